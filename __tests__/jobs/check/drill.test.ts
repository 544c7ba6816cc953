/**
 * Everything that can happen to an object, at each depth: what the check says of it, how the step ends, which keys
 * `damaged-file` has. A check changes no object.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { byBytes } from '../../../src/storage/key/byte-order.ts'
import {
  bytesOf,
  DAMAGED_KINDS,
  type DamagedPlaces,
  openDamaged,
  PREFIX,
  pathOf,
} from '../../support/damaged-places.ts'

type Act = (places: DamagedPlaces, name: string) => Promise<void>

function put(bytes: (name: string) => Buffer, more = {}): Act {
  return async ({ source }, name) => await source.put(pathOf(name), bytes(name), more)
}
function flipped(name: string): Buffer {
  const bytes = Buffer.from(bytesOf(name))
  bytes[40] = (bytes[40] ?? 0) ^ 1
  return bytes
}
const remove: Act = async ({ source }, name) => await source.remove(pathOf(name))

interface Case {
  readonly act: Act
  /** At depth `list` of a bucket, and of a folder, which has no ETags. */
  readonly listed: readonly [string, string]
  readonly read: string
  readonly isOfBuckets?: true
}

const CASES: Readonly<Record<string, Case>> = {
  deleted: { act: remove, listed: ['missing', 'missing'], read: 'missing' },
  cut: {
    act: put(name => bytesOf(name).subarray(0, 60)),
    listed: ['changed size', 'changed size'],
    read: 'changed size',
  },
  'one wrong bit': {
    act: put(flipped),
    listed: ['changed etag', 'whole'],
    // A folder has no ETag that would differ.
    read: 'changed',
  },
  'another image': {
    act: put(name => bytesOf(`an image that is not ${name}`)),
    listed: ['changed size', 'changed size'],
    read: 'changed size',
  },
  'another type': {
    act: put(bytesOf, { contentType: 'text/plain' }),
    listed: ['whole', 'whole'],
    read: 'changed type',
    isOfBuckets: true,
  },
  whole: { act: async () => {}, listed: ['whole', 'whole'], read: 'whole' },
}

/** Images for each case. */
const COUNT = 2

describe.each(DAMAGED_KINDS)('in %s', kind => {
  const isFolder = kind === 'a folder'
  const cases = Object.entries(CASES)
    .filter(([, { isOfBuckets }]) => !(isFolder && isOfBuckets))
    .flatMap(([title, each]) =>
      Array.from({ length: COUNT }, (_, number) => ({
        ...each,
        title,
        name: `${title.replaceAll(' ', '-')}-${number}.png`,
      })),
    )
  const keyOf = (name: string) => (isFolder ? '' : PREFIX) + pathOf(name)
  let places: DamagedPlaces
  beforeEach(async () => {
    places = await openDamaged(kind)
    await places.persist(cases.map(({ name }) => name))
  })
  afterEach(() => places.close())
  test.each(['list', 'head', 'bytes'] as const)('at depth %s', async depth => {
    for (const { act, name } of cases) await act(places, name)
    const stored = await Promise.all(cases.map(({ name }) => places.source.read(pathOf(name))))
    const asked = [places.origin.requests.length, (await places.lines()).length]
    const { results, report } = await places.check({ depth, damagedFile: 'damaged.txt' })
    const said = new Map(results.map(({ key, state, why }) => [key, why ? `${state} ${why}` : state]))
    const wanted = cases.map(({ title, name, listed: [bucket, folder], read }) => {
      const atRest = isFolder ? folder : bucket
      const inBytes = read === 'changed' ? (isFolder ? 'changed digest' : 'changed etag') : read
      const state = depth === 'bytes' ? inBytes : title === 'another type' && depth === 'head' ? read : atRest
      return [title, name, state] as const
    })
    expect(cases.map(({ title, name }) => [title, name, said.get(keyOf(name)) ?? 'whole'])).toEqual(wanted)
    const damaged = wanted.filter(([, , state]) => /^missing|^changed (?!type)/.test(state))
    expect(
      (await readFile(join(places.directory, 'damaged.txt'), 'utf8')).split('\n').toSorted(byBytes),
    ).toEqual(['', ...damaged.map(([, name]) => keyOf(name))].toSorted(byBytes))
    const count = (state: string) => wanted.filter(([, , each]) => each.startsWith(state)).length
    expect(report).toMatchObject({
      objects: cases.length,
      states: { whole: count('whole'), missing: count('missing'), changed: count('changed') },
      damagedFile: join(places.directory, 'damaged.txt'),
    })
    expect(report.failure).toBe(
      `${count('missing')} missing, ${count('changed')} changed, of ${cases.length} objects`,
    )
    expect(await Promise.all(cases.map(({ name }) => places.source.read(pathOf(name))))).toEqual(stored)
    expect([places.origin.requests.length, (await places.lines()).length]).toEqual(asked)
  })
})
