/** A host that answers its known images with one picture: the stored images stay, and the run says so. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { conditional } from '../../servers/origin-validators.ts'
import { latestIn } from '../../support/manifest-contents.ts'
import {
  DAY,
  HOUR,
  imageOf,
  type MemoryRun,
  type OpenedMemory,
  openManifestOf,
} from '../../support/repeated-runs.ts'

const refreshAfter = '7d'
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const show = (name: string, text = name) =>
  opened.serve(`/${name}.png`, conditional({ body: imageOf(text), headers: { ETag: `"${text}"` } }))
const keysOf = ({ results }: MemoryRun) => results.map(({ key }) => key)
const changed = (before: MemoryRun, after: MemoryRun) =>
  keysOf(after).filter((key, at) => key !== keysOf(before)[at]).length
/** Stores them, and lets all become due. */
async function stored(names: readonly string[], settings = {}): Promise<MemoryRun> {
  const run = await opened.run({ urls: names.map(name => show(name)), refreshAfter, ...settings })
  expect(run.report.stored).toBe(names.length)
  opened.pass(8 * DAY)
  return run
}

test.each([
  ['in the order of the list', 1, NAMES],
  ['in the other order', 1, NAMES.toReversed()],
  ['at once', 6, ['c', 'a', 'f', 'b', 'e', 'd']],
])('six of six that become one picture stay as they are, %s', async (_, concurrency, names) => {
  const before = await stored(names)
  const urls = names.map(name => show(name, 'hotlink'))
  const run = await opened.run({ urls, refreshAfter, concurrency })
  expect([run.asked.length, run.images, keysOf(run)]).toEqual([6, [], keysOf(before)])
  expect(run.report).toMatchObject({ stored: 0, unchanged: 6, suspects: 6, failure: undefined, newKeys: [] })
  for (const { outcome, message } of run.results)
    expect([outcome, message]).toEqual(['unchanged', expect.stringContaining('refresh-suspect')])
  expect(run.notices.filter(notice => notice.includes('refresh-suspect'))).toHaveLength(1)
  expect(run.notices.join()).toContain('6 stored images')
  expect(run.notices.join()).not.toContain('same bytes')
  // The next look comes when the time is over again.
  opened.pass(6.9 * DAY)
  expect((await opened.run({ urls, refreshAfter })).asked).toEqual([])
  for (const name of names) show(name)
  opened.pass(0.2 * DAY)
  const well = await opened.run({ urls, refreshAfter })
  expect([well.asked.length, well.report.suspects, keysOf(well)]).toEqual([6, 0, keysOf(before)])
})

test('the third answer in a row is believed, and an answer in between begins the count anew', async () => {
  const before = await stored(NAMES)
  const urls = NAMES.map(name => show(name, 'hotlink'))
  const counts: number[] = []
  const look = async () => {
    const run = await opened.run({ urls, refreshAfter })
    counts.push(changed(before, run))
    opened.pass(7.1 * DAY)
    return run
  }
  await look()
  await look()
  for (const name of NAMES) show(name)
  await look()
  for (const name of NAMES) show(name, 'hotlink')
  await look()
  await look()
  const believed = await look()
  expect(counts).toEqual([0, 0, 0, 0, 0, 6])
  expect(believed.images).toHaveLength(1)
  const [line] = latestIn(opened.oss.bucket).values()
  expect(line).not.toHaveProperty('suspectSha256')
})

test('over six runs with one due image in each at most the first two change', async () => {
  const urls: string[] = []
  const before: (string | undefined)[] = []
  for (const name of NAMES) {
    urls.push(show(name))
    const run = await opened.run({ urls, refreshAfter: '5h' })
    before.push(run.results.at(-1)?.key)
    opened.pass(0.5 * HOUR)
  }
  for (const name of NAMES) show(name, 'hotlink')
  opened.pass(2.1 * HOUR)
  const all: MemoryRun[] = []
  for (const _ of NAMES) {
    all.push(await opened.run({ urls, refreshAfter: '5h' }))
    opened.pass(0.5 * HOUR)
  }
  expect(all.map(({ asked }) => asked.length)).toEqual([1, 1, 1, 1, 1, 1])
  const last = keysOf(all.at(-1) as MemoryRun)
  expect(last.filter((key, at) => key !== before[at])).toHaveLength(2)
  expect(all.map(({ report }) => report.suspects)).toEqual([0, 0, 1, 1, 1, 1])
})

