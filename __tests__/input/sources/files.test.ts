import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { checkSources } from '../../../src/input/sources/read.ts'
import { listFolder, positions, problemsOf, urlsOf } from '../../support/list-files.ts'

const check = async (directory: string, urlsFile: string[], workspace?: string) =>
  (
    await checkSources({ urlField: 'url', directory, urlsFile, ...(workspace && { workspace: [workspace] }) })
  ).map(problem => textIn('en', problem))

test('inline URLs come first, then files in the order given, the matches of a glob sorted', async () => {
  const directory = await listFolder({
    'z.txt': 'z',
    'lists/b.txt': 'b',
    'lists/a.txt': 'a',
    'lists/B.txt': 'B',
  })
  const found = await positions({ urls: 'inline', urlsFile: ['z.txt', 'lists/*.txt'], directory })
  expect(urlsOf(found)).toEqual(['inline', 'z', 'B', 'a', 'b'])
  expect(found[3]?.where).toBe('lists/a.txt, line 1')
})

test('a file that two patterns name is read once, at its first place', async () => {
  const directory = await listFolder({ 'a.txt': 'a', 'b.txt': 'b' })
  expect(urlsOf(await positions({ urlsFile: ['b.txt', '*.txt', './b.txt'], directory }))).toEqual(['b', 'a'])
  await symlink('b.txt', join(directory, 'link.csv'))
  const [found, ...more] = await positions({ urlsFile: ['b.txt', 'link.csv'], directory })
  expect(found?.where).toBe('b.txt, line 1')
  expect(more).toEqual([])
})

test('a name with brackets that exists is a file, not a glob', async () => {
  const directory = await listFolder({ 'posts[1].txt': 'a', 'posts1.txt': 'no' })
  expect(urlsOf(await positions({ urlsFile: ['posts[1].txt'], directory }))).toEqual(['a'])
})

describe('a glob below a folder whose name looks like one', () => {
  const { platform } = process
  // Windows allows no `?` or `*` in a name.
  const names = ['a[1]b', '{a,b}', '!(x)', ...(platform === 'win32' ? [] : ['what?', 'all*'])]
  test.each(names)('%s', async name => {
    const root = await listFolder({
      [`${name}/lists/b.txt`]: 'b',
      [`${name}/lists/a.txt`]: 'a',
      'outside/c.txt': 'c',
    })
    const directory = join(root, name)
    const workspace = [directory]
    for (const pattern of ['lists/*.txt', './lists/../**/*.txt', join(directory, 'lists', '?.txt')])
      expect(urlsOf(await positions({ urlsFile: [pattern], directory, workspace }))).toEqual(['a', 'b'])
    expect(urlsOf(await positions({ urlsFile: ['../outside/*.txt'], directory }))).toEqual(['c'])
    expect(await check(directory, ['../outside/*.txt', 'none.txt', 'none/*.txt'], directory)).toEqual([
      "urls-file: '../outside/*.txt' reaches outside the workspace",
      "urls-file: 'none.txt' does not exist",
      "urls-file: 'none/*.txt' matches no file; `**` reaches all folders below, as in 'posts/**/*.md'",
    ])
  })

  test('that is the folder for temporary files, named by an absolute path', async () => {
    const root = await listFolder({ 'work[1]/x.txt': 'x', 'temp{2}/a.txt': 'a' })
    const [directory, temp] = [join(root, 'work[1]'), join(root, 'temp{2}')]
    const urlsFile = [join(temp, '*.txt')]
    expect(urlsOf(await positions({ urlsFile, directory, workspace: [directory, temp] }))).toEqual(['a'])
  })
})

test('a missing file, a directory, an unknown ending and an idle glob are named together', async () => {
  const directory = await listFolder({ 'folder/a.txt': 'a', 'list.xlsx': 'x', README: 'x', 'ok.txt': 'ok' })
  const urlsFile = ['none.txt', 'folder', 'list.xlsx', 'README', 'ok.txt', '*.jsonl']
  const problems = await check(directory, urlsFile, directory)
  expect(problems).toEqual([
    "urls-file: 'none.txt' does not exist",
    "urls-file: 'folder' is a directory; name its files, e.g. 'folder/*.jsonl'",
    expect.stringMatching(/^urls-file: 'list.xlsx' has an unknown ending; known: \.txt .*\.gz$/),
    expect.stringMatching(/^urls-file: 'README' has an unknown ending/),
    "urls-file: '*.jsonl' matches no file; `**` reaches all folders below, as in 'posts/**/*.md'",
  ])
  expect(await problemsOf(positions({ urls: 'a', urlsFile, directory, workspace: [directory] }))).toEqual(
    problems,
  )
})

