import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startS3 } from '../../../servers/s3.ts'
import type { StoreRequest } from '../../../servers/store-request.ts'
import { type Mirrored, openMirrored } from '../../../support/mirrored-runs.ts'
import { imageOf } from '../../../support/repeated-runs.ts'
import { restore } from '../../../support/snapshots.ts'

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

const isAboutMirrors = ({ key, query }: StoreRequest) =>
  key.includes('.persist/mirrors/') || JSON.stringify([query]).includes('.persist/mirrors/')

describe('a run with a mirror', () => {
  test('fetches each image once and puts it into both places', async () => {
    const urls = list(5)
    const { asked, results, report, notices, mirror } = await opened.run({ urls })
    expect(asked).toHaveLength(5)
    expect(opened.images().copies).toEqual(opened.images().first)
    expect(opened.images().copies).toHaveLength(5)
    expect(results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'stored' })))
    expect(report).toMatchObject({ stored: 5, mirrored: 5, owed: 0 })
    expect(notices).toEqual([])
    expect(opened.debts()).toEqual([])
    // The first upload is sent twice, since the store may ignore create-only.
    expect(mirror.filter(({ method }) => method === 'PUT').length).toBeLessThanOrEqual(7)
    const [path] = opened.images().copies
    expect(opened.s3.bucket.head(`m/${path}`)).toMatchObject({
      contentType: 'image/png',
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
  })

  test('sends the mirror no request for known images, and lists debts once', async () => {
    const urls = list(5)
    await opened.run({ urls })
    const second = await opened.run({ urls })
    expect(second.mirror).toEqual([])
    expect(second.store.filter(isAboutMirrors).map(({ method }) => method)).toEqual(['GET'])
    expect(second.results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'unchanged' })))
    expect(second.report).toMatchObject({ unchanged: 5, mirrored: 5, owed: 0 })
    expect(second.notices).toEqual([])
  })

  test('copies equal images of two URLs once', async () => {
    const urls = [opened.show('/a.png', 'same'), opened.show('/b.png', 'same'), ...list(1)]
    const { results, mirror } = await opened.run({ urls, concurrency: 1 })
    expect(results.map(({ mirrors }) => mirrors)).toEqual([
      { b: 'stored' },
      { b: 'unchanged' },
      { b: 'stored' },
    ])
    expect(mirror.filter(({ method }) => method === 'PUT').length).toBeLessThanOrEqual(4)
  })

  test('is green with one warning while the mirror refuses, and the next run pays without the origin', async () => {
    const urls = list(5)
    isDown = true
    const first = await opened.run({ urls })
    expect(first.report).toMatchObject({ stored: 5, mirrored: 0, owed: 5, failure: undefined })
    expect(first.results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'owed' })))
    expect(first.notices).toEqual([expect.stringMatching(/^mirror b: 5 images are not there yet; .*403/)])
    expect(opened.debts().map(({ key }) => key)).toHaveLength(5)

    const still = await opened.run({ urls })
    expect(still.report).toMatchObject({ unchanged: 5, mirrored: 0, owed: 5, failure: undefined })
    expect(still.notices).toEqual([expect.stringMatching(/^mirror b: 5 images are not there yet; .*403/)])
    expect(still.mirror.length).toBeLessThanOrEqual(32)

    isDown = false
    const next = await opened.run({ urls })
    expect(next.asked).toEqual([])
    expect(next.report).toMatchObject({ unchanged: 5, mirrored: 5, owed: 0 })
    expect(next.notices).toEqual([])
    expect(opened.images().copies).toEqual(opened.images().first)
    expect(opened.debts()).toEqual([])
    expect(opened.files().filter(path => !path.startsWith('since'))).toEqual([])
    const [path] = opened.images().copies
    expect(opened.s3.bucket.head(`m/${path}`)).toMatchObject({
      contentType: 'image/png',
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
    expect((await opened.run({ urls })).mirror).toEqual([])
  })

  test('knows the debts of another run whose lines it reads', async () => {
    const [url = '', ...others] = list(3)
    await opened.run({ urls: others })
    const before = new Map(opened.oss.bucket.objects)
    isDown = true
    await opened.run({ urls: [url] })
    const after = new Map(opened.oss.bucket.objects)
    restore(opened.oss.bucket, before)
    // The other run writes its debt and its line while this one reads the memory.
    const isRead = ({ query }: StoreRequest) => {
      if (query.prefix?.endsWith('/segments/')) restore(opened.oss.bucket, after)
      return false
    }
    opened.oss.fault(isRead, { status: 500 })
    const { report, results, asked } = await opened.run({ urls: [url] })
    expect(asked).toEqual([])
    expect(results[0]).toMatchObject({ outcome: 'unchanged', mirrors: { b: 'owed' } })
    expect(report).toMatchObject({ mirrored: 0, owed: 1 })
  })

  test('pays for a large object through a file', async () => {
    const urls = [opened.show('/large.png', 'x'.repeat(9_000_000))]
    isDown = true
    await opened.run({ urls })
    isDown = false
    const { report } = await opened.run({ urls })
    expect(report).toMatchObject({ mirrored: 1, owed: 0 })
    const [path] = opened.images().first
    const bytes = opened.s3.bucket.head(`m/${path}`)?.bytes
    expect(bytes?.equals(imageOf('x'.repeat(9_000_000)))).toBe(true)
  })

  test('copies no bytes that the destination has damaged', async () => {
    const urls = list(2)
    isDown = true
    await opened.run({ urls })
    isDown = false
    const [path] = opened.images().first
    opened.oss.bucket.put(`pre/${path}`, imageOf('another'), { contentType: 'image/png' })
    const { report, notices } = await opened.run({ urls })
    expect(report).toMatchObject({ mirrored: 1, owed: 1 })
    expect(notices).toEqual([
      expect.stringContaining('1 image that it lacks is missing or changed in the destination too'),
      expect.stringContaining('1 image is not there yet'),
    ])
    expect(opened.images().copies).not.toContain(path)
  })

  test('marks debts as paid where the memory may not be deleted from', async () => {
    const urls = list(3)
    isDown = true
    await opened.run({ urls })
    isDown = false
    opened.oss.fault(({ method }) => method === 'DELETE', { status: 403, code: 'AccessDenied', times: 1000 })
    const next = await opened.run({ urls })
    expect(next.report).toMatchObject({ mirrored: 3, owed: 0 })
    expect(opened.debts()).toEqual([])
    expect(opened.files().filter(path => path.startsWith('paid/'))).toHaveLength(1)
    const last = await opened.run({ urls })
    expect([last.mirror, last.store.filter(isAboutMirrors).length]).toEqual([[], 1])
    expect(last.results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'unchanged' })))
  })

  test('reports other bytes under the key of the mirror, without a debt', async () => {
    const urls = list(2)
    const key = (name: string) => `pictures/${name}`
    opened.s3.bucket.put(`m/${key('0.png')}`, 'other bytes')
    const { report, results, notices } = await opened.run({ urls, key: 'pictures/{name}.{ext}' })
    expect(results.map(({ outcome, mirrors }) => [outcome, mirrors])).toEqual([
      ['stored', { b: 'failed' }],
      ['stored', { b: 'stored' }],
    ])
    expect(report).toMatchObject({ mirrored: 1, owed: 0, failure: undefined })
    expect(notices).toEqual([expect.stringContaining('other bytes under its key: "pictures/0.png"')])
    expect(opened.debts()).toEqual([])
    expect(String(opened.s3.bucket.head(`m/${key('0.png')}`)?.bytes)).toBe('other bytes')
    // A later run must not count it as copied.
    const next = await opened.run({ urls, key: 'pictures/{name}.{ext}' })
    expect(next.results.map(({ mirrors }) => mirrors)).toEqual([{ b: 'unproven' }, { b: 'unchanged' }])
  })

  test('still owes an image whose key has other bytes there by then, and says what mends that', async () => {
    const urls = list(2)
    isDown = true
    await opened.run({ urls })
    isDown = false
    const [path = ''] = opened.images().first
    opened.s3.bucket.put(`m/${path}`, 'other bytes')
    const { report, notices } = await opened.run({ urls })
    expect(report).toMatchObject({ mirrored: 1, owed: 1, failure: undefined })
    expect(notices).toContainEqual(
      expect.stringMatching(
        /other bytes under its key: ".*"\. Run check with mirrors and repair: replace, .* or remove the wrong object$/,
      ),
    )
    expect(String(opened.s3.bucket.head(`m/${path}`)?.bytes)).toBe('other bytes')
    opened.s3.bucket.put(`m/${path}`, opened.oss.bucket.head(`pre/${path}`)?.bytes ?? '')
    expect((await opened.run({ urls })).report).toMatchObject({ mirrored: 2, owed: 0 })
    expect(opened.debts()).toEqual([])
  })

  test('owes what it finds in the destination without its bytes', async () => {
    const urls = list(2)
    const named = urls.map(url => ({ url, key: `by-key/${new URL(url).pathname.slice(1)}` }))
    opened.oss.bucket.put('pre/by-key/0.png', imageOf('/0.png'), { contentType: 'image/png' })
    const first = await opened.run({ urls: named, keyField: 'key' })
    expect(first.results.map(({ outcome, mirrors }) => [outcome, mirrors])).toEqual([
      ['unchanged', { b: 'owed' }],
      ['stored', { b: 'stored' }],
    ])
    const second = await opened.run({ urls: named, keyField: 'key' })
    expect(second.asked).toEqual([])
    expect(second.report).toMatchObject({ mirrored: 2, owed: 0 })
    expect(opened.s3.bucket.head('m/by-key/0.png')?.bytes).toEqual(imageOf('/0.png'))
  })

  test('may be a folder, and there may be several', async () => {
    const { mirrors } = opened.mirrored
    const urls = list(2)
    const { results } = await opened.run({ urls, mirrors: [`${mirrors}`, 'disk=file:./copies'] })
    expect(results.map(result => result.mirrors)).toEqual(urls.map(() => ({ b: 'stored', disk: 'stored' })))
    for (const key of opened.images().first)
      await expect(stat(join(opened.directory, 'copies', key))).resolves.toBeDefined()
  })
})

