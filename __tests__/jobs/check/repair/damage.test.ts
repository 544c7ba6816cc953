import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../../support/damaged-places.ts'

const KINDS = ['buckets', 'folders'] as const
/** Images of each way; `DAMAGED=91` damages a thousand in all. */
const COUNT = Number(process.env.DAMAGED ?? 3)

/** What befalls images: the state at the source, at the mirror, and both after `repair: replace`. */
interface Way {
  damage(places: DamagedPlaces, name: string): Promise<void>
  readonly found: Ends
  readonly repaired: Ends
  /** A folder has neither types nor storage classes. */
  readonly isOfBuckets?: true
}
type Ends = readonly [source: string | undefined, mirror: string | undefined]

const flipped = (name: string) => {
  const bytes = bytesOf(name)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes
}

const WAYS: Readonly<Record<string, Way>> = {
  whole: { damage: async () => {}, found: [undefined, undefined], repaired: [undefined, undefined] },
  gone: {
    damage: ({ source }, name) => source.remove(pathOf(name)),
    found: ['missing', undefined],
    repaired: ['repaired', undefined],
  },
  cut: {
    damage: ({ source }, name) => source.put(pathOf(name), bytesOf(name).subarray(0, 50)),
    found: ['changed size', undefined],
    repaired: ['repaired', undefined],
  },
  bit: {
    damage: ({ source }, name) => source.put(pathOf(name), flipped(name)),
    found: ['changed', undefined],
    repaired: ['repaired', undefined],
  },
  picture: {
    damage: ({ source }, name) => source.put(pathOf(name), bytesOf(`another ${name}`)),
    found: ['changed size', undefined],
    repaired: ['repaired', undefined],
  },
  type: {
    damage: ({ source }, name) => source.put(pathOf(name), bytesOf(name), { contentType: 'text/plain' }),
    found: ['changed type', undefined],
    repaired: ['repaired', undefined],
    isOfBuckets: true,
  },
  cold: {
    damage: ({ source }, name) =>
      source.put(pathOf(name), bytesOf(name), { headers: { 'x-oss-storage-class': 'Archive' } }),
    found: ['archived', undefined],
    repaired: ['archived', undefined],
    isOfBuckets: true,
  },
  mirror: {
    damage: ({ mirror }, name) => mirror.remove(pathOf(name)),
    found: [undefined, 'missing'],
    repaired: [undefined, 'repaired'],
  },
  spoiled: {
    damage: ({ mirror }, name) => mirror.put(pathOf(name), flipped(name)),
    found: [undefined, 'changed'],
    repaired: [undefined, 'repaired'],
  },
  both: {
    async damage({ source, mirror }, name) {
      await source.remove(pathOf(name))
      await mirror.put(pathOf(name), bytesOf(name).subarray(1))
    },
    found: ['missing', 'changed size'],
    repaired: ['repaired', 'repaired'],
  },
  everywhere: {
    async damage({ source, mirror, origin }, name) {
      await source.remove(pathOf(name))
      await mirror.remove(pathOf(name))
      origin.serve(`/${name}`, { status: 404 })
    },
    found: ['missing', 'missing'],
    repaired: ['dangling', 'dangling'],
  },
}

