/** gzip, read to its end: each member has a check sum and a size. What it holds is unpacked and dropped. */
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { codeOf, messageOf } from '../../../base/errors.ts'
import { say } from '../../messages/say.ts'
import { incomplete, type WalkResult } from '../formats/format.ts'
import type { Bytes } from './bytes.ts'
import { beginsWith, END_UNKNOWN, type MediaFormat, WHOLE } from './media-format.ts'

/** Times its own size that a body is unpacked to. Deflate makes at most 1,032 bytes of one. */
const MOST_TIMES = 1000
const PORTION = 64 * 1024
const CUT = incomplete(say('cut-structure'))
const FIRST_BYTE = 0x1f
const TOO_LARGE = new Error('unpacks to more')

/** Method 8 and no reserved flag (RFC 1952 §2.3). */
export const gz: MediaFormat = {
  typeOf(body) {
    const isGzip = beginsWith(body, '\x1f\x8b\x08')
    return isGzip && body.size >= 4 && body.bytesAt(3, 1).readUInt8(0) < 32 ? 'gz' : undefined
  },

  async walk(body) {
    const walked = await unpack(body, body.size)
    if (walked !== CUT || body.bytesAt(body.size - 1, 1).readUInt8(0) === FIRST_BYTE) return walked
    // zlib waits for a second byte before it compares: a single byte that begins no member is padding, as several are.
    return (await unpack(body, body.size - 1)) === WHOLE ? WHOLE : CUT
  },
}

async function unpack(body: Bytes, length: number): Promise<WalkResult> {
  let size = 0
  try {
    await pipeline(portions(body, length), createGunzip({ chunkSize: PORTION }), async unpacked => {
      for await (const chunk of unpacked) {
        size += chunk.length
        if (size > body.size * MOST_TIMES) throw TOO_LARGE
      }
    })
    return WHOLE
  } catch (error) {
    return error === TOO_LARGE ? END_UNKNOWN : faultOf(error)
  }
}

function* portions({ bytesAt }: Bytes, length: number): Generator<Buffer> {
  // The bytes of a file are valid until the next ones are read, and zlib takes them later.
  for (let at = 0; at < length; at += PORTION) yield Buffer.from(bytesAt(at, Math.min(PORTION, length - at)))
}

function faultOf(error: unknown): WalkResult {
  const code = codeOf(error)
  // `typeOf` has seen the first header: other bytes follow the last member.
  if (code === 'Z_DATA_ERROR' && /^incorrect header check$/.test(messageOf(error))) return WHOLE
  if (code === 'Z_BUF_ERROR') return CUT
  if (code?.startsWith('Z_')) return incomplete(say('cut-gzip', { cause: messageOf(error) }))
  throw error
}
