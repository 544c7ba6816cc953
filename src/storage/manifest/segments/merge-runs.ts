/**
 * What a merge leaves of runs: no id of one that ended well, no beginning that counts no more, and end marks only while
 * another file needs them.
 */
import { isFailedEntry, type ManifestEntry } from '../entries/entry.ts'
import { beginLine, endMark, type FileRuns, Runs } from '../entries/run-lines.ts'

/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
export const GRACE_MS = 24 * 3_600_000

interface RunsOf {
  readonly runs: FileRuns
}

export interface MergedRuns {
  /** Lines about runs in the merged segment. */
  readonly lines: readonly string[]
  /** The runs of the merged segment. */
  readonly left: FileRuns
  /** The line as the merged segment has it. */
  readonly withoutEnded: (entry: ManifestEntry) => ManifestEntry
}

/**
 * @param merged the segments that are merged
 * @param others all others
 */
export function mergeRuns(merged: readonly RunsOf[], others: readonly RunsOf[], now: number): MergedRuns {
  const runs = new Runs(
    [...merged, ...others].map(({ runs }) => runs),
    now,
  )
  const isOpen = (run: string) => !runs.hasEnded(run)
  const ids = new Set(merged.flatMap(({ runs }) => [...runs.ids]).filter(isOpen))
  const begun = new Map(
    merged.flatMap(({ runs }) => [...runs.begun]).filter(([run, at]) => runs.isBeginning(run, at)),
  )
  const hasOver = ({ runs: { begun } }: RunsOf) =>
    [...begun].some(([run, at]) => isOpen(run) && !runs.isBeginning(run, at))
  // Another run that merges now may not have seen a new mark, and leave the id. A mark also ends older beginnings.
  const isNeeded = ([run, at]: readonly [string, number]) =>
    now - at < GRACE_MS || others.some(other => other.runs.ids.has(run) || hasOver(other))
  const ended = new Map(merged.flatMap(({ runs }) => [...runs.ended]).filter(isNeeded))
  return {
    lines: [
      ...Array.from(begun, ([run, at]) => beginLine(run, at)),
      ...Array.from(ended, ([run, at]) => endMark(run, at)),
    ],
    left: { ids, begun, ended },
    withoutEnded(entry) {
      if (isFailedEntry(entry) || entry.run === undefined || isOpen(entry.run)) return entry
      const { run: _, ...rest } = entry
      return rest
    },
  }
}
