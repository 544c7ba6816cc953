/** Shows how far a job is, on the live line. */

import { defined } from '../base/defined.ts'
import { say } from '../base/messages/say.ts'
import { textIn } from '../base/sentence.ts'
import { type Door, listenerOf } from '../jobs/persist/watching/door.ts'
import type { ProgressReading } from '../jobs/persist/watching/progress.ts'
import { progressSentence } from '../jobs/persist/watching/progress-sentence.ts'
import type { PlanWatcher } from '../jobs/plan/plan-options.ts'
import type { StatusWatcher } from '../jobs/status/status-options.ts'
import { progressLine } from './progress-line.ts'
import type { Terminal } from './terminal.ts'
import { cutToWidth } from './text-width.ts'

export function terminalDoor(terminal: Terminal): Door {
  const { language } = terminal
  return {
    notice: sentence => terminal.say(say('cli-note', { sentence })),
    info: sentence => terminal.say(sentence),
    show: (sentence, reading) =>
      terminal.live({
        line: columns =>
          reading
            ? progressLine(reading(), columns, language)
            : cutToWidth(textIn(language, sentence()), columns),
        sentence,
      }),
  }
}

export function planWatcher(door: Door): PlanWatcher {
  let count = 0
  door.show(() => say('cli-plan-read', { count }))
  return {
    ...listenerOf(door),
    read: positions => {
      count = positions
    },
  }
}

export function statusWatcher(door: Door): StatusWatcher {
  let reading: ProgressReading = { done: 0, total: 0, lost: 0, bytes: 0 }
  return {
    ...listenerOf(door),
    looked: ({ images, imagesDone, perSecond, leftMs }) => {
      reading = {
        ...reading,
        done: imagesDone,
        total: images,
        ...defined({ perSecond, leftMs }),
      }
      if (images > 0)
        door.show(
          () => progressSentence(reading),
          () => reading,
        )
    },
  }
}
