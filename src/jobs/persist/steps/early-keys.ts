/** Keys that are known before the bytes, so that the store can be checked first. Pure. */

import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

type KeyOf = (job: ImageJob, target: Target) => ObjectKey

/** Finds the early keys that more than one image would get. */
export class KeyOwners {
  /** Per key, the URL of the first image that claimed it. */
  readonly #owners = new Map<ObjectKey, string>()
  readonly #contested = new Set<ObjectKey>()

  claim(key: ObjectKey, { url }: ImageJob): void {
    const owner = this.#owners.get(key) ?? url
    if (owner !== url) this.#contested.add(key)
    this.#owners.set(key, owner)
  }

  isContested(key: ObjectKey): boolean {
    return this.#contested.has(key)
  }
}

/** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
export function* earlyKeys(
  jobs: Iterable<ImageJob>,
  isEarly: (target: Target) => boolean,
  keyOf: KeyOf,
): Generator<readonly [ObjectKey, ImageJob]> {
  for (const job of jobs)
    for (const target of job.targets.filter(isEarly)) {
      try {
        yield [keyOf(job, target), job]
      } catch {}
    }
}
