/** Images that keep their id while their URL changes: the manifest knows them whatever their link is called. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { linesIn } from '../../support/manifest-contents.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let memory: OpenedMemory
beforeEach(async () => {
  memory = await openManifestOf()
})
afterEach(() => memory.close())

/** Ten attachments as an export gives them: each time with another signature in the path. */
function exported(round: number, count = 10) {
  return Array.from({ length: count }, (_, n) => ({
    url: memory.show(`/signed-${round}-${n}/pic.png`, `picture ${n}`),
    file: { id: `att/${n}` },
    title: `t${n}`,
  }))
}

const BY_ID = { idField: 'file.id' }
const linesAndBytes = () => [linesIn(memory.oss.bucket).length, memory.oss.bucket.objects.size]

describe('four runs over URLs signed in their path', () => {
  test('ask no origin from the second on, and the manifest does not grow', async () => {
    const first = await memory.run({ urls: exported(1), ...BY_ID })
    expect([first.report.stored, first.asked.length]).toEqual([10, 10])
    const size = linesAndBytes()
    const keys = first.results.map(({ key }) => key)
    for (const round of [2, 3, 4]) {
      const next = await memory.run({ urls: exported(round), ...BY_ID })
      expect([next.asked, next.report.unchanged]).toEqual([[], 10])
      expect(next.results.map(({ key }) => key)).toEqual(keys)
      expect(linesAndBytes()).toEqual(size)
    }
  })

  test('know them by origin, field and id, and hold the URL of the last fetch', async () => {
    const urls = exported(1, 1)
    await memory.run({ urls, ...BY_ID })
    const { origin } = new URL(urls[0]?.url ?? '')
    expect(linesIn(memory.oss.bucket)).toMatchObject([
      { url: `${origin}/#file.id=att%2F0`, fetchedUrl: urls[0]?.url },
    ])
  })

  test('another field, or another host, is another image', async () => {
    const [one] = exported(1, 1)
    await memory.run({ urls: [{ ...one }], ...BY_ID })
    const other = { url: memory.show('/other/pic.png', 'other'), file: { id: 'x' }, post: 'att/0' }
    const next = await memory.run({ urls: [other], idField: 'post' })
    expect(next.asked).toEqual(['GET /other/pic.png'])
  })

  test('a record without an id is known by its URL', async () => {
    const url = memory.show('/plain.png')
    await memory.run({ urls: [{ url }, ...exported(1, 1)], ...BY_ID })
    const next = await memory.run({ urls: [{ url }], ...BY_ID })
    expect([next.asked, next.report.unchanged]).toEqual([[], 1])
  })

  test('the id comes back in the results', async () => {
    const { results } = await memory.run({ urls: exported(1, 1), ...BY_ID })
    expect(results[0]?.fields).toEqual({ file: { id: 'att/0' }, title: 't0' })
  })
})

describe('a manifest of before', () => {
  test('is read as it is: what was known by its URL has that id from now on', async () => {
    const urls = exported(1)
    await memory.run({ urls })
    const second = await memory.run({ urls, ...BY_ID })
    expect([second.asked, second.report.unchanged]).toEqual([[], 10])
    const third = await memory.run({ urls: exported(2), ...BY_ID })
    expect([third.asked, third.report.unchanged]).toEqual([[], 10])
  })
})

test('a link that is gone says nothing of the next one', async () => {
  const gone = { url: memory.serve('/gone/pic.png', { status: 404 }), file: { id: 1 } }
  const first = await memory.run({ urls: [gone], ...BY_ID })
  expect(first.results[0]?.reason).toBe('http-404')
  expect((await memory.run({ urls: [gone], ...BY_ID })).results[0]?.reason).toBe('failed-before')
  const fresh = { url: memory.show('/fresh/pic.png'), file: { id: 1 } }
  expect((await memory.run({ urls: [fresh], ...BY_ID })).report.stored).toBe(1)
})

test('the origin of a known id is requested again after its time, at its new link', async () => {
  await memory.run({ urls: exported(1, 1), ...BY_ID })
  memory.pass(3_600_000)
  const next = await memory.run({ urls: exported(2, 1), ...BY_ID, refreshAfter: '1m' })
  expect([next.asked, next.report.unchanged]).toEqual([['GET /signed-2-0/pic.png'], 1])
  expect(linesIn(memory.oss.bucket).map(line => 'fetchedUrl' in line && line.fetchedUrl)).toContainEqual(
    expect.stringContaining('/signed-2-0/'),
  )
})

test('an id that a program reads as a BigInt is an id', async () => {
  const first = { url: memory.show('/big-1/pic.png'), file: { id: 2n ** 63n } }
  expect((await memory.run({ urls: [first], ...BY_ID })).report.stored).toBe(1)
  const moved = { url: memory.show('/big-2/pic.png'), file: { id: '9223372036854775808' } }
  expect((await memory.run({ urls: [moved], ...BY_ID })).asked).toEqual([])
})

test('one id for several URLs cannot tell them apart', async () => {
  const urls = [{ url: [memory.show('/a.png'), memory.show('/b.png')], file: { id: 7 } }]
  const run = memory.run({ urls, ...BY_ID })
  await expect(run).rejects.toThrow(
    "urls, [0]: the record gives several URLs in 'url' and one id in 'file.id' (id-field), which cannot tell them apart; `select` records that hold one URL and its id each",
  )
  expect(memory.origin.requests).toHaveLength(0)
})
