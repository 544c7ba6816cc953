/**
 * A line of the memory from its bytes to its packed form, as `packEntry` makes it of an entry: a run may ask about a
 * million, and to read each as JSON takes more than twice as long. It knows no rule of its own: what is not just as
 * `encodeEntry` writes most lines, or may not pass, is left to `decodeEntry`.
 */
import { hexCaseOfBytes } from '../../../base/buffers/hex-case.ts'
import {
  pack,
  packAbsent,
  packAscii,
  packHex,
  packNumber,
  packSame,
} from '../../../base/buffers/packed-values.ts'
import { isImageKey, type KeyPrefix } from '../../key/object-key.ts'
import { startsWithAt } from '../segments/segment-scan.ts'
import { type ImageEntry, MOST, profileOf, timeOf } from './entry.ts'
import { keyBeside } from './packed-entry.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACE = 0x7d
const TIME_CHARACTERS = '2026-04-01T12:00:00.000Z'.length
const SHA_DIGITS = 64
/** Every number of so many is a safe one. */
const MAX_DIGITS = 15
const NONE = -1

type Kind = 'profile' | 'time' | 'digest' | 'key' | 'count' | 'text'

interface Member {
  readonly kind: Kind
  /** What stands in front of its value. */
  readonly head: Buffer
  readonly isNeeded: boolean
  /** Characters. */
  readonly most: number
}

/** In the order of a line and of its packed form; most lines have no others. */
const MEMBERS: readonly Member[] = [
  member('profile', 'profile'),
  member('at', 'time', true),
  member('sha256', 'digest', true),
  member('key', 'key', true),
  member('bytes', 'count'),
  member('contentType', 'text', false, MOST.contentType),
  member('width', 'count'),
  member('height', 'count'),
  member('etag', 'text', false, MOST.etag),
  member('originEtag', 'text', false, MOST.originEtag),
  member('originLastModified', 'text', false, MOST.originLastModified),
  member('firstSeen', 'time', true),
  member('lastSeen', 'time'),
]
/** Among them. */
const AT = 1

function member(name: keyof ImageEntry, kind: Kind, isNeeded = false, most = 0): Member {
  return { kind, head: Buffer.from(kind === 'count' ? `,"${name}":` : `,"${name}":"`), isNeeded, most }
}

/** A key that passed, but for its digest: with another one there it passes as well. */
interface KeyShape {
  readonly head: Buffer
  /** With the closing quote. */
  readonly tail: Buffer
  readonly packed: Buffer
}

export class LinePacker {
  readonly #prefix: KeyPrefix
  readonly #into: Buffer
  /** A text without its escapes. */
  readonly #plain = Buffer.allocUnsafeSlow(MOST.originEtag)
  /** That of the last key with its digest in it. */
  #keyShape: KeyShape | undefined
  // Of the line that is packed:
  #bytes: Buffer = Buffer.alloc(0)
  #end = 0
  /** Where its first time and its digest begin. */
  #time = 0
  #digest = 0
  /** Of the text that was read last: quotes behind a backslash. */
  #escapes = 0
  /** How far `into` is filled. */
  #to = 0

  /** @param into takes one line: `MAX_PACKED_BYTES` */
  constructor(prefix: KeyPrefix, into: Buffer) {
    this.#prefix = prefix
    this.#into = into
  }

  /**
   * @param from behind the URL and its quote
   * @returns how many bytes it took; 0 where the line is to be read as JSON
   */
  pack(bytes: Buffer, from: number, end: number): number {
    this.#bytes = bytes
    this.#end = end
    this.#to = 1
    let at = from
    let count = 0
    let length = 0
    for (let index = 0; index < MEMBERS.length; index++) {
      const next = MEMBERS[index] as Member
      if (startsWithAt(bytes, at, end, next.head)) {
        at = this.#value(next, index, at + next.head.length)
        if (at === NONE) return 0
        count = index + 1
        length = this.#to
      } else if (next.isNeeded) return 0
      else this.#to = packAbsent(this.#into, this.#to)
    }
    if (bytes[at] !== BRACE || at + 1 !== end) return 0
    this.#into[0] = count
    return length
  }

