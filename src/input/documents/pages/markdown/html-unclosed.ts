/** Finds what a piece of HTML leaves open: a tag, a comment, or an element whose content is text. */

import { TEXT_ONLY } from '../html/html-urls.ts'
import { Tokenizer } from '../parsers/html.ts'

export interface Unclosed {
  readonly kind: 'tag' | 'comment' | 'element'
  /** `<!--` or `<name`, in lower case. */
  readonly opening: string
  /** Text that would close it. */
  readonly closing: string
  /** Offset of the opening. */
  readonly from: number
}

export function unclosedIn(html: string): Unclosed | undefined {
  const reader = new UnclosedReader(html)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  // A blank more ends the name of a tag, which the tokenizer would drop with the end of the text.
  tokenizer.write(`${withoutOpenCdata(html)} `)
  tokenizer.end()
  return reader.unclosed ?? reader.openTag
}

/** As long as the text. CDATA that `]]>` does not end is, in HTML, a comment up to the first `>`. */
function withoutOpenCdata(html: string): string {
  const lastEnd = html.lastIndexOf(']]>')
  return html.replace(/<!\[CDATA\[/g, (cdata, at: number) =>
    at > lastEnd ? cdata.replace('![', '!_') : cdata,
  )
}

/** Callbacks of the tokenizer. */
class UnclosedReader {
  unclosed: Unclosed | undefined
  readonly #html: string
  #tag = ''
  #from = -1

  constructor(html: string) {
    this.#html = html
  }

  /** The unfinished tag at the end of the text. */
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
    if (end <= this.#html.length || this.unclosed) return
    const from = this.#html.lastIndexOf('<', start - 1)
    const isComment = this.#html.startsWith('<!--', from)
    // `<!A`, `<?a` and `</ a` end at a `>`, as a tag does.
    if (isComment) this.unclosed = { kind: 'comment', opening: '<!--', closing: '-->', from }
    else this.unclosed = { kind: 'tag', opening: this.#html.slice(from, start), closing: '>', from }
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
