/** The interface of a caller's own store, and its adapter. */
import { defined } from '../../base/defined.ts'
import { digestOf } from '../../base/digests/digests.ts'
import { type FileBody, isFileBody, type ObjectBody } from '../../base/digests/file-body.ts'
import { messageOf, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { mintPrefix } from '../key/object-key.ts'
import { say } from '../messages/say.ts'
import { fileDigest } from './read-object.ts'
import type { ListedObject, ListPage, Store as OurStore, PutOptions, StoredObject } from './store.ts'

/** Passed with every call. */
export interface StoreCall {
  /** Aborted when the run no longer needs the result. */
  readonly signal: AbortSignal
}

/** Passed with the bytes of an object. */
export interface StorePut extends StoreCall {
  /**
   * If the key exists, store nothing and return `stored: false`. Check and write must be one step, because two runs
   * may write at once.
   */
  readonly ifAbsent: boolean
  /** The type of an image according to its bytes. */
  readonly contentType: string
  /** Value of the option `cacheControl`. */
  readonly cacheControl?: string
  /** `attachment` for SVG, documents and archives: a browser saves them, and runs no script in them. */
  readonly contentDisposition?: string
  /** Metadata from the option of this name. Any Unicode. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** Passed with the file of an object. */
export interface StorePutFile extends StorePut {
  /** Bytes of the file. */
  readonly size: number
  /** SHA-256 of the file, in lower-case hex. */
  readonly sha256: string
  /** Reads the file for its MD5, in lower-case hex: most stores need none, and it takes long. */
  md5(): Promise<string>
}

/**
 * A caller's own place for images: a database, another service, a map in a test. Keys are text such as
 * `memes/ab….png`; the manifest lies below `.persist/`. An error that a call throws counts as a failure of
 * the store; ten in a row end the run.
 */
export interface Store {
  /** Describes the object under a key; undefined only if there is none. */
  head(key: string, call: StoreCall): Promise<StoredObject | undefined>
  /**
   * Stores bytes. They belong to the store from then on: the run never changes them. `stored` is false if `ifAbsent`
   * prevented the write.
   */
  put(
    key: string,
    bytes: Uint8Array,
    options: StorePut,
  ): Promise<{ readonly stored: boolean; readonly etag?: string }>
  /**
   * Stores a file that is too large for memory, such as a video. The file is removed when the promise is over. Without
   * this method bodies stay in memory, and those over `maxBytes` fail.
   */
  putFile?(
    key: string,
    path: string,
    options: StorePutFile,
  ): Promise<{ readonly stored: boolean; readonly etag?: string }>
  /** Returns the bytes under a key; undefined if there are none. */
  get(key: string, call: StoreCall): Promise<Uint8Array | undefined>
  /** Lists every key that begins with `prefix` and sorts after `startAfter`, in the order of their UTF-8 bytes. */
  list(
    query: StoreCall & { readonly prefix: string; readonly startAfter: string },
  ): AsyncIterable<ListedObject>
  /** Removes an object. Only old files of the manifest are removed; without this method they stay. */
  remove?(key: string, call: StoreCall): Promise<void>
  /** Beginning of every `publicUrl`, ending in `/`. Without it, `publicUrl` is the key alone, URL-encoded. */
  readonly publicBase?: string
}

const PAGE_SIZE = 1000

export function adaptStore(own: Store): OurStore {
  const get: OurStore['get'] = async (key, sink, signal) => {
    const bytes = await called('get', signal, () => own.get(key, { signal }))
    if (!bytes) throw new PersistError('store', 'http-404', say('own-store-gone', { key }))
    const object = { size: bytes.length }
    sink.begin(object)
    await sink.write(bytes)
    return object
  }

  const put: OurStore['put'] = async (key, body, options, signal) => {
    const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal }
    const { stored, etag } = isFileBody(body)
      ? await called('putFile', signal, () => putFile(own, key, body, given))
      : // A copy, because the run reuses its buffer after this call.
        await called('put', signal, () => own.put(key, Uint8Array.from(body), given))
    const found = etag === undefined ? {} : { etag }
    if (stored) return { outcome: 'stored', ...found }
    if (await holds(key, body, signal)) return { outcome: 'already-stored', ...found }
    throw new PersistError('store', 'key-collision', say('own-store-collision', { key }))
  }

  /** Whether the object has these bytes. An object of another size is not read. */
  const holds = async (key: string, body: ObjectBody, signal: AbortSignal): Promise<boolean> => {
    if (isFileBody(body)) {
      const object = await called('head', signal, () => own.head(key, { signal }))
      if (object?.size !== body.size) return false
    }
    const there = await called('get', signal, () => own.get(key, { signal }))
    if (!there) return false
    return isFileBody(body)
      ? digestOf(there, 'sha256') === body.digests.sha256
      : Buffer.compare(there, body) === 0
  }

  return {
    prefix: mintPrefix(''),
    publicBase: own.publicBase ?? '',
    createOnly: 'honoured',
    head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
    put,
    get,
    list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) =>
      pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
    async remove(key, signal) {
      if (!own.remove) throw new PersistError('store', 'store-denied', say('own-store-keeps', { key }))
      await called('remove', signal, async () => own.remove?.(key, { signal }))
    },
    async close() {},
  }
}

/** Whether bodies may lie in files. */
export function takesFiles({ putFile }: Store): boolean {
  return putFile !== undefined
}

async function putFile(own: Store, key: string, body: FileBody, put: StorePut) {
  const { path, size, digests } = body
  if (!own.putFile) throw new PersistError('store', 'too-large', say('own-store-put-file'))
  const md5 = async () => digests.md5 ?? (await fileDigest(body, 'md5', put.signal))
  return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 })
}

async function* pagesOf(
  own: Store,
  query: StoreCall & { readonly prefix: string; readonly startAfter: string },
  pageSize: number,
): AsyncGenerator<ListPage> {
  let objects: ListedObject[] = []
  try {
    for await (const object of own.list(query)) {
      query.signal.throwIfAborted()
      const last = objects.at(-1)
      if (last && objects.length >= pageSize) {
        yield { objects, prefixes: [], nextToken: last.key }
        objects = []
      }
      objects.push(object)
    }
  } catch (error) {
    throw failure('list', query.signal, error)
  }
  yield { objects, prefixes: [] }
}

function headersOf({ contentType, cacheControl, contentDisposition, metadata }: PutOptions) {
  return {
    contentType,
    ...defined({ cacheControl, contentDisposition }),
    ...(metadata && { metadata: { ...metadata } }),
  }
}

async function called<Answer>(
  operation: string,
  signal: AbortSignal,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  signal.throwIfAborted()
  try {
    return await ask()
  } catch (error) {
    throw failure(operation, signal, error)
  }
}

function failure(operation: string, signal: AbortSignal, error: unknown): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof PersistError) return asPersistError(error, 'store')
  const sentence = say('own-store-failed', { operation, reason: messageOf(error) })
  return new PersistError('store', 'store-unavailable', sentence, { cause: error })
}
