/** Collects paragraphs, tables, HTML and code of a Markdown text line by line, and reads them when complete. */

import { TextBuilder } from '../../../../base/buffers/text-builder.ts'
import type { Span } from '../../span.ts'
import type { Pieces } from '../page-error.ts'
import { definitionAt } from './link-tail.ts'
import type { LineCursor } from './markdown-line.ts'
import { cellsOf, closesFence, columnsOf, type Fence, type HtmlEnd, RAW_TEXT_END } from './markdown-starts.ts'

interface HtmlBlock extends BlockText {
  /** Whether a `script`, `style` or the like begins the block; a closing tag or the page ends it. */
  readonly isRawText: boolean
}

export interface MarkdownBlocks {
  readonly inline: readonly BlockText[]
  readonly html: readonly HtmlBlock[]
  readonly code: readonly Span[]
  /** Destinations by normalized label, with `<` and `>`; the first definition of a label counts. */
  readonly definitions: ReadonlyMap<string, Span>
}

/**
 * The block that the next line may continue. A number stands for each line: where its content begins. An object for each
 * would take twenty times a text of short lines.
 */
export type Leaf =
  | {
      readonly kind: 'paragraph'
      readonly lines: number[]
      /** Starts of lines that lack a mark of a block around them and begin with blanks: for cmark no definition begins there. */
      readonly lazyLines: number[]
    }
  | { readonly kind: 'html'; readonly lines: number[]; readonly end: HtmlEnd }
  | { readonly kind: 'fence'; readonly fence: Fence; readonly from: number; to: number }
  | { readonly kind: 'indented'; readonly from: number; to: number }
  | { readonly kind: 'table'; readonly columns: number }

/** Columns of white space that make a line code. */
export const CODE_INDENT = 4

export class MarkdownLeaves {
  /** The open block; undefined if there is none. */
  leaf: Leaf | undefined
  readonly #text: string
  readonly #inline: BlockText[] = []
  readonly #html: HtmlBlock[] = []
  readonly #code: Span[] = []
  readonly #definitions = new Map<string, Span>()
  readonly #pieces: Pieces

  constructor(text: string, pieces: Pieces) {
    this.#text = text
    this.#pieces = pieces
  }

  finish(): MarkdownBlocks {
    this.close()
    return {
      inline: this.#inline,
      html: this.#html,
      code: this.#code,
      definitions: this.#definitions,
    }
  }

