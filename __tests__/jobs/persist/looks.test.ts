/** What the one look of a run sees: where it begins, what is back, what has another size, and a folder without images. */

import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Clock } from '../../../src/base/clock.ts'
import { checkWith } from '../../../src/jobs/check/check.ts'
import { HOUR, type MemoryRun, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { summaryOf } from '../../support/test-report.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => {
  jest.restoreAllMocks()
  return opened.close()
})

const show = (count: number) => Array.from({ length: count }, (_, number) => opened.show(`/${number}.png`))
const path = (name: string) => join(opened.directory, name)
const heads = ({ store }: MemoryRun) => store.filter(({ method }) => method === 'HEAD').map(({ key }) => key)
const keysOf = ({ results }: MemoryRun) => results.map(({ key }) => key ?? '')
const OPTIONS = { destination: 'oss://memes/pre/', language: 'en', isPublic: false } as const

/** Every draw that a run may make. */
function drawing(value: number): void {
  jest.spyOn(Math, 'random').mockReturnValue(value)
}

describe('the one listing of a small manifest', () => {
  test('begins at the first image, whatever is drawn, and meets each loss', async () => {
    const urls = show(10)
    const keys = keysOf(await opened.run({ urls }))
    for (const [at, key] of keys.toSorted().entries()) {
      drawing(0.999 - at / 100)
      opened.oss.bucket.remove(key)
      const { report } = await opened.run({ urls })
      expect(report).toMatchObject({ stored: 1, restored: 1, unchanged: 9 })
      opened.pass(HOUR)
    }
  })

  test('and where objects of others end it early, one drawn image beyond it is looked up', async () => {
    const urls = show(10)
    const keys = keysOf(await opened.run({ urls }))
    const [first = '', ...others] = keys.toSorted()
    for (let number = 0; number < 1000; number++)
      opened.oss.bucket.put(`${first}~${String(number).padStart(4, '0')}`, 'x')
    for (const key of others) opened.oss.bucket.remove(key)
    drawing((keys.indexOf(others[3] ?? '') + 0.5) / 10)
    expect((await opened.run({ urls })).report).toMatchObject({ stored: 9, unchanged: 1 })
  })
})

describe('an object that was put back', () => {
  /** Loses the objects of some images, whose origins have them no more. */
  async function lose(count: number, lost: readonly number[], options = {}) {
    const urls = show(count)
    const keys = keysOf(await opened.run({ urls, ...options }))
    const bytes = await Promise.all(keys.map(key => bytesAt(key, options)))
    for (const number of lost) {
      await removeAt(keys[number] ?? '', options)
      opened.serve(`/${number}.png`, { status: 404 })
    }
    opened.pass(HOUR)
    // The second run looks once under each key, as after every failure, and writes that down.
    for (let run = 0; run < 2; run++)
      expect((await opened.run({ urls, ...options })).report.missing).toBe(lost.length)
    return { urls, keys, bytes }
  }
  const isFolder = (options: object) => 'destination' in options
  const bytesAt = async (key: string, options: object) =>
    isFolder(options) ? key : (opened.oss.bucket.head(key)?.bytes ?? '')
  const removeAt = async (key: string, options: object) =>
    isFolder(options) ? rename(path(`images/${key}`), path(key)) : opened.oss.bucket.remove(key)
  const putBack = async (key: string, bytes: string | Uint8Array, options: object) =>
    isFolder(options) ? rename(path(key), path(`images/${key}`)) : opened.oss.bucket.put(key, bytes)

  test.each([
    ['a bucket', {}],
    ['a folder', { destination: 'file:./images' }],
  ])('in %s is seen by the next run, and needs no look after it', async (_, options) => {
    const { urls, keys, bytes } = await lose(3, [1], options)
    await putBack(keys[1] ?? '', bytes[1] ?? '', options)
    const back = await opened.run({ urls, ...options })
    expect(back.report).toMatchObject({ unchanged: 3, missing: 0, stored: 0 })
    expect([keysOf(back), back.asked]).toEqual([keys, []])
    if (!isFolder(options)) expect(heads(back)).toEqual([keys[1]])
    const quiet = await opened.run({ urls, ...options })
    expect([quiet.report.unchanged, heads(quiet)]).toEqual([3, []])
  })

  test('is seen where no other image of the list is known, and after its loss was accepted', async () => {
    const { urls, keys, bytes } = await lose(1, [0])
    const { accessKeyId, accessKeySecret, region } = opened.oss.account
    const place = {
      source: 'oss://memes/pre/',
      endpoint: opened.oss.endpoint,
      region,
      accessKeyId,
      accessKeySecret,
    }
    await checkWith({ clock: opened.settings.clock as Clock }, { ...place, acceptMissing: 'true' })
    expect((await opened.run({ urls })).results[0]).toMatchObject({ reason: 'accepted' })
    opened.oss.bucket.put(keys[0] ?? '', bytes[0] ?? '')
    expect((await opened.run({ urls })).results[0]).toMatchObject({ outcome: 'unchanged', key: keys[0] })
  })

  test('costs at most 16 looks a run, and none where another image has the key', async () => {
    const all = Array.from({ length: 20 }, (_, number) => number)
    const { urls, keys, bytes } = await lose(21, all)
    for (const number of all)
      opened.oss.bucket.put(keys[number] ?? '', number === 0 ? 'other' : (bytes[number] ?? ''))
    const first = await opened.run({ urls })
    expect([heads(first).length, first.report.unchanged, first.report.missing]).toEqual([16, 17, 4])
    const second = await opened.run({ urls })
    expect([heads(second).length, second.report.unchanged, second.report.missing]).toEqual([3, 20, 1])
    expect(heads(await opened.run({ urls }))).toEqual([])
  })
})

