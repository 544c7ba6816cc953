import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { heldClock } from '../../../support/clocks.ts'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../../support/damaged-places.ts'

const NAMES = ['a', 'b', 'c']

describe('a mirror that is added to a memory', () => {
  let places: DamagedPlaces
  beforeEach(async () => {
    places = await openDamaged('buckets')
    await places.persist(NAMES, { mirrors: '' })
  })
  afterEach(() => places.close())

  const isProven = () => places.memory().some(key => key.endsWith('/mirrors/b/whole.json'))
  const isUnproven = async () => (await places.persist(NAMES)).some(notice => /unproven|check/.test(notice))

  test('is proved whole by one check with repair', async () => {
    expect(await isUnproven()).toBe(true)
    const { results } = await places.check({ depth: 'list', repair: true })
    expect(results.map(({ state, mirror }) => [state, mirror])).toEqual(Array(3).fill(['repaired', 'b']))
    expect(isProven()).toBe(true)
    expect(await isUnproven()).toBe(false)
    for (const name of NAMES) expect(await places.mirror.read(pathOf(name))).toBeDefined()
  })

  test('is not proved by a check that leaves an image out', async () => {
    await places.persist(NAMES)
    await places.source.remove(pathOf('a'))
    places.origin.serve('/a', { status: 404 })
    await places.check({ repair: true })
    expect(isProven()).toBe(false)
  })

  test('nor by one that only looks, or that came before the first run with the mirror', async () => {
    await places.check({ repair: true })
    expect([await places.mirror.read(pathOf('a')), isProven()]).toEqual([expect.any(Buffer), false])
    await places.persist(NAMES)
    await places.check()
    expect(isProven()).toBe(false)
  })

  test('nor for an image that a run without the mirror has stored and not remembered yet', async () => {
    await places.persist(NAMES)
    const late = places.origin.serve('/late', { body: bytesOf('late') })
    const checked = Promise.withResolvers<void>()
    async function* arriving() {
      yield late
      await checked.promise
    }
    const run = places.persist([], { mirrors: '', urls: arriving(), clock: heldClock() })
    while ((await places.source.read(pathOf('late'))) === undefined) await new Promise(setImmediate)
    await places.check({ depth: 'list', repair: true })
    expect(isProven()).toBe(true)
    checked.resolve()
    await run
    expect(await places.mirror.read(pathOf('late'))).toBeUndefined()
    const notices = await places.persist(['late'])
    expect(notices).toEqual([expect.stringMatching(/^mirror b: 1 image of this run was stored before it/)])
  })
})
