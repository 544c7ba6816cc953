import type { Sentence } from '../sentence.ts'
import { say } from './say.ts'

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const

/** Writes a time as settings do: `30m`, `1h30m`, `1m0.5s`. @param ms over 0 */
export function formatDuration(ms: number): string {
  let rest = ms
  let spelled = ''
  for (const [unit, size] of UNITS) {
    if (rest >= size) spelled += `${Math.floor(rest / size)}${unit}`
    rest %= size
  }
  return rest > 0 ? `${spelled}${rest / 1000}s` : spelled
}

/** Leaves the seconds out of a time of an hour and more, and the minutes out of a day and more. */
export function roughly(ms: number): string {
  const unit = ms < 3_600_000 ? 1000 : ms < 86_400_000 ? 60_000 : 3_600_000
  return formatDuration(Math.ceil(ms / unit || 1) * unit)
}

/** Writes a time as `2026-11-25 20:00 (UTC, in 2h5m)`. @param at, now Unix milliseconds */
export function momentText(at: number, now: number): Sentence {
  return say(at < now ? 'time-past' : 'time-ahead', {
    time: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    span: roughly(Math.abs(at - now)),
  })
}
