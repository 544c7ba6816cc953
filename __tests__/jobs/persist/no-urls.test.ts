import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Result } from '../../../src/output/result.ts'
import { summaryOf } from '../../support/test-report.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

describe('no URLs', () => {
  test.each(['[]', '\n  \n# only a comment\n'])('%j warns and ends well with zero counts', async urls => {
    const notices: string[] = []
    const { report } = await opened.run({ urls, watch: { notice: sentence => notices.push(sentence) } })
    expect(notices).toEqual(['there are no image URLs in `urls` or `urls-file`'])
    expect(report).toMatchObject({ total: 0, stored: 0, failed: 0, bytes: 0, failure: undefined })
  })

  test.each([{}, { urls: '' }, { urls: ' \n', urlsFile: '' }, { urlsFile: '\n \n' }])(
    'no value (%j) ends the run before any request, and is told with what else is wrong',
    async options => {
      await expect(opened.start({ ...options, resultsFile: 'r.jsonl' })).rejects.toMatchObject({
        reason: 'options-invalid',
        problems: [expect.stringMatching(/^neither `urls` nor `urls-file` has a value; /)],
      })
      expect(await opened.read('r.jsonl')).toBeUndefined()
      await expect(opened.start({ ...options, retries: '99' })).rejects.toMatchObject({
        problems: [
          expect.stringContaining('retries is "99"'),
          expect.stringMatching(/^neither `urls` nor `urls-file` has a value; /),
        ],
      })
    },
  )

  test('a list of 0 bytes that is no document of its format asks no origin for the others', async () => {
    await writeFile(join(opened.directory, 'posts.json'), '')
    const run = opened.start({ urls: [opened.show('/1.png')], urlsFile: 'posts.json' })
    await expect(run).rejects.toMatchObject({
      problems: [expect.stringContaining("'posts.json' has 0 bytes, so it is not a JSON file")],
    })
    expect(opened.origin.requests).toEqual([])
  })

  test('an empty list with `min-urls: 0` says nothing', async () => {
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    await opened.run({ urls: [], minUrls: 0, watch })
    expect(notices).toEqual([])
  })
})

describe('null, an empty text and an empty cell', () => {
  const said = ({ results }: { results: readonly Result[] }) =>
    results.map(({ outcome, reason, key }) => (key === undefined ? `${outcome} ${reason}` : outcome))

  test.each([
    ['posts.json', (url: string) => JSON.stringify([{ url }, { url: null }, { url: ' ' }, null, '', [url]])],
    ['posts.jsonl', (url: string) => `{"url":"${url}"}\n{"url":null}\n{"url":""}\nnull\n""\n`],
    ['posts.csv', (url: string) => `id,url\n1,${url}\n2,\n3, \n4,""\n5,\n`],
  ])('keep their position in %s, and are no failure', async (name, text) => {
    await writeFile(join(opened.directory, name), text(opened.show('/1.png')))
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const found = await opened.run({ urlsFile: name, failOn: 'any', failedFile: 'failed.jsonl', watch })
    expect(said(found).slice(0, 5)).toEqual(['stored', ...Array(4).fill('skipped no-url')])
    expect(found.report).toMatchObject({ skipped: 4, withoutUrl: 4 })
    expect([notices, await opened.read('failed.jsonl')]).toEqual([[], undefined])
    expect(summaryOf(found.report, { destination: 'd', language: 'en', isPublic: false })).toContain(
      ', 4 without a URL',
    )
  })

  test('keep it in a list that arrives; an empty item of `urls` is refused', async () => {
    const url = opened.show('/1.png')
    async function* crawl() {
      yield { url: null }
      yield { url: [url, null] }
      yield ''
    }
    const expected = ['skipped no-url', 'stored', 'skipped no-url', 'refused url-invalid']
    expect(said(await opened.run({ urls: crawl() }))).toEqual(expected)
    const values = [{ url: null }, { url: [url, null] }, '']
    expect(said(await opened.run({ urls: values }))).toEqual(expected.with(1, 'unchanged'))
    expect(said(await opened.run({ urls: JSON.stringify(values) }))).toEqual(expected.with(1, 'unchanged'))
  })

  test('alone are an empty list', async () => {
    await writeFile(join(opened.directory, 'posts.json'), '[{"cover":null},{"cover":""}]')
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const options = { urlsFile: 'posts.json', select: '$[*].cover', failOn: '0%' } as const
    const { report } = await opened.run({ ...options, watch })
    expect(notices).toEqual(['there are no image URLs in posts.json'])
    expect(report).toMatchObject({ total: 2, skipped: 2, failure: undefined })
    await expect(opened.start({ ...options, minUrls: '1' })).rejects.toMatchObject({
      reason: 'options-invalid',
    })
    const url = opened.show('/1.png')
    async function* crawl() {
      yield { url: null }
      yield { url }
    }
    for (const urls of [[{ url: null }, { url }], crawl()])
      await expect(opened.start({ urls, minUrls: '2' })).rejects.toMatchObject({
        problems: [expect.stringContaining('1')],
      })
    expect(opened.origin.requests).toEqual([])
  })
})

