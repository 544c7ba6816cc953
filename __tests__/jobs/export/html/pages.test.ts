import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ExportedMemory, keyOf, lineOf, openExportedMemory } from '../../../support/exported-memory.ts'
import { HOSTILE } from '../../../support/gallery-images.ts'
import { refusalOf } from '../../../support/refusal-of.ts'

let memory: ExportedMemory
beforeEach(async () => {
  memory = await openExportedMemory()
})
afterEach(() => memory.close())

const read = (name: string) => readFile(join(memory.cwd, 'pages', name), 'utf8')
const policyOf = (page: string) =>
  /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.split('; ') ?? []

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    lineOf(`https://h${index % 3}.example/${index}.png`, {
      firstSeen: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
    }),
  )

test('are static, 1,000 images each, the newest first, with links from page to page', async () => {
  const lines = many(2001)
  await memory.remember(...lines)
  expect(await memory.export('html', 'pages')).toMatchObject({ images: 2001 })
  expect((await readdir(join(memory.cwd, 'pages'), { recursive: true })).toSorted()).toEqual(
    [
      'images.js',
      'index.html',
      'pages',
      ...[1, 2, 3].flatMap(page => [`pages/${page}.html`, `pages/${page}.js`]),
    ]
      .map(path => join(path))
      .toSorted(),
  )
  const pages = await Promise.all([1, 2, 3].map(page => read(`pages/${page}.html`)))
  const links = pages.map(page => [...page.matchAll(/<img [^>]*src="([^"]+)"/g)].map(([, link]) => link))
  expect(links.map(({ length }) => length)).toEqual([1000, 1000, 1])
  expect(links.flat()).toEqual(lines.toReversed().map(({ key }) => expect.stringMatching(`${key}$`)))
  expect(links[0]?.[0]).toMatch(/^\.\.\/\.\.\/\.\.\//)
  expect(pages.map(page => /rel=next href="([^"]+)"/.exec(page)?.[1])).toEqual([
    '2.html',
    '3.html',
    undefined,
  ])
  expect(pages.map(page => /rel=prev href="([^"]+)"/.exec(page)?.[1])).toEqual([
    undefined,
    '1.html',
    '2.html',
  ])
  const index = await read('index.html')
  expect(index.match(/<img /g)).toHaveLength(60)
  expect(index.match(/href="pages\/\d+\.html"/g)).toHaveLength(3)
})

