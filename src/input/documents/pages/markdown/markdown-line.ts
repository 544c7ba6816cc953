/** One line of Markdown, and how far its containers have read it. A tab counts the columns to the next tab stop. */
export class LineCursor {
  readonly text: string
  /** Range of the line without its line end. */
  start = 0
  end = 0
  /** Offset up to which the containers have read. */
  offset = 0
  /** Offset of the first character from `offset` on that is no blank; `end` in a blank line. */
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

  /** Code of the first character that is no blank; NaN in a blank line. */
  get first(): number {
    return this.nonspace < this.end ? this.text.charCodeAt(this.nonspace) : Number.NaN
  }

  /** Sets `nonspace` and `indent` for the current offset. */
  look(): void {
    let at = this.offset
    let column = this.#column
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at)
      if (code === SPACE) column++
      // The rest of a partly read tab counts from `#column`, which lies inside the tab.
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

  /** Skips characters that are no tabs. */
  skip(count: number): void {
    this.offset += count
    this.#column += count
    this.look()
  }

  /** Skips columns of white space; `offset` stays on a tab that is only partly read. */
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
