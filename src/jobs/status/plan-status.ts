/** Progress and speed of a plan, from the times at which results of parts were written. Pure. */
import type { PlanFile } from '../plan/plan-file.ts'
import type { PlanProgress } from '../plan/plan-progress.ts'
import type { PlanStatus } from './status-options.ts'

/** The rate covers this many milliseconds, so that it soon follows workers that join or leave. */
const WINDOW_MS = 15 * 60_000

/** @param now milliseconds since the epoch */
export function planStatus(
  { parts, images }: PlanFile,
  { done, abandoned }: Pick<PlanProgress, 'done' | 'abandoned'>,
  now: number,
): PlanStatus {
  const ended = [...done]
  const imagesOf = (number: number) => parts[number]?.images ?? 0
  const imagesDone = ended.reduce((sum, [number]) => sum + imagesOf(number), 0)
  const imagesAbandoned = [...abandoned.keys()].reduce((sum, number) => sum + imagesOf(number), 0)
  const times = ended
    .flatMap(([number, time]) => (time ? [{ number, at: +time }] : []))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => at > now - WINDOW_MS)
  const [first] = times
  // The first part does not count: its start is unknown.
  const counted = times.slice(1).reduce((sum, { number }) => sum + imagesOf(number), 0)
  const perSecond = first && now > first.at ? (counted / (now - first.at)) * 1000 : 0
  const left = images - imagesDone - imagesAbandoned
  return {
    parts: parts.length,
    done: ended.length,
    abandoned: abandoned.size,
    images,
    imagesDone,
    ...(perSecond > 0 && { perSecond }),
    ...(perSecond > 0 && left > 0 && { leftMs: (left / perSecond) * 1000 }),
  }
}