describe('a list that is missing', () => {
  const missing = async (names: readonly string[], asked: string) => {
    const directory = await listFolder(Object.fromEntries(names.map(name => [name, 'x'])))
    return check(directory, [asked], directory)
  }

  test.each([
    [['posts.json', 'pages.json'], 'post.json', 'posts.json'],
    [['posts.jsonl'], 'posts.json', 'posts.jsonl'],
    [['Posts.json'], 'posts.json', 'Posts.json'],
    [['data/posts.json'], 'data/psots.json', 'data/posts.json'],
    [['urls.csv.gz'], 'url.csv.gz', 'urls.csv.gz'],
    [['posts[2].json'], 'posts2.json', 'posts[2].json'],
  ])('beside %j: %s is probably %s', async (names, asked, meant) => {
    expect(await missing(names, asked)).toEqual([
      `urls-file: '${asked}' does not exist; did you mean '${meant}'?`,
    ])
  })

  test.each([
    [['posts.docx'], 'post.json'],
    [['posts.json/a.txt'], 'post.json'],
    [['b.json'], 'a.json'],
    [['ok.txt'], 'no.txt'],
    [['posts.json'], 'data/posts.json'],
  ])('beside %j: nothing is like %s', async (names, asked) => {
    expect(await missing(names, asked)).toEqual([`urls-file: '${asked}' does not exist`])
  })

  test('has no neighbours in a folder that a link leads to, outside the workspace', async () => {
    const outside = await listFolder({ 'secrets.txt': 's' })
    const workspace = await listFolder()
    await symlink(outside, join(workspace, 'link'))
    expect(await check(workspace, ['link/secret.txt'], workspace)).toEqual([
      "urls-file: 'link/secret.txt' does not exist",
    ])
  })
})

const testUnlessWindows = process.platform === 'win32' ? test.skip : test

describe('a path of Windows', () => {
  testUnlessWindows(
    'without a drive: the file that it means is named, inside the workspace alone',
    async () => {
      const workspace = await listFolder({ 'lists/posts.json': '[]' })
      const outside = await listFolder({ 'posts.json': '[]' })
      await symlink(outside, join(workspace, 'link'))
      for (const within of [workspace, undefined])
        expect(await check(workspace, ['lists\\posts.json'], within)).toEqual([
          "urls-file: 'lists\\posts.json' does not exist; did you mean 'lists/posts.json'?",
        ])
      expect(await check(workspace, ['link\\posts.json'], workspace)).toEqual([
        "urls-file: 'link\\posts.json' does not exist",
      ])
    },
  )

  test.each(['D:\\x\\posts.json', 'd:/x/posts.json', '\\\\server\\x\\posts.json'])(
    '%s: a step is told what its workspace is',
    async path => {
      const workspace = await listFolder({ 'posts.json': '[]' })
      const [problem, ...more] = await check(workspace, [path], workspace)
      expect(more).toEqual([])
      expect(problem).toBe(
        `urls-file: '${path}' is a path of another machine. A step reads the files of its workspace: ` +
          'the folder on the runner into which actions/checkout puts the repository. Commit the list, or write ' +
          "it in an earlier step, and name it from there, e.g. 'posts.json'",
      )
    },
  )

  testUnlessWindows.each([
    ['D:\\x\\posts.json', "and this system has no drives; in WSL the file is '/mnt/d/x/posts.json'"],
    ['\\\\server\\posts.json', 'and this system has other paths'],
  ])('%s: a command says how it is called here', async (path, end) => {
    expect(await check(await listFolder(), [path], undefined)).toEqual([
      `urls-file: '${path}' is a path of Windows, ${end}`,
    ])
  })

  testUnlessWindows('that is the name of a file is read as one', async () => {
    const directory = await listFolder({ 'd:\\a.txt': 'a' })
    expect(urlsOf(await positions({ urlsFile: ['d:\\a.txt'], directory }))).toEqual(['a'])
  })
})

