import { readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { types } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import type { ListReport } from '../../../src/jobs/list/list.ts'
import { type Listed, listedName } from '../../../src/jobs/list/list-objects.ts'
import { quickClock } from '../../support/clocks.ts'
import { all, fillFolder, type OpenedSource, openSource, PREFIX } from '../../support/list-source.ts'
import { type ListInput, startList } from '../../support/start-job.ts'

let opened: OpenedSource
beforeEach(async () => {
  opened = await openSource()
})
afterEach(() => opened.close())

interface Seen {
  readonly listed: readonly Listed[]
  readonly names: readonly string[]
  readonly report: ListReport
  readonly notices: readonly string[]
}

async function see(options: ListInput = {}): Promise<Seen> {
  const notices: string[] = []
  const watch = { notice: (sentence: string) => notices.push(sentence) }
  const listing = startList({ ...opened.settings, watch, ...options })
  const listed = await all(listing)
  return { listed, names: listed.map(listedName), report: await listing, notices }
}

const below = (...paths: readonly string[]) => paths.map(path => PREFIX + path)
const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => `${String(n).padStart(5, '0')}.png`)
const pages = () => opened.oss.requests.filter(({ query }) => query['list-type'] === '2')

describe.each(['a bucket', 'a folder'])('what is in %s', kind => {
  /** Names in a bucket stand below the prefix. */
  const named = (...paths: readonly string[]) => (kind === 'a bucket' ? below(...paths) : [...paths])
  const fill = async (paths: readonly string[]) => {
    if (kind === 'a bucket') opened.fill(...paths)
    else await fillFolder(join(opened.directory, 'stored'), paths)
  }
  const look = (options: ListInput = {}) =>
    see(kind === 'a bucket' ? options : { source: 'file:./stored', ...options })

  test('comes in the order of its bytes, with sizes', async () => {
    await fill(['b.png', 'a/z.png', 'a.png', 'é.png', '猫.png', '🐈.png', 'Z.png'])
    const { listed, names, report } = await look()
    expect(names).toEqual(named('Z.png', 'a.png', 'a/z.png', 'b.png', 'é.png', '猫.png', '🐈.png'))
    expect(listed[0]).toMatchObject({ size: 5 })
    expect(listed.map(one => 'key' in one && types.isDate(one.lastModified))).toEqual(Array(7).fill(true))
    expect(report).toEqual({
      count: 7,
      bytes: 5 + 5 + 7 + 5 + 6 + 7 + 8,
      truncated: false,
      nextToken: undefined,
      resultsFile: undefined,
    })
  })

  test('with a delimiter: keys and common prefixes as one list in order, each once', async () => {
    await fill(['a.png', 'a/1.png', 'a/2/3.png', 'b/1.png', 'b.png', 'c/d/e.png'])
    const { listed, report } = await look({ delimiter: '/' })
    expect(listed.map(listedName)).toEqual(named('a.png', 'a/', 'b.png', 'b/', 'c/'))
    expect(listed.filter(one => 'prefix' in one)).toEqual(named('a/', 'b/', 'c/').map(prefix => ({ prefix })))
    expect([report.count, report.bytes]).toEqual([5, 10])
  })

  test.each([
    ['*.png', ['a.png', 'b.png']],
    ['**/*.png', ['a.png', 'a/1.png', 'a/b/2.png', 'b.png']],
    ['a/**', ['a/1.png', 'a/b/2.png', 'a/x.gif']],
    ['a/*.{gif,webp}', ['a/x.gif']],
    ['[!a].*', ['b.png']],
    ['.*', ['.hidden']],
    ['nothing/*', []],
  ])('that matches %s', async (match, paths) => {
    await fill(['.hidden', 'a.png', 'a/1.png', 'a/b/2.png', 'a/x.gif', 'b.png'])
    expect((await look({ match })).names).toEqual(named(...paths))
  })

  test.each([1, 2, 3, 7, 100])('with limit %d and next-token is whole, each name once', async limit => {
    const paths = ['a.png', 'a/1.png', 'a/2.png', 'b/c/1.png', 'b/d.png', 'c.png', 'd/1.png', '猫/1.png']
    await fill(paths)
    for (const delimiter of [undefined, '/']) {
      const whole = (await look({ ...(delimiter && { delimiter }) })).names
      const names: string[] = []
      let token: string | undefined
      for (let round = 0; round < 20; round++) {
        const { names: some, report } = await look({
          limit,
          ...(delimiter && { delimiter }),
          ...(token !== undefined && { startAfter: token }),
        })
        expect(some.length).toBeLessThanOrEqual(limit)
        expect(report.truncated).toBe(report.nextToken !== undefined)
        names.push(...some)
        token = report.nextToken
        if (token === undefined) break
      }
      expect(names).toEqual(whole)
    }
  })

  test('after a key, in the order of bytes, such as the last one of a list that a limit ended', async () => {
    await fill(['Z.png', 'a.png', 'b.png', 'é.png'])
    const { names } = await look({ startAfter: named('a.png')[0] as string })
    expect(names).toEqual(named('b.png', 'é.png'))
    expect((await look({ limit: 3 })).report.nextToken).toBe(named('b.png')[0])
  })

  test('is nothing: a warning, an error or no word', async () => {
    await fill(['a.png'])
    const match = 'b*'
    expect((await look({ match })).notices).toEqual(['nothing was found below `source`'])
    expect((await look({ match, ifNoneFound: 'ignore' })).notices).toEqual([])
    await expect(look({ match, ifNoneFound: 'error' })).rejects.toMatchObject({
      name: 'PersistError',
      stage: 'store',
      reason: 'none-found',
      message: 'nothing was found below `source` (if-none-found: error)',
    })
    expect((await look({ ifNoneFound: 'error' })).report.count).toBe(1)
  })

  test('is written down: a line for each object, none for prefixes', async () => {
    await fill(['a.png', 'b/1.png', 'c.png'])
    const { listed, report } = await look({ delimiter: '/', resultsFile: 'lists/found.jsonl' })
    expect(report.resultsFile).toBe(join(opened.directory, 'lists/found.jsonl'))
    const lines = (await readFile(report.resultsFile ?? '', 'utf8')).trim().split('\n')
    const objects = listed.filter(one => 'key' in one)
    expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(objects)))
    expect(objects).toHaveLength(2)
  })
})

