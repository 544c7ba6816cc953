/**
 * A net below the readers of pages: addresses that end like an image, and that no reader took for an image, a link or
 * code. A run names them, and leaves them as they are. Linear on hostile text.
 */
import type { FileLine } from '../../../base/sentence.ts'
import { LineCounter } from '../place.ts'
import { Ranges, type TextRange } from './page-url.ts'

/** Addresses of pages that end like an image and stand where none is read. */
export interface Overlooked {
  /** How many of them there are. */
  readonly count: number
  /** The first ten of them. */
  readonly places: readonly FileLine[]
}

/** What the readers of a page know of its text. */
export interface KnownRanges {
  /** Images, links, code and text that is read out. */
  readonly known: readonly TextRange[]
  /** Front matter and tags of templates: words there are values, and no prose. */
  readonly values: readonly TextRange[]
}

/** Places that a run names. */
const MAX_PLACES = 10

export class AddressNet {
  readonly #endsLikeImage: RegExp
  readonly #places: FileLine[] = []
  #count = 0

  /** @param endings of the types that are kept: `jpg`, `jpeg`, `png` … */
  constructor(endings: readonly string[]) {
    this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i')
  }

  get found(): Overlooked {
    return { count: this.#count, places: this.#places }
  }

  /**
   * @param text a whole page
   * @param starts where its images begin, as far as that tells them
   */
  add(text: string, file: string, starts: ReadonlySet<number>, ranges: () => KnownRanges): void {
    const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset))
    if (addresses.length === 0) return
    const { known, values } = ranges()
    const knownRanges = new Ranges(known)
    const valueRanges = new Ranges(values)
    const lines = new LineCounter(text)
    for (const offset of addresses) {
      if (knownRanges.includes(offset)) continue
      const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset)
      if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before))) continue
      this.#count++
      if (this.#places.length < MAX_PLACES) this.#places.push({ file, line: lines.placeOf(offset).line })
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

/** From its host on; its path is the group. Brackets are part of it in pairs. */
const ADDRESS =
  /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y
const SCHEME = /https?:$/i

/** Text in CJK goes on without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u

/** Characters before an address that tell what it is. */
const MAX_BEFORE = 200

/** A quote or `=` of an attribute, the destination of an image or a definition, `url(`; in prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i

/** Neither a comment of YAML or TOML nor a parameter that is a link. */
function isValue(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line)
}
