/**
 * Finds addresses that end like an image but that no reader took for an image, a link or code. A run names them and
 * leaves them as they are. Linear on hostile text.
 */
import type { FileLine } from '../../base/sentence.ts'
import { LineCounter } from './source-position.ts'
import { type Span, Spans } from './span.ts'

/** Addresses with the ending of an image, in places that no reader reads. */
export interface Overlooked {
  /** Number of all these addresses. */
  readonly count: number
  /** Lines of the first ten addresses. */
  readonly places: readonly FileLine[]
}

/** Spans of a page's text that its readers know. */
export interface KnownRanges {
  /** Images, links, code, and texts such as `alt` that people read. */
  readonly known: readonly Span[]
  /** Front matter and template tags: words there are values, not prose. */
  readonly values: readonly Span[]
}

/** Most places that a run names. */
const MAX_PLACES = 10

export class AddressNet {
  readonly #endsLikeImage: RegExp
  readonly #places: FileLine[] = []
  #count = 0

  /** @param endings file endings of the allowed types: `jpg`, `jpeg`, `png` … */
  constructor(endings: readonly string[]) {
    this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i')
  }

  get found(): Overlooked {
    return { count: this.#count, places: this.#places }
  }

  /**
   * @param text a whole page
   * @param starts offsets at which the page's images begin
   */
  add(text: string, file: string, starts: ReadonlySet<number>, ranges: () => KnownRanges): void {
    const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset))
    if (addresses.length === 0) return
    const { known, values } = ranges()
    const knownRanges = new Spans(known)
    const valueRanges = new Spans(values)
    const lines = new LineCounter(text)
    for (const offset of addresses) {
      if (knownRanges.includes(offset)) continue
      const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset)
      if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before))) continue
      this.#count++
      if (this.#places.length < MAX_PLACES) this.#places.push({ file, line: lines.positionOf(offset).line })
    }
  }

  #imagesIn(text: string): number[] {
    const found: number[] = []
    const address = new RegExp(ADDRESS)
    for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at)) {
      address.lastIndex = at
      const path = address.exec(text)?.[1]
      if (path && this.#endsLikeImage.test(path.replace(END_OF_SENTENCE, '')))
        found.push(at - (SCHEME.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0))
      at = path === undefined ? at + 1 : address.lastIndex
    }
    return found
  }
}

/** Matches an address from its host on; the group is its path. Brackets belong to it only in pairs. */
const ADDRESS =
  /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y
const SCHEME = /https?:$/i

/** Cuts punctuation after an address; CJK text continues without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u

/** Characters before an address that are searched for what it is. */
const MAX_BEFORE = 200

/** Matches before an address: a quote or `=`, `](`, a link definition or `url(`. In prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i

/** Excludes comments of YAML and TOML, and parameters that are links. */
function isValue(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line)
}
