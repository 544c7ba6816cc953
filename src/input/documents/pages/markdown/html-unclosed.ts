/** What a piece of HTML leaves open: a tag, a comment, or an element whose content is text. */

import { TEXT_ONLY } from '../html/html-urls.ts'
import { Tokenizer } from '../parsers/html.ts'

export interface Unclosed {
  readonly kind: 'tag' | 'comment' | 'element'
  /** `<!--` or `<name`, in lower case. */
  readonly opening: string
  /** What would close it. */
  readonly closing: string
  /** Offset of the opening. */
  readonly from: number
}

export function unclosedIn(html: string): Unclosed | undefined {
  const reader = new UnclosedReader(html)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader.unclosed ?? reader.openTag
}

/** What the tokenizer calls. */
class UnclosedReader {
  unclosed: Unclosed | undefined
  readonly #html: string
  #tag = ''
  #from = -1

  constructor(html: string) {
    this.#html = html
  }

  /** The tag that the text ends in. */
  get openTag(): Unclosed | undefined {
    return this.#from < 0
      ? undefined
      : { kind: 'tag', opening: `<${this.#tag}`, closing: '>', from: this.#from }
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#from = start - 1
  }

  onopentagend(): void {
    const from = this.#from
    this.#from = -1
    if (!TEXT_ONLY.has(this.#tag) || this.unclosed) return
    this.unclosed = {
      kind: 'element',
      opening: `<${this.#tag}`,
      closing: `</${this.#tag}`,
      from,
    }
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    if (this.unclosed?.closing === `</${this.#html.slice(start, end).toLowerCase()}`)
      this.unclosed = undefined
  }

  oncomment(start: number, end: number): void {
    // The tokenizer ends a comment without its mark with the text.
    if (end !== this.#html.length || this.unclosed) return
    const from = this.#html.lastIndexOf('<', start - 1)
    const isComment = this.#html.startsWith('<!--', from)
    // A browser reads `<!A`, `<?` and `<![CDATA[` in HTML as comments that end at the first `>`.
    const opening = isComment ? '<!--' : this.#html.slice(from, from + 2)
    this.unclosed = { kind: 'comment', opening, closing: isComment ? '-->' : '>', from }
  }

  onattribname(): void {}
  onattribdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}
