/** Which places are worth a further request. A mirror that is down must not end the repair of the others. */
import type { PersistError } from '../../../base/errors.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { isOfOneKey, StoreHealth } from '../../../storage/stores/store-health.ts'

interface Health {
  readonly health: StoreHealth
  gone: PersistError | undefined
}

export class PlaceHealth {
  readonly #places = new Map<Store, Health>()

  /** @returns the error that every request to the store would meet */
  goneFor(store: Store): PersistError | undefined {
    return this.#places.get(store)?.gone
  }

  worked(store: Store): void {
    this.#of(store).health.worked()
  }

  failed(store: Store, error: PersistError): void {
    // A single object may be archived, or denied by a policy.
    if (error.stage !== 'store' && error.stage !== 'credentials') return
    if (isOfOneKey(error) || error.reason === 'store-denied') return
    const place = this.#of(store)
    if (place.health.failed(error) === 'fatal') place.gone ??= error
  }

  #of(store: Store): Health {
    const known = this.#places.get(store)
    if (known) return known
    const place: Health = { health: new StoreHealth(() => false), gone: undefined }
    this.#places.set(store, place)
    return place
  }
}
