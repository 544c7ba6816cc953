/** Milliseconds of CPU this process has taken: unlike the clock's, they do not grow because the machine is busy. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

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
