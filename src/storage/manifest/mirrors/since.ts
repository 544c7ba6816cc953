/**
 * Since when a mirror is kept, and whether it also has the images from before. Both files are written once, so that no
 * run can make a mirror look older or emptier than it is.
 */
import { PersistError, SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { ObjectSink, PutOptions, Store } from '../../stores/store.ts'
import { parseObject } from '../entries/entry-bytes.ts'
import type { MirrorFiles } from './listing.ts'
import { fileKey, placeMark, SINCE, sinceMark, WHOLE } from './names.ts'

const JSON_OPTIONS: PutOptions = { contentType: 'application/json', mode: 'keep-existing', isInternal: true }
const MARK_OPTIONS: PutOptions = {
  contentType: 'application/octet-stream',
  mode: 'keep-existing',
  isInternal: true,
}
/** The file holds one destination; more bytes are not ours. */
const MAX_BYTES = 16_384

export interface MirrorStart {
  readonly destination: string
  /** ISO 8601. */
  readonly since: string
}

/**
 * Returns the start of a mirror; writes it before the first image is copied.
 * @param now milliseconds since the epoch; no later than the first line of the run
 * @returns `isNew`: this run is the first
 * @throws SettingsError if the name belongs to another destination
 */
export async function mirrorStart(
  memory: Store,
  name: string,
  destination: string,
  files: MirrorFiles,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly since: string; readonly isNew: boolean }> {
  const { mark } = files
  if (mark?.place === placeMark(destination)) return { since: mark.since, isNew: false }
  const start = { destination, since: new Date(now).toISOString() }
  const isNew = !files.hasSince && (await create(memory, name, SINCE, { version: 1, ...start }, signal))
  // A file that cannot be read proves nothing, so only this run's images count as copied.
  const known = isNew ? start : ((await readStart(memory, name, signal)) ?? start)
  if (known.destination !== destination)
    throw new SettingsError([
      say('mirror-other-destination', {
        name,
        before: quote(known.destination),
        destination: quote(destination),
      }),
    ])
  if (known !== start || isNew) await writeMark(memory, name, known, signal)
  return { since: known.since, isNew }
}

/** Records that the mirror has every image of the memory. Call it only if a check has seen each of them there. */
export async function writeWhole(
  memory: Store,
  name: string,
  destination: string,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  await create(memory, name, WHOLE, { version: 1, destination, at: new Date(now).toISOString() }, signal)
}

/** @returns undefined if the file is missing or not ours */
export async function readStart(
  memory: Store,
  name: string,
  signal: AbortSignal,
): Promise<MirrorStart | undefined> {
  const sink = new SmallText()
  try {
    await memory.get(fileKey(memory.prefix, name, SINCE), sink, signal)
  } catch (error) {
    if (error instanceof PersistError && error.reason === 'http-404') return undefined
    throw error
  }
  const bytes = sink.bytes()
  const { destination, since } = parseObject(bytes, 0, bytes.length) ?? {}
  const isOurs =
    typeof destination === 'string' &&
    typeof since === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(since)
  return isOurs ? { destination, since } : undefined
}

/** @returns false if the file exists with other bytes */
async function create(
  memory: Store,
  name: string,
  file: string,
  content: object,
  signal: AbortSignal,
): Promise<boolean> {
  const body = Buffer.from(`${JSON.stringify(content)}\n`)
  try {
    await memory.put(fileKey(memory.prefix, name, file), body, JSON_OPTIONS, signal)
    return true
  } catch (error) {
    if (error instanceof PersistError && error.reason === 'key-collision') return false
    throw error
  }
}

async function writeMark(
  memory: Store,
  name: string,
  { destination, since }: MirrorStart,
  signal: AbortSignal,
): Promise<void> {
  const key = fileKey(memory.prefix, name, sinceMark(destination, Date.parse(since)))
  await memory.put(key, new Uint8Array(), MARK_OPTIONS, signal)
}

class SmallText implements ObjectSink {
  #chunks: Buffer[] = []
  #size = 0

  begin(): void {
    this.#chunks = []
    this.#size = 0
  }

  write(chunk: Uint8Array): undefined {
    this.#size += chunk.length
    if (this.#size <= MAX_BYTES) this.#chunks.push(Buffer.from(chunk))
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}
