/**
 * HTML of a Markdown renderer as the product reads it: a tag of text or a comment that nothing closes ends with its own
 * block. A browser would hide the rest of the page; GitHub filters such tags.
 */

/** Marks that no document holds: around a block of HTML, and around the text of a paragraph, heading or cell. */
export const [HTML_START, TEXT_START, BLOCK_END] = ['\u0001', '\u0002', '\u0003'] as const

const BLOCK = /[\u0001\u0002][^\u0003]*\u0003/g
const TEXT_TAG = /<(title|textarea|script|style)(?=[\s/>])[^>]*>/gi
const COMMENT_START = /<!--/g

/** @param html with the marks */
export function closedHtml(html: string): string {
  const blocks = html.match(BLOCK) ?? []
  let number = 0
  return html.replace(BLOCK, block => {
    const isHtml = block.startsWith(HTML_START)
    return closedBlock(block, isHtml ? blocks.slice(++number) : (number++, [])).slice(1, -1)
  })
}

/** @param later blocks, which may hold what closes a tag or comment */
function closedBlock(block: string, later: readonly string[]): string {
  const isHtml = block.startsWith(HTML_START)
  const isRaw = /^\u0001\s*<(?:script|style|textarea)(?=[\s>])/i.test(block)
  let end = ''
  let closed = block.replace(TEXT_TAG, (tag, name: string, at: number) => {
    const opening = new RegExp(`<${name}(?=[\\s/>])`, 'i')
    const closing = `</${name.toLowerCase()}`
    const rest = block.slice(at + tag.length).toLowerCase()
    // In a block a browser reads on to the closing tag; in a paragraph the last opening tag before it counts.
    if (
      isHtml
        ? rest.includes(closing) || closesFirst(later, opening, closing)
        : closesFirst([rest], opening, closing)
    )
      return tag
    if (!isRaw || block.slice(1, at).trim() !== '') return ''
    end = `${closing}>`
    return tag
  })
  closed = closed.replace(BLOCK_END, end + BLOCK_END)
  for (const { index } of block.matchAll(COMMENT_START))
    if (!closesFirst([block.slice(index + 2), ...later], COMMENT_START, '-->'))
      return closed.replace(BLOCK_END, `-->${BLOCK_END}`)
  const last = /<[!?/a-z](?:[^<>'"]|'[^']*'|"[^"]*")*\u0003$/i.exec(closed)
  return last && !last[0].startsWith('<!--') ? closed.slice(0, last.index) + BLOCK_END : closed
}

function closesFirst(texts: readonly string[], opening: RegExp, closing: string): boolean {
  for (const text of texts) {
    const [opens, closes] = [text.search(opening), text.toLowerCase().indexOf(closing)]
    if (closes >= 0 && (opens < 0 || closes < opens)) return true
    if (opens >= 0) return false
  }
  return false
}
