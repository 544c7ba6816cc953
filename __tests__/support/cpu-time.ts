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
