/** Which run stored an object, which runs ended well, and what later runs and merges make of that. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { beginLine, endMark } from '../../../src/storage/manifest/entries/run-lines.ts'
import type { Manifest } from '../../../src/storage/manifest/manifest.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { NOON } from '../../support/clocks.ts'
import {
  DAY,
  imageLine,
  mergedHead,
  mergedPath,
  type OpenedOnOss,
  openOnOss,
  packed,
  segmentPath,
  time,
  UNSTOPPED,
  unpacked,
  url,
} from '../../support/test-manifest.ts'

const ROOT = 'scraped/.persist/manifest/'
const [X, Y, Z] = ['1', '2', '3'].map(digit => digit.repeat(16)) as [string, string, string]
const every = () => true
const many = (count: number, run: string, from = 0) =>
  Array.from({ length: count }, (_, index) => imageLine(from + index, { run }))
const text = (number: number, run: string, more: Partial<ImageEntry> = {}) =>
  encodeEntry(imageLine(number, { run, ...more }))

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
})
afterEach(() => opened.close())

const linesOf = (path: string): Record<string, unknown>[] =>
  unpacked(opened.oss.bucket.head(ROOT + path)?.bytes ?? Buffer.alloc(0))
    .slice(1, -2)
    .map(line => JSON.parse(line))
/** In the order of their first lines: those that are written in one moment have names in no order. */
const files = () =>
  opened
    .names('segments')
    .map(linesOf)
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
const counts = () =>
  files()
    .map(({ length }) => length)
    .toSorted((a, b) => a - b)
const put = () => opened.oss.requests.filter(({ method }) => method === 'PUT').length
const until = async (count: number) => {
  while (put() < count) await new Promise(resolve => setTimeout(resolve, 5))
  await new Promise(resolve => setTimeout(resolve, 20))
}
const store = (manifest: Manifest, ...numbers: number[]) => {
  for (const number of numbers) manifest.record(imageLine(number, { run: manifest.run }))
}
const openRuns = async () => [...(await opened.open()).openRuns]

describe('a run', () => {
  test('says that it began before it stores anything, once, and its end is in the file of its last lines', async () => {
    const manifest = await opened.open()
    await Promise.all([manifest.begin(), manifest.begin()])
    expect(manifest.begin()).toBeUndefined()
    expect(files()).toEqual([[{ run: manifest.run, begun: time(NOON) }]])
    expect(await openRuns()).toEqual([manifest.run])
    store(manifest, 1)
    await opened.clock.advance(1)
    await manifest.close('whole', UNSTOPPED, every)
    expect(files()).toEqual([
      [{ run: manifest.run, begun: time(NOON) }],
      [{ run: manifest.run, ended: time(NOON + 1) }, imageLine(1, { run: manifest.run })],
    ])
    expect(await openRuns()).toEqual([])
    expect(await opened.recall(url(1))).toEqual([imageLine(1, { run: manifest.run })])
    expect(opened.notices).toEqual([])
  })

  test('that has written its lines has its end mark in a file of its own', async () => {
    const manifest = await opened.open()
    store(manifest, 1)
    await manifest.flush()
    await manifest.close('whole', UNSTOPPED, every)
    expect(counts()).toEqual([1, 1])
    expect(await openRuns()).toEqual([])
  })

  test('that did not end well has none, and one that stored nothing neither', async () => {
    const red = await opened.open()
    store(red, 1)
    await red.close('whole', UNSTOPPED)
    const idle = await opened.open()
    idle.record(imageLine(2))
    await idle.close('whole', UNSTOPPED, every)
    expect(files()).toEqual([[imageLine(1, { run: red.run })], [imageLine(2)]])
    expect(await openRuns()).toEqual([red.run])
  })

  test('whose last lines are refused has no end mark', async () => {
    const manifest = await opened.open()
    store(manifest, 1)
    await manifest.flush()
    opened.oss.fault(({ method }: StoreRequest) => method === 'PUT', { status: 403, code: 'AccessDenied' })
    store(manifest, 2)
    await manifest.close('whole', UNSTOPPED, every)
    expect(await openRuns()).toEqual([manifest.run])
    expect(opened.notices).toEqual([expect.stringContaining('1 line could not be written')])
  })

  test('two runs have two ids', async () => {
    const [a, b] = [await opened.open(), await opened.open()]
    expect(a.run).toMatch(/^[0-9a-f]{16}$/)
    expect(a.run).not.toBe(b.run)
  })
})

