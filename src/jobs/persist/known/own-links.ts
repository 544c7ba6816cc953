/** Links in lists that already lead to stored images. They are settled without their origin. */
import { PersistError } from '../../../base/errors.ts'
import type { OwnLink, WholePlan } from '../../../input/plan/plan.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { storedKeys } from '../../../storage/stores/presence.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Mirrors } from '../mirrors/mirrors.ts'
import type { Stop } from '../stop.ts'
import { keptOutcome, type LinksOf } from './known-outcomes.ts'

interface MemoryOfKeys {
  readonly manifest: Pick<Manifest, 'entryOfKey'>
  readonly linksOf: LinksOf
  readonly mirrors?: Pick<Mirrors, 'statesOf'> | undefined
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

/** Returns the complete keys of a plan's own links, without duplicates. */
export function ownKeys(plan: WholePlan): ReadonlySet<ObjectKey> {
  return new Set(plan.ownLinks.map(({ key }) => key as ObjectKey))
}

/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the memory does not know; undefined skips these lookups
 */
export async function decideOwnLinks(
  plan: WholePlan,
  memory: MemoryOfKeys,
  store: Store | undefined,
  ledger: Ledger,
  stop: Stop,
): Promise<void> {
  settleOwnLinks(plan, await outcomesOfKeys(ownKeys(plan), memory, store, stop), ledger)
}

/** @param outcomes by key; a link to any other key is planned like an ordinary URL */
export function settleOwnLinks(
  plan: WholePlan,
  outcomes: ReadonlyMap<string, Outcome>,
  ledger: Ledger,
): void {
  const isStored = ({ key, target }: OwnLink) => {
    const outcome = outcomes.get(key)
    if (outcome) ledger.settle(target, outcome)
    return outcome !== undefined
  }
  plan.decide(isStored)
  ledger.grew()
}

/** Returns the outcomes of the keys that the memory knows, or else the store has. */
export async function outcomesOfKeys(
  keys: Iterable<ObjectKey>,
  { manifest, linksOf, mirrors }: MemoryOfKeys,
  store: Store | undefined,
  stop: Stop,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const unknown: ObjectKey[] = []
  for (const key of keys) {
    const entry = manifest.entryOfKey(key)
    if (entry) outcomes.set(key, keptOutcome(entry, false, linksOf(key), mirrors?.statesOf(entry)))
    else unknown.push(key)
  }
  if (store)
    await findStored(unknown, store, stop, key => {
      outcomes.set(key, { outcome: 'unchanged', key, ...linksOf(key) })
    })
  return outcomes
}

async function findStored(
  keys: readonly ObjectKey[],
  store: Store,
  stop: Stop,
  found: (key: ObjectKey) => void,
): Promise<void> {
  const stored = storedKeys(store, keys)
  const waiting = keys.values()
  const work = async () => {
    for (const key of waiting) {
      if (stop.stopping.aborted) return
      try {
        const object = await stored.find(key, stop.stopping)
        if (object) found(key)
      } catch (error) {
        if (stop.stopping.aborted) return
        // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
        if (!(error instanceof PersistError) || error.reason === 'store-denied') continue
        stop.storeFailed(error)
      }
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
}
