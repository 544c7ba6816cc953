/** Where a job under way stands: at one host at a time, whichever it asks. */
export interface Place {
  /** Gives it back; a second call does nothing. */
  release(): void
  /**
   * To be called before each request after the first: takes a place at `host`, at its pace. Nothing is held meanwhile.
   * @returns undefined where the place that is held will do
   * @throws (the promise rejects) the reason for which nothing more is begun
   */
  moveTo(host: string): Promise<void> | undefined
  /**
   * What it waits for comes slowly from this machine: it gives its slot to others and goes on among the slow ones.
   * @returns whether it may stay; else others need the slot, and it is to be begun again behind `moveTo`
   */
  slow(machine: string): boolean
  /** Gives its slot to others until `wait` is over, and keeps its place at the host. */
  stepAside(wait: Promise<void>): Promise<void>
}

/** Who gives places. */
export interface PlaceKeeper<Host> {
  move(place: HeldPlace<Host>, host: string): Promise<void> | undefined
  slow(place: HeldPlace<Host>, machine: string): boolean
  stepAside(place: HeldPlace<Host>): () => void
  giveBack(place: HeldPlace<Host>, host: Host): void
}

export class HeldPlace<Host> implements Place {
  readonly #keeper: PlaceKeeper<Host>
  /** Undefined while it is not held. */
  host: Host | undefined
  /** Set where it is one among the slow ones: the machine that it counts for. */
  machine: string | undefined
  /** Something came slowly while it was held. */
  isSlow = false
  /** It has no slot, since what it brings waits for room. */
  isAside = false

  constructor(keeper: PlaceKeeper<Host>) {
    this.#keeper = keeper
  }

  release(): void {
    const { host } = this
    this.host = undefined
    if (host !== undefined) this.#keeper.giveBack(this, host)
  }

  moveTo(host: string): Promise<void> | undefined {
    return this.#keeper.move(this, host)
  }

  slow(machine: string): boolean {
    return this.#keeper.slow(this, machine)
  }

  async stepAside(wait: Promise<void>): Promise<void> {
    // The slot goes to a job that begins at once, which it must not within a parser's callback.
    await undefined
    const stepBack = this.#keeper.stepAside(this)
    await wait
    stepBack()
  }
}
