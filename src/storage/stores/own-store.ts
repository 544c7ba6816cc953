/** A caller's own store, and how it becomes one of ours. */
import { messageOf, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { mintPrefix } from '../key/object-key.ts'
import type { ListedObject, ListPage, Store as OurStore, PutOptions, StoredObject } from './store.ts'

/** With every call. */
export interface StoreCall {
  /** Aborted when the run wants no answer any more. */
  readonly signal: AbortSignal
}

/** What goes with the bytes of an object. */
export interface StorePut extends StoreCall {
  /** Store nothing where something is under the key, and say so: in one step, as two runs may come at once. */
  readonly ifAbsent: boolean
  /** Of an image its own type, as its bytes say. */
  readonly contentType: string
  /** As the option says. */
  readonly cacheControl?: string
  /** `attachment` for SVG, which runs its scripts where it is opened. */
  readonly contentDisposition?: string
  /** That of the option, and where the image came from with `provenance`; any Unicode. */
  readonly metadata?: Readonly<Record<string, string>>
}

/**
 * A place of a caller's own where images rest: a database, another service, a test's memory. Keys are text such as
 * `memes/ab….png`; below `.persist/` lies the memory between runs. What a call throws counts as a failure of the store;
 * ten in a row end the run.
 */
export interface Store {
  /** What is under a key; undefined only where nothing is. */
  head(key: string, call: StoreCall): Promise<StoredObject | undefined>
  /** Stores bytes, which are its own for ever: nobody else writes into them. `stored` is false where `ifAbsent` kept it from that. */
  put(
    key: string,
    bytes: Uint8Array,
    options: StorePut,
  ): Promise<{ readonly stored: boolean; readonly etag?: string }>
  /** The bytes under a key; undefined where there are none. */
  get(key: string, call: StoreCall): Promise<Uint8Array | undefined>
  /** All that begins with `prefix` and sorts after `startAfter`, in the order of the keys' UTF-8 bytes. */
  list(
    query: StoreCall & { readonly prefix: string; readonly startAfter: string },
  ): AsyncIterable<ListedObject>
  /** Takes an object away. Only old files of the memory are removed; without it they stay. */
  remove?(key: string, call: StoreCall): Promise<void>
  /** What `publicUrl` of the results begins with, ending in `/`; without it that is the key alone, as a URL has it. */
  readonly publicBase?: string
}

const PAGE_SIZE = 1000

export function adaptStore(own: Store): OurStore {
  const get: OurStore['get'] = async (key, sink, signal) => {
    const bytes = await asked('get', signal, () => own.get(key, { signal }))
    if (!bytes) throw new PersistError('store', 'http-404', say('own-store-gone', { key }))
    const object = { size: bytes.length }
    sink.begin(object)
    await sink.write(bytes)
    return object
  }

  const put: OurStore['put'] = async (key, bytes, options, signal) => {
    const ifAbsent = options.mode === 'keep-existing'
    // Ours is used again when this is over.
    const copy = Uint8Array.from(bytes)
    const { stored, etag } = await asked('put', signal, () =>
      own.put(key, copy, { ...headersOf(options), ifAbsent, signal }),
    )
    const told = etag === undefined ? {} : { etag }
    if (stored) return { outcome: 'stored', ...told }
    const there = await asked('get', signal, () => own.get(key, { signal }))
    if (there && Buffer.compare(there, bytes) === 0) return { outcome: 'already-stored', ...told }
    throw new PersistError('store', 'key-collision', say('own-store-collision', { key }))
  }

  return {
    prefix: mintPrefix(''),
    publicBase: own.publicBase ?? '',
    createOnly: 'honoured',
    head: (key, signal) => asked('head', signal, () => own.head(key, { signal })),
    put,
    get,
    list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) =>
      pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
    async remove(key, signal) {
      if (!own.remove) throw new PersistError('store', 'store-denied', say('own-store-keeps', { key }))
      await asked('remove', signal, async () => own.remove?.(key, { signal }))
    },
    async close() {},
  }
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
    ...(cacheControl !== undefined && { cacheControl }),
    ...(contentDisposition !== undefined && { contentDisposition }),
    ...(metadata && { metadata: { ...metadata } }),
  }
}

async function asked<Answer>(
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
