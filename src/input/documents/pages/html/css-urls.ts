/** Finds `url()` in CSS declarations, as in a `style` attribute. */
import type { AttributeQuote } from '../../edit.ts'

interface CssUrl {
  readonly url: string
  /** Offset inside the quotes, if there are any. */
  readonly start: number
  readonly end: number
  readonly cssQuote: AttributeQuote
}

/** Skips comments and strings. An unclosed one extends to the end, so that each is read once. */
const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|(?<![\w-])url\(\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\(?:[\da-f]{1,6}[ \t]?|[\s\S]))+))(?=\s*\))/dgi

export function* cssUrls(css: string): Generator<CssUrl> {
  for (const { indices } of css.matchAll(TOKEN)) {
    for (const [group, cssQuote] of QUOTES) {
      const place = indices?.[group]
      if (place) yield { url: unescaped(css.slice(...place)), start: place[0], end: place[1], cssQuote }
    }
  }
}

const QUOTES = [
  [1, '"'],
  [2, "'"],
  [3, ''],
] as const

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:([\da-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\s\S]))/gi,
    (_, hex: string, character: string) => {
      if (hex === undefined) return /[\r\n\f]/.test(character) ? '' : character
      const code = Number.parseInt(hex, 16)
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
    },
  )
}
