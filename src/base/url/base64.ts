/** Follows https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would accept anything. */

/** @returns undefined if the text is not base64 */
export function decodeBase64(text: string): Buffer | undefined {
  return exactly(text) ?? exactly(text.replace(/[\t\n\f\r ]+/g, ''))
}

/** Characters of base64url, and those of which Buffer reads the lower byte. */
const TAKEN_BY_BUFFER = /[-_\u0100-\uffff]/

function exactly(text: string): Buffer | undefined {
  const padding = text.length % 4 > 0 ? 0 : text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  if (digits % 4 === 1) return undefined
  if (TAKEN_BY_BUFFER.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  // Buffer skips all other characters.
  return bytes.length === Math.floor((digits * 3) / 4) ? bytes : undefined
}
