/** Keys that are known before the bytes, so that the store can be asked first. Pure. */

import type { Job, Target } from '../../../input/plan/job.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

type KeyOf = (job: Job, target: Target) => ObjectKey

/** Which of the keys known before the bytes more than one image would have. */
export class KeyOwners {
  /** By key, the URL of the first. */
  readonly #owners = new Map<ObjectKey, string>()
  readonly #contested = new Set<ObjectKey>()

  claim(key: ObjectKey, { url }: Job): void {
    const owner = this.#owners.get(key) ?? url
    if (owner !== url) this.#contested.add(key)
    this.#owners.set(key, owner)
  }

  isContested(key: ObjectKey): boolean {
    return this.#contested.has(key)
  }
}

/** With their jobs. A bad key is its image's own failure, told when its turn comes. */
export function* earlyKeys(
  jobs: Iterable<Job>,
  isEarly: (target: Target) => boolean,
  keyOf: KeyOf,
): Generator<readonly [ObjectKey, Job]> {
  for (const job of jobs)
    for (const target of job.targets.filter(isEarly)) {
      try {
        yield [keyOf(job, target), job]
      } catch {}
    }
}
