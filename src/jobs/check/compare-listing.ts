/** Compares what a place lists with what the table remembers. */

import { KeyHash } from '../../storage/key/key-hash.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { etagBits, FLAGS, type ObjectTable } from './object-table.ts'

/** Receives an object that no line names so far. */
type OnOther = (number: number, object: ListedObject) => Promise<unknown> | undefined

export class ListingComparison {
  readonly #table: ObjectTable
  readonly #prefixLength: number
  readonly #onOther: OnOther
  readonly #hash = new KeyHash()
  /** Remembered objects that the place has, and their bytes. */
  count = 0
  bytes = 0
  /** Objects whose ETag could be compared. */
  etags = 0

  constructor(table: ObjectTable, store: Store, onOther: OnOther = () => undefined) {
    this.#table = table
    this.#prefixLength = store.prefix.length
    this.#onOther = onOther
  }

  async take(objects: readonly ListedObject[]): Promise<void> {
    for (const object of objects) {
      this.#hash.ofText(object.key, this.#prefixLength)
      const number = this.#table.find(this.#hash.low, this.#hash.high)
      if (number >= 0 && this.#table.has(number, FLAGS.remembered)) this.#compare(number, object)
      else {
        const written = this.#onOther(number, object)
        if (written !== undefined) await written
      }
    }
  }

  #compare(number: number, { size, etag }: ListedObject): void {
    const table = this.#table
    if (table.has(number, FLAGS.seen)) return
    table.mark(number, FLAGS.seen)
    this.count++
    this.bytes += size
    if (table.has(number, FLAGS.hasSize) && table.sizeOf(number) !== size)
      table.mark(number, FLAGS.sizeDiffers)
    const bits = table.has(number, FLAGS.hasEtag) ? etagBits(etag) : undefined
    if (bits === undefined) return
    this.etags++
    if (bits !== table.etagOf(number)) table.mark(number, FLAGS.etagDiffers)
  }
}
