import { describe, expect, test } from '@jest/globals'
import { listsOfReport } from '../../src/output/output-lists.ts'
import { failed, reported, stored } from '../support/test-report.ts'

describe('positional lists', () => {
  test('keys[i] belongs to URL i, null where the image is not in the store', async () => {
    const a = 'http://h.test/a'
    const report = await reported([
      { url: a, to: stored('a.png') },
      { url: 'http://h.test/b', to: failed() },
      { url: 'nonsense', to: failed() },
      { url: a, to: stored('a.png') },
      { url: 'http://h.test/c', to: { ...stored('c.png'), outcome: 'unchanged' } },
      { url: 'http://h.test/d', to: { outcome: 'skipped', reason: 'cancelled', message: 'cancelled' } },
    ])
    const { keys, urls, map, newKeys, leftEmpty } = listsOfReport(report)
    const base = 'https://img.test'
    expect(JSON.parse(keys)).toEqual(['a.png', null, null, 'a.png', 'c.png', null])
    expect(JSON.parse(urls)).toEqual([`${base}/a.png`, null, null, `${base}/a.png`, `${base}/c.png`, null])
    expect(JSON.parse(map)).toEqual({ [a]: 'a.png', 'http://h.test/c': 'c.png' })
    expect(JSON.parse(newKeys)).toEqual(['a.png'])
    expect(leftEmpty).toEqual([])
  })

  test('of a shard they are aligned with the whole input, null at what is of another', async () => {
    const images = Array.from({ length: 12 }, (_, n) => ({
      url: `http://h${n % 6}.test/${n}`,
      to: stored(`${n}.png`),
    }))
    const ofShard = async (index: number) => await reported(images, 'all', {}, { index, count: 3 })
    const reports = [await ofShard(1), await ofShard(2), await ofShard(3)]
    const all = images.map((_, n) => `${n}.png`)
    for (const report of reports) {
      const own = new Set([...report.results].map(({ position }) => position))
      const { keys, urls, leftEmpty } = listsOfReport(report)
      expect(own.size).toBeGreaterThan(0)
      expect(JSON.parse(keys)).toEqual(all.map((key, n) => (own.has(n) ? key : null)))
      expect(JSON.parse(urls)).toEqual(all.map((key, n) => (own.has(n) ? `https://img.test/${key}` : null)))
      expect(report).toMatchObject({ total: own.size, stored: own.size, positions: 12 })
      expect(leftEmpty).toEqual([])
    }
  })

  test('nothing to do gives empty lists', async () => {
    expect(listsOfReport(await reported([]))).toEqual({
      keys: '[]',
      urls: '[]',
      map: '{}',
      newKeys: '[]',
      failedLists: '[]',
      rewritten: '[]',
      leftEmpty: [],
    })
  })
})

describe('the limit of 81,920 bytes', () => {
  const MOST = 81_920

  /** A report whose `urls` alone has just so many bytes, in characters of three bytes where there is room. */
  async function listsOf(bytes: number) {
    const url = 'http://h.test/a'
    const one = async (pad: string) => {
      const to = stored('k', { publicUrl: `https://img.test/${pad}` })
      return listsOfReport(await reported([{ url, to }]))
    }
    const room = bytes - Buffer.byteLength((await one('')).urls)
    return await one('猫'.repeat(Math.floor(room / 3)) + 'a'.repeat(room % 3))
  }

  test("is each list's own: at it one is whole, past it that one is empty and the others stay", async () => {
    for (const bytes of [MOST - 1, MOST]) {
      const { urls, leftEmpty } = await listsOf(bytes)
      expect([Buffer.byteLength(urls), leftEmpty]).toEqual([bytes, []])
    }
    expect(await listsOf(MOST + 1)).toEqual({
      keys: '["k"]',
      urls: '',
      map: '{"http://h.test/a":"k"}',
      newKeys: '["k"]',
      failedLists: '[]',
      rewritten: '[]',
      leftEmpty: [{ name: 'public-urls', count: 1 }],
    })
  })

  test('of the map, too', async () => {
    const map = async (length: number) => {
      const url = `http://h.test/${'a'.repeat(8000)}`
      const images = Array.from({ length: 11 }, (_, n) => ({
        url: n === 0 ? `http://h.test/${'a'.repeat(length)}` : `${url}${n}`,
        to: stored(`${n}`),
      }))
      return listsOfReport(await reported(images))
    }
    const { map: first } = await map(100)
    const room = MOST - Buffer.byteLength(first) + 100
    expect(Buffer.byteLength((await map(room)).map)).toBe(MOST)
    expect(await map(room + 1)).toMatchObject({ map: '', leftEmpty: [{ name: 'map', count: 11 }] })
  })

  test('a first run of 1,000 images has its new keys', async () => {
    const images = Array.from({ length: 1000 }, (_, i) => ({
      url: `http://h.test/${i}`,
      to: stored(`scraped/${String(i).padStart(64, '0')}.png`, {
        publicUrl: `https://my-images.oss-cn-hongkong.aliyuncs.com/scraped/${String(i).padStart(64, '0')}.png`,
      }),
    }))
    const { newKeys, leftEmpty } = listsOfReport(await reported(images))
    expect(JSON.parse(newKeys)).toHaveLength(1000)
    expect(leftEmpty.map(({ name }) => name)).toEqual(['public-urls', 'map'])
  })

  test('the positions of other shards count: 16,384 of them are too many, 16,383 are not', async () => {
    const reportOf = async (length: number) => {
      const images = Array.from({ length }, () => ({ url: 'http://h.test/', to: stored('a.png') }))
      // The shard of h.test is the other one.
      const report = await reported(images, 'all', {}, { index: 2, count: 2 })
      expect(report.total).toBe(0)
      return report
    }
    // `null` and a comma are five bytes, the brackets two, and the first has no comma.
    expect(listsOfReport(await reportOf(16_383)).leftEmpty).toEqual([])
    expect(listsOfReport(await reportOf(16_384))).toMatchObject({
      keys: '',
      map: '{}',
      leftEmpty: [
        { name: 'keys', count: 16_384 },
        { name: 'public-urls', count: 16_384 },
      ],
    })
  })
})
