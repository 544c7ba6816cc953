import type { RunOptions } from '../persist/options/run-options.ts'

/** Options of a worker. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface WorkOptions extends Omit<RunOptions, 'shard' | 'dryRun'> {
  /**
   * Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.
   * @default 'default'
   */
  readonly plan?: string
  /**
   * Number of the part to work on, from 0; `auto` reads it from the variable of Kubernetes, Slurm, AWS Batch, Cloud Run,
   * PBS, LSF or SGE in `environment`.
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
   * How long a worker with `part` waits while it has nothing to do: the part before its own is open, and other workers
   * have all other parts. From 0s to 1d.
   * @default '10m'
   */
  readonly waitForPart?: string
  /**
   * How long a worker waits while the store refuses: uploads are tried again, and no new image begins. After that its
   * parts are given back, and it ends with status 3. Here the promise rejects then. From 0s to 1d.
   * @default '10m'
   */
  readonly storePatience?: string
  /**
   * Open the abandoned parts of the plan again before the work begins.
   * @default false
   */
  readonly retryAbandoned?: boolean | 'true' | 'false'
  /**
   * When the command ends with status 1, judged by the images of this worker: `any` image failed, `all` (nothing of
   * them is in the store), `none`, or more than a share such as `25%`. Here it sets `failure` of the report.
   * @default 'none'
   */
  readonly failOn?: 'any' | 'all' | 'none' | `${number}%`
}