test('a file outside the workspace is refused, whether it exists or not', async () => {
  const outside = await listFolder({ 'secret.txt': 's' })
  const workspace = await listFolder()
  const files = [
    join(outside, 'secret.txt'),
    join(outside, 'none.txt'),
    '../none.txt',
    `${outside}/*.txt`,
    '/**/*.txt',
  ]
  const problems = await check(workspace, files, workspace)
  expect(problems).toHaveLength(5)
  for (const problem of problems)
    expect(problem).toMatch(/^urls-file: '.*' (lies|reaches) outside the workspace/)
})

test('without a workspace a file anywhere is read', async () => {
  const outside = await listFolder({ 'list.txt': 'a' })
  const file = join(outside, 'list.txt')
  const found = await positions({ directory: await listFolder(), urlsFile: [file] })
  expect(found).toEqual([{ url: 'a', where: `${file}, line 1` }])
})

test('a symbolic link that leaves the workspace is refused, at the file or above it', async () => {
  const outside = await listFolder({ 'secret.txt': 's' })
  const workspace = await listFolder()
  await symlink(join(outside, 'secret.txt'), join(workspace, 'link.txt'))
  await symlink(outside, join(workspace, 'folder'))
  const files = ['link.txt', 'folder/secret.txt', '*.txt', 'folder/*.txt']
  const problems = await check(workspace, files, workspace)
  expect(problems).toHaveLength(4)
  for (const problem of problems) expect(problem).toMatch(/symbolic link that leaves the workspace$/)
})

test('a link that stays inside, and a workspace reached through a link, are fine', async () => {
  const workspace = await listFolder({ 'real.txt': 'a' })
  await symlink('real.txt', join(workspace, 'link.txt'))
  const named = join(await listFolder(), 'workspace')
  await symlink(workspace, named)
  for (const urlsFile of [
    ['link.txt'],
    ['li*.txt'],
    [join(workspace, 'link.txt')],
    [join(named, 'link.txt')],
  ]) {
    expect(urlsOf(await positions({ directory: named, workspace: [named], urlsFile }))).toEqual(['a'])
  }
})

testUnlessWindows('a FIFO is refused at once', async () => {
  const directory = await listFolder()
  execFileSync('mkfifo', [join(directory, 'pipe.txt')])
  expect(await check(directory, ['pipe.txt', '*.txt'])).toEqual([
    "urls-file: 'pipe.txt' is not a regular file",
    "urls-file: 'pipe.txt' is not a regular file",
  ])
})

// Not by its permissions: whoever runs as root reads everything.
test('a file that cannot be read is named with its code', async () => {
  const directory = await listFolder()
  await symlink('list.txt', join(directory, 'list.txt'))
  expect(await check(directory, ['list.txt'])).toEqual(["urls-file: 'list.txt' cannot be read (ELOOP)"])
})

test('a name no file system can hold is a sentence, not a crash', async () => {
  const directory = await listFolder()
  const [tooLong, nul] = await check(directory, [`${'x'.repeat(5000)}.txt`, 'a\0.txt'])
  expect(tooLong).toMatch(/cannot be read \(ENAMETOOLONG\)$/)
  expect(nul).toMatch(/cannot be read \(ERR_INVALID_ARG_VALUE\)$/)
})

test('a glob passes over folders', async () => {
  const directory = await listFolder({ 'a.txt': 'a' })
  await mkdir(join(directory, 'folder.txt'))
  expect(urlsOf(await positions({ directory, urlsFile: ['*.txt'] }))).toEqual(['a'])
})

test('a bad select and broken inline JSON are found with the files', async () => {
  const directory = await listFolder()
  const problems = await checkSources({
    urlField: 'url',
    directory,
    urls: '[1',
    urlsFile: ['no.txt'],
    select: ['$.a['],
  })
  expect(problems.map(problem => textIn('en', problem))).toEqual([
    'urls, line 1, column 3: the text ends too early; the program that writes it failed, or has not finished',
    "urls-file: 'no.txt' does not exist",
    expect.stringMatching(/^select: '\$\.a\[' is not a JSONPath \(RFC 9535\): /),
  ])
})
