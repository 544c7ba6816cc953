/** A list's bytes as text: unzipped, decoded and checked while they stream. */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { codeOf, SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { isGzipped } from './file-format.ts'

export interface TextFile {
  /** As people know it: relative to the working directory where it lies there, with '/'. */
  readonly name: string
  /** Symbolic links resolved. */
  readonly path: string
}

/** @throws SettingsError where the bytes are not gzip, not text, or cannot be read */
export function readText(file: TextFile): AsyncGenerator<string> {
  return decodeText(bytesOf(file), file.name)
}

/** @throws SettingsError, as above */
export async function* decodeText(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<string> {
  try {
    yield* decoded(bytes)
  } catch (error) {
    // What somebody before us has said of these bytes.
    if (error instanceof SettingsError) throw error
    throw new SettingsError([faultOf(error, name)], 'sources')
  }
}

/** A file's bytes, unzipped where its name says so. A file of 0 bytes, which is no gzip, has no bytes. */
export function bytesOf(file: TextFile): AsyncIterable<Buffer> {
  if (!isGzipped(file.name) || statSync(file.path).size === 0) return ofFile(file.path)
  const bytes = createReadStream(file.path)
  const unzipped = createGunzip()
  // The error reaches whoever reads `unzipped`: pipeline destroys it with that error.
  pipeline(bytes, unzipped, () => {})
  return withinRatio(unzipped, () => bytes.bytesRead, file.name)
}

/** Bytes that any file may unpack to; behind them no list is so much larger than its file. */
const FREE_BYTES = 64 * 1024 * 1024
const MAX_RATIO = 100

async function* withinRatio(
  unzipped: AsyncIterable<Buffer>,
  packedBytes: () => number,
  name: string,
): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of unzipped) {
    size += chunk.length
    if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
      throw new SettingsError([say('list-bomb', { name, ratio: MAX_RATIO })], 'sources')
    yield chunk
  }
}

/** Bytes of a file that is read at once: of many small ones each step through a thread costs more than the step. */
const MAX_AT_ONCE = 262_144

async function* ofFile(path: string): AsyncGenerator<Buffer> {
  if (statSync(path).size <= MAX_AT_ONCE) yield readFileSync(path)
  else yield* createReadStream(path)
}

const NOT_TEXT = 'NOT_TEXT'

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let start: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    start = decoder ? chunk : Buffer.concat([start, chunk])
    // Two bytes tell the byte order mark of UTF-16.
    if (!decoder && start.length < 2) continue
    decoder ??= decoderFor(start)
    yield checked(decoder.decode(start, { stream: true }))
  }
  yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start))
}

/** UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start: Buffer): TextDecoder {
  const mark = start.toString('hex', 0, 2)
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

/** UTF-16 without a mark is valid UTF-8 full of NULs; so is much that is no text at all. */
function checked(text: string): string {
  if (text.includes('\0')) throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT })
  return text
}

function faultOf(error: unknown, name: string): Text {
  const code = codeOf(error) ?? 'unknown error'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return say('list-not-utf8', { name })
  if (code === NOT_TEXT) return say('list-nul-bytes', { name })
  if (code.startsWith('Z_')) return say('list-not-gzip', { name, code })
  return say('list-unreadable', { name, code })
}

/** @throws SettingsError with this sentence where it is longer than `most` characters */
export async function wholeText(text: AsyncIterable<string>, most: number, tooLong: Text): Promise<string> {
  const chunks: string[] = []
  let length = 0
  for await (const chunk of text) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) throw new SettingsError([tooLong], 'sources')
  }
  return chunks.join('')
}
