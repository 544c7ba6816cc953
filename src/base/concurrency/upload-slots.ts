import { Semaphore } from './semaphore.ts'

/**
 * The way from the origins' side to the store's: uploads have slots of their own, and a waiting room of the same
 * size before them, so that neither end holds up the other and what waits stays few.
 */
export class UploadSlots {
  readonly #waitingRoom: Semaphore
  readonly #uploads: Semaphore

  constructor(size: number) {
    this.#waitingRoom = new Semaphore(size)
    this.#uploads = new Semaphore(size)
  }

  /**
   * @param entered called once there is room to wait in: the place at the host can be given back
   * @returns undefined where a slot was free, else a promise of one. Each is given back once, by `leave`
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