describe('modified since', () => {
  const stamp = (path: string, at: string) => {
    const object = opened.oss.bucket.head(PREFIX + path)
    ;(opened.oss.bucket.objects as Map<string, typeof object>).set(PREFIX + path, {
      ...object,
      lastModified: new Date(at),
    } as typeof object)
  }

  test('a date or an age', async () => {
    opened.fill('new.png', 'old.png', 'older.png')
    stamp('old.png', '2026-10-31T23:59:59Z')
    stamp('older.png', '2020-01-01T00:00:00Z')
    expect((await see({ modifiedSince: '2026-10-31' })).names).toEqual(below('new.png', 'old.png'))
    expect((await see({ modifiedSince: '2026-11-01' })).names).toEqual(below('new.png'))
    expect((await see({ modifiedSince: new Date('2020-01-01T00:00:00Z') })).names).toHaveLength(3)
    const clock = quickClock(Date.parse('2026-11-01T01:00:00Z'))
    expect((await see({ modifiedSince: '1h', clock })).names).toEqual(below('new.png'))
    expect((await see({ modifiedSince: '1h1s', clock })).names).toEqual(below('new.png', 'old.png'))
  })

  test('of files as well', async () => {
    const folder = join(opened.directory, 'stored')
    await fillFolder(folder, ['new.png', 'old.png'])
    await utimes(join(folder, 'old.png'), new Date(0), new Date(0))
    const { names } = await see({ source: 'file:./stored', modifiedSince: '1d', clock: undefined as never })
    expect(names).toEqual(['new.png'])
  })
})

