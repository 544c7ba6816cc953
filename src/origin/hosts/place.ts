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
}

/** Who gives places. */
export interface PlaceKeeper<Host> {
  move(place: HeldPlace<Host>, host: string): Promise<void> | undefined
  giveBack(host: Host): void
}

export class HeldPlace<Host> implements Place {
  readonly #keeper: PlaceKeeper<Host>
  /** Undefined while it is not held. */
  host: Host | undefined

  constructor(keeper: PlaceKeeper<Host>) {
    this.#keeper = keeper
  }

  release(): void {
    const { host } = this
    this.host = undefined
    if (host !== undefined) this.#keeper.giveBack(host)
  }

  moveTo(host: string): Promise<void> | undefined {
    return this.#keeper.move(this, host)
  }
}