describe('lists that fit nothing', () => {
  test('end the run before any request, and write nothing', async () => {
    const url = opened.show('/1.png')
    await writeFile(join(opened.directory, 'posts.json'), JSON.stringify({ posts: [{ pictures: [url] }] }))
    const run = opened.start({
      urlsFile: 'posts.json',
      select: '$.posts[*].images[*]',
      resultsFile: 'r.jsonl',
    })
    await expect(run).rejects.toMatchObject({
      stage: 'sources',
      reason: 'options-invalid',
      problems: [
        "select '$.posts[*].images[*]' matches nothing in posts.json: below $.posts[*] is pictures; set select to what is there: 1 image URL at $.posts[*].pictures[*]",
      ],
    })
    expect(opened.origin.requests).toEqual([])
    expect(await opened.read('r.jsonl')).toBeUndefined()
  })
})

describe('lines that are more than a URL', () => {
  test('keep one position, are refused, and nothing of them is fetched', async () => {
    const [a, b, c] = ['/a.png', '/b.png', '/c.png'].map(path => opened.show(path))
    const urls = [
      'image_url',
      `${a},${b}`,
      `${a} ${b}`,
      `- ${a}`,
      `1. ${a}`,
      `${a} 1x, ${b} 2x`,
      '/c.png',
    ].join('\n')
    const { results } = await opened.run({ urls, baseUrl: String(c) })
    expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'url-invalid'),
      'stored',
    ])
    expect(results[1]).toMatchObject({ outcome: 'refused', url: `${a},${b}` })
    expect(results[1]?.message).toMatch(/^urls, line 2: .*one URL a line/)
    expect(opened.origin.requests.map(({ path }) => path)).toEqual(['/c.png'])
  })
})

test('a relative URL is asked for below its page, and below base-url where its record names none', async () => {
  opened.show('/posts/1/a.png')
  opened.show('/b.png', 'still.gif')
  const { url: origin } = opened.origin
  const urls = [{ url: 'a.png', page: `${origin}/posts/1/` }, { url: '/b.png' }]
  const { results } = await opened.run({ urls, refererField: 'page', baseUrl: `${origin}/x/` })
  expect(results.map(({ outcome, url }) => [outcome, url])).toEqual([
    ['stored', 'a.png'],
    ['stored', '/b.png'],
  ])
  expect(opened.origin.requests.map(({ path }) => path).toSorted()).toEqual(['/b.png', '/posts/1/a.png'])
})

test.each(['img/', 'ftp://a.test/', 'https://u:p@a.test/'])('base-url %s is refused', async baseUrl => {
  await expect(opened.start({ baseUrl })).rejects.toThrow('an http(s) URL without a login')
})

test('a field that no record has is reported before anything is fetched, and refuses nothing', async () => {
  const notices: string[] = []
  const { report } = await opened.run({
    urls: '[{"url":"data:image/png;base64,AA==","id":7}]',
    keyField: 'slug',
    watch: { notice: sentence => notices.push(sentence) },
  })
  expect(notices).toEqual(["no record of urls has a value in field 'slug' (key-field)"])
  expect(report).toMatchObject({ total: 1, refused: 0 })
})

describe('a record without the member', () => {
  const run = async (files: Readonly<Record<string, string>>, options = {}) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(opened.directory, name), text)
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const urlsFile = Object.keys(files).join('\n')
    const { report, results } = await opened.run({ urlsFile, failOn: 'any', watch, ...options })
    return { report, notices, outcomes: results.map(({ outcome, reason }) => reason ?? outcome) }
  }

  test.each([
    ['items.json', (url: string) => JSON.stringify([{ title: 'text' }, { url }])],
    ['items.jsonl', (url: string) => `{"title":"text"}\n{"url":"${url}"}\n`],
    ['items.jl', (url: string) => `{"title":"text"}\n{"url":"${url}"}\n`],
    ['items.csv', (url: string) => `id,url\n1\n2,${url}\n`],
    [
      'scrapy.jsonl',
      (url: string) => `{"title":"none","image_urls":[]}\n{"title":"x"}\n{"image_urls":["${url}"]}\n`,
    ],
  ])('in %s has no URL, and fails nothing', async (name, text) => {
    const { report, notices, outcomes } = await run({ [name]: text(opened.show('/1.png')) })
    expect(outcomes.toSorted().slice(0, 2)).toEqual(['no-url', 'stored'])
    expect([report.failure, report.refused, notices]).toEqual([undefined, 0, []])
    expect(summaryOf(report, { destination: 'd', language: 'en', isPublic: false })).toMatch(
      /\d without a URL \(1 lacks the member <code>url<\/code>\)/,
    )
  })

  test('in a file of its own is no failure where another file has the member', async () => {
    const files = {
      '000000001.json': '{"title":"a page"}',
      '000000002.json': JSON.stringify({ image: { src: opened.show('/2.png') } }),
      '000000003.json': '{"image":null}',
    }
    const { report, outcomes } = await run(files, { urlField: 'image.src' })
    expect(outcomes).toEqual(['no-url', 'stored', 'no-url'])
    expect([report.failure, report.failedLists]).toEqual([undefined, []])
  })

  test('is a failed list where no record of all lists has it, and another list has an image', async () => {
    const files = { 'typo.jsonl': '{"img":"a"}\n{"img":"b"}\n', 'good.txt': opened.show('/3.png') }
    const { report } = await run(files, { failOn: 'none' })
    expect(report).toMatchObject({ total: 3, stored: 1, withoutUrl: 2 })
    expect(report.failedLists).toEqual([
      { list: 'typo.jsonl', reason: 'list-invalid', message: expect.stringContaining("field 'url'") },
    ])
  })
})

