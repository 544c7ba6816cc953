/** Names of options that are gone or that other actions have, and what takes their place. Pure. */
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Table } from './field.ts'

/** Names that are no options, by what takes their place: an option, a program, or nothing. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'accept-missing': ['accept-lost'],
  depth: ['bytes-share'],
  endpoint: ['account-id'],
  'host-rules': ['accept'],
  'min-side': ['min-bytes', 'min-height', 'min-width'],
  'min-urls': ['if-no-urls'],
  'origin-urls': ['source-urls'],
  'rclone copy': ['mirrors'],
  'results-file': ['orphans-file'],
  'retry-failed-after': ['retry-dead-after'],
  'role-arn': ['role-to-assume'],
  'start-after': ['continuation-token'],
  '': [
    ...['endpoint-style', 'grace', 'max-redirects', 'oidc-audience', 'provenance', 'rewrite-check'],
    ...['rewrite-suffix', 'session-duration', 'sts-endpoint', 'summary'],
  ],
}

export const NO_OPTIONS = Object.values(INSTEAD).flat()

/**
 * Says what to use in place of a name that is no option.
 * @param spelled turns an option's name into a flag, for example
 * @param table where an option must be to take its place
 */
export function optionInstead(
  name: string,
  spelled: (name: string) => string,
  table?: Table,
): Sentence | undefined {
  const [meant] =
    Object.entries(INSTEAD).find(([, names]) => names.some(each => spelled(each) === name)) ?? []
  if (meant === '') return say('option-left-out', { name })
  if (meant?.includes(' ')) return say('option-instead', { name, meant })
  return meant && (!table || meant in table)
    ? say('option-instead', { name, meant: spelled(meant) })
    : undefined
}
