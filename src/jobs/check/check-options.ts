import type { MirrorOptions } from '../options/mirror-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { ImageRunOptions, RunOptions } from '../persist/options/run-options.ts'

/** How images are fetched and objects are written, as in `persist`. A repair uses them. */
export type RepairOptions = Pick<
  ImageRunOptions,
  | 'headers'
  | 'referer'
  | 'hostRules'
  | 'userAgent'
  | 'accept'
  | 'perHostConcurrency'
  | 'perHostDelay'
  | 'timeout'
  | 'retries'
  | 'maxRedirects'
  | 'maxBytes'
  | 'maxMediaBytes'
  | 'minBytes'
  | 'minWidth'
  | 'minHeight'
  | 'allowTypes'
  | 'respectRobotsTag'
  | 'allowAddresses'
  | 'originProxy'
  | 'cacheControl'
  | 'metadata'
  | 'provenance'
  | 'runId'
> &
  Pick<RunOptions, 'storageClass' | 'acl' | 'encryption' | 'tags'>

/** Options of a check. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface CheckOptions extends ReadOptions, MirrorOptions, RepairOptions {
  /**
   * Folder sources only: the folder of the memory, where the runs that stored the images had `manifestAt`.
   */
  readonly manifestAt?: string
  /**
   * The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this
   * template can make its name.
   * @default '{sha256}.{ext}'
   */
  readonly key?: string
  /**
   * `list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as
   * well: one request an object), or `bytes` (the objects of `bytesShare` are read, and their SHA-256 is compared).
   * @default 'list'
   */
  readonly depth?: 'list' | 'head' | 'bytes'
  /**
   * With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share;
   * `1` is all. At most 3,650 shares.
   * @default 30
   */
  readonly bytesShare?: number | string
  /**
   * An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.
   * From 1h to 3650d (ten years).
   * @default '24h'
   */
  readonly grace?: string
  /**
   * `true` puts back what is missing, `replace` what is changed as well: from `repairFrom`, and only bytes with the
   * remembered SHA-256. `false` writes nothing.
   * @default false
   */
  readonly repair?: boolean | 'true' | 'false' | 'replace'
  /**
   * Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image
   * came from). An array, or a text with commas.
   * @default 'mirror,origin'
   */
  readonly repairFrom?: string | readonly ('mirror' | 'origin')[]
  /**
   * `true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and
   * runs do not fetch it. For a job that a person starts.
   * @default false
   */
  readonly acceptLost?: boolean | 'true' | 'false'
  /**
   * Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan. Here also
   * an array.
   */
  readonly documents?: string | readonly string[]
  /**
   * When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory
   * cannot be read; `none`; or more of the remembered objects than a share such as `1%`. Here it sets `failure` of the
   * report.
   * @default 'any'
   */
  readonly failOn?: 'any' | 'none' | `${number}%`
  /** Where the results go, a JSON line for each object that is not whole. Without it no file is written. */
  readonly resultsFile?: string
  /** Where the keys of orphans go, one a line. Without it no file is written. */
  readonly orphansFile?: string
  /**
   * Where a page goes that shows what is not whole, HTML.
   * @default none
   */
  readonly galleryFile?: string
  /**
   * Objects that are looked at, or repaired, at once. From 1 to 256.
   * @default 16
   */
  readonly concurrency?: number | string
}
