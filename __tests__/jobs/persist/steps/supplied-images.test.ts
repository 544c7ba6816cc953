import { expect, test } from '@jest/globals'
import { ByteBudget, type Share } from '../../../../src/base/concurrency/byte-budget.ts'
import { MAX_LINE_CHARACTERS } from '../../../../src/input/documents/lines.ts'
import { RecordBody, UriBody } from '../../../../src/input/positions/image-body.ts'
import type { ImageJob } from '../../../../src/input/positions/image-job.ts'
import { dropBody, dropLongText, SuppliedImages } from '../../../../src/jobs/persist/steps/supplied-images.ts'
import { HostGate } from '../../../../src/origin/hosts/gate.ts'
import { quickClock } from '../../../support/clocks.ts'

const KIB = 1024
const job = (url: string, size?: number): ImageJob => ({
  url,
  targets: [],
  ...(size !== undefined && { body: new RecordBody(new Uint8Array(size)) }),
})

test('a request that waits for the budget with the only place, and bytes that fill the budget, both end', async () => {
  const budget = new ByteBudget(100 * KIB)
  const gate = new HostGate<ImageJob>({ concurrency: 1, perHost: 1, delayMs: 0 }, quickClock())
  const order: string[] = []
  const requested = Promise.withResolvers<void>()
  const supplied = new SuppliedImages({
    budget,
    most: 100 * KIB,
    stopping: new AbortController().signal,
    // The bytes stay reserved until the request waits for its own.
    work: async ({ url }) => {
      await requested.promise
      order.push(url)
    },
  })
  const work = async ({ url }: ImageJob) => {
    const share = budget.open(60 * KIB)
    const waiting = share.receive(30 * KIB, 60 * KIB)
    requested.resolve()
    await waiting
    await share.receive(60 * KIB, 60 * KIB)
    share.close()
    order.push(url)
  }
  async function* list() {
    yield job('supplied 1', 60 * KIB)
    yield job('https://example.com/requested')
    yield job('supplied 2', 60 * KIB)
    yield job('supplied 3', 60 * KIB)
  }
  await gate.runArriving(supplied.begin(list()), () => 'example.com', work, 256)
  await supplied.ended()
  expect(order.toSorted()).toEqual([
    'https://example.com/requested',
    'supplied 1',
    'supplied 2',
    'supplied 3',
  ])
})

test('the next record is read when there is room for the bytes, and a share ends with its job', async () => {
  const budget = new ByteBudget(100 * KIB)
  const ends: (() => void)[] = []
  const shares: Share[] = []
  const supplied = new SuppliedImages({
    budget,
    most: 100 * KIB,
    stopping: new AbortController().signal,
    work: (_, share) => {
      shares.push(share)
      return new Promise(resolve => ends.push(resolve))
    },
  })
  let read = 0
  const begun = supplied.beginAll(
    (function* () {
      for (; read < 5; read++) yield job(`${read}`, 40 * KIB) as ImageJob & { body: RecordBody }
    })(),
  )
  const turns = async () => {
    for (let turn = 0; turn < 20; turn++) await undefined
  }
  await turns()
  // Two are under way, and the third waits for its share.
  expect([shares.length, read]).toEqual([2, 2])
  ends[0]?.()
  await turns()
  expect([shares.length, read]).toEqual([3, 3])
  for (let end = 1; end < 5; end++) {
    ends[end]?.()
    await turns()
  }
  await begun
  await supplied.ended()
  expect(shares).toHaveLength(5)
})

test('64 MiB are reserved at once, whatever room the budget has; a larger image alone', async () => {
  const MIB = KIB * KIB
  const ends: (() => void)[] = []
  const supplied = new SuppliedImages({
    budget: new ByteBudget(1024 * MIB),
    most: 512 * MIB,
    stopping: new AbortController().signal,
    work: () => new Promise(resolve => ends.push(resolve)),
  })
  const sizes = [30, 30, 30, 100, 1]
  const begun = supplied.beginAll(
    sizes.map(size => job(`${size}`, size * MIB) as ImageJob & { body: RecordBody }),
  )
  const turns = async () => {
    for (let turn = 0; turn < 20; turn++) await undefined
  }
  const counts: number[] = []
  for (let end = 0; end < sizes.length; end++) {
    await turns()
    counts.push(ends.length)
    ends[end]?.()
  }
  await begun
  await supplied.ended()
  expect(counts).toEqual([2, 3, 3, 4, 5])
})

test('nothing begins after a stop', async () => {
  const stop = new AbortController()
  const begun: string[] = []
  const supplied = new SuppliedImages({
    budget: new ByteBudget(100 * KIB),
    most: KIB,
    stopping: stop.signal,
    work: async ({ url }) => {
      begun.push(url)
      stop.abort()
    },
  })
  async function* list() {
    yield job('first', 1)
    yield job('second', 1)
  }
  for await (const other of supplied.begin(list())) begun.push(other.url)
  await supplied.ended()
  expect(begun).toEqual(['first'])
})

const start = 'data:image/png;base64,'
const longest = start + 'A'.repeat(MAX_LINE_CHARACTERS - start.length)

function bodyOf(uri: string): UriBody {
  return new UriBody(uri, 'its name')
}

test('the text of a `data:` URI is dropped before it is stored, unless the failed-file can hold it', () => {
  const [kept, dropped] = [bodyOf(longest), bodyOf(`${longest}A`)]
  for (const body of [kept, dropped]) dropLongText(body, body.take())
  expect([kept.uri, dropped.uri]).toEqual([longest, undefined])
  expect(dropped.shown).toBe(`${start}AAAAAAAA… (${MAX_LINE_CHARACTERS + 1} characters)`)
})

test.each([
  ['failed', longest, longest],
  ['failed, and too long for a list', `${longest}A`, undefined],
  ['stored', longest, undefined],
])('of an image that is done and %s', (what, uri, left) => {
  const body = bodyOf(uri)
  const targets = [{ number: 0, fields: {} }]
  dropBody({ url: 'data:,its-name', targets, body }, { isFailed: () => what.startsWith('failed') })
  expect(body.uri).toBe(left)
})
