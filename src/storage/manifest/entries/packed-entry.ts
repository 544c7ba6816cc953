/** Packs a line of the manifest into a quarter of its JSON, because a run may hold a million lines. Pure. */
import {
  MAX_HEAD,
  type PackedValue,
  pack,
  unpack,
  type ValuesAt,
} from '../../../base/buffers/packed-values.ts'
import {
  type FailedEntry,
  type ImageEntry,
  isFailedEntry,
  MAX_ENTRY_BYTES,
  type ManifestEntry,
} from './entry.ts'

/** A bit of the first byte, beside the count of values. */
const FAILED = 0x80
/** Replaces the digest inside the key; no key holds this character. */
const DIGEST = '\0'
/**
 * The place of each member among the values. The compiler asks for a new member here and wherever they are spelled: a
 * loop over the names would take four times as long. What most lines lack comes last.
 */
const AT = {
  profile: 0,
  at: 1,
  sha256: 2,
  key: 3,
  bytes: 4,
  contentType: 5,
  width: 6,
  height: 7,
  etag: 8,
  originEtag: 9,
  originLastModified: 10,
  firstSeen: 11,
  lastSeen: 12,
  chosen: 13,
  fields: 14,
  fetchedUrl: 15,
  regainedAt: 16,
  loss: 17,
  signed: 18,
  run: 19,
  suspectSha256: 20,
  suspectTimes: 21,
} as const satisfies Readonly<Record<Exclude<keyof ImageEntry, 'url'>, number>>
type ImageValues = ValuesAt<typeof AT>

/** A value is never longer than its line, and a line has at most `MAX_ENTRY_BYTES`. */
export const MAX_PACKED_BYTES = MAX_ENTRY_BYTES + (1 + Object.keys(AT).length) * MAX_HEAD

/**
 * Packs an entry without its URL.
 * @returns the length in bytes
 */
export function packEntry(entry: ManifestEntry, into: Buffer): number {
  // An image has more values than a URL that failed before.
  const values: PackedValue[] = isFailedEntry(entry)
    ? FAILED_VALUES.map(name => entry[name])
    : imageValues(entry)
  while (values.at(-1) === undefined) values.pop()
  into[0] = isFailedEntry(entry) ? values.length | FAILED : values.length
  return pack(values, into, 1)
}

/**
 * Unpacks the entry of this URL.
 * @param to end of the entry, or any index after it
 */
export function unpackEntry(bytes: Buffer, from: number, to: number, url: string): ManifestEntry {
  const head = bytes[from] as number
  const values = unpack(bytes, from + 1, to, head & ~FAILED)
  return head & FAILED ? failedOf(values, url) : imageOf(values as ImageValues, url)
}

function imageValues(entry: ImageEntry): ImageValues {
  const { sha256, key, fields } = entry
  return [
    entry.profile,
    entry.at,
    sha256,
    // The digest inside a key is there once.
    sha256 === undefined ? key : key.replace(sha256, DIGEST),
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
    entry.loss,
    entry.signed && 1,
    entry.run,
    entry.suspectSha256,
    entry.suspectTimes,
  ]
}

function imageOf(values: ImageValues, url: string): ImageEntry {
  const { [AT.sha256]: sha256, [AT.key]: key, [AT.fields]: fields } = values
  const line: { [Name in keyof ImageEntry]-?: unknown } = {
    run: values[AT.run],
    url,
    regainedAt: values[AT.regainedAt],
    profile: values[AT.profile],
    at: values[AT.at],
    sha256,
    key: typeof sha256 === 'string' ? (key as string).replace(DIGEST, sha256) : key,
    bytes: values[AT.bytes],
    contentType: values[AT.contentType],
    width: values[AT.width],
    height: values[AT.height],
    etag: values[AT.etag],
    originEtag: values[AT.originEtag],
    originLastModified: values[AT.originLastModified],
    firstSeen: values[AT.firstSeen],
    lastSeen: values[AT.lastSeen],
    chosen: values[AT.chosen] === undefined ? undefined : true,
    fields: fields === undefined ? undefined : JSON.parse(fields as string),
    fetchedUrl: values[AT.fetchedUrl],
    signed: values[AT.signed] === undefined ? undefined : true,
    suspectSha256: values[AT.suspectSha256],
    suspectTimes: values[AT.suspectTimes],
    loss: values[AT.loss],
  }
  return line as ImageEntry
}

/** In the order of the values. */
const FAILED_VALUES = [
  'at',
  'reason',
  'failedSince',
  'tries',
  'signedUrlHash',
  'settingsHash',
  'failedAt',
] as const satisfies readonly (keyof FailedEntry)[]

function failedOf(values: readonly PackedValue[], url: string): FailedEntry {
  return { url, ...Object.fromEntries(FAILED_VALUES.map((name, at) => [name, values[at]])) } as FailedEntry
}
