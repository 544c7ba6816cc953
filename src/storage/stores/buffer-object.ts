/** Reads a stored object whole, to be written elsewhere: into memory, or into a file where it is large. */
import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { loadCrc64 } from '../../base/digests/crc64.ts'
import { digestsOf, RunningDigests } from '../../base/digests/digests.ts'
import type { ObjectBody } from '../../base/digests/file-body.ts'
import { hasReason, PersistError } from '../../base/errors.ts'
import type { BodyFiles, BodyWriter } from '../../base/files/body-files.ts'
import type { ObjectKey } from '../key/object-key.ts'
import { say } from '../messages/say.ts'
import type { ObjectSink, Store } from './store.ts'

/** Digests of a body in a file: all that any place compares, so that none reads the file for them. */
export const FILE_DIGESTS = ['sha256', 'md5', 'crc64'] as const

/** Bytes that are reserved for an object of unknown size. */
const UNKNOWN_BYTES = 1024 * 1024

/** What is known of the object before it is read. */
export interface ExpectedObject {
  readonly bytes?: number
  /** An object with another size or digest counts as missing. */
  readonly sha256: string
}

/** The bytes of an object, and what they take up. */
export interface BufferedBytes {
  readonly body: ObjectBody
  /**
   * Call it once, after the last use of the bytes.
   * @param isBodyFree nothing may still read them
   */
  release(isBodyFree: boolean): void
}

export interface BufferTools {
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Takes bodies that are larger than `maxBytes`. */
  readonly files: BodyFiles
  /** The most bytes of a body in memory. */
  readonly maxBytes: number
  /** The most bytes of any body. */
  readonly most: number
}

/** Ends the reading of an object that is not the expected one. */
class OtherObject extends Error {}

/**
 * @returns undefined if there is no object, or it is not the expected one
 * @throws PersistError `too-large` before any byte is read
 */
export async function bufferObject(
  store: Pick<Store, 'get'>,
  key: ObjectKey,
  { bytes: expected, sha256 }: ExpectedObject,
  { budget, memory, files, maxBytes, most }: BufferTools,
  signal: AbortSignal,
): Promise<BufferedBytes | undefined> {
  await loadCrc64()
  const share = budget.open()
  let digests = new RunningDigests(FILE_DIGESTS)
  /** What was read since the last beginning. */
  let buffered: Buffered = { size: 0, at: 0 }

  const judge = (size = 0) => {
    if (size > most) throw new PersistError('inspect', 'too-large', say('image-too-large'))
  }
  const reserve = (size: number) => share.resize(size <= maxBytes ? size : 0)
  const drop = (isBodyFree: boolean) => {
    if (buffered.writer) files.remove(buffered.writer)
    if (isBodyFree && buffered.bytes) memory.giveBack(buffered.bytes)
    buffered = { size: 0, at: 0 }
  }
  const release = (isBodyFree: boolean) => {
    drop(isBodyFree)
    share.close()
  }
  const writeOn = async (chunk: Buffer) => {
    buffered.writer ??= await open(buffered.size)
    await buffered.writer.write(chunk)
  }
  const open = (size: number) => {
    const running = new RunningDigests(FILE_DIGESTS)
    digests = running
    return files.make(size, bytes => running.update(bytes))
  }
  const writeLater = async (chunk: Uint8Array) => {
    const current = buffered
    await current.room
    // The object may be read from its beginning by now.
    if (current !== buffered) return
    buffered.room = undefined
    await sink.write(chunk)
  }
  const sink: ObjectSink = {
    begin({ size }) {
      if (expected !== undefined && size !== expected) throw new OtherObject()
      judge(size)
      drop(true)
      buffered = { size, at: 0, room: reserve(size) }
      if (size <= maxBytes) buffered.bytes = memory.take(size)
    },
    write(chunk) {
      if (buffered.bytes === undefined) return writeOn(Buffer.from(chunk))
      if (buffered.room !== undefined) return writeLater(chunk)
      buffered.bytes.set(chunk, buffered.at)
      buffered.at += chunk.length
      return undefined
    },
  }
  try {
    judge(expected)
    await reserve(expected ?? UNKNOWN_BYTES)
    await store.get(key, sink, signal)
    const whole = await wholeOf(buffered, digests)
    if (whole.sha256 !== sha256) throw new OtherObject()
    return { body: whole.body, release }
  } catch (error) {
    release(false)
    if (hasReason(error, 'http-404') || error instanceof OtherObject) return undefined
    throw error
  }
}

interface Buffered {
  readonly size: number
  /** Bytes in memory so far. */
  at: number
  /** Resolves when the budget has room for the object. */
  room?: Promise<void> | undefined
  bytes?: Buffer
  writer?: BodyWriter
}

async function wholeOf(
  { bytes, writer }: Buffered,
  running: RunningDigests,
): Promise<{ readonly body: ObjectBody; readonly sha256: string | undefined }> {
  if (bytes !== undefined) return { body: bytes, sha256: digestsOf(bytes, ['sha256']).sha256 }
  const file = writer as BodyWriter
  await file.finish()
  const digests = running.digests()
  return { body: { path: file.path, size: file.size, digests }, sha256: digests.sha256 }
}
