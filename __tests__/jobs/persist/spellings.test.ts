/** Several URLs of one image in one list: what fails with one is tried with the next. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { linesIn } from '../../support/manifest-contents.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let memory: OpenedMemory
beforeEach(async () => {
  memory = await openManifestOf()
})
afterEach(() => memory.close())

const signed = (name: string) => `?X-Amz-Credential=me&X-Amz-Signature=${name}`

/** An image that only a fresh signature opens. */
function signedImage() {
  memory.serve(`/a.png${signed('stale')}`, { status: 403 })
  memory.show(`/a.png${signed('fresh')}`)
  const at = (name: string) => `${memory.origin.url}/a.png${signed(name)}`
  return [at('stale'), at('fresh')] as const
}

test('a stale signature in front of a fresh one loses nothing', async () => {
  const [stale, fresh] = signedImage()
  const { results, asked } = await memory.run({ urls: [stale, fresh], referer: 'none' })
  expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored'])
  expect(asked).toEqual([`GET /a.png${signed('stale')}`, `GET /a.png${signed('fresh')}`])
  expect(results[0]?.finalUrl).toBeUndefined()
  expect((await memory.run({ urls: [stale, fresh] })).asked).toEqual([])
})

test('of one id any URL may be the good one', async () => {
  const urls = [
    { url: memory.serve('/1/p.png', { status: 410 }), id: 'x' },
    { url: memory.serve('/2/p.png', { body: '<html>login</html>' }), id: 'x' },
    { url: memory.show('/3/p.png'), id: 'x' },
  ]
  const { report, asked } = await memory.run({ urls, idField: 'id' })
  expect([report.stored, report.newKeys.length, asked.length]).toEqual([3, 1, 3])
  expect(linesIn(memory.oss.bucket)).toMatchObject([{ fetchedUrl: `${memory.origin.url}/3/p.png` }])
})

test('the image has failed when all have, and what is said is of the last', async () => {
  const urls = ['a', 'b', 'a'].map(name => `${memory.origin.url}/a.png${signed(name)}`)
  memory.serve('/a.png', { status: 404 })
  const { results, asked } = await memory.run({ urls })
  expect(results.map(({ reason }) => reason)).toEqual(['http-404', 'http-404', 'http-404'])
  expect(asked).toHaveLength(2)
  // The verdict is on these two, and none on a third.
  expect((await memory.run({ urls })).results[0]?.reason).toBe('failed-before')
  memory.show(`/a.png${signed('c')}`)
  const third = await memory.run({ urls: [...urls, `${memory.origin.url}/a.png${signed('c')}`] })
  expect(third.report.stored).toBe(4)
})

test('of very many no more than sixteen are tried', async () => {
  memory.serve('/a.png', { status: 404 })
  const urls = Array.from({ length: 100 }, (_, n) => `${memory.origin.url}/a.png${signed(`s${n}`)}`)
  expect((await memory.run({ urls })).asked).toHaveLength(16)
})

test('a list that still comes may bring the good one while the first is requested', async () => {
  const [stale, fresh] = signedImage()
  memory.serve(`/a.png${signed('stale')}`, { status: 403, delayMs: 200 })
  async function* crawl() {
    yield stale
    yield fresh
  }
  const { report } = await memory.run({ urls: crawl(), referer: 'none' })
  expect(report.stored).toBe(2)
})

test('a host that asks to be left alone is asked for no other spelling', async () => {
  memory.serve('/a.png', { status: 429, headers: { 'Retry-After': '3600' } })
  const urls = ['a', 'b', 'c'].map(name => `${memory.origin.url}/a.png${signed(name)}`)
  const { results, asked } = await memory.run({ urls })
  expect(results.map(({ reason }) => reason)).toEqual(Array(3).fill('throttled'))
  expect(asked).toHaveLength(1)
})