describe.each(KINDS)('images in %s that were damaged in many ways', kind => {
  const ways = Object.entries(WAYS).filter(([, { isOfBuckets }]) => kind === 'buckets' || !isOfBuckets)
  const namesOf = (way: string) => Array.from({ length: COUNT }, (_, number) => `${way}-${number}`)
  let places: DamagedPlaces
  beforeEach(async () => {
    places = await openDamaged(kind)
    await places.persist(ways.flatMap(([way]) => namesOf(way)))
    for (const [way, { damage }] of ways) for (const name of namesOf(way)) await damage(places, name)
    await places.source.put(pathOf('forgotten'), bytesOf('forgotten'))
  })
  afterEach(() => places.close())

  /** A line for each result: `name: state` of the source, `name at mirror: state`. */
  const expected = (which: 'found' | 'repaired') =>
    ways.flatMap(([way, { [which]: ends }]) =>
      namesOf(way).flatMap(name =>
        ends.flatMap((end, at) => (end === undefined ? [] : [`${name}${at ? ' at b' : ''}: ${end}`])),
      ),
    )
  const nameOf = new Map(ways.flatMap(([way]) => namesOf(way).map(name => [pathOf(name), name])))
  const found = async (options: Parameters<DamagedPlaces['check']>[0] = {}) => {
    const { results, report } = await places.check(options)
    const lines = results.map(({ key, state, why, mirror }) => {
      const name = nameOf.get(key.slice(key.lastIndexOf('/') + 1)) ?? key
      const shown = why === undefined || why === 'etag' || why === 'digest' ? '' : ` ${why}`
      return `${name}${mirror ? ` at ${mirror}` : ''}: ${state}${state === 'changed' ? shown : ''}`
    })
    return { lines: lines.toSorted(), report, results }
  }
  const puts = () =>
    [...places.oss.requests, ...places.s3.requests].filter(({ method }) => method === 'PUT').length

  test('each is named exactly, and restored where any place has its bytes; twice is as once', async () => {
    const asked = places.origin.requests.length
    const before = await found()
    expect(before.lines).toEqual(expected('found').toSorted())
    expect(before.report).toMatchObject({ orphans: 1, unreadable: 0 })
    const repaired = await found({ repair: 'replace' })
    expect(repaired.lines).toEqual(expected('repaired').toSorted())
    expect(repaired.report).toMatchObject({ orphans: 1, states: { repaired: expect.any(Number) } })
    const later = places.origin.requests.slice(asked).map(({ path }) => path.slice(1))
    // Each URL once; a mirror has all others.
    expect(later.toSorted()).toEqual([...namesOf('both'), ...namesOf('everywhere')].toSorted())
    for (const [way] of ways.filter(([way]) => way !== 'everywhere'))
      for (const name of namesOf(way)) {
        expect([name, (await places.source.read(pathOf(name)))?.equals(bytesOf(name))]).toEqual([name, true])
        expect([name, (await places.mirror.read(pathOf(name)))?.equals(bytesOf(name))]).toEqual([name, true])
        if (kind === 'buckets') expect(places.source.typeOf(pathOf(name))).toBe('image/png')
      }
    const written = puts()
    const again = await found({ repair: 'replace' })
    expect(again.lines).toEqual(
      expected('repaired')
        .filter(line => !line.endsWith('repaired'))
        .toSorted(),
    )
    expect(puts()).toBe(written)
    expect(await places.source.read(pathOf('forgotten'))).toEqual(bytesOf('forgotten'))
  })

  test('repair: true puts back what is missing, and leaves what is changed', async () => {
    const repaired = await found({ repair: true })
    const ofChanged = (line: string) => line.includes(': changed') || line.endsWith(': archived')
    const ofMissing = (line: string) => !ofChanged(line)
    expect(repaired.lines.filter(ofChanged)).toEqual(expected('found').filter(ofChanged).toSorted())
    expect(repaired.lines.filter(ofMissing)).toEqual(
      [
        ...[...namesOf('gone'), ...namesOf('both')].map(name => `${name}: repaired`),
        ...namesOf('mirror').map(name => `${name} at b: repaired`),
        ...namesOf('everywhere').flatMap(name => [`${name}: dangling`, `${name} at b: dangling`]),
      ].toSorted(),
    )
  })
})

test('a memory file that is cut is named, and the images of the others are repaired', async () => {
  const places = await openDamaged('buckets')
  try {
    await places.persist(['kept', 'lost'])
    const before = places.memory()
    await places.persist(['unread'])
    const added = places.memory().filter(key => !before.includes(key))
    const cut = added.find(key => key.includes('/segments/')) ?? ''
    places.oss.bucket.put(cut, places.oss.bucket.head(cut)?.bytes.subarray(0, 40) ?? '')
    for (const name of ['lost', 'unread']) await places.source.remove(pathOf(name))
    const { results, report } = await places.check({ repair: 'replace' })
    expect(results.map(({ key, state }) => [key, state]).toSorted()).toEqual(
      [
        [cut, 'unreadable'],
        [`pre/${pathOf('lost')}`, 'repaired'],
      ].toSorted(),
    )
    expect(report).toMatchObject({ unreadable: 1, orphans: undefined })
    expect(report.failure).toContain('1')
    expect(places.oss.bucket.head(cut)?.bytes).toHaveLength(40)
  } finally {
    await places.close()
  }
})
