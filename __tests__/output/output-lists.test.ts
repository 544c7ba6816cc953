import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/output/report.ts'
import { failed, reported, stepOutputs, stored } from '../support/test-report.ts'

const keysOf = (report: Report) => {
  const { outputs, leftEmpty } = stepOutputs(report)
  return { keys: outputs.keys ?? '', leftEmpty }
}

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
    const { keys, leftEmpty } = keysOf(report)
    expect(JSON.parse(keys)).toEqual(['a.png', null, null, 'a.png', 'c.png', null])
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
      const { keys, leftEmpty } = keysOf(report)
      expect(own.size).toBeGreaterThan(0)
      expect(JSON.parse(keys)).toEqual(all.map((key, n) => (own.has(n) ? key : null)))
      expect(report).toMatchObject({ total: own.size, stored: own.size, positions: 12 })
      expect(leftEmpty).toEqual([])
    }
  })

  test('nothing to do gives empty lists', async () => {
    expect(stepOutputs(await reported([]))).toMatchObject({
      outputs: { keys: '[]', rewritten: '[]', changed: 'false', total: '0', missing: '0' },
      leftEmpty: [],
    })
  })
})

describe('the limit of 81,920 bytes', () => {
  const MOST = 81_920

  /** Outputs of a report whose rewritten lists alone have just so many bytes, in characters of three bytes. */
  async function outputsOf(bytes: number) {
    const room = bytes - '[""]'.length
    const name = '猫'.repeat(Math.floor(room / 3)) + 'a'.repeat(room % 3)
    return stepOutputs(
      await reported([{ url: 'http://h.test/a', to: stored('k') }], 'all', { rewritten: [name] }),
    )
  }

  test("is each list's own: at it one is whole, past it that one is empty and the other stays", async () => {
    for (const bytes of [MOST - 1, MOST]) {
      const { outputs, leftEmpty } = await outputsOf(bytes)
      expect([Buffer.byteLength(outputs.rewritten ?? ''), leftEmpty]).toEqual([bytes, []])
    }
    expect(await outputsOf(MOST + 1)).toMatchObject({
      outputs: { keys: '["k"]', rewritten: '' },
      leftEmpty: [{ name: 'rewritten', count: 1 }],
    })
  })

  test('a first run of 1,000 images has its keys', async () => {
    const images = Array.from({ length: 1000 }, (_, i) => ({
      url: `http://h.test/${i}`,
      to: stored(`scraped/${String(i).padStart(64, '0')}.png`),
    }))
    const { keys, leftEmpty } = keysOf(await reported(images))
    expect(JSON.parse(keys)).toHaveLength(1000)
    expect(leftEmpty).toEqual([])
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
    expect(keysOf(await reportOf(16_383)).leftEmpty).toEqual([])
    expect(keysOf(await reportOf(16_384))).toEqual({
      keys: '',
      leftEmpty: [{ name: 'keys', count: 16_384 }],
    })
  })
})
