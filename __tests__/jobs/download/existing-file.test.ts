import { writeFileSync } from 'node:fs'
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fillFolder, PREFIX } from '../../support/list-source.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
  opened.fill('a.png', 'b/c.png')
})
afterEach(() => opened.close())

const keys = [`${PREFIX}a.png`, `${PREFIX}b/c.png`]
/** A file of another age and other bytes of the same size. */
async function stale(path: string): Promise<void> {
  await mkdir(join(opened.target, path, '..'), { recursive: true })
  await writeFile(join(opened.target, path), path.replaceAll('p', 'q'))
  await utimes(join(opened.target, path), 0, 0)
}
const ageOf = async (path: string) => (await stat(join(opened.target, path))).mtimeMs

describe('on-existing: skip', () => {
  test('equal files are known by what the list says, and nothing more is requested', async () => {
    expect((await opened.get()).report).toMatchObject({ downloaded: 2, unchanged: 0, bytes: 12 })
    await utimes(join(opened.target, 'a.png'), 0, 0)
    const before = opened.asked().length
    const { results, report } = await opened.get()
    expect(results.map(shortly)).toEqual([
      ['unchanged', `${PREFIX}a.png`, 'a.png'],
      ['unchanged', `${PREFIX}b/c.png`, 'b/c.png'],
    ])
    expect(results[0]).toMatchObject({ bytes: 5 })
    expect(report).toMatchObject({ downloaded: 0, unchanged: 2, bytes: 0, failure: undefined })
    expect(opened.asked().length).toBe(before)
    expect(await ageOf('a.png')).toBe(0)
  })

  test('equal files are known by a HEAD each where there was no list', async () => {
    await opened.get({ keys })
    const before = opened.asked().length
    expect((await opened.get({ keys })).report).toMatchObject({ unchanged: 2, bytes: 0 })
    expect(
      opened
        .asked()
        .slice(before)
        .map(({ method }) => method),
    ).toEqual(['HEAD', 'HEAD'])
  })

  test('what a list cannot tell is asked for by a HEAD', async () => {
    await opened.get()
    const ofParts = (body: string) =>
      body.replace(/<ETag>.*?<\/ETag>/g, '<ETag>"0123456789ABCDEF0123456789ABCDEF-2"</ETag>')
    opened.oss.fault(({ query }) => query['list-type'] === '2', { edited: ofParts })
    const before = opened.asked().length
    expect((await opened.get()).report).toMatchObject({ unchanged: 2, downloaded: 0 })
    expect(
      opened
        .asked()
        .slice(before)
        .map(({ method }) => method),
    ).toEqual(['HEAD', 'HEAD'])
  })

  test.each(['a list', 'keys'])('other bytes of the same size are replaced, found by %s', async how => {
    await stale('a.png')
    const { results } = await opened.get(how === 'keys' ? { keys } : {})
    expect(results.map(({ outcome }) => outcome)).toEqual(['downloaded', 'downloaded'])
    expect(await opened.read('a.png')).toBe('a.png')
  })

  test('another size needs no more than the list to be replaced', async () => {
    await mkdir(opened.target)
    await writeFile(join(opened.target, 'a.png'), 'longer than that')
    expect((await opened.get({ match: 'a.png' })).report).toMatchObject({ downloaded: 1, bytes: 5 })
    expect(await opened.read('a.png')).toBe('a.png')
    expect(opened.asked().map(({ method }) => method)).toEqual(['GET'])
  })

  test('without a checksum they do not count as equal', async () => {
    await opened.get({ keys })
    opened.oss.fault(({ method }) => method === 'HEAD', { noCrc: true, times: 2 })
    expect((await opened.get({ keys })).report.downloaded).toBe(2)
  })

  test('a large file is compared piece by piece', async () => {
    opened.oss.bucket.put(`${PREFIX}large`, Buffer.alloc(1_500_000, 'abc'))
    for (const options of [{ match: 'large' }, { keys: [`${PREFIX}large`] }]) {
      await opened.get(options)
      expect((await opened.get(options)).report).toMatchObject({ unchanged: 1, downloaded: 0 })
    }
    await writeFile(join(opened.target, 'large'), Buffer.alloc(1_500_000, 'abd'))
    expect((await opened.get({ match: 'large' })).report.downloaded).toBe(1)
  })

  test('an empty object and an empty file are equal', async () => {
    opened.oss.bucket.put(`${PREFIX}empty`, '')
    await opened.get({ match: 'empty' })
    expect(await opened.read('empty')).toBe('')
    expect((await opened.get({ match: 'empty' })).report).toMatchObject({ unchanged: 1 })
  })

  test('from a folder, files are compared by their bytes', async () => {
    await fillFolder(join(opened.directory, 'stored'), ['a.png', 'b/c.png'])
    await stale('a.png')
    const source = 'file:./stored'
    expect((await opened.get({ source })).report).toMatchObject({ downloaded: 2, unchanged: 0 })
    expect((await opened.get({ source })).report).toMatchObject({ downloaded: 0, unchanged: 2 })
    expect(await opened.read('a.png')).toBe('a.png')
  })
})

