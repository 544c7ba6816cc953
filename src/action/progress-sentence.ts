/** How far a run is, as one line of a log. Pure. */
import { formatDuration } from '../base/messages/duration.ts'
import { say } from '../base/messages/say.ts'
import { listed, type Text } from '../base/sentence.ts'
import { rateText } from '../jobs/persist/watching/pace-text.ts'
import type { ProgressReading } from '../jobs/persist/watching/progress.ts'

export function progressSentence(reading: ProgressReading): Text {
  const { done, total, lost, perSecond, heldBy, bytes, leftMs } = reading
  return listed(
    say('cli-done', { done, total }),
    ...(perSecond === undefined ? [] : [rateText(perSecond.toFixed(1), heldBy)]),
    `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ...(leftMs === undefined
      ? []
      : [say('cli-time-left', { time: formatDuration(Math.ceil(leftMs / 1000) * 1000) })]),
    ...(lost > 0 ? [troubleOf(reading)] : []),
  )
}

function troubleOf({ lost, trouble }: ProgressReading): Text {
  if (!trouble) return say('cli-lost', { count: lost })
  const hosts = trouble.map(([host, count]) => `${host} ${count}`)
  return say('action-trouble', { count: lost, hosts: listed(...hosts) })
}
