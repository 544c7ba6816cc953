import { expect, test } from '@jest/globals'
import { HostGate } from '../../../src/origin/hosts/gate.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { hostOf, jobsOf, turn } from '../../support/test-gate.ts'

interface Arriving {
  readonly gate: HostGate<string>
  /** Jobs that were read. */
  readonly read: string[]
  readonly started: string[]
  readonly ended: Promise<void>
  finish(job: string): Promise<void>
}

function arriving(jobs: readonly string[], ahead: number, last?: () => never): Arriving {
  const gate = new HostGate<string>({ concurrency: 2, perHost: 2, delayMs: 0 }, quickClock(NOON))
  const read: string[] = []
  const started: string[] = []
  const ends = new Map<string, () => void>()
  async function* come() {
    for (const job of jobs) {
      read.push(job)
      yield job
    }
    last?.()
  }
  const work = (job: string) => {
    started.push(job)
    return new Promise<void>(resolve => ends.set(job, resolve))
  }
  return {
    gate,
    read,
    started,
    ended: gate.runArriving(come(), hostOf, work, ahead),
    async finish(job) {
      ends.get(job)?.()
      await turn(9)
    },
  }
}

test('so many are read ahead of those that have ended, and no more', async () => {
  const { read, started, finish } = arriving(jobsOf('a', 20), 5)
  await turn(9)
  expect([read.length, started.length]).toEqual([5, 2])
  await finish('a/0')
  expect([read.length, started.length]).toEqual([6, 3])
})

test('all are done, in the end', async () => {
  const { started, ended, finish } = arriving(jobsOf('a', 8), 3)
  await turn(9)
  for (const job of jobsOf('a', 8)) await finish(job)
  await ended
  expect(started).toEqual(jobsOf('a', 8))
})

test('a gate that closes reads no further, and ends with those under way', async () => {
  const { gate, read, started, ended, finish } = arriving(jobsOf('a', 20), 5)
  await turn(9)
  gate.close(new Error('enough'))
  await finish('a/0')
  await finish('a/1')
  await ended
  expect([read.length <= 6, started]).toEqual([true, ['a/0', 'a/1']])
})

test('what breaks the list off is thrown when those under way have ended', async () => {
  const broken = () => {
    throw new Error('the crawler broke')
  }
  const { started, ended, finish } = arriving(jobsOf('a', 3), 5, broken)
  let thrown: unknown
  ended.catch(error => {
    thrown = error
  })
  await turn(9)
  await finish('a/0')
  expect(thrown).toBeUndefined()
  await finish('a/1')
  expect(thrown).toEqual(new Error('the crawler broke'))
  expect(started).toEqual(['a/0', 'a/1'])
})
