/** One line of Markdown, and how far the blocks around its text have read it. A tab is as many columns as it shows. */
export class LineCursor {
  readonly text: string
  /** Offsets of the line, without its line end. */
  start = 0
  end = 0
  /** Where the blocks have read up to. */
  offset = 0
  /** The first character that is no blank, from `offset`; `end` in a blank line. */
  nonspace = 0
  /** Columns of white space at `offset`. */
  indent = 0
  #column = 0
  #nonspaceColumn = 0

  constructor(text: string) {
    this.text = text
  }

  open(start: number, end: number): void {
    this.start = start
    this.end = end
    this.offset = start
    this.#column = 0
    this.look()
  }

  get isBlank(): boolean {
    return this.nonspace === this.end
  }

  /** The code of the first character that is no blank; NaN in a blank line. */
  get first(): number {
    return this.nonspace < this.end ? this.text.charCodeAt(this.nonspace) : Number.NaN
  }

  /** Sets `nonspace` and `indent` for the present offset. */
  look(): void {
    let at = this.offset
    let column = this.#column
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at)
      if (code === SPACE) column++
      // The rest of a tab that is partly read counts from `#column`, which lies inside it.
      else if (code === TAB) column += TAB_WIDTH - (column % TAB_WIDTH)
      else break
    }
    this.nonspace = at
    this.#nonspaceColumn = column
    this.indent = column - this.#column
  }

  toNonspace(): void {
    this.offset = this.nonspace
    this.#column = this.#nonspaceColumn
    this.indent = 0
  }

  /** Over characters that are no tabs. */
  skip(count: number): void {
    this.offset += count
    this.#column += count
    this.look()
  }

  /** Over white space; a tab may be read in part, and then `offset` stays on it. */
  skipColumns(count: number): void {
    for (let left = count; left > 0 && this.offset < this.end; ) {
      const code = this.text.charCodeAt(this.offset)
      if (code !== SPACE && code !== TAB) break
      const width = code === TAB ? TAB_WIDTH - (this.#column % TAB_WIDTH) : 1
      const taken = Math.min(left, width)
      this.#column += taken
      left -= taken
      if (taken === width) this.offset++
    }
    this.look()
  }
}

const TAB_WIDTH = 4
const TAB = 9
const SPACE = 32
