/**
 * Saves memory of the command and the action. On a large machine V8 lets the young generation grow to 128 MiB and
 * collects the old one at four times its live size: hundreds of megabytes of garbage without a measurable gain in speed.
 * For a million known images the peak is 440 MB, and 516 MB without it, at the same CPU time.
 * Unlike `--max-old-space-size`, these flags do not end a process that needs more memory for a moment. At the
 * start they would cost every run a collection of all that is loaded.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Milliseconds between two looks at the sizes. */
const LOOK_MS = 50
/** The young generation stops to grow at this size. */
const YOUNG_BYTES = 32 * 1024 * 1024
/** From this size on, the old generation may only double before it is collected. */
const OLD_BYTES = 64 * 1024 * 1024
const GROWING_PERCENT = 100
/**
 * From a short burst in a small young generation V8 may conclude that an object literal lives long. It then makes all
 * of its objects in the old one, where they keep what they refer to.
 */
const NO_PRETENURING = '--no-allocation-site-pretenuring'

export function keepHeapSmall(): void {
  let growth = 2
  let isLarge = false
  const look = () => {
    const sizes = new Map(getHeapSpaceStatistics().map(space => [space.space_name, space.space_size]))
    // V8 shrinks it when there is little to do, so growth may be allowed again.
    const next = (sizes.get('new_space') ?? 0) < YOUNG_BYTES ? 2 : 1
    if (next !== growth) setFlagsFromString(`--semi-space-growth-factor=${next} ${NO_PRETENURING}`)
    growth = next
    if (isLarge || (sizes.get('old_space') ?? 0) < OLD_BYTES) return
    isLarge = true
    setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`)
  }
  setInterval(look, LOOK_MS).unref()
}
