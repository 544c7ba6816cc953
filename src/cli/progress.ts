/** How far a run is, on the live line. */

import { say } from '../base/messages/say.ts'
import type { ReadWatcher } from '../base/watcher.ts'
import { findingLines } from '../jobs/doctor/finding.ts'
import { Progress, type ProgressReading } from '../jobs/persist/watching/progress.ts'
import type { Watcher } from '../jobs/persist/watching/watcher.ts'
import type { PlanWatcher } from '../jobs/plan/options.ts'
import type { StatusWatcher } from '../jobs/status/options.ts'
import { progressLine, progressSentence } from './progress-line.ts'
import type { Terminal } from './terminal.ts'
import { cutToWidth } from './text-width.ts'

export function persistWatcher(terminal: Terminal): Watcher & Pick<Progress, 'heldBy'> {
  const progress = new Progress(() => performance.now())
  return {
    ...listener(terminal),
    planned: (positions, images, objects) => {
      progress.planned(positions, images, objects)
      if (images === 0) return
      terminal.live({
        line: columns => progressLine(progress.read(), columns, terminal.language),
        sentence: () => progressSentence(progress.read()),
      })
    },
    started: url => progress.started(url),
    settled: (outcome, url) => progress.settled(outcome, url),
    held: (...limit) => progress.held(...limit),
    heldBy: () => progress.heldBy(),
    found: finding => {
      for (const line of findingLines(finding)) terminal.say(line)
    },
  }
}

export function planWatcher(terminal: Terminal): PlanWatcher {
  let count = 0
  const sentence = () => say('cli-plan-read', { count })
  terminal.live({ line: columns => cutToWidth(sentence().in(terminal.language), columns), sentence })
  return {
    ...listener(terminal),
    read: positions => {
      count = positions
    },
  }
}

export function statusWatcher(terminal: Terminal): StatusWatcher {
  let isLive = false
  let reading: ProgressReading = { done: 0, total: 0, lost: 0, bytes: 0 }
  return {
    ...listener(terminal),
    looked: ({ images, imagesDone, perSecond, leftMs }) => {
      reading = {
        ...reading,
        done: imagesDone,
        total: images,
        ...(perSecond !== undefined && { perSecond }),
        ...(leftMs !== undefined && { leftMs }),
      }
      if (isLive || images === 0) return
      isLive = true
      terminal.live({
        line: columns => progressLine(reading, columns, terminal.language),
        sentence: () => progressSentence(reading),
      })
    },
  }
}

export function readWatcher(terminal: Terminal): ReadWatcher {
  let reached = { count: 0, bytes: 0 }
  const sentence = () =>
    say('cli-reached', { count: reached.count, size: (reached.bytes / 2 ** 20).toFixed(1) })
  terminal.live({
    line: columns => cutToWidth(sentence().in(terminal.language), columns),
    sentence,
  })
  return {
    ...listener(terminal),
    reached: (count, bytes) => {
      reached = { count, bytes }
    },
  }
}

function listener(terminal: Terminal): Required<Pick<Watcher, 'notice' | 'info'>> {
  return {
    notice: sentence => terminal.say(say('cli-note', { sentence })),
    info: sentence => terminal.say(sentence),
  }
}
