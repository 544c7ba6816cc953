import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseMatch } from '../../../src/jobs/list/key-match.ts'
import { listedName } from '../../../src/jobs/list/list-objects.ts'
import { reservedFolderIn } from '../../../src/storage/key/reserved-folder.ts'
import { all, fillFolder, type OpenedSource, openSource, PREFIX } from '../../support/list-source.ts'
import { type ListInput, startList } from '../../support/start-job.ts'

let opened: OpenedSource
beforeEach(async () => {
  opened = await openSource()
})
afterEach(() => opened.close())

const OURS = [
  '.persist/manifest/merged/1-u.jsonl.gz',
  '.persist/manifest/segments/2-r-u.jsonl.gz',
  '.persist/probe',
  'a/b/.persist/manifest/segments/3-r-u.jsonl.gz',
  'a/b/.persist/probe',
  'x.persist/.persist/probe',
]
const THEIRS = ['.persist.png', '.persistent/1.png', 'a.png', 'a/b/1.png', 'x.persist/1.png', 'z.png']
const requests = () => opened.oss.requests.map(({ query }) => query)
const segments = (count: number, folder = '') =>
  Array.from({ length: count }, (_, n) => `${folder}.persist/manifest/segments/${String(n).padStart(5, '0')}`)

test.each([
  ['.persist/', '.persist/'],
  ['.persist/probe', '.persist/'],
  ['a/b/.persist/x/.persist/y', 'a/b/.persist/'],
  ['x.persist/.persist/y', 'x.persist/.persist/'],
  ['//.persist//', '//.persist/'],
  ['.persist', undefined],
  ['a/.persist', undefined],
  ['x.persist/y', undefined],
  ['a/.persistent/y', undefined],
  ['.Persist/y', undefined],
  ['', undefined],
])('in %j what is ours is %j', (name, folder) => {
  expect(reservedFolderIn(name)).toBe(folder)
})

test.each([
  ['.persist/**', true],
  ['**/.persist/probe', true],
  ['a/.persist/*', true],
  ['**', false],
  ['.persist*/**', false],
  ['x.persist/**', false],
])('the match %j leads to what is ours: %j', (pattern, seesOwn) => {
  expect(parseMatch(pattern).includesReserved).toBe(seesOwn)
})

describe.each(['a bucket', 'a folder'])('a list of %s', kind => {
  const named = (paths: readonly string[]) =>
    kind === 'a bucket' ? paths.map(path => PREFIX + path) : [...paths]
  const look = async (options: ListInput = {}) => {
    const source = kind === 'a folder' && { source: 'file:./stored' }
    const listing = startList({ ...opened.settings, ...source, ...options })
    return { names: (await all(listing)).map(listedName), report: await listing }
  }
  beforeEach(async () => {
    if (kind === 'a bucket') opened.fill(...OURS, ...THEIRS)
    else await fillFolder(join(opened.directory, 'stored'), [...OURS, ...THEIRS])
  })

  test('shows nothing of ours, nor counts it', async () => {
    const { names, report } = await look()
    expect(names).toEqual(named(THEIRS))
    expect([report.count, report.bytes]).toEqual([6, THEIRS.join('').length])
    expect((await look({ match: '**' })).names).toEqual(named(THEIRS))
    expect((await look({ match: 'a/**' })).names).toEqual(named(['a/b/1.png']))
    expect((await look({ match: '.pers*/**' })).names).toEqual(named(['.persistent/1.png']))
    expect((await look({ match: '**/probe' })).names).toEqual([])
    expect((await look({ modifiedSince: '1970-01-01' })).names).toEqual(named(THEIRS))
  })

  test('shows it to those whose match leads there', async () => {
    expect((await look({ match: '.persist/**' })).names).toEqual(named(OURS.slice(0, 3)))
    expect((await look({ match: '**/.persist/probe' })).names).toEqual(
      named(['.persist/probe', 'a/b/.persist/probe', 'x.persist/.persist/probe']),
    )
  })

  test('folds it into no common prefix', async () => {
    const { names, report } = await look({ delimiter: '/' })
    expect(names).toEqual(named(['.persist.png', '.persistent/', 'a.png', 'a/', 'x.persist/', 'z.png']))
    expect(report.count).toBe(6)
    expect((await look({ delimiter: '-' })).names).toEqual(named(THEIRS))
  })

  test.each([undefined, '/', '-'])(
    'with delimiter %j and small limits, each of the others comes once',
    async delimiter => {
      const whole = (await look({ ...(delimiter && { delimiter }) })).names
      for (const limit of [1, 2, 5, 6, 7]) {
        const names: string[] = []
        let token: string | undefined
        for (let round = 0; round < 10; round++) {
          const { names: some, report } = await look({
            limit,
            ...(delimiter && { delimiter }),
            ...(token !== undefined && { startAfter: token }),
          })
          expect(some.length).toBeLessThanOrEqual(limit)
          names.push(...some)
          token = report.nextToken
          if (token === undefined) break
        }
        expect(names).toEqual(whole)
      }
    },
  )
})

