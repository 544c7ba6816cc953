import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Result } from '../../../src/output/result.ts'
import { DAY, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { isMemory } from '../../support/watch-uploads.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const BASE = 'https://img.example.com/site/'
const read = (name: string) => readFileSync(join(opened.directory, name))
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(opened.directory, name), content)

/** By format, a list of these URLs, with what stays around them. */
const FORMATS: Readonly<Record<string, (urls: readonly string[]) => string>> = {
  'posts.json': urls =>
    `\ufeff${JSON.stringify({ posts: urls.map(cover => ({ id: 1.5, cover })) }, null, 2)}\r\n`,
  'posts.jsonl': urls =>
    urls.map(cover => `{"cover": ${JSON.stringify(cover)}, "id": 12345678901234567890}\n`).join(''),
  'posts.csv': urls => `id,cover,title\n${urls.map((url, at) => `${at},"${url}","a, ""b"""`).join('\n')}`,
  'posts.tsv': urls => `cover\ttitle\r\n${urls.map(url => `${url}\ta "b"\r\n`).join('')}`,
  'posts.txt': urls => `# mine\n${urls.join('\n')}\n`,
  'posts.md': urls => `---\ntitle: a\n---\n\n${urls.map(url => `- ![a](${url} "t") \`${url}\`\n`).join('')}`,
  'posts.html': urls => `<p>${urls.map(url => `<IMG src='${url}' alt=a><!-- ${url} -->`).join('\r\n')}`,
}

const LINKS: readonly { readonly link: 'url' | 'key' | 'path'; readonly settings: PersistInput }[] = [
  {
    link: 'url',
    // A host that no test may speak to.
    settings: { publicUrlBase: BASE, publicUrlSuffix: '?x-oss-process=style/a', skipsLinkCheck: true },
  },
  { link: 'key', settings: {} },
  { link: 'path', settings: { destination: 'file:./static/图 片' } },
]

const askedOf = (name: string, mode: 'add' | 'replace', link: (typeof LINKS)[number]): PersistInput => ({
  ...link.settings,
  urlsFile: name,
  ...(/\.jsonl?$/.test(name) && { select: name === 'posts.json' ? '$.posts[*].cover' : '$.cover' }),
  ...(/\.[ct]sv$/.test(name) && { urlField: 'cover' }),
  rewriteTo: 'in-place',
  rewriteMode: mode,
  rewriteLink: link.link,
})

const cases = Object.keys(FORMATS).flatMap(name =>
  LINKS.flatMap(link =>
    (/json|sv/.test(name) ? (['add', 'replace'] as const) : (['replace'] as const)).map(
      mode => [name, mode, link.link, link] as const,
    ),
  ),
)

describe('variants beside a URL', () => {
  const variants = 'thumb: ?x-oss-process=style/thumb\nlarge: !large'
  const linksOf = (base: string, key: string) => ({
    thumb: `${base}${key}?x-oss-process=style/thumb`,
    large: `${base}${key}!large`,
  })

  test.each(LINKS)('JSON, %j', async link => {
    write('posts.json', `[{"cover": "${opened.show('/a.png')}"}]\n`)
    const asked = { ...askedOf('posts.json', 'add', link), select: '$[*].cover', variants }
    const { results } = await opened.run(asked)
    const once = read('posts.json').toString()
    const [{ cover_stored: stored }] = JSON.parse(once)
    const key = results[0]?.key ?? ''
    const base = link.link === 'url' ? BASE : 'static/%E5%9B%BE%20%E7%89%87/'
    expect(stored.variants).toEqual(link.link === 'key' ? undefined : linksOf(base, key))
    if (stored.variants) expect(once).toMatch(/"variants": \{"thumb": "[^"]+", "large": "[^"]+"\}/)
    const again = await opened.run(asked)
    expect([again.report.rewritten, again.report.unchanged]).toEqual([[], 1])
    // Without the setting the member is ours as well, and the variants go.
    await opened.run({ ...asked, variants: '' })
    expect(JSON.parse(read('posts.json').toString())[0].cover_stored).not.toHaveProperty('variants')
  })

  test('a member that holds other variants is not ours', async () => {
    write('posts.json', '[{"cover": "https://a.test/b.png", "cover_stored": {"key": "a", "variants": [1]}}]')
    const [, , link] = LINKS
    await expect(
      opened.run({ ...askedOf('posts.json', 'add', link as (typeof LINKS)[number]), select: '$[*].cover' }),
    ).rejects.toMatchObject({ message: expect.stringContaining('rename it in the list') })
  })

  test.each(LINKS)('CSV, %j', async link => {
    write('posts.csv', `cover,title\n${opened.show('/a.png')},a\n`)
    const asked = { ...askedOf('posts.csv', 'add', link), variants }
    const { results } = await opened.run(asked)
    const [titles = '', row = ''] = read('posts.csv').toString().split('\n')
    const cells = Object.fromEntries(titles.split(',').map((title, at) => [title, row.split(',')[at]]))
    const base = link.link === 'url' ? BASE : 'static/%E5%9B%BE%20%E7%89%87/'
    const links = linksOf(base, results[0]?.key ?? '')
    expect(cells).toMatchObject(
      link.link === 'key'
        ? { cover_stored_key: results[0]?.key, title: 'a' }
        : { cover_stored_thumb: links.thumb, cover_stored_large: links.large, title: 'a' },
    )
    expect('cover_stored_thumb' in cells).toBe(link.link !== 'key')
    expect((await opened.run(asked)).report.rewritten).toEqual([])
  })
})

test.each(cases)(
  '%s, %s, %s: a second run requests nothing and writes nothing; a third changes one place',
  async (name, mode, _, link) => {
    const urls = [
      opened.show('/a.png'),
      opened.show('/b.png?x=1&y=2'),
      opened.serve('/c.png', { status: 404 }),
    ]
    write(name, FORMATS[name]?.(urls) ?? '')
    const asked = askedOf(name, mode, link)

    const first = await opened.run(asked)
    expect(first.report).toMatchObject({ stored: 2, failed: 1, rewritten: [name] })
    const once = read(name).toString()
    const keys = first.results.map(({ key }) => key ?? '')
    if (mode === 'replace') {
      expect(once).toContain(urls[2])
      // Beside URLs that are code or comments, too.
      const kept = /md|html/.test(name) ? 1 : 0
      expect(once.split(urls[0] ?? '').length - 1).toBe(kept)
    } else for (const key of keys.filter(Boolean)) expect(once).toContain(key)

    utimesSync(join(opened.directory, name), 1, 1)
    const second = await opened.run(asked)
    expect(second.report).toMatchObject({ stored: 0, unchanged: 2, rewritten: [] })
    expect(second.asked).toEqual([])
    expect(second.store.filter(({ key }) => key !== '' && !isMemory(key))).toEqual([])
    expect(second.results.map(({ key = '' }) => key)).toEqual(keys)
    expect(read(name).toString()).toBe(once)
    expect(statSync(join(opened.directory, name)).mtimeMs).toBe(1000)

    opened.show('/c.png')
    opened.pass(3 * DAY)
    const third = await opened.run(asked)
    expect(third.asked).toEqual(['GET /c.png'])
    expect(third.report).toMatchObject({ stored: 1, unchanged: 2, rewritten: [name] })
    const thrice = read(name).toString()
    const lost = third.results[2]?.key ?? ''
    expect(thrice).not.toBe(once)
    expect(thrice.includes(lost) || thrice.includes(lost.slice(4))).toBe(true)
    expect((await opened.run(asked)).report.rewritten).toEqual([])
    expect(read(name).toString()).toBe(thrice)
  },
)

test('what is stored is known by a HEAD where there is no manifest; a page under the same base is no link of ours', async () => {
  const url = opened.show('/a.png')
  const base = opened.serve('/', { status: 404 })
  const live = opened.show('/pre/live.png')
  write('a.md', `![a](${url}) ![b](${live})\n`)
  const asked = {
    urlsFile: 'a.md',
    rewriteTo: 'in-place',
    publicUrlBase: base,
    manifest: 'off',
    skipsLinkCheck: true,
  } as const
  const first = await opened.run(asked)
  expect(first.report).toMatchObject({ stored: 2 })
  const [mine, page] = first.results.map(({ key }) => key)
  expect(read('a.md').toString()).toBe(`![a](${base}${mine}) ![b](${base}${page})\n`)
  const second = await opened.run({ ...asked, urlsFile: 'a.md' })
  expect([second.asked, second.report.unchanged]).toEqual([[], 2])
  expect(second.store.map(({ method }) => method)).toEqual(['HEAD', 'HEAD'])
})

describe('front matter', () => {
  const post = (cover: string, image: string) => `---\ntitle: a\ncover: ${cover}\n---\n\n![a](${image})\n`

  test('its images are stored and rewritten like any other, and one that fails keeps its link', async () => {
    const [cover, image] = [opened.show('/cover.png'), opened.show('/a.png')]
    const gone = opened.serve('/gone.png', { status: 404 })
    write('a.md', post(cover, image))
    write('b.md', `+++\nimages = ["${gone}", '${cover}']\n+++\n`)
    const asked = { urlsFile: '*.md', rewriteTo: 'in-place', publicUrlBase: BASE } as const
    const first = await opened.run(asked)
    expect(first.report).toMatchObject({ total: 4, stored: 3, failed: 1, rewritten: ['a.md', 'b.md'] })
    const [coverKey, imageKey] = first.results.map(({ key }) => key)
    expect(read('a.md').toString()).toBe(post(BASE + coverKey, BASE + imageKey))
    expect(read('b.md').toString()).toBe(`+++\nimages = ["${gone}", '${BASE}${coverKey}']\n+++\n`)
    const second = await opened.run(asked)
    expect(second.report).toMatchObject({ total: 4, stored: 0, unchanged: 3, rewritten: [] })
    expect(second.asked).toEqual([])
  })

  test('a relative link to what is stored is one of the list again, and a file of the page is none', async () => {
    const source = (cover: string) => `---\ncover: ${cover}\nimage: ../own.png\n---\n`
    write('a.md', source(opened.show('/cover.png')))
    const asked = {
      urlsFile: 'a.md',
      destination: 'file:./img',
      rewriteTo: 'in-place',
      baseUrl: opened.show('/'),
    } as const
    const first = await opened.run(asked)
    expect(first.report).toMatchObject({ total: 1, stored: 1 })
    expect(read('a.md').toString()).toBe(source(`img/${first.results[0]?.key}`))
    expect((await opened.run(asked)).report).toMatchObject({ total: 1, unchanged: 1, rewritten: [] })
  })

  test('front-matter: none leaves it, and what cannot be parsed is a notice and no failure', async () => {
    const [cover, image] = [opened.show('/cover.png'), opened.show('/a.png')]
    write('a.md', post(cover, image))
    write('b.md', `---\ntitle: {{ title }}\ncover: [\n---\n![a](${image})\n`)
    const asked = { urlsFile: '*.md', rewriteTo: 'in-place', publicUrlBase: BASE } as const
    const none = await opened.run({ ...asked, rewriteTo: 'out/', frontMatter: 'none' })
    expect(none.report).toMatchObject({ total: 2, stored: 2, failed: 0 })
    expect(read('out/a.md').toString()).toContain(`cover: ${cover}\n`)
    expect(none.asked).toEqual(['GET /a.png'])
    const auto = await opened.run(asked)
    expect(auto.report).toMatchObject({ total: 3, failed: 0, rewritten: ['a.md', 'b.md'] })
    expect(auto.notices).toContainEqual(
      expect.stringMatching(/^b\.md, line [345]: the front matter is not YAML there \(\w+\); its images/),
    )
    await expect(opened.run({ ...asked, frontMatter: 'some' as 'none' })).rejects.toThrow(/front-matter/)
  })
})

test('a run removes the temporary files that a killed run left beside its lists over an hour ago', async () => {
  opened.oss.isPublic = true
  write('posts.txt', `${opened.show('/a.png')}\n`)
  const [old, young, foreign] = [`.${randomUUID()}.part`, `.${randomUUID()}.part`, '.notes.part'] as const
  for (const name of [old, young, foreign]) write(name, 'half')
  const now = opened.now() / 1000
  for (const name of [old, foreign]) utimesSync(join(opened.directory, name), now - 3700, now - 3700)
  utimesSync(join(opened.directory, young), now - 3500, now - 3500)
  await opened.run({ urlsFile: 'posts.txt', rewriteTo: 'in-place' })
  expect([old, young, foreign].map(name => existsSync(join(opened.directory, name)))).toEqual([
    false,
    true,
    true,
  ])
})

test('gzip in and out, and to a folder with each list under its own path', async () => {
  const url = opened.show('/a.png')
  write('a.jsonl.gz', gzipSync(`{"url": "${url}"}\n`))
  const { report } = await opened.run({ urlsFile: '*.gz', rewriteTo: 'out/', publicUrlBase: BASE })
  expect(report.rewritten).toEqual(['out/a.jsonl.gz'])
  const line = JSON.parse(gunzipSync(read('out/a.jsonl.gz')).toString())
  expect(line).toMatchObject({ url, url_stored: { key: report.newKeys[0], url: BASE + report.newKeys[0] } })
  const again = await opened.run({ urlsFile: '**/*.gz', rewriteTo: 'out/', publicUrlBase: BASE })
  expect(again.report).toMatchObject({ total: 1, rewritten: [] })
})

test('a broken line of JSON Lines stays, and a file that no run can write is reported before any request', async () => {
  const url = opened.show('/a.png')
  write('a.jsonl', `{"url": "${url}"}\n{"url": \n{"url": "${url}"}\n`)
  const { report } = await opened.run({ urlsFile: 'a.jsonl', rewriteTo: 'in-place', publicUrlBase: BASE })
  expect(report).toMatchObject({ stored: 2, refused: 1, rewritten: ['a.jsonl'] })
  expect(read('a.jsonl').toString().split('\n')[1]).toBe('{"url": ')
})

describe('results have the place of each URL', () => {
  test.each([
    ['posts.json', [{ file: 'posts.json', pointer: '/posts/0/cover' }]],
    ['posts.jsonl', [{ file: 'posts.jsonl', line: 1, pointer: '/cover' }]],
    ['posts.csv', [{ file: 'posts.csv', line: 2, column: 3 }]],
    ['posts.tsv', [{ file: 'posts.tsv', line: 2, column: 1 }]],
    ['posts.txt', [{ file: 'posts.txt', line: 2, column: 1 }]],
    ['posts.md', [{ file: 'posts.md', line: 5, column: 8 }]],
    ['posts.html', [{ file: 'posts.html', line: 1, column: 14 }]],
  ])('%s', async (name, places) => {
    write(name, FORMATS[name]?.([opened.show('/a.png')]) ?? '')
    const {
      rewriteTo: _,
      rewriteMode: __,
      rewriteLink: ___,
      ...asked
    } = askedOf(name, 'replace', {
      link: 'url',
      settings: {},
    })
    const { results } = await opened.run(asked)
    expect(results.map(({ listedAt }) => listedAt)).toEqual(places)
  })
})

test('what lists say of images is that of the run: bytes and sizes', async () => {
  const url = opened.serve('/a.png', { body: imageOf('a') })
  write('a.json', `["x", {"url":"${url}"}]`.replace('"x", ', ''))
  const { report } = await opened.run({ urlsFile: 'a.json', rewriteTo: 'in-place', publicUrlBase: BASE })
  const [{ width, height } = {}] = [...report.results] as Partial<Result>[]
  const key = report.newKeys[0]
  expect(read('a.json').toString()).toBe(
    `[{"url":"${url}", "url_stored": {"key": "${key}", "url": "${BASE}${key}", "width": ${width}, "height": ${height}}}]`,
  )
})
