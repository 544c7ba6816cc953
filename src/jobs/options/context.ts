import { resolve } from 'node:path'
import { type Clock, systemClock } from '../../base/clock.ts'
import { defined } from '../../base/defined.ts'
import type { Language, LanguageWord } from '../../base/sentence.ts'
import {
  type Listener,
  type LocalizedWatcher,
  localizedWatcher,
  type ReadWatcher,
} from '../../base/watcher.ts'
import type { Pipe } from '../../input/sources/read.ts'
import type { CredentialProvider } from '../../storage/credentials/credentials.ts'
import type { OptionsIn } from './field.ts'
import { parseOption } from './parse.ts'
import { type SOURCE_FIELDS, STORE_FIELDS } from './store-fields.ts'

/** Options of every job beside its fields. */
export interface JobOptions {
  /**
   * Base of relative paths of lists, results and folders.
   * @default the working directory of the process
   */
  readonly cwd?: string
  /** Variables of a process, as a record. Credentials are looked up here if the options hold none. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Provider of credentials that expire and are renewed; it wins over options and environment. */
  readonly credentials?: CredentialProvider
  /** `owner/name`, for the name of temporary sessions. */
  readonly repository?: string
}

/** Environment of a job: options of callers, and facts that only the entry points and tests know. */
export interface JobEnvironment extends JobOptions {
  /** Absolute. */
  readonly cwd: string
  readonly clock: Clock
  /** List files and download folders outside these folders are refused. */
  readonly workspace?: readonly string[]
  /** Origin of a token service in place of the cloud's own. Only tests have one. */
  readonly stsEndpoint?: string
  /** Last resort, if neither options nor environment hold credentials. */
  readonly fallbackCredentials?: () => Promise<CredentialProvider>
  /** The run belongs to a pull request from a fork, which gets neither secrets nor an ID token. */
  readonly isForkPullRequest?: boolean
  /** Folder of bodies that are too large for memory; by default that of the system. */
  readonly temporaryFolder?: string
  /** CPU time of this thread, milliseconds. Only an entry point has it, since the library does not use `process`. */
  readonly cpuTime?: () => number
  /** Standard input, if it is a list. Only an entry point has it. */
  readonly pipe?: Pipe
  /** A list in memory, and what takes its rewritten text. Only `persistRecords` has it. */
  readonly records?: {
    readonly bytes: Buffer
    /** JSON pointers of objects that are inside themselves. */
    readonly cycles: ReadonlySet<string>
    take(text: string): void
  }
  /** Links are written without a look whether readers can open them. */
  readonly skipsLinkCheck?: boolean
  /** A user has typed the URLs: they are requested, whatever earlier runs say. */
  readonly isTyped?: true
  /** The job is a step of a workflow, where an unset input or a missing secret arrives as empty text. */
  readonly isStep?: boolean
  /** The names of the options that a shared file sets: where one has no effect, it is left out. */
  readonly fromFile?: ReadonlySet<string>
  /** Called with every temporary secret before its use. */
  readonly mask?: (secret: string) => void
}

/** Joins options and surroundings; surroundings win. */
export function jobEnvironment(
  { cwd, environment, credentials, repository }: JobOptions,
  surroundings: Partial<JobEnvironment>,
): JobEnvironment {
  return {
    ...defined({ environment, credentials, repository: repository || undefined }),
    ...surroundings,
    cwd: resolve(surroundings.cwd ?? cwd ?? '.'),
    clock: surroundings.clock ?? systemClock,
  }
}

/** A running job other than `persist`. */
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
    watch: localizedWatcher(askedLanguage(options), options.watch ?? ({} as W), surroundings.fromFile),
  }
}

/** Read before all other options, since their problems are reported in this language. */
export function askedLanguage({ language }: { readonly language?: LanguageWord }): Language {
  return parseOption(STORE_FIELDS.language, language) ?? 'en'
}

/** Options that listings and downloads share. */
export interface ReadOptions extends OptionsIn<typeof SOURCE_FIELDS>, JobOptions {
  /** Ends the run early with the reason `cancelled`; requests under way are aborted. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: ReadWatcher
}