test('two real changes at once are taken', async () => {
  const before = await stored(['a', 'b'])
  const run = await opened.run({ urls: [show('a', 'new a'), show('b', 'new b')], refreshAfter })
  expect([run.report.stored, changed(before, run), run.report.suspects]).toEqual([2, 2, 0])
  expect(run.images.map(key => opened.oss.bucket.head(key)?.bytes).toSorted()).toEqual(
    [imageOf('new a'), imageOf('new b')].toSorted(),
  )
})

test('2 of 20 that are one picture now are taken; a third is not', async () => {
  const names = Array.from({ length: 20 }, (_, number) => `n${number}`)
  const before = await stored(names)
  for (const name of ['n3', 'n17']) show(name, 'removed')
  const urls = names.map(name => `${opened.origin.url}/${name}.png`)
  const two = await opened.run({ urls, refreshAfter })
  expect([two.asked.length, two.report.stored + two.report.unchanged, changed(before, two)]).toEqual([
    20, 20, 2,
  ])
  opened.pass(8 * DAY)
  show('n5', 'removed')
  const third = await opened.run({ urls, refreshAfter })
  expect([changed(two, third), third.report.suspects]).toEqual([0, 1])
})

test('an image that the host gives for the first time counts as one of the others', async () => {
  await stored(['a', 'b', 'c'])
  const urls = [show('x', 'hotlink'), show('y', 'hotlink'), show('a', 'hotlink'), show('b'), show('c')]
  const run = await opened.run({ urls, refreshAfter, concurrency: 1 })
  expect(run.report).toMatchObject({ stored: 1, unchanged: 4, suspects: 1 })
})

test('with `on-collision: overwrite` nothing is overwritten', async () => {
  const settings = { key: 'kept/{name}', onCollision: 'overwrite' } as const
  const before = await stored(NAMES, settings)
  const run = await opened.run({
    urls: NAMES.map(name => show(name, 'hotlink')),
    refreshAfter,
    ...settings,
  })
  expect([run.images, run.report.suspects]).toEqual([[], 6])
  const bytes = keysOf(before).map(key => opened.oss.bucket.head(key ?? '')?.bytes)
  expect(bytes).toEqual(NAMES.map(name => imageOf(name)))
})

test('a URL given as a word is taken', async () => {
  const before = await stored(NAMES)
  const urls = NAMES.map(name => show(name, 'hotlink'))
  const run = await opened.run({ urls, refreshAfter, isTyped: true })
  expect([changed(before, run), run.report.suspects]).toEqual([6, 0])
})

test('another failure of the host leaves the same answers suspect', async () => {
  const before = await stored(NAMES)
  const urls = NAMES.map(name => show(name, 'hotlink'))
  opened.serve('/d.png', { status: 500 })
  const run = await opened.run({ urls, refreshAfter })
  expect([changed(before, run), run.report.suspects, run.report.unchanged]).toEqual([0, 5, 6])
})

test('answers that no file takes are requested once more at the end, if they are believed', async () => {
  const settings = { temporaryFolder: '/dev/null/none' }
  const before = await stored(NAMES)
  const suspect = await opened.run({
    urls: NAMES.map(name => show(name, 'hotlink')),
    refreshAfter,
    ...settings,
  })
  expect([suspect.asked.length, suspect.report.suspects]).toEqual([6, 6])
  opened.pass(8 * DAY)
  const urls = NAMES.map(name => show(name, name === 'a' ? 'a' : `new ${name}`))
  const run = await opened.run({ urls, refreshAfter, ...settings })
  expect([run.asked.length, run.report.stored, changed(before, run)]).toEqual([11, 5, 5])
})

test('a list that still arrives changes at most two', async () => {
  const before = await stored(NAMES)
  const urls = NAMES.map(name => show(name, 'hotlink'))
  async function* arriving() {
    yield* urls
  }
  const run = await opened.run({ urls: arriving(), refreshAfter })
  expect(changed(before, run)).toBeLessThanOrEqual(2)
  expect(run.report.suspects).toBeGreaterThanOrEqual(4)
})

test('a run that is cancelled leaves no image without an outcome, and judges what has come', async () => {
  const before = await stored(NAMES)
  const urls = NAMES.map(name => show(name, 'hotlink'))
  const stop = new AbortController()
  opened.serve('/f.png', () => stop.abort())
  const run = await opened.run({ urls, refreshAfter, concurrency: 1, signal: stop.signal })
  expect([run.results.length, changed(before, run), run.report.suspects]).toEqual([6, 0, 5])
})
