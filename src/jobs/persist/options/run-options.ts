import type { ImageType, TypeGroup } from '../../../origin/inspect/image-types.ts'
import type { JobOptions } from '../../options/context.ts'
import type { MirrorOptions } from '../../options/mirror-options.ts'
import type { StoreOptions } from '../../options/store-options.ts'
import type { Watcher } from '../watching/watcher.ts'
import type { HostRuleOptions } from './host-rules.ts'

/** How images are fetched and stored. A worker takes these as well. */
export interface RunOptions extends StoreOptions, JobOptions, ImageRunOptions {
  /**
   * Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder,
   * `file:./images`.
   */
  readonly destination: string
  /**
   * Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD`,
   * `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE` or
   * `REDUCED_REDUNDANCY` (S3); `STANDARD` or `STANDARD_IA` (R2).
   * @default that of the bucket
   */
  readonly storageClass?: string
  /**
   * ACL of the objects: `default`, `private`, `public-read` or `public-read-write` (OSS); `private`, `public-read`,
   * `public-read-write`, `authenticated-read`, `aws-exec-read`, `bucket-owner-read` or `bucket-owner-full-control`
   * (S3); R2 has none. Sent only when set.
   */
  readonly acl?: string
  /**
   * Server-side encryption of everything that is stored: `AES256`, `KMS`, or `KMS:` and the id of a key. OSS and S3; R2 and folders have none.
   * @default that of the bucket
   */
  readonly encryption?: string
  /** Object tags of the images, `name: value` lines, at most 10. OSS and S3; R2 and folders have none. Here also a record. */
  readonly tags?: string | Readonly<Record<string, string>>
}

