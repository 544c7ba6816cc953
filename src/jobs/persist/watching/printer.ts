/** The watchers of the action and the command; each brings only a printer. */

import type { FileLine, Text } from '../../../base/sentence.ts'
import type { ReadWatcher } from '../../../base/watcher.ts'
import { type Finding, findingLines } from '../../doctor/finding.ts'
import { say } from '../messages/say.ts'
import { Progress, type ProgressReading } from './progress.ts'
import { progressSentence } from './progress-sentence.ts'
import type { Watcher } from './watcher.ts'

/** Prints to the log of a step, or to a terminal. */
export interface Printer {
  notice(sentence: string, place?: FileLine): void
  info(sentence: Text): void
  /**
   * Shows from now on how far the job is. The first call counts.
   * @param reading for a printer that can draw a bar
   */
  show(sentence: () => Text, reading?: () => ProgressReading): void
}

export function persistWatcher(printer: Printer) {
  const progress = new Progress(() => performance.now())
  const { started, received, settled, limited, limit, read } = progress
  return {
    ...listenerOf(printer),
    started,
    received,
    settled,
    limited,
    limit,
    planned(positions: number, images: number, objects: number): void {
      progress.planned(positions, images, objects)
      if (images > 0) printer.show(() => progressSentence(read()), read)
    },
    found(finding: Finding): void {
      for (const line of findingLines(finding)) printer.info(line)
    },
  }
}

/** For lists and downloads: their total is unknown until they end. */
export function readWatcher(printer: Printer): Required<ReadWatcher> {
  let reached = { count: 0, bytes: 0 }
  printer.show(() =>
    say('progress-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }),
  )
  return {
    ...listenerOf(printer),
    reached: (count, bytes) => {
      reached = { count, bytes }
    },
  }
}

function listenerOf(to: Printer): Required<Pick<Watcher, 'notice' | 'info'>> {
  return { notice: (sentence, place) => to.notice(sentence, place), info: sentence => to.info(sentence) }
}
