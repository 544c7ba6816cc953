/** One mirror during a run: copies objects there until it refuses everything. */

import { Semaphore } from '../../../base/concurrency/slots.ts'
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { MirrorState } from '../../../output/result.ts'
import { mintImageKey } from '../../../storage/key/object-key.ts'
import type { PutOptions, Store } from '../../../storage/stores/store.ts'
import { StoreHealth } from '../../../storage/stores/store-health.ts'

export interface Copied {
  readonly state: Exclude<MirrorState, 'unproven'>
  /** The bytes are no longer in use, so their memory may be reused. */
  readonly isBodyFree: boolean
}

const OWED: Copied = { state: 'owed', isBodyFree: true }

export class MirrorPlace {
  readonly name: string
  readonly store: Store
  readonly #slots: Semaphore
  /** A mirror that denies one upload denies every other one. */
  readonly #health = new StoreHealth(({ reason }) => reason === 'store-denied')
  #refusal: PersistError | undefined
  #isDown = false
  /** Images that were not copied in this run. */
  owed = 0
  /** Keys under which the mirror holds other bytes. */
  readonly #collisions: string[] = []
  #collided = 0

  /** @param concurrency copies at once */
  constructor(name: string, store: Store, concurrency: number) {
    this.name = name
    this.store = store
    this.#slots = new Semaphore(concurrency)
  }

  /** Whether a copy is worth a request. */
  get isUp(): boolean {
    return !this.#isDown
  }

  /**
   * Copies one object. Never rejects.
   * @param path of the object below the prefix of the destination
   */
  async copy(path: string, body: ObjectBody, options: PutOptions, signal: AbortSignal): Promise<Copied> {
    const entering = this.#slots.acquire()
    if (entering !== undefined) await entering
    try {
      if (this.#isDown || signal.aborted) return OWED
      const key = mintImageKey(this.store.prefix, path)
      const { outcome, isBodyFree = false } = await this.store.put(key, body, options, signal)
      this.#health.worked()
      return { state: outcome === 'stored' ? 'stored' : 'unchanged', isBodyFree }
    } catch (thrown) {
      return { state: this.failed(path, thrown, signal), isBodyFree: false }
    } finally {
      this.#slots.release()
    }
  }

  /** Judges the error of a request for one object. */
  failed(path: string, thrown: unknown, signal: AbortSignal): 'owed' | 'failed' {
    const error = asPersistError(thrown, 'store')
    // A longer prefix can make a key too long, which no later run can change either.
    if (error.reason === 'key-collision' || error.reason === 'key-invalid') {
      this.#collided++
      if (this.#collisions.length < MAX_NAMED) this.#collisions.push(path)
      return 'failed'
    }
    // The end of the run, or of the time for this copy, says nothing about the mirror, but it is the reason to show.
    if (!signal.aborted || this.#refusal === undefined) this.#refusal = error
    if (!signal.aborted && this.#health.failed(error) === 'fatal') this.#isDown = true
    return 'owed'
  }

  /** Warnings at the end of a run. */
  warnings(): readonly Text[] {
    const { name, owed } = this
    const warnings: Text[] = []
    if (owed > 0)
      warnings.push(
        this.#refusal
          ? say('mirror-owed-because', { name, count: owed, refusal: descriptionOf(this.#refusal) })
          : say('mirror-owed', { name, count: owed }),
      )
    if (this.#collided > 0)
      warnings.push(
        say('mirror-collisions', {
          name,
          count: this.#collided,
          keys: this.#collisions.map(key => quote(key)).join(', '),
        }),
      )
    return warnings
  }
}

/** Keys named in a warning. */
const MAX_NAMED = 3
