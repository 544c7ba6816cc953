/** What the documentation shows is what works: links, steps, commands, policies, and the same in both languages. */
import { existsSync, globSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { readCommand } from '../../src/cli/args.ts'
import * as library from '../../src/entry/index.ts'
import { CHECK } from '../../src/jobs/check/check.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { withConfig } from '../../src/jobs/config/with-config.ts'
import { DOWNLOAD } from '../../src/jobs/download/download.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST } from '../../src/jobs/list/list.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import { type JobEnvironment, jobEnvironment } from '../../src/jobs/options/context.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { parseOptions } from '../../src/jobs/options/parse.ts'
import { makeSettings } from '../../src/jobs/options/reading-job.ts'
import { readHostRules } from '../../src/jobs/persist/options/host-rules.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { makePersistSettings } from '../../src/jobs/persist/options/persist-settings.ts'
import { configForms, reasonOf } from '../support/config-forms.ts'
import {
  ACTIONS,
  allFences,
  fences,
  headings,
  PAGES,
  proseOf,
  REF,
  sharedProse,
  stepAround,
} from '../support/documents.ts'
import { type ActionFile, handedOptions, optionsOf } from '../support/handed-options.ts'
import { chineseOf, englishOf, PENDING_PAGES, printPending, twins } from '../support/pending.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

/** Readers in the mainland need it most, without GitHub: the English twin is short. */
const FREE = ['docs/start-server.md']

const TRANSLATED = PAGES.filter(page => page.endsWith('.zh-CN.md'))
  .map(englishOf)
  .filter(page => !FREE.includes(page))

test('what is left out is printed', printPending)

describe('English and Chinese are built alike', () => {
  test.each(TRANSLATED)('%s', page => {
    const shape = (name: string) => ({
      headings: headings(name, sharedProse(name)).map(({ level }) => level),
      // A Chinese workflow asks for Chinese sentences; English is the default.
      blocks: allFences(name).map(({ language, text }) => [
        language,
        text.split('\n').filter(line => !/^ *language: (?:en|zh)$/.test(line)).length,
      ]),
      rows: sharedProse(name).match(/^ *\|/gm)?.length,
      items: sharedProse(name).match(/^ *(-|\d+\.) /gm)?.length,
      paragraphs: sharedProse(name).split(/\n{2,}/).length,
    })
    expect(shape(chineseOf(page))).toEqual(shape(page))
  })
})

/** Alibaba Cloud has each page of its documentation in both languages. */
const ALIBABA_HELP = /^https:\/\/(?:www\.alibabacloud\.com\/help|help\.aliyun\.com)\/(?:en|zh)\//

test.each(TRANSLATED)('%s links to the same in each section', page => {
  const resolved = (name: string, target: string) =>
    /^(?:https?:|$)/.test(target)
      ? target.replace(ALIBABA_HELP, 'https://help.aliyun.com/')
      : englishOf(join(dirname(name), target).replaceAll('\\', '/'))
  const targets = (name: string) =>
    sharedProse(name)
      .split(/^#+ .*$/m)
      .map(text =>
        Array.from(text.matchAll(/\]\(([^)#\s]*)[^)]*\)/g), ([, target = '']) => resolved(name, target))
          .filter(target => target !== page)
          .sort(),
      )
  expect(targets(chineseOf(page))).toEqual(targets(page))
})

/** As GitHub makes them. */
const anchorOf = (heading: string) =>
  heading
    .replaceAll('`', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')

test('every link leads to a page and a heading that are there', () => {
  const dead = PAGES.flatMap(page =>
    Array.from(proseOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)).flatMap(
      ([, path = '', anchor]) => {
        const target = path === '' ? page : join(dirname(page), path)
        const isThere =
          existsSync(join(ROOT, target)) &&
          (anchor === undefined ||
            PENDING_PAGES.includes(target) ||
            headings(target).some(({ text }) => anchorOf(text) === anchor))
        return isThere ? [] : [`${page} ${path}#${anchor ?? ''}`]
      },
    ),
  )
  expect(dead).toEqual([])
})

test('every picture is on a page', () => {
  const shown = PAGES.flatMap(page =>
    Array.from(readRoot(page).matchAll(/\(([^)]*\.jpg)\)/g), ([, path = '']) => join(dirname(page), path)),
  )
  const pictures = globSync('docs/images/*', { cwd: ROOT })
  expect(pictures.filter(path => !shown.includes(path))).toEqual([])
})

interface Step {
  readonly page: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, unknown>>
  /** What is written to or read from, for the name of the test. */
  readonly place: unknown
}

interface Yaml {
  readonly uses?: unknown
  readonly with?: Step['with']
  readonly env?: Step['env']
  readonly steps?: readonly Yaml[]
  readonly jobs?: Readonly<Record<string, Yaml>>
}

/** All that use an action, of a workflow, a job or a list of steps. */
function stepsIn(value: Yaml | readonly Yaml[], page: string): Step[] {
  if (Array.isArray(value)) return value.flatMap(each => stepsIn(each, page))
  const { uses, with: inputs = {}, env = {}, steps = [], jobs = {} } = value as Yaml
  if (typeof uses === 'string')
    return [{ page, uses, with: inputs, env, place: inputs.destination ?? inputs.source }]
  return stepsIn([...steps, ...Object.values(jobs)], page)
}

const STEPS = fences('yaml')
  .flatMap(({ text, page }) => stepsIn(stepAround(text) ?? parse(text) ?? {}, page))
  .filter(({ uses }) => /persist-images/.test(uses))

type Judge = (options: object, environment: JobEnvironment) => unknown

const JUDGED: Readonly<Record<string, readonly [Table, Judge, ActionFile]>> = {
  [`${ACTIONS.persist}@${REF}`]: [
    PERSIST_FIELDS,
    (given, environment) => makePersistSettings(given, environment, () => {}),
    'action.yml',
  ],
  [`${ACTIONS.list}@${REF}`]: [
    LIST_FIELDS,
    (given, environment) => makeSettings(LIST, given, environment, () => {}),
    'list/action.yml',
  ],
  [`${ACTIONS.download}@${REF}`]: [
    DOWNLOAD_FIELDS,
    (given, environment) => makeSettings(DOWNLOAD, given, environment, () => {}),
    'download/action.yml',
  ],
  [`${ACTIONS.check}@${REF}`]: [
    CHECK_FIELDS,
    (given, environment) => makeSettings(CHECK, given, environment, () => {}),
    'check/action.yml',
  ],
}

describe('a step in the documentation', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'documented-'))
    for (const name of [
      'pages/1.json',
      'posts.json',
      'export.json',
      'results.jsonl',
      'failed.jsonl',
      'images.jsonl',
      'urls.json',
      'content/a.md',
      'content/a/index.md',
      'docs/a.md',
      'notes/a.md',
      'source/_posts/a.md',
      'exports/wordpress.json',
      'feeds/blog.xml',
    ]) {
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(
        join(directory, name),
        name.endsWith('.json') ? '[]' : name.endsWith('.xml') ? '<rss/>' : '',
      )
    }
    // A block that begins with a comment is the file of that name.
    for (const { text } of fences('yaml')) {
      const [, name] = /^# (\S+\.yml)\n/.exec(text) ?? []
      if (name === undefined) continue
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(join(directory, name), text)
    }
  })
  afterAll(() => rm(directory, { recursive: true }))

  /** What a runner would put in place of an expression. */
  function evaluated(value: unknown): string {
    return String(value)
      .replace(/\$\{\{ vars\.R2_ACCOUNT_ID \}\}/, '0123456789abcdef0123456789abcdef')
      .replace(/\$\{\{ vars\.IMAGE_BASE \}\}/, 'https://img.example.com/')
      .replace(/\$\{\{ matrix\.shard \}\}/, '1')
      .replace(/\$\{\{ strategy\.job-total \}\}/, '4')
      .replace(/\$\{\{ steps\.pages\.outputs\.list \}\}/, 'https://blog.example.com/1.html')
      .replace(/\$\{\{ steps\.\w+\.outputs\.results-file \}\}/, join(directory, 'results.jsonl'))
      .replace(/\$\{\{ (?:secrets|needs|steps)\.[\w.-]+ \}\}/, 'given-by-the-runner')
  }

  /** Of a job that may have ID tokens, and has a step that logs in before. */
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'to-be-shown-there',
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.of-another-action',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'its-secret',
    ALIBABA_CLOUD_SECURITY_TOKEN: 'its-token',
  }

  test.each(STEPS)('is accepted: $page $uses $place', async step => {
    const [table = {}, judge, file = 'action.yml'] = JUDGED[step.uses] ?? []
    expect([step.uses, Object.keys(parse(readRoot(file)).inputs)]).toEqual([
      step.uses,
      expect.arrayContaining(Object.keys(step.with)),
    ])
    const allOf = (values: Step['with']) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluated(value)]))
    const surroundings = { cwd: directory, environment: { ...environment, ...allOf(step.env) } }
    const { options, problems } = await withConfig(table, handedOptions(file, allOf(step.with)), surroundings)
    expect(problems).toEqual([])
    await judge?.(options, jobEnvironment(surroundings, {}))
  })

  test('is looked at for each action, which has one spelling', () => {
    expect([...new Set(STEPS.map(({ uses }) => uses))].sort()).toEqual(Object.keys(JUDGED).sort())
  })
})

