/** Many small segments become one that stands for them, whatever else goes on meanwhile. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeEntry, type ManifestEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { timestamp } from '../../../src/storage/manifest/segments/names.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { NOON } from '../../support/clocks.ts'
import {
  DAY,
  failedLine,
  imageLine,
  mergedHead,
  mergedPath,
  type OpenedOnOss,
  openOnOss,
  packed,
  segmentPath,
  sorted,
  time,
  UNSTOPPED,
  unpacked,
  url,
} from '../../support/test-manifest.ts'

const ROOT = 'scraped/.persist/manifest/'
const isPutOf =
  (folder: string) =>
  ({ method, key }: StoreRequest) =>
    method === 'PUT' && key.includes(`/${folder}/`)
const gets = (asked: readonly string[]) => asked.filter(what => what.startsWith('GET '))

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
})
afterEach(() => opened.close())

/** Segments with a line each, named by their numbers at the hands' time. */
async function plantSegments(from: number, to: number, ms = opened.clock.now()): Promise<string[]> {
  const paths: string[] = []
  for (let number = from; number < to; number++) {
    const path = segmentPath(number, ms)
    await opened.plant(path, packed([encodeEntry(imageLine(number))]))
    paths.push(path)
  }
  return paths
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)
const recallAll = (count: number) => opened.recall(...numbers(count).map(url))
const run = async (...lines: readonly ManifestEntry[]) => {
  await opened.remember(...lines)
  opened.date()
}
const headOf = (path = '') => {
  const lines = unpacked(opened.oss.bucket.head(ROOT + path)?.bytes ?? Buffer.alloc(0))
  return { ...JSON.parse(lines[0] ?? ''), ...JSON.parse(lines[1] ?? '') }
}

