/**
 * Claims of parts where no queue hands them out: one create-only object for each turn of a part. A claim counts until
 * its lock time after its last write is over, by the store's clock.
 */
import { randomUUID } from 'node:crypto'
import { hasEnded } from '../../base/files/process-owner.ts'
import { type Claim, decodeClaim, encodeClaim } from '../plan/claim.ts'
import { claimKey, claimOfName, claimsFolder, type PlanPlace } from '../plan/plan-names.ts'
import { createText, readText } from '../plan/stored-text.ts'
import { GIVEN_BACK, HeldClaim } from './held-claim.ts'

/** Some stores date objects in whole seconds. */
const DATE_ERROR_MS = 1000

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

  /** Whether claims exclude other workers. Some stores only show it when a claim is written. */
  get areExclusive(): boolean {
    return this.#place.store.createOnly === 'honoured'
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
    const wasGivenBack = last?.size === GIVEN_BACK.length
    const mayBeHeld = last && !wasGivenBack && this.#place.store.createOnly !== 'ignored'
    if (mayBeHeld && !(await this.#isOver(number, last, signal))) return undefined
    const asked = performance.now()
    const turn = (last?.turn ?? 0) + 1
    const key = claimKey(this.#place, number, turn)
    const own = { ...this.#own, word: randomUUID() }
    if (!(await createText(this.#place.store, key, encodeClaim(own), signal))) return undefined
    const claim = new HeldClaim(this.#place, number, turn, own, asked)
    return { claim, isFirst: last === undefined, wasCrash: last !== undefined && !wasGivenBack }
  }

  async #isOver(number: number, { turn, lastModified }: LastClaim, signal: AbortSignal): Promise<boolean> {
    const before = this.#seen.get(number)
    const written = lastModified?.getTime()
    const isSame = before?.turn === turn && before.written === written
    const claim = before?.turn === turn ? before.claim : await this.#read(number, turn, signal)
    const since = isSame ? before.since : performance.now()
    this.#seen.set(number, { turn, claim, written, since })
    const longest = claim.lockMs + DATE_ERROR_MS
    const now = this.#place.store.now?.()
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
