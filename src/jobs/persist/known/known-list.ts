/** The known images of a whole list, in the order of the list or of their keys: which of them to look for. */

import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import { byBytes } from '../../../storage/key/byte-order.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeyStarts } from '../../../storage/manifest/entries/key-starts.ts'
import type { ListedRange } from '../../../storage/stores/presence.ts'
import type { Lookups } from './lookups.ts'

/** Jobs by their number. */
export interface Jobs {
  readonly length: number
  at(number: number): ImageJob | undefined
}

/** How many groups of keys are tried to find the first image that is there. Each costs two passes over all of them. */
const MAX_GROUPS = 32

/**
 * The images of a list whose objects are in the store, as far as the manifest knows.
 * @param own lines of the keys that the list links to
 * @param starts undefined if the numbers of jobs are not those of the manifest's URLs
 */
export function knownList(
  jobs: Jobs,
  lookups: Pick<Lookups, 'lookUp' | 'lossOf'>,
  own: readonly ImageEntry[] = [],
  starts?: KeyStarts,
) {
  const { length } = jobs
  /** All numbers, in a circle. */
  function* circle(first: number): Generator<number> {
    for (let count = 0; count < length; count++) yield (first + count) % length
  }
  const numbersFrom = (first: number) => starts?.from(first) ?? circle(first)
  const thereOf: EntryOf = (job, target) => {
    const found = lookups.lookUp(job, target)
    return found.kind === 'known' || found.kind === 'due' ? found.entry : undefined
  }
  function* entriesOf(numbers: Iterable<number>, entryOf = thereOf): Generator<ImageEntry> {
    for (const number of numbers) {
      const job = jobs.at(number)
      for (const target of job?.targets ?? []) {
        const entry = entryOf(job as ImageJob, target)
        if (entry) yield entry
      }
    }
  }
  function* all(from = 0): Generator<ImageEntry> {
    yield* own
    yield* entriesOf(numbersFrom(from))
  }
  const missing = () => entriesOf(numbersFrom(0), (job, target) => lookups.lossOf(job, target))
  function first(): ImageEntry | undefined {
    if (!starts) return firstOf(all())
    let found = firstOf(own)
    let tries = 0
    // Images that are missing or accepted may have the first keys.
    for (const { least, numbers } of starts.groups()) {
      if (tries++ > MAX_GROUPS || (found && byBytes(found.key, least) < 0)) break
      found = firstOf([...(found ? [found] : []), ...entriesOf(numbers)])
    }
    return found
  }
  function any(): ImageEntry | undefined {
    const at = Math.floor(Math.random() * (length + own.length))
    if (at >= length) return own[at - length]
    const [entry] = entriesOf(numbersFrom(at))
    return entry ?? own[0]
  }
  return {
    all,
    /** Lost and accepted images. */
    missing,
    /** Like `all`, from an image drawn at random. */
    anywhere: () => all(Math.floor(Math.random() * length)),
    *within({ after, to }: ListedRange): Generator<ImageEntry> {
      const isWithin = ({ key }: ImageEntry) =>
        byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0)
      for (const entry of own) if (isWithin(entry)) yield entry
      for (const entry of entriesOf(starts?.within(after, to) ?? circle(0))) if (isWithin(entry)) yield entry
    },
    any,
    /** The image with the first key, missing or not. */
    firstOfAll: () => firstOf([...all(), ...missing()]),
    /** With a chance of one half the image with the first key, else any. Undefined if no image is known. */
    drawn: () => (Math.random() < 0.5 ? first() : undefined) ?? any(),
  }
}

type EntryOf = (job: ImageJob, target: Target) => ImageEntry | undefined
export type KnownList = ReturnType<typeof knownList>

function firstOf(entries: Iterable<ImageEntry>): ImageEntry | undefined {
  let first: ImageEntry | undefined
  for (const entry of entries) if (!first || byBytes(entry.key, first.key) < 0) first = entry
  return first
}
