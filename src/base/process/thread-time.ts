/**
 * CPU time of this thread in milliseconds. Node before 23.9 cannot report it; there this is wall time.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processthreadcpuusagepreviousvalue
 */
export function threadTime(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now()
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
