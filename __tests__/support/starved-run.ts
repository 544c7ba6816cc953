/**
 * A run in a process that has too little of something: images from `argv[2]`, JSON of options for `startPersist`, on a
 * clock that does not wait. Prints the report as JSON. Node strips its types.
 */
import { openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/base/clock.ts'
import { quickClock } from './clocks.ts'
import { startPersist } from './start-job.ts'

const { takesAllFiles, isQuick, ...options } = JSON.parse(process.argv[2] ?? '{}')
const cwd = await mkdtemp(join(tmpdir(), 'starved-'))
let isStarved = !takesAllFiles
const starve = () => {
  if (isStarved) return
  isStarved = true
  try {
    for (;;) openSync('/dev/null', 'r')
  } catch {
    // That was the last one.
  }
}
const report = await startPersist({
  destination: 'file:./images',
  cwd,
  manifest: 'off',
  failOn: 'none',
  clock: isQuick ? quickClock() : systemClock,
  ...options,
  watch: { started: starve },
})
const counts: Record<string, number> = {}
for (const { outcome, reason = 'fine' } of report.results)
  counts[`${outcome} ${reason}`] = (counts[`${outcome} ${reason}`] ?? 0) + 1
const { failure, stopped } = report
process.stdout.write(JSON.stringify({ counts, failure, reason: stopped?.reason }))
await rm(cwd, { recursive: true }).catch(() => {})
process.exit()
