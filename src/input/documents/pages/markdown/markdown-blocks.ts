/**
 * Reads the blocks of a Markdown text line by line, as cmark does: inline text, HTML, code and link definitions. The
 * cost of a line grows with its length and depth.
 */
import type { Pieces } from '../page-error.ts'
import { CODE_INDENT, type Leaf, type MarkdownBlocks, MarkdownLeaves } from './markdown-leaves.ts'
import { LineCursor } from './markdown-line.ts'
import {
  fenceAt,
  footnoteMarkLength,
  headingStart,
  htmlBlockEnd,
  isThematicBreak,
  isUnderline,
  listMarkLength,
} from './markdown-starts.ts'

/** Most nested blocks, with the page. A list is one block, and each of its items is another. */
export const MAX_DEPTH = 64

export interface ReadBlocks extends MarkdownBlocks {
  /** Offset of the first line that nests more than `MAX_DEPTH` blocks; the marks of deeper blocks are read as text. */
  readonly deepAt: number | undefined
}

/**
 * @param text text whose only line end is LF
 * @throws PageError if it has more blocks than `pieces` allows
 */
export function readBlocks(text: string, pieces: Pieces): ReadBlocks {
  const reader = new BlockReader(text, pieces)
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    reader.read(start, end)
    start = end + 1
  }
  return { ...reader.leaves.finish(), deepAt: reader.deepAt }
}

interface Container {
  readonly kind: 'quote' | 'item' | 'footnote'
  /** Columns by which its later lines are indented. */
  readonly indent: number
  readonly depth: number
  isEmpty: boolean
}

const FOOTNOTE_INDENT = 4
/** Blanks after a list mark; with more the item begins with code. */
const MAX_ITEM_BLANKS = 4

class BlockReader {
  readonly leaves: MarkdownLeaves
  deepAt: number | undefined
  readonly #text: string
  readonly #line: LineCursor
  /** Open quotes, list items and footnotes, outermost first. */
  readonly #open: Container[] = []

  constructor(text: string, pieces: Pieces) {
    this.#text = text
    this.#line = new LineCursor(text)
    this.leaves = new MarkdownLeaves(text, pieces)
  }

  read(start: number, end: number): void {
    const [line, leaves] = [this.#line, this.leaves]
    line.open(start, end)
    const matched = this.#matchContainers()
    const isWithin = matched === this.#open.length
    if (isWithin && leaves.goOn(line)) return
    let leaf = isWithin ? leaves.leaf : undefined
    /** A paragraph also continues on a line that lacks the marks of its containers. */
    let mayGoOn = leaves.leaf?.kind === 'paragraph' && !line.isBlank
    let depth = matched
    while (!line.isBlank && line.indent < CODE_INDENT && this.#openContainer(depth, leaf)) {
      depth = this.#open.length
      leaf = undefined
      mayGoOn = false
    }
    if (line.isBlank) this.#closeTo(depth)
    else if (line.indent >= CODE_INDENT) {
      if (mayGoOn) leaves.addLine(line, !isWithin)
      else this.#begin(depth, () => leaves.openIndented(line))
    } else if (!this.#openLeaf(depth, leaf)) {
      if (mayGoOn) leaves.addLine(line, !isWithin)
      else this.#begin(depth, () => leaves.openParagraph(line))
    }
  }

  /** @returns how many of the open containers the line continues */
  #matchContainers(): number {
    const open = this.#open
    let matched = 0
    while (matched < open.length && this.#continues(open[matched] as Container)) matched++
    return matched
  }

  #continues({ kind, indent, isEmpty }: Container): boolean {
    const line = this.#line
    if (kind === 'quote') {
      if (line.indent >= CODE_INDENT || line.first !== GREATER) return false
      this.#readQuoteMark()
      return true
    }
    if (line.isBlank) {
      if (!isEmpty) line.toNonspace()
      return !isEmpty
    }
    if (line.indent < indent) return false
    line.skipColumns(indent)
    return true
  }

