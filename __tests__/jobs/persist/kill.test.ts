import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type KillingProxy, startKillingProxy } from '../../support/killing-proxy.ts'
import { endedIn, expectAgreement, linesIn } from '../../support/manifest-contents.ts'
import { seeded } from '../../support/random-faults.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { type Begun, begin, gone } from '../../support/run-process.ts'
import { cellsOf, lengthOf, seedOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

/** New images of each run that is killed; two more are known already, and one is gone. */
const NEW = 6
/** Uploads of such a run: that it has begun, its images, and the one segment of its end. */
const UPLOADS = NEW + 2
const OFFSETS = lengthOf(2, 8)

/** Places in a segment, near its head, in the middle and near its end, or all nine. */
const NINTHS = cellsOf([1, 5, 9], [2, 3, 4, 6, 7, 8])

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const list = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => opened.show(`/${from + n}.png`))

const paths = (urls: readonly string[]) => urls.map(url => `GET ${new URL(url).pathname}`)

/** What is stored by now, and how many runs have ended well. */
const state = () => ({ images: opened.uploads.images(), ended: endedIn(opened.oss.bucket).size })

/** What the next run has to name: what a killed one has stored since then, unless it ended before it was killed. */
function unnamedSince({ images, ended }: ReturnType<typeof state>): string[] {
  const now = state()
  return now.ended > ended ? [] : now.images.filter(key => !images.includes(key)).toSorted()
}

/** A list of which the manifest knows three URLs. */
async function scene(count = NEW) {
  const known = [...list(2), opened.serve('/gone.png', { status: 404 })]
  await opened.run({ urls: known })
  return { urls: [...known, ...list(count, 2)], known, before: state() }
}

/** The two runs after a kill: the first makes good what is missing, the second finds nothing to do. */
async function expectRecovery(urls: readonly string[], before: ReturnType<typeof state>) {
  const { oss, uploads } = opened
  const [stored, unnamed] = [uploads.images(), unnamedSince(before)]
  const recorded = new Set(linesIn(oss.bucket).map(({ url }) => url))
  const open = urls.filter(url => !recorded.has(url))
  const second = await opened.run({ urls })
  expect(second.asked.toSorted()).toEqual(paths(open).toSorted())
  expect(second.results.map(({ outcome }) => outcome)).toEqual(
    urls.map(url => (url.endsWith('/gone.png') ? 'skipped' : expect.stringMatching(/^(stored|unchanged)$/))),
  )
  expect(second.report.newKeys.filter(key => stored.includes(key)).toSorted()).toEqual(unnamed)
  expect(second.notices).toEqual([])
  expectAgreement(oss.bucket)
  expect(uploads.twice()).toEqual([])
  expect(new Set(uploads.images()).size).toBe(urls.length - 1)
  const kept = uploads.kept.length
  const third = await opened.run({ urls })
  expect([third.asked, third.report.newKeys, uploads.kept.length]).toEqual([[], [], kept])
  expect(third.report).toMatchObject({ unchanged: urls.length - 1, skipped: 1, stored: 0 })
  return { second, open }
}

const moments = {
  'before it is stored': (store: () => boolean, kill: () => void) => {
    void store
    kill()
    return false
  },
  'stored, but not answered': (store: () => boolean, kill: () => void) => {
    const kept = store()
    kill()
    return kept
  },
  answered: (store: () => boolean, kill: () => void) => {
    setTimeout(kill, 2)
    return store()
  },
}

const allUploads = Array.from({ length: UPLOADS }, (_, k) => k + 1)
/** The first, one in the middle and the segment, or all of them at each moment. */
const shares: Readonly<Record<keyof typeof moments, readonly number[]>> = {
  'before it is stored': [1, UPLOADS],
  'stored, but not answered': [4, UPLOADS],
  answered: [4],
}
const cells = Object.entries(moments).map(([name, moment]) => {
  const share = shares[name as keyof typeof moments]
  const others = allUploads.filter(k => !share.includes(k))
  return [name, moment, cellsOf(share, others)] as const
})

describe.each(cells)('kill -9 when an upload is %s', (_, moment, atUploads) => {
  test.each(atUploads)('the %dth', async k => {
    const { urls, before } = await scene()
    let uploads = 0
    let running: Begun | undefined
    opened.uploads.onPut = (_key, store) => (++uploads === k ? moment(store, () => running?.kill()) : store())
    running = begin({ ...opened, cwd: opened.directory, urls, flags: ['--concurrency', '2'] })
    const { signal } = await gone(running, opened.oss)
    opened.uploads.onPut = undefined
    expect(uploads).toBeGreaterThanOrEqual(k)
    // One that has its last answer may be gone before.
    if (k < UPLOADS) expect(signal).toBe('SIGKILL')
    await expectRecovery(urls, before)
  })
})

