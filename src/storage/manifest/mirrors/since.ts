/**
 * Since when a mirror is kept, and until when a check has found every image there. Both files are written once; each
 * later check adds an empty mark with its time.
 */
import { ifReason, SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import { readSmall } from '../../stores/read-object.ts'
import type { Store } from '../../stores/store.ts'
import { parseObject } from '../entries/entry-bytes.ts'
import { ownFile } from '../segments/segment.ts'
import type { MirrorFiles } from './listing.ts'
import { fileKey, placeMark, SINCE, sinceMark, WHOLE, wholeMark } from './names.ts'

const JSON_OPTIONS = ownFile('application/json')
/** The file holds one destination; more bytes are not ours. */
const MAX_BYTES = 16_384

export interface MirrorStart {
  readonly destination: string
  /** ISO 8601. */
  readonly since: string
}

/**
 * Reads when a mirror began.
 * @returns undefined in its first run, which calls `beginMirror`
 * @throws SettingsError if the name belongs to another destination
 */
export async function mirrorSince(
  memory: Store,
  name: string,
  destination: string,
  { mark, hasSince }: MirrorFiles,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (mark?.place === placeMark(destination)) return mark.since
  const known = hasSince ? await readStart(memory, name, signal) : undefined
  if (!known) return undefined
  refuseOther(name, known, destination)
  return known.since
}

/**
 * Writes when a mirror began. Until then, its images count as older than the mirror, which is safe.
 * @param start its time is no later than the first line of the run
 * @returns when the mirror began; undefined if the file that another run wrote cannot be read, which proves nothing
 * @throws SettingsError if another run gives the name to another destination at the same time
 */
export async function beginMirror(
  memory: Store,
  name: string,
  start: MirrorStart,
  signal: AbortSignal,
): Promise<string | undefined> {
  const isFirst = await create(memory, name, SINCE, { version: 1, ...start }, signal)
  const known = isFirst ? start : await readStart(memory, name, signal)
  if (!known) return undefined
  refuseOther(name, known, start.destination)
  return known.since
}

/**
 * Writes the mark that spares later runs the file, unless it is there. Never rejects: a later run writes what is
 * missing.
 * @param start what the file holds
 */
export async function markMirror(
  memory: Store,
  name: string,
  { destination, since }: MirrorStart,
  files: MirrorFiles,
  signal: AbortSignal,
): Promise<void> {
  if (files.mark?.place === placeMark(destination)) return
  await mark(memory, name, sinceMark(destination, Date.parse(since)), signal).catch(() => {})
}

function refuseOther(name: string, { destination: before }: MirrorStart, destination: string): void {
  if (before === destination) return
  const values = { name, before: quote(before), destination: quote(destination) }
  throw new SettingsError([say('mirror-other-destination', values)])
}

/**
 * Records that the mirror has every image of the memory. Call it only if a check has seen each of them there.
 * @param provedBefore images that were stored before this time are proved, milliseconds since the epoch
 */
export async function writeWhole(
  memory: Store,
  name: string,
  destination: string,
  provedBefore: number,
  signal: AbortSignal,
): Promise<void> {
  const at = new Date(provedBefore).toISOString()
  await create(memory, name, WHOLE, { version: 1, destination, at }, signal)
  await mark(memory, name, wholeMark(provedBefore), signal)
}

/** Writes an empty object, whose name says all. */
async function mark(memory: Store, name: string, file: string, signal: AbortSignal): Promise<void> {
  const key = fileKey(memory.prefix, name, file)
  await memory.put(key, new Uint8Array(), ownFile('application/octet-stream'), signal)
}

/** @returns undefined if the file is missing or not ours */
export async function readStart(
  memory: Store,
  name: string,
  signal: AbortSignal,
): Promise<MirrorStart | undefined> {
  const bytes = await readSmall(memory, fileKey(memory.prefix, name, SINCE), MAX_BYTES, signal)
  if (bytes === undefined || bytes === 'too-large') return undefined
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
  const key = fileKey(memory.prefix, name, file)
  const put = await memory.put(key, body, JSON_OPTIONS, signal).catch(ifReason('key-collision'))
  return put !== undefined
}
