import { describe, expect, test } from '@jest/globals'
import { threadTime } from '../../../src/base/process/thread-time.ts'

function spin(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

describe('the CPU time of this thread', () => {
  test('grows by work and not by waiting', async () => {
    const before = threadTime()
    await new Promise(resolve => setTimeout(resolve, 200))
    const waited = threadTime() - before
    expect(waited).toBeLessThan(150)
    spin(20)
    expect(threadTime()).toBeGreaterThan(before + waited)
  })

  test('is the time on the wall where Node cannot say', () => {
    const { threadCpuUsage } = process
    try {
      Object.assign(process, { threadCpuUsage: undefined })
      const before = performance.now()
      expect(threadTime()).toBeGreaterThanOrEqual(before)
      expect(threadTime()).toBeLessThanOrEqual(performance.now())
    } finally {
      Object.assign(process, { threadCpuUsage })
    }
  })
})
