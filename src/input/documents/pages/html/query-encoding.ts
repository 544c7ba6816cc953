/**
 * Writes the query of a URL in the encoding of its page, as browsers do
 * (https://url.spec.whatwg.org/#query-state). Paths are in UTF-8 whatever the page is in.
 */
import { TextDecoder } from 'node:util'
import { memoizeLast } from '../../../../base/memoize-last.ts'

/** Bytes of a character that only decoders know, by the first byte: the Encoding Standard gives it others. */
const DECODED_ONLY: Readonly<Record<string, RegExp>> = {
  big5: /^(?:[89]|a0|a2(?:a[4-7]|cc|ce))/,
  shift_jis: /^(?:ed|ee)/,
  gb18030: /^80/,
}

/** Browsers write the queries of these in UTF-8; `iso-2022-jp` has states, which no image URL is worth. */
const IN_UTF8 = /^(?:utf-|iso-2022-jp|replacement|x-user-defined)/

/** Hexadecimal bytes of each character: no encoder of them exists in Node. */
const bytesIn = memoizeLast((encoding: string): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, string>()
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    const hex = Buffer.from(bytes).toString('hex')
    const isOne = [...text].length === 1 && text !== '\ufffd' && !known.has(text)
    if (isOne && DECODED_ONLY[encoding]?.test(hex) !== true) known.set(text, hex)
  }
  for (let byte = 0x80; byte <= 0xff; byte++) add(byte)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  return known
})

/** @param encoding the name of a `TextDecoder` */
export function encodeQuery(url: string, encoding: string): string {
  if (IN_UTF8.test(encoding)) return url
  return url.replace(/^([^?#]*\?)([^#]*)/, (_, path: string, query: string) => {
    return path + query.replace(/[^\0-\x7f]/gu, character => encoded(character, bytesIn(encoding)))
  })
}

/** A second byte in ASCII stays as it is. */
function encoded(character: string, known: ReadonlyMap<string, string>): string {
  const hex = known.get(character)
  if (hex === undefined) return `%26%23${character.codePointAt(0)}%3B`
  return hex.replace(/../g, byte =>
    byte < '80' ? String.fromCharCode(Number.parseInt(byte, 16)) : `%${byte.toUpperCase()}`,
  )
}
