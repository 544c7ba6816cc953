/**
 * One budget for all bytes held between an origin and the store. Whoever came first may always go on, over the
 * budget if it must: it is the one that will give bytes back, so that a full budget never stands still.
 */
export interface Share {
  /** Makes this share `total` bytes large. Undefined when there is room, else a promise of it. */
  resize(total: number): Promise<void> | undefined
  /** Gives all bytes back. */
  close(): void
}

/** Bytes. Most images are smaller, and never wait for a few that are large and slow. */
const SMALL = 1024 * 1024
/** Part of the budget that large ones may fill. */
const FOR_LARGE = 0.75

export class ByteBudget {
  readonly #capacity: number
  /** In order of arrival: the first is the oldest. */
  readonly #holders = new Set<HeldShare>()
  #used = 0
  /** Of the holders. */
  #waiting = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  open(): Share {
    return new HeldShare(this)
  }

  /** For shares. */
  resize(holder: HeldShare, total: number): Promise<void> | undefined {
    this.#holders.add(holder)
    if (total < holder.bytes) return this.#take(holder, total)
    if (this.#fits(holder, total)) return this.#give(holder, total)
    return new Promise<void>(grant => {
      if (!holder.waiting) this.#waiting++
      holder.waiting = { total, grant }
    })
  }

  /** For shares. */
  close(holder: HeldShare): void {
    if (!this.#holders.delete(holder)) return
    if (holder.waiting) this.#waiting--
    this.#used -= holder.bytes
    this.#serve()
  }

  #fits(holder: HeldShare, total: number): boolean {
    const room = total > SMALL ? this.#capacity * FOR_LARGE : this.#capacity
    if (this.#used + total - holder.bytes <= room) return true
    const [oldest] = this.#holders
    return holder === oldest
  }

  #give(holder: HeldShare, total: number): undefined {
    this.#used += total - holder.bytes
    holder.bytes = total
  }

  #take(holder: HeldShare, total: number): undefined {
    this.#give(holder, total)
    this.#serve()
  }

  /** In order, but for small ones, which pass large ones that have to wait. */
  #serve(): void {
    if (this.#waiting === 0) return
    let isLargeWaiting = false
    for (const holder of this.#holders) {
      const { waiting } = holder
      const isLarge = waiting !== undefined && waiting.total > SMALL
      if (!waiting || (isLarge && isLargeWaiting)) continue
      if (!this.#fits(holder, waiting.total)) {
        if (!isLarge) return
        isLargeWaiting = true
        continue
      }
      holder.waiting = undefined
      this.#waiting--
      this.#give(holder, waiting.total)
      waiting.grant()
    }
  }
}

class HeldShare implements Share {
  readonly #budget: ByteBudget
  bytes = 0
  waiting: { readonly total: number; grant(): void } | undefined

  constructor(budget: ByteBudget) {
    this.#budget = budget
  }

  resize(total: number): Promise<void> | undefined {
    return this.#budget.resize(this, total)
  }

  close(): void {
    this.#budget.close(this)
  }
}
