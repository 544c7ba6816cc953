import { expect, test } from '@jest/globals'
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../../../src/jobs/plan/part-queue.ts'
import { crashesOf, excuseLoss } from '../../../src/jobs/work/lease.ts'

/** A job that fell silent so often, as the queue has it. */
function jobOf(stalledCounter: number, excused?: number) {
  const job = {
    id: 'job',
    stalledCounter,
    data: { part: 0, ...(excused !== undefined && { excused }) } as PartJob,
    updateData: async (data: PartJob) => {
      job.data = data
    },
  }
  return job as typeof job & Job<PartJob>
}

async function excused(lost: Job<PartJob>, now: Job<PartJob> | undefined): Promise<void> {
  await excuseLoss({ queue: { getJob: async () => now } } as unknown as PartQueue, lost, 0)
}

test('a worker that lost its part and lives is no crash of the part, and the next one that dies is', async () => {
  const job = jobOf(1)
  expect(crashesOf(job)).toBe(1)
  await excused(jobOf(0), job)
  expect(crashesOf(job)).toBe(0)
  expect(crashesOf(jobOf(2, job.data.excused))).toBe(1)
})

test('a queue that has not noticed the loss yet does not count it later', async () => {
  const job = jobOf(0)
  await excused(jobOf(0), job)
  expect(crashesOf(jobOf(1, job.data.excused))).toBe(0)
})

test('what others have excused stays so, and a forged number excuses no crash to come', async () => {
  const job = jobOf(3, 3)
  await excused(jobOf(0), job)
  expect(crashesOf(job)).toBe(0)
  expect(crashesOf(jobOf(2, 1e9))).toBe(0)
  const anew = jobOf(0)
  await excused(jobOf(5), anew)
  expect(crashesOf(jobOf(2, anew.data.excused))).toBe(1)
  await excused(jobOf(0), undefined)
})
