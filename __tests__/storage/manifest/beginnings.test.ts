/** How long the beginning of a run that did not end counts, and how many files a run writes for its begin and end. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { beginLine, endMark } from '../../../src/storage/manifest/entries/run-lines.ts'
import { NOON } from '../../support/clocks.ts'
import {
  DAY,
  imageLine,
  mergedPath,
  type OpenedOnOss,
  openOnOss,
  packed,
  segmentPath,
  time,
  UNSTOPPED,
  unpacked,
} from '../../support/test-manifest.ts'

const ROOT = 'scraped/.persist/manifest/'
const [X, Y] = ['1', '2'].map(digit => digit.repeat(16)) as [string, string]

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
})
afterEach(() => opened.close())

const plant = (...lines: readonly string[]) => opened.plant(segmentPath(1), packed(lines))

describe('a beginning without an end mark', () => {
  const state = async () => {
    const { hasBeginning, isInterrupted } = await opened.open()
    return [hasBeginning, isInterrupted]
  }

  test('counts however old it is, while no run has ended well since', async () => {
    await plant(beginLine(X, NOON - 400 * DAY), endMark(Y, NOON - 401 * DAY))
    expect(await state()).toEqual([true, true])
  })

  test('counts for eight more days once one has, and is no reason for short segments', async () => {
    await plant(beginLine(X, NOON - 8 * DAY), endMark(Y, NOON))
    expect(await state()).toEqual([true, false])
  })

  test('counts no more when one has ended well later than that', async () => {
    await plant(beginLine(X, NOON - 8 * DAY - 1), endMark(Y, NOON))
    expect(await state()).toEqual([false, false])
  })

  test('is not ended by a mark of a clock far ahead', async () => {
    await plant(beginLine(X, NOON), endMark(Y, NOON + 9 * DAY))
    expect(await state()).toEqual([true, true])
  })

  test('of a run whose lines have its id: those count without end', async () => {
    await plant(beginLine(X, NOON - 99 * DAY), endMark(Y, NOON), encodeEntry(imageLine(1, { run: X })))
    const manifest = await opened.open()
    expect([manifest.hasBeginning, [...manifest.openRuns]]).toEqual([false, [X]])
  })

  test('is written with the first lines where the store refuses it at first', async () => {
    const manifest = await opened.open()
    opened.oss.fault(({ method }) => method === 'PUT', { status: 403, code: 'AccessDenied' })
    await manifest.begin()
    expect(opened.names('segments')).toEqual([])
    manifest.record(imageLine(1, { run: manifest.run }))
    await manifest.flush()
    expect(await state()).toEqual([true, true])
  })
})

describe('a merge', () => {
  const merge = async (...lines: readonly string[]) => {
    await plant(...lines)
    for (let number = 2; number < 67; number++)
      await opened.plant(segmentPath(number), packed([encodeEntry(imageLine(number))]))
    const before = opened.names('merged')
    await (await opened.open()).close('whole', UNSTOPPED)
    const [path = ''] = opened.names('merged').filter(path => !before.includes(path))
    const bytes = opened.oss.bucket.head(ROOT + path)?.bytes ?? Buffer.alloc(0)
    return unpacked(bytes).filter(line => line.startsWith('{"run"'))
  }

  test('drops a beginning that counts no more, and the mark that ended it', async () => {
    const mark = endMark(Y, NOON - 2 * DAY)
    expect(await merge(beginLine(X, NOON - 99 * DAY), mark)).toEqual([])
  })

  test('keeps the mark that ends a beginning in another file', async () => {
    // Too large to be merged with so few lines.
    const others = Array.from({ length: 20_000 }, (_, number) => encodeEntry(imageLine(1_000 + number)))
    const heads = [JSON.stringify({ replaces: [], before: '' }), beginLine(X, NOON - 99 * DAY)]
    await opened.plant(mergedPath(1), packed([...heads, ...others]))
    const mark = endMark(Y, NOON - 2 * DAY)
    expect(await merge(mark)).toEqual([mark])
    expect((await opened.open()).hasBeginning).toBe(false)
  })
})

describe('the files of one run', () => {
  const idle = async () => {
    let count: number
    do {
      count = opened.oss.requests.length
      await new Promise(resolve => setTimeout(resolve, 10))
    } while (count !== opened.oss.requests.length)
  }
  const cells = [1, 10, 11, 200, 201, 350, 400, 410].flatMap(lines =>
    [false, true].flatMap(isRewriting => [false, true].map(isOpen => [lines, isRewriting, isOpen] as const)),
  )

  test.each(cells)(
    '%i lines, rewriting %s, after a run without an end mark %s',
    async (lines, isRewriting, isOpen) => {
      if (isOpen) await plant(beginLine(X, NOON))
      const before = opened.names('segments').length
      const manifest = await opened.open([], { isRewriting })
      await manifest.begin()
      for (let number = 0; number < lines; number++) {
        manifest.record(imageLine(number, { run: manifest.run, at: time(NOON) }))
        if (number % 10 === 9) await idle()
      }
      if (isRewriting) await manifest.flush()
      await manifest.close('early', UNSTOPPED, () => true)
      const written = opened.names('segments').length - before
      expect(written - Math.ceil(lines / 200)).toBeLessThanOrEqual(isOpen ? 5 : 2)
    },
  )
})
