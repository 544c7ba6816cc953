/**
 * The drill: objects that are gone or changed, and copies that are whole, missing, stale, damaged, uploaded in parts, or
 * refused. What a check says of each, what a repair puts back, and from where.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PutExtras } from '../../../servers/bucket.ts'
import { bytesOf, type DamagedPlaces, openDamaged, pathOf } from '../../../support/damaged-places.ts'
import { linesOf, segmentsOf } from '../../../support/manifest-contents.ts'

const KINDS = ['buckets', 'folders'] as const
/** Images of each case; `DAMAGED=45` damages a thousand in all. */
const COUNT = Number(process.env.DAMAGED ?? 2)

/** Does something to the image of a name. */
type Act = (places: DamagedPlaces, name: string) => unknown

interface Case {
  readonly source?: Act
  readonly copy?: Act
  readonly origin?: Act
  /** What a check without a repair says. */
  readonly found: string | undefined
  /** What `repair: replace` says. */
  readonly repaired: string | undefined
  /** Which places are asked for the bytes, in this order. The last one has them, unless nothing was put back. */
  readonly asked: readonly ('copy' | 'origin')[]
  /** A folder has no ETags, types, storage classes and rights. */
  readonly isOfBuckets?: true
}

const flipped = (name: string) => {
  const bytes = bytesOf(name)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes
}
const cut = (name: string) => bytesOf(name).subarray(0, 50)
const stale = (name: string) => bytesOf(`an earlier ${name}`)
const whole = (name: string) => bytesOf(name)

const gone: Act = ({ source }, name) => source.remove(pathOf(name))
const at =
  (place: 'source' | 'copy', bytes: (name: string) => Buffer, more?: PutExtras): Act =>
  (places, name) =>
    places[place].put(pathOf(name), bytes(name), more)
const deleted: Act = ({ copy }, name) => copy.remove(pathOf(name))
const IN_PARTS = { etag: '"0123456789abcdef0123456789abcdef-2"' }
const refuses =
  (code: string): Act =>
  ({ s3 }, name) =>
    s3.fault(({ key }) => key === `pre/${pathOf(name)}`, { status: 403, code, times: 100 })
const originGone: Act = ({ origin }, name) => origin.serve(`/${name}`, { status: 404 })
const originOther: Act = ({ origin }, name) => origin.serve(`/${name}`, { body: stale(name) })

const FROM_COPY = { found: 'missing', repaired: 'repaired', asked: ['copy'] } as const
const FROM_ORIGIN = { found: 'missing', repaired: 'repaired', asked: ['copy', 'origin'] } as const

