/** A text of a feed while its element is open, and what it is afterwards. */
import type { TextKind } from '../document-options.ts'
import type { XmlPiece } from './xml-text.ts'

/** `xml:base` of an element, and that of the elements around it. */
export interface FeedBase {
  readonly href: string
  readonly outer: FeedBase | undefined
}

/** A URL of a feed, or a text with HTML. */
export interface FeedText {
  readonly kind: TextKind | 'url'
  readonly pieces: readonly XmlPiece[]
  readonly base: FeedBase | undefined
  /** Parts whose elements have a base of their own, in the order of their starts. */
  readonly ranges: readonly { readonly from: number; readonly to: number; readonly base: FeedBase }[]
}

export class OpenText {
  readonly kind: FeedText['kind'] | 'xhtml' | 'page'
  /** Number of open elements with this one. */
  readonly depth: number
  readonly #base: FeedBase | undefined
  readonly #start: number
  readonly #pieces: XmlPiece[] = []
  /** Parts of `xhtml` that HTML must not read. */
  readonly #cuts: { readonly from: number; readonly to: number }[] = []
  readonly #ranges: { readonly from: number; to: number; readonly base: FeedBase }[] = []
  /** Indexes of the ranges that are open, with the depth of their elements. */
  readonly #openRanges: { readonly index: number; readonly depth: number }[] = []

  /** @param start offset after the opening tag */
  constructor(kind: OpenText['kind'], depth: number, base: FeedBase | undefined, start: number) {
    this.kind = kind
    this.depth = depth
    this.#base = base
    this.#start = start
  }

  add(piece: XmlPiece): void {
    this.#pieces.push(piece)
  }

  /** Leaves out a part of `xhtml`; parts must come in their order. */
  cut(from: number, to: number): void {
    if (to > from) this.#cuts.push({ from, to })
  }

  openBase(base: FeedBase, from: number, depth: number): void {
    this.#openRanges.push({ index: this.#ranges.length, depth })
    this.#ranges.push({ from, to: from, base })
  }

  /** Must be called for each element inside the text. */
  closeElement(depth: number, to: number): void {
    const open = this.#openRanges.at(-1)
    if (open?.depth !== depth) return
    this.#openRanges.pop()
    const range = this.#ranges[open.index]
    if (range) range.to = to
  }

  /** The text of an element that holds text alone. */
  get pieces(): readonly XmlPiece[] {
    return this.#pieces
  }

  /** @param end offset before the closing tag */
  closed(end: number): FeedText {
    const kind = this.kind === 'url' ? 'url' : 'html'
    const pieces = this.kind === 'xhtml' ? this.#markup(end) : this.#pieces
    return { kind, pieces, base: this.#base, ranges: this.#ranges }
  }

  #markup(end: number): XmlPiece[] {
    const pieces: XmlPiece[] = []
    let at = this.#start
    for (const cut of [...this.#cuts, { from: end, to: end }]) {
      if (cut.from > at) pieces.push({ from: at, to: cut.from, form: 'markup' })
      at = Math.max(at, cut.to)
    }
    return pieces
  }
}
