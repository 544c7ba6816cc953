/**
 * Closes what a Markdown renderer leaves open. An unclosed comment or text tag (title, textarea, script, style) ends
 * with its block, as in the source. A browser would hide the rest of the page, and GitHub filters such tags.
 */

/** Marks that no document contains, around a block of HTML and around the text of a paragraph, heading or cell. */
export const [HTML_START, TEXT_START, BLOCK_END] = ['\uE000', '\uE001', '\uE002'] as const

const BLOCK = /[\uE000\uE001][^\uE002]*\uE002/g
const TEXT_TAG = /<(title|textarea|script|style)(?=[\s/>])[^>]*>/gi
const COMMENT_START = /<!--/g

/** @param html must contain the marks */
export function closedHtml(html: string): string {
  const blocks = html.match(BLOCK) ?? []
  let number = 0
  return html.replace(BLOCK, block => {
    const isHtml = block.startsWith(HTML_START)
    number++
    return closedBlock(block, isHtml ? blocks.slice(number) : []).slice(1, -1)
  })
}

/** @param later The blocks after this one; one of them may close a tag or comment. */
function closedBlock(block: string, later: readonly string[]): string {
  const isHtml = block.startsWith(HTML_START)
  const isRaw = /^\uE000\s*<(?:script|style|textarea)(?=[\s>])/i.test(block)
  let end = ''
  let closed = block.replace(TEXT_TAG, (tag, name: string, at: number) => {
    const opening = new RegExp(`<${name}(?=[\\s/>])`, 'i')
    const closing = `</${name.toLowerCase()}`
    const rest = block.slice(at + tag.length).toLowerCase()
    // In a block, the first opening tag counts. In a paragraph, the last opening tag before the closing tag counts.
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
  const last = /<[!?/a-z](?:[^<>'"]|'[^']*'|"[^"]*")*\uE002$/i.exec(closed)
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
