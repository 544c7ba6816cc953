/** Images from the other places of a check: its source and its mirrors. */

import { isFileBody } from '../../../base/digests/file-body.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import { faultAt, type Text } from '../../../base/sentence.ts'
import { type InspectedImage, type InspectRules, inspect } from '../../../origin/inspect/inspect.ts'
import { mintKey } from '../../../storage/key/object-key.ts'
import {
  type ExpectedObject,
  type HeldBytes,
  type HoldingTools,
  holdObject,
} from '../../../storage/stores/hold-object.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { isOfOneKey, StoreHealth } from '../../../storage/stores/store-health.ts'
import { inspectFile } from '../../persist/steps/inspect-image.ts'
import type { CheckedPlace } from '../states.ts'

/** Which places are worth a further request. A mirror that is down must not end the repair of the others. */
export class PlaceHealth {
  readonly #health = new Map<Store, StoreHealth>()
  readonly #gone = new Map<Store, PersistError>()

  /** @returns the error that every request to the store would meet */
  goneFor(store: Store): PersistError | undefined {
    return this.#gone.get(store)
  }

  worked(store: Store): void {
    this.#health.get(store)?.worked()
  }

  failed(store: Store, error: PersistError): void {
    // A single object may be archived, or denied by a policy.
    if (error.stage !== 'store' && error.stage !== 'credentials') return
    if (isOfOneKey(error) || error.reason === 'store-denied') return
    const health = this.#health.get(store) ?? new StoreHealth(() => false)
    this.#health.set(store, health)
    if (health.failed(error) === 'fatal' && !this.#gone.has(store)) this.#gone.set(store, error)
  }
}

export interface PlaceTools extends HoldingTools {
  readonly rules: InspectRules
  readonly health: PlaceHealth
}

/** The remembered bytes, inspected as those of an origin are. */
export interface HeldImage extends HeldBytes {
  readonly image: InspectedImage
}

/** @returns why the place does not give the bytes; undefined if it just does not have them */
export async function imageAt(
  { store, mirror }: CheckedPlace,
  path: string,
  expected: ExpectedObject,
  tools: PlaceTools,
  signal: AbortSignal,
): Promise<HeldImage | { readonly failure: Text | undefined }> {
  const { health, rules } = tools
  const failure = (cause: Text) => {
    const sentence = say('repair-failed', { cause })
    return { failure: mirror === undefined ? sentence : faultAt(`mirrors ${mirror}`, sentence) }
  }
  const gone = health.goneFor(store)
  if (gone) return failure(descriptionOf(gone))
  try {
    const held = await holdObject(store, mintKey(store.prefix, path), expected, tools, signal)
    health.worked(store)
    if (!held) return { failure: undefined }
    const { body } = held
    try {
      const image = await (isFileBody(body) ? inspectFile(body, rules, true) : inspect(body, rules, true))
      return { ...held, image }
    } catch (error) {
      held.release(true)
      throw error
    }
  } catch (thrown) {
    signal.throwIfAborted()
    const error = asPersistError(thrown, 'store')
    health.failed(store, error)
    return failure(descriptionOf(error))
  }
}
