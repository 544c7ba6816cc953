/** Says how far a long run is, now and then. */

import type { ReadWatcher } from '../base/watcher.ts'
import { findingLines } from '../jobs/doctor/finding-lines.ts'
import type { Watcher } from '../jobs/persist/watcher.ts'
import { notice, say } from './log.ts'

/** Between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000

interface Stoppable {
  stop(): void
}

export function persistWatcher(): Watcher & Stoppable {
  let images = 0
  let done = 0
  const troubled = new Map<string, number>()
  const stop = nowAndThen(() => {
    const trouble = [...troubled].map(([outcome, count]) => `, ${count} ${outcome}`).join('')
    say(`persist-images: ${done} of ${images} images${trouble}`)
  })
  return {
    notice,
    info: say,
    planned: (positions, distinct) => {
      images = distinct
      say(`persist-images: ${positions} URLs, ${distinct} distinct`)
    },
    settled: ({ outcome }) => {
      done++
      if (outcome === 'failed' || outcome === 'refused')
        troubled.set(outcome, (troubled.get(outcome) ?? 0) + 1)
    },
    found: finding => {
      for (const line of findingLines(finding)) say(line)
    },
    stop,
  }
}

/** For lists and downloads, whose end is not known before. */
export function readWatcher(): ReadWatcher & Stoppable {
  let reached = { count: 0, bytes: 0 }
  const stop = nowAndThen(() =>
    say(`persist-images: ${reached.count} objects, ${reached.bytes} bytes so far`),
  )
  return {
    notice,
    info: say,
    reached: (count, bytes) => {
      reached = { count, bytes }
    },
    stop,
  }
}

function nowAndThen(speak: () => void): () => void {
  const timer = setInterval(speak, PROGRESS_MS)
  timer.unref()
  return () => clearInterval(timer)
}
