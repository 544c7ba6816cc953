/** Lists that fail, are cut or have no image: what the summary says, what the run keeps, and when it fails. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type MemoryRun, type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'
import { summaryOf } from '../../../support/test-report.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

const page = (path: string, body: string | Buffer, type = 'application/xml', headers = {}) =>
  opened.serve(path, { headers: { 'Content-Type': type, ...headers }, body })
const run = (urlsFrom: string | readonly string[], options = {}) => opened.run({ urlsFrom, ...options })
const file = (name: string, text: string | Buffer) => {
  writeFileSync(join(opened.directory, name), text)
  return name
}
const item = (url: string) => `<item><enclosure url="${url}" type="image/png"/></item>`
const feed = (...urls: string[]) => `<rss><channel>${urls.map(item).join('')}</channel></rss>`
const map = (...urls: string[]) =>
  `<urlset>${urls.map(url => `<url><loc>http://a.test/</loc><image:image><image:loc>${url}</image:loc></image:image></url>`).join('')}</urlset>`
const summary = ({ report }: MemoryRun) =>
  summaryOf(report, { destination: 'oss://memes/', language: 'en', isPublic: false })
const faultsOf = ({ report }: MemoryRun) =>
  report.listFaults.map(({ list, images, message }) => [list.replace(/.*\//, ''), images, message])

const CUT: readonly (readonly [string, string, (urls: readonly string[]) => string | Buffer])[] = [
  ['a feed', 'application/xml', urls => feed(...urls, 'http://a.test/third.png').slice(0, -45)],
  ['a sitemap', 'application/xml', urls => map(...urls, 'http://a.test/third.png').slice(0, -62)],
  ['JSON', 'application/json', urls => JSON.stringify([...urls, 'http://a.test/third.png']).slice(0, -4)],
  [
    'records of JSON, cut after one',
    'application/json',
    urls => JSON.stringify(urls.map(url => ({ tags: ['a', 'b"]'], url }))).slice(0, -1),
  ],
  [
    'records of JSON, cut inside one',
    'application/json',
    urls =>
      `${JSON.stringify(urls.map(url => ({ url }))).slice(0, -1)},{"url":"http://a.test/x.png","tags":["a","b`,
  ],
  [
    'JSON Feed',
    'application/feed+json',
    urls =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [...urls, 'http://a.test/third.png'].map(image => ({ image, title: 'x' })),
      }).slice(0, -14),
  ],
  ['a gzip of a feed', 'application/gzip', urls => cutGzip(feed(...urls), '<item><title>')],
  ['a gzip of a text', 'text/plain', urls => cutGzip(`${urls.join('\n')}\n`, 'http://a.test/thi')],
]

/** A gzip whose text goes on, cut in the middle of what goes on. */
function cutGzip(text: string, more: string): Buffer {
  const noise = Array.from({ length: 4000 }, (_, at) => String.fromCharCode(97 + ((at * at * 7 + at) % 26)))
  const whole = gzipSync(Buffer.from(`${text.replace('</channel></rss>', '')}${more}${noise.join('')}`), {
    level: 0,
  })
  return whole.subarray(0, whole.length - 2000)
}

test.each(CUT)(
  '%s that ends early is a failed list, and its images up to there are kept',
  async (name, type, text) => {
    const path = `/cut/${name.replace(/\W+/g, '-')}`
    const urls = [opened.show(`${path}-1.png`), opened.show(`${path}-2.png`)]
    const found = await run(page(path, text(urls), type))
    expect(found.results.map(({ url, outcome }) => [url, outcome])).toEqual(urls.map(url => [url, 'stored']))
    expect(found.report).toMatchObject({
      failure: undefined,
      stored: 2,
      failedLists: [{ reason: 'list-invalid' }],
    })
    expect(found.report.listFaults).toMatchObject([{ images: 2, message: expect.stringMatching(/ends/) }])
    expect(found.notices).toEqual([expect.stringMatching(/ was read in part: .*\bends (too )?early/)])
    expect(summary(found)).toMatch(
      /### Lists that failed, were cut or have no image: 1\n\n\| List .*\n.*\n\| .*ends/,
    )
    const any = await run(page(path, text(urls), type), { failOn: 'any' })
    expect(any.report.failure).toMatch(/1 list could not be read/)
  },
)

test('a local feed that ends early is a failed list too', async () => {
  const url = opened.show('/local-cut.png')
  const options = { urlsFile: file('cut.xml', feed(url, url).slice(0, -30)) }
  const found = await opened.run(options)
  expect(found.report).toMatchObject({ stored: 1, failure: undefined, failedLists: [{ list: 'cut.xml' }] })
  expect((await opened.run({ ...options, failOn: 'any' })).report.failure).toMatch(/1 list could not be read/)
})

test('a cut index of sitemaps was read in part, too', async () => {
  const map1 = page('/map-1.xml', map(opened.show('/indexed.png')))
  const index = `<sitemapindex><sitemap><loc>${map1}</loc></sitemap><sitemap><loc>http://a.test/`
  const { report, notices } = await run(page('/cut-index.xml', index))
  expect(report).toMatchObject({ stored: 1, failedLists: [{ reason: 'list-invalid' }] })
  expect(notices).toEqual([expect.stringMatching(/cut-index\.xml was read in part: the feed ends early/)])
})

test('with `min-urls: 0` a list without an image is no trouble', async () => {
  const options = { urlsFile: [file('no.xml', feed()), file('no.md', 'none\n')].join('\n') }
  expect(faultsOf(await opened.run(options))).toHaveLength(2)
  const allowed = await opened.run({ ...options, minUrls: 0 })
  expect(faultsOf(allowed)).toEqual([])
  expect(summary(allowed)).not.toContain('Lists that failed')
})

