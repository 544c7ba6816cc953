/** The library: all public names, listed by hand. */

import '../base/process/check-node.ts'

export type { Run } from '../base/concurrency/lazy-run.ts'
export {
  type ErrorDetails,
  PersistError,
  type PersistErrorDetails,
  type Reason,
  SettingsError,
  type Stage,
} from '../base/errors.ts'
export type { FileLine, Language, LanguageWord, Sentence, Text } from '../base/sentence.ts'
export type { Listener, ReadWatcher } from '../base/watcher.ts'
export type { Overlooked } from '../input/documents/address-net.ts'
export type {
  JsonPosition,
  SourcePosition,
  TextPosition,
  WebPosition,
} from '../input/documents/source-position.ts'
export { check } from '../jobs/check/check.ts'
export type { CheckOptions } from '../jobs/check/check-fields.ts'
export type { CheckRefusal, CheckReport, StateCounts } from '../jobs/check/report.ts'
export type { ChangedWhy, CheckFacts, CheckResult, ObjectState } from '../jobs/check/states.ts'
export { doctor } from '../jobs/doctor/doctor.ts'
export type { DoctorOptions } from '../jobs/doctor/doctor-fields.ts'
export type { Check, Finding } from '../jobs/doctor/finding.ts'
export { type DownloadReport, download } from '../jobs/download/download.ts'
export type { DownloadOptions } from '../jobs/download/download-fields.ts'
export type { DownloadOutcome, DownloadResult } from '../jobs/download/result.ts'
export { type ExportReport, exportManifest } from '../jobs/export/export.ts'
export type { ExportFormat, ExportOptions } from '../jobs/export/export-fields.ts'
export { type ListReport, list } from '../jobs/list/list.ts'
export type { ListOptions } from '../jobs/list/list-fields.ts'
export type { CommonPrefix, Listed } from '../jobs/list/list-objects.ts'
export type { JobOptions, ReadOptions } from '../jobs/options/context.ts'
export type { StoreOptions } from '../jobs/options/store-fields.ts'
export type { HostRuleOptions } from '../jobs/persist/options/host-rules.ts'
export type { ImageListOptions, WebOptions } from '../jobs/persist/options/image-list-fields.ts'
export type {
  OwnStoreOptions,
  PersistOptions,
} from '../jobs/persist/options/persist-fields.ts'
export type { ReportOptions, RewriteOptions } from '../jobs/persist/options/report-fields.ts'
export type { ImageRunOptions, RunOptions } from '../jobs/persist/options/run-fields.ts'
export { persist } from '../jobs/persist/persist.ts'
export {
  type PersistedRecords,
  persistRecords,
  type RecordsAlone,
  type RecordsOf,
  type RecordsOptions,
} from '../jobs/persist/records/persist-records.ts'
export type { Watcher } from '../jobs/persist/watching/watcher.ts'
export type { FileType, TypeGroup } from '../origin/inspect/file-types.ts'
export type { Counts } from '../output/counts.ts'
export type { PlannedHost } from '../output/dry-run.ts'
export type { Group, GroupCounts } from '../output/groups.ts'
export type { ListFault, Report, Requests, UnreadList } from '../output/report.ts'
export type {
  FailedOutcome,
  KeptFacts,
  Outcome,
  OutcomeFacts,
  OutcomeName,
  RefusedOutcome,
  Result,
  ResultPosition,
  SkippedOutcome,
  StoredOutcome,
  UnchangedOutcome,
  UnkeptFacts,
} from '../output/result.ts'
export type { CredentialProvider, Credentials } from '../storage/credentials/credentials.ts'
export type { ObjectKey } from '../storage/key/object-key.ts'
export type {
  Store,
  StoreCall,
  StorePut,
  StorePutFile,
} from '../storage/stores/own-store.ts'
export type { ListedObject, StoredObject } from '../storage/stores/store.ts'