describe('an array of records without the member', () => {
  const start = async (files: Readonly<Record<string, string>>, options = {}) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(opened.directory, name), text)
    return await opened.run({ urlsFile: Object.keys(files).join('\n'), failOn: 'none', ...options })
  }
  const typo = '[{"img":"a"},{"img":"b"}]'

  test.each([
    ['has the member', 'good.json', (url: string) => JSON.stringify([{ title: 'text' }, { url }])],
    ['has no member at all', 'good.txt', (url: string) => url],
  ])('fails alone where another list %s and an image, and has no positions', async (_, name, text) => {
    const lists = { 'typo.json': typo, [name]: text(opened.show('/3.png')), 'more.json': typo }
    const { report, results } = await start(lists)
    expect(report).toMatchObject({ stored: 1, complete: false })
    expect(report.failedLists).toEqual(
      ['typo.json', 'more.json'].map(list => ({
        list,
        reason: 'list-invalid',
        message: expect.stringContaining(`no record of ${list} has a field 'url' (url-field): there is img`),
      })),
    )
    expect(results.map(({ listedAt }) => (listedAt as { file?: string }).file)).not.toContain('typo.json')
    expect((await start(lists, { failOn: 'any' })).report.failure).toMatch(/2 lists/)
  })

  test('is read whole where a late record has the member, or an item is a URL', async () => {
    const [a, b] = [opened.show('/1.png'), opened.show('/2.gif', 'still.gif')]
    const titles = Array.from({ length: 3000 }, () => ({ title: 'text' }))
    const lists = {
      'late.json': JSON.stringify([...titles, { url: a }]),
      'mixed.json': JSON.stringify([{ title: 'text' }, b]),
    }
    const { report } = await start(lists)
    expect(report).toMatchObject({ total: 3003, stored: 2, withoutUrl: 3001, failedLists: [] })
  })

  test('ends the run where no list has an image', async () => {
    await expect(start({ 'typo.json': typo, 'other.json': typo })).rejects.toThrow("field 'url'")
    await expect(start({ 'typo.json': typo })).rejects.toThrow("field 'url'")
    expect(opened.origin.requests).toEqual([])
  })

  test('keeps its positions where it is rewritten', async () => {
    const lists = { 'typo.json': typo, 'good.json': JSON.stringify([{ url: opened.show('/3.png') }]) }
    const { report } = await start(lists, { rewriteTo: 'out/', publicUrlBase: 'https://img.example.com/' })
    expect(report).toMatchObject({ total: 3, stored: 1, withoutUrl: 2, failedLists: [] })
  })
})

describe('a .json that is no list', () => {
  const files = async () => {
    await writeFile(join(opened.directory, 'package.json'), '{"name":"x"}')
    await writeFile(join(opened.directory, 'list.json'), JSON.stringify([opened.show('/4.png')]))
    return '*.json'
  }

  test('fails alone where another list has an image', async () => {
    const { report } = await opened.run({ urlsFile: await files(), failOn: 'none' })
    expect(report).toMatchObject({ total: 1, stored: 1 })
    expect(report.failedLists).toEqual([
      { list: 'package.json', reason: 'list-invalid', message: expect.stringContaining('an object') },
    ])
  })

  test('ends the run where none has one, and where lists are rewritten', async () => {
    const urlsFile = await files()
    const rewriting = { rewriteTo: 'out/', publicUrlBase: 'https://img.example.com/' }
    await expect(opened.start({ urlsFile, ...rewriting })).rejects.toThrow('package.json')
    await expect(opened.start({ urlsFile: 'package.json' })).rejects.toThrow('package.json')
    expect(opened.origin.requests).toEqual([])
  })
})
