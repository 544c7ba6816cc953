/** The flags of the short help; a message says each in a line. Data. */
import type { MessageOf } from '../base/messages/catalogue.ts'
import type { JobName } from './commands.ts'
import type { ENGLISH } from './messages/en.ts'

type FlagName = MessageOf<typeof ENGLISH, 'flag'>

const PLACE = ['region', 'endpoint'] as const

/** The most used flags of each command, in the order of the help. */
export const USED_FLAGS: Readonly<Record<JobName, readonly FlagName[]>> = {
  persist: [
    'urls-file',
    'urls-from',
    'select',
    'exclude',
    'destination',
    ...PLACE,
    'key',
    'public-url-base',
    'rewrite-to',
    'results-file',
    'dry-run',
    'config-file',
    'json',
    'quiet',
    'verbose',
  ],
  list: ['match', 'delimiter', 'limit', 'modified-since', ...PLACE, 'config-file', 'json'],
  download: ['match', 'keys-file', 'directory', 'on-existing', 'limit', ...PLACE, 'config-file', 'json'],
  check: ['depth', 'accept-missing', 'damaged-file', 'documents', ...PLACE, 'config-file', 'json', 'quiet'],
  doctor: ['read-only', ...PLACE, 'config-file'],
  export: ['format', 'output', 'public-url-base', ...PLACE, 'config-file'],
}
