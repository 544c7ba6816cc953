/** Milliseconds of CPU this process has taken: unlike the clock's, they do not grow because the machine is busy. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * The same of this thread alone, for what works in no other: the collector's threads take half as much again, and more
 * where the machine is busy.
 */
export function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Seconds of this thread's CPU that one thing takes, tried again up to twice where they are not below `bound`: what else
 * runs on the machine slows down one or two, not all.
 */
export async function fewestCpuSeconds(bound: number, work: () => Promise<unknown>): Promise<number> {
  let fewest = Infinity
  for (let tries = 0; tries < 3 && fewest >= bound; tries++) {
    const from = threadCpuMs()
    await work()
    fewest = Math.min(fewest, (threadCpuMs() - from) / 1000)
  }
  return fewest
}
