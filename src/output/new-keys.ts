/** Which keys of a run are new: its results say so, and its report and the end mark of its manifest need them. */
import type { ObjectKey } from '../storage/key/object-key.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './result.ts'

/** Returns the keys that are new, each once. Outcomes from the manifest are read again only if one of them is new. */
export function newKeysOf(ledger: Ledger): ReadonlySet<ObjectKey> {
  const keys = new Set<ObjectKey>()
  const add = ({ new: isNew, key }: Outcome) => isNew && key !== undefined && keys.add(key)
  for (const outcome of ledger.outcomes()) add(outcome)
  if (ledger.hasNewRecalled) for (const result of ledger.results()) add(result)
  return keys
}
