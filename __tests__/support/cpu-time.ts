import { lengthOf } from './test-length.ts'

/** Milliseconds of CPU this process has taken: unlike the clock's, they do not grow because the machine is busy. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that a short text is taken for at least: below them the compiler of the engine decides. */
const LEAST_MS = 20

/**
 * How many times the CPU of a short text one of four times its length takes: some 4 where the time grows with the
 * length, and 16 where it grows with its square. A busy machine slows down both. Tried again up to twice where it is
 * not below `LINEAR`.
 * @param work takes a length
 */
export async function growthOverFourTimes(work: (length: number) => Promise<unknown>): Promise<number> {
  let least = Infinity
  for (let tries = 0; tries < 3 && least >= LINEAR; tries++) {
    const short = await fewestCpuSeconds(Infinity, () => work(SHORT))
    const long = await fewestCpuSeconds(Infinity, () => work(4 * SHORT))
    least = Math.min(least, long / Math.max(short, LEAST_MS / 1000))
  }
  return least
}

/** What grows with the length stays below, and what grows with its square does not. */
export const LINEAR = 8
/** Characters, or twice as many in long runs. */
const SHORT = lengthOf(65_536, 131_072)

/**
 * Seconds of CPU that one thing takes, for what works in this thread alone: the collector's threads take half as much
 * again, and more where the machine is busy. Tried again up to twice where they are not below `bound`: what else runs
 * on the machine slows down one or two, not all.
 */
export async function fewestCpuSeconds(bound: number, work: () => Promise<unknown>): Promise<number> {
  let fewest = Infinity
  for (let tries = 0; tries < 3 && fewest >= bound; tries++) {
    const from = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(from)
    fewest = Math.min(fewest, (user + system) / 1e6)
  }
  return fewest
}