describe('compaction', () => {
  test('of more than are merged at once: the first that is left out stays in sight', async () => {
    await plantSegments(0, 140)
    opened.date()
    await opened.clock.advance(2 * DAY)
    await plantSegments(140, 141)
    await run()
    expect(opened.names('merged')).toHaveLength(1)
    expect(await recallAll(141)).toHaveLength(141)
  })

  test('64 segments stay as they are', async () => {
    await plantSegments(0, 64)
    await run()
    expect(opened.names('merged')).toEqual([])
  })

  test('with one more they become one, and a reader asks for one instead of 65', async () => {
    const paths = await plantSegments(0, 65)
    opened.asked()
    const before = await recallAll(65)
    expect(gets(opened.asked())).toHaveLength(65)
    await run()
    const [merged] = opened.names('merged')
    const asked = opened.asked()
    expect(asked.slice(0, 2)).toEqual(['LIST merged/', 'LIST segments/'])
    expect(asked.slice(2, 67).toSorted()).toEqual(paths.map(path => `GET ${path}`))
    expect(asked.slice(67)).toEqual(['LIST merged/', ...paths.map(path => `GET ${path}`), `PUT ${merged}`])
    expect(headOf(merged)).toEqual({ version: 1, replaces: paths, before: timestamp(NOON - DAY) })
    expect(await recallAll(65)).toEqual(before)
    expect(opened.asked()).toEqual(['LIST merged/', `GET ${merged}`, 'LIST segments/'])
    expect(opened.notices).toEqual([])
    const put = opened.oss.requests.find(isPutOf('merged'))
    expect(put?.headers['x-oss-forbid-overwrite']).toBe('true')
  })

  test('what the run itself wrote is merged as well', async () => {
    await plantSegments(0, 64)
    await run(imageLine(64))
    opened.asked()
    expect(await recallAll(65)).toHaveLength(65)
    expect(gets(opened.asked())).toHaveLength(1)
  })

  test('of each object its latest line is left, and no death that is over', async () => {
    await plantSegments(0, 64)
    await run(
      failedLine(0, { at: time(NOON + 5) }),
      failedLine(1, { at: time(NOON - 5) }),
      imageLine(2, { at: time(NOON + 5), bytes: 7 }),
      imageLine(3, { at: time(NOON - 5), bytes: 7 }),
      imageLine(4, { fields: { id: '1' } }),
    )
    const [merged = ''] = opened.names('merged')
    const lines = unpacked(opened.oss.bucket.head(ROOT + merged)?.bytes ?? Buffer.alloc(0))
    expect(lines).toHaveLength(64 + 2 + 4)
    const urls = lines.slice(2, -2).map(line => JSON.parse(line).url)
    expect(urls).toEqual(urls.toSorted())
    expect(sorted(await opened.recall(...[0, 1, 2, 3, 4].map(url)))).toEqual(
      sorted([
        imageLine(0),
        failedLine(0, { at: time(NOON + 5) }),
        imageLine(1),
        imageLine(2, { at: time(NOON + 5), bytes: 7 }),
        imageLine(3),
        imageLine(4),
        imageLine(4, { fields: { id: '1' } }),
      ]),
    )
  })

  test('names that are older than a day are not listed any more, and not named one by one', async () => {
    await plantSegments(0, 60, NOON - 3 * DAY)
    await plantSegments(60, 70)
    await run()
    const { before, replaces } = headOf(opened.names('merged')[0])
    expect(before).toBe(timestamp(NOON - DAY))
    expect(replaces).toHaveLength(10)
    const seen = opened.oss.requests.length
    expect(await recallAll(70)).toHaveLength(70)
    const lists = opened.oss.requests.slice(seen).filter(({ key }) => key === '')
    expect(lists.map(({ query }) => query['start-after'])).toEqual([undefined, `${ROOT}segments/${before}`])
  })

  test('a run that was long does not hide what others wrote meanwhile', async () => {
    await plantSegments(0, 70)
    opened.date()
    const long = await opened.open()
    await opened.clock.advance(DAY)
    await plantSegments(70, 80)
    await opened.clock.advance(2 * DAY)
    await long.close('whole', UNSTOPPED)
    expect(opened.names('merged')).toHaveLength(1)
    expect(await recallAll(80)).toHaveLength(80)
  })

  test('a machine whose clock is a year ahead hides nothing that is written by others', async () => {
    await plantSegments(0, 70)
    opened.date()
    await opened.clock.advance(365 * DAY)
    await opened.remember(imageLine(70))
    await opened.clock.advance(-365 * DAY)
    await plantSegments(80, 90)
    expect(opened.names('merged')).toHaveLength(1)
    expect(await opened.recall(...[0, 69, 70, 80, 89].map(url))).toHaveLength(5)
  })

  test('a machine whose clock is a week late is not forgotten', async () => {
    await plantSegments(0, 70)
    await run()
    await opened.clock.advance(-7 * DAY)
    await opened.remember(imageLine(70))
    expect(await opened.recall(url(70))).toHaveLength(1)
  })

  test('generations: each stands for all that came before it', async () => {
    for (let generation = 0; generation < 5; generation++) {
      await plantSegments(generation * 65, (generation + 1) * 65)
      await run()
      await opened.clock.advance(3_600_000)
    }
    expect(opened.names('segments')).toHaveLength(325)
    expect(opened.names('merged')).toHaveLength(5)
    opened.asked()
    expect(await recallAll(325)).toHaveLength(325)
    expect(gets(opened.asked()).length).toBeLessThanOrEqual(2)
  })

  test('the many segments of a busy day are merged in one run, and none is read again', async () => {
    await plantSegments(0, 500)
    await run()
    opened.asked()
    expect(await opened.recall(...[0, 250, 499].map(url))).toHaveLength(3)
    expect(gets(opened.asked()).length).toBeLessThan(70)
    expect(opened.notices).toEqual([])
  })

  test('a merger that ends before its PUT has changed nothing', async () => {
    await plantSegments(0, 70)
    opened.oss.fault(isPutOf('merged'), { status: 403, code: 'AccessDenied' })
    await run()
    expect([opened.names('merged'), opened.names('segments').length, opened.notices]).toEqual([[], 70, []])
    expect(await recallAll(70)).toHaveLength(70)
  })

  test('a merger that meets a broken store ends, and the run with it', async () => {
    await plantSegments(0, 70)
    const manifest = await opened.open()
    opened.oss.fault(({ method, key }) => method === 'GET' && key !== '', { status: 500, times: Infinity })
    await manifest.close('whole', UNSTOPPED)
    expect([opened.names('merged'), opened.notices]).toEqual([[], []])
  })

  test('one that is damaged hides nothing, and the next merger puts that right', async () => {
    await plantSegments(0, 70)
    await run()
    const [merged = ''] = opened.names('merged')
    const { bytes } = opened.oss.bucket.head(ROOT + merged) ?? {}
    await opened.plant(merged, bytes?.subarray(0, 300) ?? '')
    opened.asked()
    expect(await recallAll(70)).toHaveLength(70)
    expect(gets(opened.asked())).toHaveLength(71)
    expect(opened.notices).toHaveLength(1)
    await opened.clock.advance(1000)
    await run()
    opened.notices.splice(0)
    expect(await recallAll(70)).toHaveLength(70)
    expect(opened.notices).toEqual([])
  })

  test('of many runs that end together, those that see that another has merged leave it', async () => {
    await plantSegments(0, 70)
    const runs = await Promise.all(numbers(4).map(() => opened.open()))
    for (const manifest of runs) await manifest.close('whole', UNSTOPPED)
    expect(opened.names('merged')).toHaveLength(1)
  })

  test('two that merge at once leave two that say the same', async () => {
    await plantSegments(0, 70)
    const runs = await Promise.all([opened.open(), opened.open()])
    await Promise.all(runs.map(manifest => manifest.close('whole', UNSTOPPED)))
    expect(opened.names('merged').length).toBeGreaterThan(0)
    expect(await recallAll(70)).toHaveLength(70)
    opened.date()
    await opened.clock.advance(1000)
    await plantSegments(70, 140)
    await run()
    opened.asked()
    expect(await recallAll(140)).toHaveLength(140)
    expect(gets(opened.asked())).toHaveLength(1)
  })

  test('no run merges that is cancelled, or that only reads', async () => {
    await plantSegments(0, 70)
    await (await opened.open()).close('hurried', UNSTOPPED)
    await (await opened.open([], { mode: 'read-only' })).close('whole', UNSTOPPED)
    expect(opened.names('merged')).toEqual([])
  })

  test('a run that is stopped while it merges waits for nothing more', async () => {
    await plantSegments(0, 70)
    const manifest = await opened.open()
    opened.oss.fault(({ method, key }) => method === 'GET' && key !== '', { stall: true, times: Infinity })
    const stop = new AbortController()
    const startedAt = performance.now()
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    await manifest.close('whole', { stopping: stop.signal })
    expect(performance.now() - startedAt).toBeLessThan(30_000)
    expect(opened.names('merged')).toEqual([])
  })
})

