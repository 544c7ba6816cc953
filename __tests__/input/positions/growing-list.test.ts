import { describe, expect, test } from '@jest/globals'
import type { ImageUrl } from '../../../src/input/documents/image-url.ts'
import { GrowingList } from '../../../src/input/positions/growing-list.ts'
import type { ImageJob } from '../../../src/input/positions/image-job.ts'
import { Refusal } from '../../../src/input/positions/position.ts'
import { WHOLE_LIST } from '../../../src/input/positions/shard.ts'

const A = 'https://h.test/a.png'

function planOf(keyFields: readonly string[] = [], releases = false): GrowingList {
  const rules = {
    keyFields,
    ignoredParametersOf: () => [],
    shard: WHOLE_LIST,
    baseUrl: undefined,
    minUrls: 0,
    idField: 'id',
  }
  return new GrowingList(rules, releases)
}

/** The number of a position's target, or why it has none. */
function judgedAt(plan: GrowingList, index: number): number | Refusal | undefined {
  const judged = plan.positions.at(index)?.targetOrRefusal
  return judged instanceof Refusal ? judged : judged?.number
}

/** Reads positions one by one; between them the test does what it likes. */
function reading(plan: GrowingList, images: Iterable<Partial<ImageUrl>>): AsyncGenerator<ImageJob> {
  async function* lists() {
    for (const image of images) yield [{ url: '', where: 'there', ...image }]
  }
  return plan.read(lists(), () => {})
}

async function jobsOf(plan: GrowingList, ...images: Partial<ImageUrl>[]): Promise<ImageJob[]> {
  const jobs: ImageJob[] = []
  for await (const job of reading(plan, images)) jobs.push(job)
  return jobs
}

describe('an image that comes again', () => {
  test('after its outcome has the same target and no job', async () => {
    const plan = planOf()
    const read = reading(plan, [{ url: A }, { url: A }, { url: `${A}#part` }])
    expect((await read.next()).value).toMatchObject({ url: A })
    plan.settled({ target: { number: 0 } })
    expect((await read.next()).done).toBe(true)
    expect([0, 1, 2].map(index => judgedAt(plan, index))).toEqual([0, 0, 0])
    expect([[...plan.jobs], plan.jobCount, plan.objectCount]).toEqual([[], 1, 1])
  })

  test('with another key or other fields of the key is another object, each once', async () => {
    const plan = planOf(['id'])
    const fields = (id: number) => ({ id })
    const jobs = await jobsOf(
      plan,
      { url: A, fields: fields(1) },
      { url: A, fields: fields(2) },
      { url: A, key: 'k' },
      { url: A, fields: fields(2) },
      { url: A, key: 'k' },
    )
    expect(jobs.map(({ targets }) => targets[0]?.number)).toEqual([0, 1, 2])
    expect([3, 4].map(index => judgedAt(plan, index))).toEqual([1, 2])
    expect(plan.hasChosenKeys).toBe(true)
  })

  test('with another signature is a further spelling while its job is under way', async () => {
    const plan = planOf()
    const signed = (by: string) => ({ url: `${A}?Expires=4102444800&OSSAccessKeyId=k&Signature=${by}` })
    const jobs = await jobsOf(plan, signed('one'), signed('two'))
    expect(jobs.map(({ url, others }) => [url, others?.length])).toEqual([[A, 1]])
  })

  test.each([false, true])('with the same id and another file is refused (settled: %s)', async isSettled => {
    const plan = planOf()
    const read = reading(plan, [
      { url: 'https://h.test/x/cat.png', id: '1' },
      { url: 'https://h.test/y/cat.png?v=2', id: '1' },
      { url: 'https://h.test/x/dog.png', id: '1' },
    ])
    await read.next()
    if (isSettled) plan.settled({ target: { number: 0 } })
    await read.next()
    const [, same, other] = [0, 1, 2].map(index => judgedAt(plan, index))
    expect([same, other instanceof Refusal && other.reason]).toEqual([0, 'id-conflict'])
  })
})

test('a list is read no further than 65,536 positions ahead of the results that are read', async () => {
  const plan = planOf([], true)
  const images = Array.from({ length: 65_540 }, (_, index) => ({ url: `https://h.test/${index}.png` }))
  const read = reading(plan, images)
  for (let count = 0; count < 65_536; count++) await read.next()
  let isRead = false
  const next = read.next().then(() => {
    isRead = true
  })
  await new Promise(setImmediate)
  expect(isRead).toBe(false)
  plan.release(0, false)
  await next
  expect([judgedAt(plan, 0), plan.positions.at(1)?.url]).toEqual([undefined, 'https://h.test/1.png'])
})

test('a stop ends the wait for results', async () => {
  const plan = planOf([], true)
  const stopping = new AbortController()
  async function* lists() {
    for (let index = 0; ; index++) yield [{ url: `https://h.test/${index}.png`, where: 'there' }]
  }
  const read = plan.read(lists(), () => {}, stopping.signal)
  for (let count = 0; count < 65_536; count++) await read.next()
  const next = read.next()
  stopping.abort()
  expect((await next).done).toBe(true)
})
