/**
 * Reads the facts of an image from the raw bytes of its line, without JSON: a check reads a million lines, and needs
 * few of their members. The members come in the order of `encodeEntry`; a line that has any other form is read as JSON.
 */
import { startsWithAt } from '../../storage/manifest/entries/entry-bytes.ts'
import { hexDigit } from './object-table.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ZERO = 0x30

const URL_HEAD = Buffer.from('{"url":"')
const textHead = (name: string) => Buffer.from(`,"${name}":"`)
const numberHead = (name: string) => Buffer.from(`,"${name}":`)
const REGAINED = textHead('regainedAt')
const PROFILE = textHead('profile')
const AT = textHead('at')
const SHA = textHead('sha256')
const KEY = textHead('key')
const BYTES = numberHead('bytes')
const TYPE = textHead('contentType')
const WIDTH = numberHead('width')
const HEIGHT = numberHead('height')
const ETAG = textHead('etag')
const REASON = textHead('reason')

const ETAG_DIGITS = 32

/** The members of the line that was read last. */
export class LineCursor {
  /** Offsets of the key's text. */
  keyFrom = 0
  keyTo = 0
  /** Milliseconds since the epoch. */
  at = 0
  size: number | undefined
  /** The first 32 bits of an ETag of 32 hex digits. */
  etag: number | undefined
  #bytes: Buffer = Buffer.alloc(0)
  #end = 0
  /** Offset of the next member. */
  #next = 0
  #from = 0
  #to = 0
  #isUnclear = false
  #lastTime = ''
  #lastAt = 0

  /** @returns `unclear` for a line to read as JSON */
  read(bytes: Buffer, start: number, end: number): 'image' | 'dead' | 'unclear' {
    if (!startsWithAt(bytes, start, end, URL_HEAD)) return 'unclear'
    this.#bytes = bytes
    this.#end = end
    this.#isUnclear = false
    this.#takeText(start + URL_HEAD.length)
    this.#text(REGAINED)
    this.#text(PROFILE)
    if (!this.#text(AT)) return 'unclear'
    this.at = this.#timeOf()
    if (this.#text(REASON)) return this.#isUnclear ? 'unclear' : 'dead'
    this.#text(SHA)
    if (!this.#text(KEY)) return 'unclear'
    this.keyFrom = this.#from
    this.keyTo = this.#to
    this.size = this.#number(BYTES)
    this.#text(TYPE)
    this.#number(WIDTH)
    this.#number(HEIGHT)
    this.etag = this.#text(ETAG) ? this.#etagBits() : undefined
    return this.#isUnclear || Number.isNaN(this.at) ? 'unclear' : 'image'
  }

  #text(head: Buffer): boolean {
    if (!startsWithAt(this.#bytes, this.#next, this.#end, head)) return false
    this.#takeText(this.#next + head.length)
    return true
  }

  /** Takes a text up to its quote. One with an escaped character makes the line unclear. */
  #takeText(from: number): void {
    const bytes = this.#bytes
    let to = from
    while (to < this.#end && bytes[to] !== QUOTE) {
      if (bytes[to] === BACKSLASH) this.#isUnclear = true
      to++
    }
    if (to === this.#end) this.#isUnclear = true
    this.#from = from
    this.#to = to
    this.#next = to + 1
  }

  #number(head: Buffer): number | undefined {
    if (!startsWithAt(this.#bytes, this.#next, this.#end, head)) return undefined
    let at = this.#next + head.length
    let value = 0
    for (let digit = this.#digit(at); digit >= 0 && digit <= 9; digit = this.#digit(at)) {
      value = value * 10 + digit
      at++
    }
    if (!Number.isSafeInteger(value)) this.#isUnclear = true
    this.#next = at
    return value
  }

  #digit(at: number): number {
    return at < this.#end ? (this.#bytes[at] as number) - ZERO : -1
  }

  #timeOf(): number {
    const text = this.#bytes.toString('latin1', this.#from, this.#to)
    if (text !== this.#lastTime) {
      this.#lastTime = text
      this.#lastAt = Date.parse(text)
    }
    return this.#lastAt
  }

  #etagBits(): number | undefined {
    if (this.#to - this.#from !== ETAG_DIGITS) return undefined
    let bits = 0
    for (let at = this.#from; at < this.#to; at++) {
      const digit = hexDigit(this.#bytes[at] as number)
      if (digit < 0) return undefined
      if (at < this.#from + 8) bits = bits * 16 + digit
    }
    return bits
  }
}