test('on-existing: overwrite replaces without comparing', async () => {
  await opened.get()
  await utimes(join(opened.target, 'a.png'), 0, 0)
  const { report } = await opened.get({ onExisting: 'overwrite' })
  expect(report).toMatchObject({ downloaded: 2, unchanged: 0, bytes: 12 })
  expect(await ageOf('a.png')).toBeGreaterThan(0)
  expect(opened.asked().map(({ method }) => method)).toEqual(Array(4).fill('GET'))
})

describe('on-existing: fail', () => {
  test('fails that object alone, and leaves its file', async () => {
    await stale('a.png')
    const { results, report } = await opened.get({ onExisting: 'fail' })
    expect(results.map(shortly)).toEqual([
      ['failed', `${PREFIX}a.png`, 'key-collision'],
      ['downloaded', `${PREFIX}b/c.png`, 'b/c.png'],
    ])
    expect(results[0]?.message).toBe('There is a file a.png already. Set on-existing to skip or overwrite.')
    expect(await opened.read('a.png')).toBe('a.qng')
    expect(report.failure).toBe('1 of 2 objects were not downloaded')
    expect(opened.asked()).toHaveLength(1)
  })

  test('a file that comes while the object is read stays', async () => {
    await mkdir(opened.target)
    opened.oss.fault(
      ({ key }) => {
        if (key !== `${PREFIX}a.png`) return false
        // The retry may come within a millisecond: the file is there before the answer to the first request is.
        writeFileSync(join(opened.target, 'a.png'), 'mine')
        return true
      },
      { status: 503, code: 'ServiceUnavailable' },
    )
    const { results } = await opened.get({ onExisting: 'fail', match: '*' })
    expect(results.map(shortly)).toEqual([['failed', `${PREFIX}a.png`, 'key-collision']])
    expect(await opened.read('a.png')).toBe('mine')
    expect(await opened.files()).toEqual(['images/a.png'])
  })
})

describe('what is no file', () => {
  test.each(['skip', 'overwrite', 'fail'] as const)(
    'a folder in the place of one, with %s',
    async onExisting => {
      await mkdir(join(opened.target, 'a.png'), { recursive: true })
      const { results } = await opened.get({ onExisting })
      expect(results.map(shortly)).toEqual([
        ['failed', `${PREFIX}a.png`, 'key-collision'],
        ['downloaded', `${PREFIX}b/c.png`, 'b/c.png'],
      ])
      expect(results[0]?.message).toMatch(/^Something that is not a file is at "a\.png".* Remove it/)
    },
  )

  test('a file in the place of a folder', async () => {
    await mkdir(opened.target)
    await writeFile(join(opened.target, 'b'), 'x')
    const { results } = await opened.get()
    expect(results.map(shortly)).toEqual([
      ['downloaded', `${PREFIX}a.png`, 'a.png'],
      ['failed', `${PREFIX}b/c.png`, 'key-collision'],
    ])
    expect(await opened.read('b')).toBe('x')
  })
})
