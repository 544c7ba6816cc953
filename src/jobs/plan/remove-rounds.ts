/** Removes the folders of rounds and of replaced plans, where the credentials allow it. */
import { mintKey } from '../../storage/key/object-key.ts'
import type { Store } from '../../storage/stores/store.ts'
import { eachOf } from './each-of.ts'
import type { PlanFile } from './plan-file.ts'
import { plansFolder, roundOfId } from './plan-names.ts'

/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
export async function removeEarlier(
  store: Store,
  name: string,
  { id, round, previous }: PlanFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const folder of await roundFolders(store, name, signal)) {
      const at = roundOfId(folder)
      // A folder of this round or a later one may be another planner's, which is about to be the plan.
      if (at === undefined || at >= round || folder === id || folder === previous) continue
      await removeBelow(store, `${plansFolder(store.prefix)}${name}/${folder}/`, signal)
    }
  } catch {
    // The leftovers do no harm, whatever the reason.
  }
}

/** Names of the folders of a plan. Costs one request. */
async function roundFolders(store: Store, name: string, signal: AbortSignal): Promise<readonly string[]> {
  const folder = `${plansFolder(store.prefix)}${name}/`
  const found: string[] = []
  for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
    for (const prefix of prefixes) found.push(prefix.slice(folder.length, -1))
  return found
}

/** @throws PersistError when the store refuses */
export async function removeBelow(store: Store, folder: string, signal: AbortSignal): Promise<void> {
  for await (const { objects } of store.list(folder, {}, signal))
    await eachOf(objects.values(), async ({ key }) => {
      await store.remove(mintKey(store.prefix, key.slice(store.prefix.length)), signal)
    })
}
