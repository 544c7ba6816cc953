/** Scans the lines of a segment while its bytes arrive. Any content is safe. Pure. */
import { createHash } from 'node:crypto'
import { type Line, MAX_ENTRY_BYTES } from '../entries/entry.ts'
import { parseLine } from '../entries/parse-line.ts'
import { fileNameOf, isSegmentName } from './names.ts'
import { VERSION } from './segment.ts'

const NEWLINE = 0x0a
const CLOSING = Buffer.from('{"sha256":')
/** Limit of names that one segment replaces: what fifty machines write in the day that a merge looks back. */
const MAX_REPLACED = 150_000
/** With this many unreadable lines, the object is not one of our segments. */
const MAX_UNREADABLE = 10_000
const BRACE = 0x7b

/** Receives each line. @returns false for one that it cannot read */
type OnLine = (line: Line) => boolean

export class SegmentScan {
  readonly #onLine: OnLine
  readonly #hash = createHash('sha256')
  /** The beginning of a line whose end has not arrived yet. */
  #carry: Buffer[] = []
  #carried = 0
  /** Inside a line that is too long. */
  #dropping = false
  #closing: 'none' | 'right' | 'wrong' = 'none'
  /** What the next line may be. Lines of a later version are only hashed. */
  #next: 'head' | 'replaced' | 'entry' | 'later' = 'head'
  /** Version of the format; 0 if the first line does not say it. */
  version = 0
  readonly replaced = { replaces: [] as string[], before: '' }
  /** Bytes scanned so far. */
  bytes = 0
  /** Count of lines that cannot be read. */
  unreadable = 0

  constructor(onLine: OnLine) {
    this.#onLine = onLine
  }

  /** Every line was present and readable. */
  get isWhole(): boolean {
    return this.#closing === 'right' && this.unreadable === 0 && this.#carried === 0 && !this.#dropping
  }

  /** The last line was present and correct. */
  get isClosed(): boolean {
    return this.#closing === 'right'
  }

  /** The rest of the object is ignored. */
  get isGivenUp(): boolean {
    return this.unreadable >= MAX_UNREADABLE
  }

  /** The bytes are in use until the call returns. */
  push(chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.isGivenUp) return
    let start = 0
    if (this.#carried > 0 || this.#dropping) {
      const end = chunk.indexOf(NEWLINE)
      if (end < 0) return this.#carryOn(chunk)
      start = end + 1
      const line = Buffer.concat([...this.#carry, chunk.subarray(0, start)])
      this.#carry = []
      this.#carried = 0
      this.#takeLines(line, 0)
    }
    start = this.#takeLines(chunk, start)
    if (start < chunk.length) this.#carryOn(chunk.subarray(start))
  }

  /** @returns the index of the last line, whose end has not arrived yet */
  #takeLines(bytes: Buffer, from: number): number {
    let hashed = from
    let start = from
    for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      if (!this.#dropping && isClosing(bytes, start)) {
        this.#hashOn(bytes.subarray(hashed, start))
        hashed = end + 1
        this.#close(parseLine(bytes, start, end))
      } else {
        this.#take(bytes, start, end)
        if (this.isGivenUp) return bytes.length
      }
      start = end + 1
    }
    this.#hashOn(bytes.subarray(hashed, start))
    return start
  }

  #carryOn(bytes: Buffer): void {
    if (this.#dropping) return this.#hashOn(bytes)
    this.#carry.push(Buffer.from(bytes))
    this.#carried += bytes.length
    if (this.#carried <= MAX_ENTRY_BYTES) return
    for (const part of this.#carry) this.#hashOn(part)
    this.#carry = []
    this.#carried = 0
    this.#dropping = true
  }

  #take(bytes: Buffer, start: number, end: number): void {
    const isTooLong = this.#dropping || end - start > MAX_ENTRY_BYTES
    this.#dropping = false
    const isInside = this.#closing === 'none'
    if (isInside && this.#next === 'later') return
    const mayBeOurs = isInside && !isTooLong && bytes[start] === BRACE
    if (!mayBeOurs || !this.#read(parseLine(bytes, start, end))) this.unreadable++
  }

  #read(line: Line | undefined): boolean {
    if (this.#next === 'head') return this.#begin(line)
    if (line === undefined) return false
    if (this.#next === 'replaced' && 'replaces' in line) return this.#replace(line)
    this.#next = 'entry'
    return this.#onLine(line)
  }

  #begin({ version, before = '' }: Line = {}): boolean {
    this.#next = 'replaced'
    if (!Number.isSafeInteger(version) || (version as number) < 1) return false
    this.version = version as number
    if (this.version > VERSION) this.#next = 'later'
    else if (typeof before === 'string') this.replaced.before = before
    else return false
    return true
  }

  #replace({ replaces }: Line): boolean {
    if (!Array.isArray(replaces)) return false
    const names = this.replaced.replaces
    if (names.length + replaces.length > MAX_REPLACED) return false
    if (!replaces.every(name => typeof name === 'string')) return false
    // Any other name replaces nothing, and could be of any length.
    for (const name of replaces) if (isSegmentName(fileNameOf(name))) names.push(name)
    return true
  }

  #close(said: Line | undefined): void {
    const isRight = this.#closing === 'none' && said?.sha256 === this.#hash.digest('hex')
    this.#closing = isRight ? 'right' : 'wrong'
  }

  /** Bytes after the closing line are no part of the segment. */
  #hashOn(bytes: Buffer): void {
    if (this.#closing === 'none' && bytes.length > 0) this.#hash.update(bytes)
  }
}

/** Tells the last line apart before it is hashed. */
function isClosing(bytes: Buffer, start: number): boolean {
  return CLOSING.every((byte, at) => bytes[start + at] === byte)
}