describe('a segment that goes away under its reader', () => {
  const whenAsked = (path: string, act: () => void) => {
    let isDone = false
    opened.oss.fault(
      ({ method, key }) => {
        if (method === 'GET' && key === ROOT + path && !isDone) {
          isDone = true
          act()
        }
        return false
      },
      { status: 500 },
    )
  }

  test('has been merged: the list is taken anew', async () => {
    const paths = await plantSegments(0, 3)
    const claim = JSON.stringify({ replaces: paths })
    const merged = mergedPath(1, NOON + 1000)
    const body = packed([claim, ...numbers(3).map(number => encodeEntry(imageLine(number)))])
    whenAsked(paths[1] ?? '', () => {
      opened.oss.bucket.put(ROOT + merged, body)
      for (const path of paths) opened.oss.bucket.remove(ROOT + path)
    })
    expect(await recallAll(3)).toHaveLength(3)
    expect(opened.asked().filter(what => what.startsWith('LIST'))).toHaveLength(4)
    expect(opened.notices).toEqual([])
  })

  test('a merged one as well', async () => {
    const [first, second] = [mergedPath(1, NOON), mergedPath(2, NOON)]
    const bodyOf = (replaces: string[]) =>
      packed([mergedHead(), JSON.stringify({ replaces }), encodeEntry(imageLine(0))])
    await opened.plant(first, bodyOf([]))
    whenAsked(first, () => {
      opened.oss.bucket.put(ROOT + second, bodyOf([first]))
      opened.oss.bucket.remove(ROOT + first)
    })
    expect(await recallAll(1)).toHaveLength(1)
    expect(opened.notices).toEqual([])
  })

  test('and that lists show for ever is reported, and the rest used', async () => {
    const [path = ''] = await plantSegments(0, 3)
    opened.oss.fault(({ method, key }) => method === 'GET' && key === ROOT + path, {
      status: 404,
      code: 'NoSuchKey',
      times: Infinity,
    })
    expect(await recallAll(3)).toHaveLength(2)
    expect(opened.notices).toEqual([
      'manifest: 1 segment is not readable now: images remembered there may be fetched again',
    ])
  })
})

