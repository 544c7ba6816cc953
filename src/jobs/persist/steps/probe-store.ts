import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { mintKey } from '../../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../../storage/key/reserved-folder.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Stop } from '../stop.ts'

/**
 * Sends one request before thousands of downloads. Wrong credentials, a wrong region or bucket name, or an unreachable
 * store end the run here. A refused read does not: some credentials may only write.
 */
export async function probeStore({
  store,
  stop,
}: {
  readonly store: Store
  readonly stop: Stop
}): Promise<void> {
  try {
    await store.head(mintKey(store.prefix, PROBE_PATH), stop.aborting)
  } catch (error) {
    const failure = asPersistError(error, 'store')
    if (failure.reason !== 'store-denied' && !stop.cancelled) stop.failStore(failure)
  }
}
