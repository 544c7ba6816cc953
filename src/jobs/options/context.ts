import { resolve } from 'node:path'
import { type Clock, systemClock } from '../../base/clock.ts'
import type { Language, LanguageWord } from '../../base/sentence.ts'
import {
  type Listener,
  type LocalizedWatcher,
  localizedWatcher,
  type ReadWatcher,
} from '../../base/watcher.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import { parseOption } from './parse.ts'
import { STORE_FIELDS } from './store-fields.ts'

/** What a caller may say of every job beside what is asked of it. */
export interface JobOptions {
  /**
   * Where relative paths of lists, results and folders start.
   * @default the folder this process is in
   */
  readonly cwd?: string
  /** Where credentials are looked for when none are given: the variables of a process, as a record. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Credentials that expire and are renewed; they win over fields and environment. */
  readonly credentials?: CredentialProvider
  /** `owner/name`, for provenance and the name of temporary sessions. */
  readonly repository?: string
}

/** Where a job runs: what callers may say, and what the front doors and tests alone know. */
export interface JobEnvironment extends JobOptions {
  /** Absolute. */
  readonly cwd: string
  readonly clock: Clock
  /** List files and download folders outside these folders are refused. */
  readonly workspace?: readonly string[]
  /** Asked last, when neither fields nor environment hold credentials. */
  readonly fallbackCredentials?: () => Promise<CredentialProvider | undefined>
  /** The run belongs to a pull request from a fork, which gets neither secrets nor an ID token. */
  readonly isForkPullRequest?: boolean
  /** CPU time of this thread, milliseconds. A library knows no process, so that only a front door can say. */
  readonly cpuTime?: () => number
  /** The job is a step of a workflow: an unset input arrives empty, and so does one set from a secret that does not exist. */
  readonly isStep?: boolean
  /** Told every temporary secret before it is used. */
  readonly mask?: (secret: string) => void
}

/** What was said, whole; `surroundings` win. */
export function jobEnvironment(
  { cwd, environment, credentials, repository }: JobOptions,
  surroundings: Partial<JobEnvironment>,
): JobEnvironment {
  return {
    ...(environment && { environment }),
    ...(credentials && { credentials }),
    ...(repository && { repository }),
    ...surroundings,
    cwd: resolve(surroundings.cwd ?? cwd ?? '.'),
    clock: surroundings.clock ?? systemClock,
  }
}

/** A job at work that persists no image itself. */
export interface JobContext<W extends Listener = ReadWatcher> extends JobEnvironment {
  readonly signal: AbortSignal
  readonly watch: LocalizedWatcher<W>
}

export function jobContext<W extends Listener = ReadWatcher>(
  options: JobOptions & {
    readonly signal?: AbortSignal
    readonly watch?: W
    readonly language?: LanguageWord
  },
  surroundings: Partial<JobEnvironment>,
): JobContext<W> {
  return {
    ...jobEnvironment(options, surroundings),
    signal: options.signal ?? new AbortController().signal,
    watch: localizedWatcher(askedLanguage(options), options.watch ?? ({} as W)),
  }
}

/** Known before anything else is judged, since what is wrong is told in it. */
export function askedLanguage({ language }: { readonly language?: LanguageWord }): Language {
  return parseOption(STORE_FIELDS.language, language) ?? 'en'
}
