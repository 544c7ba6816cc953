/** Says how far a run is: one sentence for a log, and its parts for a row of a terminal. Pure. */
import { roughly } from '../../../base/messages/duration.ts'
import { listed, type Sentence, type Text } from '../../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Limit, ProgressReading } from './progress.ts'

export function progressSentence(reading: ProgressReading): Text {
  const { done, total, lost, large, slowest } = reading
  return listed(
    say('progress-done', { done, total }),
    ...numbersOf(reading),
    ...(large ? [largeText(large)] : []),
    ...(lost > 0 ? [troubleOf(reading)] : []),
    ...(slowest ? [slowestText(slowest)] : []),
  )
}

/** Rate, size and time left, the most important first. */
export function numbersOf({ isWaiting, perSecond, limit, bytes, leftMs }: ProgressReading): readonly Text[] {
  if (isWaiting) return [say('progress-waiting')]
  return [
    ...(perSecond === undefined ? [] : [rateText(perSecond.toFixed(perSecond < 10 ? 1 : 0), limit)]),
    `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ...(leftMs === undefined ? [] : [say('progress-time-left', { time: roughly(leftMs) })]),
  ]
}

/** How much of a large body is there. */
export function largeText({ host, bytes, length }: NonNullable<ProgressReading['large']>): Text {
  const done = Math.floor(bytes / 2 ** 20)
  return length === undefined
    ? say('progress-large-open', { host, done })
    : say('progress-large', { host, done, total: Math.ceil(length / 2 ** 20) })
}

export function slowestText({ host, ms }: NonNullable<ProgressReading['slowest']>): Text {
  return say('progress-slowest', { host, time: `${(ms / 1000).toFixed(1)}s` })
}

function troubleOf({ lost, trouble }: ProgressReading): Text {
  if (!trouble) return say('progress-failed', { count: lost })
  const hosts = trouble.map(([host, count]) => `${host} ${count}`)
  return say('progress-trouble', { count: lost, hosts: listed(...hosts) })
}

/** @param rate images per second, formatted for display */
function rateText(rate: string, limit: Limit | undefined): Sentence {
  return limit
    ? say('run-rate-limited', { rate: say('progress-rate', { rate }), ...limit })
    : say('progress-rate', { rate })
}

/** Adds to the counts of a run the limit that would have to be higher for a faster run. */
export function withLimit(counts: Text, limit: Limit | undefined): Text {
  return limit ? say('run-limited', { counts, ...limit }) : counts
}
