import type { RunOptions } from '../persist/options/run-options.ts'

/** Options of a worker. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface WorkOptions extends Omit<RunOptions, 'shard' | 'dryRun'> {
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
   * Redis or Valkey that hands out the parts: `redis://host:port/db`, `rediss://` with TLS, or
   * `redis+sentinel://host:port,host:port/name/db`; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`, of
   * `environment`.
   */
  readonly queue?: string | URL
  /**
   * With `queue`: stay when every part is over, and work on the next plan of this name.
   * @default false
   */
  readonly wait?: boolean | 'true' | 'false'
  /**
   * How long a part waits for the part before it, if both belong to one large host. From 0s to 1d.
   * @default '10m'
   */
  readonly waitForPart?: string
}
