/** How far a run is, on the live line. */

import type { ReadWatcher } from '../base/watcher.ts'
import { findingLines } from '../jobs/doctor/finding-lines.ts'
import type { Watcher } from '../jobs/persist/watcher.ts'
import type { Terminal } from './terminal.ts'

const BAR_WIDTH = 24

export function persistWatcher(terminal: Terminal): Watcher {
  let images = 0
  let done = 0
  let troubled = 0
  return {
    ...listener(terminal),
    planned: (_positions, distinct) => {
      images = distinct
      if (images === 0) return
      terminal.live(() => {
        const filled = Math.round((BAR_WIDTH * done) / images)
        const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
        return `${bar} ${done}/${images} images${troubled > 0 ? `, ${troubled} in trouble` : ''}`
      })
    },
    settled: ({ outcome }) => {
      done++
      if (outcome === 'failed' || outcome === 'refused') troubled++
    },
    found: finding => {
      for (const line of findingLines(finding)) terminal.say(line)
    },
  }
}

export function readWatcher(terminal: Terminal): ReadWatcher {
  let reached = { count: 0, bytes: 0 }
  terminal.live(() => `${reached.count} objects, ${(reached.bytes / 2 ** 20).toFixed(1)} MiB so far`)
  return {
    ...listener(terminal),
    reached: (count, bytes) => {
      reached = { count, bytes }
    },
  }
}

function listener(terminal: Terminal): Required<Pick<Watcher, 'notice' | 'info'>> {
  return {
    notice: sentence => terminal.say(`note: ${sentence}`),
    info: sentence => terminal.say(sentence),
  }
}
