import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { quickClock } from '../../../support/clocks.ts'
import { linesOf } from '../../../support/manifest-contents.ts'
import { type Mirrored, openMirrored } from '../../../support/mirrored-runs.ts'
import { imageOf } from '../../../support/repeated-runs.ts'
import { type StoredObjects, watchChanges } from '../../../support/snapshots.ts'

let opened: Mirrored
let isDown: boolean
beforeEach(async () => {
  opened = await openMirrored()
  isDown = false
  opened.s3.fault(() => isDown, { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY })
})
afterEach(() => opened.close())

const list = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => opened.show(`/${from + n}.png`))

/** Paths of the images that the memory knows as stored. */
function remembered(): string[] {
  const { bucket } = opened.oss
  const segments = [...bucket.objects.keys()].filter(key => key.startsWith('pre/.persist/manifest/'))
  const keys = segments.flatMap(key => linesOf(bucket, key)).flatMap(({ key }) => key ?? [])
  return [...new Set(keys.map(key => key.slice('pre/'.length)))]
}

const owed = () => opened.debts().flatMap(({ key }) => key?.slice('pre/'.length) ?? [])

/**
 * A kill right after each change of either bucket: each image that the memory knows is at the mirror or owed, and the
 * next run makes the mirror whole.
 */
async function expectRecovery(urls: readonly string[], moments: readonly StoredObjects[][]) {
  for (const [first = new Map(), copies = new Map()] of moments) {
    opened.restore(first, copies)
    const known = remembered()
    const there = new Set([...opened.images().copies, ...owed()])
    expect(known.filter(path => !there.has(path))).toEqual([])
    const { report, asked, notices } = await opened.run({ urls })
    expect(asked).toHaveLength(urls.length - known.length)
    expect(report).toMatchObject({ mirrored: urls.length, owed: 0 })
    expect(notices).toEqual([])
    expect(opened.images().copies).toEqual(opened.images().first)
    expect(opened.debts()).toEqual([])
  }
}

describe('a run that is killed', () => {
  // On a quick clock the memory writes each line as soon as it may, long before the last image is there.
  const withSlowLast = () => [
    ...list(3),
    opened.serve('/slow.png', { body: imageOf('slow'), delayMs: 700 }, { body: imageOf('slow') }),
  ]

  test('at any change while it stores and copies', async () => {
    const urls = withSlowLast()
    const end = watchChanges(opened.oss.bucket, opened.s3.bucket)
    await opened.run({ urls, clock: quickClock() })
    const moments = end()
    // Images and copies, since.json and its mark, a segment of the memory.
    expect(moments.length).toBeGreaterThanOrEqual(10)
    await expectRecovery(urls, moments)
  })

  test('at any change while the mirror refuses', async () => {
    const urls = withSlowLast()
    isDown = true
    const end = watchChanges(opened.oss.bucket, opened.s3.bucket)
    await opened.run({ urls, clock: quickClock() })
    const moments = end()
    isDown = false
    expect(moments.length).toBeGreaterThanOrEqual(8)
    await expectRecovery(urls, moments)
  })

  test('at any change while it pays', async () => {
    const urls = list(4)
    isDown = true
    await opened.run({ urls })
    isDown = false
    const end = watchChanges(opened.oss.bucket, opened.s3.bucket)
    await opened.run({ urls })
    const moments = end()
    // Four copies, and the debt file is removed.
    expect(moments).toHaveLength(6)
    await expectRecovery(urls, moments)
  })
})

test('two runs that pay at once lose and double nothing', async () => {
  const urls = list(6)
  isDown = true
  await opened.run({ urls })
  isDown = false
  const end = watchChanges(opened.oss.bucket, opened.s3.bucket)
  const runs = await Promise.all([opened.run({ urls }), opened.run({ urls })])
  for (const { report } of runs) expect(report).toMatchObject({ mirrored: 6, owed: 0, failure: undefined })
  expect(opened.images().copies).toEqual(opened.images().first)
  expect(opened.debts()).toEqual([])
  // Each copy once, and the debt file is removed, by both.
  expect(end().length).toBeLessThanOrEqual(1 + 6 + 2)
})
