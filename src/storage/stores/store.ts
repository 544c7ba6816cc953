/**
 * The interface of every place for bytes. A store takes keys that `key/` minted and throws PersistError with a
 * sentence and its fix. It retries by itself where that helps, and never reads the environment.
 */
import type { DigestName, Digests } from '../../base/digests/digests.ts'
import type { ObjectBody } from '../../base/digests/file-body.ts'
import type { KeyPrefix, ObjectKey } from '../key/object-key.ts'

/** Facts that every store gives about an object. */
export interface StoredObject {
  /** Size in bytes. */
  readonly size: number
  /** Without quotes, otherwise as the store gives it. */
  readonly etag?: string
}

/** A checksum that is updated with the bytes of an object. */
export interface Checksum {
  update(chunk: Uint8Array): void
  /** Call once, after the last chunk. Tells whether these were the object's bytes. */
  isRight(): boolean | Promise<boolean>
}

/** The answer to a lookup of one object. */
export interface FoundObject extends StoredObject {
  /** When it was written; absent if the look does not say it. */
  readonly lastModified?: Date
  /** The store does not say the size, which is 0 here. */
  readonly isSizeUnknown?: true
  /** Encryption was asked for with uploads, and the store does not name any for this object. */
  readonly lacksEncryption?: true
  /** Starts a new checksum of this object; absent if the store keeps none. */
  readonly checksum?: () => Checksum
}

/** What a store says of an object beside its size and ETag. */
export interface ObjectDetails extends StoredObject {
  /** When it was written. */
  readonly lastModified?: Date
  readonly contentType?: string
  /** The object lies in a cold class, from which it must be restored before it can be read. */
  readonly isCold?: true
}

export interface PutOptions {
  readonly contentType: string
  /** Digests that are already known. A store computes any other that it needs. */
  readonly digests?: Digests
  /** 'keep-existing' is create-only; 'overwrite' replaces an existing object. */
  readonly mode: 'keep-existing' | 'overwrite'
  readonly cacheControl?: string | undefined
  readonly contentDisposition?: string
  /** Object metadata, any Unicode. The store encodes it. */
  readonly metadata?: Readonly<Record<string, string>> | undefined
  /** One of our own files, not an image: it gets the bucket's default storage class and ACL. */
  readonly isInternal?: true
}

/** 'already-stored': equal bytes existed before, and nothing was written. */
export interface PutResult {
  readonly outcome: 'stored' | 'already-stored'
  readonly etag?: string | undefined
  /** When an object that existed before was written; absent if the upload does not say it. */
  readonly lastModified?: Date
  /** The bytes were read to their end and are no longer in use, so their memory may be reused. */
  readonly isBodyFree?: boolean
}

/** Receives the bytes of an object, in order and one chunk at a time. */
export interface ObjectSink {
  /** Called before the first chunk, and again when the object has to be read from its beginning. */
  begin(object: StoredObject): void
  /**
   * The chunk belongs to the sink until the promise resolves, and reading waits for that. Then its memory is freed,
   * so no other thread may still read it.
   */
  write(chunk: Uint8Array): Promise<void> | undefined
}

/** An object in a store's list. The key may be any text that was ever stored, so it is no ObjectKey. */
export interface ListedObject extends StoredObject {
  /** With its prefix. */
  readonly key: string
  /** When it was written. */
  readonly lastModified?: Date
}

export interface ListPageOptions {
  /** Keys that continue after the delimiter are grouped into one common prefix. */
  readonly delimiter?: string
  /** Only keys that sort after this one, by the bytes of their UTF-8. */
  readonly startAfter?: string
  /** The `nextToken` of a page, to continue after it. */
  readonly token?: string
  /** The most keys and prefixes of one page; 1,000 by default. */
  readonly pageSize?: number
}

export interface ListPage {
  /** In the order of the keys' UTF-8 bytes. */
  readonly objects: readonly ListedObject[]
  /** Common prefixes, the destination's own included; only with a delimiter. */
  readonly prefixes: readonly string[]
  /** Where the next page begins; undefined on the last one. */
  readonly nextToken?: string
}

export interface Store {
  /** The prefix that all keys of this destination begin with. */
  readonly prefix: KeyPrefix
  /** URL that a key's encoded path is appended to, ending in '/'. */
  readonly publicBase: string
  /** Digests of each body that it is known to compare. */
  readonly compares?: readonly DigestName[]
  /**
   * Whether the store itself refuses to replace an object. While that is 'ignored' or 'unknown', each key is looked
   * up before its upload, and another run may write in between.
   */
  readonly createOnly: 'honoured' | 'unknown' | 'ignored'
  /** @returns undefined only if the store says that there is no object; a refusal is an error */
  head(key: ObjectKey, signal: AbortSignal): Promise<FoundObject | undefined>
  /** `head` with further facts; absent if a store has none. */
  details?(key: ObjectKey, signal: AbortSignal): Promise<ObjectDetails | undefined>
  /** @throws PersistError `key-collision` if the key holds other bytes and the mode keeps them */
  put(key: ObjectKey, body: ObjectBody, options: PutOptions, signal: AbortSignal): Promise<PutResult>
  /**
   * Reads an object into `sink`; a broken body resumes where it broke. Resolves once every byte is written, and the
   * length and the store's checksum match.
   * @throws PersistError `http-404` if there is no object
   */
  get(key: ObjectKey, sink: ObjectSink, signal: AbortSignal): Promise<StoredObject>
  /** Lists page by page, until the last one; below `prefix`, which begins with the destination's own. */
  list(prefix: string, options: ListPageOptions, signal: AbortSignal): AsyncIterable<ListPage>
  /**
   * Removes an object; a missing one is no error.
   * @throws PersistError `store-denied` without the right to remove
   */
  remove(key: ObjectKey, signal: AbortSignal): Promise<void>
  /**
   * The time by the store's own clock, milliseconds since the epoch, which dates of objects are compared with. Absent
   * if a store tells no time; undefined before its first answer.
   */
  now?(): number | undefined
  /**
   * Removes half-written files of runs that were killed long ago; absent if a store never shows such files. Never
   * throws.
   * @param now milliseconds since the epoch
   */
  removeLeftovers?(now: number, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