/** Options that hold for any store, also for one of the caller's own. Omit<> would lose what an editor shows. */
export interface ImageRunOptions extends MirrorOptions {
  /**
   * Template of the object key below the prefix; see "docs/keys.md". Without a variable of the bytes, such as
   * `{sha256}`, what the store has already is not fetched.
   * @default '{sha256}.{ext}'
   */
  readonly key?: string
  /**
   * When another image already has the key: `fail` (this image), `keep` (the stored one wins), `overwrite`.
   * @default 'fail'
   */
  readonly onCollision?: 'fail' | 'keep' | 'overwrite'
  /** `Name: value` lines for the origin; never sent to the store. Here also a record. */
  readonly headers?: string | Readonly<Record<string, string>>
  /**
   * `auto` (what the rule for the host says, else the page from `refererField`, else none), `origin` (the image's own
   * site), `none`, or a URL.
   * @default 'auto'
   */
  readonly referer?: string | URL
  /**
   * YAML or JSON map from host to `referer`, `userAgent`, `accept`, `headers`, `concurrency`, `delay`,
   * `dropParameters`; laid over the built-in rules. In the library also a record.
   */
  readonly hostRules?: string | Readonly<Record<string, HostRuleOptions>>
  /**
   * User-Agent for the origin. One line of printable Latin-1.
   * @default 'Mozilla/5.0 (compatible; persist-images/VERSION)'
   */
  readonly userAgent?: string
  /**
   * Accept header for the origin. One line of printable Latin-1.
   * @default 'image/png,image/jpeg,image/gif,image/webp,*\/*;q=0.8'
   */
  readonly accept?: string
  /**
   * Images fetched at once; as many uploads beside them. From 1 to 256.
   * @default 16
   */
  readonly concurrency?: number | string
  /**
   * Requests at once to one host. From 1 to 32.
   * @default 6
   */
  readonly perHostConcurrency?: number | string
  /**
   * Least time between two requests to one host, e.g. `500ms`; a bare number is seconds. From 0s to 10m.
   * @default '0s'
   */
  readonly perHostDelay?: string
  /**
   * For one attempt at one image, redirects included; a bare number is seconds. A time such as `30s` or `1m30s`, from 1s
   * to 15m.
   * @default '120s'
   */
  readonly timeout?: string
  /**
   * Further attempts at an image whose origin failed. From 0 to 9.
   * @default 3
   */
  readonly retries?: number | string
  /**
   * Redirects followed for one image. From 0 to 20.
   * @default 5
   */
  readonly maxRedirects?: number | string
  /**
   * Largest image, e.g. `20MiB` (also `20M`) or `20MB`. A number is one of bytes; from 1,024 to 5,000,000,000 bytes.
   * @default '50MiB'
   */
  readonly maxBytes?: number | string
  /**
   * Largest file of a group of `allowTypes` other than `image`. For single types `maxBytes` holds. A number is one of bytes; from 1,024 to
   * 5,000,000,000 bytes.
   * @default '2GiB'
   */
  readonly maxMediaBytes?: number | string
  /**
   * Smallest image. A number is one of bytes; from 0 to 5,000,000,000 bytes.
   * @default 1
   */
  readonly minBytes?: number | string
  /**
   * Least width in pixels. From 0 to 1,000,000.
   * @default 0
   */
  readonly minWidth?: number | string
  /**
   * Least height in pixels. From 0 to 1,000,000.
   * @default 0
   */
  readonly minHeight?: number | string
  /**
   * Types that are kept: the groups `image` (every raster type), `video`, `audio`, `document` and `archive`, and single types such as `jpeg`, `mp4` or `pdf`, mixed. `svg` only when named. An array, or a text with commas.
   * @default 'image'
   */
  readonly allowTypes?: string | readonly (ImageType | TypeGroup)[]
  /**
   * Leave out images whose answer says `noai` or `noimageai` in X-Robots-Tag.
   * @default false
   */
  readonly respectRobotsTag?: boolean | 'true' | 'false'
  /**
   * Addresses or CIDRs that may be fetched although they are not public, e.g. `10.1.2.3`. An array, or a text with
   * commas.
   */
  readonly allowAddresses?: string | readonly string[]
  /**
   * Cache-Control of the objects. One line of printable Latin-1.
   * @default `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none
   */
  readonly cacheControl?: string
  /** `name: value` lines kept with each object. Here also a record. */
  readonly metadata?: string | Readonly<Record<string, string>>
  /**
   * Objects carry where they came from: source URL without its query, time, repository and run. The last two are
   * `repository` and `runId`.
   * @default false
   */
  readonly provenance?: boolean | 'true' | 'false'
  /**
   * What public URLs begin with, e.g. `https://img.example.com/`, or a path of the site such as `/img/`. Here it is `publicUrl` of the results that begins so.
   * @default from bucket and endpoint
   */
  readonly publicUrlBase?: string
  /** What public URLs end with, e.g. `?x-oss-process=style/thumb`. Here it is `publicUrl` of the results that ends so. */
  readonly publicUrlSuffix?: string
  /**
   * Further links for each image, `name: suffix` lines, at most 10, e.g. `thumb: ?x-oss-process=style/thumb`: what
   * public URLs begin with, the key, and the suffix. Here also a record; the links are `variants` of the results.
   */
  readonly variants?: string | Readonly<Record<string, string>>
  /**
   * The memory kept in the bucket between runs: `on`, `read-only` (this run adds nothing), `off`.
   * @default 'on'
   */
  readonly manifest?: 'on' | 'read-only' | 'off'
  /**
   * Folder destinations only: another folder for the memory, e.g. `.cache/persist-images`, so that a published folder
   * holds nothing but images.
   */
  readonly manifestAt?: string
  /**
   * Like `proxy`, for the origins; that proxy resolves their names, see "Security".
   * @default 'none'
   */
  readonly originProxy?: string | URL
  /**
   * Ask the origin of a known image again after this long, e.g. `7d`; what has not changed is not sent again. The
   * first time comes earlier, at a time that differs from image to image. `never`, or from 0s to 3650d (ten years).
   * @default 'never'
   */
  readonly refreshAfter?: string
  /**
   * First gap before a URL that is gone (404, 410, no such host) is tried again; it doubles up to 30 days. What is
   * lastingly refused (403, a login page, a wrong type …) rests 6 hours, then 12 and so on, at most this. Counted
   * from the failure: `0s` tries now. From 0s to 30d.
   * @default '1d'
   */
  readonly retryDeadAfter?: string
  /**
   * `k/n`: this job's part of the list, split by host. From 1/1 to 256/256.
   * @default '1/1'
   */
  readonly shard?: string
  /**
   * Take no new work after this long, e.g. `50m` (a bare number is seconds); what is left is for the next run. From 1s to 7d.
   */
  readonly deadline?: string
  /**
   * Fetch and write no image: say what would be asked for, and try what the run will need of the store. What is
   * tried goes to `watch.found`.
   * @default false
   */
  readonly dryRun?: boolean | 'true' | 'false'
  /** Ends the run early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Receives the events of the run while it goes on. */
  readonly watch?: Watcher
  /**
   * `{run.id}` in keys and provenance.
   * @default 'local'
   */
  readonly runId?: string
}