test('lists without an image are in the table, with what they have instead; the run is green', async () => {
  const good = page('/good.xml', feed(opened.show('/good.png')))
  const empty = page('/none.xml', feed())
  const bytes = page('/bytes.txt', '', 'text/plain')
  const nulls = page('/nulls', '[{"url":null},{"url":""}]', 'application/json')
  const pages = page('/pages.xml', '<urlset><url><loc>http://a.test/1</loc></url></urlset>')
  const index = page('/index.xml', '<sitemapindex></sitemapindex>')
  const first = page('/first', JSON.stringify([opened.show('/first.png')]), 'application/json', {
    Link: '<x>; rel="next"',
  })
  file('page.md', 'no image')
  const urlsFile = `${file('data.json', '[]')}\npage.md`
  const found = await run([good, empty, bytes, nulls, pages, index, first], { urlsFile, failOn: 'any' })
  expect(found.report).toMatchObject({ failure: undefined, stored: 2, failedLists: [], withoutUrl: 2 })
  expect(faultsOf(found)).toEqual([
    ['index.xml', 0, 'no image'],
    ['data.json', 0, 'no image'],
    ['none.xml', 0, 'no image'],
    ['bytes.txt', 0, 'no image'],
    ['nulls', 0, 'no image'],
    ['pages.xml', 0, expect.stringMatching(/^it names 1 page and no image/)],
    ['first', 1, expect.stringMatching(/^the first of several pages/)],
  ])
  const warned = found.notices.filter(said => /: (?:no image|it names|the first)/.test(said))
  expect(warned).toHaveLength(6)
  expect(summary(found)).toContain('have no image: 7')
})

test('Markdown files are in the table only where no list of the run has an image', async () => {
  file('one.md', 'none')
  file('two.html', '<p>none')
  const alone = await opened.run({ urlsFile: 'one.md\ntwo.html' })
  expect(faultsOf(alone)).toEqual([
    ['one.md', 0, 'no image'],
    ['two.html', 0, 'no image'],
  ])
  const beside = await opened.run({ urlsFile: 'one.md\ntwo.html', urls: opened.show('/beside.png') })
  expect(faultsOf(beside)).toEqual([])
})

test('the table has at most twenty rows and a count', async () => {
  for (let at = 0; at < 23; at++) file(`many-${at}.json`, '[]')
  const found = await opened.run({ urlsFile: 'many-*.json', urls: opened.show('/many.png') })
  const text = summary(found)
  expect(text.match(/^\| <code>many/gm) ?? text.match(/^\| `many/gm)).toHaveLength(20)
  expect(text).toContain('and 3 more')
})

test.each(['none', 'all', '50%', 'any'])(
  'all lists failed and none gave an image: with fail-on %s it fails',
  async failOn => {
    const broken = page('/broken', '{', 'application/json')
    const found = await run([broken, `${opened.origin.url}/nowhere`], { failOn })
    expect(found.report).toMatchObject({
      total: 0,
      failure: expect.stringMatching(/none of the lists could be read: 2/),
    })
    expect(found.notices.join()).not.toContain('urls-file')
    const beside = await run([broken, page('/empty.xml', feed())], { failOn })
    expect(beside.report.failure === undefined).toBe(failOn !== 'any')
  },
)

test('a written copy that has images is not replaced by a list that failed or has none', async () => {
  const url = opened.show('/copied.png')
  const rewriting = { rewriteTo: 'site/', publicUrlBase: 'https://cdn.test/' }
  const at = page('/copied.xml', feed(url))
  const copy = join(opened.directory, 'site', new URL(opened.origin.url).host.replace(':', '_'), 'copied.xml')
  const first = await run(at, rewriting)
  const path = join(opened.directory, first.report.rewritten?.[0] ?? copy)
  const written = readFileSync(path, 'utf8')
  expect(written).toContain('https://cdn.test/')
  for (const body of [feed(), '', feed(url, url).slice(0, -30), '<html><title>x']) {
    page('/copied.xml', body, body.startsWith('<html') ? 'text/html' : 'application/xml')
    const later = await run(at, { ...rewriting, failOn: 'none' })
    expect(later.report.rewritten).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(written)
    expect(later.report.listFaults).toHaveLength(1)
  }
  page('/copied.xml', feed(url, url))
  expect((await run(at, rewriting)).report.rewritten).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).not.toBe(written)

  // A copy without an image gives way, and so does a post whose images are gone.
  const empty = page('/no-images.xml', feed())
  expect((await run(empty, rewriting)).report.rewritten).toHaveLength(0)
  mkdirSync(join(opened.directory, 'posts'), { recursive: true })
  for (const [text, isThere] of [
    [`![](${url})`, true],
    ['gone', false],
  ] as const) {
    file('posts/a.md', text)
    await opened.run({ urlsFile: 'posts/a.md', ...rewriting })
    expect(readFileSync(join(opened.directory, 'site/posts/a.md'), 'utf8').includes('cdn.test')).toBe(isThere)
  }
  file('data-list.json', JSON.stringify([{ url }]))
  await opened.run({ urlsFile: 'data-list.json', ...rewriting })
  file('data-list.json', '[]')
  const kept = await opened.run({ urlsFile: 'data-list.json', ...rewriting })
  expect(readFileSync(join(opened.directory, 'site/data-list.json'), 'utf8')).toContain('cdn.test')
  expect(kept.notices).toContainEqual(expect.stringMatching(/site\/data-list.json stays as it is/))
})
