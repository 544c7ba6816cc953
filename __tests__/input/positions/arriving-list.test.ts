import { describe, expect, test } from '@jest/globals'
import type { ImageUrl } from '../../../src/input/documents/image-url.ts'
import { RecordBody } from '../../../src/input/positions/image-body.ts'
import type { ImageJob, Target } from '../../../src/input/positions/image-job.ts'
import { ImageList } from '../../../src/input/positions/image-list.ts'
import { Refusal } from '../../../src/input/positions/position.ts'
import { PLAIN_RULES } from '../../support/test-plan.ts'

const A = 'https://h.test/a.png'

function planOf(keyFields: readonly string[] = []): ImageList {
  return new ImageList({ ...PLAIN_RULES, keyFields, idField: 'id' })
}

/** The number of a position's target, or the reason why it has none. */
function judgedAt(plan: ImageList, index: number): number | string | undefined {
  const judged = plan.positions.at(index)?.targetOrRefusal
  return judged instanceof Refusal ? judged.reason : judged?.number
}

/** Reads positions one by one; between them the test does what it likes. */
function reading(
  plan: ImageList,
  images: Iterable<Partial<ImageUrl>>,
  settled: ReadonlySet<number> = new Set(),
): AsyncGenerator<ImageJob> {
  async function* lists() {
    for (const image of images) yield [{ url: '', where: 'there', ...image }]
  }
  return plan.arrive(lists(), { grew() {}, isSettled: ({ number }: Target) => settled.has(number) })
}

async function jobsOf(plan: ImageList, ...images: Partial<ImageUrl>[]): Promise<ImageJob[]> {
  const jobs: ImageJob[] = []
  for await (const job of reading(plan, images)) jobs.push(job)
  return jobs
}

describe('an image that comes again', () => {
  test('after its outcome has the same target and no job', async () => {
    const plan = planOf()
    const settled = new Set<number>()
    const read = reading(plan, [{ url: A }, { url: A }, { url: `${A}#part` }], settled)
    expect((await read.next()).value).toMatchObject({ url: A })
    settled.add(0)
    expect([(await read.next()).done, plan.isArriving]).toEqual([true, false])
    expect([0, 1, 2].map(index => judgedAt(plan, index))).toEqual([0, 0, 0])
    expect([plan.jobCount, plan.objectCount]).toEqual([1, 1])
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
    expect(jobs.map(({ targets }) => targets.map(({ number }) => number))).toEqual([[0], [1], [2]])
    expect([3, 4].map(index => judgedAt(plan, index))).toEqual([1, 2])
    expect(plan.hasChosenKeys).toBe(true)
  })

  test('with another signature is a further spelling while its job is under way', async () => {
    const plan = planOf()
    const jobs = await jobsOf(plan, signed('one'), signed('two'), { ...signed('three'), key: 'k' })
    expect(jobs.map(({ url, others }) => [url, others?.length])).toEqual([
      [A, 2],
      [A, 2],
    ])
  })

  test('with another signature and another key is requested by it once its first job is over', async () => {
    const plan = planOf()
    const settled = new Set<number>()
    const read = reading(plan, [signed('one'), { ...signed('two'), key: 'k' }], settled)
    await read.next()
    settled.add(0)
    const { value: job } = await read.next()
    expect([job.fetchUrl, job.others]).toEqual([signed('two').url, undefined])
  })

  test.each([false, true])('with the same id and another file is refused (settled: %s)', async isSettled => {
    const plan = planOf()
    const settled = new Set<number>()
    const images = [
      { url: 'https://h.test/x/cat.png', id: '1' },
      { url: 'https://h.test/y/cat.png?v=2', id: '1' },
      { url: 'https://h.test/x/dog.png', id: '1' },
    ]
    const read = reading(plan, images, settled)
    await read.next()
    if (isSettled) settled.add(0)
    await read.next()
    expect([0, 1, 2].map(index => judgedAt(plan, index))).toEqual([0, 0, 'id-conflict'])
  })
})

describe('bytes that come later', () => {
  const bytes = Buffer.from('bytes')

  test('go to the job while it waits, which is handed out again', async () => {
    const [first, again] = await jobsOf(planOf(), { url: A }, { url: A, bytes })
    expect(again).toBe(first)
    expect(first?.body?.take()).toEqual(bytes)
  })

  test('are dropped once the job is begun, and other ones are refused', async () => {
    const plan = planOf()
    const other = Buffer.from('other bytes')
    const read = reading(plan, [
      { url: A, bytes },
      { url: A, bytes: Buffer.from(bytes) },
      { url: A, bytes: other },
    ])
    const { value: job } = await read.next()
    job.isBegun = true
    job.body.release()
    expect((await read.next()).done).toBe(true)
    expect([0, 1, 2].map(index => judgedAt(plan, index))).toEqual([0, 0, 'bytes-differ'])
    expect(job.body).toBeInstanceOf(RecordBody)
    expect(job.body.take()).toHaveLength(0)
  })
})

test('a `data:` URI that comes again is shortened, as its job is begun', async () => {
  const plan = planOf()
  const url = `data:image/png;base64,${'A'.repeat(100)}`
  const read = reading(plan, [{ url }, { url }])
  const { value: job } = await read.next()
  job.isBegun = true
  await read.next()
  expect([0, 1].map(index => plan.positions.at(index)?.url)).toEqual([
    url,
    'data:image/png;base64,AAAAAAAA… (122 characters)',
  ])
})

test('a stop ends the list after the position that is read', async () => {
  const plan = planOf()
  const stopping = new AbortController()
  async function* lists() {
    for (let index = 0; ; index++) yield [{ url: `https://h.test/${index}.png`, where: 'there' }]
  }
  const read = plan.arrive(lists(), { grew() {}, isSettled: () => false }, stopping.signal)
  await read.next()
  stopping.abort()
  expect([(await read.next()).done, plan.positions.length]).toEqual([true, 1])
})

function signed(by: string): { readonly url: string } {
  return { url: `${A}?Expires=4102444800&OSSAccessKeyId=k&Signature=${by}` }
}
