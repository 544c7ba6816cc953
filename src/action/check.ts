/** The check action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { summary } from '@actions/core'
import { say } from '../base/messages/say.ts'
import { checkWith } from '../jobs/check/check.ts'
import { CHECK_FIELDS } from '../jobs/check/check-fields.ts'
import { type CheckReport, checkLine, MAX_SHOWN, summaryOfCheck, totalLines } from '../jobs/check/report.ts'
import type { CheckResult } from '../jobs/check/states.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { failWith, inLanguage, LINE_TEXT, MAX_ANNOTATIONS, sayLine, warn } from './log.ts'
import { setEach } from './outputs.ts'
import { logDoor } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

/** States that are no damage. */
const FINE: ReadonlySet<CheckResult['state']> = new Set([
  'whole',
  'repaired',
  'accepted',
  'superseded',
  'no-digest',
  'archived',
])

export async function checkAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(CHECK_FIELDS)
    const door = logDoor()
    const shown: CheckResult[] = []
    let count = 0
    let damaged = 0
    const run = checkWith(surroundings, {
      resultsFile: join(temp, 'check.jsonl'),
      orphansFile: join(temp, 'orphans.txt'),
      ...options,
      signal,
      watch: readWatcher(door),
    })
    try {
      for await (const result of run) {
        if (count++ < MAX_SHOWN) shown.push(result)
        const line = checkLine(result, LINE_TEXT)
        if (!FINE.has(result.state) && damaged++ < MAX_ANNOTATIONS) warn(line)
        else sayLine(line)
      }
    } finally {
      door.stop()
    }
    const report = await run
    for (const line of totalLines(report)) sayLine(line)
    setEach(outputsOf(report))
    if (damaged > MAX_ANNOTATIONS) warn(say('action-more-objects', { count: damaged - MAX_ANNOTATIONS }))
    await writeSummary(summaryOfCheck(report, shown, count, inLanguage))
    if (report.failure !== undefined) failWith(report.failure)
  })
}

function outputsOf(report: CheckReport): Readonly<Record<string, string>> {
  const { objects, places, states, unreadable, orphans, foreign } = report
  const { whole, repaired, missing, changed, dangling, accepted, superseded, archived, unknown } = states
  return {
    objects: String(objects),
    places: String(places),
    whole: String(whole),
    repaired: String(repaired),
    missing: String(missing),
    changed: String(changed),
    dangling: String(dangling),
    accepted: String(accepted),
    superseded: String(superseded),
    archived: String(archived),
    unknown: String(unknown),
    'no-digest': String(states['no-digest']),
    unreadable: String(unreadable),
    orphans: orphans === undefined ? '' : String(orphans),
    foreign: String(foreign),
    'results-file': report.resultsFile ?? '',
    'orphans-file': report.orphansFile ?? '',
    'gallery-file': report.galleryFile ?? '',
  }
}

async function writeSummary(text: string): Promise<void> {
  try {
    await summary.addRaw(text).write()
  } catch {
    // An older or foreign runner has no summary file. The log has the counts.
  }
}
