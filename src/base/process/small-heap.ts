/**
 * For commands that run for long beside others. On a machine with room V8 lets the young generation grow to 128 MiB,
 * and collects the old one when it is four times what was alive: hundreds of megabytes that nobody reads again, at no
 * rate that could be measured. Limits given at the start (`--max-old-space-size`) would end a process that needs more
 * for once; these do not.
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** The old generation may double before it is collected. */
const GROWING_PERCENT = 100
/** The young one grows by steps, and no further once it has so many bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024

export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`)
  let growth = 2
  new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
    // It shrinks where there is little to do.
    const next = (young?.space_size ?? 0) < YOUNG_BYTES ? 2 : 1
    if (next !== growth) setFlagsFromString(`--semi-space-growth-factor=${next}`)
    growth = next
  }).observe({ entryTypes: ['gc'] })
}
