/** A number token so long that a double may not hold it; looked for because a reviver makes parsing five times slower. */
const LONG_INTEGER = /[[:,]\s*-?\d{16,}\s*[,\]}]/

/**
 * JSON whose integers keep all their digits: those that no number holds exactly, as ids of posts are, come as text.
 * @throws SyntaxError
 */
export function parseExactly(text: string): unknown {
  return LONG_INTEGER.test(text) ? JSON.parse(text, withAllDigits) : JSON.parse(text)
}

function withAllDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value)
  return isRounded && /^-?\d+$/.test(context?.source ?? '') ? context?.source : value
}
