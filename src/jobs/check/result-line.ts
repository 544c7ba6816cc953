import { say } from '../../base/messages/say.ts'
import { listed, type Text } from '../../base/sentence.ts'
import type { LineText } from '../../output/result-line.ts'
import { type CheckReport, objectsOf } from './report.ts'
import { type CheckResult, OBJECT_STATES } from './states.ts'

/** Result of one object, as a line for the user. */
export function checkLine({ state, why, key, url, mirror, message }: CheckResult, shown: LineText): string {
  const parts = [
    why === undefined ? state.padEnd(10) : `${state} (${why})`,
    mirror === undefined ? '' : `${shown.name(mirror)}:`,
    shown.name(key),
    url === undefined ? '' : shown.url(url),
    message === undefined ? '' : shown.text(message),
  ]
  return parts.filter(Boolean).join('  ')
}

/** What a check came to, one sentence a line. */
export function totalLines(report: CheckReport): Text[] {
  const { states, unreadable, orphans, foreign, sizeAlone } = report
  const counts: Text[] = OBJECT_STATES.filter(state => states[state] > 0).map(state =>
    say(`check-count-${state}`, { count: states[state] }),
  )
  if (unreadable > 0) counts.push(say('check-count-unreadable', { count: unreadable }))
  const others: Text[] = [
    ...(orphans === undefined ? [] : [say('check-orphans', { count: orphans })]),
    ...(foreign > 0 ? [say('check-foreign', { count: foreign })] : []),
  ]
  const objects = objectsOf(report)
  return [
    say('check-total', { objects, counts: counts.length > 0 ? listed(...counts) : say('cli-total-nothing') }),
    ...(others.length > 0 ? [listed(...others)] : []),
    ...(sizeAlone.length > 0 ? [say('check-size-alone', { places: sizeAlone.join(', ') })] : []),
  ]
}
