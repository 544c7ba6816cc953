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

interface Holder {
  bytes: number
  waiting: { readonly total: number; grant(): void } | undefined
}

export class ByteBudget {
  readonly #capacity: number
  /** In order of arrival: the first is the oldest. */
  readonly #holders = new Set<Holder>()
  #used = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  open(): Share {
    const holder: Holder = { bytes: 0, waiting: undefined }
    return {
      resize: total => {
        this.#holders.add(holder)
        if (total < holder.bytes) return this.#take(holder, total)
        if (this.#fits(holder, total)) return this.#give(holder, total)
        return new Promise<void>(grant => {
          holder.waiting = { total, grant }
        })
      },
      close: () => {
        if (!this.#holders.delete(holder)) return
        this.#used -= holder.bytes
        this.#serve()
      },
    }
  }

  #fits(holder: Holder, total: number): boolean {
    const [oldest] = this.#holders
    return holder === oldest || this.#used + total - holder.bytes <= this.#capacity
  }

  #give(holder: Holder, total: number): undefined {
    this.#used += total - holder.bytes
    holder.bytes = total
  }

  #take(holder: Holder, total: number): undefined {
    this.#give(holder, total)
    this.#serve()
  }

  #serve(): void {
    for (const holder of this.#holders) {
      const { waiting } = holder
      if (!waiting) continue
      if (!this.#fits(holder, waiting.total)) return
      holder.waiting = undefined
      this.#give(holder, waiting.total)
      waiting.grant()
    }
  }
}
