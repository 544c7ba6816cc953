/** The claim of a part without a queue, which this worker renews. */
import { type Claim, encodeClaim } from '../plan/claim.ts'
import { claimKey, type PlanPlace } from '../plan/plan-names.ts'
import { createText, replaceText } from '../plan/stored-text.ts'
import { PartHold } from './part-hold.ts'

/** Text of a claim that was given back: a listing shows its size. */
export const GIVEN_BACK = ''
/** Longest wait for the last write of a claim, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

export class HeldClaim extends PartHold {
  readonly #place: PlanPlace
  readonly #number: number
  readonly #own: Claim
  readonly #ended = new AbortController()
  readonly #timer: NodeJS.Timeout
  #turn: number
  #renewing: Promise<void> | undefined

  /** @param asked when the claim was written, on the clock of `performance.now()` */
  constructor(place: PlanPlace, number: number, turn: number, own: Claim, asked: number) {
    super(asked + own.lockMs)
    this.#place = place
    this.#number = number
    this.#turn = turn
    this.#own = own
    this.#timer = setInterval(() => this.#renew(), own.lockMs / 3)
  }

  /** The store may refuse for longer than the claim lasts: no image begins until the claim is renewed. */
  readonly hold = (): Promise<void> | undefined => {
    if (this.isRunning || this.lost.aborted) return undefined
    this.#renew()
    return this.#renewing
  }

  /** @param isDone the part needs no claim any more. Never throws. */
  async end(isDone: boolean): Promise<void> {
    clearInterval(this.#timer)
    this.#ended.abort(new Error('the claim is given back'))
    await this.#renewing
    if (this.lost.aborted) return
    const signal = AbortSignal.timeout(LEAVE_MS)
    // Listings of claims stay short, where deleting is allowed.
    const ending = isDone
      ? this.#place.store.remove(this.#key(), signal)
      : replaceText(this.#place.store, this.#key(), GIVEN_BACK, signal)
    await ending.catch(() => {})
  }

  #key() {
    return claimKey(this.#place, this.#number, this.#turn)
  }

  #renew(): void {
    this.#renewing ??= this.#write().finally(() => {
      this.#renewing = undefined
    })
  }

  async #write(): Promise<void> {
    const { signal } = this.#ended
    const text = encodeClaim(this.#own)
    try {
      const asked = performance.now()
      if (this.isRunning) {
        await replaceText(this.#place.store, this.#key(), text, signal)
        // A store that is away may take the text after the end.
        if (this.isRunning) return this.extend(asked + this.#own.lockMs)
      }
      // Another worker may have begun the next turn meanwhile: only one of the two can create it.
      const again = performance.now()
      const isOurs = await createText(
        this.#place.store,
        claimKey(this.#place, this.#number, this.#turn + 1),
        text,
        signal,
      )
      if (!isOurs) return this.lose()
      this.#turn++
      this.extend(again + this.#own.lockMs)
    } catch {
      // The next renewal tries again. The store waits by itself while it refuses, so a claim that is over stays so.
      if (!this.isRunning && !signal.aborted) this.lose()
    }
  }
}
