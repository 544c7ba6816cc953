/**
 * Streams a list's bytes as text: unpacks, decodes and checks them. For a writer it notes what writing the same bytes
 * again needs.
 */

import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { codeOf, SettingsError } from '../../base/errors.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { isGzipped } from './file-format.ts'

export interface TextFile {
  /** For messages: relative to the working directory if the file lies below it, with '/'. */
  readonly name: string
  /** Absolute, with symbolic links resolved. */
  readonly path: string
  /** The bytes are unpacked, whatever the name says. */
  readonly isUnpacked?: true
  /** The bytes of a pipe, which has no path. */
  readonly piped?: AsyncIterable<Buffer>
  /** The bytes of a list in memory, which has no path. */
  readonly supplied?: Buffer
}

/** @throws SettingsError if the bytes are not gzip, not text, or cannot be read */
export function readText(file: TextFile): AsyncGenerator<string> {
  return decodeText(bytesOf(file), file.name)
}

/** @throws SettingsError as `readText` does */
export async function* decodeText(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  name: string,
): AsyncGenerator<string> {
  try {
    yield* decoded(bytes)
  } catch (error) {
    // An earlier step already explained what is wrong with the bytes.
    if (error instanceof SettingsError) throw error
    throw new SettingsError([faultOf(error, name)], 'sources')
  }
}

/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
async function* bytesOf(file: TextFile): AsyncGenerator<Buffer> {
  if (file.supplied) return yield file.supplied
  const { size } = fileStats(file)
  if (file.isUnpacked || !isGzipped(file.name) || size === 0) return yield* ofFile(file.path, size)
  const bytes = createReadStream(file.path)
  const unzipped = createGunzip()
  // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
  pipeline(bytes, unzipped, () => {})
  yield* withinRatio(unzipped, () => bytes.bytesRead, file.name)
}

/** @throws SettingsError for a file that has become a FIFO: reading it would wait for a writer */
function fileStats({ path, name }: TextFile): Stats {
  const stats = statSync(path)
  if (!stats.isFile()) throw new SettingsError([say('list-no-file', { name })], 'sources')
  return stats
}

/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
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

/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144

async function* ofFile(path: string, size: number): AsyncGenerator<Buffer> {
  if (size <= MAX_AT_ONCE) yield readFileSync(path)
  else yield* createReadStream(path)
}

const NOT_TEXT = 'NOT_TEXT'

async function* decoded(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let start: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    start = decoder ? chunk : Buffer.concat([start, chunk])
    // A byte order mark of UTF-16 has two bytes.
    if (!decoder && start.length < 2) continue
    decoder ??= decoderFor(start)
    yield checked(decoder.decode(start, { stream: true }))
  }
  yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start))
}

/** Uses UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start: Buffer): TextDecoder {
  const mark = start.toString('hex', 0, 2)
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
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

/** Gives back a text or bytes whose beginning was read already. */
export async function* resumed<Part>(read: Iterable<Part>, rest: AsyncIterator<Part>): AsyncGenerator<Part> {
  try {
    yield* read
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** @returns undefined if the text has more than `most` characters */
export async function wholeText(text: AsyncIterable<string>, most: number): Promise<string | undefined> {
  const chunks: string[] = []
  let length = 0
  for await (const chunk of text) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) return undefined
  }
  return chunks.join('')
}

/** Complete after the text is read. */
export interface TextFacts {
  hasMark: boolean
  /** Digest of the unpacked bytes; a writer compares it to see whether the file has changed. */
  sha256: string
}

export function newTextFacts(): TextFacts {
  return { hasMark: false, sha256: '' }
}

/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
export function readDocumentText(file: TextFile, facts: TextFacts): AsyncGenerator<string> {
  return decodeText(observed(bytesOf(file), file.name, facts), file.name)
}

async function* observed(
  bytes: AsyncIterable<Buffer>,
  name: string,
  facts: TextFacts,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of bytes) {
    digest.update(chunk)
    const next: Buffer = start ? Buffer.concat([start, chunk]) : chunk
    start = start && next.length < UTF_8_MARK.length ? next : noteMark(start && next, name, facts)
    if (!start) yield next
  }
  if (start) {
    noteMark(start, name, facts)
    yield start
  }
  facts.sha256 = digest.digest('hex')
}

/** @param start the first bytes; undefined after they were checked */
function noteMark(start: Buffer | undefined, name: string, facts: TextFacts): undefined {
  if (!start) return
  if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
    throw new SettingsError([say('rewrite-utf16', { name })], 'sources')
  facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK)
}

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]
