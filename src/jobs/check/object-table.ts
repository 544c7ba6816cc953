/**
 * What a check holds of each object: 28 bytes in blocks, and a slot that finds them by the hash of the key. Ten million
 * objects take about 300 MB.
 */

/** Rows per block. */
const BLOCK_BITS = 16
const BLOCK = 2 ** BLOCK_BITS
/** Numbers per row. */
const ROW = 7
/** Columns: the two halves of the hash, the beginning of the ETag, the size, the time of the line, the rest, the URL. */
const LOW = 0
const HIGH = 1
const ETAG = 2
const SIZE = 3
const TIME = 4
const REST = 5
const URL = 6

/** In the rest: upper bits of the time, upper bits of the size, then flags. */
const TIME_BITS = 8
const SIZE_BITS = 6
const FIRST_FLAG = TIME_BITS + SIZE_BITS

const flag = (index: number) => 1 << (FIRST_FLAG + index)
export const FLAGS = {
  /** A line of the manifest names the key. */
  remembered: flag(0),
  /** A document links to the key. */
  linked: flag(1),
  /** No line names the key, and its name is one that the template can make. */
  candidate: flag(2),
  hasSize: flag(3),
  hasEtag: flag(4),
  /** The place that is being checked has the object. */
  seen: flag(5),
  sizeDiffers: flag(6),
  etagDiffers: flag(7),
  /** Its entry is wanted from the manifest. */
  wanted: flag(8),
  /** Its bytes are read. */
  inShare: flag(9),
  /** The latest line says that the object is missing, or that its loss is accepted. */
  loss: flag(10),
  /** Its bytes were read. */
  read: flag(11),
} as const
const FACTS = FLAGS.hasSize | FLAGS.hasEtag | FLAGS.loss

/** Times of lines are counted from here: 40 bits of milliseconds are 34 years. */
const EPOCH = Date.UTC(2020, 0)
const TWO_32 = 2 ** 32

/** Enough slots for most manifests. */
const FIRST_SLOTS = 16_384

/** What a line of the manifest says of an object. */
export interface LineFacts {
  readonly size: number | undefined
  /** The first 32 bits of an ETag of 32 hex digits. */
  readonly etag: number | undefined
  /** When the line was written, milliseconds since the epoch. */
  readonly at: number
  /** Hash of its URL. */
  readonly url: number
  /** It says that the object is missing, or that its loss is accepted. */
  readonly isLoss: boolean
}

export class ObjectTable {
  readonly #blocks: Uint32Array[] = []
  /** By hash, the number of a row + 1; on a collision the next free slot. At most two thirds are used. */
  #slots = new Uint32Array(FIRST_SLOTS)
  #size = 0
  #remembered = 0

  get size(): number {
    return this.#size
  }

  /** Number of keys that a line of the manifest names. */
  get remembered(): number {
    return this.#remembered
  }

  /** The number of a key; -1 if the table does not have it. */
  find(low: number, high: number): number {
    return (this.#slots[this.#slotOf(low, high)] as number) - 1
  }

  /** The number of a key, which is added if it is new. */
  add(low: number, high: number): number {
    const slot = this.#slotOf(low, high)
    const known = this.#slots[slot] as number
    if (known > 0) return known - 1
    const number = this.#size++
    if (number % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK * ROW))
    this.#set(number, LOW, low)
    this.#set(number, HIGH, high)
    this.#slots[slot] = number + 1
    if (3 * this.#size > 2 * this.#slots.length) this.#grow()
    return number
  }

  /** Takes a line of the manifest. The latest line of a key counts. */
  remember(number: number, { size, etag, at, url, isLoss }: LineFacts): void {
    const rest = this.#at(number, REST)
    const isNew = (rest & FLAGS.remembered) === 0
    if (isNew) this.#remembered++
    const time = Math.min(Math.max(at - EPOCH, 0), TWO_32 * 2 ** TIME_BITS - 1)
    const known = isNew ? -1 : this.#time(number)
    // A line that names a loss counts before another line of the same millisecond.
    if (time < known || (time === known && !isLoss && (rest & FLAGS.loss) !== 0)) return
    this.#set(number, SIZE, (size ?? 0) % TWO_32)
    this.#set(number, ETAG, etag ?? 0)
    this.#set(number, URL, url)
    this.#set(number, TIME, time % TWO_32)
    const upper = Math.floor(time / TWO_32) | (Math.floor((size ?? 0) / TWO_32) << TIME_BITS)
    const flags =
      FLAGS.remembered |
      (size === undefined ? 0 : FLAGS.hasSize) |
      (etag === undefined ? 0 : FLAGS.hasEtag) |
      (isLoss ? FLAGS.loss : 0)
    const kept = rest & ~(FACTS | (flag(0) - 1))
    this.#set(number, REST, kept | upper | flags)
  }

  has(number: number, flags: number): boolean {
    return (this.#at(number, REST) & flags) !== 0
  }

  mark(number: number, flags: number): void {
    this.#set(number, REST, this.#at(number, REST) | flags)
  }

  unmark(number: number, flags: number): void {
    this.#set(number, REST, this.#at(number, REST) & ~flags)
  }

  unmarkWanted(): void {
    for (let number = 0; number < this.#size; number++) this.unmark(number, FLAGS.wanted)
  }

  /** The remembered size. */
  sizeOf(number: number): number {
    const upper = (this.#at(number, REST) >>> TIME_BITS) & (2 ** SIZE_BITS - 1)
    return upper * TWO_32 + this.#at(number, SIZE)
  }

  /** Hash of the URL of the latest line. */
  urlOf(number: number): number {
    return this.#at(number, URL)
  }

  /** The first 32 bits of the remembered ETag. */
  etagOf(number: number): number {
    return this.#at(number, ETAG)
  }

  #time(number: number): number {
    return (this.#at(number, REST) & (2 ** TIME_BITS - 1)) * TWO_32 + this.#at(number, TIME)
  }

  #at(number: number, column: number): number {
    return (this.#blocks[number >>> BLOCK_BITS] as Uint32Array)[
      (number & (BLOCK - 1)) * ROW + column
    ] as number
  }

  #set(number: number, column: number, value: number): void {
    ;(this.#blocks[number >>> BLOCK_BITS] as Uint32Array)[(number & (BLOCK - 1)) * ROW + column] = value
  }

  /** The slot of the key, or the free slot where it belongs. */
  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0 || (this.#at(number, LOW) === low && this.#at(number, HIGH) === high)) return slot
    }
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#at(number, LOW) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

const MD5 = /^[0-9a-f]{32}$/i

/** The first 32 bits of an ETag of 32 hex digits, in any case; undefined for any other ETag. */
export function etagBits(etag: string | undefined): number | undefined {
  return etag !== undefined && MD5.test(etag) ? Number.parseInt(etag.slice(0, 8), 16) : undefined
}
