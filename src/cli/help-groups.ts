/** The section of the help for each flag, and the flags that most users need. Data. */
import type { Field } from '../jobs/options/field.ts'
import { JOBS, type JobName } from './commands.ts'

export const GROUPS = ['what', 'where', 'login', 'keys', 'origins', 'memory', 'report'] as const
export type Group = (typeof GROUPS)[number]

export type FlagName = { [Job in JobName]: keyof (typeof JOBS)[Job] & string }[JobName]

const GROUP_OF: Readonly<Record<FlagName, Group>> = {
  urls: 'what',
  'urls-file': 'what',
  select: 'what',
  'front-matter': 'what',
  'base-url': 'what',
  'url-field': 'what',
  'key-field': 'what',
  'referer-field': 'what',
  'id-field': 'what',
  'expires-field': 'what',
  'if-no-urls': 'what',
  shard: 'what',
  match: 'what',
  delimiter: 'what',
  limit: 'what',
  'start-after': 'what',
  'continuation-token': 'what',
  'modified-since': 'what',
  'if-none-found': 'what',
  keys: 'what',
  'keys-file': 'what',
  'read-only': 'what',
  plan: 'what',
  part: 'what',
  queue: 'what',
  wait: 'what',
  'part-images': 'what',
  replace: 'what',
  'wait-for-part': 'what',
  'store-patience': 'what',
  'retry-abandoned': 'what',
  follow: 'what',
  round: 'what',
  remove: 'what',

  destination: 'where',
  source: 'where',
  region: 'where',
  endpoint: 'where',
  'endpoint-style': 'where',
  'allow-insecure-endpoint': 'where',
  'account-id': 'where',
  directory: 'where',
  'on-existing': 'where',

  'access-key-id': 'login',
  'access-key-secret': 'login',
  'security-token': 'login',
  'role-arn': 'login',
  'role-to-assume': 'login',
  'oidc-provider-arn': 'login',
  'oidc-audience': 'login',
  audience: 'login',
  'session-duration': 'login',
  'role-duration-seconds': 'login',
  'sts-endpoint': 'login',
  proxy: 'where',

  key: 'keys',
  'on-collision': 'keys',
  'cache-control': 'keys',
  'storage-class': 'keys',
  acl: 'keys',
  metadata: 'keys',
  provenance: 'keys',
  'public-url-base': 'keys',
  'public-url-suffix': 'keys',

  headers: 'origins',
  referer: 'origins',
  'host-rules': 'origins',
  'user-agent': 'origins',
  accept: 'origins',
  'per-host-concurrency': 'origins',
  'per-host-delay': 'origins',
  timeout: 'origins',
  retries: 'origins',
  'max-redirects': 'origins',
  'max-bytes': 'origins',
  'min-bytes': 'origins',
  'min-width': 'origins',
  'min-height': 'origins',
  'allow-types': 'origins',
  'respect-robots-tag': 'origins',
  'allow-addresses': 'origins',

  manifest: 'memory',
  'manifest-at': 'memory',
  'origin-proxy': 'origins',
  'refresh-after': 'memory',
  'retry-dead-after': 'memory',

  concurrency: 'report',
  deadline: 'report',
  'dry-run': 'report',
  'fail-on': 'report',
  'results-file': 'report',
  'failed-file': 'report',
  'rewrite-to': 'report',
  'rewrite-mode': 'report',
  'rewrite-link': 'report',
  'rewrite-suffix': 'report',
  'rewrite-check': 'report',
  'gallery-file': 'report',
  summary: 'report',
  language: 'report',
}

/** Flags in the short help; `--help all` shows the others, too. */
const COMMON: ReadonlySet<FlagName> = new Set<FlagName>([
  'urls-file',
  'select',
  'url-field',
  'match',
  'delimiter',
  'limit',
  'modified-since',
  'keys-file',
  'read-only',
  'plan',
  'part',
  'queue',
  'part-images',
  'replace',
  'follow',
  'round',
  'remove',
  'destination',
  'source',
  'region',
  'endpoint',
  'account-id',
  'directory',
  'on-existing',
  'access-key-id',
  'access-key-secret',
  'key',
  'public-url-base',
  'headers',
  'max-bytes',
  'refresh-after',
  'dry-run',
  'fail-on',
  'results-file',
  'failed-file',
  'rewrite-to',
  'language',
])

export interface Flag {
  readonly name: FlagName
  readonly field: Field
}

/** The flags of a job by group, in the order of its table, without empty groups. */
export function flagGroups(
  job: JobName,
  all: boolean,
): readonly { readonly group: Group; readonly flags: readonly Flag[] }[] {
  const fields = Object.entries<Field>(JOBS[job]) as [FlagName, Field][]
  const shown = fields.filter(([name]) => all || COMMON.has(name))
  return GROUPS.map(group => ({
    group,
    flags: shown.flatMap(([name, field]) => (GROUP_OF[name] === group ? [{ name, field }] : [])),
  })).filter(({ flags }) => flags.length > 0)
}
