/** Keys that are known before the bytes, so that the store can be asked first. Pure. */

import type { Job, Target } from '../../input/plan/plan.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'

type KeyOf = (job: Job, target: Target) => ObjectKey

/** Keys known before the bytes that more than one image would have. */
export function contestedKeys(
  jobs: readonly Job[],
  isEarly: (target: Target) => boolean,
  keyOf: KeyOf,
): Set<ObjectKey> {
  const owners = new Map<ObjectKey, Job>()
  const shared = new Set<ObjectKey>()
  for (const job of jobs) {
    for (const key of earlyKeys([job], isEarly, keyOf)) {
      if ((owners.get(key) ?? job) !== job) shared.add(key)
      owners.set(key, job)
    }
  }
  return shared
}

/** A bad key is its image's own failure, told when its turn comes. */
export function* earlyKeys(
  jobs: readonly Job[],
  isEarly: (target: Target) => boolean,
  keyOf: KeyOf,
): Generator<ObjectKey> {
  for (const job of jobs)
    for (const target of job.targets.filter(isEarly)) {
      try {
        yield keyOf(job, target)
      } catch {}
    }
}
