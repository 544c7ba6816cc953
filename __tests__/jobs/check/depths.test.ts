import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { shareTest } from '../../../src/jobs/check/check-run.ts'
import { totalLines } from '../../../src/jobs/check/report.ts'
import { type Checking, DAY, type Kept, openChecking, PREFIX } from '../../support/checking.ts'
import { NOON, quickClock } from '../../support/clocks.ts'

let opened: Checking
let kept: readonly Kept[]
beforeEach(async () => {
  opened = await openChecking('a bucket')
  kept = await opened.keep(30)
  await opened.remember(kept.map(one => opened.line(one)))
})
afterEach(() => opened.close())

const pathOf = (index: number) => kept[index]?.path ?? ''
const bytesOf = (index: number) => kept[index]?.bytes ?? Buffer.alloc(0)
const seen = (method: string) =>
  opened.oss.requests.filter(({ method: own, key }) => own === method && key.endsWith('.png')).length

test('`head` sees another Content-Type and a cold class, with one request an object', async () => {
  await opened.put(pathOf(0), bytesOf(0), { contentType: 'text/plain' })
  for (const [index, word] of ['Archive', 'ColdArchive', 'IA'].entries())
    await opened.put(pathOf(index + 1), bytesOf(index + 1), { headers: { 'x-oss-storage-class': word } })
  const list = await opened.check()
  expect([list.states, seen('HEAD')]).toEqual([{}, 0])
  const { states, report, results } = await opened.check({ depth: 'head' })
  expect(states).toEqual({ [pathOf(0)]: 'changed type', [pathOf(1)]: 'archived', [pathOf(2)]: 'archived' })
  expect([seen('HEAD'), seen('GET')]).toEqual([30, 0])
  expect(results.find(({ state }) => state === 'changed')).toMatchObject({
    expected: { contentType: 'image/png' },
    found: { contentType: 'text/plain' },
  })
  // A cold object is no damage.
  expect(report.failure).toBe('1 changed, of 30 objects')
})

test('`bytes` reads one share, another one each day, and all shares are all objects', async () => {
  const flipped = Buffer.from(bytesOf(3))
  flipped[0] = (flipped[0] ?? 0) ^ 1
  const { etag } = opened.oss.bucket.head(PREFIX + pathOf(3)) ?? {}
  await opened.put(pathOf(3), flipped)
  // A bit that turned on the disk of the store: its ETag is the old one.
  Object.assign(opened.oss.bucket.head(PREFIX + pathOf(3)) ?? {}, { etag })
  const read = new Set<string>()
  const named: Record<string, string>[] = []
  for (const share of ['1/3', '2/3', '3/3']) {
    const before = opened.oss.requests.length
    named.push((await opened.check({ depth: `bytes ${share}` })).states)
    for (const { method, key } of opened.oss.requests.slice(before))
      if (method === 'GET' && key.endsWith('.png')) {
        expect(read.has(key)).toBe(false)
        read.add(key)
      }
  }
  expect(read.size).toBe(30)
  expect(named.filter(states => Object.keys(states).length > 0)).toEqual([{ [pathOf(3)]: 'changed digest' }])
  const day = (number: number) =>
    kept.filter(({ path }) => shareTest({ count: 3, index: undefined }, number * DAY)(path))
  const days = [0, 1, 2].flatMap(number => day(number).map(({ path }) => path))
  expect(days.toSorted()).toEqual(kept.map(({ path }) => path).toSorted())
})

test('`bytes 30`, day after day, reads every object once in 30 days', async () => {
  const clock = quickClock(NOON)
  const daily: string[][] = []
  for (let day = 0; day < 30; day++) {
    const before = opened.oss.requests.length
    await opened.check({ depth: 'bytes 30' }, { clock })
    daily.push(
      opened.oss.requests
        .slice(before)
        .filter(isRead)
        .map(({ key }) => key.slice(PREFIX.length)),
    )
    clock.pass(DAY)
  }
  expect(daily.flat().toSorted()).toEqual(kept.map(({ path }) => path).toSorted())
  expect(Math.max(...daily.map(read => read.length))).toBeLessThan(kept.length)
})

