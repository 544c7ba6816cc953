/** How every store must list what it holds. */
import { expect, test } from '@jest/globals'
import type { ListPage, ListPageOptions, Store } from '../../src/storage/stores/store.ts'
import { NASTY_KEYS, never, putting, type Shortcomings, type Subject } from './store-suite.ts'

export async function pagesOf(
  store: Store,
  prefix: string,
  options: ListPageOptions = {},
  signal = never,
): Promise<ListPage[]> {
  const pages: ListPage[] = []
  for await (const page of store.list(prefix, options, signal)) pages.push(page)
  return pages
}

export const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const keysOf = (pages: readonly ListPage[]) => pages.flatMap(page => page.objects.map(object => object.key))
const prefixesOf = (pages: readonly ListPage[]) => pages.flatMap(page => page.prefixes)

export function describeListing(subject: Subject, { losesFolded = false }: Shortcomings): void {
  const { key } = subject
  const full = (paths: readonly string[]) => paths.map(path => subject.store.prefix + path)
  const fill = async (paths: readonly string[]) => {
    if (subject.under.fill) return await subject.under.fill(full(paths))
    const bytes = Buffer.from('x')
    const left = paths.values()
    const work = async () => {
      for (const path of left)
        await subject.store.put(key(path), bytes, putting(bytes, { mode: 'overwrite' }), never)
    }
    await Promise.all(Array.from({ length: 16 }, work))
  }
  const list = (below = '', options: ListPageOptions = {}) =>
    pagesOf(subject.store, subject.store.prefix + below, options)

  test('nothing, then one', async () => {
    expect(await list()).toEqual([{ objects: [], prefixes: [] }])
    await fill(['a.png'])
    const [page, ...more] = await list()
    expect(more).toEqual([])
    const [object, ...others] = page?.objects ?? []
    expect([object?.key, others]).toEqual([`${subject.store.prefix}a.png`, []])
    expect(Math.abs(Date.now() - Number(object?.lastModified))).toBeLessThan(60_000)
  })

  test('an object is as HEAD says it is', async () => {
    const bytes = Buffer.from('some image')
    await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    const { size, etag } = (await subject.store.head(key('a.png'), never)) ?? {}
    const [page] = await list()
    const [object] = page?.objects ?? []
    expect([object?.size, object?.etag]).toEqual([size, etag])
  })

  test('1,001 keys come once each, in order, on two pages', async () => {
    const paths = Array.from({ length: 1001 }, (_, i) => `${(i * 7919) % 1001}/${i}.png`)
    await fill(paths)
    const pages = await list()
    expect(pages.map(page => page.objects.length)).toEqual([1000, 1])
    expect(keysOf(pages)).toEqual(full(paths).sort(byBytes))
  }, 60_000)

  test('nasty keys are exact, in the order of their UTF-8 bytes', async () => {
    const paths = [...NASTY_KEYS, '～.png', '～/a.png', '🐈/a.png']
    await fill(paths)
    expect(keysOf(await list())).toEqual(full(paths).sort(byBytes))
    expect(keysOf(await list('', { pageSize: 3 }))).toEqual(full(paths).sort(byBytes))
  })

  const tree = ['A', 'a-b', 'a.png', 'a/1', 'a/2/x', 'a/2/y', 'a/30', 'a0', 'b/c/d', 'b/c/e', 'c']

  test('a prefix may end in the middle of a name, and may fit nothing', async () => {
    await fill(tree)
    expect(keysOf(await list('a/'))).toEqual(full(['a/1', 'a/2/x', 'a/2/y', 'a/30']))
    expect(keysOf(await list('a/2'))).toEqual(full(['a/2/x', 'a/2/y']))
    expect(keysOf(await list('a/3'))).toEqual(full(['a/30']))
    expect(keysOf(await list('a/2/x'))).toEqual(full(['a/2/x']))
    expect(keysOf(await list('a/2/x/'))).toEqual([])
    expect(keysOf(await list('d'))).toEqual([])
  })

  test.each([
    ['', '/', ['A', 'a-b', 'a.png', 'a0', 'c'], ['a/', 'b/']],
    ['a', '/', ['a-b', 'a.png', 'a0'], ['a/']],
    ['a/', '/', ['a/1', 'a/30'], ['a/2/']],
    ['a/2', '/', [], ['a/2/']],
    ['b/', '/', [], ['b/c/']],
    ['', '-', ['A', 'a.png', 'a/1', 'a/2/x', 'a/2/y', 'a/30', 'a0', 'b/c/d', 'b/c/e', 'c'], ['a-']],
  ])('below %j the delimiter %j folds', async (below, delimiter, keys, prefixes) => {
    await fill(tree)
    const pages = await list(below, { delimiter })
    expect([keysOf(pages), prefixesOf(pages)]).toEqual([full(keys), full(prefixes)])
    if (losesFolded) return
    const small = await list(below, { delimiter, pageSize: 2 })
    expect([keysOf(small), prefixesOf(small)]).toEqual([full(keys), full(prefixes)])
    for (const { objects, prefixes } of small) expect(objects.length + prefixes.length).toBeLessThanOrEqual(2)
  })

  test.each([
    ['a-b', undefined, ['a.png', 'a/1', 'a/2/x', 'a/2/y', 'a/30', 'a0', 'b/c/d', 'b/c/e', 'c']],
    ['a/2', undefined, ['a/2/x', 'a/2/y', 'a/30', 'a0', 'b/c/d', 'b/c/e', 'c']],
    ['a/2/x', undefined, ['a/2/y', 'a/30', 'a0', 'b/c/d', 'b/c/e', 'c']],
    ['b/c/zzz', undefined, ['c']],
    ['c', undefined, []],
    // A common prefix is given only if it sorts after by itself.
    ['a-b', '/', ['a.png', 'a/', 'a0', 'b/', 'c']],
    ['a/', '/', ['a0', 'b/', 'c']],
    ['a0', '/', ['b/', 'c']],
  ])('after %j (delimiter %j) come %j', async (after, delimiter, names) => {
    await fill(tree)
    const options = { startAfter: subject.store.prefix + after, ...(delimiter && { delimiter }) }
    for (const pageSize of [1000, 1]) {
      const pages = await list('', { ...options, pageSize })
      expect([...keysOf(pages), ...prefixesOf(pages)].sort(byBytes)).toEqual(full(names))
    }
  })

  test('a token goes on where its page ended', async () => {
    await fill(tree)
    const [first] = await list('', { pageSize: 4, startAfter: `${subject.store.prefix}a-b` })
    const rest = await list('', { token: String(first?.nextToken) })
    expect(keysOf(first ? [first, ...rest] : [])).toEqual(full(tree.slice(2)))
  })

  test('an aborted signal ends a list with its reason, also between two pages', async () => {
    await fill(tree)
    const reason = new Error('enough')
    await expect(pagesOf(subject.store, subject.store.prefix, {}, AbortSignal.abort(reason))).rejects.toBe(
      reason,
    )
    const left = new AbortController()
    const pages = subject.store
      .list(subject.store.prefix, { pageSize: 1 }, left.signal)
      [Symbol.asyncIterator]()
    expect((await pages.next()).value.objects).toHaveLength(1)
    left.abort(reason)
    await expect(pages.next()).rejects.toBe(reason)
  })
}