/** The inputs of steps, blocks that are a part of `with:`, and rules for hosts. */
const SAMPLES = [
  ...STEPS.map(({ page, with: inputs }) => ({ page, inputs: withoutConfig(inputs) })),
  ...fences('yaml').flatMap(({ text, page }) => {
    const block = withoutConfig(parse(text) ?? {})
    if (/hosts(\.zh-CN)?\.md$/.test(page)) return [{ page, inputs: { 'host-rules': text } }]
    return Object.keys(block).every(name => name in PERSIST_FIELDS) ? [{ page, inputs: block }] : []
  }),
]

/** The options of `config` stand beside the inputs. */
function withoutConfig({ config, ...inputs }: Step['with']): Step['with'] {
  return { ...inputs, ...(typeof config === 'string' ? parse(config) : {}) }
}

const FIELDS: Table = { ...PERSIST_FIELDS, ...CHECK_FIELDS, ...LIST_FIELDS, ...DOWNLOAD_FIELDS }
const WITH_MAPS = SAMPLES.map(({ page, inputs }) => ({
  page,
  maps: Object.entries(inputs).flatMap(([name, value]) => {
    const { [name]: field } = FIELDS
    return field?.takes && reasonOf(field) !== 'secret'
      ? [{ name, field, text: typeof value === 'string' ? value : stringify(value) }]
      : []
  }),
})).filter(({ maps }) => maps.some(({ field }) => field.takes !== 'lines'))

