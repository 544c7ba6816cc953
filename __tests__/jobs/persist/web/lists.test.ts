/** Lists and pages that `urls-from` fetches: which images they give, and what is said of those that cannot be read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '../../../../src/base/clock.ts'
import { SettingsError } from '../../../../src/base/errors.ts'
import { type Origin, startOrigin } from '../../../servers/origin.ts'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'

let opened: OpenedMemory
let other: Origin
beforeAll(async () => {
  opened = await openManifestOf()
  other = await startOrigin()
})
afterAll(async () => {
  await opened.close()
  await other.close()
})

const page = (path: string, body: string | Buffer, type = 'text/html', headers = {}) =>
  opened.serve(path, { headers: { 'Content-Type': type, ...headers }, body })
const run = (urlsFrom: string | readonly string[], options = {}) => opened.run({ urlsFrom, ...options })
const pathsOf = ({ results }: Awaited<ReturnType<typeof run>>) =>
  results.map(({ url, outcome }) => `${outcome} ${url.replace(opened.origin.url, '')}`)

test('a page: relative URLs by its base, each image with its place and Referer', async () => {
  const a = opened.show('/blog/a.png')
  opened.show('/img/b.png')
  const at = page('/blog/', `<base href="/img/"><p>\n<img src="b.png"> <img src="${a}"><a href="/next">`)
  const found = await run(`# my blog\n${at}?token=secret#top`)
  expect(pathsOf(found)).toEqual(['stored /img/b.png', 'stored /blog/a.png'])
  expect(found.results[0]?.listedAt).toEqual({ list: `${at}?token=…`, address: 1, line: 2, column: 11 })
  expect(found.asked).toEqual(['GET /blog/?token=secret', 'GET /img/b.png', 'GET /blog/a.png'])
  expect(opened.origin.requestsFor('/img/b.png')[0]?.headers.referer).toBe(at)
  expect(JSON.stringify([found.results, found.notices])).not.toContain('secret')

  const again = await run(`${at}?token=secret`)
  expect(again.asked).toEqual(['GET /blog/?token=secret'])
  expect(again.report).toMatchObject({ total: 2, unchanged: 2 })
})

test('an image of another site sees the origin of the page alone', async () => {
  other.serve('/far.png', { body: readFileSync('__tests__/images/plain.png') })
  await run(page('/private/page', `<img src="${other.url}/far.png">`))
  expect(other.requestsFor('/far.png')[0]?.headers.referer).toBe(`${opened.origin.url}/`)
})

test.each([
  [
    'RSS as text/html',
    'text/html',
    (url: string) =>
      `<?xml version="1.0"?>\n<!-- x --><rss><channel><item><link>/post/1</link><enclosure url="${url}" type="image/png"/></item></channel></rss>`,
  ],
  [
    'Atom',
    'application/atom+xml',
    (url: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/post/1"/><content type="html">&lt;img src="${url}"&gt;</content></entry></feed>`,
  ],
  ['JSON as text', 'text/plain', (url: string) => JSON.stringify([url])],
  [
    'JSON Feed',
    'application/feed+json',
    (url: string) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ image: url }] }),
  ],
  ['JSON Lines', 'application/x-ndjson', (url: string) => `${JSON.stringify({ url })}\n`],
  [
    'JSON Lines without a type',
    '',
    (url: string) => `${JSON.stringify({ url })}\n${JSON.stringify({ url })}\n`,
  ],
  ['CSV', 'text/csv', (url: string) => `url,title\n${url},x\n`],
  ['a text of URLs', 'text/plain', (url: string) => `# list\n${url}\n`],
  [
    'a sitemap',
    'application/xml',
    (url: string) =>
      `<urlset xmlns:image="x"><url><loc>http://a.test/p</loc><image:image><image:loc>${url}</image:loc></image:image></url></urlset>`,
  ],
])('%s, whatever Content-Type says', async (name, type, text) => {
  const url = opened.show(`/kinds/${name.length}.png`)
  const found = await run(page(`/kinds/list-${name.length}`, text('@').replaceAll('@', url), type))
  expect(found.report).toMatchObject({ failed: 0, failedLists: [], failure: undefined })
  expect(new Set(found.results.map(result => result.url))).toEqual(new Set([url]))
})

test('the link of a feed’s item is the Referer of its images', async () => {
  const url = opened.show('/feed/x.png')
  await run(
    page(
      '/feed.xml',
      `<rss><channel><link>/</link><item><link>/post/7?a=b</link><description>&lt;img src="${url}"></description></item></channel></rss>`,
      'application/rss+xml',
    ),
  )
  expect(opened.origin.requestsFor('/feed/x.png')[0]?.headers.referer).toBe(`${opened.origin.url}/post/7`)
})

test('an index of sitemaps, one of them packed, and one that is an index itself', async () => {
  const [a, b] = [opened.show('/maps/a.png'), opened.show('/maps/b.png')]
  const map = (url: string) =>
    `<urlset><url><image:image><image:loc>${url}</image:loc></image:image></url></urlset>`
  const one = page('/maps/one.xml', map(a), 'application/xml')
  const two = page('/maps/two.xml.gz', gzipSync(map(b)), 'application/gzip')
  const index = page(
    '/maps/index.xml',
    `<sitemapindex>${[one, two, `${opened.origin.url}/maps/index.xml`].map(loc => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`,
    'text/xml',
  )
  const found = await run(index)
  expect(pathsOf(found)).toEqual(['stored /maps/a.png', 'stored /maps/b.png'])
  expect(found.report.failedLists).toEqual([
    { list: index, reason: 'list-invalid', message: expect.stringMatching(/is an index itself/) },
  ])
})

test.each(['gbk', 'big5', 'shift_jis', 'euc-kr', 'windows-1251', 'utf-16le'])(
  'a page in %s',
  async encoding => {
    const bytes: Record<string, string> = {
      gbk: 'cdbcc6ac',
      big5: 'b9cfa4f9',
      shift_jis: '89e6919c',
      'euc-kr': 'b1d7b8b2',
      'windows-1251': 'f4eef2ee',
      'utf-16le': '',
    }
    const raw = Buffer.from(bytes[encoding] ?? '', 'hex')
    const name = encoding === 'utf-16le' ? '图' : new TextDecoder(encoding).decode(raw)
    opened.show(`/${encoding}/${encodeURIComponent(name)}.png`)
    const html =
      encoding === 'utf-16le'
        ? Buffer.from(`\ufeff<img src="/${encoding}/图.png">`, 'utf16le')
        : Buffer.concat([
            Buffer.from(`<meta charset="${encoding}"><img src="/${encoding}/`),
            raw,
            Buffer.from('.png">'),
          ])
    const found = await run(page(`/${encoding}`, html))
    expect(pathsOf(found)).toEqual([`stored /${encoding}/${encodeURIComponent(name)}.png`])
  },
)

test.each([
  ['gbk', '%CD%BC%C6%AC', '%A6%D3'],
  ['big5', '%B9%CF%A4%F9', '%A3n'],
  ['shift_jis', '%90}%95%D0', '%83%D1'],
  ['utf-8', '%E5%9B%BE%E7%89%87', '%CF%84'],
  ['windows-1253', '', '%F4'],
] as const)('the query of a page in %s is encoded as a browser does', async (encoding, cjk, tau) => {
  const hex = (text: string) =>
    Buffer.from(
      text.replace(/%(..)/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16))),
      'latin1',
    )
  const body = [
    Buffer.from(`<meta charset="${encoding}"><img src="/q-${encoding}?t=`),
    hex(tau),
    Buffer.from('&x=&#x1f600;&c='),
    hex(cjk),
    Buffer.from('#?'),
    hex(tau),
    Buffer.from('">'),
  ]
  const { asked } = await run(page(`/queries/${encoding}`, Buffer.concat(body)))
  const emoji = encoding === 'utf-8' ? '%F0%9F%98%80' : '%26%23128512%3B'
  expect(asked[1]).toBe(`GET /q-${encoding}?t=${tau}&x=${emoji}&c=${cjk}`)
})

test.each([
  ['a feed that claims UTF-16 in plain bytes', 'claimed', 'text/xml', ''],
  ['a page that claims it in its Content-Type', 'typed', 'text/html; charset=utf-16', ''],
  ['a page in UTF-16 by Content-Type, without a mark', 'unmarked', 'text/html; charset=UTF-16LE', 'utf16le'],
] as const)('%s', async (_, name, type, encoding) => {
  const url = opened.show(`/${name}.png`)
  const text =
    type === 'text/xml'
      ? `<?xml version="1.0" encoding="utf-16"?><rss><channel><item><enclosure url="${url}" type="image/png"/></item></channel></rss>`
      : `<meta charset="utf-16"><img src="${url}">`
  const found = await run(page(`/${name}`, encoding ? Buffer.from(text, encoding) : text, type))
  expect(pathsOf(found)).toEqual([`stored /${name}.png`])
})

test('one dead feed of three costs its own images; what is said names no token', async () => {
  const url = opened.show('/alive.png')
  const alive = page('/alive', `<img src="${url}">`)
  const dead = `${opened.origin.url}/dead?key=abc123`
  const broken = page('/broken.json', '{"a": ', 'application/json')
  const found = await run([dead, alive, broken])
  expect(found.report).toMatchObject({ total: 1, stored: 1, failure: undefined })
  expect(found.report.failedLists).toEqual([
    {
      list: `${opened.origin.url}/dead?key=…`,
      reason: 'http-404',
      message: expect.stringContaining('404'),
    },
    { list: broken, reason: 'list-invalid', message: expect.stringContaining('line 1') },
  ])
  expect(found.results[0]?.listedAt).toMatchObject({ address: 2 })
  expect(found.notices.join()).not.toContain('abc123')
  expect((await run([dead, alive], { failOn: 'any' })).report.failure).toMatch(/1 list could not be read/)
})

test.each(['all', '50%', 'any'])('no list could be read: the step fails with fail-on %s', async failOn => {
  const { report } = await run(`${opened.origin.url}/nothing`, { failOn, minUrls: 0 })
  expect(report.failure).toMatch(/none of the lists could be read/)
})

test('also with none, and not beside a list that can be read', async () => {
  const nothing = `${opened.origin.url}/nothing`
  expect((await run(nothing, { failOn: 'none' })).report.failure).toMatch(/none of the lists/)
  expect((await run(nothing, { urls: opened.show('/beside.png') })).report).toMatchObject({
    stored: 1,
    failure: undefined,
  })
})

test.each([
  [
    'a PDF',
    'application/pdf',
    Buffer.from('%PDF-1.7'),
    /no list and no page that can be read: application\/pdf/,
  ],
  ['other XML', 'application/xml', '<svg xmlns="x"/>', /no list and no page that can be read: <svg>/],
  ['a feed with entities', 'text/xml', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', /entities/],
  ['a broken gzip', 'text/html', gzipSync('x'.repeat(1000)).subarray(0, 20), /gzip/],
  ['65 MiB packed', 'text/html', gzipSync(Buffer.alloc(65 * 1024 * 1024)), /gzip/],
  [
    '1,001 sitemaps',
    'text/xml',
    `<sitemapindex>${Array.from({ length: 1001 }, (_, at) => `<sitemap><loc>http://a.test/${at}</loc></sitemap>`).join('')}</sitemapindex>`,
    /names 1001 sitemaps; at most 1000/,
  ],
])('%s is refused with one sentence', async (name, type, body, sentence) => {
  const { report, asked } = await run(page(`/odd/${name.length}`, body, type), { failOn: 'none' })
  expect(report.failedLists.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
  expect(asked).toHaveLength(1)
})

test('a setting that no fetched list can use is named, and one that a fetched list uses is not', async () => {
  const url = opened.show('/idle.png')
  const text = page('/idle.txt', `${url}\n`, 'text/plain')
  const idle = { keyField: 'name', select: '$.x', htmlFields: '$.body' }
  expect((await run(text, idle)).notices).toEqual(
    ['select', 'html-fields', 'key-field'].map(input => expect.stringMatching(`^${input} has no effect`)),
  )
  writeFileSync(join(opened.directory, 'idle.txt'), `${url}\n`)
  const json = page('/idle.json', JSON.stringify([{ url, name: 'named.png' }]), 'application/json')
  const found = await run(json, { urlsFile: 'idle.txt', keyField: 'name' })
  expect([found.report.newKeys, found.notices]).toEqual([['pre/named.png'], []])
})

test('a relative URL belongs to the page of its record, which may be relative to the list', async () => {
  const paths = ['/posts/x.png', '/api/y.png', '/z.png', '/far/w.png'].map(path => opened.show(path) && path)
  const records = [
    { url: 'x.png', page: '/posts/' },
    { url: 'y.png' },
    { url: '/z.png', page: 'next' },
    { url: 'w.png', page: `${opened.origin.url}/far/` },
    { url: 'v.png', page: 'mailto:me' },
  ]
  opened.show('/api/v.png')
  const found = await run(page('/api/list', JSON.stringify(records), 'application/json'), {
    refererField: 'page',
  })
  expect(found.asked.slice(1).sort()).toEqual([...paths, '/api/v.png'].map(path => `GET ${path}`).sort())
  expect(found.report).toMatchObject({ total: 5, stored: 5 })
  const refererOf = (path: string) => opened.origin.requestsFor(path)[0]?.headers.referer
  const { url } = opened.origin
  expect(paths.map(refererOf)).toEqual([`${url}/posts/`, undefined, `${url}/api/next`, `${url}/far/`])
  expect(refererOf('/api/v.png')).toBeUndefined()
})

test('a file of another format does not judge the fields of a list that is not fetched yet', async () => {
  const [a, b] = [opened.show('/of-cell.png'), opened.show('/of-path.png')]
  writeFileSync(join(opened.directory, 'cells.csv'), `url,body\n${a},text\n`)
  const json = page('/texts.json', JSON.stringify([{ body: `<img src="${b}">` }]), 'application/json')
  const found = await run(json, { urlsFile: 'cells.csv', htmlFields: '$[*].body' })
  expect(pathsOf(found)).toEqual(['stored /of-cell.png', 'stored /of-path.png'])
  const text = page('/no-texts.txt', `${b}\n`, 'text/plain')
  const none = run(text, { urlsFile: 'cells.csv', htmlFields: '$[*].body' })
  await expect(none).rejects.toThrow(/is a JSONPath; for \.csv and \.tsv write the title of a column/)
  const unread = `${opened.origin.url}/no-texts`
  const beside = await run([text, unread], { urlsFile: 'cells.csv', htmlFields: '$[*].body' })
  expect(beside.report).toMatchObject({ unchanged: 2, failedLists: [{ list: unread }] })
  const maps = [1, 2].map(at => page(`/texts-${at}.xml`, '<urlset></urlset>', 'text/xml'))
  const locs = maps.map(loc => `<sitemap><loc>${loc}</loc></sitemap>`).join('')
  const index = page('/texts.xml', `<sitemapindex>${locs}</sitemapindex>`, 'text/xml')
  const maybe = await run([index, unread], { urlsFile: 'cells.csv', htmlFields: '$[*].body' })
  expect(maybe.report).toMatchObject({ unchanged: 1, failedLists: [{ list: unread }] })
})

test('a login page: its title is named', async () => {
  const { notices, report } = await run(page('/login', '<title> Please\n log in </title><form>'))
  expect(notices).toContainEqual(expect.stringMatching(/: no image; the title of the page: "Please log in"/))
  expect(report.failure).toBeUndefined()
})

test('private addresses are refused, also after a redirect', async () => {
  const leads = opened.serve('/leads', { status: 302, headers: { Location: 'http://169.254.169.254/x' } })
  const { report } = await run(['http://10.0.0.1/feed', leads], { failOn: 'none' })
  expect(report.failedLists.map(({ reason }) => reason).sort()).toEqual([
    'address-refused',
    'address-refused',
  ])
})

test.each([
  [
    'a member',
    JSON.stringify({ offset: 'itr1', records: [{ url: '@' }] }),
    {},
    { select: '$.records[*].url' },
  ],
  ['one header', JSON.stringify(['@']), { Link: '<x>; rel="next"' }, {}],
])('the first of several pages is recognised by %s', async (name, text, headers, options) => {
  const url = opened.show(`/paged-${name.length}.png`)
  const at = page(`/paged-${name.length}`, text.replace('@', url), 'application/json', headers)
  const { notices, report } = await run(at, options)
  expect(report.stored).toBe(1)
  expect(notices).toContainEqual(expect.stringMatching(/: the first of several pages/))
})

test('from-headers go to the lists alone, and to no other origin', async () => {
  const url = opened.show('/with-token.png')
  other.serve('/moved', { headers: { 'Content-Type': 'text/html' }, body: `<img src="${url}">` })
  const moved = opened.serve('/moves', { status: 302, headers: { Location: `${other.url}/moved` } })
  await run([moved, page('/api', JSON.stringify([url]), 'application/json')], { fromHeaders: 'X-Token: abc' })
  const seen = (origin: Origin, path: string) => origin.requestsFor(path)[0]?.headers['x-token']
  expect(seen(opened.origin, '/moves')).toBe('abc')
  expect(seen(opened.origin, '/api')).toBe('abc')
  expect(seen(other, '/moved')).toBeUndefined()
  expect(seen(opened.origin, '/with-token.png')).toBeUndefined()
})

test('from-headers go to no sitemap of another host', async () => {
  const map = `<urlset><url><image:image><image:loc>${opened.show('/mapped.png')}</image:loc></image:image></url></urlset>`
  const xml = { headers: { 'Content-Type': 'text/xml' }, body: map }
  const maps = [other.serve('/far-map.xml', xml), opened.serve('/near-map.xml', xml)]
  const locs = maps.map(loc => `<sitemap><loc>${loc}</loc></sitemap>`).join('')
  const index = page('/two-maps.xml', `<sitemapindex>${locs}</sitemapindex>`, 'text/xml')
  const { report } = await run(index, { fromHeaders: 'X-Token: abc' })
  expect(report).toMatchObject({ total: 2, failedLists: [] })
  expect(opened.origin.requestsFor('/near-map.xml').map(({ headers }) => headers['x-token'])).toEqual(['abc'])
  expect(other.requestsFor('/far-map.xml').map(({ headers }) => headers['x-token'])).toEqual([undefined])
})

test('wrong settings end the run before any request', async () => {
  const before = opened.origin.requests.length
  const problems = async (options: object) => {
    const error = await opened.run(options).catch(thrown => thrown)
    expect(error).toBeInstanceOf(SettingsError)
    return error.message
  }
  expect(await problems({ urlsFrom: 'ftp://a.test/x' })).toMatch(/urls-from: .*ftp/s)
  expect(await problems({ urlsFrom: 'blog.example.com/feed.xml' })).toBe(
    'urls-from: blog.example.com/feed.xml: not an absolute URL; write https://blog.example.com/feed.xml',
  )
  for (const file of ['./feed.xml', 'feed.xml', 'lists/feed.xml'])
    expect(await problems({ urlsFrom: file })).toBe(
      `urls-from: ${file}: not an absolute URL; a file belongs in urls-file`,
    )
  expect(await problems({ urlsFile: 'https://a.test/1.png?token=secret' })).toBe(
    'urls-file: https://a.test/1.png?token=… is a URL, and no file: an image belongs in urls, and a list or a page in urls-from',
  )
  expect(
    await problems({ urlsFrom: Array.from({ length: 1001 }, (_, at) => `http://a.test/${at}`) }),
  ).toMatch(/1000/)
  expect(await problems({ urlsFrom: 'http://a.test/\nhttp://b.test/', fromHeaders: 'A: b' })).toMatch(
    /one origin/,
  )
  expect(await problems({ urls: 'http://a.test/x.png', fromHeaders: 'A: b' })).toMatch(
    /no effect without urls-from/,
  )
  expect(await problems({ urlsFrom: 'http://a.test/', rewriteTo: 'in-place' })).toMatch(/below a folder/)
  const folder = { rewriteTo: 'out/', publicUrlBase: 'https://img.example.com/' }
  expect(await problems({ urlsFrom: 'http://a.test/blog\nhttp://a.test/blog/x', ...folder })).toBe(
    'urls-from: http://a.test/blog/x and another address need one name as a file and as a folder; take a step for each',
  )
  expect(await problems({ urlsFrom: 'http://a.test/b/x\nhttp://a.test/b', ...folder })).toMatch(
    /http:\/\/a\.test\/b and another/,
  )
  expect(await problems({ urlsFrom: 'http://a.test/b\nhttp://a.test/b.gz', ...folder })).toMatch(
    /the file of another/,
  )
  // One mistake is one sentence.
  for (const options of [{}, folder, { fromHeaders: 'A: b' }])
    expect(await problems({ urlsFrom: 'http://me:s3cret@a.test/x', ...options })).toBe(
      'urls-from: http://a.test/x: the URL holds a user name or password; use the input `from-headers` instead',
    )
  expect(opened.origin.requests.length).toBe(before)
})

test('a redirect to a name that is a folder already costs the writing alone', async () => {
  const html = `<img src="${opened.show('/nested.png')}">`
  const leads = opened.serve('/leads-up', { status: 302, headers: { Location: '/deep/a' } })
  page('/deep/a', html)
  const { report, notices } = await run([page('/deep/a/b', html), leads], {
    rewriteTo: 'nested/',
    publicUrlBase: 'https://img.example.com/',
    skipsLinkCheck: true,
  })
  expect(report).toMatchObject({ total: 2, failed: 0, failure: undefined })
  expect(report.rewritten).toHaveLength(1)
  expect(notices).toContainEqual(expect.stringMatching(/the folder of another address/))
})

test('an image that is a page, a feed or a sitemap names the input that reads it', async () => {
  const urls = [
    page('/as-image', '<html><title>x</title>'),
    page('/as-image.xml', '<?xml version="1.0"?><rss version="2.0"></rss>', 'text/xml'),
  ]
  const { results } = await opened.run({ urls })
  expect(results.map(({ reason }) => reason)).toEqual(['html-instead', 'not-an-image'])
  for (const { message } of results) expect(message).toMatch(/name its address in urls-from/)
})

test('a list that the deadline cuts off is named, and the images of the others are there', async () => {
  const alive = page('/in-time', `<img src="${opened.show('/in-time.png')}">`)
  // Nothing is answered.
  const never = opened.serve('/never', () => {})
  const { report } = await run([alive, never], { deadline: '1s', clock: systemClock, timeout: '2s' })
  expect(report).toMatchObject({ total: 1, failedLists: [{ list: never }] })
})

test('a list that gives two images one id costs its own images; two lists that do so end the run', async () => {
  const [a, b, c] = ['/id/a.png', '/id/b.png', '/id/c.png'].map(path => opened.show(path))
  const json = (name: string, ...urls: unknown[]) =>
    page(`/id/${name}.json`, JSON.stringify(urls.map(url => ({ url, id: 1 }))), 'application/json')
  const bad = json('bad', '/id/a.png', '/id/a.png', '/id/b.png')
  const found = await run([bad, page('/id/list.txt', `${c}\n`, 'text/plain')], { idField: 'id' })
  expect(pathsOf(found)).toEqual(['stored /id/c.png'])
  expect(found.report.failedLists).toEqual([
    {
      list: bad,
      reason: 'list-invalid',
      message: expect.stringContaining(`one id: ${bad}, /0/url and ${bad}, /2/url (a.png, b.png)`),
    },
  ])
  await expect(run([json('one', a), json('two', b)], { idField: 'id' })).rejects.toThrow(SettingsError)
})

test('in keys a list has the folder and the name that its address has, without the query', async () => {
  const html = `<img src="${opened.show('/in-keys.png')}">`
  const paths = ['/keys/feed1', '/keys/feed2?page=2', '/keys/', '/keys/a.b.html']
  const { results } = await run(
    paths.map(path => page(path, html)),
    { key: '{file.dir}/{file.name}.{ext}' },
  )
  const host = new URL(opened.origin.url).host.replace(':', '_')
  expect(results.map(({ key }) => key)).toEqual(
    ['feed1', 'feed2', 'index', 'a.b'].map(name => `pre/${host}/keys/${name}.png`),
  )
})

test('a signal that cuts a list off cancels the run, also where the other lists have no image', async () => {
  const cancel = new AbortController()
  const never = opened.serve('/cut', () => cancel.abort())
  const given = { signal: cancel.signal, clock: systemClock }
  const { report } = await run([page('/no-image', '<p>'), never], given)
  expect(report).toMatchObject({
    cancelled: true,
    failure: expect.stringMatching(/^1 list could not be read/),
    failedLists: [{ list: never, reason: 'cancelled' }],
  })
})

test('rewritten below a folder, under host and path', async () => {
  const url = opened.show('/own/x.png')
  const html = `<title>x</title><img src="/own/x.png"><img src='${url}?a=1&amp;b=2'>`
  opened.show('/own/x.png?a=1&b=2')
  const at = [
    page('/site/', html),
    page(
      '/site/feed',
      `<rss><channel><item><enclosure url="${url}" type="image/png"/></item></channel></rss>`,
    ),
    page('/site/list.json?page=1', JSON.stringify([{ url }]), 'application/json'),
    page('/site/old.html', Buffer.from('<meta charset=gbk>\xcd\xbc<img src="/own/x.png">', 'latin1')),
  ]
  const { report, notices } = await run(at, {
    rewriteTo: 'out/',
    publicUrlBase: 'https://img.example.com/',
    skipsLinkCheck: true,
  })
  const folder = `out/${new URL(url).host.replace(':', '_')}/site`
  expect(report.rewritten).toEqual([
    `${folder}/index.html`,
    `${folder}/feed`,
    expect.stringMatching(/list-[0-9a-f]{8}\.json$/),
  ])
  const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')
  expect(read(`${folder}/index.html`)).toMatch(
    /^<title>x<\/title><img src="https:\/\/img\.example\.com\/pre\/\w+\.png"><img src='https:/,
  )
  expect(read(`${folder}/feed`)).toContain('<enclosure url="https://img.example.com/pre/')
  expect(notices).toContainEqual(expect.stringMatching(/old\.html is not in UTF-8/))
  expect(readdirSync(join(opened.directory, folder)).sort()).toHaveLength(3)
})