  /** Adds a line to the open HTML or code, or closes the block if the line does not continue it. */
  goOn(line: LineCursor): boolean {
    const { leaf } = this
    switch (leaf?.kind) {
      case 'html':
        return this.#goOnHtml(line, leaf)
      case 'fence':
        leaf.to = line.end
        if (line.indent < CODE_INDENT && closesFence(leaf.fence, this.#text, line.nonspace, line.end))
          this.close()
        return true
      case 'indented':
        if (line.isBlank) return true
        if (line.indent >= CODE_INDENT) leaf.to = line.end
        else this.close()
        return line.indent >= CODE_INDENT
      default:
        return false
    }
  }

  close(): void {
    const { leaf } = this
    this.leaf = undefined
    switch (leaf?.kind) {
      case 'paragraph':
        this.#addParagraph(leaf)
        break
      case 'html':
        this.#pieces.take(leaf.lines[0] ?? 0)
        this.#html.push({ ...blockText(this.#text, leaf.lines), isRawText: leaf.end === RAW_TEXT_END })
        break
      case 'fence':
      case 'indented':
        this.#pieces.take(leaf.from)
        this.#code.push({ from: leaf.from, to: leaf.to })
        break
    }
  }

  openParagraph(line: LineCursor): void {
    this.leaf = { kind: 'paragraph', lines: [line.nonspace], lazyLines: [] }
  }

  /**
   * To the paragraph that is open.
   * @param isLazy the line lacks a mark of a block around it
   */
  addLine(line: LineCursor, isLazy: boolean): void {
    if (this.leaf?.kind !== 'paragraph') return
    this.leaf.lines.push(line.nonspace)
    if (isLazy && line.indent > 0) this.leaf.lazyLines.push(line.start)
  }

  openIndented({ nonspace, end }: LineCursor): void {
    this.leaf = { kind: 'indented', from: nonspace, to: end }
  }

  openFence({ nonspace, end }: LineCursor, fence: Fence): void {
    this.leaf = { kind: 'fence', fence, from: nonspace, to: end }
  }

  openHtml(line: LineCursor, end: HtmlEnd): void {
    const leaf: Leaf & { kind: 'html' } = { kind: 'html', lines: [], end }
    this.leaf = leaf
    this.#goOnHtml(line, leaf)
  }

  addInline(from: number, to: number): void {
    this.#addText({ text: this.#text.slice(from, to), offset: from })
  }

  /** Closes the open paragraph as a heading. @returns false if it holds only link definitions */
  closeHeading(): boolean {
    const count = this.#inline.length
    this.close()
    return this.#inline.length > count
  }

  /**
   * Opens a table if the line names as many columns as the paragraph's last line has cells.
   * @returns whether it opened a table
   */
  openTable({ nonspace, end }: LineCursor, { lines }: Leaf & { kind: 'paragraph' }): boolean {
    const head = lines.at(-1)
    const columns = columnsOf(this.#text, nonspace, end)
    if (head === undefined || columns === 0) return false
    const cells = cellsOf(this.#text, head, lineEnd(this.#text, head), columns + 1)
    if (cells.length !== columns) return false
    lines.pop()
    this.close()
    this.leaf = { kind: 'table', columns }
    for (const { from, to } of cells) this.addInline(from, to)
    return true
  }

  /** Ignores cells beyond the last column, which are not shown. */
  addRow({ nonspace, end }: LineCursor, { columns }: Leaf & { kind: 'table' }): void {
    for (const { from, to } of cellsOf(this.#text, nonspace, end, columns)) this.addInline(from, to)
  }

  #goOnHtml(line: LineCursor, { lines, end: blockEnd }: Leaf & { kind: 'html' }): boolean {
    if (blockEnd === 'blank' && line.isBlank) {
      this.close()
      return false
    }
    const { offset, end } = line
    lines.push(offset)
    if (blockEnd !== 'blank' && blockEnd.test(this.#text.slice(offset, end))) this.close()
    return true
  }

  #addParagraph({ lines, lazyLines }: Leaf & { kind: 'paragraph' }): void {
    if (lines.length === 0) return
    const { text, offset } = blockText(this.#text, lines)
    const lazy = text[0] === '[' ? new Set(lazyLines) : undefined
    let at = 0
    while (text[at] === '[') {
      const definition = definitionAt(text, at)
      if (!definition) break
      const { label, from, to } = definition
      if (!this.#definitions.has(label)) {
        this.#pieces.take(from + offset)
        this.#definitions.set(label, { from: from + offset, to: to + offset })
      }
      at = definition.end
      if (lazy?.has(offset + at)) break
      while (text[at] === ' ' || text[at] === '\t') at++
    }
    if (at < text.length) this.#addText({ text: at === 0 ? text : text.slice(at), offset: offset + at })
  }

  #addText(text: BlockText): void {
    this.#pieces.take(text.offset)
    this.#inline.push(text)
  }
}

/** Text of a block with the length of its source: marks of quotes and lists become blanks. */
interface BlockText {
  readonly text: string
  readonly offset: number
}

/** @param starts where the content of each line begins, of at least one line; each is directly after the last */
function blockText(source: string, starts: readonly number[]): BlockText {
  const offset = starts[0] as number
  const end = lineEnd(source, starts[starts.length - 1] as number)
  const built = new TextBuilder()
  let at = offset
  for (const from of starts) {
    const line = from > at ? startOfMarks(source, from) : from
    if (line === from) continue
    built.add(source.slice(at, line) + ' '.repeat(from - line))
    at = from
  }
  if (at === offset) return { text: source.slice(offset, end), offset }
  built.add(source.slice(at, end))
  return { text: built.text, offset }
}

function lineEnd(source: string, from: number): number {
  const found = source.indexOf('\n', from)
  return found < 0 ? source.length : found
}

/** @returns the start of the line if marks stand before its content; else `from` */
function startOfMarks(source: string, from: number): number {
  let hasMarks = false
  let start = from
  for (; start > 0 && source.charCodeAt(start - 1) !== LF; start--) {
    const code = source.charCodeAt(start - 1)
    if (code !== SPACE && code !== TAB) hasMarks = true
  }
  return hasMarks ? start : from
}

const TAB = 9
const LF = 10
const SPACE = 32
