/** Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. */

/** Quick test for a long integer. The character before it excludes most digits inside URLs. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/

/**
 * Works as `JSON.parse`, but returns integers beyond 2^53 as text, because a number would round them.
 * A reviver is no option: it overflows the stack on some thousands of levels.
 * @throws SyntaxError if the text is not JSON
 */
export function parseJsonExactly(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value
}

/** @param text valid JSON, so that numbers stand only between strings */
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

/** Returns the offset after the closing quote: the first that is not escaped. */
export function stringEnd(text: string, opening: number): number {
  for (let at = opening; ; ) {
    at = text.indexOf('"', at + 1)
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return at + 1
  }
}
