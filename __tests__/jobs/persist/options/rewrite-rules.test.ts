import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SettingsError } from '../../../../src/base/errors.ts'
import { onPosix } from '../../../support/on-posix.ts'
import type { PersistInput } from '../../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const at = (name: string) => join(opened.directory, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const write = (name: string, content: string) => {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
}

async function problemsOf(options: PersistInput): Promise<readonly string[]> {
  try {
    await opened.run(options)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

test('what cannot be rewritten as requested is reported at once, before any request', async () => {
  const url = opened.show('/a.png')
  write('a.json', `["${url}"]`)
  write('b.md', `---\ntitle: a\n![a](${url})\n`)
  write('c.json', '[{"url": }]')
  write('d.json', `[{"url": "${url}", "url_stored": "mine"}]`)
  writeFileSync(at('e.txt'), Buffer.from(`${url}\xe9`, 'latin1'))
  expect(await problemsOf({ urlsFile: ['*.json', '*.md', '*.txt'], rewriteTo: 'in-place' })).toEqual([
    'a.json, /0: no named member holds the URL, so that nothing can be added beside it; use rewrite-mode: replace',
    'c.json, line 1, column 10: the text is not JSON there',
    "d.json, /0/url: the member 'url_stored' beside the URL was not written by a run; rename it in the list",
    "b.md, line 1: the front matter that begins with '---' has no end",
    'e.txt is not UTF-8; save it as UTF-8',
  ])
  expect(opened.origin.requests).toEqual([])
})

test.each<[string, PersistInput, string]>([
  [
    'no list is a file',
    { urls: 'https://a.example/1' },
    'rewrite-to writes lists that are files, and urls-file names none',
  ],
  [
    'a path into a bucket',
    {
      urlsFile: 'a.md',
      destination: 's3://memes/',
      region: 'us-east-1',
      accessKeyId: 'a',
      accessKeySecret: 'b',
      rewriteLink: 'path',
    },
    'rewrite-link: path leads to files, and the destination is no folder; use url or key',
  ],
  [
    'a file URL',
    { urlsFile: 'a.md', rewriteLink: 'url' },
    'rewrite-link: url needs public-url-base here, since files of a folder have no public URL; set that, or use path or key',
  ],
  [
    'one file for several lists',
    { urlsFile: '*.md', rewriteTo: 'c.md' },
    "rewrite-to names one file for 2 lists; name a folder, with '/' at its end",
  ],
  [
    'the list itself',
    { urlsFile: 'a.md', rewriteTo: './a.md' },
    "rewrite-to leads to the list 'a.md' itself; write rewrite-to: in-place if that is meant",
  ],
  [
    'the folder of the lists',
    { urlsFile: 'a.md', rewriteTo: './' },
    "rewrite-to leads to the list 'a.md' itself; write rewrite-to: in-place if that is meant",
  ],
  [
    'the folder that the lists are in',
    { urlsFile: 'posts/*.md', rewriteTo: 'posts/' },
    "urls-file: 'posts/*.md' finds only files in the folder of rewrite-to; to rewrite the lists themselves, write rewrite-to: in-place",
  ],
  [
    'a link to the list',
    { urlsFile: 'a.md', rewriteTo: 'link.md' },
    "rewrite-to leads to the list 'a.md' itself; write rewrite-to: in-place if that is meant",
  ],
  [
    'where git runs files',
    { urlsFile: 'a.md', rewriteTo: '.git/hooks/' },
    "rewrite-to: the new place of 'a.md' lies in .git, where files are run by git",
  ],
  [
    'add to a page',
    { urlsFile: 'a.md', rewriteMode: 'add' },
    "rewrite-mode: add does not work in 'a.md', where only the URL itself can be replaced; leave rewrite-mode out, or use replace",
  ],
  [
    'a folder where a list would go',
    { urlsFile: 'a.md', rewriteTo: 'out/' },
    "rewrite-to: 'out/a.md' is not a file that this user may write",
  ],
  [
    'a read-only file',
    { urlsFile: 'read-only.txt' },
    "rewrite-to: 'read-only.txt' is not a file that this user may write",
  ],
])('%s is a settings error', async (_, options, sentence) => {
  for (const name of ['a.md', 'b.md', 'posts/c.md']) write(name, '![a](https://a.example/1)\n')
  mkdirSync(at('out/a.md'), { recursive: true })
  write('read-only.txt', 'https://a.example/1\n')
  chmodSync(at('read-only.txt'), 0o444)
  symlinkSync(at('a.md'), at('link.md'))
  expect(await problemsOf({ rewriteTo: 'in-place', ...options })).toEqual([sentence])
})

test.each(['true', 'false', 'In-Place', 'replace', 'out'])(
  'the word %s is no place: a settings error, and no file of that name',
  async word => {
    write('a.md', `![a](${opened.show('/a.png')})\n`)
    const sentence = `rewrite-to is "${word}": write in-place to change the lists themselves, a folder with '/' at its end such as out/, or a file with its ending`
    const asked = { urlsFile: 'a.md', rewriteTo: word }
    expect(await problemsOf({ ...asked, rewriteMode: 'replace' })).toEqual([sentence])
    expect(existsSync(at(word))).toBe(false)
    expect(opened.origin.requests).toEqual([])
  },
)

test.each([
  ['out/', 'out/a.md'],
  ['./out', 'out'],
  ['b.md', 'b.md'],
  ['../', undefined],
])('%s is a place', async (rewriteTo, file) => {
  const url = opened.show('/a.png')
  write('lists/a.md', `![a](${url})\n`)
  const { report } = await opened.run({ cwd: at('lists'), urlsFile: 'a.md', rewriteTo })
  expect(report.rewritten).toHaveLength(1)
  expect(read(file === undefined ? 'a.md' : `lists/${file}`)).not.toContain(url)
})

test('in an action nothing is written outside the workspace, also through a link', async () => {
  write('work/a.md', '![a](https://a.example/1)\n')
  mkdirSync(at('elsewhere'))
  symlinkSync(at('elsewhere'), at('work/link'))
  const around = { cwd: at('work'), workspace: [at('work')], urlsFile: 'a.md' }
  expect(await problemsOf({ ...around, rewriteTo: 'link/' })).toEqual([
    "rewrite-to: 'link/a.md' lies outside the workspace",
  ])
  expect(await problemsOf({ ...around, rewriteTo: '../elsewhere/' })).toEqual([
    `rewrite-to: '${at('elsewhere/a.md')}' lies outside the workspace`,
  ])
  symlinkSync('.git', at('work/hidden'))
  mkdirSync(at('work/.git'))
  expect(await problemsOf({ ...around, rewriteTo: 'hidden/' })).toEqual([
    "rewrite-to: the new place of 'a.md' lies in .git, where files are run by git",
  ])
})

test('a list that another program changes meanwhile is not written over, and the run says so', async () => {
  const url = opened.show('/a.png')
  write('a.md', `![a](${url})\n`)
  const watch = { started: () => write('a.md', 'mine\n') }
  const { report } = await opened.run({ urlsFile: 'a.md', rewriteTo: 'in-place', watch })
  expect(report).toMatchObject({
    stored: 1,
    rewritten: [],
    failure: 'a.md was not rewritten: a.md has changed since it was read.',
  })
  expect(read('a.md')).toBe('mine\n')
})

test('a list outside the working directory goes in place alone', async () => {
  const outside = join(tmpdir(), `outside-${process.pid}.txt`)
  writeFileSync(outside, `${opened.show('/a.png')}\n`)
  expect(await problemsOf({ urlsFile: outside, rewriteTo: 'out/' })).toEqual([
    `rewrite-to: '${outside}' lies outside the working directory, and can only be rewritten with rewrite-to: in-place`,
  ])
  const { report } = await opened.run({ urlsFile: outside, rewriteTo: 'in-place', rewriteLink: 'key' })
  expect(readFileSync(outside, 'utf8')).toBe(`${report.newKeys[0]}\n`)
})

test('other settings of rewriting are refused where nothing is rewritten', async () => {
  expect(await problemsOf({ urls: 'x', rewriteMode: 'add', rewriteLink: 'key' })).toEqual([
    'rewrite-mode is set, but rewrite-to is not: name a folder such as out/, a file, or in-place',
    'rewrite-link is set, but rewrite-to is not: name a folder such as out/, a file, or in-place',
  ])
})

test('a default that is written out counts as set', async () => {
  const urls = [opened.show('/a.png')]
  expect(await problemsOf({ urls })).toEqual([])
  expect(await problemsOf({ urls, rewriteMode: 'add' })).toEqual([
    'rewrite-mode is set, but rewrite-to is not: name a folder such as out/, a file, or in-place',
  ])
})

test('where nothing is set, values are added and links are URLs', async () => {
  write('a.json', `[{"url": "${opened.show('/a.png')}"}]\n`)
  const asked = { urlsFile: 'a.json', publicUrlBase: '/img/' }
  await opened.run({ ...asked, rewriteTo: 'unset.json' })
  await opened.run({ ...asked, rewriteTo: 'set.json', rewriteMode: 'add', rewriteLink: 'url' })
  expect(read('unset.json')).toContain('"url_stored": {"key": ')
  expect(read('set.json')).toBe(read('unset.json'))
})

onPosix(
  'of a symbolic link the file it leads to is written, with its mode; two names are one list',
  async () => {
    const url = opened.show('/a.png')
    write('posts/a.md', `![a](${url})\n`)
    chmodSync(at('posts/a.md'), 0o640)
    symlinkSync(at('posts/a.md'), at('b.md'))
    const { report } = await opened.run({ urlsFile: ['posts/a.md', 'b.md'], rewriteTo: 'in-place' })
    expect(report).toMatchObject({ total: 1, rewritten: ['posts/a.md'] })
    expect(lstatSync(at('b.md')).isSymbolicLink()).toBe(true)
    expect(statSync(at('posts/a.md')).mode & 0o777).toBe(0o640)
    expect(read('posts/a.md')).toBe(`![a](../images/${report.newKeys[0]})\n`)
    expect(readdirSync(at('posts'))).toEqual(['a.md'])
  },
)

test('a run that is cancelled writes what it knows, and what it did not try keeps its value', async () => {
  const urls = [opened.show('/a.png'), opened.origin.serve('/slow.png', { delayMs: 60_000 })]
  const known = '{"key": "old", "width": 1, "height": 2}'
  write('a.jsonl', urls.map(url => `{"url": "${url}", "url_stored": ${known}}\n`).join(''))
  const cancel = new AbortController()
  const run = opened.start({
    urlsFile: 'a.jsonl',
    rewriteTo: 'in-place',
    rewriteLink: 'key',
    signal: cancel.signal,
    watch: { settled: () => cancel.abort() },
  })
  const report = await run
  expect(report).toMatchObject({ stored: 1, cancelled: true, rewritten: ['a.jsonl'] })
  const [first, second] = read('a.jsonl').split('\n')
  expect(first).toContain(report.newKeys[0])
  expect(second).toBe(`{"url": "${urls[1]}", "url_stored": ${known}}`)
})

test('a dry run writes nothing, names 20 lists that would change, and counts all', async () => {
  const url = opened.show('/a.png')
  const names = Array.from({ length: 22 }, (_, index) => `a${String(index).padStart(2, '0')}.md`)
  for (const name of names) write(name, `![a](${url})\n![a](${url})\n`)
  write('b.md', 'no image\n')
  const asked = { urlsFile: '*.md', rewriteTo: 'in-place', manifest: 'on' } as const
  const said: string[] = []
  const watch = { info: (sentence: string) => void said.push(sentence) }
  await opened.run({ ...asked, dryRun: true, watch })
  expect(said.splice(0)).toContain('dry run: 0 lists would change, in 0 places; no list was written')
  await opened.run({ ...asked, rewriteTo: 'out/' })
  const { report } = await opened.run({ ...asked, dryRun: true, watch })
  for (const name of names) expect(read(name)).toBe(`![a](${url})\n![a](${url})\n`)
  expect(said.slice(-21)).toEqual([
    ...names.slice(0, 20).map(name => `${name} would change in 2 places`),
    'dry run: 22 lists would change, in 44 places; no list was written',
  ])
  expect(report.rewritten).toEqual([])
})

test('keys know the folder and name of the list', async () => {
  const url = opened.show('/a.png')
  write('posts/2026/hello.md', `![a](${url})\n`)
  write('top.md', `![a](${url})\n`)
  const { results } = await opened.run({
    urlsFile: '**/*.md',
    key: '{file.dir}/{file.name}-{sha256:0:4}.{ext}',
  })
  expect(results.map(({ key }) => key?.replace(/-.{4}\./, '-.'))).toEqual([
    'posts/2026/hello-.png',
    'top-.png',
  ])
  write('urls', `${url}\n`)
  const bare = await opened.run({ urlsFile: 'urls', listFormat: 'txt', key: '{file.name}.{ext}' })
  expect(bare.results[0]?.key).toBe('urls.png')
  const inline = await opened.run({ urls: [url], key: '{file.name}.{ext}' })
  expect(inline.results[0]).toMatchObject({
    reason: 'key-invalid',
    message: expect.stringContaining('{file.name} needs a list that is a file, and this URL is in none'),
  })
})

test('what is written for a folder of the site begins with its path', async () => {
  const url = opened.show('/a.png')
  write('content/a.md', `![a](${url})\n`)
  const asked = {
    urlsFile: 'content/*.md',
    destination: 'file:./static/img',
    publicUrlBase: '/img/',
    rewriteTo: 'in-place',
  }
  const { report, results } = await opened.run(asked)
  expect(read('content/a.md')).toBe(`![a](/img/${report.newKeys[0]})\n`)
  expect(results[0]?.publicUrl).toBe(`/img/${report.newKeys[0]}`)
  expect((await opened.run(asked)).report).toMatchObject({ unchanged: 1, rewritten: [] })
  expect(opened.origin.requests).toHaveLength(1)
  expect(existsSync(at('static/img'))).toBe(true)
})