describe('the first lines', () => {
  /** Stores as many images as each segment is to have, which are to be written at once. */
  const fill = async (manifest: Manifest, sizes: readonly number[]) => {
    const before = counts()
    for (const [index, size] of sizes.entries()) {
      for (let number = 0; number < size; number++) store(manifest, 1000 * index + number)
      await until(index + 1)
      expect(counts()).toEqual([...before, ...sizes.slice(0, index + 1)])
    }
  }

  test('are written after ten of them, then each 200', async () => {
    await fill(await opened.open(), [10, 200, 200])
  })

  test('or within a second, then after 4.5 s', async () => {
    const manifest = await opened.open()
    for (const [at, ms] of [900, 4_500].entries()) {
      store(manifest, at)
      await opened.clock.advance(ms - 1)
      expect(put()).toBe(at)
      await opened.clock.advance(1)
      await until(at + 1)
    }
  })

  test('of a run that follows one without an end mark also after 20, 40 and 80 further ones', async () => {
    await opened.plant(segmentPath(1), packed([beginLine(X, NOON)]))
    await fill(await opened.open(), [10, 20, 40, 80, 200])
  })

  test('but not after one that has ended', async () => {
    await opened.plant(segmentPath(1), packed([beginLine(X, NOON)]))
    await opened.plant(segmentPath(2), packed([endMark(X, NOON)]))
    await fill(await opened.open(), [10, 200])
  })
})

describe('keys of a run that did not end', () => {
  const named = (...numbers: number[]) => {
    const keys = new Set<string>(numbers.map(number => imageLine(number).key))
    return (key: string) => keys.has(key)
  }

  test('get the id of a run that ended well and named them; others keep theirs', async () => {
    await opened.remember(imageLine(1, { run: X }), imageLine(2, { run: X }), imageLine(3))
    const manifest = await opened.open([1, 2, 3].map(url))
    await manifest.close('whole', UNSTOPPED, named(1, 3))
    const [line1, ...rest] = await opened.recall(...[1, 2, 3].map(url))
    expect(line1).toEqual(imageLine(1, { run: manifest.run, at: time(NOON + 1) }))
    expect(rest).toEqual([imageLine(2, { run: X }), imageLine(3)])
    expect(await openRuns()).toEqual([X])
  })

  test('get none where the run was red, or named none', async () => {
    await opened.remember(imageLine(1, { run: X }))
    const before = counts()
    for (const isNamed of [undefined, () => false])
      await (await opened.open([url(1)])).close('whole', UNSTOPPED, isNamed)
    expect(counts()).toEqual(before)
  })

  test('and a line that was written meanwhile stays the latest', async () => {
    await opened.remember(imageLine(1, { run: X }))
    const manifest = await opened.open([url(1)])
    const lost = imageLine(1, { run: X, at: time(NOON + 5), loss: 'missing' })
    await opened.remember(lost)
    await manifest.close('whole', UNSTOPPED, every)
    expect(await opened.recall(url(1))).toEqual([lost])
  })

  test('that are found by their keys alone get it, too', async () => {
    await opened.remember(imageLine(1, { run: X }))
    const manifest = await opened.open([], { keys: [imageLine(1).key] })
    await manifest.close('whole', UNSTOPPED, every)
    expect(await opened.recall(url(1))).toEqual([imageLine(1, { run: manifest.run, at: time(NOON + 1) })])
  })

  test('are written in files of up to 4 MiB', async () => {
    const lines = many(14_000, X)
    const bytes = lines.reduce((sum, line) => sum + encodeEntry(line).length + 1, 0)
    await opened.plant(segmentPath(1), packed(lines.map(encodeEntry)))
    const manifest = await opened.open(lines.map(line => line.url))
    await manifest.begin()
    await manifest.close('early', UNSTOPPED, every)
    const sizes = opened.names('segments').map(path => {
      const packedBytes = opened.oss.bucket.head(ROOT + path)?.bytes ?? Buffer.alloc(0)
      return unpacked(packedBytes).join('\n').length
    })
    // The planted one and the beginning are among them.
    expect(sizes).toHaveLength(2 + Math.ceil(bytes / (4 * 1024 * 1024)))
    const written = sizes.toSorted((a, b) => b - a).slice(1)
    expect(written.every(size => size <= 4 * 1024 * 1024)).toBe(true)
    const runs = (await opened.recall(...lines.map(line => line.url))).map(line => 'run' in line && line.run)
    expect([runs.length, new Set(runs)]).toEqual([14_000, new Set([manifest.run])])
  })
})

