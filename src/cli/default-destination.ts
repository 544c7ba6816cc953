/** Where images go without `--destination`. */
import { SettingsError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import { camelCase } from '../jobs/options/field.ts'
import type { PERSIST_FIELDS } from '../jobs/persist/options/persist-fields.ts'

const FOLDER = 'file:./persisted-images'

/** Flags that show that a destination was meant, though an empty variable or a lost line left it out. */
const OF_A_DESTINATION = [
  'rewrite-to',
  'region',
  'endpoint',
  'endpoint-style',
  'account-id',
  'access-key-id',
  'access-key-secret',
  'security-token',
  'role-arn',
  'oidc-provider-arn',
  'oidc-audience',
  'session-duration',
  'sts-endpoint',
  'cache-control',
  'storage-class',
  'acl',
  'metadata',
  'encryption',
  'tags',
  'public-url-base',
  'public-url-suffix',
  'former-public-url-bases',
  'variants',
  'mirrors',
  'manifest-at',
] as const satisfies readonly (keyof typeof PERSIST_FIELDS)[]

/** @throws SettingsError if none is given and a flag shows that one was meant */
export function destinationOf(options: Readonly<Record<string, string>>): string {
  if (options.destination !== undefined) return options.destination
  const flags = OF_A_DESTINATION.filter(name => options[camelCase(name)] !== undefined)
  if (flags.length === 0) return FOLDER
  const names = flags.map(name => `--${name}`).join(', ')
  throw new SettingsError([
    say('cli-destination-meant', { names, count: flags.length, folder: `--destination ${FOLDER}` }),
  ])
}
