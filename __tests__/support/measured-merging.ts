/** A process of its own that merges what lies in a folder, and prints what that took as JSON. */

import { systemClock } from '../../src/base/clock.ts'
import { loadManifest } from '../../src/storage/manifest/load.ts'
import { chooseSegments, mergeSegments } from '../../src/storage/manifest/segments/merge-segments.ts'
import { openFolder } from '../../src/storage/stores/folder/folder.ts'
import { peakMb } from './peak-memory.ts'

const [, , directory = ''] = process.argv
const store = openFolder(directory)
const signal = new AbortController().signal
const nothing = new Set<string>()
const { segmentList } = await loadManifest(
  { store, clock: systemClock, notice: console.error },
  nothing,
  signal,
)
if (!segmentList) throw new Error('not all could be read')
const beforeMb = peakMb()
const started = performance.now()
const { merged, segments } = chooseSegments(segmentList, Date.now())
const after = await mergeSegments(store, segmentList, Date.now(), signal)
const seconds = (performance.now() - started) / 1000
const mb = (after.merged.at(-1)?.size ?? 0) / 1024 / 1024
console.log(
  JSON.stringify({
    seconds,
    beforeMb,
    peakMb: peakMb(),
    mb,
    merged: merged.length,
    segments: segments.length,
  }),
)
