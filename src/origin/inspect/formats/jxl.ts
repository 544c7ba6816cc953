import { say } from '../../messages/say.ts'
import { topLevel } from './boxes.ts'
import { declaredSize } from './declared-size.ts'
import { complete, type Format, incomplete, startsWith, type WalkResult } from './format.ts'

const CODESTREAM = '\xff\x0a'
const CONTAINER = '\0\0\0\x0cJXL \r\n\x87\n'
/** Bytes: the size header takes at most 9 after the signature (ISO/IEC 18181-1 §D.2). */
const SIZE_WINDOW = 32
/** The bit that marks the index of the last `jxlp` box (ISO/IEC 18181-2). */
const LAST_PART = 0x80000000

/** JPEG XL, bare or in boxes. A bare codestream needs its size header alone, since finding its end takes a decoder. */
export const jxl: Format = {
  typeOf: bytes => (startsWith(bytes, CODESTREAM) || startsWith(bytes, CONTAINER) ? 'jxl' : undefined),

  walk(bytes) {
    if (startsWith(bytes, CODESTREAM)) {
      const walk = withSize(bytes, 0)
      return walk.complete ? { ...walk, endUnknown: true } : walk
    }
    const { first, last, cut } = topLevel(bytes)
    if (cut) return incomplete(say('cut-box', { box: cut }))
    const whole = first.get('jxlc')
    if (whole) return withSize(bytes, whole.start)
    const firstPart = first.get('jxlp')
    const lastPart = last.get('jxlp')
    if (!firstPart || !lastPart) return incomplete(say('cut-codestream'))
    if (bytes.readUInt32BE(lastPart.start) < LAST_PART) return incomplete(say('cut-last-part'))
    return withSize(bytes, firstPart.start + 4)
  },
}

function withSize(bytes: Buffer, codestream: number): WalkResult {
  const size = declaredSize(bytes.subarray(codestream, codestream + SIZE_WINDOW))
  return size ? complete(size) : incomplete(say('cut-size-header'))
}
