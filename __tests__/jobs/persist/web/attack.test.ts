/** Lists and pages from a server that means harm, and what of them is shown or written. */
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

const page = (path: string, body: string | Buffer, type = 'text/html', headers = {}) =>
  opened.serve(path, { headers: { 'Content-Type': type, ...headers }, body })
const run = (urlsFrom: string | readonly string[], options = {}) => opened.run({ urlsFrom, ...options })
const REWRITTEN = { rewriteTo: 'out/', publicUrlBase: 'https://img.example.com/', skipsLinkCheck: true }

test('a token that is the whole query is shown nowhere', async () => {
  const at = page('/bare', `<img src="${opened.show('/bare.png')}">`)
  const found = await run([`${at}?s3cret`, `${opened.origin.url}/none?s3cret&a=s3cret`])
  expect(found.report.stored).toBe(1)
  expect(JSON.stringify([found.results, found.notices, found.report.failedLists])).not.toContain('s3cret')
})

test('the query of a page is in the URL of none of its images', async () => {
  const at = page('/empty', `<img src="#x"><img src="?"><base href="#y"><img src="">`)
  const found = await run(`${at}?key=s3cret`)
  expect(JSON.stringify([found.results, found.notices])).not.toContain('s3cret')
})

test('a sitemap that cannot be fetched is named without its login and its query', async () => {
  const login = 'http://me:s3cret@a.test/map.xml?key=s3cret'
  const text = `<sitemapindex><sitemap><loc>${login}</loc></sitemap></sitemapindex>`
  const { report, notices } = await run(page('/logins.xml', text, 'text/xml'), { failOn: 'none' })
  expect(report.failedLists).toEqual([
    expect.objectContaining({
      list: expect.stringContaining('a.test/map.xml'),
      reason: 'url-credentials',
    }),
  ])
  expect(JSON.stringify([report.failedLists, notices])).not.toContain('s3cret')
})

test('a wrong address is named without its login and its query', async () => {
  const error = await run('http://me:s3cret@a.test/feed?key=s3cret').catch(thrown => thrown)
  expect(error.message).toContain('a.test/feed')
  expect(error.message).not.toContain('s3cret')
})

test('an address that is no list does not hide that another one was read', async () => {
  const at = page('/good', `<img src="${opened.show('/good.png')}">`)
  const pdf = page('/not.pdf', '%PDF-1.7', 'application/pdf')
  const { report } = await run([at, pdf])
  expect(report).toMatchObject({ stored: 1, failure: undefined, failedLists: [{ reason: 'list-invalid' }] })
  const broken = page('/none.json', '[', 'application/json')
  expect((await run([broken, pdf], { minUrls: 0 })).report.failure).toMatch(/none of the lists/)
})

test('nothing is written through a symbolic link out of the workspace', async () => {
  const at = page('/linked', `<img src="${opened.show('/link.png')}">`)
  const outside = await mkdtemp(join(tmpdir(), 'outside-'))
  mkdirSync(join(opened.directory, 'out'))
  symlinkSync(outside, join(opened.directory, 'out', new URL(at).host.replace(':', '_')))
  const workspace = [opened.directory]
  const { report, notices } = await opened.run({ urlsFrom: at, ...REWRITTEN, workspace })
  expect(report).toMatchObject({ stored: 1, rewritten: [], failure: undefined })
  expect(notices).toEqual([expect.stringMatching(/^rewrite-to: .*linked/)])
  expect(readdirSync(outside)).toEqual([])
  await rm(outside, { recursive: true })
})

test('nothing is written where git executes it', async () => {
  const at = page('/config', `<img src="${opened.show('/run.png')}">`)
  const { report, notices } = await run(at, { ...REWRITTEN, rewriteTo: 'x/.git/' })
  expect(report).toMatchObject({ stored: 1, rewritten: [] })
  expect(notices).toEqual([expect.stringMatching(/lies in \.git/)])
  expect(existsSync(join(opened.directory, 'x/.git'))).toBe(false)
})

test('a page has no room beside its URLs, and is not written with rewrite-mode: add', async () => {
  const at = page('/add', `<img src="${opened.show('/add.png')}">`)
  const { report, notices } = await run(at, { ...REWRITTEN, rewriteTo: 'add/', rewriteMode: 'add' })
  expect(report).toMatchObject({ stored: 1, rewritten: [] })
  expect(notices).toEqual([expect.stringMatching(/add does not work/)])
  expect(existsSync(join(opened.directory, 'add'))).toBe(false)
})

test('indexes that fill memory for lists do not keep their sitemaps waiting', async () => {
  const url = opened.show('/of-index.png')
  const map = page(
    '/full/map.xml',
    `<urlset><url><image:image><image:loc>${url}</image:loc></image:image></url></urlset>`,
    'text/xml',
  )
  const index = Buffer.from(
    `<sitemapindex><sitemap><loc>${map}</loc></sitemap><!--${' '.repeat(2 ** 20)}--></sitemapindex>`,
  )
  const indexes = Array.from({ length: 140 }, (_, at) => page(`/full/${at}.xml`, index, 'text/xml'))
  const { report } = await run(indexes)
  expect(report).toMatchObject({ total: 140, failed: 0, failedLists: [] })
})

test('an answer without a type is named in the language of the run', async () => {
  const at = opened.serve('/untyped', { body: '\u0001\u0002' })
  const { report } = await run(at, { failOn: 'none', language: 'zh' })
  expect(report.failedLists[0]?.message).toMatch(/没有 Content-Type/)
})

test('many lists hold no file open until the run ends', async () => {
  const url = opened.show('/open.png')
  const lists = Array.from({ length: 40 }, (_, at) => page(`/open/${at}`, `<img src="${url}">`))
  const folder = '/proc/self/fd'
  const open: string[] = []
  const planned = () => {
    if (!existsSync(folder)) return
    const links = readdirSync(folder).map(name => readlinkOf(join(folder, name)))
    open.push(...links.filter(path => path.endsWith('.body')))
  }
  const { report } = await run(lists, { watch: { planned } })
  expect(report).toMatchObject({ total: 40, failed: 0 })
  expect(open).toEqual([])
})

/** Empty for a handle that has just been closed. */
function readlinkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

test.each(['urlset', 'sitemapindex'])('a %s of many open elements costs its own images', async root => {
  const count = 400_000
  const text = `<${root}>${'<b>'.repeat(count)}${'</z>'.repeat(count)}`
  const deep = page(`/deep/${root}.xml`, gzipSync(text), 'application/xml')
  const good = page(`/deep/${root}`, `<img src="${opened.show(`/beside-${root}.png`)}">`)
  const { report } = await run([deep, good])
  expect(report).toMatchObject({ stored: 1, failedLists: [{ list: deep, reason: 'list-invalid' }] })
})
