/** Checks and runs over the same losses, in turn: what one writes down, the other believes. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../support/damaged-places.ts'
import type { PersistInput } from '../../support/start-job.ts'

let opened: DamagedPlaces
afterEach(() => opened.close())

const NAMES = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png']

describe.each(['OSS', 'a folder'] as const)('in %s', kind => {
  beforeEach(async () => {
    opened = await openDamaged(kind)
    await opened.persist(NAMES)
  })
  const lose = async (...names: readonly string[]) => {
    for (const name of names) {
      await opened.source.remove(pathOf(name))
      opened.origin.serve(`/${name}`, { status: 404 })
    }
  }
  /** A run over all images. @returns the notices about losses, and the number of requests to the origin */
  const run = async (options: PersistInput = {}) => {
    const before = opened.origin.requests.length
    const urls = NAMES.map(name => `${opened.origin.url}/${name}`)
    const notices = await opened.persist([], { urls, failOn: 'none', ...options })
    return [
      notices.filter(notice => notice.includes('were gone')),
      opened.origin.requests.length - before,
    ] as const
  }
  const check = async (options: Parameters<DamagedPlaces['check']>[0] = {}) => {
    const { states } = (await opened.check({ depth: 'list', ...options })).report
    return { whole: states.whole, gone: states.missing + states.dangling, accepted: states.accepted }
  }
  const counts = (whole: number, gone: number, accepted = 0) => ({ whole, gone, accepted })

  test('a check is quiet about what a run wrote down, and writes nothing itself', async () => {
    await lose('a.png', 'b.png')
    const before = (await opened.lines()).length
    expect(await check()).toEqual(counts(3, 2))
    expect((await opened.lines()).length).toBe(before)
    const [first] = await run()
    expect(first).toHaveLength(1)
    expect(await run()).toEqual([[], 0])
    expect(await check()).toEqual(counts(3, 2))
  })

  test('what a check accepts, no run fetches; what a check finds again, a run keeps', async () => {
    await lose('a.png', 'b.png')
    expect(await check({ acceptMissing: true })).toEqual(counts(3, 0, 2))
    for (const name of ['a.png', 'b.png']) opened.origin.serve(`/${name}`, { body: bytesOf(name) })
    for (let turn = 0; turn < 2; turn++) expect(await run({ refreshAfter: '365d' })).toEqual([[], 0])
    expect(await check()).toEqual(counts(3, 0, 2))
    await opened.source.put(pathOf('a.png'), bytesOf('a.png'))
    expect(await check({ acceptMissing: true })).toEqual(counts(4, 0, 1))
    expect(await run()).toEqual([[], 0])
    expect(await run({ retryFailedAfter: '0s' })).toEqual([[], 1])
    expect(await check()).toEqual(counts(5, 0))
    expect(await run()).toEqual([[], 0])
  })

  test('a lost key is no damage once a run has stored other bytes for its image', async () => {
    await lose('a.png', 'b.png')
    for (const name of ['a.png', 'b.png']) opened.origin.serve(`/${name}`, { body: bytesOf(`new ${name}`) })
    expect(await check()).toEqual(counts(3, 2))
    expect((await run())[1]).toBe(2)
    for (const options of [{}, { acceptMissing: true }]) {
      const { report } = await opened.check({ depth: 'list', ...options })
      expect(report).toMatchObject({ objects: 7, states: { whole: 5, superseded: 2 }, failure: undefined })
    }
    expect(await run()).toEqual([[], 0])
  })

  test('lines of ids, and of record fields, are accepted and found again each for itself', async () => {
    const [url, id] = [`${opened.origin.url}/f.png`, `${opened.origin.url}/g.png`]
    for (const name of ['f.png', 'g.png']) opened.origin.serve(`/${name}`, { body: bytesOf(name) })
    const records = [
      { url, album: 'x' },
      { url, album: 'y' },
    ]
    const fields = { urls: records as never, key: '{field.album}/{sha256}.{ext}' }
    const ids = { urls: [{ url: id, id: '7' }] as never, idField: 'id' }
    for (const options of [fields, ids]) await opened.persist([], options)
    for (const path of [`x/${pathOf('f.png')}`, pathOf('g.png')]) await opened.source.remove(path)
    expect(await check({ acceptMissing: true })).toEqual(counts(6, 0, 2))
    const before = opened.origin.requests.length
    for (const options of [fields, ids, fields, ids]) await opened.persist([], { ...options, failOn: 'none' })
    expect([opened.origin.requests.length, await check()]).toEqual([before, counts(6, 0, 2)])
    await opened.source.put(`x/${pathOf('f.png')}`, bytesOf('f.png'))
    expect(await check({ acceptMissing: true })).toEqual(counts(7, 0, 1))
  })
})
