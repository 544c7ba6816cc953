/** What a check holds of each object that the manifest names: a plain record, found by its key. */
import type { ObjectKey } from '../../storage/key/object-key.ts'
import {
  decodeEntry,
  type ImageEntry,
  isFailedEntry,
  type Line,
  type LineRules,
} from '../../storage/manifest/entries/entry.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'
import type { ListedObject } from '../../storage/stores/store.ts'

export interface KnownObject {
  readonly key: ObjectKey
  /** Facts of the latest line. */
  at: string
  url: string
  bytes: number | undefined
  etag: string | undefined
  /** The line says that the object is missing, or that its loss is accepted. */
  isLoss: boolean
  /** How the listed object compares with these facts; undefined until the source lists it. */
  listed: 'same' | 'other size' | 'other etag' | undefined
  /** Its bytes were read. */
  isRead: boolean
}

export type KnownObjects = ReadonlyMap<string, KnownObject>

/** Takes every line of the manifest. */
export class KnownLines implements EntrySink {
  readonly objects = new Map<string, KnownObject>()
  readonly #rules: LineRules

  constructor(rules: LineRules) {
    this.#rules = rules
  }

  feed(line: Line): boolean {
    const entry = decodeEntry(line, this.#rules)
    if (entry && !isFailedEntry(entry)) this.#take(entry)
    return entry !== undefined
  }

  #take({ key, at, url, bytes, etag, loss }: ImageEntry): void {
    const isLoss = loss !== undefined
    const known = this.objects.get(key)
    if (!known) this.objects.set(key, { key, at, url, bytes, etag, isLoss, listed: undefined, isRead: false })
    // A line that names a loss counts before another line of the same millisecond.
    else if (at > known.at || (at === known.at && (isLoss || !known.isLoss)))
      Object.assign(known, { at, url, bytes, etag, isLoss })
  }
}

const MD5 = /^[0-9a-f]{32}$/i

/** Whether an ETag may be compared with others: only an MD5 says the same of the same bytes. */
export function isMd5(etag: string | undefined): etag is string {
  return etag !== undefined && MD5.test(etag)
}

/** Whether both ETags can be compared, and differ. */
export function isOtherEtag(remembered: string | undefined, found: string | undefined): boolean {
  if (remembered === found || !isMd5(remembered) || !isMd5(found)) return false
  return remembered.toLowerCase() !== found.toLowerCase()
}

export function compared(known: KnownObject, { size, etag }: ListedObject): KnownObject['listed'] {
  if (known.bytes !== undefined && known.bytes !== size) return 'other size'
  return isOtherEtag(known.etag, etag) ? 'other etag' : 'same'
}