test('let nothing run but their own scripts, and nothing load but pictures of the store', async () => {
  await memory.remember(lineOf('https://a.example/1.png'))
  await memory.export('html', 'pages', { publicUrlBase: 'https://img.example.com/x/' })
  const [index, page] = [await read('index.html'), await read('pages/1.html')]
  expect(policyOf(index)).toEqual([
    "default-src 'none'",
    'img-src https://img.example.com',
    expect.stringMatching(/^style-src 'sha256-\S+'$/),
    expect.stringMatching(/^script-src 'sha256-\S+' 'self' file:$/),
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(policyOf(page)).toContain("script-src 'none'")
  expect(page).not.toContain('<script')
  expect(page).toContain('src="https://img.example.com/x/')
})

test.each(HOSTILE)('show %s as text', async text => {
  const url = `https://a.example/${text}`.replace(/[^\x20-\x7e]/g, '')
  const key = text.replace(/[/\\\p{C}\p{Z}]/gu, '').slice(0, 60)
  await memory.remember(lineOf(url, { key: keyOf(`${key}x.png`), contentType: `image/${text}`.slice(0, 90) }))
  await memory.export('html', 'pages')
  for (const name of ['index.html', 'pages/1.html']) {
    const page = (await read(name)).replace(/<(script|style)>.*?<\/\1>/gs, '')
    expect(page).not.toMatch(
      /<(script|svg|iframe|img (?!alt="[^"]*" loading=lazy))|<[^>]+ on\w+=|(?:href|src)="javascript:/i,
    )
  }
  // As scripts they are calls with JSON.
  for (const name of ['images.js', 'pages/1.js'])
    for (const line of (await read(name)).trim().split('\n')) {
      const [, values = ''] = /^persistImages(?:Block|Links)\((.*)\)$/.exec(line) ?? []
      expect(JSON.parse(`[${values}]`)).toBeInstanceOf(Array)
    }
})

test('show no query, which may be a token, unless it is asked for', async () => {
  await memory.remember(lineOf('https://a.example/1.png?token=secret-value'))
  await memory.export('html', 'pages')
  for (const name of ['index.html', 'images.js', 'pages/1.html', 'pages/1.js'])
    expect(await read(name)).not.toContain('token')
  expect(await read('index.html')).toContain('>https://a.example/1.png<')
  expect(memory.warnings).toEqual([])
  await memory.export('html', 'pages', { sourceUrls: 'full' })
  expect(await read('pages/1.html')).toContain('>https://a.example/1.png?token=secret-value<')
  expect(memory.warnings).toEqual([expect.stringContaining('1 row holds a URL with a query')])
})

test('play videos and sounds, and name every other file on a card', async () => {
  const typed = (name: string, contentType: string, size = {}) =>
    lineOf(`https://a.example/${name}`, { key: keyOf(name), contentType, ...size })
  await memory.remember(
    typed('a.png', 'image/png'),
    typed('b.mp4', 'video/mp4'),
    typed('c.mp3', 'audio/mpeg', { width: undefined, height: undefined }),
    typed('d.pdf', 'application/pdf', { width: undefined, height: undefined }),
    typed('e.svg', 'image/svg+xml'),
  )
  await memory.export('html', 'pages', { publicUrlBase: 'https://img.example.com/' })
  for (const name of ['index.html', 'pages/1.html']) {
    const page = await read(name)
    const of = (key: string) => page.split('<li>').find(card => card.includes(`<span class=key>${key}<`))
    expect(of('b.mp4')).toContain(
      '<div class=play><video aria-label="b.mp4" controls preload=none width=10 height=20 src="https://img.example.com/b.mp4"></video></div>',
    )
    expect(of('c.mp3')).toContain('<audio aria-label="c.mp3" controls preload=none src=')
    expect(of('d.pdf')).toContain(
      '<a class=file rel="noopener noreferrer" href="https://img.example.com/d.pdf">pdf</a>',
    )
    expect([...page.matchAll(/<img alt="([^"]+)"/g)].map(([, alt]) => alt)).toEqual(['a.png', 'e.svg'])
    expect(policyOf(page)).toContain('media-src https://img.example.com')
  }
})

describe('a folder', () => {
  test('of an earlier export is replaced whole, and an empty one is taken', async () => {
    await memory.remember(...many(1001))
    await mkdir(join(memory.cwd, 'pages'))
    await memory.export('html', 'pages')
    expect(await readdir(join(memory.cwd, 'pages/pages'))).toHaveLength(4)
    await memory.remember(
      ...many(1001).map(line => ({ ...line, key: keyOf('same.png'), at: '2026-12-01T00:00:00.000Z' })),
    )
    await memory.export('html', 'pages')
    expect(await readdir(join(memory.cwd, 'pages/pages'))).toEqual(['1.html', '1.js'])
    expect(await readdir(memory.cwd)).toEqual(['pages'])
  })

  test('with a file of the user is refused by its name, also where that lies in its pages', async () => {
    await memory.remember(...many(3))
    await memory.export('html', 'pages')
    for (const name of ['notes.txt', 'pages/notes.txt', 'pages/1.html.bak']) {
      const path = join(memory.cwd, 'pages', name)
      await writeFile(path, 'mine')
      await expect(memory.export('html', 'pages')).rejects.toThrow(name)
      expect(await readFile(path, 'utf8')).toBe('mine')
      await rm(path)
    }
    await memory.export('html', 'pages')
  })

  test('at the end of a link is replaced, and the link stays', async () => {
    const [first] = await memory.pictures('one')
    if (first) await memory.remember(first)
    await mkdir(join(memory.cwd, 'deep/real'), { recursive: true })
    await symlink(join(memory.cwd, 'deep/real'), join(memory.cwd, 'pages'), 'junction')
    await memory.export('html', 'pages')
    expect((await lstat(join(memory.cwd, 'pages'))).isSymbolicLink()).toBe(true)
    const link = /<img [^>]*src="([^"]+)"/.exec(await read('index.html'))?.[1] ?? ''
    expect(await readFile(join(memory.cwd, 'deep/real', link), 'utf8')).toBe('one')
  })

  test.each([
    ['index.html', '<html>mine</html>'],
    ['CNAME', 'img.example.com'],
  ])('with %s of others is refused and stays as it is', async (name, content) => {
    await memory.remember(lineOf('https://a.example/1.png'))
    await mkdir(join(memory.cwd, 'pages'))
    await writeFile(join(memory.cwd, 'pages', name), content)
    const { message } = await refusalOf(memory.export('html', 'pages'))
    expect(message).toMatch(new RegExp(`output "pages" holds "?${name}"?, which no export wrote`))
    expect(await read(name)).toBe(content)
  })
})

test('show an image that its line dates before 1970', async () => {
  await memory.remember(
    lineOf('https://a.example/1.png', { firstSeen: '1906-01-01T00:00:00.000Z' }),
    ...many(1),
  )
  expect(await memory.export('html', 'pages')).toMatchObject({ images: 2 })
  expect((await read('pages/1.html')).match(/<img /g)).toHaveLength(2)
})