describe('a source', () => {
  const names = async (options: ListInput) =>
    (await all(startList({ ...opened.settings, ...options }))).map(listedName)

  test('that leads there shows all of it, what else is ours below it included', async () => {
    opened.fill(...OURS, '.persist/x/.persist/y')
    expect(await names({ source: `oss://memes/${PREFIX}.persist/` })).toEqual(
      [
        '.persist/manifest/merged/1-u.jsonl.gz',
        OURS[1] as string,
        '.persist/probe',
        '.persist/x/.persist/y',
      ].map(path => PREFIX + path),
    )
    expect(await names({ source: `oss://memes/${PREFIX}a/b/.persist/manifest` })).toHaveLength(1)
    await fillFolder(join(opened.directory, 'stored'), OURS)
    expect(await names({ source: 'file:./stored/.persist' })).toHaveLength(3)
  })

  test('above it shows what is ours in none of the destinations', async () => {
    opened.fill(...OURS, ...THEIRS)
    expect(await names({ source: 'oss://memes/' })).toEqual(THEIRS.map(path => PREFIX + path))
  })
})

describe('a long manifest', () => {
  const names = async (options: ListInput = {}) =>
    (await all(startList({ ...opened.settings, ...options }))).map(listedName)

  test('is not read through: a page that ends in it is gone on from after it', async () => {
    opened.fill(...segments(4000), ...segments(3, 'a/'), '~.png', 'a/1.png', 'b.png')
    expect(await names()).toEqual(['a/1.png', 'b.png', '~.png'].map(path => PREFIX + path))
    expect(requests().map(query => query['start-after'])).toEqual([undefined, `${PREFIX}.persist/~`])
  })

  test('nor with a small limit, whose pages are small', async () => {
    opened.fill('!.png', ...segments(300), 'a.png', 'b.png')
    expect(await names({ limit: 1 })).toEqual([`${PREFIX}!.png`])
    expect(await names({ limit: 2 })).toEqual(['!.png', 'a.png'].map(path => PREFIX + path))
    expect(requests().map(query => query['max-keys'])).toEqual(['2', '3', '3'])
  })

  test('is there whole for those who ask for it', async () => {
    opened.fill(...segments(1500), 'a.png')
    for (const options of [{ match: '.persist/**' }, { source: `oss://memes/${PREFIX}.persist/` }])
      expect(await names(options)).toEqual(segments(1500).map(path => PREFIX + path))
  })

  test('what another program put there, after all of ours, is not shown either, nor does it stop the list', async () => {
    opened.fill(...segments(600), ...segments(600).map(path => path.replace('/manifest', '/~/猫')), 'a.png')
    expect(await names()).toEqual([`${PREFIX}a.png`])
    expect(requests()).toHaveLength(2)
    opened.fill(...segments(1500).map(path => path.replace('/manifest', '/猫')))
    expect(await names()).toEqual([`${PREFIX}a.png`])
  })

  test('a store that does not begin where requested is not asked for ever', async () => {
    opened.fill(...segments(1500), 'a.png')
    let page = ''
    opened.oss.fault(1, { edited: body => (page = body) })
    opened.oss.fault(2, { edited: () => page })
    expect(await names()).toEqual([`${PREFIX}a.png`])
    expect(requests()).toHaveLength(3)
  })
})
