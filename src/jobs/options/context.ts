import { resolve } from 'node:path'
import { type Clock, systemClock } from '../../base/clock.ts'
import { neverThrowing, type ReadWatcher } from '../../base/watcher.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'

/** What front doors and library callers may say beside the fields. */
export interface JobEnvironment {
  /** Absolute; relative paths of lists, results and folders start there. Where this process is, if nothing is said. */
  readonly cwd: string
  readonly clock: Clock
  /** List files and download folders outside these folders are refused. */
  readonly workspace?: readonly string[]
  /** Where credentials are looked for when none are given: the variables of a process, as a record. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Credentials that expire and are renewed; they win over fields and environment. */
  readonly credentials?: CredentialProvider
  /** Asked last, when neither fields nor environment hold credentials. */
  readonly fallbackCredentials?: () => Promise<CredentialProvider | undefined>
  /** `owner/name`, for provenance and the name of temporary sessions. */
  readonly repository?: string
  /** The run belongs to a pull request from a fork, which gets neither secrets nor an ID token. */
  readonly isForkPullRequest?: boolean
  /** Told every temporary secret before it is used. */
  readonly mask?: (secret: string) => void
}

const OPTIONAL = [
  'workspace',
  'environment',
  'credentials',
  'fallbackCredentials',
  'repository',
  'isForkPullRequest',
  'mask',
] as const satisfies readonly (keyof JobEnvironment)[]

/** What was said, whole; everything else in `options` is left out. */
export function jobEnvironment(options: Partial<JobEnvironment>): JobEnvironment {
  const said = OPTIONAL.filter(name => options[name] !== undefined).map(name => [name, options[name]])
  return {
    ...(Object.fromEntries(said) as Partial<JobEnvironment>),
    cwd: resolve(options.cwd ?? '.'),
    clock: options.clock ?? systemClock,
  }
}

export interface JobOptions extends Partial<JobEnvironment> {
  /** Ends the run early; what is under way is given up. */
  readonly signal?: AbortSignal
  /** Told what happens while it happens. */
  readonly watch?: ReadWatcher
}

/** The same, whole. */
export interface JobContext extends JobEnvironment {
  readonly signal: AbortSignal
  readonly watch: Required<ReadWatcher>
}

export function jobContext(options: JobOptions): JobContext {
  return {
    ...jobEnvironment(options),
    signal: options.signal ?? new AbortController().signal,
    watch: neverThrowing(options.watch ?? {}),
  }
}