describe('what a run knows of keys', () => {
  test.each([
    ['with its URLs', [1, 2, 3, 4, 5].map(url)],
    ['of other URLs', [url(99)]],
    ['while its list arrives', undefined],
  ])('%s', async (_, urls) => {
    const odd = 'scraped/猫 "x".jpg' as ImageEntry['key']
    await opened.remember(
      imageLine(1, { run: X, at: time(NOON - 5000) }),
      { ...imageLine(2, { run: Y }), key: imageLine(1).key },
      { ...imageLine(3, { at: time(NOON + 5000) }), key: imageLine(1).key },
      { ...imageLine(4, { run: X, chosen: true, profile: 'browser' }), key: odd },
      imageLine(5),
    )
    const manifest = await opened.open(urls)
    const keys = [imageLine(1).key, odd, imageLine(5).key, imageLine(6).key]
    expect(keys.map(key => manifest.runOfKey(key))).toEqual([Y, X, undefined, undefined])
    expect(keys.map(key => manifest.namesKey(key))).toEqual([true, true, true, false])
    expect([...manifest.openRuns].toSorted()).toEqual([X, Y])
    expect(manifest.isWhole).toBe(true)
  })

  test.each([
    ['a mark without a time', `{"run":"${X}","ended":true}`],
    ['an id of another length', '{"run":"12345678"}'],
    ['a beginning without a time', `{"run":"${X}"}`],
    ['a beginning at no time', `{"run":"${X}","begun":true}`],
  ])('%s is damage', async (_, line) => {
    await opened.plant(segmentPath(1), packed([line]))
    const manifest = await opened.open()
    expect(manifest.isWhole).toBe(false)
    expect(opened.notices).toEqual([expect.stringContaining('is damaged')])
  })
})

describe('a merge', () => {
  /** Plants segments of one line, so many that the next run merges, and lets that run end. */
  const merge = async (lines: readonly string[], run = async () => {}) => {
    const before = opened.names('merged')
    for (const [number, line] of lines.entries()) await opened.plant(segmentPath(number), packed([line]))
    for (let number = lines.length; number < 65; number++)
      await opened.plant(segmentPath(number), packed([encodeEntry(imageLine(100 + number))]))
    await run()
    await (await opened.open()).close('whole', UNSTOPPED)
    const [path = ''] = opened.names('merged').filter(path => !before.includes(path))
    return linesOf(path).filter(({ run, url }) => run !== undefined || String(url).endsWith('/1.jpg'))
  }
  const old = NOON - 2 * DAY

  test('drops the ids and the marks of ended runs, and keeps the others', async () => {
    const lines = [text(1, X), text(2, Y), beginLine(X, NOON), beginLine(Y, NOON), endMark(X, old)]
    expect(await merge(lines)).toEqual([
      { run: Y, begun: time(NOON) },
      imageLine(1),
      imageLine(2, { run: Y }),
    ])
    expect(await openRuns()).toEqual([Y])
  })

  test('keeps a mark while another file has a line with its id', async () => {
    const outside = mergedPath(1)
    const heads = [mergedHead()]
    // Too large to be merged with so few lines.
    const others = Array.from({ length: 20_000 }, (_, number) => text(1_000 + number, Z))
    await opened.plant(outside, packed([...heads, text(1, X), ...others]))
    expect(await merge([endMark(X, old), endMark(Y, old)])).toEqual([{ run: X, ended: time(old) }])
    expect(await openRuns()).toEqual([Z])
  })

  test('keeps a new mark for a day: another run that merges now may not have seen it', async () => {
    expect(await merge([text(1, X), endMark(X, NOON - DAY / 2)])).toEqual([
      { run: X, ended: time(NOON - DAY / 2) },
      imageLine(1),
    ])
  })

  test('of two merges at once, one of which has not seen the end: the id is over', async () => {
    const heads = [mergedHead()]
    await opened.plant(mergedPath(1), packed([...heads, beginLine(X, NOON), text(1, X)]))
    await opened.plant(mergedPath(2), packed([...heads, endMark(X, NOON), encodeEntry(imageLine(1))]))
    expect(await opened.recall(url(1))).toEqual([imageLine(1)])
    expect(await openRuns()).toEqual([])
  })

  test('the run that merges has ended: what it stored loses its id', async () => {
    const run = async () => {
      const manifest = await opened.open()
      await manifest.begin()
      store(manifest, 1)
      await manifest.close('whole', UNSTOPPED, every)
    }
    const left = await merge([], run)
    expect(left).toEqual([{ run: expect.any(String), ended: time(NOON) }, imageLine(1)])
  })
})
