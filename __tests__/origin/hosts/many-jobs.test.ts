import { describe, expect, test } from '@jest/globals'
import { HostGate } from '../../../src/origin/hosts/gate.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'

const COUNT = 100_000

/** @returns the most that ran at once */
async function scheduleAll(hostOf: (job: number) => string) {
  const gate = new HostGate<number>({ concurrency: 16, perHost: 6, delayMs: 0 }, quickClock(NOON))
  const jobs = Array.from({ length: COUNT }, (_, i) => i)
  let [done, running, most] = [0, 0, 0]
  await gate.run(jobs, hostOf, async () => {
    most = Math.max(most, ++running)
    await undefined
    running--
    done++
  })
  expect(done).toBe(COUNT)
  return most
}

describe('a hundred thousand jobs', () => {
  test('of one host are scheduled in well under a second', async () => {
    const seconds = await fewestCpuSeconds(0.5, async () => expect(await scheduleAll(() => 'a')).toBe(6))
    expect(seconds).toBeLessThan(0.5)
  })

  test('of fifty thousand hosts are, too', async () => {
    const seconds = await fewestCpuSeconds(0.5, async () =>
      expect(await scheduleAll(job => `host${job % 50_000}`)).toBe(16),
    )
    expect(seconds).toBeLessThan(0.5)
  })
})
