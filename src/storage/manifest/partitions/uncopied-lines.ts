/**
 * Lines that runs outside of the plan have written since it was made. A worker reads them once, and keeps them for
 * all its parts.
 */
import type { Clock } from '../../../base/clock.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { Store } from '../../stores/store.ts'
import { decodeEntry, type ManifestEntry } from '../entries/entry.ts'
import { parseObject } from '../entries/entry-bytes.ts'
import { readingProblem } from '../segments/reading-problem.ts'
import type { OtherObject } from '../segments/segment-list.ts'
import { SegmentReader } from '../segments/segment-reader.ts'
import { readCopiedSegments, uncopiedSegments } from './copied-segments.ts'

/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000

/**
 * @param onOther receives each object of the listing that is not a segment
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
export async function readUncopiedLines(
  store: Store,
  clock: Clock,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
  onOther?: OtherObject,
): Promise<(url: string) => readonly ManifestEntry[]> {
  const copied = await readCopiedSegments(store, signal)
  const held = new Map<string, ManifestEntry[]>()
  let count = 0
  const feed = (bytes: Buffer, start: number, end: number) => {
    const entry = decodeEntry(parseObject(bytes, start, end), store.prefix)
    if (entry && entry.at >= copied.cutoff && count++ < MAX_HELD) {
      const others = held.get(entry.url)
      if (others) others.push(entry)
      else held.set(entry.url, [entry])
    }
    return entry !== undefined
  }
  const reader = new SegmentReader(store, uncopiedSegments(store, copied, onOther), { feed }, clock, signal)
  await reader.readAll()
  const problem = readingProblem([reader.faults])
  if (problem) notice(problem)
  if (count > MAX_HELD) notice(say('unfolded-many', { count }))
  return url => held.get(url) ?? []
}