describe('kill -9 at any byte on the way to the store', () => {
  let proxy: KillingProxy
  beforeEach(async () => {
    proxy = await startKillingProxy(opened.oss.port)
  })
  afterEach(() => proxy.close())

  test(`${OFFSETS} places in the stream`, async () => {
    const random = seeded(seedOf('kill, by bytes'))
    const { urls: known } = await scene(0)
    let total = 0
    for (let round = 0; round <= OFFSETS; round++) {
      const urls = [...known, ...list(NEW, 100 * (round + 1))]
      const before = state()
      const running = begin({ ...opened, cwd: opened.directory, urls, port: proxy.port })
      // The first is not killed, and says how much there is.
      proxy.killAt(round === 0 ? Number.POSITIVE_INFINITY : Math.floor(random() * total), running.kill)
      await gone(running, opened.oss)
      total ||= proxy.passed
      const [kept, unnamed] = [opened.uploads.images(), unnamedSince(before)]
      const second = await opened.run({ urls })
      expect(second.report).toMatchObject({ unchanged: expect.any(Number), failed: 0 })
      expect(second.report.newKeys.filter(key => kept.includes(key)).toSorted()).toEqual(unnamed)
      expectAgreement(opened.oss.bucket)
      expect(opened.uploads.twice()).toEqual([])
      const third = await opened.run({ urls })
      expect([third.asked, third.report.newKeys, third.report.unchanged]).toEqual([[], [], NEW + 2])
    }
    expect(opened.uploads.images()).toHaveLength(2 + NEW * (OFFSETS + 1))
  })

  test(`${NINTHS.length} of them in a segment: no half of one is ever seen`, async () => {
    const { urls, before } = await scene(40)
    const lines = linesIn(opened.oss.bucket)
    for (const ninth of NINTHS) {
      const running = begin({ ...opened, cwd: opened.directory, urls, port: proxy.port })
      // Head and body of the first such segment, with ten lines, are some 1,700 bytes.
      proxy.killIn(isSegment, ninth * 150, running.kill)
      await gone(running, opened.oss)
      expect(linesIn(opened.oss.bucket)).toEqual(lines)
    }
    await expectRecovery(urls, before)
  })
})

/** One with lines: that a run has begun takes some 120 bytes. */
const isSegment = (head: string) =>
  /^PUT \S*\.persist/.test(head) && Number(/^content-length: (\d+)/im.exec(head)?.[1]) > 400

test('kill -9 between the images and their segment costs one GET of each, and no upload', async () => {
  const { urls, known, before } = await scene()
  let hasBegun = false
  let running: Begun | undefined
  opened.uploads.onPut = (key, store) => {
    const isBegin = isMemory(key) && !hasBegun
    hasBegun ||= isBegin
    if (isBegin || !isMemory(key)) return store()
    running?.kill()
    return false
  }
  running = begin({ ...opened, cwd: opened.directory, urls })
  await gone(running, opened.oss)
  opened.uploads.onPut = undefined
  expect(opened.uploads.images()).toHaveLength(2 + NEW)
  const { second, open } = await expectRecovery(urls, before)
  expect(open).toEqual(urls.slice(known.length))
  expect(second.report).toMatchObject({ stored: 0, unchanged: 2 + NEW })
  expect(second.report.newKeys).toHaveLength(NEW)
})

test.each(cellsOf([2], [1, 3]))(
  'kill -9 at segment %d of three: what is written is not asked for again',
  async k => {
    const { urls, before } = await scene(450)
    // The first says that the run has begun.
    let segments = -1
    let running: Begun | undefined
    opened.uploads.onPut = (key, store) => {
      if (!isMemory(key) || ++segments < k) return store()
      running?.kill()
      return false
    }
    running = begin({ ...opened, cwd: opened.directory, urls })
    await gone(running, opened.oss)
    opened.uploads.onPut = undefined
    // A slow run writes segments of fewer lines.
    const written = new Set(linesIn(opened.oss.bucket).map(({ url }) => url))
    expect(urls.some(url => written.has(url))).toBe(true)
    const { open } = await expectRecovery(urls, before)
    expect(open.toSorted()).toEqual(urls.filter(url => !written.has(url)).toSorted())
  },
)
