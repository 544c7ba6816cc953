/** JSON whose integers keep their digits: ids of posts are beyond what a number holds exactly. */

/** Where one may stand; digits within URLs are rarely behind one of these. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/

/**
 * As `JSON.parse`, with text for integers beyond 2^53, which it would round.
 * Not by a reviver, which overflows the stack where the text nests some thousands of levels deep.
 * @throws SyntaxError
 */
export function parseJsonExactly(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value
}

/** @param text valid JSON: numbers stand between its strings alone */
function withLongIntegersQuoted(text: string): string {
  let written = ''
  let copied = 0
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at)
    const end = opening < 0 ? text.length : opening
    const between = text.slice(at, end)
    if (LONG_INTEGER.test(between)) {
      written += text.slice(copied, at) + between.replace(/-?\d[-+.\deE]*/g, quotedIfLong)
      copied = end
    }
    at = opening < 0 ? end : stringEnd(text, opening)
  }
  return written + text.slice(copied)
}

function quotedIfLong(number: string): string {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number
}

/** Behind the quote that no backslash of its own escapes. */
export function stringEnd(text: string, opening: number): number {
  for (let at = opening; ; ) {
    at = text.indexOf('"', at + 1)
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return at + 1
  }
}
