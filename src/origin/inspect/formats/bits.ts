/** Bits of a JPEG XL header: of each byte the lowest first (ISO/IEC 18181-1 §B). */

/** One of four ways to write a number: as it is, or as so many bits on top of an offset. */
export type Way = number | readonly [bits: number, offset: number]

export class Bits {
  readonly #bytes: Buffer
  /** Counted in bits. */
  #at: number

  /** @param start offset in bytes */
  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes
    this.#at = start * 8
  }

  /** In bytes, at a border of which it is. */
  get offset(): number {
    return Math.ceil(this.#at / 8)
  }

  /** @throws RangeError behind the last byte, as a Buffer has it */
  bits(count: number): number {
    let value = 0
    for (let bit = 0; bit < count; bit++, this.#at++) {
      const byte = this.#bytes.readUInt8(Math.floor(this.#at / 8))
      // Beyond 31 bits a shift would make it negative.
      value += ((byte >> (this.#at % 8)) & 1) * 2 ** bit
    }
    return value
  }

  flag(): boolean {
    return this.bits(1) === 1
  }

  number(...ways: readonly [Way, Way, Way, Way]): number {
    const way = ways[this.bits(2)] ?? 0
    return typeof way === 'number' ? way : way[1] + this.bits(way[0])
  }

  enumerated(): number {
    return this.number(0, 1, [4, 2], [6, 18])
  }

  long(): number {
    const selector = this.bits(2)
    if (selector < 2) return selector === 0 ? 0 : 1 + this.bits(4)
    if (selector === 2) return 17 + this.bits(8)
    let value = this.bits(12)
    for (let shift = 12; shift < 60 && this.flag(); shift += 8) value += this.bits(8) * 2 ** shift
    return value
  }

  skip(count: number): void {
    this.#at += count
  }

  toByte(): void {
    this.#at = Math.ceil(this.#at / 8) * 8
  }
}