const isRead = ({ method, key }: { method: string; key: string }) => method === 'GET' && key.endsWith('.png')

test('`bytes` says how many objects it read, and never advises itself', async () => {
  for (const kind of ['a bucket', 'a folder'] as const) {
    const place = await openChecking(kind)
    try {
      const ten = await place.keep(10)
      await place.remember(ten.map(one => place.line(one)))
      const list = await place.check()
      expect([list.report.read, list.report.sizeAlone]).toEqual([undefined, kind === 'a folder'])
      const part = await place.check({ depth: 'bytes 1/3' })
      const { read = -1 } = part.report
      expect([read > 0 && read < 10, part.report.sizeAlone]).toEqual([true, false])
      if (kind === 'a bucket') expect(place.oss.requests.filter(isRead)).toHaveLength(read)
      const [line] = totalLines(part.report).map(text => textIn('en', text))
      expect(line).toBe(`10 objects checked, the bytes of ${read} read: 10 whole`)
      expect(totalLines(part.report)).toHaveLength(2)
      expect((await place.check({ depth: 'bytes' })).report.read).toBe(10)
      // An object that was written just now is read twice, and counts once.
      const [one] = ten as [Kept, ...Kept[]]
      await place.put(one.path, Buffer.from(one.bytes).reverse(), { ageMs: 0 })
      const changed = await place.check({ depth: 'bytes' })
      expect([changed.report.read, changed.report.states.changed]).toEqual([10, 1])
    } finally {
      await place.close()
    }
  }
})

describe('without a digest in the manifest', () => {
  beforeEach(async () => {
    const [first, second, third] = kept as [Kept, Kept, Kept]
    await opened.remember(
      [
        opened.line(first, { sha256: undefined as never, at: new Date().toISOString() }),
        opened.line(second, {
          sha256: undefined as never,
          etag: undefined as never,
          at: new Date().toISOString(),
        }),
        opened.line(third, { sha256: undefined as never, at: new Date().toISOString() }),
      ],
      2,
    )
    await opened.put(third.path, Buffer.from(third.bytes).reverse())
  })

  test('an ETag that is an MD5 says it, and nothing else does', async () => {
    const { states } = await opened.check({ depth: 'bytes' })
    expect(states).toEqual({ [pathOf(1)]: 'no-digest', [pathOf(2)]: 'changed etag' })
    expect((await opened.check()).states).toEqual({ [pathOf(2)]: 'changed etag' })
  })
})

test('ETags of a store that encrypts say nothing: a few objects are read, then size alone decides', async () => {
  for (const { path } of kept) {
    const object = opened.oss.bucket.head(PREFIX + path)
    Object.assign(object ?? {}, { etag: `"${'AB'.repeat(16)}"` })
  }
  await opened.put(pathOf(0), 'shorter')
  const { states, report } = await opened.check({ concurrency: 1 })
  expect(states).toEqual({ [pathOf(0)]: 'changed size' })
  expect(report.sizeAlone).toBe(true)
  expect(seen('GET')).toBe(16)
})

test('an object that the store refuses to show is unknown', async () => {
  await opened.put(pathOf(0), 'shorter')
  await opened.put(pathOf(1), 'shorter')
  const denied = { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY }
  opened.oss.fault(({ key }) => key.endsWith(pathOf(1)), denied)
  const { states, results, report } = await opened.check()
  expect(states).toEqual({ [pathOf(0)]: 'changed size', [pathOf(1)]: 'unknown' })
  expect(results.find(({ state }) => state === 'unknown')?.message).toMatch(/may not do oss:GetObject/)
  expect(report.failure).toBe('1 changed, 1 unknown, of 30 objects')
})
