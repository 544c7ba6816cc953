import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { asSaid } from '../../../src/base/sentence.ts'
import type { ImageUrl } from '../../../src/input/documents/image-url.ts'
import { shardOf } from '../../../src/input/positions/shard.ts'
import { type PlanRead, planOf } from '../../support/test-plan.ts'

type Listed = string | Partial<ImageUrl>

const shards = (images: readonly Listed[], count: number): Promise<PlanRead[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => planOf(images, [], { index: index + 1, count })))

/** The shards, from 1, that have each position. */
const ownersOf = (plans: readonly PlanRead[]): number[][] =>
  (plans[0]?.positions ?? []).map((_, index) =>
    plans.flatMap(({ positions }, at) => (positions[index] ? [at + 1] : [])),
  )

const ownersIn = async (images: readonly Listed[], count: number) => ownersOf(await shards(images, count))

const png = 'data:image/png;base64,iVBORw0KGgo='
const mixed = Array.from({ length: 400 }, (_, n) => `https://h${n % 40}.test/${n}.png`).concat(
  ['nonsense', 'ftp://h1.test/a', 'http://h1.test:25/a', png, ` <${png}> `, 'data:,x', ''],
  Array.from({ length: 20 }, (_, n) => `data:,${n}`),
)

describe('the shards of a list', () => {
  test.each([1, 2, 3, 4, 7, 256])('of %d: each position has one, and only one', async count => {
    for (const owners of await ownersIn(mixed, count)) expect(owners).toHaveLength(1)
  })

  test('have the jobs of the whole, none twice', async () => {
    const urls = (plans: readonly PlanRead[]) =>
      plans.flatMap(({ jobs }) => jobs.map(({ url }) => url)).sort()
    const [whole, parts] = [await planOf(mixed), await shards(mixed, 5)]
    expect(urls(parts)).toEqual(urls([whole]))
    expect(parts.map(({ ownCount }) => ownCount).reduce((sum, ours) => sum + ours)).toBe(mixed.length)
    expect(whole.ownCount).toBe(mixed.length)
  })

  test('all have as many positions as the list, and say which are theirs', async () => {
    for (const { positions, ownCount } of await shards(mixed, 4)) {
      expect(positions).toHaveLength(mixed.length)
      expect(positions.filter(Boolean)).toHaveLength(ownCount)
    }
  })

  test('keep a host together: case, scheme, default port, path and query do not count', async () => {
    const urls = ['http://H1.test/a', 'http://h1.test:80/b?x=1', 'HTTP://h1.TEST/c#d', '//h1.test/e']
    const [first, ...more] = await ownersIn(urls, 256)
    expect(more).toEqual([first, first, first])
  })

  test('keep duplicates together, signed ones and those with keys of their own among them', async () => {
    const url = 'https://b.test/cat.png'
    const signed = (by: string) => `${url}?X-Amz-Credential=${by}&X-Amz-Signature=${by}`
    const [first, ...more] = await ownersIn([url, signed('a'), { url: signed('b'), key: 'b.png' }], 256)
    expect(more).toEqual([first, first])
  })

  test('are the same whatever else is in the list, and in whatever order', async () => {
    const owners = await ownersIn(mixed, 4)
    const other = mixed.filter((_, index) => index % 3 > 0).reverse()
    const byUrl = new Map(mixed.map((url, index) => [url, owners[index]]))
    expect(await ownersIn(other, 4)).toEqual(other.map(url => byUrl.get(url)))
  })

  test('get about equal shares of many hosts', async () => {
    const hosts = Array.from({ length: 4000 }, (_, n) => `http://site-${n}.example.test/`)
    for (const { ownCount } of await shards(hosts, 4)) expect(Math.abs(ownCount - 1000)).toBeLessThan(120)
  })

  test('may be empty: one host is one shard', async () => {
    const counts = (await shards(['http://h.test/1', 'http://h.test/2'], 4)).map(({ ownCount }) => ownCount)
    expect(counts.sort()).toEqual([0, 0, 0, 2])
  })

  test('what has no URL belongs to the first', async () => {
    const owners = await ownersIn(
      ['nonsense', 'ftp://h1.test/a', { url: '', problem: asSaid('is empty') }],
      3,
    )
    expect(owners).toEqual([[1], [1], [1]])
  })
})

describe('the shard of a name', () => {
  const first4 = (text: string) =>
    Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16)

  test.each(['example.test', 'example.test:8080', 'xn--r8jz45g.test', '[::1]:81', png])(
    '%s: the first four bytes of its sha256, big endian, modulo the count',
    name => {
      for (const count of [2, 5, 256]) expect(shardOf(name, count)).toBe((first4(name) % count) + 1)
    },
  )

  // Another release must not split a list in another way while a matrix of the old one runs.
  test.each([
    ['example.test', 4, 1],
    ['images.example.com', 256, 25],
  ])('%s of %d stays %d', (name, count, shard) => {
    expect(shardOf(name, count)).toBe(shard)
  })

  test('is what a plan goes by: host with port, and the data: URI unwrapped', async () => {
    const urls = ['http://a.test:8080/x', 'https://例え.test/', ` "${png}" `]
    const names = ['a.test:8080', 'xn--r8jz45g.test', png]
    expect(await ownersIn(urls, 256)).toEqual(names.map(name => [shardOf(name, 256)]))
  })
})
