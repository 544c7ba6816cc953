/**
 * The object that the doctor writes: always the same bytes under the same key in the reserved folder, so that repeated
 * examinations leave only one object.
 */
import { mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { PROBE_BYTES, PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import { type ReadObject, readsAs } from '../../storage/stores/holds-bytes.ts'
import type { PutOptions, PutResult, Store } from '../../storage/stores/store.ts'

/** Bytes that a store must not accept in the probe's place. If it does, the probe is restored within seconds. */
const OTHER_BYTES = Buffer.from(
  'Written by persist-images where nothing may be overwritten. It may be deleted.\n',
)

export interface Probe {
  readonly key: ObjectKey
  /** Writes the probe create-only. @throws PersistError `key-collision` when another object has the key */
  write(): Promise<PutResult>
  /** Tries to put other bytes in its place, create-only. */
  writeOther(): Promise<PutResult>
  /** Overwrites the key with the probe's bytes. */
  restore(): Promise<PutResult>
  /** @throws PersistError `http-404` when no object has the key */
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
