import { describe, expect, test } from '@jest/globals'
import { COMMANDS, JOBS, type JobName } from '../../src/cli/commands.ts'
import { helpLines } from '../../src/cli/help.ts'
import { textWidth, wrap } from '../../src/cli/text-width.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { isPending } from '../support/pending.ts'

const NAMES = Object.keys(JOBS) as JobName[]
const LANGUAGES = ['en', 'zh'] as const
const WIDTHS = [40, 80, 160]
const helpOf = (
  job: JobName,
  all: boolean,
  language: 'en' | 'zh' = 'en',
  columns = 80,
  call = 'persist-images',
) => helpLines(job, all, { language, columns, heading: text => `# ${text}` }, call)
const flagsIn = (lines: readonly string[]) =>
  lines.flatMap(line => /^ {2}(?:-\w, | {4})--([a-z-]+)(?: {2}|$)/.exec(line)?.[1] ?? [])

/** A text as a pattern, wherever its lines are broken. */
const spaced = (text: string) =>
  text
    .split(' ')
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')

describe.each(NAMES)('the help of %s', job => {
  test('has every flag of its table once when all are asked for, and few else', () => {
    const own = ['json', 'quiet', 'verbose', 'help', 'version']
    const all = flagsIn(helpOf(job, true))
    expect(all.toSorted()).toEqual([...Object.keys(JOBS[job]), ...own].toSorted())
    const common = flagsIn(helpOf(job, false))
    expect(common.filter(name => !all.includes(name))).toEqual([])
    expect(common.length).toBeLessThan(all.length)
    expect(helpOf(job, false).join('\n')).toContain(
      `${all.length - common.length} further flags: persist-images`,
    )
    for (const language of LANGUAGES) expect(helpOf(job, false, language).length).toBeLessThanOrEqual(50)
    expect(helpOf(job, true).join('\n')).not.toContain('further flags')
  })

  test.each(LANGUAGES.flatMap(language => WIDTHS.map(columns => [language, columns] as const)))(
    'in %s is never wider than %d columns',
    (language, columns) => {
      const wide = helpOf(job, true, language, columns).filter(line => textWidth(line) > columns)
      expect(wide).toEqual([])
      const longest = Math.max(...helpOf(job, true, language, columns).map(textWidth))
      expect(longest).toBeGreaterThan(Math.min(columns, 100) - 12)
    },
  )

  test('in Chinese says of every flag what it means, in Chinese', () => {
    const text = helpOf(job, true, 'zh', 160).join('\n')
    const [pending = [], own = []] = [true, false].map(is =>
      Object.values(JOBS[job] as Table).filter(({ zh }) => isPending(zh) === is),
    )
    expect(own.filter(({ en }) => text.includes(en))).toEqual([])
    const left = pending.reduce((all, { en }) => all.replace(new RegExp(spaced(en)), ''), text)
    expect(left).not.toMatch(/(?:\b[a-z']+ ){4}[a-z']+\b/)
  })

  test('shows the command as it is called here, and by no other name', () => {
    for (const language of LANGUAGES) {
      const text = helpOf(job, false, language, 100, 'node dist/cli.js').join('\n')
      expect(text).toContain(`\n  node dist/cli.js ${job === 'persist' ? '[persist]' : job} `)
      expect(text).not.toContain('persist-images ')
    }
  })
})

test('the help of persist is usage, commands, sixteen flags and two examples; the whole one has flags in groups', () => {
  const lines = helpOf('persist', false)
  const titlesOf = (help: readonly string[]) => help.filter(line => line.startsWith('# '))
  expect(titlesOf(lines)).toEqual(['# Usage', '# Commands', '# Most used flags', '# Examples'])
  expect(flagsIn(lines)).toHaveLength(16)
  for (const flag of [
    '-d, --destination',
    '-o, --results-file',
    '-n, --dry-run',
    '-q, --quiet',
    '-v, --verbose',
  ])
    expect(lines).toContainEqual(expect.stringContaining(`  ${flag} `))
  expect(lines.filter(line => /^ {2}\S.*:$/.test(line))).toHaveLength(2)
  const commands = lines.slice(lines.indexOf('# Commands'), lines.indexOf('# Most used flags'))
  expect(commands.flatMap(line => /^ {2}([a-z]+)/.exec(line)?.[1] ?? [])).toEqual(Object.keys(COMMANDS))
  expect(titlesOf(helpOf('persist', true))).toEqual(
    ['Usage', 'Commands', 'What', 'Where', 'Login', 'Keys and objects', 'Origins']
      .concat('Manifest', 'The run and its report', 'This command', 'Examples')
      .map(title => `# ${title}`),
  )
})

test('a number is not broken at its comma', () => {
  for (const columns of [4, 6, 8, 10, 12, 14])
    expect(wrap('at most 1,000: HTML pages', columns)).toContainEqual(expect.stringContaining('1,000'))
})

test.each([
  ['en', 'timeout', 'Default: 120s.'],
  ['zh', 'timeout', '默认：120s。'],
  ['en', 'url-field', 'Default: `url`'],
  ['zh', 'url-field', '默认 `url`'],
] as const)('in %s it says what holds where --%s is not set: %s', (language, flag, standard) => {
  const lines = helpOf('persist', true, language, 100)
  const from = lines.findIndex(line => line.startsWith(`      --${flag} `))
  const length = lines.slice(from + 1).findIndex(line => !line.startsWith('   '))
  const said = lines.slice(from, from + 1 + length).join('')
  expect(said.replaceAll(' ', '')).toContain(standard.replaceAll(' ', ''))
})

test('a command that is cut into lines can be pasted', () => {
  const lines = helpOf('persist', true, 'en', 40)
  const at = lines.findIndex(line => line.includes('persist-images posts.json'))
  const pasted: string[] = []
  for (const line of lines.slice(at)) {
    pasted.push(line.trim().replace(/ \\$/, ''))
    if (!line.endsWith(' \\')) break
  }
  expect(pasted.join(' ')).toBe(
    "persist-images posts.json --select '$.posts[*].images[*]' --destination oss://my-bucket/images/ --region cn-hongkong",
  )
})
