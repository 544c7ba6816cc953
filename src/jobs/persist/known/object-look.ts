/** Looks by a request whether the object of one known image is there; `known-look.ts` looks at a whole list. Only the store's answer about the key itself proves a loss. */
import type { Clock } from '../../../base/clock.ts'
import { ifReason, PersistError } from '../../../base/errors.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { StoredKeys } from '../../../storage/stores/presence.ts'
import type { FoundObject, ListedObject, Store } from '../../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { Stop } from '../stop.ts'
import type { Losses } from './losses.ts'

export interface ObjectLookTools {
  readonly store: Store
  readonly losses: Losses
  readonly clock: Pick<Clock, 'now'>
  readonly stop: Pick<Stop, 'stopping' | 'storeFailed' | 'storeWorked'>
  readonly notice: (sentence: Text) => void
  /** The right that the store needs to say that an object is missing; undefined where none is known. */
  readonly mayNameRight: boolean
  /** The most requests for objects that a listing lacks. */
  readonly most?: number
}

/** Requests of one run for objects that a listing lacks. */
const MOST = 10_000

/** `unproven`: a listing lacks the object, and the run has no more requests. `unknown`: the store does not say. */
export type Presence = 'there' | 'gone' | 'unproven' | 'unknown'

export class ObjectLook {
  readonly #tools: ObjectLookTools
  #left: number
  /** The store refuses to say whether an object is missing. */
  #isRefused = false
  /** Known images whose objects were looked at, and those that this run found to be gone. */
  looked = 0
  gone = 0

  constructor(tools: ObjectLookTools) {
    this.#tools = tools
    this.#left = tools.most ?? MOST
  }

  /** Looks at the object of an image that is due. @param stored lists keys where that takes fewer requests */
  async atDue(entry: ImageEntry, stored: StoredKeys): Promise<Presence> {
    const { stopping } = this.#tools.stop
    this.looked++
    return (await stored.listed(entry.key, stopping)) === true ? 'there' : await this.#prove(entry)
  }

  /** Looks at the object of an image that a listing lacks, or that was lost. Notes a loss. */
  async at(entry: ImageEntry): Promise<Presence> {
    if (this.#left-- > 0) return await this.#prove(entry)
    return 'unproven'
  }

  /** Looks at the object of a missing or accepted image that a listing has. Notes that it is there again. */
  async atBack(entry: ImageEntry): Promise<void> {
    if ((await this.at(entry)) === 'there') this.#tools.losses.there(entry)
  }

  async #prove(entry: ImageEntry): Promise<Presence> {
    const { clock, stop, losses } = this.#tools
    if (this.#isRefused) return 'unknown'
    try {
      const isThere = await this.#has(entry)
      if (isThere === undefined) return 'unknown'
      stop.storeWorked()
      if (isThere) return 'there'
      // A loss that an earlier run found was reported there.
      if (entry.loss === undefined) this.gone++
      losses.gone(entry, new Date(clock.now()).toISOString())
      return 'gone'
    } catch (error) {
      if (!stop.stopping.aborted && error instanceof PersistError) stop.storeFailed(error)
      return 'unknown'
    }
  }

  /** @returns undefined if the store refuses to say */
  async #has(entry: ImageEntry): Promise<boolean | undefined> {
    const { store, stop, notice, mayNameRight } = this.#tools
    const { key } = entry
    const { stopping } = stop
    const denied = ifReason('store-denied')
    const isThere = (object: FoundObject | undefined) => object !== undefined && mayBe(object, entry)
    const found = await store.head(key, stopping).then(isThere, denied)
    if (found !== undefined) return found
    // S3 answers a HEAD of a missing key with 403 to those who may not list.
    const listed = await firstObjects(store, key, stopping).catch(denied)
    if (listed) return isThere(listed.find(object => object.key === key))
    if (!this.#isRefused && mayNameRight) notice(say('look-denied'))
    this.#isRefused = true
    return undefined
  }
}

/** Another image may have taken the key of a missing one. */
function mayBe({ size, isSizeUnknown }: FoundObject, entry: ImageEntry): boolean {
  return isSizeUnknown || entry.loss === undefined || entry.bytes === undefined || entry.bytes === size
}

async function firstObjects(
  store: Store,
  prefix: string,
  signal: AbortSignal,
): Promise<readonly ListedObject[]> {
  for await (const { objects } of store.list(prefix, { pageSize: 1 }, signal)) return objects
  return []
}
