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

  /** @param entered called once there is room to wait in: the place at the host can be given back */
  async run(entered: () => void, upload: () => Promise<void> | undefined): Promise<void> {
    const room = this.#waitingRoom.acquire()
    if (room !== undefined) await room
    entered()
    const slot = this.#uploads.acquire()
    if (slot !== undefined) await slot
    this.#waitingRoom.release()
    try {
      const uploading = upload()
      if (uploading !== undefined) await uploading
    } finally {
      this.#uploads.release()
    }
  }
}
