/**
 * One budget for all bytes held between an origin and the store. A body is charged for received bytes, not for its
 * announced length. While there is room, all bodies are read. Without room, only the bodies that finish first are read
 * and the others wait. One body may exceed the budget, so that a full budget never blocks for ever.
 */
import { BodyNeed } from './body-need.ts'

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

/** Part of the budget for large bodies: most images are small and must not wait for a few large ones. */
const FOR_LARGE = 0.75
/** Milliseconds between two reviews of the order while bytes come. */
const LOOK_MS = 100

export class ByteBudget {
  readonly #capacity: number
  readonly #now: () => number
  readonly #shares = new Set<HeldShare>()
  /** Bytes granted to all shares, and to large bodies alone. */
  #granted = 0
  #large = 0
  #waiting = 0
  #lookedAt = 0

  /** @param now a monotonic clock, milliseconds */
  constructor(capacity: number, now = () => performance.now()) {
    this.#capacity = capacity
    this.#now = now
  }

  /** @param most limit in bytes of a body that announces no length; 0 if all announce it */
  open(most = 0): Share {
    return new HeldShare(this, most)
  }

  /** Called by shares. */
  receive(share: HeldShare, came: number, length: number): Promise<void> | undefined {
    const now = this.#now()
    this.#enter(share)
    share.grow(came, length, now)
    if (share.left === 0) return this.#settle(share)
    const isLate = this.#waiting > 0 && now - this.#lookedAt >= LOOK_MS
    if (share.isCovered && !isLate) return undefined
    if (!this.#fits(share)) this.#look(share)
    return share.isCovered ? undefined : this.#wait(share)
  }

  /** Called by shares. */
  resize(share: HeldShare, total: number): Promise<void> | undefined {
    this.#enter(share)
    if (total > share.came) {
      share.needAll(total)
      if (!this.#fits(share)) this.#look(share)
      if (!share.isCovered) return this.#wait(share)
    }
    share.hold(total)
    return this.#settle(share)
  }

  /** Called by shares. */
  close(share: HeldShare): void {
    if (!this.#shares.delete(share)) return
    this.#regrant(share, 0)
    this.#endWait(share)
    this.lookAgain()
  }

  /** Called by shares. */
  lookAgain(): void {
    if (this.#waiting > 0) this.#look()
  }

  #enter(share: HeldShare): void {
    this.#shares.add(share)
    // A share waits for one thing at a time.
    this.#endWait(share)
  }

  /** The body is complete. */
  #settle(share: HeldShare): undefined {
    this.#regrant(share, share.came)
    this.lookAgain()
  }

  #wait(share: HeldShare): Promise<void> {
    share.rest(this.#now())
    this.#waiting++
    return new Promise<void>(resolve => {
      share.wake = resolve
    })
  }

  #endWait(share: HeldShare): void {
    if (!share.wake) return
    this.#waiting--
    share.wake()
    share.wake = undefined
  }

  /** Bytes that can still be granted. Large and small bodies each keep their part of the budget. */
  #roomBeside({ isLarge }: HeldShare): number {
    const forLarge = this.#capacity * FOR_LARGE
    const small = this.#granted - this.#large
    if (isLarge) return forLarge - this.#large - this.#beyondPart(small)
    return this.#capacity - small - Math.min(this.#large, forLarge)
  }

  /** Bytes that small bodies use in the part for large ones. */
  #beyondPart(small: number): number {
    return Math.max(0, small - this.#capacity * (1 - FOR_LARGE))
  }

  /** Grants what a body will soon need, if no share waits and there is room. */
  #fits(share: HeldShare): boolean {
    const granted = share.came + share.soon
    if (this.#waiting > 0 || granted - share.granted > this.#roomBeside(share)) return false
    this.#regrant(share, granted)
    return true
  }

  /**
   * Grants again from the received bytes of each body. Bodies that finish first get what they will soon need.
   * @param asking is not read until this call answers it
   */
  #look(asking?: HeldShare): void {
    const now = this.#now()
    this.#lookedAt = now
    const bodies: HeldShare[] = []
    const whole = { small: 0, large: 0 }
    let largest = 0
    for (const share of this.#shares) {
      largest = Math.max(largest, share.expected)
      if (share.left > 0) {
        bodies.push(share)
        const isRead = !share.wake && share !== asking
        if (isRead) share.age(now)
        // A pause takes effect after the next chunk at the earliest.
        this.#regrant(share, share.came + (isRead ? share.next : 0))
      } else {
        if (share.isLarge) whole.large += share.came
        else whole.small += share.came
      }
    }
    bodies.sort((a, b) => a.rank - b.rank || a.left - b.left)
    this.#grantInOrder(bodies, whole, largest)
    for (const share of bodies) {
      if (!share.wake || !share.isCovered) continue
      share.goOn(now)
      this.#endWait(share)
    }
  }

  /**
   * @param whole bytes of bodies on their way to the store, which give them back without any help
   * @param largest bytes of the largest body: one may go beyond the budget by as much
   */
  #grantInOrder(
    bodies: readonly HeldShare[],
    whole: { small: number; large: number },
    largest: number,
  ): void {
    let hasPassed = false
    for (const share of bodies) {
      const room = this.#roomBeside(share) + share.granted
      const needed = share.came + share.soon
      const soonFree = whole.large + (share.isLarge ? this.#beyondPart(whole.small) : whole.small)
      // Room that comes by itself is waited for, if it lets the body go on at all.
      const goesOn = Math.min(share.expected, share.granted + share.next)
      const willFit = soonFree > 0 && goesOn <= room + soonFree
      const total = this.#granted - share.granted + share.expected
      const isBounded = share.expected <= room + largest && total <= this.#capacity + largest
      const mayPass = !hasPassed && !willFit && isBounded
      share.isChosen = needed <= room || mayPass
      if (needed > room && mayPass) {
        hasPassed = true
        this.#regrant(share, share.expected)
      } else if (share.came + share.next <= room) this.#regrant(share, Math.min(needed, room))
    }
    if (whole.small + whole.large > 0 || bodies.some(({ isCovered }) => isCovered)) return
    // All that is left of any is too much, and nothing else would ever give room back.
    const nearest = bodies.toSorted((a, b) => a.left - b.left)[0]
    if (nearest) this.#regrant(nearest, nearest.expected)
  }

  #regrant(share: HeldShare, granted: number): void {
    this.#granted += granted - share.granted
    // A body of unknown length may turn out to be a small one.
    if (share.isCountedLarge) this.#large -= share.granted
    share.isCountedLarge = share.isLarge
    if (share.isLarge) this.#large += granted
    share.granted = granted
  }
}

class HeldShare extends BodyNeed implements Share {
  readonly #budget: ByteBudget
  isCountedLarge = false
  /** Defined while the share waits. */
  wake: (() => void) | undefined

  constructor(budget: ByteBudget, most: number) {
    super(most)
    this.#budget = budget
  }

  receive(came: number, length: number): Promise<void> | undefined {
    return this.#budget.receive(this, came, length)
  }

  resize(total: number): Promise<void> | undefined {
    return this.#budget.resize(this, total)
  }

  slow(): void {
    this.#budget.lookAgain()
  }

  close(): void {
    this.#budget.close(this)
  }
}
