import { describe, expect, test } from '@jest/globals'
import { makeLists } from '../../src/action/output-lists.ts'
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
      { url: 'http://h.test/d', to: { outcome: 'skipped', reason: 'cancelled' } },
    ])
    const { keys, urls, map, newKeys, truncated } = makeLists(report)
    const base = 'https://img.test'
    expect(JSON.parse(keys)).toEqual(['a.png', null, null, 'a.png', 'c.png', null])
    expect(JSON.parse(urls)).toEqual([`${base}/a.png`, null, null, `${base}/a.png`, `${base}/c.png`, null])
    expect(JSON.parse(map)).toEqual({ [a]: 'a.png', 'http://h.test/c': 'c.png' })
    expect(JSON.parse(newKeys)).toEqual(['a.png'])
    expect(truncated).toBe(false)
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
      const { keys, urls, truncated } = makeLists(report)
      expect(own.size).toBeGreaterThan(0)
      expect(JSON.parse(keys)).toEqual(all.map((key, n) => (own.has(n) ? key : null)))
      expect(JSON.parse(urls)).toEqual(all.map((key, n) => (own.has(n) ? `https://img.test/${key}` : null)))
      expect(report).toMatchObject({ total: own.size, stored: own.size, positions: 12 })
      expect(truncated).toBe(false)
    }
  })

  test('nothing to do gives empty lists', async () => {
    expect(makeLists(await reported([]))).toEqual({
      keys: '[]',
      urls: '[]',
      map: '{}',
      newKeys: '[]',
      truncated: false,
    })
  })
})

describe('the 60,000-byte rule', () => {
  /** Four lists that together have just so many bytes, in characters of three bytes where there is room. */
  async function listsOf(bytes: number) {
    const url = 'http://h.test/a'
    const one = async (pad: string) => {
      const to = stored('k', { publicUrl: `https://img.test/${pad}` })
      return makeLists(await reported([{ url, to }]))
    }
    const { keys, urls, map, newKeys } = await one('')
    const room = bytes - Buffer.byteLength(keys + urls + map + newKeys)
    return await one('猫'.repeat(Math.floor(room / 3)) + 'a'.repeat(room % 3))
  }

  test('59,999 and 60,000 bytes are whole', async () => {
    for (const bytes of [59_999, 60_000]) {
      const { truncated, keys, urls, map, newKeys } = await listsOf(bytes)
      expect(truncated).toBe(false)
      expect(Buffer.byteLength(keys + urls + map + newKeys)).toBe(bytes)
    }
  })

  test('60,001 bytes leave all four lists empty, never a part of them', async () => {
    expect(await listsOf(60_001)).toEqual({ keys: '', urls: '', map: '', newKeys: '', truncated: true })
  })

  test('the positions of other shards count: 6,000 of them are too many, 5,999 are not', async () => {
    const reportOf = async (length: number) => {
      const images = Array.from({ length }, () => ({ url: 'http://h.test/', to: stored('a.png') }))
      // The shard of h.test is the other one.
      const report = await reported(images, 'all', {}, { index: 2, count: 2 })
      expect(report.total).toBe(0)
      return report
    }
    expect(makeLists(await reportOf(5999))).toMatchObject({ truncated: false, map: '{}' })
    expect(makeLists(await reportOf(6000))).toMatchObject({ truncated: true, keys: '' })
  })

  test('20,000 URLs leave them empty, too', async () => {
    const images = Array.from({ length: 20_000 }, (_, i) => ({
      url: `http://h.test/${i}`,
      to: stored(`${i}.png`),
    }))
    const report = await reported(images)
    expect(makeLists(report).truncated).toBe(true)
    expect([...report.results]).toHaveLength(20_000)
  })
})