describe('pages', () => {
  test('every page of a large bucket, each key once and in order, one page in memory', async () => {
    opened.fill(...numbered(2500))
    const { names, report } = await see()
    expect(names).toEqual(below(...numbered(2500)))
    expect(report.count).toBe(2500)
    expect(pages().map(({ query }) => [query.prefix, query['max-keys']])).toEqual(
      Array(3).fill([PREFIX, '1000']),
    )
  })

  test('the literal head of a match shortens what is listed', async () => {
    opened.fill(...numbered(2500))
    const { names } = await see({ match: '0002[5-9].png' })
    expect(names).toEqual(below('00025.png', '00026.png', '00027.png', '00028.png', '00029.png'))
    expect(pages().map(({ query }) => query.prefix)).toEqual([`${PREFIX}0002`])
  })

  test('a limit asks for one more than it gives, and for nothing after', async () => {
    opened.fill(...numbered(30))
    const { names, report } = await see({ limit: 10 })
    expect(names).toEqual(below(...numbered(10)))
    expect(report).toMatchObject({ count: 10, truncated: true })
    expect(pages().map(({ query }) => query['max-keys'])).toEqual(['11'])
    expect((await see({ limit: 30 })).report).toMatchObject({ count: 30, truncated: false })
    expect((await see({ limit: 1000 })).report).toMatchObject({ count: 30, truncated: false })
  })

  test('a limit that a match has to look for reads on, and goes on where it stopped', async () => {
    opened.fill(...numbered(2200))
    const first = await see({ match: '*7.png', limit: 150 })
    expect(first.names).toHaveLength(150)
    const { nextToken } = first.report
    const second = await see({ match: '*7.png', startAfter: nextToken as string })
    expect([...first.names, ...second.names]).toEqual(
      below(...numbered(2200).filter(name => name.endsWith('7.png'))),
    )
  })

  test('a prefix that a store gives once more after itself, as AWS does, is given once', async () => {
    opened.fill('a/1.png', 'a/2.png', 'b/1.png', 'c.png')
    const first = await see({ delimiter: '/', limit: 1 })
    expect(first.names).toEqual(below('a/'))
    const again = `<CommonPrefixes><Prefix>${PREFIX}a/</Prefix></CommonPrefixes></ListBucketResult>`
    opened.oss.fault(2, { edited: body => body.replace('</ListBucketResult>', again) })
    const rest = await see({ delimiter: '/', startAfter: first.report.nextToken as string })
    expect(rest.names).toEqual(below('b/', 'c.png'))
  })

  test('a page that fails once is asked for again, and no key comes twice', async () => {
    opened.fill(...numbered(1500))
    opened.oss.fault(2, { status: 503, code: 'ServiceUnavailable' })
    expect((await see()).names).toEqual(below(...numbered(1500)))
    expect(pages()).toHaveLength(3)
  })

  test('keys with any character come as they are, in the iteration and in the file', async () => {
    const keys = [
      'a\nb',
      'a\u0001b',
      'a&<>"\'',
      '%2F',
      'a+b c ',
      '::error::x',
      '##[error]',
      '\u2028',
      '猫🐈',
      '../x',
    ]
    opened.fill(...keys)
    const { names, report } = await see({ resultsFile: 'found.jsonl' })
    expect([...names].sort()).toEqual(below(...keys).sort())
    const lines = (await readFile(report.resultsFile ?? '', 'utf8')).trim().split('\n')
    expect(lines.map(line => JSON.parse(line).key)).toEqual(names)
  })
})

describe('settings', () => {
  test('all problems are reported at once, before any request', async () => {
    const listing = startList({
      ...opened.settings,
      source: 'oss://My_Bucket/',
      match: '/a',
      limit: 0,
      modifiedSince: 'yesterday',
      ifNoneFound: 'maybe' as 'warn',
    })
    const error = await Promise.resolve(listing).catch(thrown => thrown)
    expect(error).toBeInstanceOf(SettingsError)
    const problems = (error as SettingsError).problems.map(problem => problem.split(/[ :]/, 1)[0])
    expect([...problems].sort()).toEqual(['if-none-found', 'limit', 'match', 'modified-since', 'source'])
    expect(opened.oss.connections).toBe(0)
  })

  test('a results file that cannot be written is found before any request', async () => {
    await expect(see({ resultsFile: '.' })).rejects.toThrow('results-file "." cannot be written')
    expect(opened.oss.connections).toBe(0)
  })

  test('a list asks for the right to read alone', async () => {
    opened.fill('a.png')
    await see()
    expect(opened.oss.requests.map(({ method }) => method)).toEqual(['GET'])
  })
})