describe('what is replaced', () => {
  const isDelete = ({ method }: StoreRequest) => method === 'DELETE'
  const generation = async (number: number) => {
    const paths = await plantSegments(number * 65, (number + 1) * 65)
    opened.date()
    await run()
    return paths
  }

  test('stays where no run may delete, requested once for and without a word', async () => {
    opened.oss.fault(isDelete, { status: 403, code: 'AccessDenied', times: Infinity })
    await generation(0)
    await opened.clock.advance(2 * DAY)
    await generation(1)
    expect(opened.names('segments')).toHaveLength(130)
    expect(opened.oss.requests.filter(isDelete)).toHaveLength(1)
    expect(opened.notices).toEqual([])
    expect(await recallAll(130)).toHaveLength(130)
  })

  test('is removed a day after what stands for it was written, and nothing that counts is', async () => {
    const first = await generation(0)
    await opened.clock.advance(DAY - 1000)
    const second = await generation(1)
    expect(opened.names('segments')).toEqual([...first, ...second])
    await opened.clock.advance(2000)
    const third = await generation(2)
    // The first merged segment was replaced by a second that is younger than a day.
    expect(opened.names('segments')).toEqual([...first, ...second, ...third])
    await opened.clock.advance(2 * DAY)
    const fourth = await generation(3)
    expect(opened.names('segments')).toEqual(fourth)
    expect(await recallAll(260)).toHaveLength(260)
    opened.asked()
    await recallAll(260)
    expect(gets(opened.asked()).length).toBeLessThanOrEqual(2)
  })

  test.each(['20269999T999999999Z', '99991231T235959999Z', '23000101T000000000Z', 'zzz'])(
    'as a claim on all before %s, which is no time of anybody, hides nothing and keeps nobody from writing',
    async before => {
      await opened.remember(imageLine(0))
      const own = mergedPath(7, Date.UTC(2999, 0))
      await opened.plant(own, packed([mergedHead(before)]))
      const manifest = await opened.open()
      manifest.record(imageLine(1))
      await manifest.close('whole', UNSTOPPED)
      expect([opened.notices, opened.names('segments').length]).toEqual([[], 2])
      expect(await recallAll(2)).toHaveLength(2)
    },
  )

  test('as a claim upon what counts removes nothing', async () => {
    await generation(0)
    const own = mergedPath(7, NOON + 1000)
    await opened.plant(
      own,
      packed([mergedHead('zzz'), JSON.stringify({ replaces: [own, '../../../a.png'] })]),
    )
    await opened.plant('../../../a.png', 'an image')
    opened.date()
    await opened.clock.advance(3 * DAY)
    await generation(1)
    expect(opened.oss.bucket.head(`${ROOT}../../../a.png`)).toBeDefined()
    expect(await recallAll(130)).toHaveLength(130)
  })
})
