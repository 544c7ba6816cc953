import { existsSync, readFileSync } from 'node:fs'

const STATUS = '/proc/self/status'

/**
 * The most memory that this process held, MiB. On Linux `maxRSS` begins with that of the process that started it, such
 * as a worker of Jest after hundreds of tests.
 */
export function peakMb(): number {
  const [, kilobytes] = (existsSync(STATUS) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(STATUS, 'utf8'))) || []
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024
}
