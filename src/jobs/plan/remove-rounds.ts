/** Removes the folders of rounds and of replaced plans, where the credentials allow it. */
import { mintKey } from '../../storage/key/object-key.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { Plan } from './plan-file.ts'
import { plansFolder, roundOfId } from './plan-names.ts'
import { eachOf } from './stored-text.ts'

/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
export async function removeEarlier(plan: Plan, signal: AbortSignal): Promise<void> {
  const { store, name, id, round, previous } = plan
  const parent = `${plansFolder(store.prefix)}${name}/`
  try {
    for (const folder of await foldersIn(store, parent, signal)) {
      const at = roundOfId(folder)
      // A folder of this round or a later one may be another planner's, which is about to be the plan.
      if (at === undefined || at >= round || folder === id || folder === previous) continue
      await removeBelow(store, `${parent}${folder}/`, signal)
    }
  } catch {
    // The leftovers do no harm, whatever the reason.
  }
}

/** Names of the folders in a folder. Costs one request. */
export async function foldersIn(
  store: Store,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
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