describe('a mirror that is added to a memory', () => {
  test('is unproven for images of a run without it, also after a proof from before', async () => {
    const urls = list(3)
    await opened.run({ urls: urls.slice(0, 1) })
    opened.pass(60_000)
    const now = new Date(opened.now()).toISOString().replace(/[-:.]/g, '')
    opened.oss.bucket.put(`pre/.persist/mirrors/b/whole-${now}`, '')
    opened.pass(60_000)
    await opened.run({ urls, mirrors: '' })
    const { results, report, notices } = await opened.run({ urls })
    expect(results.map(({ mirrors }) => mirrors?.b)).toEqual(['unchanged', 'unproven', 'unproven'])
    expect(report).toMatchObject({ mirrored: 1, owed: 0 })
    expect(notices).toEqual([
      expect.stringMatching(/^mirror b: 2 images of this run were stored before it or without it/),
    ])
  })

  test('is unproven for older images until whole.json says otherwise, and the run warns once', async () => {
    const urls = list(3)
    await opened.run({ urls, mirrors: '' })
    opened.pass(60_000)
    const newer = list(1, 10)
    const first = await opened.run({ urls: [...urls, ...newer] })
    expect(first.results.map(({ mirrors }) => mirrors?.b)).toEqual([
      'unproven',
      'unproven',
      'unproven',
      'stored',
    ])
    expect(first.report).toMatchObject({ mirrored: 1, owed: 0 })
    expect(first.notices).toEqual([
      expect.stringMatching(/^mirror b: 3 images of this run were stored before it or without it/),
    ])
    const other = await opened.run({ urls: list(1, 20) })
    expect(other.notices).toEqual([])
    const now = new Date(opened.now()).toISOString().replace(/[-:.]/g, '')
    opened.oss.bucket.put(`pre/.persist/mirrors/b/whole-${now}`, '')
    const last = await opened.run({ urls })
    expect(last.results.map(({ mirrors }) => mirrors?.b)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(last.notices).toEqual([])
  })

  test('warns in its first run even if that has new images alone', async () => {
    await opened.run({ urls: list(3), mirrors: '' })
    opened.pass(60_000)
    const { notices } = await opened.run({ urls: list(1, 10) })
    expect(notices).toEqual([expect.stringMatching(/^mirror b is new, and the memory has older images/)])
  })
})

describe('a mirror whose state is in doubt', () => {
  const proved = async () => {
    opened.pass(60_000)
    const now = new Date(opened.now()).toISOString().replace(/[-:.]/g, '')
    opened.oss.bucket.put(`pre/.persist/mirrors/b/whole-${now}`, '')
    opened.pass(60_000)
  }

  test('does not have bytes that replaced others under their key, in a run without it', async () => {
    const settings = { key: '{url.sha256}.{ext}', onCollision: 'overwrite', refreshAfter: '0s' } as const
    const urls = list(1)
    await opened.run({ urls, ...settings })
    await proved()
    opened.show('/0.png', 'others')
    const between = await opened.run({ urls, ...settings, mirrors: '' })
    expect(between.report).toMatchObject({ stored: 1 })
    const last = await opened.run({ urls, key: settings.key, onCollision: 'overwrite' })
    expect(last.results.map(({ mirrors }) => mirrors)).toEqual([{ b: 'unproven' }])
    expect(last.report).toMatchObject({ mirrored: 0 })
  })

  test('is unproven while a debt file is damaged, until a check has found everything there', async () => {
    const urls = list(2)
    isDown = true
    await opened.run({ urls })
    isDown = false
    const [path = ''] = opened.files().filter(file => file.startsWith('debts/'))
    opened.oss.bucket.put(`pre/.persist/mirrors/b/${path}`, 'damaged')
    const { results, report, notices } = await opened.run({ urls })
    expect(results.map(({ mirrors }) => mirrors?.b)).toEqual(['unproven', 'unproven'])
    expect(report).toMatchObject({ mirrored: 0 })
    expect(notices[0]).toMatch(/^mirror b: the file "debts\/.*" of images that it lacks is damaged/)
    await proved()
    const last = await opened.run({ urls })
    expect(last.results.map(({ mirrors }) => mirrors?.b)).toEqual(['unchanged', 'unchanged'])
    expect(last.notices).toEqual([])
    expect(opened.files().filter(file => file.startsWith('debts/'))).toEqual([])
  })

  test('is kept where the mark of its start is refused, and a later run writes that', async () => {
    const isMark = ({ method, key }: StoreRequest) => method === 'PUT' && key.includes('/since-')
    opened.oss.fault(isMark, { status: 403, code: 'AccessDenied', times: 1 })
    const urls = list(2)
    expect((await opened.run({ urls })).report).toMatchObject({ mirrored: 2, failure: undefined })
    expect(opened.files()).toEqual(['since.json'])
    const next = await opened.run({ urls })
    expect(next.results.map(({ mirrors }) => mirrors?.b)).toEqual(['unchanged', 'unchanged'])
    expect(opened.files()).toEqual(['since.json', expect.stringMatching(/^since-/)])
  })

  test('is unproven for images of a place that had its name before', async () => {
    const urls = list(2)
    await opened.run({ urls })
    // A user may do so to give the name to another place.
    for (const file of opened.files()) opened.oss.bucket.remove(`pre/.persist/mirrors/b/${file}`)
    opened.pass(60_000)
    const { results, report } = await opened.run({ urls })
    expect(results.map(({ mirrors }) => mirrors?.b)).toEqual(['unproven', 'unproven'])
    expect(report.mirrored).toBe(0)
  })

  test('ends the run where its place cannot be written down', async () => {
    opened.oss.fault(({ method, key }) => method === 'PUT' && key.includes('/since'), {
      status: 403,
      code: 'AccessDenied',
      times: 1000,
    })
    const { report } = await opened.run({ urls: list(2) })
    expect(report.failure).toContain('oss:PutObject')
    expect(report).toMatchObject({ skipped: 2, requests: { origins: 0 } })
    expect(opened.images().copies).toEqual([])
  })
})

describe('settings of mirrors', () => {
  test('refuse a bucket of the same name on another server', async () => {
    await opened.run({ urls: list(1) })
    const other = await startS3({ bucket: 'copies' })
    const mirrors = `${opened.mirrored.mirrors}`.replace(/endpoint=\S+/, `endpoint=${other.endpoint}`)
    await expect(opened.run({ urls: list(1), mirrors })).rejects.toThrow('the memory knows this name for')
    expect(other.requests).toEqual([])
    await other.close()
  })

  test('refuse another destination under a used name, before any image', async () => {
    await opened.run({ urls: list(1) })
    const mirrors = `${opened.mirrored.mirrors}`.replace('/m/', '/other/')
    const asked = opened.origin.requests.length
    await expect(opened.run({ urls: list(1, 5), mirrors })).rejects.toThrow(
      /^mirrors b: the memory knows this name for "s3:\/\/copies\/m\/ endpoint=.*", and it is "s3:\/\/copies\/other\/ endpoint=.*" now/,
    )
    expect(opened.origin.requests.length).toBe(asked)
  })

  test.each(['off', 'read-only'] as const)('refuse manifest: %s', async manifest => {
    await expect(opened.run({ urls: list(1), manifest })).rejects.toThrow(
      `manifest is ${manifest}: mirrors need a memory that is written`,
    )
  })

  test('count for nothing in a dry run', async () => {
    const { mirror } = await opened.run({ urls: list(1), dryRun: true })
    expect([mirror, opened.files()]).toEqual([[], []])
  })
})
