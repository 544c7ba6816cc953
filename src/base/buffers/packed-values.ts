/**
 * Packs the values of a record into few bytes. Digests and numbers are stored in binary, and a repeated value as a
 * reference. A head before each value names its encoding, so that any text is restored exactly.
 */
import { hexCaseOf } from './hex-case.ts'

/** Numbers are whole and not negative. */
export type PackedValue = string | number | undefined
/** A value at each place. */
export type ValuesAt<Places extends Readonly<Record<string, number>>> = PackedValue[] & {
  [At in Places[keyof Places]]: PackedValue
}

/** Encodings without bytes of their own. The head holds nothing, the index of an earlier value, or the number itself. */
const ABSENT = 0
const SAME = 1
const NUMBER = 2
/** Encodings with bytes; the head holds their length. */
const DIGITS = 3
const HEX = 4
const UPPER_HEX = 5
const TEXT = 6
const ASCII = 7
const KINDS = 8

/** Shorter texts are not tested for hex digits. */
const MIN_HEX = 16
/** Larger numbers are rare and stored as digits. */
const MAX_NUMBER = 2 ** 48
/** Limit of a head in bytes. */
export const MAX_HEAD = 8

/** @returns the end of the packed values */
export function pack(values: readonly PackedValue[], into: Buffer, from: number): number {
  let at = from
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    const same = value === undefined ? index : values.indexOf(value)
    if (value === undefined) at = writeHead(into, at, ABSENT, 0)
    else if (same < index) at = writeHead(into, at, SAME, same)
    else if (typeof value === 'string') at = packText(value, into, at)
    else at = packNumber(value, into, at)
  }
  return at
}

/**
 * Packs one value.
 * @param value whole and not negative
 * @returns its end, as the functions below do
 */
function packNumber(value: number, into: Buffer, at: number): number {
  return value < MAX_NUMBER
    ? writeHead(into, at, NUMBER, value)
    : writeText(into, at, DIGITS, String(value), 'latin1')
}

/**
 * @param to at or after the end of the values
 * @param count number of values that were packed
 */
export function unpack(bytes: Buffer, from: number, to: number, count: number): PackedValue[] {
  const values: PackedValue[] = []
  // One call of the decoder for all values takes about as long as a call for one.
  const ascii = bytes.toString('latin1', from, to)
  let at = from
  for (let index = 0; index < count; index++) {
    let head = 0
    let factor = 1
    for (let more = true; more; at++) {
      const byte = bytes[at] as number
      head += (byte & 0x7f) * factor
      factor *= 0x80
      more = byte > 0x7f
    }
    const kind = head % KINDS
    const said = Math.floor(head / KINDS)
    if (kind === ABSENT) values.push(undefined)
    else if (kind === SAME) values.push(values[said])
    else if (kind === NUMBER) values.push(said)
    else {
      const end = at + said
      values.push(kind === ASCII ? ascii.slice(at - from, end - from) : unpackText(kind, bytes, at, end))
      at = end
    }
  }
  return values
}

function unpackText(kind: number, bytes: Buffer, from: number, to: number): PackedValue {
  if (kind === HEX) return bytes.toString('hex', from, to)
  if (kind === UPPER_HEX) return bytes.toString('hex', from, to).toUpperCase()
  const text = bytes.toString('utf8', from, to)
  return kind === DIGITS ? Number(text) : text
}

function packText(text: string, into: Buffer, at: number): number {
  const mayBeHex = text.length >= MIN_HEX && text.length % 2 === 0
  const digits = mayBeHex ? hexCaseOf(text) : undefined
  if (digits) return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex')
  return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8')
}

/** Writes ASCII, as most short texts are, faster than a call of the encoder. @returns undefined for any other text */
function writeAscii(text: string, into: Buffer, from: number): number | undefined {
  const start = writeHead(into, from, ASCII, text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return undefined
    into[start + at] = code
  }
  return start + text.length
}

function writeText(
  into: Buffer,
  from: number,
  kind: number,
  text: string,
  encoding: 'utf8' | 'latin1' | 'hex',
): number {
  const at = writeHead(into, from, kind, Buffer.byteLength(text, encoding))
  return at + into.write(text, at, encoding)
}

/** Writes seven bits to a byte; the eighth bit is set in all bytes but the last. */
function writeHead(into: Buffer, from: number, kind: number, said: number): number {
  let at = from
  let head = said * KINDS + kind
  for (; head > 0x7f; head = Math.floor(head / 0x80)) into[at++] = (head % 0x80) + 0x80
  into[at++] = head
  return at
}