const CASES: Readonly<Record<string, Case>> = {
  'nothing is wrong': { found: undefined, repaired: undefined, asked: [] },
  'nothing is wrong, the copy is stale': {
    copy: at('copy', stale),
    ...{ found: undefined, repaired: undefined, asked: [] },
  },
  deleted: { source: gone, ...FROM_COPY },
  'deleted, the copy came in parts': {
    source: gone,
    copy: at('copy', whole, IN_PARTS),
    ...FROM_COPY,
    isOfBuckets: true,
  },
  cut: { source: at('source', cut), ...FROM_COPY, found: 'changed size' },
  'one wrong bit': { source: at('source', flipped), ...FROM_COPY, found: 'changed' },
  'another image': { source: at('source', stale), ...FROM_COPY, found: 'changed size' },
  'one wrong bit, the copy came in parts': {
    source: at('source', flipped),
    copy: at('copy', whole, IN_PARTS),
    ...FROM_COPY,
    found: 'changed',
    isOfBuckets: true,
  },
  'a wrong type': {
    source: at('source', whole, { contentType: 'text/plain' }),
    ...{ found: 'changed type', repaired: 'repaired', asked: [], isOfBuckets: true },
  },
  archived: {
    source: at('source', whole, { headers: { 'x-oss-storage-class': 'Archive' } }),
    ...{ found: 'archived', repaired: 'archived', asked: [], isOfBuckets: true },
  },
  'deleted, and in the copy too': { source: gone, copy: deleted, ...FROM_ORIGIN },
  'deleted, the copy is stale': { source: gone, copy: at('copy', stale), ...FROM_ORIGIN },
  'deleted, the copy is cut': { source: gone, copy: at('copy', cut), ...FROM_ORIGIN },
  'deleted, the copy has a wrong bit': { source: gone, copy: at('copy', flipped), ...FROM_ORIGIN },
  'one wrong bit, and in the copy too': {
    source: at('source', flipped),
    copy: at('copy', flipped),
    ...FROM_ORIGIN,
    found: 'changed',
  },
  'deleted, the copy is archived': {
    source: gone,
    copy: refuses('InvalidObjectState'),
    ...FROM_ORIGIN,
    isOfBuckets: true,
  },
  'deleted, the copy is denied': {
    source: gone,
    copy: refuses('AccessDenied'),
    ...FROM_ORIGIN,
    isOfBuckets: true,
  },
  'deleted, the copy is stale, the origin has another image': {
    source: gone,
    copy: at('copy', stale),
    origin: originOther,
    ...{ found: 'missing', repaired: 'missing: other bytes today', asked: ['copy', 'origin'] },
  },
  'deleted, the copy is cut, the origin is gone': {
    source: gone,
    copy: at('copy', cut),
    origin: originGone,
    ...{ found: 'missing', repaired: 'dangling: 404', asked: ['copy', 'origin'] },
  },
  'deleted everywhere': {
    source: gone,
    copy: deleted,
    origin: originGone,
    ...{ found: 'missing', repaired: 'dangling: 404', asked: ['copy', 'origin'] },
  },
  'one wrong bit everywhere': {
    source: at('source', flipped),
    copy: at('copy', flipped),
    origin: originOther,
    ...{ found: 'changed', repaired: 'changed: other bytes today', asked: ['copy', 'origin'] },
  },
}

