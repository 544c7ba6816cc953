/** Bits of a JPEG XL header: the lowest bit of each byte comes first (ISO/IEC 18181-1 §B). */

/** One of four ways to write a number: a constant, or a number of bits that is added to an offset. */
export type Way = number | readonly [bits: number, offset: number]

export class Bits {
  readonly #bytes: Buffer
  /** Position in bits. */
  #at: number

  /** @param start offset in bytes */
  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes
    this.#at = start * 8
  }

  /** Position in bytes; call it only at the border of a byte. */
  get offset(): number {
    return Math.ceil(this.#at / 8)
  }

  /** @throws RangeError after the last byte, as a Buffer does */
  bits(count: number): number {
    let value = 0
    for (let bit = 0; bit < count; bit++, this.#at++) {
      const byte = this.#bytes.readUInt8(Math.floor(this.#at / 8))
      // A shift beyond 31 bits would make the value negative.
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
