/** Decodes a body whose Content-Encoding was applied although the request named `identity`. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import type { Share } from '../../base/concurrency/byte-budget.ts'
import { codeOf, PersistError } from '../../base/errors.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import { quoted, type Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

type Decode = (body: Buffer, limit: { readonly maxOutputLength: number }) => Promise<Buffer>

const gunzipped: Decode = promisify(gunzip)
const inflated: Decode = promisify(inflate)
const inflatedRaw: Decode = promisify(inflateRaw)

const DECODERS = new Map<string, Decode>([
  ['gzip', gunzipped],
  ['x-gzip', gunzipped],
  // `deflate` means zlib (RFC 9110 §8.4.1.2), yet some servers send raw deflate data.
  ['deflate', (body, limit) => (hasZlibHeader(body) ? inflated : inflatedRaw)(body, limit)],
  ['br', promisify(brotliDecompress)],
])

/**
 * Decodes one layer up to `maxBytes`. Refuses two layers or an unknown one, since only bombs have them.
 * Keeps bytes that are an image already: some servers name an encoding that they did not apply.
 * @param share reserves the body and `maxBytes` during decoding, then the decoded size
 * @throws PersistError `encoding-invalid`, `too-large`
 */
export async function decodeBody(
  { headers, body }: HttpResponse,
  maxBytes: number,
  isImage: (bytes: Buffer) => boolean,
  share: Share,
): Promise<Buffer> {
  const said = headers['content-encoding']
  if (said === undefined) return body
  const encoding = [said].flat().join(',').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity' || body.length === 0 || isImage(body)) return body
  const decode = DECODERS.get(encoding)
  if (!decode) throw invalid(say('fetch-encoding-unknown', { encoding: quoted(encoding.slice(0, 40)) }))
  return await decoded(body, encoding, decode, maxBytes, share)
}

async function decoded(
  body: Buffer,
  encoding: string,
  decode: Decode,
  maxBytes: number,
  share: Share,
): Promise<Buffer> {
  try {
    await share.resize(body.length + maxBytes)
    const decoded = await decode(body, { maxOutputLength: maxBytes })
    await share.resize(decoded.length)
    return decoded
  } catch (cause) {
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') {
      throw new PersistError('fetch', 'too-large', say('fetch-decoded-large'), { cause })
    }
    throw invalid(say('fetch-encoding-broken', { encoding }), cause)
  }
}

/** Checks for method 8 and the checksum over both bytes (RFC 1950 §2.2). */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && (body.readUInt8(0) & 15) === 8 && body.readUInt16BE(0) % 31 === 0
}

function invalid(sentence: Sentence, cause?: unknown): PersistError {
  return new PersistError('fetch', 'encoding-invalid', sentence, { cause })
}