describe.each(KINDS)('in %s', kind => {
  const cases = Object.entries(CASES).filter(([, { isOfBuckets }]) => kind === 'buckets' || !isOfBuckets)
  const all = cases.flatMap(([title, one], index) =>
    Array.from({ length: COUNT }, (_, number) => ({ ...one, title, name: `${index}-${number}` })),
  )
  const nameOf = new Map(all.map(({ name }) => [pathOf(name), name]))
  let places: DamagedPlaces
  beforeEach(async () => {
    places = await openDamaged(kind)
    await places.persist(all.map(({ name }) => name))
    await places.copyAll()
    for (const { source, copy, origin, name } of all)
      for (const act of [source, copy, origin]) await act?.(places, name)
    await places.source.put(pathOf('forgotten'), bytesOf('forgotten'))
  })
  afterEach(() => places.close())

  const bytesNow = async () =>
    Object.fromEntries(
      await Promise.all(all.map(async ({ name }) => [name, await places.source.read(pathOf(name))] as const)),
    )
  const copyNow = () => Promise.all(all.map(({ name }) => places.copy.read(pathOf(name))))
  /** By the name of an image, what the check says of it, and which places were asked for its bytes. */
  const check = async (options: Parameters<DamagedPlaces['check']>[0] = {}) => {
    const [atCopy, atOrigin] = [places.s3.requests.length, places.origin.requests.length]
    const { results, report } = await places.check(options)
    const said = new Map(
      results.map(({ key, state, why, message }) => {
        const shown = why === 'size' || why === 'type' ? ` ${why}` : ''
        const reason = /other bytes today|404/.exec(message ?? '')?.[0]
        const text = state + (state === 'changed' && !reason ? shown : '') + (reason ? `: ${reason}` : '')
        return [nameOf.get(key.slice(key.lastIndexOf('/') + 1)) ?? key, text]
      }),
    )
    const fromCopy = places.s3.requests.slice(atCopy).map(({ key = '' }) => nameOf.get(key.slice(4)))
    const fromOrigin = places.origin.requests.slice(atOrigin).map(({ path }) => path.slice(1))
    const methods = new Set(places.s3.requests.slice(atCopy).map(({ method }) => method))
    return { said, report, fromCopy: new Set(fromCopy), fromOrigin: fromOrigin.toSorted(), methods }
  }
  const expected = (which: 'found' | 'repaired') =>
    all.map(({ title, name, [which]: text }) => [title, name, text])
  const seen = (said: ReadonlyMap<string, string>) =>
    all.map(({ title, name }) => [title, name, said.get(name)])

  test('each is named exactly, and the remembered bytes come back from the first place that has them', async () => {
    const before = await bytesNow()
    const copies = await copyNow()
    const found = await check()
    expect(seen(found.said)).toEqual(expected('found'))
    expect(found.report).toMatchObject({ objects: all.length, orphans: 1, unreadable: 0, refusals: [] })
    expect([found.fromCopy.size, found.fromOrigin]).toEqual([0, []])

    const repaired = await check({ repair: 'replace' })
    expect(seen(repaired.said)).toEqual(expected('repaired'))
    expect(repaired.report.refusals).toEqual([])
    const askedAt = (place: 'copy' | 'origin') =>
      all.filter(({ asked }) => asked.includes(place)).map(({ name }) => name)
    expect(repaired.fromOrigin).toEqual(askedAt('origin').toSorted())
    if (kind === 'buckets') {
      expect([...repaired.fromCopy].toSorted()).toEqual(askedAt('copy').toSorted())
      expect([...repaired.methods]).toEqual(['GET'])
    }
    // Nothing wrong is ever put back: what is not repaired stays as it was.
    const after = await bytesNow()
    for (const { title, name, repaired: end } of all) {
      const wanted = end === 'repaired' ? bytesOf(name) : before[name]
      expect([title, after[name]]).toEqual([title, wanted])
      if (end === 'repaired' && kind === 'buckets')
        expect(places.source.typeOf(pathOf(name))).toBe('image/png')
    }
    // A place is read, and nothing else.
    expect(await copyNow()).toEqual(copies)

    const puts = () => places.oss.requests.filter(({ method }) => method === 'PUT').length
    const written = puts()
    const again = await check({ repair: 'replace' })
    const left = expected('repaired').map(([title, name, end]) => [
      title,
      name,
      end === 'repaired' ? undefined : end,
    ])
    expect(seen(again.said)).toEqual(left)
    expect(puts()).toBe(written)
    expect(await places.source.read(pathOf('forgotten'))).toEqual(bytesOf('forgotten'))
  })

  test('repair: true puts back what is missing, and leaves what is changed', async () => {
    const { said } = await check({ repair: true })
    const wanted = all.map(({ title, name, found, repaired }) => [
      title,
      name,
      found === 'missing' ? repaired : found,
    ])
    expect(seen(said)).toEqual(wanted)
  })
})

test('a manifest file that is cut is named, and the images of the others are repaired', async () => {
  const places = await openDamaged('buckets')
  try {
    await places.persist(['kept', 'missing'])
    await places.persist(['unread'])
    await places.copyAll()
    const names = (key: string) => linesOf(places.oss.bucket, key).some(({ url }) => url?.endsWith('/unread'))
    const file = segmentsOf(places.oss.bucket).find(names) ?? ''
    places.oss.bucket.put(file, places.oss.bucket.head(file)?.bytes.subarray(0, 40) ?? '')
    for (const name of ['missing', 'unread']) await places.source.remove(pathOf(name))
    const { results, report } = await places.check({ repair: 'replace' })
    expect(results.map(({ key, state }) => [key, state]).toSorted()).toEqual(
      [
        [file, 'unreadable'],
        [`pre/${pathOf('missing')}`, 'repaired'],
      ].toSorted(),
    )
    expect(report).toMatchObject({ unreadable: 1, orphans: undefined })
    expect(report.failure).toContain('1')
    expect(places.oss.bucket.head(file)?.bytes).toHaveLength(40)
  } finally {
    await places.close()
  }
})
