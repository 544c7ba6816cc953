import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Behaviour } from '../../../servers/answer.ts'
import type { StoreFault, StoreRequest } from '../../../servers/oss.ts'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'
import type { PersistInput } from '../../../support/start-job.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const write = (name: string, content: string) => writeFileSync(join(opened.directory, name), content)
const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')
const isUnsigned = ({ headers }: StoreRequest) => headers.authorization === undefined
const unsigned = () => opened.oss.requests.filter(isUnsigned)
/** Answers 404, but not before. */
const answersAfter =
  (moment: Promise<void>): Behaviour =>
  async (_, __, write) => {
    await moment
    await write('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
  }
const IN_PLACE = { urlsFile: 'a.md', rewriteTo: 'in-place' } as const

test('links to a bucket without public reads are written into no file; everything else is whole', async () => {
  const before = `![a](${opened.show('/a.png')}) ![b](${opened.show('/b.png')})\n`
  write('a.md', before)
  const { report, results } = await opened.run(IN_PLACE)
  const link = results[0]?.publicUrl ?? ''
  expect(read('a.md')).toBe(before)
  expect(report).toMatchObject({ stored: 2, rewritten: [], unreadableLink: link })
  expect(report.failure).toBe(
    `No list was rewritten: ${link} answers 403 to a reader without credentials. Set public-url-base to an address that anyone can read, or let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first). If the address has a Referer whitelist, add this line to host-rules, with a page of your site: localhost: { referer: https://www.example.com/ }`,
  )
  const [check, ...others] = unsigned()
  expect([check?.method, check?.headers.range, check?.headers.referer, others]).toEqual([
    'GET',
    'bytes=0-0',
    undefined,
    [],
  ])
  // The manifest is whole: the next run fetches nothing, and is as red.
  const second = await opened.run(IN_PLACE)
  expect([second.asked, second.report.unchanged, second.report.unreadableLink]).toEqual([[], 2, link])
})

test('links to a public bucket are looked at once, and not by a run that writes none', async () => {
  opened.oss.isPublic = true
  write('a.md', `![a](${opened.show('/a.png')}) ![b](${opened.show('/b.png')})\n`)
  const { report, results } = await opened.run(IN_PLACE)
  expect(report).toMatchObject({ stored: 2, rewritten: ['a.md'], unreadableLink: undefined })
  expect(read('a.md')).toBe(`![a](${results[0]?.publicUrl}) ![b](${results[1]?.publicUrl})\n`)
  expect(unsigned().map(({ key }) => key)).toEqual([results[0]?.key])
  expect((await opened.run(IN_PLACE)).report.unchanged).toBe(2)
  expect(unsigned()).toHaveLength(1)
})

test('the request is sent while images are still fetched', async () => {
  opened.oss.isPublic = true
  const first = opened.show('/a.png')
  const answered = Promise.withResolvers<void>()
  const second = opened.serve('/b.png', answersAfter(answered.promise))
  write('a.md', `![a](${first}) ![b](${second})\n`)
  const run = opened.run({ ...IN_PLACE, retries: 0 })
  while (unsigned().length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  answered.resolve()
  expect((await run).report).toMatchObject({ stored: 1, failed: 1, rewritten: ['a.md'] })
})

test('with public-url-base the sentence names it, and a path is not looked at', async () => {
  const base = opened.serve('/', { status: 404 })
  write('a.md', `![a](${opened.show('/x/a.png')})\n`)
  const options = { ...IN_PLACE, publicUrlBase: base }
  const { report, results } = await opened.run(options)
  expect(report.failure).toBe(
    `No list was rewritten: ${results[0]?.publicUrl} answers 404 to a reader without credentials. Correct public-url-base; if your readers have access in another way, write it as a path, such as /img/.`,
  )
  const second = await opened.run({ ...options, publicUrlBase: '/img/' })
  expect([second.asked, second.report.rewritten]).toEqual([[], ['a.md']])
})

test.each<[string, StoreFault, string]>([
  ['an outage', { status: 503 }, 'it answered 503'],
  ['a broken connection', { reset: true }, 'ECONNRESET'],
])('%s says nothing about readers: a warning, and the lists are written', async (_, fault, cause) => {
  opened.oss.fault(isUnsigned, fault)
  write('a.md', `![a](${opened.show('/a.png')})\n`)
  const { report, notices } = await opened.run(IN_PLACE)
  expect(report).toMatchObject({ rewritten: ['a.md'], failure: undefined })
  expect(notices.filter(notice => notice.startsWith('Whether readers can open'))).toEqual([
    expect.stringContaining(cause),
  ])
})

test('a cancelled run does not wait for the answer', async () => {
  opened.oss.fault(isUnsigned, { stall: true })
  const answered = Promise.withResolvers<void>()
  write(
    'a.md',
    `![a](${opened.show('/a.png')}) ![b](${opened.serve('/b.png', answersAfter(answered.promise))})\n`,
  )
  const cancel = new AbortController()
  const run = opened.run({ ...IN_PLACE, signal: cancel.signal })
  while (unsigned().length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  cancel.abort()
  const { report, notices } = await run
  answered.resolve()
  expect(report).toMatchObject({ cancelled: true, rewritten: ['a.md'] })
  expect(notices.join()).toContain('the run was cancelled before it answered')
})

test.each([
  ['a folder', { destination: 'file:./images', publicUrlBase: 'https://img.invalid/' }],
  ['keys', { rewriteLink: 'key' }],
  ['a path of the site', { publicUrlBase: '/img/' }],
  ['a dry run', { dryRun: true }],
] as const)('%s: nothing is requested', async (_, options) => {
  write('a.md', `![a](${opened.show('/a.png')})\n`)
  const { report, notices } = await opened.run({ ...IN_PLACE, ...options })
  expect([report.failure, unsigned(), notices.join().includes('readers')]).toEqual([undefined, [], false])
})

test.each(['a.json', 'a.csv'])('%s: links beside URLs are looked at when they change', async name => {
  opened.oss.isPublic = true
  const url = opened.show('/a.png')
  write(name, name === 'a.csv' ? `url\n${url}\n` : `[{"url": "${url}"}]`)
  const options = { urlsFile: name, rewriteTo: 'in-place' }
  await opened.run(options)
  const once = read(name)
  expect(unsigned()).toHaveLength(1)
  expect((await opened.run(options)).report.rewritten).toEqual([])
  expect(unsigned()).toHaveLength(1)
  // Another base gives every record another link.
  const base = opened.serve('/', { status: 404 })
  const third = await opened.run({ ...options, publicUrlBase: base })
  expect([third.report.rewritten, third.report.unreadableLink?.startsWith(base)]).toEqual([[], true])
  expect(read(name)).toBe(once)
})

test('a list that changes while the run is under way is one sentence, and no exception out of the run', async () => {
  opened.oss.isPublic = true
  const url = opened.show('/a.png')
  write('a.csv', `url\n${url}\n`)
  const options = { urlsFile: 'a.csv', rewriteTo: 'in-place' }
  await opened.run(options)
  const once = read('a.csv')
  opened.serve('/b.png', async (_, __, send) => {
    write('a.csv', `${once}# changed\n`)
    await send('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
  })
  write('a.csv', `${once}${opened.origin.url}/b.png\n`)
  const { report } = await opened.run({ ...options, retries: 0 })
  expect(report.failure).toContain('a.csv has changed since it was read')
})

test.each([
  ['alone', []],
  ['beside an image of its own', ['/c.png']],
])('own links %s, one of whose objects is missing: it comes back from its source', async (_, others) => {
  opened.oss.isPublic = true
  write('a.md', `![a](${opened.show('/a.png')}) ![b](${opened.show('/b.png')})\n`)
  const { results } = await opened.run(IN_PLACE)
  const text = others.map(name => `![c](${opened.show(name)})\n`).join('') + read('a.md')
  write('a.md', text)
  const [lost = '', kept] = results.map(({ key }) => key)
  opened.oss.bucket.remove(lost)
  const again = await opened.run(IN_PLACE)
  expect(again.report).toMatchObject({
    failure: undefined,
    restored: 1,
    stored: 1 + others.length,
    failed: 0,
  })
  expect(again.results.map(({ key }) => key).slice(-2)).toEqual([lost, kept])
  expect(again.asked.toSorted()).toEqual(['GET /a.png', ...others.map(name => `GET ${name}`)])
  expect(read('a.md').split('\n').at(-2)).toBe(text.split('\n').at(-2))
  expect((await opened.run(IN_PLACE)).report).toMatchObject({ unchanged: 2 + others.length, restored: 0 })
})

test('an own link with a value beside it, whose image no source gives, ends no run', async () => {
  opened.oss.isPublic = true
  const url = opened.show('/a.png')
  write('a.json', JSON.stringify([{ url }]))
  const options = { urlsFile: 'a.json', rewriteTo: 'in-place' }
  const { results } = await opened.run(options)
  const [{ key = '', publicUrl = '' } = {}] = results
  write('a.json', read('a.json').replace(url, publicUrl))
  opened.oss.bucket.remove(key)
  opened.serve('/a.png', { status: 404 })
  const { report } = await opened.run({ ...options, failOn: 'none' })
  expect(report).toMatchObject({ failed: 1, missing: 1, failure: undefined })
  expect(JSON.parse(read('a.json'))).toEqual([{ url: publicUrl, url_stored: null }])
})

const SITE = 'https://www.site.example/'
/** Lets only readers in who come from this page of the site. */
const whitelist = (page: string) =>
  opened.oss.fault(request => isUnsigned(request) && request.headers.referer !== page, { status: 403 })

describe('a bucket with a Referer whitelist', () => {
  const withRule = (rule: object, options: PersistInput = {}) =>
    opened.run({ ...IN_PLACE, ...options, hostRules: { localhost: rule } })
  beforeEach(() => {
    opened.oss.isPublic = true
    write('a.md', `![a](${opened.show('/a.png')})\n`)
  })

  test('the Referer of the rule for the host of the link is sent, without a password or a fragment', async () => {
    whitelist(`${SITE}blog/?a=1`)
    const { report } = await withRule({ referer: 'https://me:secret@www.site.example/blog/?a=1#top' })
    expect(report).toMatchObject({ rewritten: ['a.md'], failure: undefined })
    expect(unsigned().map(({ headers }) => headers.referer)).toEqual([`${SITE}blog/?a=1`])
  })

  test('without the rule no list is written, and the sentence has the line that is missing', async () => {
    whitelist(SITE)
    const before = read('a.md')
    const { report } = await opened.run(IN_PLACE)
    expect([report.rewritten, read('a.md')]).toEqual([[], before])
    expect(report.failure).toContain(
      '). If the address has a Referer whitelist, add this line to host-rules, with a page of your site: localhost: { referer: https://www.example.com/ }',
    )
  })

  test.each<[string, object, PersistInput]>([
    ['`origin` of a rule', { referer: 'origin' }, {}],
    ['`none` of a rule', { referer: 'none' }, {}],
    ["the run's referer", { accept: 'image/png' }, { referer: SITE }],
  ])('%s is no Referer of a reader', async (_, rule, options) => {
    whitelist(SITE)
    const { report } = await withRule(rule, options)
    expect(report.unreadableLink).toBeDefined()
    expect(unsigned().map(({ headers }) => headers.referer)).toEqual([undefined])
  })

  test.each([403, 401, 404])('%i for everybody writes nothing, with the rule as without it', async status => {
    opened.oss.fault(isUnsigned, { status, times: 2 })
    const before = read('a.md')
    for (const { report } of [await opened.run(IN_PLACE), await withRule({ referer: SITE })]) {
      expect([report.rewritten, read('a.md')]).toEqual([[], before])
      expect(report.unreadableLink).toBeDefined()
      expect(report.failure?.includes('Referer whitelist')).toBe(status === 403)
    }
    expect(unsigned().map(({ headers }) => headers.referer)).toEqual([undefined, SITE])
  })
})

test('each hop gets the Referer of its own rule', async () => {
  const first = opened.serve('/img/', { status: 404 })
  const elsewhere = new URL(first)
  elsewhere.hostname = 'localhost'
  write('a.md', `![a](${opened.show('/a.png')})\n`)
  const { results } = await opened.run({ ...IN_PLACE, publicUrlBase: '/img/', rewriteTo: 'out/' })
  const key = results[0]?.key
  opened.serve(`/img/${key}`, { status: 302, headers: { location: `${elsewhere.origin}/then.png` } })
  opened.serve('/then.png', { status: 403 })
  const hostRules = { '127.0.0.1': { referer: SITE }, localhost: { referer: `${SITE}then/` } }
  const { report } = await opened.run({ ...IN_PLACE, publicUrlBase: first, hostRules })
  const asked = opened.origin.requests.slice(-2)
  expect(asked.map(({ path, headers }) => [path, headers.referer])).toEqual([
    [`/img/${key}`, SITE],
    ['/then.png', `${SITE}then/`],
  ])
  expect(report.failure).toContain('localhost: { referer: ')
})
