/** The search for an image that crashes workers: each "worker" here goes on from what the one before it wrote. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ImageJob } from '../../../src/input/positions/image-job.ts'
import { listImages } from '../../../src/input/positions/image-list.ts'
import type { Plan } from '../../../src/jobs/plan/plan-file.ts'
import { afterCrash, decodeTrying, openSuspect } from '../../../src/jobs/work/suspect.ts'
import { Ledger } from '../../../src/output/ledger.ts'
import { openFolder } from '../../../src/storage/stores/folder/folder.ts'
import type { Store } from '../../../src/storage/stores/store.ts'

let directory: string
let store: Store
let planned: Plan
const { signal } = new AbortController()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'suspect-'))
  store = openFolder(directory)
  const parts = [{ partition: '00', images: 8, longest: 8 }]
  planned = { store, name: 'default', id: '0123456789ab-1', parts } as Partial<Plan> as Plan
})
afterEach(() => rm(directory, { recursive: true, force: true }))

interface Attempt {
  readonly crashed: boolean
  readonly ledger: Ledger
  readonly asked: number[]
}

/** The images of a part, each job with its number as position. */
async function partOf(count: number) {
  async function* lists() {
    yield Array.from({ length: count }, (_, number) => ({
      url: `http://a.example/${number}.png`,
      where: 'l',
    }))
  }
  const plan = await listImages(lists(), [])
  const numbers = new Map(Array.from(plan.jobs, (job, number) => [job.url, number]))
  const firstOf = ({ url }: ImageJob) => numbers.get(url) ?? -1
  /** What the memory knows: these images are not open any more. */
  const stored = new Set<number>()
  return {
    stored,
    async attempt(isCrash: (number: number, asked: number) => boolean): Promise<Attempt> {
      const suspect = await openSuspect(planned, 0, signal)
      const ledger = new Ledger(plan, 'en')
      const windows = suspect.windows(ledger, firstOf)
      const asked: number[] = []
      const open = [...plan.jobs].filter(job => !stored.has(firstOf(job)))
      const underWay: ImageJob[] = []
      for await (const job of windows.jobs(open, signal)) {
        asked.push(firstOf(job))
        if (isCrash(firstOf(job), asked.length)) return { crashed: true, ledger, asked }
        underWay.push(job)
        // One more has begun than has ended.
        if (underWay.length < 2) {
          setImmediate(() => {
            for (const ended of underWay.splice(0)) {
              stored.add(firstOf(ended))
              windows.ended(ended)
            }
          })
        }
      }
      return { crashed: false, ledger, asked }
    },
  }
}

const reasonsOf = (ledger: Ledger) =>
  [...ledger.outcomes()].map(({ outcome, reason }) => `${outcome} ${reason}`)

describe('an image that crashes workers', () => {
  test.each([0, 1, 37, 63, 99])('of 100 is found in a few crashes: number %i', async killer => {
    const part = await partOf(100)
    let crashes = 1
    for (;;) {
      const { crashed, ledger } = await part.attempt(number => number === killer)
      if (!crashed) {
        expect(reasonsOf(ledger)).toEqual(['failed worker-crash'])
        break
      }
      expect(++crashes).toBeLessThan(12)
    }
    expect(part.stored.size).toBe(99)
    expect(part.stored.has(killer)).toBe(false)
  })

  test('of 10,000 is found in about fourteen crashes, wherever it is', async () => {
    const part = await partOf(10_000)
    let crashes = 1
    while ((await part.attempt(number => number === 0)).crashed) crashes++
    expect(crashes).toBeLessThanOrEqual(16)
    expect(part.stored.size).toBe(9_999)
  })

  test('is not the only one: each is found', async () => {
    const part = await partOf(40)
    const killers = [3, 4, 30]
    let last: Attempt
    do last = await part.attempt(number => killers.includes(number))
    while (last.crashed)
    expect(reasonsOf(last.ledger)).toEqual(Array(3).fill('failed worker-crash'))
    expect(part.stored.size).toBe(37)
  })
})

test('workers that are killed by chance blame no image and abandon nothing', async () => {
  const part = await partOf(60)
  // A killed worker has done a few images; none of them is why.
  for (let kill = 0; kill < 24 && part.stored.size < 50; kill++)
    await part.attempt((_, asked) => asked > 1 + (kill % 7))
  const { crashed, ledger } = await part.attempt(() => false)
  expect([crashed, reasonsOf(ledger), part.stored.size]).toEqual([false, [], 60])
})

test('a part that crashes workers before an image is under way is abandoned, and begins anew when it is reopened', async () => {
  for (let crash = 0; crash < 5; crash++) await openSuspect(planned, 0, signal)
  await expect(openSuspect(planned, 0, signal)).rejects.toMatchObject({ reason: 'worker-crash' })
  await expect(openSuspect(planned, 0, signal)).resolves.toBeDefined()
})

test('a worker that leaves in good order is no crash', async () => {
  for (let left = 0; left < 8; left++) await (await openSuspect(planned, 0, signal)).leave()
  await expect(openSuspect(planned, 0, signal)).resolves.toBeDefined()
})

test('two workers of one part cannot both go on', async () => {
  const [one, other] = [await openSuspect(planned, 0, signal), await openSuspect(planned, 0, signal)]
  expect(other).toBeDefined()
  const part = await partOf(4)
  expect(part).toBeDefined()
  await one.leave()
  async function* lists() {
    yield [{ url: 'http://a.example/1.png', where: 'l' }]
  }
  const plan = await listImages(lists(), [])
  const windows = one.windows(new Ledger(plan, 'en'), () => 0)
  await expect(
    windows
      .jobs([...plan.jobs], signal)
      [Symbol.asyncIterator]()
      .next(),
  ).rejects.toMatchObject({
    reason: 'cancelled',
  })
})

test('a state that another program has overwritten is none', () => {
  for (const text of ['', '{', '[]', '{"killers":[1.5],"reads":0}', '{"killers":[],"reads":-1}'])
    expect(decodeTrying(text)).toBeUndefined()
  expect(decodeTrying('{"killers":[7],"reads":0,"positions":[9,3],"left":1}')).toEqual({
    killers: [7],
    reads: 0,
  })
  expect(afterCrash(undefined)).toMatchObject({ killers: [], reads: 0 })
})
