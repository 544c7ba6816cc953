/** Before the first release no page may lead to a package that a stranger can publish; from then on all lead to ours. */
import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { IS_PUBLISHED } from '../../src/base/version.ts'
import { JOBS, type JobName } from '../../src/cli/commands.ts'
import { helpLines } from '../../src/cli/help.ts'
import { allFences, fences, PAGES } from '../support/documents.ts'
import { englishOf, twins } from '../support/pending.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

interface FirstRelease {
  readonly EDITS: readonly (readonly [RegExp, string])[]
  afterFirstRelease(text: string): string
  pagesToEdit(): string[]
}

const { EDITS, afterFirstRelease, pagesToEdit }: FirstRelease = await import(
  String(new URL('../../scripts/first-release.js', import.meta.url))
)

/** What fetches a package of that name from npm. A file that `npm pack` made is none. */
const FETCHES =
  /\b(?:npx|bunx|(?:npm|pnpm|yarn|bun)(?:\.cmd)? (?:i|install|add|exec|x|dlx|create|init)|npx\.cmd)(?: -\S+)* persist-images(?=[@\s`'"]|$)/m

const SHOWN = [
  ...PAGES,
  ...globSync(
    [
      '{action,list/action,download/action,check/action}.yml',
      'examples/**/*.*',
      '.github/**/*.yml',
      'src/**/messages/*.ts',
    ],
    { cwd: ROOT },
  ).map(path => path.replaceAll('\\', '/')),
]

test('before the first release nothing fetches the package by its name', () => {
  const texts = SHOWN.map(page => [page, readRoot(page)] as const)
  const help = (Object.keys(JOBS) as JobName[]).flatMap(job =>
    (['en', 'zh'] as const).map(
      language =>
        [
          `${job} --help`,
          helpLines(job, true, { language, columns: 100, heading: text => text }).join('\n'),
        ] as const,
    ),
  )
  const fetching = [...texts, ...help].filter(([, text]) => FETCHES.test(text)).map(([page]) => page)
  if (!IS_PUBLISHED) expect(fetching).toEqual([])
  expect(FETCHES.test(afterFirstRelease('`node dist/cli.js help`'))).toBe(true)
})

test('no block of code calls the command by a name that the reader does not have', () => {
  const calls = PAGES.flatMap(page =>
    allFences(page)
      .filter(({ language }) => ['sh', 'powershell', 'text', 'yaml'].includes(language))
      .flatMap(({ text }) => text.split('\n'))
      .filter(line => /(?:^|[|;&$] *|run: )persist-images /.test(line))
      .map(line => `${page}: ${line}`),
  )
  expect(calls).toEqual([])
})

test('the first release changes every page that speaks of a clone, and leaves none', () => {
  const pages = pagesToEdit().map(page => [page, readRoot(page)] as const)
  if (!IS_PUBLISHED) {
    const unused = EDITS.filter(([pattern]) => !pages.some(([, text]) => text.search(pattern) >= 0))
    expect(unused.map(([pattern]) => pattern.source)).toEqual([])
  }
  const after = pages.map(([page, text]) => [page, afterFirstRelease(text)] as const)
  const late =
    /node (?:persist-images\/)?dist\/cli\.js|not on npm yet|no release yet|没有发布|\.persist-images\b|persist-images(?:\/\w+)?[@ ]main\b|^npm pack$/im
  expect(after.filter(([, text]) => late.test(text)).map(([page]) => page)).toEqual([])
  // Both languages are changed alike.
  const calls = (text: string) => text.match(/npx(?:\.cmd)? persist-images/g)?.length ?? 0
  const byPage = new Map(after)
  for (const [page, text] of after)
    if (page.endsWith('.zh-CN.md'))
      expect([page, calls(byPage.get(englishOf(page)) ?? '')]).toEqual([page, calls(text)])
})

test.each(twins('docs/start-oss.md'))('%s has a command a line, and a block for PowerShell', page => {
  const [shell, ...more] = fences('powershell', [page])
  expect(more).toEqual([])
  // Windows PowerShell 5.1 has no `&&`, and may refuse what npm installs as a script.
  expect(shell?.text).not.toMatch(/&&|\|\||\bexport \w|^\s*(?:npm|npx) /m)
  const lines = fences('sh', [page]).flatMap(({ text }) => text.split('\n'))
  expect(lines.filter(line => /&&|;\s/.test(line))).toEqual([])
  expect(lines.filter(line => (line.match(/\w+=…/g) ?? []).length > 1)).toEqual([])
  // All that PowerShell is to do, a shell of POSIX does, too.
  const asPosix = (line: string) =>
    line.replace(/\.cmd\b/, '').replace(/^\$env:(\w+) = '(.*)'$/, 'export $1=$2')
  for (const line of shell?.text.split('\n') ?? [])
    expect(lines.map(each => each.replace(/ +#.*/, ''))).toContain(asPosix(line))
})
