/** The known images of a list, and which of them to look for. */

import type { ImageJob } from '../../../input/positions/image-job.ts'
import { byBytes } from '../../../storage/key/byte-order.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { ListedRange } from '../../../storage/stores/presence.ts'
import type { Lookups } from './lookups.ts'

export interface KnownList {
  /** Lines of images whose objects are in the store, as far as the manifest knows. */
  readonly there: readonly ImageEntry[]
  /** Lines of lost and accepted images. */
  readonly lost: readonly ImageEntry[]
}

/** @param own lines of the keys that the list links to */
export function knownList(
  jobs: Iterable<ImageJob>,
  lookups: Pick<Lookups, 'lookUp' | 'lossOf'>,
  own: readonly ImageEntry[] = [],
): KnownList {
  const there = [...own]
  const lost: ImageEntry[] = []
  for (const job of jobs)
    for (const target of job.targets) {
      const found = lookups.lookUp(job, target)
      if (found.kind === 'known' || found.kind === 'due') there.push(found.entry)
      else if (found.kind !== 'new') lost.push(...[lookups.lossOf(job, target) ?? []].flat())
    }
  return { there, lost }
}

/** With a chance of one half the image with the first key, else any. Undefined if there is none. */
export function drawn(entries: readonly ImageEntry[]): ImageEntry | undefined {
  return Math.random() < 0.5 ? firstOf(entries) : entries[anyOf(entries)]
}

/** An index drawn at random. */
export function anyOf({ length }: readonly ImageEntry[]): number {
  return Math.floor(Math.random() * length)
}

export function firstOf(entries: readonly ImageEntry[]): ImageEntry | undefined {
  let [first] = entries
  for (const entry of entries) if (first && byBytes(entry.key, first.key) < 0) first = entry
  return first
}

export function within(entries: readonly ImageEntry[], { after, to }: ListedRange): ImageEntry[] {
  return entries.filter(({ key }) => byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0))
}
