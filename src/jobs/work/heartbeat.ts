/** Shows `status`, which does not reach the queue, which parts a worker of the queue has, and that it lives. */
import { randomUUID } from 'node:crypto'
import { newOwner } from '../../base/files/process-owner.ts'
import { heartbeatKey, type PlanPlace } from '../plan/plan-names.ts'
import { replaceText } from '../plan/stored-text.ts'

/** Longest wait for the last request, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

export class Heartbeat {
  readonly #place: PlanPlace
  readonly #lockMs: number
  readonly #id = randomUUID()
  readonly #owner = newOwner()
  readonly #parts = new Set<number>()
  readonly #ended = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined

  constructor(place: PlanPlace, lockMs: number) {
    this.#place = place
    this.#lockMs = lockMs
  }

  began(part: number): void {
    this.#parts.add(part)
    if (this.#timer) return
    this.#timer = setInterval(() => this.#beat(), this.#lockMs / 3)
    this.#beat()
  }

  over(part: number): void {
    this.#parts.delete(part)
  }

  /** Never throws. */
  async end(): Promise<void> {
    if (!this.#timer) return
    clearInterval(this.#timer)
    this.#ended.abort(new Error('the worker leaves'))
    await this.#writing
    const signal = AbortSignal.timeout(LEAVE_MS)
    await this.#place.store
      .remove(heartbeatKey(this.#place, this.#id), signal)
      .catch(() => this.#write(signal).catch(() => {}))
  }

  #beat(): void {
    this.#writing ??= this.#write(this.#ended.signal)
      // The next beat tries again.
      .catch(() => {})
      .finally(() => {
        this.#writing = undefined
      })
  }

  async #write(signal: AbortSignal): Promise<void> {
    const said = { owner: await this.#owner, lockMs: this.#lockMs, parts: [...this.#parts] }
    await replaceText(
      this.#place.store,
      heartbeatKey(this.#place, this.#id),
      `${JSON.stringify(said)}\n`,
      signal,
    )
  }
}
