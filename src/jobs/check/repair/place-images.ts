/** Images from the places of `repair-from`, and from the source itself. */

import { isFileBody } from '../../../base/digests/file-body.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { Text } from '../../../base/sentence.ts'
import { type InspectedImage, type InspectRules, inspect } from '../../../origin/inspect/inspect.ts'
import { mintKey } from '../../../storage/key/object-key.ts'
import {
  type BufferedBytes,
  type BufferTools,
  bufferObject,
  type ExpectedObject,
} from '../../../storage/stores/buffer-object.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { isArchived, isOfOneKey, StoreHealth } from '../../../storage/stores/store-health.ts'
import { inspectFile } from '../../persist/steps/inspect-image.ts'

/** What the requests of a repair have shown about one store. */
interface Shown {
  readonly health: StoreHealth
  hasAnswered: boolean
  /** The first error. */
  error?: PersistError
  /** The error that every further request would meet. */
  gone?: PersistError
}

/** Which stores are worth a further request. A place that is down must not end the repair from the others. */
export class PlaceHealth {
  readonly #shown = new Map<Store, Shown>()

  /** @returns the error that every request to the store would meet */
  goneFor(store: Store): PersistError | undefined {
    return this.#shown.get(store)?.gone
  }

  /** @returns why the store gave nothing: it is gone, or it has answered no request */
  refusalOf(store: Store): PersistError | undefined {
    const { hasAnswered, error, gone } = this.#shownOf(store)
    return gone ?? (hasAnswered ? undefined : error)
  }

  worked(store: Store): void {
    const shown = this.#shownOf(store)
    shown.hasAnswered = true
    shown.health.worked()
  }

  failed(store: Store, error: PersistError): void {
    if (error.stage !== 'store' && error.stage !== 'credentials') return
    if (isOfOneKey(error)) return
    if (isArchived(error) || error.reason === 'store-integrity') return this.worked(store)
    const shown = this.#shownOf(store)
    shown.error ??= error
    // A policy may deny a single object.
    if (error.reason === 'store-denied') return
    if (shown.health.failed(error) === 'fatal') shown.gone ??= error
  }

  #shownOf(store: Store): Shown {
    const shown = this.#shown.get(store) ?? { health: new StoreHealth(() => false), hasAnswered: false }
    this.#shown.set(store, shown)
    return shown
  }
}

export interface PlaceTools extends BufferTools {
  readonly rules: InspectRules
  readonly health: PlaceHealth
}

/** The remembered bytes, inspected as those of an origin are. */
export interface BufferedImage extends BufferedBytes {
  readonly image: InspectedImage
}

/** @returns why the place does not give the bytes; undefined if it just does not have them */
export async function imageAt(
  store: Store,
  path: string,
  expected: ExpectedObject,
  tools: PlaceTools,
  signal: AbortSignal,
): Promise<BufferedImage | { readonly failure: Text | undefined }> {
  const { health, rules } = tools
  const gone = health.goneFor(store)
  if (gone) return { failure: descriptionOf(gone) }
  try {
    const buffered = await bufferObject(store, mintKey(store.prefix, path), expected, tools, signal)
    health.worked(store)
    if (!buffered) return { failure: undefined }
    const { body } = buffered
    try {
      const image = await (isFileBody(body) ? inspectFile(body, rules, true) : inspect(body, rules, true))
      return { ...buffered, image }
    } catch (error) {
      buffered.release(true)
      throw error
    }
  } catch (thrown) {
    signal.throwIfAborted()
    const error = asPersistError(thrown, 'store')
    health.failed(store, error)
    return { failure: descriptionOf(error) }
  }
}
