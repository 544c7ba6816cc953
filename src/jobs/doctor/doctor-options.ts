import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { StoreOptions } from '../options/store-options.ts'

/** Options of the doctor. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DoctorOptions extends StoreOptions, JobOptions {
  /**
   * What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder,
   * `file:./images`.
   */
  readonly destination: string
  /**
   * Server-side encryption of everything that is stored: `AES256`, `KMS`, or `KMS:` and the id of a key. OSS and S3; R2 and folders have none.
   * @default that of the bucket
   */
  readonly encryption?: string
  /** Object tags of the images, `name: value` lines, at most 10. OSS and S3; R2 and folders have none. Here also a record. */
  readonly tags?: string | Readonly<Record<string, string>>
  /**
   * Try only what listing and downloading need, and write nothing.
   * @default false
   */
  readonly readOnly?: boolean | 'true' | 'false'
  /** Ends the examination early; it then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}
