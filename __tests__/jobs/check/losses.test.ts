/** What `accept-missing` writes down of objects that are gone, and of those that are there again. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../support/damaged-places.ts'

let opened: DamagedPlaces
afterEach(() => opened.close())

describe.each(['OSS', 'a folder'] as const)('in %s', kind => {
  beforeEach(async () => {
    opened = await openDamaged(kind)
    await opened.persist(['a.png', 'b.png', 'c.png', 'd.png'])
  })
  const lose = async (...names: readonly string[]) => {
    for (const name of names) {
      await opened.source.remove(pathOf(name))
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

  test('what is accepted counts no more, and is no result without --json', async () => {
    await lose('a.png', 'b.png')
    const before = (await opened.lines()).length
    expect((await statesOf()).words).toEqual(['a missing', 'b missing'])
    expect([(await opened.lines()).length, await losses()]).toEqual([before, NONE])
    const { words, report } = await statesOf({ acceptMissing: true })
    expect([words, report.failure]).toEqual([[], undefined])
    expect(report.states).toMatchObject({ whole: 2, accepted: 2, dangling: 0, missing: 0 })
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'accepted', 'b.png': 'accepted' })
    const written = (await opened.lines()).length
    const requests = opened.origin.requests.length
    for (const options of [{}, { acceptMissing: true }]) {
      const again = await statesOf(options)
      expect([again.words, again.report.failure, again.report.states.accepted]).toEqual([[], undefined, 2])
    }
    expect([(await opened.lines()).length, opened.origin.requests.length]).toEqual([written, requests])
    await lose('c.png')
    expect((await statesOf()).words).toEqual(['c missing'])
  })

  test('a missing or accepted object is there again', async () => {
    await lose('a.png', 'b.png', 'c.png')
    await opened.check({ acceptMissing: true })
    await opened.source.put(pathOf('a.png'), bytesOf('a.png'))
    await opened.source.put(pathOf('c.png'), Buffer.from('other'))
    const { words, report } = await statesOf({ acceptMissing: true })
    expect(words).toEqual(['c changed'])
    expect(report.states).toMatchObject({ whole: 2, accepted: 1 })
    expect(await losses()).toEqual({ ...NONE, 'b.png': 'accepted', 'c.png': 'accepted' })
    const before = (await opened.lines()).length
    await statesOf({ acceptMissing: true })
    expect((await opened.lines()).length).toBe(before)
  })

  test('all URLs of a key are written down, and no URL that has another key by now', async () => {
    opened.origin.serve('/twin.png', { body: bytesOf('a.png') })
    await opened.persist([], { urls: [`${opened.origin.url}/twin.png`] })
    opened.origin.serve('/b.png', { body: bytesOf('b2.png') })
    await opened.persist([], { urls: [`${opened.origin.url}/b.png`], refreshAfter: '0s' })
    await lose('a.png')
    await opened.source.remove(pathOf('b.png'))
    opened.origin.serve('/twin.png', { status: 404 })
    const { report } = await opened.check({ depth: 'list', acceptMissing: true })
    expect(report.states).toMatchObject({ accepted: 1, superseded: 1, missing: 0, dangling: 0 })
    expect(await losses()).toEqual({ ...NONE, 'a.png': 'accepted', 'twin.png': 'accepted' })
  })
})

test('a manifest that refuses lines fails the check, and nothing is accepted', async () => {
  opened = await openDamaged('OSS')
  await opened.persist(['a.png', 'b.png'])
  await opened.source.remove(pathOf('a.png'))
  opened.server.fault(({ method, key }) => method === 'PUT' && key?.includes('.persist/') === true, {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  const { results, report } = await opened.check({ depth: 'list', acceptMissing: true, failOn: 'none' })
  expect(results.map(({ state }) => state)).toEqual(['missing'])
  expect(report.states).toMatchObject({ whole: 1, missing: 1, accepted: 0 })
  expect(report.refusal).toEqual({ reason: 'store-denied', message: report.failure })
  expect(report.failure).toContain('did not take')
})
