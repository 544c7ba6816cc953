/** An expression, taken apart into its words. */

export type Token =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

const TEXT = /'((?:[^']|'')*)'/y
const NUMBER = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|Infinity)(?![\w-])/iy
const NAME = /[A-Z_][\w-]*/iy
const SIGN = /&&|\|\||[=!<>]=|[!<>()[\].,*]/y
const SPACE = /\s*/y

const WORDS: Readonly<Record<string, null | boolean | number>> = {
  true: true,
  false: false,
  null: null,
  NaN: Number.NaN,
}

export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(expression)
    if (found) at = pattern.lastIndex
    return found
  }
  for (;;) {
    take(SPACE)
    if (at === expression.length) return tokens
    const token =
      textToken(take(TEXT)) ?? numberToken(take(NUMBER)) ?? nameToken(take(NAME)) ?? sign(take(SIGN))
    if (!token) throw new Error(`Unexpected symbol in the expression: ${expression.slice(at)}`)
    tokens.push(token)
  }
}

type Found = RegExpExecArray | null

function textToken(found: Found): Token | undefined {
  return found ? { kind: 'literal', value: (found[1] ?? '').replaceAll("''", "'") } : undefined
}

function numberToken(found: Found): Token | undefined {
  return found ? { kind: 'literal', value: Number(found[0]) } : undefined
}

function nameToken(found: Found): Token | undefined {
  if (!found) return undefined
  const [text] = found
  const value = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined
  return value === undefined ? { kind: 'name', text } : { kind: 'literal', value }
}

function sign(found: Found): Token | undefined {
  return found ? { kind: 'sign', text: found[0] } : undefined
}
