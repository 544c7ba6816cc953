/**
 * Reads the facts of an image from its line by one regular expression: a check reads a million lines, needs few of
 * their members, and JSON takes three times as long. The members come in the order of `encodeEntry`; a line of any other
 * form is read as JSON.
 */

import { urlHashOf } from '../../storage/key/key-hash.ts'
import { startsWithAt } from '../../storage/manifest/entries/entry-bytes.ts'
import { lossEnd } from '../../storage/manifest/entries/losses.ts'
import { etagBits, type LineFacts } from './object-table.ts'

/** A text with an escaped character is left to JSON. */
const TEXT = String.raw`"[^"\\]*"`
const NUMBER = String.raw`\d{1,15}`
const DAY = String.raw`[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const TIME = String.raw`${DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z`

/** A member that a line may lack. */
const maybe = (name: string, value: string) => `(?:,"${name}":${value})?`

/**
 * Groups: what comes before the URL, the URL, before the time, and before the key, so that their lengths give offsets;
 * the key; the size; the ETag. One of the members at the end shows that none of another form was passed over.
 */
const IMAGE = new RegExp(
  [
    `^(\\{(?:"run":${TEXT},)?"url":")([^"\\\\]*)("${maybe('regainedAt', TEXT)}${maybe('profile', TEXT)},"at":")`,
    `(${TIME}"${maybe('sha256', TEXT)},"key":")([^"\\\\]+)"`,
    maybe('bytes', `(${NUMBER})`),
    maybe('contentType', TEXT) + maybe('width', NUMBER) + maybe('height', NUMBER),
    maybe('etag', String.raw`"([^"\\]*)"`),
    ',"(?:originEtag|originLastModified|firstSeen)":',
  ].join(''),
)

const ZERO = 0x30
const LOSS_ENDS = [lossEnd('missing'), lossEnd('accepted')]

/** The members of the line that was read last. */
export class LineCursor implements LineFacts {
  /** Offsets of the key's text. */
  keyFrom = 0
  keyTo = 0
  #bytes: Buffer = Buffer.alloc(0)
  #timeFrom = 0
  #end = 0
  #urlFrom = 0
  #urlLength = 0
  #size: string | undefined
  #etag: string | undefined

  /** @returns false for a line to read as JSON */
  read(bytes: Buffer, start: number, end: number): boolean {
    // Offsets in this text are those of its bytes.
    const match = IMAGE.exec(bytes.toString('latin1', start, end))
    if (!match) return false
    const [, beforeUrl = '', url = '', beforeTime = '', beforeKey = '', key = '', size, etag] = match
    this.#bytes = bytes
    this.#end = end
    this.#urlFrom = start + beforeUrl.length
    this.#urlLength = url.length
    this.#timeFrom = this.#urlFrom + url.length + beforeTime.length
    this.keyFrom = this.#timeFrom + beforeKey.length
    this.keyTo = this.keyFrom + key.length
    this.#size = size
    this.#etag = etag
    return true
  }

  get url(): number {
    return urlHashOf(this.#bytes, this.#urlFrom, this.#urlFrom + this.#urlLength)
  }

  get size(): number | undefined {
    return this.#size === undefined ? undefined : Number(this.#size)
  }

  get etag(): number | undefined {
    return etagBits(this.#etag)
  }

  get isLoss(): boolean {
    return LOSS_ENDS.some(tail => startsWithAt(this.#bytes, this.#end - tail.length, this.#end, tail))
  }

  /** `Date.parse` would take three times as long. */
  get at(): number {
    return Date.UTC(
      this.#digits(0, 4),
      this.#digits(5, 7) - 1,
      this.#digits(8, 10),
      this.#digits(11, 13),
      this.#digits(14, 16),
      this.#digits(17, 19),
      this.#digits(20, 23),
    )
  }

  #digits(from: number, to: number): number {
    let value = 0
    for (let at = from; at < to; at++)
      value = value * 10 + (this.#bytes[this.#timeFrom + at] as number) - ZERO
    return value
  }
}
