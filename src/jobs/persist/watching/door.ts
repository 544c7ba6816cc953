/** The watchers that both front doors give to their jobs; a door brings only the place where it speaks. */
import { say } from '../../../base/messages/say.ts'
import type { FileLine, Text } from '../../../base/sentence.ts'
import type { ReadWatcher } from '../../../base/watcher.ts'
import { type Finding, findingLines } from '../../doctor/finding.ts'
import { Progress, type ProgressReading } from './progress.ts'
import { progressSentence } from './progress-sentence.ts'
import type { Watcher } from './watcher.ts'

/** Where a front door speaks. */
export interface Door {
  notice(sentence: string, place?: FileLine): void
  info(sentence: Text): void
  /**
   * Shows from now on how far the job is. The first call counts.
   * @param reading for a door that can draw a bar
   */
  show(sentence: () => Text, reading?: () => ProgressReading): void
}

export function persistWatcher(door: Door) {
  const progress = new Progress(() => performance.now())
  const { started, received, settled, held, heldBy, read } = progress
  return {
    ...listenerOf(door),
    started,
    received,
    settled,
    held,
    heldBy,
    planned(positions: number, images: number, objects: number): void {
      progress.planned(positions, images, objects)
      if (images > 0) door.show(() => progressSentence(read()), read)
    },
    found(finding: Finding): void {
      for (const line of findingLines(finding)) door.info(line)
    },
  }
}

/** For lists and downloads: their total is unknown until they end. */
export function readWatcher(door: Door): Required<ReadWatcher> {
  let reached = { count: 0, bytes: 0 }
  door.show(() => say('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) }))
  return {
    ...listenerOf(door),
    reached: (count, bytes) => {
      reached = { count, bytes }
    },
  }
}

function listenerOf(door: Door): Required<Pick<Watcher, 'notice' | 'info'>> {
  return { notice: (sentence, place) => door.notice(sentence, place), info: sentence => door.info(sentence) }
}
