/**
 * Collects the raw HTML of a Markdown page at its place. An unclosed tag, `<title>`, `<script>` or comment ends with
 * its block, as in Markdown renderers. It hides nothing after the block.
 */

import { Tokenizer } from 'htmlparser2'
import type { Span } from '../../span.ts'
import { TEXT_ONLY } from '../html/html-urls.ts'
import { MarkupReader } from '../markup-reader.ts'

export interface HtmlPiece {
  readonly from: number
  readonly text: string
  /** Whether the piece is a block that a `script`, a `style` or the like begins. */
  readonly isRawText?: boolean
}

interface AlignedHtml {
  /** As long as the page; everything else but HTML is blanks. */
  readonly html: string
  /** Content of tags and comments that are never closed. */
  readonly hidden: readonly Span[]
}

/** @param pieces pieces in any order; of two that overlap, the first counts */
export function alignHtml(pieces: readonly HtmlPiece[], length: number): AlignedHtml {
  const sorted = [...pieces].sort((a, b) => a.from - b.from)
  const parts: string[] = []
  const hidden: Span[] = []
  let at = 0
  for (const [index, piece] of sorted.entries()) {
    const { from, text } = piece
    if (from < at) continue
    parts.push(' '.repeat(from - at), closed(piece, sorted, index, hidden))
    at = from + text.length
  }
  parts.push(' '.repeat(Math.max(0, length - at)))
  return { html: parts.join(''), hidden }
}

const TEXT_TAG = /^<(\/?)(script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)(?=[\s/>])/i
const OPENS_TEXT = /<!--|<(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)(?=[\s/>])/i

/**
 * Drops tags and comments that open text but are not closed in their paragraph.
 * @param tags tags and comments of one paragraph, in the order of the text
 */
export function withoutStrayTags(tags: readonly HtmlPiece[]): HtmlPiece[] {
  const closings = new Set<string>()
  const kept: HtmlPiece[] = []
  for (const tag of tags.toReversed()) {
    const [, slash, written = ''] = TEXT_TAG.exec(tag.text) ?? []
    const name = written.toLowerCase()
    if (slash) closings.add(name)
    else if (slash === '' && !closings.delete(name)) continue
    kept.push(tag)
  }
  return kept.reverse()
}

/** Returns a piece's text, with blanks where it would hide text after the piece. */
function closed(
  { from, text, isRawText }: HtmlPiece,
  pieces: readonly HtmlPiece[],
  index: number,
  hidden: Span[],
): string {
  if (!OPENS_TEXT.test(text) && text.lastIndexOf('<') < text.lastIndexOf('>')) return text
  let html = text
  for (let open = unclosedIn(html); open; open = unclosedIn(html)) {
    const { kind } = open
    if (kind !== 'tag' && isClosedLater(open, pieces, index)) return html
    if (kind !== 'element' || (isRawText && html.slice(0, open.from).trim() === '')) {
      if (kind !== 'tag') hidden.push({ from: from + open.from, to: from + html.length })
      html = html.slice(0, open.from) + ' '.repeat(html.length - open.from)
    } else {
      const tags = new RegExp(`${open.opening}(?=[\\s/>])[^>]*>?`, 'gi')
      html = html.slice(0, open.from) + html.slice(open.from).replace(tags, tag => ' '.repeat(tag.length))
    }
  }
  return html
}

/** Whether a later piece closes it before another one opens the same. */
function isClosedLater({ opening, closing }: Unclosed, pieces: readonly HtmlPiece[], index: number): boolean {
  for (let next = index + 1; next < pieces.length; next++) {
    const text = (pieces[next] as HtmlPiece).text.toLowerCase()
    const closes = text.indexOf(closing)
    const opens = text.indexOf(opening)
    if (closes >= 0 && (opens < 0 || closes < opens)) return true
    if (opens >= 0) return false
  }
  return false
}

/** What a piece of HTML leaves open: a tag, a comment, or an element whose content is text. */
interface Unclosed {
  readonly kind: 'tag' | 'comment' | 'element'
  /** `<!--` or `<name`, in lower case. */
  readonly opening: string
  /** Text that would close it. */
  readonly closing: string
  /** Offset of the opening. */
  readonly from: number
}

function unclosedIn(html: string): Unclosed | undefined {
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

class UnclosedReader extends MarkupReader {
  unclosed: Unclosed | undefined
  #tag = ''
  #from = -1

  /** The unfinished tag at the end of the text. */
  get openTag(): Unclosed | undefined {
    return this.#from < 0
      ? undefined
      : { kind: 'tag', opening: `<${this.#tag}`, closing: '>', from: this.#from }
  }

  override onopentagname(start: number, end: number): void {
    this.#tag = this.source.slice(start, end).toLowerCase()
    this.#from = start - 1
  }

  override onopentagend(): void {
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

  override onselfclosingtag(): void {
    this.onopentagend()
  }

  override onclosetag(start: number, end: number): void {
    if (this.unclosed?.closing === `</${this.source.slice(start, end).toLowerCase()}`)
      this.unclosed = undefined
  }

  override oncomment(start: number, end: number): void {
    // The tokenizer ends a comment without its mark with the text.
    if (end <= this.source.length || this.unclosed) return
    const from = this.source.lastIndexOf('<', start - 1)
    const isComment = this.source.startsWith('<!--', from)
    // `<!A`, `<?a` and `</ a` end at a `>`, as a tag does.
    if (isComment) this.unclosed = { kind: 'comment', opening: '<!--', closing: '-->', from }
    else this.unclosed = { kind: 'tag', opening: this.source.slice(from, start), closing: '>', from }
  }
}
