import { expect, test } from '@jest/globals'
import type { Job } from 'bullmq'
import type { PartJob } from '../../../src/jobs/plan/part-queue.ts'
import { Lease } from '../../../src/jobs/work/lease.ts'

function leaseOf(processedOn: number): Lease {
  const job = { processedOn, extendLock: async () => 1 } as unknown as Job<PartJob>
  const lease = new Lease(job, 'token', 60_000)
  lease.end()
  return lease
}

test("a part is a worker's from when it was asked for, so that one who slept before it began asks nobody", () => {
  const late = leaseOf(Date.now() - 60_000)
  expect(late.mayAsk).toThrow('another worker may have this part')
  expect(late.lost.aborted).toBe(true)
  const inTime = leaseOf(Date.now() - 50_000)
  inTime.mayAsk()
  expect(inTime.lost.aborted).toBe(false)
})

test('a clock that was put back takes nothing away, and adds nothing', () => {
  leaseOf(Date.now() + 3_600_000).mayAsk()
})
