/** How far a run is, on the live line. */

import { say } from '../base/messages/say.ts'
import type { ReadWatcher } from '../base/watcher.ts'
import { findingLines } from '../jobs/doctor/finding-lines.ts'
import { Progress } from '../jobs/persist/progress.ts'
import type { Watcher } from '../jobs/persist/watcher.ts'
import { progressLine, progressSentence } from './progress-line.ts'
import type { Terminal } from './terminal.ts'
import { cutToWidth } from './text-width.ts'

export function persistWatcher(terminal: Terminal): Watcher {
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
    found: finding => {
      for (const line of findingLines(finding)) terminal.say(line)
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
