/**
 * One budget for all bytes buffered between an origin and the store. A body is charged for received bytes, not for its
 * announced length. Each body is in one of three states:
 *
 * - reading: its next chunk is granted;
 * - waiting: it is paused until a review grants its next chunk;
 * - whole: all its bytes are here, and the store gives them back after the upload.
 *
 * While there is room, all bodies are read. Without room, a review reads the bodies that finish first. One body may
 * exceed the budget, so that a full budget never blocks for ever.
 */
import { Members } from '../on-abort.ts'
import { BodyNeed } from './body-need.ts'

/** Part of the budget for large bodies: most images are small and must not wait for a few large ones. */
const FOR_LARGE = 0.75

/** Bytes granted to bodies. Large and small bodies each keep their part of the budget. */
class ByteGrants {
  readonly #capacity: number
  /** Bytes of all bodies, and of large ones alone. */
  total = 0
  #large = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  set(body: BodyNeed, granted: number): void {
    this.total += granted - body.granted
    // A body of unknown length may turn out to be a small one.
    if (body.isCountedLarge) this.#large -= body.granted
    body.isCountedLarge = body.isLarge
    if (body.isCountedLarge) this.#large += granted
    body.granted = granted
  }

  /** The most bytes that the body can have beside all others. */
  roomFor({ isLarge, granted }: BodyNeed): number {
    const forLarge = this.#capacity * FOR_LARGE
    const small = this.total - this.#large
    const free = isLarge
      ? forLarge - this.#large - this.inPartOfLarge(small)
      : this.#capacity - small - Math.min(this.#large, forLarge)
    return free + granted
  }

  /** Bytes that small bodies use in the part for large ones. */
  inPartOfLarge(small: number): number {
    return Math.max(0, small - this.#capacity * (1 - FOR_LARGE))
  }
}

/** One image's part of the budget. */
export interface Share {
  /**
   * Reports the bytes received so far; 0 for the head alone. `came` equal to `length` ends the body.
   * @param length announced length; NaN if unknown
   * @returns undefined if reading may go on, else a promise that resolves when it may
   */
  receive(came: number, length: number): Promise<void> | undefined
  /** Makes this share `total` bytes large in one step. Undefined if there is room, else a promise of it. */
  resize(total: number): Promise<void> | undefined
  /** Reports a slow body: bodies that wait may now finish first. */
  slow(): void
  /** Returns all bytes and ends the wait for more. */
  close(): void
}

/** Milliseconds between two reviews while bytes come. */
const REVIEW_MS = 100

/**
 * What a review does with a body that is not whole: `fits`: it gets all that it soon needs; `exceeds`: it gets all its
 * bytes, beyond the budget; `reads-on`: it gets the room that is left; `waits`: its next chunk has no room.
 */
type Verdict = 'fits' | 'exceeds' | 'reads-on' | 'waits'

/** Bytes of the whole bodies, and the size of the largest body of all. */
interface WholeBodies {
  small: number
  large: number
  largest: number
}

export class ByteBudget {
  readonly #capacity: number
  readonly #now: () => number
  readonly #grants: ByteGrants
  readonly #bodies = new Members<BodyNeed>()
  #entered = 0
  #waiting = 0
  #reviewedAt = 0

  /** @param now a monotonic clock, milliseconds */
  constructor(capacity: number, now = () => performance.now()) {
    this.#capacity = capacity
    this.#now = now
    this.#grants = new ByteGrants(capacity)
  }

  /** @param most limit in bytes of a body that announces no length; 0 if all announce it */
  open(most = 0): Share {
    const body = new BodyNeed(most)
    return {
      receive: (came, length) => this.#receive(body, came, length),
      resize: total => this.#resize(body, total),
      slow: () => this.#reviewIfWaiting(),
      close: () => this.#close(body),
    }
  }

