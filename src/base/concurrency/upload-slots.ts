import { Semaphore } from './semaphore.ts'

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
