/** A line of the memory as few bytes, for the million of them that a run may hold: a quarter of its JSON. Pure. */
import { MAX_HEAD, type PackedValue, pack, unpack } from '../../base/buffers/packed-values.ts'
import { type DeadEntry, type ImageEntry, isDead, MAX_ENTRY_BYTES, type ManifestEntry } from './entry.ts'

type Packed<L> = Partial<Record<keyof L, PackedValue>>
type Names<L> = readonly (keyof L)[]

/** All but the URL, in the order of a line: last what most have not. */
const IMAGE_NAMES: Names<ImageEntry> = [
  'profile',
  'at',
  'sha256',
  'key',
  'bytes',
  'contentType',
  'width',
  'height',
  'etag',
  'originEtag',
  'originLastModified',
  'firstSeen',
  'lastSeen',
  'chosen',
  'fields',
  'fetchedUrl',
]
const DEAD_NAMES: Names<DeadEntry> = [
  'at',
  'reason',
  'deadSince',
  'nextTry',
  'tries',
  'asked',
  'cause',
  'settings',
]
/** In the first byte, beside how many values there are. */
const DEAD = 0x80
/** Stands in a key for the digest beside it; no key holds such a character. */
const DIGEST = '\0'

/** As a value may be no longer than its line, and no line than that. */
export const MAX_PACKED_BYTES = MAX_ENTRY_BYTES + (1 + IMAGE_NAMES.length) * MAX_HEAD

/** Without its URL. @returns how many bytes it took */
export function packEntry(entry: ManifestEntry, into: Buffer): number {
  const values = isDead(entry) ? DEAD_NAMES.map(name => entry[name]) : imageValues(entry)
  const count = values.findLastIndex(value => value !== undefined) + 1
  into[0] = isDead(entry) ? count | DEAD : count
  return pack(values.slice(0, count), into, 1)
}

/** What was packed there, of this URL. */
export function unpackEntry(bytes: Buffer, from: number, url: string): ManifestEntry {
  const head = bytes[from] as number
  const values = unpack(bytes, from + 1, head & ~DEAD)
  if (head & DEAD) return named(DEAD_NAMES, values, { url }) as unknown as DeadEntry
  return imageOf(named(IMAGE_NAMES, values, { url }))
}

function imageValues(entry: ImageEntry): PackedValue[] {
  const { sha256, key, chosen, fields } = entry
  const packed: Packed<ImageEntry> = {
    ...entry,
    key: sha256 === undefined ? key : key.replace(sha256, DIGEST),
    chosen: chosen && 1,
    fields: fields && JSON.stringify(fields),
  }
  return IMAGE_NAMES.map(name => packed[name])
}

function imageOf(packed: Packed<ImageEntry>): ImageEntry {
  const { sha256, key, chosen, fields } = packed
  if (typeof sha256 === 'string') packed.key = (key as string).replace(DIGEST, sha256)
  const entry = packed as Record<keyof ImageEntry, unknown>
  if (chosen !== undefined) entry.chosen = true
  if (fields !== undefined) entry.fields = JSON.parse(fields as string)
  return entry as ImageEntry
}

function named<L>(names: Names<L>, values: readonly PackedValue[], line: Packed<L>): Packed<L> {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (value !== undefined) line[names[index] as keyof L] = value
  }
  return line
}
