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
    expect.stringContaining('3 URLs: 1 new, 2 not kept'),
    '2 lists rewritten:',
    '  a.md',
    '  b.json',
    'not in the store, so unchanged in the lists:',
    `  a.md, line 3: http://${host}/gone.png (http-404)`,
    `  b.json, /0/url: http://${host}/gone.png (http-404)`,
    '',
  ])
})

test('a dry run names the lists that a run then changes, and prints none of their text', async () => {
  const url = origin.serve('/a.png', { body: image('plain.png') })
  const text = `# 图\r\n\r\n![a](${url} "t")\r\n![a](${url})`
  write('a.md', text)
  await run(url)
  write('b.md', `![b](${origin.serve('/b.png', { status: 404 })})\n`)
  const asked = ['*.md', '--rewrite-to', 'in-place']
  const dry = await run(...asked, '--dry-run')
  expect([dry.code, read('a.md')]).toEqual([0, text])
  expect(dry.stderr).toContain(
    'a.md would change in 2 places\ndry run: 1 list would change, in 2 places; no list was written\n',
  )
  expect(dry.stderr).not.toMatch(/rewritten|unchanged in the lists/)
  expect(dry.stdout).not.toContain('![a]')
  const real = await run(...asked)
  expect(real.stderr).toContain('1 list rewritten:\n  a.md\n')
  expect(read('a.md')).not.toContain(url)
  expect(origin.requests.map(({ path }) => path)).toEqual(['/a.png', '/b.png'])
})

test('git shows what a run has changed, and takes it back; the images stay known', async () => {
  const url = origin.serve('/a.png', { body: image('plain.png') })
  const git = (...words: string[]) => execFileSync('git', words, { cwd, encoding: 'utf8' })
  mkdirSync(join(cwd, 'content'))
  write('content/a.md', `![a](${url})\n`)
  git('init', '-q')
  git('add', 'content')
  const asked = ['content/*.md', '--rewrite-to', 'in-place']
  await run(...asked)
  expect(git('diff')).toMatch(/\n-!\[a\]\(http:.*\)\n\+!\[a\]\(\.\.\/persisted-images\/.*\)\n/)
  git('restore', 'content')
  expect(read('content/a.md')).toBe(`![a](${url})\n`)
  const again = await run(...asked)
  expect(again.stderr).toContain('1 URL: 1 known')
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
