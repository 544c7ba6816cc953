import { Slots } from './semaphore.ts'

/**
 * The way from the origins' side to the store's: uploads have slots of their own, and a waiting room of the same
 * size before them, so that neither end holds up the other and what waits stays few.
 */
export class Passage {
  readonly #waitingRoom: Slots
  readonly #uploads: Slots

  constructor(size: number) {
    this.#waitingRoom = new Slots(size)
    this.#uploads = new Slots(size)
  }

  /** @param entered called once there is room to wait in: the place at the host can be given back */
  async cross(entered: () => void, upload: () => Promise<void>): Promise<void> {
    const leaveRoom = await this.#waitingRoom.take()
    entered()
    const leaveSlot = await this.#uploads.take()
    leaveRoom()
    try {
      await upload()
    } finally {
      leaveSlot()
    }
  }
}
