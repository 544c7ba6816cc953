/** Links in lists that already lead to stored images. They are settled without their origin, unless they are missing. */
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { PersistError } from '../../../base/errors.ts'
import { fetchableUrl } from '../../../base/url/fetchable-url.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { ImageList, OwnLink } from '../../../input/positions/image-list.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeySource } from '../../../storage/manifest/entries/key-sources.ts'
import { storedKeys } from '../../../storage/stores/presence.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Stop } from '../stop.ts'
import { ownKeys } from './manifest-names.ts'
import type { OpenedManifest } from './opened-manifest.ts'

/** Concurrent requests to the store. */
const CONCURRENCY = 16

/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the manifest does not know; undefined skips these lookups
 * @returns jobs that fetch missing images from the URLs that they came from
 */
export async function decideOwnLinks(
  list: ImageList,
  opened: OpenedManifest,
  store: Store | undefined,
  ledger: Ledger,
  stop: Stop,
): Promise<readonly ImageJob[]> {
  const { manifest, knownImages, objects } = opened
  const { lookups, missing } = knownImages
  const sure: ObjectKey[] = []
  const doubtful: ImageEntry[] = []
  for (const key of ownKeys(list)) {
    const entry = lookups.entryOfKey(key)
    if (entry && (entry.loss || lookups.losses.isSuspect(entry))) doubtful.push(entry)
    else sure.push(key)
  }
  const settlements = await settlementsOfKeys(sure, opened, store, stop)
  const targets = new Map(list.ownLinks.map(({ key, target }) => [key, target]))
  const restoring = new Map<string, ImageJob>()
  for (const entry of store ? doubtful : []) {
    const { key } = entry
    const job = restoringJob(entry, manifest.sourcesOf(key), [targets.get(key) ?? []].flat())
    if (job) {
      lookups.restore(job, entry)
      restoring.set(key, job)
    }
  }
  if (restoring.size > 0) await opened.readSources(Array.from(restoring.values(), ({ url }) => url))
  await eachAtOnce(doubtful, CONCURRENCY, async entry => {
    const job = restoring.get(entry.key)
    /** The outcome if the sources rest after a failure. */
    const resting = () => {
      const outcome = job && knownImages.recall(job, job.targets[0] as Target)
      return outcome && { outcome }
    }
    const known = entry.loss === 'missing' ? resting() : undefined
    const isLooked = job && known && !knownImages.isToLookUp(job)
    let settlement = isLooked ? known : await missing.afterLook(entry, objects)
    if (!settlement && job) {
      settlement = resting()
      if (!settlement) return
      knownImages.recordNotStored(job)
    }
    restoring.delete(entry.key)
    settlements.set(entry.key, settlement ?? { outcome: missing.outcome(entry) })
  })
  settleOwnLinks(list, settlements, ledger, restoring)
  return [...restoring.values()]
}

/**
 * Makes the job that fetches a missing image again from the URLs that it came from.
 * @returns undefined if no source can be requested, or the bytes are not known
 */
function restoringJob(
  { sha256 }: ImageEntry,
  sources: readonly KeySource[],
  targets: readonly Target[],
): ImageJob | undefined {
  const [first, ...others] = sources.flatMap(({ url }) => {
    try {
      // Others may write to the bucket, so a URL of the manifest is judged like one of a list.
      return [{ url: fetchableUrl(url).href }]
    } catch {
      return []
    }
  })
  return first && sha256 !== undefined ? { ...first, others, targets } : undefined
}

/**
 * @param settlements by key; a link to any other key is planned like an ordinary URL
 * @param restoring keys that jobs of their own bring back
 */
export function settleOwnLinks(
  list: ImageList,
  settlements: ReadonlyMap<string, Settlement>,
  ledger: Ledger,
  restoring: ReadonlyMap<string, ImageJob> = new Map(),
): void {
  const isStored = ({ key, target }: OwnLink) => {
    const settlement = settlements.get(key)
    if (settlement) ledger.settle({ ...settlement, target })
    return settlement !== undefined || restoring.has(key)
  }
  list.decide(isStored)
  ledger.grew()
}

/** Returns what becomes of the keys that the manifest knows, or else the store has. */
export async function settlementsOfKeys(
  keys: Iterable<ObjectKey>,
  { manifest, knownImages, linksOf }: OpenedManifest,
  store: Store | undefined,
  stop: Stop,
): Promise<Map<string, Settlement>> {
  const settlements = new Map<string, Settlement>()
  const unknown: ObjectKey[] = []
  for (const key of keys) {
    const entry = manifest.entryOfKey(key)
    if (entry) settlements.set(key, { outcome: knownImages.kept(entry) })
    else unknown.push(key)
  }
  if (store)
    await findStored(unknown, store, stop, key => {
      settlements.set(key, { outcome: { outcome: 'unchanged', key, ...linksOf(key) } })
    })
  return settlements
}

async function findStored(
  keys: readonly ObjectKey[],
  store: Store,
  stop: Stop,
  found: (key: ObjectKey) => void,
): Promise<void> {
  const stored = storedKeys(store, keys)
  await eachAtOnce(keys, CONCURRENCY, async key => {
    if (stop.stopping.aborted) return
    try {
      const object = await stored.find(key, stop.stopping)
      if (object) found(key)
    } catch (error) {
      if (stop.stopping.aborted) return
      // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
      if (!(error instanceof PersistError) || error.reason === 'store-denied') return
      stop.storeFailed(error)
    }
  })
}