describe('a known object of another size', () => {
  test('is named in a warning and in the summary, and stays known', async () => {
    const urls = show(4)
    const keys = keysOf(await opened.run({ urls }))
    opened.oss.bucket.put(keys[2] ?? '', '')
    const run = await opened.run({ urls })
    expect(run.report).toMatchObject({ unchanged: 4, missing: 0, failure: undefined })
    const said = `1 of 4 known images that were looked at has another size in the store than when it was stored, such as ${keys[2]}. Run check`
    expect(run.notices).toEqual([expect.stringContaining(said)])
    expect(run.report.otherSizes).toBe(run.notices[0])
    expect(summaryOf(run.report, OPTIONS)).toContain('known images that were looked at has another size')
    opened.oss.bucket.remove(keys[2] ?? '')
    expect((await opened.run({ urls })).report.otherSizes).toBeUndefined()
  })

  const told = ({ results }: MemoryRun) => results.map(({ message }) => message)

  test('is said at each of its positions, and the list is not complete until it is mended', async () => {
    const urls = [...show(3), ...show(2)]
    const [, key = ''] = keysOf(await opened.run({ urls }))
    const { bytes = '' } = opened.oss.bucket.head(key) ?? {}
    opened.oss.bucket.put(key, '')
    const said = `its object ${key} has 0 bytes in the store and had ${bytes.length} when it was stored: run check`
    for (const language of ['en', 'en', 'zh'] as const) {
      const run = await opened.run({ urls, language })
      expect(run.report).toMatchObject({ unchanged: 5, failure: undefined, complete: false })
      const message = expect.stringContaining(language === 'en' ? said : `${key} 在存储中为 0 字节`)
      expect(told(run)).toEqual([undefined, message, undefined, undefined, message])
    }
    // A list without the image is as before.
    expect((await opened.run({ urls: urls.slice(2, 3) })).report.complete).toBe(true)
    // A copy brings the bytes back, or the object is moved aside and fetched again.
    opened.oss.bucket.put(key, bytes)
    expect((await opened.run({ urls })).report).toMatchObject({ unchanged: 5, complete: true })
    opened.oss.bucket.put(key, '')
    expect((await opened.run({ urls })).report.complete).toBe(false)
    opened.oss.bucket.remove(key)
    const mended = await opened.run({ urls })
    expect(mended.report).toMatchObject({ stored: 2, unchanged: 3, restored: 1, complete: true })
    expect(told(mended)).toEqual(Array(5).fill(undefined))
    expect((await opened.run({ urls })).report).toMatchObject({ unchanged: 5, complete: true })
  })

  test('is no matter where its origin gives other bytes', async () => {
    const urls = show(2)
    const [, key = ''] = keysOf(await opened.run({ urls }))
    opened.oss.bucket.put(key, '')
    opened.pass(3 * HOUR)
    const unmended = await opened.run({ urls, refreshAfter: '1h' })
    expect(unmended.report).toMatchObject({ unchanged: 2, complete: false })
    opened.show('/1.png', 'still.gif')
    opened.pass(3 * HOUR)
    const { report, notices } = await opened.run({ urls, refreshAfter: '1h' })
    expect([report.stored, report.complete, notices.length]).toEqual([1, true, 1])
  })

  test('is said in a list that arrives, and of an object that this run stores over', async () => {
    const [one, two] = [opened.show('/one.png'), opened.show('/two.png', 'another, longer image')]
    const options = { keyField: 'as', onCollision: 'overwrite' as const }
    const record = { url: one, as: 'a.png' }
    await opened.run({ urls: [record], ...options })
    opened.oss.bucket.put('pre/a.png', '')
    async function* arriving() {
      yield record
    }
    const run = await opened.run({ urls: arriving(), ...options })
    expect([run.report.complete, told(run)]).toEqual([false, [expect.stringContaining('has 0 bytes')]])
    const over = await opened.run({ urls: [record, { url: two, as: 'a.png' }], ...options })
    expect(over.report).toMatchObject({ stored: 1, unchanged: 1, complete: true })
    expect(told(over)).toEqual([undefined, undefined])
  })

  test('is none where a later line of another URL names the key', async () => {
    const of = (url: string) => ({
      urls: [{ url, as: 'a.png' }],
      keyField: 'as',
      onCollision: 'overwrite' as const,
    })
    const [one, two] = [opened.show('/one.png'), opened.show('/two.png', 'another, longer image')]
    await opened.run(of(one))
    opened.pass(HOUR)
    await opened.run(of(two))
    expect((await opened.run(of(one))).notices).toEqual([])
    opened.oss.bucket.put('pre/a.png', 'pointer')
    expect((await opened.run(of(one))).notices).toEqual([expect.stringContaining('pre/a.png')])
  })

  test('in a folder is found by a look at no more than 1,000 files', async () => {
    const urls = show(3)
    const options = { urls, destination: 'file:./images' }
    const keys = keysOf(await opened.run(options))
    for (const key of keys)
      await writeFile(path(`images/${key}`), 'version https://git-lfs.github.com/spec/v1')
    const { report, notices } = await opened.run(options)
    expect(report.unchanged).toBe(3)
    expect(notices).toEqual([
      expect.stringContaining('3 of 3 known images that were looked at have another size'),
    ])
  })
})