  #receive(body: BodyNeed, came: number, length: number): Promise<void> | undefined {
    this.#enter(body)
    if (came === length) {
      body.complete(came)
      return this.#settle(body)
    }
    const now = this.#now()
    body.grow(came, length, now)
    const isReviewDue = this.#waiting > 0 && now - this.#reviewedAt >= REVIEW_MS
    return body.isCovered && !isReviewDue ? undefined : this.#ask(body)
  }

  #resize(body: BodyNeed, total: number): Promise<void> | undefined {
    this.#enter(body)
    if (total > body.came) {
      body.needAll(total)
      const wait = this.#ask(body)
      if (wait !== undefined) return wait
    }
    body.complete(total)
    return this.#settle(body)
  }

  #close(body: BodyNeed): void {
    if (body.slot === undefined) return
    this.#bodies.remove(body.slot, body)
    body.slot = undefined
    this.#grants.set(body, 0)
    this.#endWait(body)
    this.#reviewIfWaiting()
  }

  #enter(body: BodyNeed): void {
    if (body.slot === undefined) {
      body.slot = this.#bodies.add(body)
      body.number = this.#entered++
    }
    // A body waits for one thing at a time.
    if (body.wake) this.#endWait(body)
  }

  #settle(body: BodyNeed): undefined {
    this.#grants.set(body, body.came)
    this.#reviewIfWaiting()
  }

  /** @returns undefined if the next chunk is granted, else a promise of it */
  #ask(body: BodyNeed): Promise<void> | undefined {
    const { wanted } = body
    if (this.#waiting === 0 && wanted <= this.#grants.roomFor(body)) this.#grants.set(body, wanted)
    else this.#review(body)
    if (body.isCovered) return undefined
    body.rest(this.#now())
    this.#waiting++
    return new Promise<void>(resolve => {
      body.wake = resolve
    })
  }

  #endWait(body: BodyNeed): void {
    if (!body.wake) return
    this.#waiting--
    body.wake()
    body.wake = undefined
  }

  #reviewIfWaiting(): void {
    if (this.#waiting > 0) this.#review()
  }

  /**
   * Takes back what is not used, and grants it anew to the bodies that finish first.
   * @param asking is not read until this call answers it
   */
  #review(asking?: BodyNeed): void {
    const now = this.#now()
    this.#reviewedAt = now
    const open: BodyNeed[] = []
    const whole: WholeBodies = { small: 0, large: 0, largest: 0 }
    for (const body of this.#bodies) {
      whole.largest = Math.max(whole.largest, body.expected)
      if (body.isWhole) {
        whole[body.isLarge ? 'large' : 'small'] += body.came
        continue
      }
      open.push(body)
      const isReading = !body.wake && body !== asking
      if (isReading) body.age(now)
      // A pause takes effect after the next chunk at the earliest.
      this.#grants.set(body, isReading ? body.least : body.came)
    }
    open.sort((a, b) => a.rank - b.rank || a.left - b.left || a.number - b.number)
    this.#grantInOrder(open, whole)
    for (const body of open) {
      if (!body.wake || !body.isCovered) continue
      body.goOn(now)
      this.#endWait(body)
    }
  }

  #grantInOrder(open: readonly BodyNeed[], whole: WholeBodies): void {
    let mayExceed = true
    for (const body of open) {
      const room = this.#grants.roomFor(body)
      const verdict = this.#verdictOn(body, whole, mayExceed)
      body.isChosen = verdict === 'fits' || verdict === 'exceeds'
      if (verdict === 'exceeds') mayExceed = false
      if (verdict === 'waits') continue
      this.#grants.set(body, { fits: body.wanted, exceeds: body.expected, 'reads-on': room }[verdict])
    }
    if (whole.small + whole.large > 0 || open.some(({ isCovered }) => isCovered)) return
    // Every body waits, and none is whole: without one exception no byte would ever be given back.
    const [nearest] = open.toSorted((a, b) => a.left - b.left)
    if (nearest) this.#grants.set(nearest, nearest.expected)
  }

  /** @param mayExceed no other body of this review exceeds the budget */
  #verdictOn(body: BodyNeed, whole: WholeBodies, mayExceed: boolean): Verdict {
    const room = this.#grants.roomFor(body)
    if (body.wanted <= room) return 'fits'
    if (mayExceed && !this.#willHaveRoom(body, whole) && this.#mayExceed(body, whole)) return 'exceeds'
    return body.least <= room ? 'reads-on' : 'waits'
  }

  /** Whether the body can go on as soon as the store has taken the whole bodies. */
  #willHaveRoom(body: BodyNeed, { small, large }: WholeBodies): boolean {
    const returned = large + (body.isLarge ? this.#grants.inPartOfLarge(small) : small)
    const least = Math.min(body.expected, body.granted + body.nextChunk)
    return returned > 0 && least <= this.#grants.roomFor(body) + returned
  }

  /** The budget is exceeded by the largest body at most. */
  #mayExceed(body: BodyNeed, { largest }: WholeBodies): boolean {
    const total = this.#grants.total - body.granted + body.expected
    return body.expected <= this.#grants.roomFor(body) + largest && total <= this.#capacity + largest
  }
}