  #readQuoteMark(): void {
    const line = this.#line
    line.toNonspace()
    line.skip(1)
    line.skipColumns(1)
  }

  /** @param leaf the open leaf that the line is in */
  #openContainer(depth: number, leaf: Leaf | undefined): boolean {
    const [line, text] = [this.#line, this.#text]
    const { first, nonspace, end } = line
    if (first === GREATER) {
      if (this.#isTooDeep(depth, 'quote')) return false
      this.#push(depth, 'quote', 0)
      this.#readQuoteMark()
      return true
    }
    if (first === BRACKET) {
      const length = footnoteMarkLength(text, nonspace)
      if (length === 0 || this.#isTooDeep(depth, 'footnote')) return false
      this.#push(depth, 'footnote', FOOTNOTE_INDENT)
      line.toNonspace()
      line.skip(length)
      line.toNonspace()
      return true
    }
    const isInParagraph = leaf?.kind === 'paragraph'
    if (first === DASH && isInParagraph && isUnderline(text, nonspace, end)) return false
    if ((first === DASH || first === STAR) && isThematicBreak(text, nonspace, end)) return false
    const length = listMarkLength(text, nonspace, end, isInParagraph)
    if (length === undefined || this.#isTooDeep(depth, 'item')) return false
    const indent = line.indent + length + this.#itemBlanks(length)
    this.#push(depth, 'item', indent)
    return true
  }

  /** Reads a list mark. @returns how many columns after it do not belong to the item's text */
  #itemBlanks(length: number): number {
    const line = this.#line
    line.toNonspace()
    line.skip(length)
    const isOwn = line.isBlank || line.indent > MAX_ITEM_BLANKS
    const columns = isOwn ? 1 : line.indent
    line.skipColumns(columns)
    return columns
  }

  #push(depth: number, kind: Container['kind'], indent: number): void {
    this.#closeTo(depth)
    const parent = this.#open.at(-1)
    if (parent) parent.isEmpty = false
    this.#open.push({ kind, indent, depth: this.#depthIn(depth, kind), isEmpty: true })
  }

  /** @param depth number of containers around a new one */
  #depthIn(depth: number, kind: Container['kind']): number {
    return (this.#open[depth - 1]?.depth ?? 1) + (kind === 'item' ? 2 : 1)
  }

  #isTooDeep(depth: number, kind: Container['kind']): boolean {
    const isTooDeep = this.#depthIn(depth, kind) > MAX_DEPTH
    if (isTooDeep) this.deepAt ??= this.#line.start
    return isTooDeep
  }

  #closeTo(depth: number): void {
    this.leaves.close()
    this.#open.length = depth
  }

  #begin(depth: number, open: () => void): void {
    this.#closeTo(depth)
    const parent = this.#open.at(-1)
    if (parent) parent.isEmpty = false
    open()
  }

  /** @param leaf the open leaf that the line is in */
  #openLeaf(depth: number, leaf: Leaf | undefined): boolean {
    const [line, text, leaves] = [this.#line, this.#text, this.leaves]
    const { first, nonspace, end } = line
    const paragraph = leaf?.kind === 'paragraph' ? leaf : undefined
    const start = first === HASH ? headingStart(text, nonspace, end) : undefined
    if (start !== undefined) {
      this.#begin(depth, () => leaves.addInline(start, end))
      return true
    }
    const fence = first === BACKTICK || first === TILDE ? fenceAt(text, nonspace, end) : undefined
    if (fence) {
      this.#begin(depth, () => leaves.openFence(line, fence))
      return true
    }
    const htmlEnd = first === LESS ? htmlBlockEnd(text, nonspace, paragraph !== undefined) : undefined
    if (htmlEnd) {
      this.#begin(depth, () => leaves.openHtml(line, htmlEnd))
      return true
    }
    if ((first === EQUALS || first === DASH) && paragraph && isUnderline(text, nonspace, end)) {
      // A paragraph of link definitions alone cannot be a heading: the line is text.
      if (!leaves.closeHeading()) leaves.openParagraph(line)
      return true
    }
    if ((first === DASH || first === STAR || first === UNDERSCORE) && isThematicBreak(text, nonspace, end)) {
      this.#begin(depth, () => {})
      return true
    }
    if (leaf?.kind === 'table') {
      leaves.addRow(line, leaf)
      return true
    }
    return paragraph !== undefined && leaves.openTable(line, paragraph)
  }
}

const HASH = 35
const STAR = 42
const DASH = 45
const LESS = 60
const EQUALS = 61
const GREATER = 62
const BRACKET = 91
const UNDERSCORE = 95
const BACKTICK = 96
const TILDE = 126
