import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { command, LOOPBACK } from '../support/cli-command.ts'

let origin: Origin
let cwd: string
beforeEach(async () => {
  origin = await startOrigin()
  cwd = await mkdtemp(join(tmpdir(), 'cli-rewriting-'))
})
afterEach(async () => {
  await origin.close()
  await rm(cwd, { recursive: true })
})

const FOLDER = ['--destination', 'file:./persisted-images']
const run = (...argv: string[]) => command([...argv, ...FOLDER, '--language', 'en', ...LOOPBACK], { cwd })
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

test('the end of a run names what changed, and where an image still comes from elsewhere', async () => {
  const [good, gone] = [
    origin.serve('/a.png', { body: image('plain.png') }),
    origin.serve('/gone.png', { status: 404 }),
  ]
  write('a.md', `![a](${good})\n\ntext ![b](${gone})\n`)
  write('b.json', JSON.stringify([{ url: gone }]))
  const { code, stderr } = await run('a.md', 'b.json', '--rewrite-to', 'in-place')
  expect(code).toBe(0)
  const host = new URL(gone).host
  expect(stderr.split('\n').slice(-8)).toEqual([
    expect.stringContaining('3 URLs: 1 stored, 2 failed'),
    '2 lists rewritten:',
    '  a.md',
    '  b.json',
    'not in the store, so unchanged in the lists:',
    `  a.md, line 3: http://${host}/gone.png (http-404)`,
    `  b.json, /0/url: http://${host}/gone.png (http-404)`,
    '',
  ])
})

test('a dry run prints a diff that git applies, and that is what the run writes', async () => {
  const url = origin.serve('/a.png', { body: image('plain.png') })
  const pages = [
    ['posts/a.md', `# 图\r\n\r\n![a](${url} "t")\r\nend`],
    ['posts/b c.html', `<p>\n<img src='${url}'>\n</p>\n`],
  ] as const
  mkdirSync(join(cwd, 'posts'))
  for (const [name, text] of pages) write(name, text)
  await run(url)
  const asked = ['posts/*', '--rewrite-to', 'in-place']
  const urlsFile = ['--urls-file', asked[0] ?? '', ...asked.slice(1)]
  const dry = await run(...urlsFile, '--dry-run')
  expect(dry.code).toBe(0)
  for (const [name, text] of pages) expect(read(name)).toBe(text)
  execFileSync('git', ['init', '-q'], { cwd })
  execFileSync('git', ['apply', '--verbose', '-'], { cwd, input: dry.stdout })
  const applied = pages.map(([name]) => read(name))
  for (const [name, text] of pages) write(name, text)
  const real = await run(...urlsFile)
  expect(real.code).toBe(0)
  expect(pages.map(([name]) => read(name))).toEqual(applied)
  expect(applied.join('')).not.toContain(url)
  expect(origin.requests).toHaveLength(1)
})

test('with --json a dry run prints results alone', async () => {
  const url = origin.serve('/a.png', { body: image('plain.png') })
  write('a.md', `![a](${url})\n`)
  await run(url)
  const { stdout } = await run('a.md', '--rewrite-to', 'in-place', '--dry-run', '--json')
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).listedAt),
  ).toEqual([{ file: 'a.md', line: 1, column: 6 }])
})

test('lists that cannot be read end with 2 before any request, each with its line', async () => {
  const url = origin.serve('/a.png', { body: image('plain.png') })
  write('a.md', `![a](${url})\n`)
  write('b.json', '[\n{]')
  writeFileSync(join(cwd, 'c.html'), Buffer.from(`<img src=${url}>\xe9`, 'latin1'))
  write('d.md', '+++\ntitle = 1\n')
  const { code, stderr } = await run('a.md', 'b.json', 'c.html', 'd.md')
  expect(code).toBe(2)
  expect(stderr.trim().split('\n')).toEqual([
    'persist-images: b.json, line 2, column 2: the text is not JSON there',
    'persist-images: c.html is not UTF-8; save it as UTF-8',
    "persist-images: d.md, line 1: the front matter that begins with '+++' has no end",
  ])
  expect(origin.requests).toEqual([])
})