describe('a folder that was emptied', () => {
  const FOLDER = { destination: 'file:./images' }
  const files = async () => (await readdir(path('images'))).filter(name => name.endsWith('.png'))
  const empty = async () => {
    for (const name of await files()) await rm(path(`images/${name}`))
  }

  test('with the manifest in it is filled again, with a warning', async () => {
    const urls = show(5)
    const first = await opened.run({ ...FOLDER, urls })
    await empty()
    const { report, results, notices, asked } = await opened.run({ ...FOLDER, urls })
    expect(report).toMatchObject({ stored: 5, restored: 5, missing: 0, failure: undefined })
    expect([results.map(({ key }) => key), asked.length]).toEqual([keysOf(first), 5])
    expect((await files()).length).toBe(5)
    expect(notices).toEqual([expect.stringContaining('All 5 known images of this list were missing')])
    const quiet = await opened.run({ ...FOLDER, urls })
    expect([quiet.report.unchanged, quiet.notices]).toEqual([5, []])
  })

  test('with the manifest elsewhere fails the run before a request', async () => {
    const options = { ...FOLDER, urls: [...show(2), opened.show('/new.png')], manifestAt: 'memory' }
    await opened.run({ ...options, urls: options.urls.slice(0, 2) })
    await rename(path('images'), path('away'))
    const asked = opened.origin.requests.length
    for (const more of [{}, { dryRun: true }]) {
      for (const isThere of [false, true]) {
        if (isThere) await mkdir(path('images'), { recursive: true })
        await expect(opened.run({ ...options, ...more })).rejects.toMatchObject({
          problems: [expect.stringMatching(/none of the known images .* delete the folder of manifest-at /)],
        })
      }
      await rm(path('images'), { recursive: true })
    }
    expect(opened.origin.requests.length).toBe(asked)
    await rename(path('away'), path('images'))
    expect((await opened.run(options)).report).toMatchObject({ unchanged: 2, stored: 1 })
  })

  test('with one image and the manifest elsewhere is filled again', async () => {
    const options = { ...FOLDER, urls: show(1), manifestAt: 'memory' }
    await opened.run(options)
    await empty()
    expect((await opened.run(options)).report).toMatchObject({ stored: 1, restored: 1 })
  })
})
