import { say } from '../../messages/say.ts'
import { rootOf } from '../markup.ts'
import { declaredSize } from './declared-size.ts'
import { complete, type Format, incomplete } from './format.ts'

/** Bytes: image-size searches no further for the root tag, so decoding more text would be useless. */
const ROOT_WINDOW = 1000

/** Text whose root element is `svg`. A page with a drawing in it has another root. */
export const svg: Format = {
  typeOf: bytes => (rootOf(bytes)?.name === 'svg' ? 'svg' : undefined),

  walk(bytes) {
    const start = rootOf(bytes)?.at ?? 0
    const close = bytes.lastIndexOf('</svg')
    if (bytes.indexOf('>', Math.max(start, close)) < 0) return incomplete(say('cut-tag'))
    if (close < start && !isEmptyElement(bytes, start)) return incomplete(say('cut-svg-end'))
    return complete(declaredSize(bytes.subarray(start, start + ROOT_WINDOW)))
  },
}

function isEmptyElement(bytes: Buffer, start: number): boolean {
  return bytes[bytes.indexOf('>', start) - 1] === 0x2f
}
