/** Downloads that end at any of their requests, and large bodies that break. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { PREFIX } from '../../support/list-source.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

const PATHS = ['a.bin', 'deep/b.bin', 'c.bin']
const bodyOf = (path: string) => Buffer.alloc(700_000, path)

test('a download that ends at any request leaves whole files alone, and the next one fetches the rest', async () => {
  for (const path of PATHS) opened.oss.bucket.put(PREFIX + path, bodyOf(path))
  let ends = 0
  for (let isOver = false; !isOver; ends++) {
    const directory = `at-${ends}`
    const killing = new AbortController()
    let isDrill = true
    let left = ends
    const isSilent = () => {
      if (!isDrill || left-- > 0) return false
      killing.abort()
      return true
    }
    // Every second time the body itself breaks off.
    const silence = ends % 2 === 0 ? { stall: true as const } : { silentAfter: 600_000 }
    opened.oss.fault(isSilent, { ...silence, times: Number.POSITIVE_INFINITY })
    const get = (signal?: AbortSignal) => opened.get({ directory, concurrency: 2, ...(signal && { signal }) })
    isOver = await get(killing.signal).then(
      () => true,
      () => false,
    )
    isDrill = false
    const files = () => opened.files().then(all => all.filter(path => path.startsWith(`${directory}/`)))
    const whole = PATHS.map(path => `${directory}/${path}`)
    const kept = await files()
    expect([ends, kept.filter(path => !whole.includes(path))]).toEqual([ends, []])
    const { results } = await get()
    const unchanged = results.filter(({ outcome }) => outcome === 'unchanged')
    expect([ends, unchanged.length, results.length]).toEqual([ends, kept.length, PATHS.length])
    expect((await files()).sort()).toEqual(whole.sort())
  }
  // A list, and each object.
  expect(ends).toBe(5)
})

const large = Buffer.alloc(10_000_000, 'large')
const isRest = (headers: Readonly<Record<string, unknown>>) => headers.range !== undefined

test('a body cut at 9 MB is taken up there', async () => {
  opened.oss.bucket.put(`${PREFIX}large.bin`, large)
  opened.oss.fault(({ method, key }) => method === 'GET' && key !== '', { cutAfter: 9_000_000 })
  expect((await opened.get()).results.map(shortly)).toEqual([
    ['downloaded', `${PREFIX}large.bin`, 'large.bin'],
  ])
  expect(opened.asked().map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=9000000-'])
  expect((await opened.read('large.bin')) === large.toString()).toBe(true)
})

test('a body cut at 9 MB whose object is replaced then is read anew', async () => {
  const newer = Buffer.alloc(1_000_000, 'newer')
  opened.oss.bucket.put(`${PREFIX}large.bin`, large)
  opened.oss.fault(({ method, key }) => method === 'GET' && key !== '', { cutAfter: 9_000_000 })
  opened.oss.fault(
    ({ headers }) => {
      if (isRest(headers)) opened.oss.bucket.put(`${PREFIX}large.bin`, newer)
      return isRest(headers)
    },
    { status: 503, code: 'ServiceUnavailable' },
  )
  expect((await opened.get()).report).toMatchObject({ downloaded: 1, bytes: newer.length })
  expect(await opened.read('large.bin')).toBe(newer.toString())
  expect(await opened.files()).toEqual(['images/large.bin'])
})
