/** Says how far a long run is, now and then. */

import { printable } from '../base/messages/printable.ts'
import { say } from '../base/messages/say.ts'
import type { ReadWatcher } from '../base/watcher.ts'
import { findingLines } from '../jobs/doctor/finding.ts'
import { Progress } from '../jobs/persist/watching/progress.ts'
import type { Watcher } from '../jobs/persist/watching/watcher.ts'
import { group, notice, sayLine } from './log.ts'
import { progressSentence } from './progress-sentence.ts'

/** Between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000

interface Stoppable {
  stop(): void
}

export function persistWatcher(): Watcher & Stoppable & Pick<Progress, 'heldBy'> {
  const progress = new Progress(() => performance.now())
  const stop = nowAndThen(() =>
    sayLine(say('action-progress', { progress: progressSentence(progress.read()) })),
  )
  return {
    notice,
    info: sayLine,
    planned: (positions, images, objects) => {
      progress.planned(positions, images, objects)
      sayLine(say('action-planned', { positions, images }))
    },
    started: url => progress.started(url),
    settled: (outcome, url) => progress.settled(outcome, url),
    held: (...limit) => progress.held(...limit),
    heldBy: () => progress.heldBy(),
    found: finding => {
      for (const line of findingLines(finding)) sayLine(line)
    },
    wouldChange: (path, diff) =>
      group(say('action-would-change', { path: printable(path) }), diff.slice(0, -1).split('\n')),
    stop,
  }
}

/** For lists and downloads, whose end is not known before. */
export function readWatcher(): ReadWatcher & Stoppable {
  let reached = { count: 0, bytes: 0 }
  const stop = nowAndThen(() =>
    sayLine(
      say('action-reached', {
        count: reached.count,
        size: (reached.bytes / 2 ** 20).toFixed(1),
      }),
    ),
  )
  return {
    notice,
    info: sayLine,
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
