/** Milliseconds of CPU this process has taken: unlike the clock's, they do not grow because the machine is busy. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
