import type { PersistOptions } from '../persist/options/options.ts'

/** What of a run is the plan's, or the status's. */
type NotOfAPart =
  | 'urls'
  | 'urlsFile'
  | 'select'
  | 'frontMatter'
  | 'baseUrl'
  | 'urlField'
  | 'keyField'
  | 'refererField'
  | 'idField'
  | 'expiresField'
  | 'ifNoUrls'
  | 'shard'
  | 'dryRun'
  | 'failOn'
  | 'resultsFile'
  | 'failedFile'
  | 'galleryFile'
  | 'rewriteTo'
  | 'rewriteMode'
  | 'rewriteLink'
  | 'rewriteSuffix'
  | 'rewriteCheck'
  | 'summary'

/** What can be asked of a worker. What breaks a rule is a `SettingsError`, before the first request. */
export interface WorkOptions extends Omit<PersistOptions, NotOfAPart> {
  /**
   * Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.
   * @default 'default'
   */
  readonly plan?: string
  /**
   * Number of the part to work on, from 0; `auto` reads it from `JOB_COMPLETION_INDEX` (Kubernetes),
   * `SLURM_ARRAY_TASK_ID` or `AWS_BATCH_JOB_ARRAY_INDEX`, of `environment`.
   */
  readonly part?: number | string
  /**
   * Redis or Valkey that hands out the parts: `redis://host:port/db`, or `rediss://` with TLS; the password in the URL
   * or in `PERSIST_IMAGES_QUEUE_PASSWORD`, of `environment`.
   */
  readonly queue?: string | URL
  /**
   * With `queue`: stay when every part is over, and work on the next plan of this name.
   * @default false
   */
  readonly wait?: boolean | 'true' | 'false'
  /**
   * How long a part waits for the one before it, where both are of one large host. From 0s to 1d.
   * @default '10m'
   */
  readonly waitForPart?: string
}
