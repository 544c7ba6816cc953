/** A line of the memory as few bytes, for the million of them that a run may hold: a quarter of its JSON. Pure. */
import { MAX_HEAD, type PackedValue, pack, unpack } from '../../../base/buffers/packed-values.ts'
import { type DeadEntry, type ImageEntry, isDead, MAX_ENTRY_BYTES, type ManifestEntry } from './entry.ts'

/** In the first byte, beside how many values there are. */
const DEAD = 0x80
/** Stands in a key for the digest beside it; no key holds such a character. */
const DIGEST = '\0'
/** Those of an image, which has more of them. */
const MAX_VALUES = 17

/** As a value may be no longer than its line, and no line than that. */
export const MAX_PACKED_BYTES = MAX_ENTRY_BYTES + (1 + MAX_VALUES) * MAX_HEAD

/** Without its URL. @returns how many bytes it took */
export function packEntry(entry: ManifestEntry, into: Buffer): number {
  const values = isDead(entry) ? deadValues(entry) : imageValues(entry)
  while (values.at(-1) === undefined) values.pop()
  into[0] = isDead(entry) ? values.length | DEAD : values.length
  return pack(values, into, 1)
}

/**
 * What was packed there, of this URL.
 * @param to behind it, or further on
 */
export function unpackEntry(bytes: Buffer, from: number, to: number, url: string): ManifestEntry {
  const head = bytes[from] as number
  const values = unpack(bytes, from + 1, to, head & ~DEAD)
  return head & DEAD ? deadOf(values, url) : imageOf(values, url)
}

/** In the order of a line: last what most have not. */
function imageValues(entry: ImageEntry): PackedValue[] {
  const { sha256, key, fields } = entry
  return [
    entry.profile,
    entry.at,
    sha256,
    keyBeside(sha256, key),
    entry.bytes,
    entry.contentType,
    entry.width,
    entry.height,
    entry.etag,
    entry.originEtag,
    entry.originLastModified,
    entry.firstSeen,
    entry.lastSeen,
    entry.chosen && 1,
    fields && JSON.stringify(fields),
    entry.fetchedUrl,
    entry.regainedAt,
  ]
}

/** The key as it is packed beside its digest. */
function keyBeside(sha256: string | undefined, key: string): string {
  return sha256 === undefined ? key : key.replace(sha256, DIGEST)
}

function imageOf(values: readonly PackedValue[], url: string): ImageEntry {
  const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values
  const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl, regainedAt] =
    values.slice(9)
  const line: { [name in keyof ImageEntry]: unknown } = {
    url,
    regainedAt,
    profile,
    at,
    sha256,
    key: typeof sha256 === 'string' ? (key as string).replace(DIGEST, sha256) : key,
    bytes,
    contentType,
    width,
    height,
    etag,
    originEtag,
    originLastModified,
    firstSeen,
    lastSeen,
    chosen: chosen === undefined ? undefined : true,
    fields: fields === undefined ? undefined : JSON.parse(fields as string),
    fetchedUrl,
  }
  return line as ImageEntry
}

function deadValues(entry: DeadEntry): PackedValue[] {
  const { at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt } = entry
  return [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt]
}

function deadOf(values: readonly PackedValue[], url: string): DeadEntry {
  const [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt] = values
  const line: { [name in keyof DeadEntry]: unknown } = {
    url,
    at,
    reason,
    deadSince,
    nextTry,
    tries,
    asked,
    cause,
    settings,
    failedAt,
  }
  return line as DeadEntry
}
