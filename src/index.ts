/** The library: every public name, listed by hand. */

export type { Run } from './base/concurrency/lazy-run.ts'
export {
  PersistError,
  type PersistErrorDetails,
  type Reason,
  SettingsError,
  type Stage,
} from './base/errors.ts'
export type { ReadWatcher } from './base/watcher.ts'
export { type DownloadReport, download } from './jobs/download/download.ts'
export type { DownloadOptions } from './jobs/download/options.ts'
export type { DownloadOutcome, DownloadResult } from './jobs/download/result.ts'
export { type ListReport, list } from './jobs/list/list.ts'
export type { CommonPrefix, Listed } from './jobs/list/list-objects.ts'
export type { ListOptions } from './jobs/list/options.ts'
export type { PersistOptions } from './jobs/persist/options.ts'
export { persist } from './jobs/persist/persist.ts'
export type { Watcher } from './jobs/persist/watcher.ts'
export type { Report } from './output/report.ts'
export type { Outcome, OutcomeName, Result } from './output/result.ts'
export type { CredentialProvider, Credentials } from './storage/credentials/credentials.ts'
export type { ListedObject } from './storage/stores/store.ts'
