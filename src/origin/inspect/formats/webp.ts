import { say } from '../../messages/say.ts'
import { declaredSize } from './declared-size.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

/** One RIFF chunk around everything: https://developers.google.com/speed/webp/docs/riff_container */
export const webp: Format = {
  typeOf: bytes => (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) ? 'webp' : undefined),

  walk(bytes) {
    const end = 8 + bytes.readUInt32LE(4)
    if (end > bytes.length) return incomplete(say('cut-announced', { bytes: end }))
    const size = declaredSize(bytes.subarray(0, end))
    return size ? complete(size) : incomplete(say('cut-no-picture'))
  },
}
