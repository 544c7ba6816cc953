/**
 * The objects that a store double keeps, in memory and in no store's dialect.
 */
import { hash } from 'node:crypto'
import { openIndex } from './key-index.ts'

export interface KeptObject {
  readonly bytes: Buffer
  /** MD5 of the bytes, upper-case hex in quotes, as OSS answers it, unless it was given. */
  readonly etag: string
  readonly contentType: string
  /** Other headers kept with the object, lower-case names: cache-control, content-disposition, … */
  readonly headers: Readonly<Record<string, string>>
  /** User metadata, lower-case names without the store's prefix, values as sent. */
  readonly metadata: Readonly<Record<string, string>>
  /** Tags as sent, URL-encoded. */
  readonly tagging?: string
  readonly lastModified: Date
}

export interface PutExtras {
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly metadata?: Readonly<Record<string, string>>
  readonly tagging?: string
  /** Keep what is there. */
  readonly createOnly?: boolean
  /** Now, unless said otherwise. */
  readonly lastModified?: Date
  /** In quotes; that of an upload in parts is no MD5. */
  readonly etag?: string
}

export interface ListQuery {
  readonly prefix?: string
  readonly delimiter?: string
  /** Only keys and common prefixes that sort after it. */
  readonly after?: string
  readonly limit?: number
}

export interface Listing {
  readonly keys: readonly string[]
  readonly prefixes: readonly string[]
  /** What to pass as `after` for the rest; undefined at the end. */
  readonly next?: string
}

export interface Bucket {
  readonly name: string
  readonly objects: ReadonlyMap<string, KeptObject>
  /** @returns false when `createOnly` found the key taken */
  put(key: string, bytes: Uint8Array | string, extras?: PutExtras): boolean
  head(key: string): KeptObject | undefined
  remove(key: string): void
  /** In the order of the keys' UTF-8 bytes, keys and common prefixes counted together against the limit. */
  list(query: ListQuery): Listing
}

export function createBucket(name: string): Bucket {
  const objects = new Map<string, KeptObject>()
  const index = openIndex(objects)
  return {
    name,
    objects,
    put(key, bytes, extras = {}) {
      if (extras.createOnly && objects.has(key)) return false
      const copy = Buffer.from(bytes)
      if (!objects.has(key)) index.changed()
      objects.set(key, {
        bytes: copy,
        etag: extras.etag ?? `"${hash('md5', copy).toUpperCase()}"`,
        contentType: extras.contentType ?? 'application/octet-stream',
        headers: { ...extras.headers },
        metadata: { ...extras.metadata },
        ...(extras.tagging !== undefined && { tagging: extras.tagging }),
        lastModified: extras.lastModified ?? new Date(),
      })
      return true
    },
    head: key => objects.get(key),
    remove(key) {
      if (objects.delete(key)) index.changed()
    },
    list: query => index.list(query),
  }
}
