/** Keeps the mark of an open plan fresh, and finds the marks of others. */
import type { Clock } from '../../base/clock.ts'
import { closingAfter } from '../../base/closing.ts'
import type { Text } from '../../base/sentence.ts'
import { MANIFEST_FOLDER } from '../../storage/key/reserved-folder.ts'
import { OPEN_MARK, type OpenPlans } from '../../storage/manifest/open-mark.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { readPlan } from './plan-file.ts'
import { openMarkKey } from './plan-names.ts'

/** Gap between two writes of a mark, which counts for a day. */
const AGAIN_MS = 3_600_000

const OPTIONS = { contentType: 'text/plain', mode: 'overwrite', isInternal: true } as const

/**
 * @param memory settings of the memory's own store, if it has one
 * @param writtenAt when the mark was last written, as far as that is known; milliseconds since the epoch
 * @returns a function that writes the mark, at most once an hour. It never throws, since only a sentence depends on it.
 */
export function openMarkKeeper(
  store: Store,
  memory: StoreSettings | undefined,
  name: string,
  clock: Clock,
  writtenAt = Number.NEGATIVE_INFINITY,
): (signal: AbortSignal) => Promise<void> {
  let last = writtenAt
  return async signal => {
    if (clock.now() - last < AGAIN_MS) return
    last = clock.now()
    await inMemory(store, memory, place =>
      place.put(openMarkKey(place.prefix, name), Buffer.alloc(0), OPTIONS, signal),
    ).catch(() => {})
  }
}

/**
 * Removes the mark of a plan that is over. Without permission to delete, the mark stays and counts for a day.
 * @param id of the round that is over: the mark of a later one stays
 */
export async function removeOpenMark(
  store: Store,
  memory: StoreSettings | undefined,
  name: string,
  id: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  await inMemory(store, memory, async place => {
    const now = await readPlan(store, name, signal)
    if (now === undefined || now.id === id) await place.remove(openMarkKey(place.prefix, name), signal)
  }).catch(() => {})
}

/** Finds the open plans. Costs one request. */
export async function readOpenMarks(store: Store, plans: OpenPlans, signal: AbortSignal): Promise<void> {
  const folder = store.prefix + MANIFEST_FOLDER
  for await (const { objects } of store.list(folder + OPEN_MARK, {}, signal))
    for (const { key, lastModified } of objects) plans.see(key.slice(folder.length), lastModified)
}

/**
 * Works in the place of the memory.
 * @param memory settings of the memory's own store, which is open as long; undefined where it lies in `store`
 */
export async function inMemory<T>(
  store: Store,
  memory: StoreSettings | undefined,
  use: (place: Store) => Promise<T>,
  notice?: (sentence: Text) => void,
  onRequest?: () => void,
): Promise<T> {
  return await closingAfter(async closing =>
    use(memory ? closing.with(await openStore(memory, notice, onRequest)) : store),
  )
}
