/** Reads the stored images of a manifest. */
import {
  decodeEntry,
  entryIdentity,
  type ImageEntry,
  isFailedEntry,
  type Line,
  lineRules,
} from '../../storage/manifest/entries/entry.ts'
import { readWholeManifest, type WholeManifest } from '../../storage/manifest/whole-manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext } from '../options/context.ts'

export interface StoredImages extends WholeManifest {
  /** In the order of their URLs, so that equal manifests give equal exports. */
  readonly images: readonly ImageEntry[]
  /** Number of images that are left out, because the store lacks their objects. */
  readonly missing: number
}

/** No URL holds it. */
const BETWEEN = '\u001f'
/** Images between two reports of how far reading is. */
const REPORTED = 10_000

/** @throws PersistError if the store cannot be reached, or refuses */
export async function readStoredImages(
  store: Store,
  { clock, watch, signal }: JobContext,
): Promise<StoredImages> {
  const images = new Map<string, ImageEntry>()
  /** By key: the newest line of any image says whether the store lacks the object. */
  const objects = new Map<string, ImageEntry>()
  const rules = lineRules(store.prefix, clock.now())
  let lines = 0
  let imageBytes = 0
  const feed = (line: Line) => {
    const entry = decodeEntry(line, rules)
    if (entry && !isFailedEntry(entry)) {
      keepNewest(images, identityOf(entry), entry)
      keepNewest(objects, entry.key, entry)
      imageBytes += entry.bytes ?? 0
      if (++lines % REPORTED === 0) watch.reached(lines, imageBytes)
    }
    return entry !== undefined
  }
  const read = await readWholeManifest(store, { feed }, clock, signal)
  const sorted = [...images].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry)
  const stored = sorted.filter(({ key }) => !objects.get(key)?.loss)
  return { ...read, images: stored, missing: sorted.length - stored.length }
}

function identityOf(entry: ImageEntry): string {
  const more = entryIdentity(entry)
  return more === '' ? entry.url : entry.url + BETWEEN + more
}

function keepNewest(newest: Map<string, ImageEntry>, name: string, entry: ImageEntry): void {
  const known = newest.get(name)
  if (!known || entry.at > known.at || (entry.at === known.at && rankOf(entry) > rankOf(known)))
    newest.set(name, entry)
}

/** Files come in no order: of two lines of one time the same must count in each export. A loss counts first. */
function rankOf({ loss, key }: ImageEntry): string {
  return (loss ?? '') + BETWEEN + key
}
