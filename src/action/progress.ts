/** Prints how far a long run is, now and then. */

import { printable } from '../base/messages/printable.ts'
import { say } from '../base/messages/say.ts'
import { type Door, persistWatcher } from '../jobs/persist/watching/door.ts'
import { group, notice, sayLine } from './log.ts'

/** Time between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000

/** The log of a step; its progress lines end with `stop`. */
export function logDoor(): Door & { stop(): void } {
  let timer: NodeJS.Timeout | undefined
  return {
    notice,
    info: sayLine,
    show: sentence => {
      timer ??= setInterval(
        () => sayLine(say('action-progress', { progress: sentence() })),
        PROGRESS_MS,
      ).unref()
    },
    stop: () => clearInterval(timer),
  }
}

export function stepWatcher(
  door: Door,
): ReturnType<typeof persistWatcher> & { wouldChange(path: string, diff: string): void } {
  const watcher = persistWatcher(door)
  return {
    ...watcher,
    planned: (positions, images, objects) => {
      watcher.planned(positions, images, objects)
      sayLine(say('action-planned', { positions, images }))
    },
    wouldChange: (path, diff) =>
      group(say('action-would-change', { path: printable(path) }), diff.slice(0, -1).split('\n')),
  }
}