test('pages with maps are found', () =>
  expect([...new Set(WITH_MAPS.map(({ page }) => page))]).toEqual(
    expect.arrayContaining(['docs/hosts.md', 'docs/rewriting.md', 'docs/stores.md'].flatMap(twins)),
  ))

test.each(WITH_MAPS)('the maps of $page are the same in a config', async ({ maps }) => {
  const typed = Object.fromEntries(maps.map(({ name, text }) => [name, text]))
  const forms = maps.map(({ name, field, text }) => [name, configForms(field, text).at(-1)])
  const given = { config: stringify(Object.fromEntries(forms)) }
  const read = await withConfig(FIELDS, given, { cwd: ROOT, environment: {} })
  expect(read.problems).toEqual([])
  const [byInputs, byConfig] = await Promise.all(
    [optionsOf(typed), read.options].map(async options => {
      const { hostRules = '', ...parsed } = parseOptions(PERSIST_FIELDS, options).options
      return { parsed, rules: await readHostRules(hostRules) }
    }),
  )
  expect(byConfig).toEqual(byInputs)
  expect(byInputs?.rules.problems).toEqual([])
})

const CALLS = /(?:dist\/cli\.js|npx(?:\.cmd)? persist-images) /
const COMMANDS = ['sh', 'text', 'powershell']
  .flatMap(language => fences(language))
  .flatMap(({ text, page }) =>
    text.split('\n').flatMap(line =>
      line
        .replace(/^\(set -o pipefail; (.*)\)$/, '$1')
        .split(CALLS)
        .slice(1)
        .map(part => ({ page, line: part.trim() })),
    ),
  )

test.each(COMMANDS)('the command of $page has flags that there are: $line', ({ line }) => {
  const words: string[] = line.match(/'[^']*'|\S+/g) ?? []
  const end = words.indexOf('|')
  const argv = words.slice(0, end < 0 ? undefined : end).map(word => word.replace(/^'(.*)'$/, '$1'))
  expect(() => readCommand(argv)).not.toThrow()
})

test('every JSON block is JSON, or lines of it', () => {
  const broken = fences('json').filter(({ text }) => !isJson(text) && !text.split('\n').every(isJson))
  expect(broken).toEqual([])
})

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

test('examples import what the library has', () => {
  const imported = fences('js').flatMap(({ text }) =>
    Array.from(text.matchAll(/import \{ ([^}]+) \} from 'persist-images'/g)).flatMap(([, names = '']) =>
      names.split(', '),
    ),
  )
  expect(imported.length).toBeGreaterThan(4)
  expect(Object.keys(library)).toEqual(expect.arrayContaining([...new Set(imported)]))
})
