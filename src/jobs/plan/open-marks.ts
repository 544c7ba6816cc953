/**
 * Marks of open plans among the files of the memory. Every run lists them anyway, so a run learns of a plan in its
 * prefix without a further request.
 */
import { MANIFEST_FOLDER } from '../../storage/key/reserved-folder.ts'
import { OPEN_MARK, OPEN_MARK_MS } from '../../storage/manifest/open-mark.ts'
import type { Store } from '../../storage/stores/store.ts'
import { isPlanName, openMarkKey } from './plan-names.ts'

/** Gap between two writes of a mark; a mark counts for a day. */
export const MARK_AGAIN_MS = 3_600_000

const OPTIONS = { contentType: 'text/plain', mode: 'overwrite', isInternal: true } as const

/** Writes the mark, or makes it fresh. Never throws, since nothing but a sentence depends on it. */
export async function markOpen(store: Store, name: string, signal: AbortSignal): Promise<void> {
  await store.put(openMarkKey(store.prefix, name), Buffer.alloc(0), OPTIONS, signal).catch(() => {})
}

/** Removes the mark of a plan that is over. Without permission to delete, the mark stays and counts for a day. */
export async function unmarkOpen(store: Store, name: string, signal: AbortSignal): Promise<void> {
  await store.remove(openMarkKey(store.prefix, name), signal).catch(() => {})
}

/**
 * Lists the other plans that are open. Costs one request.
 * @param own the plan that needs no report
 * @param now milliseconds since the epoch
 */
export async function otherOpenPlans(
  store: Store,
  own: string,
  now: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const prefix = `${store.prefix}${MANIFEST_FOLDER}${OPEN_MARK}`
  const names: string[] = []
  for await (const { objects } of store.list(prefix, {}, signal))
    for (const { key, lastModified } of objects) {
      const name = key.slice(prefix.length)
      const isFresh = lastModified !== undefined && now - +lastModified < OPEN_MARK_MS
      if (isFresh && name !== own && isPlanName(name)) names.push(name)
    }
  return names
}
