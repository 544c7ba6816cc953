/**
 * The object the doctor writes: always the same bytes under the same key, in the folder where everything else that is
 * ours lies, so that it is written once and no run leaves another one behind.
 */
import { digestsOf } from '../../base/digests/digests.ts'
import { mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import type { PutOptions, PutResult, Store } from '../../storage/stores/store.ts'

const PROBE_BYTES = Buffer.from(
  'Written by persist-images to see what these credentials may do. It may be deleted.\n',
)
/** What must not take its place; a few seconds at most, where a store lets it. */
const OTHER_BYTES = Buffer.from(
  'Written by persist-images where nothing may be overwritten. It may be deleted.\n',
)

export interface Probe {
  readonly key: ObjectKey
  /** Create-only. @throws PersistError `key-collision` when something else is there */
  write(): Promise<PutResult>
  /** Asks for other bytes in its place, create-only. */
  writeOther(): Promise<PutResult>
  /** Puts its bytes back, whatever is there. */
  restore(): Promise<PutResult>
  /** @throws PersistError `http-404` when nothing is there */
  read(): Promise<'own' | 'other'>
}

/** @throws PersistError `key-invalid` when the prefix has no room for it */
export function openProbe(store: Store, signal: AbortSignal): Probe {
  const key = mintKey(store.prefix, PROBE_PATH)
  const put = (bytes: Uint8Array, mode: PutOptions['mode']) => {
    const digests = digestsOf(bytes, store.requiredDigests)
    return store.put(key, bytes, { contentType: 'text/plain', digests, mode }, signal)
  }
  return {
    key,
    write: () => put(PROBE_BYTES, 'keep-existing'),
    writeOther: () => put(OTHER_BYTES, 'keep-existing'),
    restore: () => put(PROBE_BYTES, 'overwrite'),
    read: () => readsAs(store, key, PROBE_BYTES, signal),
  }
}

async function readsAs(
  store: Store,
  key: ObjectKey,
  own: Uint8Array,
  signal: AbortSignal,
): Promise<'own' | 'other'> {
  const enough = new AbortController()
  let at = 0
  const sink = {
    begin: ({ size }: { readonly size: number }) => {
      at = 0
      // Somebody else's object can be of any size, and need not be read to be told apart.
      if (size !== own.length) enough.abort()
    },
    write: (chunk: Uint8Array) => {
      if (Buffer.compare(chunk, own.subarray(at, at + chunk.length)) !== 0) enough.abort()
      at += chunk.length
      return undefined
    },
  }
  try {
    await store.get(key, sink, AbortSignal.any([signal, enough.signal]))
  } catch (error) {
    if (!enough.signal.aborted) throw error
  }
  signal.throwIfAborted()
  return enough.signal.aborted ? 'other' : 'own'
}
