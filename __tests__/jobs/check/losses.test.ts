/** What a check writes down of objects that are gone, and of those that are there again. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../support/damaged-places.ts'

let opened: DamagedPlaces
afterEach(() => opened.close())

describe.each(['buckets', 'folders'] as const)('in %s', kind => {
  beforeEach(async () => {
    opened = await openDamaged(kind)
    await opened.persist(['a.png', 'b.png', 'c.png', 'd.png'])
    await opened.copyAll()
  })
  const lose = async (...names: readonly string[]) => {
    for (const name of names) {
      await opened.source.remove(pathOf(name))
      await opened.copy.remove(pathOf(name))
      opened.origin.serve(`/${name}`, { status: 404 })
    }
  }
  /** By the name of an image, what its newest line says of a loss. */
  const losses = async () => {
    const newest = new Map<string, { at: string; loss: string }>()
    for (const { url, key, at, loss = '' } of await opened.lines()) {
      const name = url.slice(url.lastIndexOf('/') + 1)
      if (key === undefined || (newest.get(name)?.at ?? '') > at) continue
      newest.set(name, { at, loss })
    }
    return Object.fromEntries([...newest].map(([name, { loss }]) => [name, loss]))
  }
  const statesOf = async (options: Parameters<DamagedPlaces['check']>[0] = {}) => {
    const { results, report } = await opened.check({ depth: 'list', ...options })
    const words = results.map(({ key, state }) => {
      const name = ['a', 'b', 'c', 'd'].find(letter => key.endsWith(pathOf(`${letter}.png`)))
      return `${name} ${state}`
    })
    return { words: words.toSorted(), report }
  }
  const NONE = { 'a.png': '', 'b.png': '', 'c.png': '', 'd.png': '' }

  test('a repair writes down what it could not put back, once', async () => {
    await lose('a.png')
    await opened.source.remove(pathOf('b.png'))
    expect((await statesOf()).words).toEqual(['a missing', 'b missing'])
    expect(await losses()).toEqual(NONE)
    const { words, report } = await statesOf({ repair: true })
    expect(words).toEqual(['a dangling', 'b repaired'])
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'missing' })
    expect(report.failure).toBe('1 missing, and gone from its origin, of 4 objects')
    const before = (await opened.lines()).length
    await statesOf({ repair: true })
    await statesOf()
    expect((await opened.lines()).length).toBe(before)
  })

  test('what is accepted counts no more, and is no result without --json', async () => {
    await lose('a.png', 'b.png')
    await statesOf({ repair: true })
    const { words, report } = await statesOf({ repair: true, acceptMissing: true })
    expect([words, report.failure]).toEqual([[], undefined])
    expect(report.states).toMatchObject({ whole: 2, accepted: 2, dangling: 0, missing: 0 })
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'accepted', 'b.png': 'accepted' })
    const before = (await opened.lines()).length
    const requests = opened.origin.requests.length
    for (const options of [{}, { repair: true }, { repair: 'replace', acceptMissing: true }] as const) {
      const again = await statesOf(options)
      expect([again.words, again.report.failure, again.report.states.accepted]).toEqual([[], undefined, 2])
    }
    expect([(await opened.lines()).length, opened.origin.requests.length]).toEqual([before, requests])
    await lose('c.png')
    expect((await statesOf()).words).toEqual(['c missing'])
  })

  test('a loss is accepted without a repair, and without a request to an origin', async () => {
    await lose('a.png')
    const requests = opened.origin.requests.length
    const { report } = await statesOf({ acceptMissing: 'true' })
    expect([report.failure, report.states.accepted]).toEqual([undefined, 1])
    expect(opened.origin.requests.length).toBe(requests)
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'accepted' })
  })

  test.each(['repair', 'acceptMissing'] as const)(
    '%s says that a missing or accepted object is there again',
    async how => {
      await lose('a.png', 'b.png', 'c.png')
      await opened.check({ acceptMissing: true })
      await opened.source.put(pathOf('a.png'), bytesOf('a.png'))
      await opened.source.put(pathOf('c.png'), Buffer.from('other'))
      const { words, report } = await statesOf({ repairFrom: opened.copyLine, [how]: true })
      expect(words).toEqual(['c changed'])
      expect(report.states).toMatchObject({ whole: 2, accepted: 1 })
      expect(await losses()).toEqual({ ...NONE, 'b.png': 'accepted', 'c.png': 'accepted' })
      const before = (await opened.lines()).length
      await statesOf({ [how]: true })
      expect((await opened.lines()).length).toBe(before)
    },
  )

  test('a repair of a missing object says that it is there again', async () => {
    await lose('a.png')
    await opened.check({ repair: true })
    await opened.copy.put(pathOf('a.png'), bytesOf('a.png'))
    expect((await statesOf({ repair: true })).words).toEqual(['a repaired'])
    expect(await losses()).toEqual(NONE)
  })

  test('all URLs of a key are written down, and no URL that has another key by now', async () => {
    opened.origin.serve('/twin.png', { body: bytesOf('a.png') })
    await opened.persist([], { urls: [`${opened.origin.url}/twin.png`] })
    opened.origin.serve('/b.png', { body: bytesOf('b2.png') })
    await opened.persist([], { urls: [`${opened.origin.url}/b.png`], refreshAfter: '0s' })
    await lose('a.png')
    await opened.source.remove(pathOf('b.png'))
    await opened.copy.remove(pathOf('b.png'))
    opened.origin.serve('/twin.png', { status: 404 })
    const { report } = await opened.check({ depth: 'list', repair: true, acceptMissing: true })
    expect(report.states).toMatchObject({ accepted: 1, superseded: 1, missing: 0, dangling: 0 })
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'accepted', 'twin.png': 'accepted' })
  })
})

test('a manifest that refuses lines fails the check, and nothing is accepted', async () => {
  opened = await openDamaged('buckets')
  await opened.persist(['a.png', 'b.png'])
  await opened.source.remove(pathOf('a.png'))
  opened.oss.fault(({ method, key }) => method === 'PUT' && key?.includes('.persist/') === true, {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  const { results, report } = await opened.check({ depth: 'list', acceptMissing: true, failOn: 'none' })
  expect(results.map(({ state }) => state)).toEqual(['missing'])
  expect(report.states).toMatchObject({ whole: 1, missing: 1, accepted: 0 })
  expect(report.refusals).toMatchObject([{ place: 'manifest', reason: 'store-denied' }])
  expect(report.failure).toContain('did not take')
})
