/**
 * What every place where bytes rest can do. A store speaks in keys that `key/` minted, throws PersistError
 * with a sentence and its fix, retries by itself what is worth it, and never reads the environment.
 */
import type { Digests } from '../../base/digests/digests.ts'
import type { KeyPrefix, ObjectKey } from '../key/object-key.ts'

/** What every store says of an object. */
export interface StoredObject {
  /** Bytes. */
  readonly size: number
  /** Without quotes, as the store gives it. */
  readonly etag?: string
}

/** Grows with the bytes of an object. */
export interface Checksum {
  update(chunk: Uint8Array): void
  /** To be asked once, behind the last chunk: whether these were the object's bytes. */
  isRight(): boolean | Promise<boolean>
}

/** What a question about one object brings. */
export interface FoundObject extends StoredObject {
  /** A new checksum of this object; absent where the store keeps none. */
  readonly checksum?: () => Checksum
}

export interface PutOptions {
  readonly contentType: string
  /** Those that are known already; a store makes what else it wants. */
  readonly digests?: Digests
  /** 'keep-existing' is create-only; 'overwrite' replaces whatever is there. */
  readonly mode: 'keep-existing' | 'overwrite'
  readonly cacheControl?: string
  readonly contentDisposition?: string
  /** Object metadata, any Unicode; the store encodes it. */
  readonly metadata?: Readonly<Record<string, string>>
  /** A file of our own and no image: has the bucket's own storage class and ACL, whatever those of the images are. */
  readonly isInternal?: true
}

/** 'already-stored': equal bytes were there before; nothing was written. */
export interface PutResult {
  readonly outcome: 'stored' | 'already-stored'
  readonly etag?: string
  /** The bytes were read to their end, and nobody reads them any more: their memory may be used for others. */
  readonly isBodyFree?: true
}

/** Where the bytes of an object go, in order and one chunk at a time. */
export interface ObjectSink {
  /** Before the first chunk, and again when the object has to be read from its beginning once more. */
  begin(object: StoredObject): void
  /**
   * The chunk is the sink's only until what it returns resolves; reading waits for that. Then its memory is gone, and
   * no other thread may still read it.
   */
  write(chunk: Uint8Array): Promise<void> | undefined
}

/** An object as the store lists it. The key is any text that somebody once stored under: no ObjectKey yet. */
export interface ListedObject extends StoredObject {
  /** Prefix included. */
  readonly key: string
  /** When it was written. */
  readonly lastModified?: Date
}

export interface ListPageOptions {
  /** Keys that go on after it are folded into one common prefix. */
  readonly delimiter?: string
  /** Only keys that sort after this one, by the bytes of their UTF-8. */
  readonly startAfter?: string
  /** A page's `nextToken`, to go on from there. */
  readonly token?: string
  /** Keys and prefixes of one page at most; 1,000 where nothing is said. */
  readonly pageSize?: number
}

export interface ListPage {
  /** By the bytes of the keys' UTF-8. */
  readonly objects: readonly ListedObject[]
  /** Common prefixes, the destination's own included; with a delimiter only. */
  readonly prefixes: readonly string[]
  /** Where the next page begins; undefined on the last one. */
  readonly nextToken?: string
}

export interface Store {
  /** The prefix all keys of this destination begin with. */
  readonly prefix: KeyPrefix
  /** URL that a key's encoded path is appended to, ending in '/'. */
  readonly publicBase: string
  /**
   * Whether the store itself refuses to replace what is there. Where it 'ignored' that, or as long as the answer
   * is 'unknown', each key is looked up before it is uploaded, which another run can come in between.
   */
  readonly createOnly: 'honoured' | 'unknown' | 'ignored'
  /** @returns undefined only when the store says that nothing is there; a refusal is an error */
  head(key: ObjectKey, signal: AbortSignal): Promise<FoundObject | undefined>
  /** @throws PersistError `key-collision` when other bytes are under the key and the mode keeps them */
  put(key: ObjectKey, bytes: Uint8Array, options: PutOptions, signal: AbortSignal): Promise<PutResult>
  /**
   * Reads an object into `sink`; a body that breaks is taken up where it broke. Resolves when every byte was
   * written and length and checksum, where the store has one, are right.
   * @throws PersistError `http-404` when nothing is there
   */
  get(key: ObjectKey, sink: ObjectSink, signal: AbortSignal): Promise<StoredObject>
  /** Page by page, as long as there are more; below `prefix`, which begins with the destination's own. */
  list(prefix: string, options: ListPageOptions, signal: AbortSignal): AsyncIterable<ListPage>
  /**
   * Takes an object away; that nothing was there is no error.
   * @throws PersistError `store-denied` where the credentials may not
   */
  remove(key: ObjectKey, signal: AbortSignal): Promise<void>
  /**
   * Removes what runs that were killed long ago left half-written; absent where nothing half-written can be seen.
   * Never throws. @param now milliseconds since the epoch
   */
  removeLeftovers?(now: number, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
