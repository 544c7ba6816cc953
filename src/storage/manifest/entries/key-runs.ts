/** By key, the run in the latest of its lines that have one. */
import { hash } from 'node:crypto'
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { NumberColumn } from '../../../base/buffers/number-column.ts'

/** Numbers per key: of the run, and the time of the line in seconds, and the rest of it in milliseconds. */
const ROW = 3
const TIME = 1
const REST = 2

export class KeyRuns {
  readonly #keys = new DigestTable()
  readonly #rows = new NumberColumn()
  readonly #ids: string[] = []
  readonly #numbers = new Map<string, number>()

  /**
   * @param key a key, or the bytes of one
   * @param at when the line was written, ISO 8601
   */
  note(key: string | Uint8Array, run: string, at: string): void {
    const row = ROW * this.#keys.add(hash('sha256', key, 'buffer'))
    const time = Math.max(0, Date.parse(at))
    if (row < this.#rows.length && 1000 * this.#rows.at(row + TIME) + this.#rows.at(row + REST) > time) return
    this.#rows.set(row, this.#numberOf(run))
    this.#rows.set(row + TIME, Math.floor(time / 1000))
    this.#rows.set(row + REST, time % 1000)
  }

  of(key: string): string | undefined {
    const number = this.#keys.numberOf(key)
    return number < 0 ? undefined : this.#ids[this.#rows.at(ROW * number)]
  }

  #numberOf(run: string): number {
    const known = this.#numbers.get(run)
    if (known !== undefined) return known
    this.#numbers.set(run, this.#ids.length)
    return this.#ids.push(run) - 1
  }
}
