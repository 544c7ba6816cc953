/** A counting semaphore: the longest waiter gets the next slot. */
export class Semaphore {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  /** @returns undefined if a slot was free, else a promise of one. Call `release` once for each */
  acquire(): Promise<void> | undefined {
    if (this.#free === 0) return new Promise(resolve => this.#waiting.push(resolve))
    this.#free--
    return undefined
  }

  release(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}

/**
 * Slots for uploads, with a waiting room of the same size before them. Downloads and uploads do not block each other,
 * and few bodies wait.
 */
export class UploadSlots {
  readonly #waitingRoom: Semaphore
  readonly #uploads: Semaphore

  constructor(size: number) {
    this.#waitingRoom = new Semaphore(size)
    this.#uploads = new Semaphore(size)
  }

  /**
   * @param entered called once the waiting room has space: the host's slot can be returned then
   * @returns undefined if a slot was free, else a promise of one. Call `leave` once for each
   */
  enter(entered: () => void): Promise<void> | undefined {
    const room = this.#waitingRoom.acquire()
    return room === undefined ? this.#cross(entered) : room.then(() => this.#cross(entered))
  }

  leave(): void {
    this.#uploads.release()
  }

  #cross(entered: () => void): Promise<void> | undefined {
    entered()
    const slot = this.#uploads.acquire()
    if (slot !== undefined) return slot.then(() => this.#waitingRoom.release())
    this.#waitingRoom.release()
    return undefined
  }
}
