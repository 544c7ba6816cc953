/**
 * Claims of parts where no queue hands them out: one create-only object for each turn of a part. A claim counts until
 * its lock time after its last write is over, by the store's clock. The worker that holds a claim renews it.
 */
import { randomUUID } from 'node:crypto'
import { hasEnded } from '../../base/files/process-owner.ts'
import { type Claim, decodeClaim, encodeClaim } from '../plan/claim.ts'
import { claimKey, claimOfName, claimsFolder, type PlanPlace } from '../plan/plan-names.ts'
import { createText, readText, replaceText } from '../plan/stored-text.ts'
import { PartHold } from './part-hold.ts'

/** Some stores date objects in whole seconds. */
const DATE_ERROR_MS = 1000
/** Text of a claim that was given back: a listing shows its size. */
const GIVEN_BACK = ''
/** Longest wait for the last write of a claim, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

/** The last claim of a part. */
export interface LastClaim {
  readonly turn: number
  readonly size: number
  readonly lastModified: Date | undefined
}

export interface Taken {
  readonly claim: HeldClaim
  /** No worker had the part before. */
  readonly isFirst: boolean
  /** The worker that had the part before did not give it back. */
  readonly wasCrash: boolean
}

/** What this worker has seen of a turn. */
interface Seen {
  readonly turn: number
  readonly claim: Claim
  readonly written: number | undefined
  /** `performance.now()` when the claim was first seen with this date. */
  readonly since: number
}

export class Claims {
  readonly #place: PlanPlace
  readonly #own: Claim
  readonly #seen = new Map<number, Seen>()

  constructor(place: PlanPlace, own: Claim) {
    this.#place = place
    this.#own = own
  }

  /** Reads the last claim of each part, or of one part alone. */
  async last(signal: AbortSignal, number?: number): Promise<ReadonlyMap<number, LastClaim>> {
    const folder = claimsFolder(this.#place)
    const prefix = number === undefined ? folder : claimKey(this.#place, number, 0).slice(0, -1)
    const last = new Map<number, LastClaim>()
    for await (const { objects } of this.#place.store.list(prefix, {}, signal))
      for (const { key, size, lastModified } of objects) {
        const claim = claimOfName(key.slice(folder.length))
        if (claim && claim.turn > (last.get(claim.number)?.turn ?? 0))
          last.set(claim.number, { turn: claim.turn, size, lastModified })
      }
    return last
  }

  /** @returns undefined while another worker has the part */
  async take(number: number, last: LastClaim | undefined, signal: AbortSignal): Promise<Taken | undefined> {
    const { store } = this.#place
    const wasGivenBack = last?.size === GIVEN_BACK.length
    const mayBeHeld = last && !wasGivenBack && store.createOnly !== 'ignored'
    if (mayBeHeld && !(await this.#isOver(number, last, signal))) return undefined
    const asked = performance.now()
    const turn = (last?.turn ?? 0) + 1
    const own = { ...this.#own, word: randomUUID() }
    if (!(await createText(store, claimKey(this.#place, number, turn), encodeClaim(own), signal)))
      return undefined
    const claim = holdClaim(this.#place, number, turn, own, asked)
    return { claim, isFirst: last === undefined, wasCrash: last !== undefined && !wasGivenBack }
  }

  async #isOver(number: number, { turn, lastModified }: LastClaim, signal: AbortSignal): Promise<boolean> {
    const { store } = this.#place
    const before = this.#seen.get(number)
    const written = lastModified?.getTime()
    const isSame = before?.turn === turn && before.written === written
    const claim = before?.turn === turn ? before.claim : await this.#read(number, turn, signal)
    const since = isSame ? before.since : performance.now()
    this.#seen.set(number, { turn, claim, written, since })
    const longest = claim.lockMs + DATE_ERROR_MS
    const now = store.now?.()
    if (now !== undefined && written !== undefined && now - written > longest) return true
    // Also without a clock of the store: nothing was written for as long as this worker has watched.
    return performance.now() - since > longest || (await hasEnded(claim.owner))
  }

  async #read(number: number, turn: number, signal: AbortSignal): Promise<Claim> {
    const text = await readText(this.#place.store, claimKey(this.#place, number, turn), signal)
    // Another program may have overwritten the claim.
    return decodeClaim(text ?? '') ?? { ...this.#own, owner: '' }
  }
}

type HeldClaim = ReturnType<typeof holdClaim>

/**
 * Renews the claim of a part while the worker has it.
 * @param asked when the claim was written, on the clock of `performance.now()`
 */
function holdClaim(place: PlanPlace, number: number, first: number, own: Claim, asked: number) {
  const { store } = place
  const { lockMs } = own
  const hold = new PartHold(asked + lockMs)
  const ended = new AbortController()
  const text = encodeClaim(own)
  let turn = first
  const write = async () => {
    try {
      const now = performance.now()
      if (hold.isRunning) {
        await replaceText(store, claimKey(place, number, turn), text, ended.signal)
        // A store that is away may take the text after the end.
        if (hold.isRunning) return hold.extend(now + lockMs)
      }
      // Another worker may have begun the next turn meanwhile: only one of the two can create it.
      const again = performance.now()
      if (!(await createText(store, claimKey(place, number, turn + 1), text, ended.signal)))
        return hold.lose()
      turn++
      hold.extend(again + lockMs)
    } catch {
      // The next renewal tries again. The store waits by itself while it refuses, so a claim that is over stays so.
      if (!hold.isRunning && !ended.signal.aborted) hold.lose()
    }
  }
  let renewing: Promise<void> | undefined
  const renew = () => {
    renewing ??= write().finally(() => {
      renewing = undefined
    })
  }
  const timer = setInterval(renew, lockMs / 3)
  return {
    lost: hold.lost,
    mayAsk: hold.mayAsk,
    /** The store may refuse for longer than the claim lasts: no image begins until the claim is renewed. */
    hold(): Promise<void> | undefined {
      if (hold.isRunning || hold.lost.aborted) return undefined
      renew()
      return renewing
    },
    /** @param isDone the part needs no claim any more. Never throws. */
    async end(isDone: boolean): Promise<void> {
      clearInterval(timer)
      ended.abort(new Error('the claim is given back'))
      await renewing
      if (hold.lost.aborted) return
      const signal = AbortSignal.timeout(LEAVE_MS)
      const key = claimKey(place, number, turn)
      // Listings of claims stay short, where deleting is allowed.
      const ending = isDone ? store.remove(key, signal) : replaceText(store, key, GIVEN_BACK, signal)
      await ending.catch(() => {})
    },
  }
}
