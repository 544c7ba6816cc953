/**
 * Where the keys of a million lines lie in the order of keys: the folder of each key, and the first four characters of
 * the name in it, as numbers. So the lines of a range are found without unpacking all lines.
 */
import { NumberColumn } from '../../../base/buffers/number-column.ts'
import { byBytes } from '../../key/byte-order.ts'
import type { KeyPrefix } from '../../key/object-key.ts'

const CHARACTERS = 4
/** Below the space, which no name begins with: a number above 0 marks a URL with an image. */
const ANY = 1
/** Stands for every character from here on. */
const OTHER = 255
/** Keys in further folders count as names below the prefix. */
const MAX_FOLDERS = 65_536

export class KeyStarts {
  /** By the number of a URL; 0 without an image, `ANY` where several lines make it unclear. */
  readonly #starts = new NumberColumn()
  /** By the number of a URL, the number of its key's folder. */
  readonly #folders = new NumberColumn()
  /** Folders by number, from the start of a key to its last `/`; the first one is the prefix. */
  readonly #texts: string[]
  readonly #numbers: Map<string, number>
  /** Most keys lie in the folder of the key before. */
  #last = 0

  constructor(prefix: KeyPrefix) {
    this.#texts = [prefix]
    this.#numbers = new Map([[prefix as string, 0]])
  }

  set(number: number, key: string): void {
    const folder = this.#folderOf(key)
    this.#starts.set(number, startOf(key, this.#texts[folder] as string))
    this.#folders.set(number, folder)
  }

  setAny(number: number): void {
    this.#starts.set(number, ANY)
    this.#folders.set(number, 0)
  }

  /**
   * Numbers of the URLs whose keys may lie in this range.
   * @param to undefined for no end
   */
  *within(after: string, to: string | undefined): Generator<number> {
    const from = this.#texts.map(folder => placeIn(folder, after))
    const end = this.#texts.map(folder => (to === undefined ? Number.POSITIVE_INFINITY : placeIn(folder, to)))
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number)
      const folder = this.#folders.at(number)
      const isWithin = start >= (from[folder] as number) && start <= (end[folder] as number)
      if (start === ANY || (start > 0 && isWithin)) yield number
    }
  }

  /** Numbers of all URLs with an image, in a circle. */
  *from(first: number): Generator<number> {
    const { length } = this.#starts
    for (let count = 0; count < length; count++) {
      const number = (first + count) % length
      if (this.#starts.at(number) > 0) yield number
    }
  }

  /**
   * All URLs with an image, those together whose keys share a folder and a start: first the unclear ones, then the others
   * in the order of their least keys.
   * @yields `least`: none of their keys is less, by bytes
   */
  *groups(): Generator<{ readonly least: string; readonly numbers: Iterable<number> }> {
    yield { least: '', numbers: this.#numbersOf(0, ANY) }
    const done = this.#texts.map(() => ANY)
    for (;;) {
      const starts = this.#leastAbove(done)
      const groups = [...starts].map(([folder, start]) => ({
        folder,
        start,
        least: this.#textOf(folder, start),
      }))
      const [first] = groups
      if (!first) return
      const { folder, start, least } = groups.reduce((a, b) => (byBytes(b.least, a.least) < 0 ? b : a), first)
      yield { least, numbers: this.#numbersOf(folder, start) }
      done[folder] = start
    }
  }

  /** By folder, the least start above the given one. */
  #leastAbove(done: readonly number[]): Map<number, number> {
    const least = new Map<number, number>()
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number)
      if (start <= ANY) continue
      const folder = this.#folders.at(number)
      if (start > (done[folder] as number) && start < (least.get(folder) ?? Number.POSITIVE_INFINITY))
        least.set(folder, start)
    }
    return least
  }

  *#numbersOf(folder: number, start: number): Generator<number> {
    for (let number = 0; number < this.#starts.length; number++)
      if (this.#starts.at(number) === start && this.#folders.at(number) === folder) yield number
  }

  #textOf(folder: number, start: number): string {
    const codes = [24, 16, 8, 0].map(shift => (start >>> shift) & 255)
    const characters = String.fromCharCode(...codes)
    return this.#texts[folder] + characters.replace(/\0+$|(?<=\xff)\xff+$/, '')
  }

  #folderOf(key: string): number {
    const end = key.lastIndexOf('/') + 1
    const last = this.#texts[this.#last] as string
    if (last.length === end && key.startsWith(last)) return this.#last
    const text = key.slice(0, end)
    const known = this.#numbers.get(text)
    const isFull = this.#texts.length === MAX_FOLDERS
    this.#last = known ?? (isFull ? 0 : this.#texts.push(text) - 1)
    if (known === undefined && !isFull) this.#numbers.set(text, this.#last)
    return this.#last
  }
}

/** Orders names as their UTF-8 does, and takes some for equal: those with a character that takes more than a byte. */
function startOf(key: string, folder: string): number {
  let start = 0
  let code = 0
  for (let at = folder.length; at < folder.length + CHARACTERS; at++) {
    // What follows such a character does not order names that were taken for equal.
    if (code < OTHER) code = at < key.length ? Math.min(key.charCodeAt(at), OTHER) : 0
    start = start * 256 + code
  }
  return start
}

/** The start that a text has among the names of a folder: beyond all of them if it lies outside. */
function placeIn(folder: string, text: string): number {
  if (text.startsWith(folder)) return startOf(text, folder)
  return byBytes(folder, text) > 0 ? 0 : Number.POSITIVE_INFINITY
}
