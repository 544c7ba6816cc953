import { say } from '../base/messages/say.ts'
import { listed, type Text } from '../base/sentence.ts'
import type { Report } from '../output/report.ts'
import { OUTCOMES, type OutcomeName } from '../output/result.ts'

/** What became of all images, in one sentence. */
export function countsOf(report: Pick<Report, OutcomeName | 'total' | 'bytes' | 'elapsedMs'>): Text {
  const { total, bytes, elapsedMs } = report
  const counts = OUTCOMES.filter(name => report[name] > 0).map(name =>
    say(`cli-count-${name}`, { count: report[name] }),
  )
  return say('cli-total', {
    total,
    counts: counts.length > 0 ? listed(...counts) : say('cli-total-nothing'),
    bytes,
    seconds: (elapsedMs / 1000).toFixed(1),
  })
}