  /** @returns where the value ends, with its quote; `NONE` where it may not pass, as the others do */
  #value({ kind, most }: Member, index: number, at: number): number {
    if (kind === 'profile') return this.#packProfile(at)
    if (kind === 'time') return this.#packTime(index, at)
    if (kind === 'digest') return this.#packDigest(at)
    if (kind === 'key') return this.#packKey(at)
    return kind === 'count' ? this.#packCount(at) : this.#packText(at, most)
  }

  #packProfile(at: number): number {
    const stop = this.#endOfText(at)
    if (stop === NONE || profileOf(this.#bytes.toString('latin1', at, stop)) === undefined) return NONE
    this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to)
    return stop + 1
  }

  #packTime(index: number, at: number): number {
    const bytes = this.#bytes
    const stop = at + TIME_CHARACTERS
    if (bytes[stop] !== QUOTE) return NONE
    // A line says most of its times three times.
    if (index !== AT && isSame(bytes, at, this.#time, TIME_CHARACTERS))
      this.#to = packSame(AT, this.#into, this.#to)
    else if (timeOf(bytes.toString('latin1', at, stop)) === undefined) return NONE
    else this.#to = packAscii(bytes, at, stop, this.#into, this.#to)
    if (index === AT) this.#time = at
    return stop + 1
  }

  #packDigest(at: number): number {
    const stop = at + SHA_DIGITS
    if (this.#bytes[stop] !== QUOTE || hexCaseOfBytes(this.#bytes, at, stop) !== 'lower') return NONE
    this.#to = packHex('lower', this.#bytes, at, stop, this.#into, this.#to)
    this.#digest = at
    return stop + 1
  }

  #packKey(at: number): number {
    const known = this.#keyShape ? this.#packKnownKey(this.#keyShape, at) : NONE
    if (known !== NONE) return known
    const stop = this.#endOfText(at)
    if (stop === NONE || this.#escapes > 0) return NONE
    const key = this.#bytes.toString('latin1', at, stop)
    if (!isImageKey(key, this.#prefix)) return NONE
    const sha256 = this.#bytes.toString('latin1', this.#digest, this.#digest + SHA_DIGITS)
    const start = this.#to
    this.#to = pack([keyBeside(sha256, key)], this.#into, start)
    const digestAt = key.indexOf(sha256)
    if (digestAt >= 0)
      this.#keyShape = {
        head: Buffer.from(key.slice(0, digestAt)),
        tail: Buffer.from(`${key.slice(digestAt + SHA_DIGITS)}"`),
        packed: Buffer.from(this.#into.subarray(start, this.#to)),
      }
    return stop + 1
  }

  #packKnownKey({ head, tail, packed }: KeyShape, at: number): number {
    const bytes = this.#bytes
    const digestAt = at + head.length
    const tailAt = digestAt + SHA_DIGITS
    const isOfShape =
      startsWithAt(bytes, at, this.#end, head) &&
      isSame(bytes, digestAt, this.#digest, SHA_DIGITS) &&
      startsWithAt(bytes, tailAt, this.#end, tail)
    if (!isOfShape) return NONE
    for (let index = 0; index < packed.length; index++) this.#into[this.#to++] = packed[index] as number
    return tailAt + tail.length
  }

  #packCount(at: number): number {
    const bytes = this.#bytes
    let count = 0
    let stop = at
    for (let digit = digitOf(bytes[stop]); digit !== NONE; digit = digitOf(bytes[++stop]))
      count = 10 * count + digit
    const digits = stop - at
    // JSON has no zero in front of others.
    if (digits === 0 || digits > MAX_DIGITS || (digits > 1 && digitOf(bytes[at]) === 0)) return NONE
    this.#to = packNumber(count, this.#into, this.#to)
    return stop
  }

  #packText(at: number, most: number): number {
    const stop = this.#endOfText(at)
    const length = stop - at - this.#escapes
    if (stop === NONE || length === 0 || length > most) return NONE
    if (this.#escapes === 0) this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to)
    else {
      const plain = this.#plain
      let to = 0
      for (let from = at; from < stop; from++) {
        if (this.#bytes[from] === BACKSLASH) from++
        plain[to++] = this.#bytes[from] as number
      }
      this.#to = packAscii(plain, 0, to, this.#into, this.#to)
    }
    return stop + 1
  }

  /** Printable ASCII up to its quote, in which only quotes are escaped, as ETags have them. */
  #endOfText(at: number): number {
    const bytes = this.#bytes
    this.#escapes = 0
    for (let stop = at; stop < this.#end; stop++) {
      const byte = bytes[stop] as number
      if (byte === QUOTE) return stop
      if (byte < 0x20 || byte > 0x7e) return NONE
      if (byte === BACKSLASH) {
        if (bytes[++stop] !== QUOTE) return NONE
        this.#escapes++
      }
    }
    return NONE
  }
}

function digitOf(code: number | undefined): number {
  return code !== undefined && code >= 0x30 && code <= 0x39 ? code - 0x30 : NONE
}

function isSame(bytes: Buffer, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (bytes[a + index] !== bytes[b + index]) return false
  return true
}
