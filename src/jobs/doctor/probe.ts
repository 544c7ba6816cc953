/**
 * The object the doctor writes: always the same bytes under the same key, in the folder where everything else that is
 * ours lies, so that it is written once and no run leaves another one behind.
 */
import { mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { PROBE_BYTES, PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import { type ReadObject, readsAs } from '../../storage/stores/holds-bytes.ts'
import type { PutOptions, PutResult, Store } from '../../storage/stores/store.ts'

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
    return store.put(key, bytes, { contentType: 'text/plain', mode }, signal)
  }
  const read: ReadObject = (sink, ended) => store.get(key, sink, ended)
  return {
    key,
    write: () => put(PROBE_BYTES, 'keep-existing'),
    writeOther: () => put(OTHER_BYTES, 'keep-existing'),
    restore: () => put(PROBE_BYTES, 'overwrite'),
    read: async () => ((await readsAs(PROBE_BYTES, read, signal)) ? 'own' : 'other'),
  }
}
