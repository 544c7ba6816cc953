/** What is wrong with a config, and what the program says of it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { withConfig } from '../../../src/jobs/config/with-config.ts'
import { PERSIST_FIELDS } from '../../../src/jobs/persist/options/persist-fields.ts'
import { cpuMs } from '../../support/cpu-time.ts'

const SECRET = 's3cr3t'
const BROKEN = 'YAML is needed: indented with spaces, one document, without tags, aliases and merge keys'
const COMMENT = '# begins a comment here: quote the value, or put the comment on a line of its own'
const quotes = (mark: string) => `a text that begins with ${mark} needs quotes`
const NO_KEY = 'stands in no config: keys and tokens come from secrets, by an input or the environment'
const IN_WORKFLOW =
  'stands in no file, because anyone who can change the workspace could change it: write it into the workflow, or as a flag'
const OF_A_STEP = 'is about one step, and a file is for several: write it into the step, or as a flag'
const ONE_TEXT = 'takes one text, neither a list nor a map; a text that begins with [ or { needs quotes'
const LINES = 'takes a text, or a list of texts of one line'
const PAIRS = 'takes a text of `name: value` lines, or a map of texts of one line'

let outside: string
let cwd: string
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'config-'))
  cwd = join(outside, 'workspace')
  mkdirSync(join(cwd, 'folder'), { recursive: true })
  writeFileSync(join(outside, 'other.yml'), 'region: cn-hongkong')
  symlinkSync(join(outside, 'other.yml'), join(cwd, 'link.yml'))
  writeFileSync(join(cwd, 'good.yml'), 'region: cn-hongkong')
})
afterAll(() => rmSync(outside, { recursive: true }))

async function problemsOf(given: { config: string } | { configFile: string }, event?: object) {
  const path = join(outside, 'event.json')
  if (event) writeFileSync(path, JSON.stringify(event))
  const environment = event ? { GITHUB_EVENT_PATH: path } : {}
  const { problems } = await withConfig(PERSIST_FIELDS, given, { cwd, workspace: cwd, environment })
  return problems.map(problem => textIn('en', problem))
}

async function problemsOfFile(text: string) {
  writeFileSync(join(cwd, 'shared.yml'), text)
  return await problemsOf({ configFile: 'shared.yml' })
}

const IN_EITHER: readonly (readonly [text: string, line: number, column: number, fault: string])[] = [
  ['destinaton: oss://a/', 1, 1, '"destinaton" is not an option; destination is'],
  ['publicUrlBase: https://a.test/', 1, 1, '"publicUrlBase" is not an option; public-url-base is'],
  ['region: a\nzzzzzzzzzzzz: b', 2, 1, '"zzzzzzzzzzzz" is not an option'],
  ['LTAI5tABCDEFGHIJKLMN: x', 1, 1, '"…" is not an option'],
  ['constructor: x', 1, 1, '"constructor" is not an option'],
  ['__proto__: x', 1, 1, '"__proto__" is not an option'],
  ['config-file: other.yml', 1, 1, 'config-file stands in no config'],
  ['config: "region: a"', 1, 1, 'config stands in no config'],
  [`access-key-id: ${SECRET}`, 1, 1, `access-key-id ${NO_KEY}`],
  [`access-key-secret: ${SECRET}`, 1, 1, `access-key-secret ${NO_KEY}`],
  [`security-token: ${SECRET}`, 1, 1, `security-token ${NO_KEY}`],
  [`from-headers: { Authorization: ${SECRET} }`, 1, 1, `from-headers ${NO_KEY}`],
  ['region: [cn-hongkong]', 1, 1, `region ${ONE_TEXT}`],
  ['region:\n  - cn-hongkong', 1, 1, `region ${ONE_TEXT}`],
  ['key: {sha256}', 1, 1, `key ${ONE_TEXT}`],
  ['retries: { a: 1 }', 1, 1, `retries ${ONE_TEXT}`],
  ['urls-file: { a: b }', 1, 1, `urls-file ${LINES}`],
  ['select: [[a]]', 1, 1, `select ${LINES}`],
  ['select:\n  - "a\\nb"', 1, 1, `select ${LINES}`],
  ['tags: [team]', 1, 1, `tags ${PAIRS}`],
  ['tags: { team: [memes] }', 1, 1, `tags ${PAIRS}`],
  ['tags: { "a:b": c }', 1, 1, `tags ${PAIRS}`],
  ['metadata:\n  a: |\n    b\n    c\n  d: e', 1, 1, `metadata ${PAIRS}`],
  [`key: {sha256}.{ext}/${SECRET}`, 1, 6, quotes('{')],
  [`key: [${SECRET}]b`, 1, 6, quotes('[')],
  [`select: **/${SECRET}`, 1, 9, quotes('*')],
  [`select:\n  - *${SECRET}`, 2, 5, quotes('*')],
  [`variants:\n  small: !${SECRET}`, 2, 10, quotes('!')],
  [`key: @${SECRET}`, 1, 6, quotes('@')],
  [`key: %${SECRET}`, 1, 6, quotes('%')],
  [`key: \`${SECRET}`, 1, 6, quotes('`')],
  [`key: &a ${SECRET}`, 1, 6, quotes('&')],
  [`select: &a [x]\nurls: [${'*a, '.repeat(9)}*a]`, 1, 9, quotes('&')],
  [`region: a #${SECRET}`, 1, 11, COMMENT],
  [`tags:\n  team: a\n  cookie: a #${SECRET}`, 3, 13, COMMENT],
  [`key: #${SECRET}`, 1, 6, COMMENT],
  [`region: a #\nkey: ${SECRET}`, 1, 11, COMMENT],
  [`region: a\t# ${SECRET}`, 1, 11, COMMENT],
  [`host-rules: # ${SECRET}\n  a.test: { delay: 1s }`, 1, 13, COMMENT],
  [`region: a # b\n"host-rules":\n  a.test:\n    user-agent: a # ${SECRET}`, 4, 19, COMMENT],
  [`region: a\nregion: ${SECRET}`, 2, 1, 'this name is there twice'],
  [`tags: { a: b, a: ${SECRET} }`, 1, 15, 'this name is there twice'],
  [`\tregion: ${SECRET}`, 1, 1, BROKEN],
  [`tags:\n\tteam: ${SECRET}`, 2, 1, BROKEN],
  [`region: a\n---\nregion: ${SECRET}`, 2, 1, BROKEN],
  [`<<: { region: ${SECRET} }`, 1, 1, BROKEN],
  [`key: a: ${SECRET}`, 1, 6, BROKEN],
  [`? [${SECRET}]\n: x`, 1, 3, BROKEN],
  [`key: "${SECRET}`, 1, 13, BROKEN],
  [`select: [${SECRET}`, 1, 16, BROKEN],
  [`tags: {a: {b: {c: {d: {e: {f: {g: {h: {i: ${SECRET}}}}}}}}}}`, 1, 1, `tags ${PAIRS}`],
]

/** As many lines as fit. */
const flat = (indent: string) =>
  Array.from({ length: 5000 }, (_, i) => `${indent}n${i}: ${'v'.repeat(8)}\n`)
    .join('')
    .slice(0, 65_500)
    .replace(/\n[^\n]*$/, '\n')

describe.each(['config', 'config-file "shared.yml"'])('%s', source => {
  const read = (text: string) => (source === 'config' ? problemsOf({ config: text }) : problemsOfFile(text))

  test.each(IN_EITHER)('%j', async (text, line, column, fault) => {
    const problems = await read(text)
    expect(problems).toEqual([`${source}: line ${line}, column ${column}: ${fault}`])
    expect(problems.join()).not.toContain(SECRET)
  })

  test.each(['- a', 'region cn-hongkong', '"region: a"', '[]'])('%j', async text => {
    expect(await read(text)).toEqual([
      `${source}: a map of names and values, such as \`region: cn-hongkong\`, is needed`,
    ])
  })

  test('of 64 KiB and a byte', async () => {
    expect(await read('#'.repeat(65_537))).toEqual([
      `${source}: a text of at most 65536 bytes (this one has 65537) is needed`,
    ])
  })

  test('with several mistakes is reported for each', async () => {
    expect(await read('regoin: a\nkey: [a]\nregion: b\naccess-key-id: c')).toEqual([
      `${source}: line 1, column 1: "regoin" is not an option; region is`,
      `${source}: line 2, column 1: key ${ONE_TEXT}`,
      `${source}: line 4, column 1: access-key-id ${NO_KEY}`,
    ])
  })

  test.each([
    ['in a map', `tags:\n${flat('  ')}`, []],
    ['of unknown names', flat(''), Array(20).fill(expect.stringContaining('is not an option'))],
  ])('of 64 KiB of flat lines %s is done in well under a second', async (_, text, problems) => {
    expect(text.length).toBeGreaterThan(64_000)
    const from = cpuMs()
    expect(await read(text)).toEqual(problems)
    expect(cpuMs() - from).toBeLessThan(1000)
  })
})

describe('a file', () => {
  const TRUSTED = [
    'headers',
    'role-arn',
    'oidc-provider-arn',
    'allow-insecure-endpoint',
    'allow-addresses',
    'proxy',
    'origin-proxy',
  ]
  const STEP = ['fail-on', 'results-file', 'new-file', 'failed-file', 'gallery-file', 'dry-run', 'output']

  test.each([...TRUSTED.map(name => [name, IN_WORKFLOW]), ...STEP.map(name => [name, OF_A_STEP])])(
    'does not hold %s, and a config may',
    async (name, reason) => {
      expect(await problemsOfFile(`${name}: a`)).toEqual([
        `config-file "shared.yml": line 1, column 1: ${name} ${reason}`,
      ])
      expect(await problemsOf({ config: `${name}: a` })).toEqual([])
    },
  )

  const COOKIE = '  a.test: { headers: { X-A: b, Cookie: s3cr3t } }'
  test.each([`host-rules:\n${COOKIE}`, `host-rules: |\n${COOKIE}`])(
    'does not hold a login in host-rules, and a config may: %j',
    async text => {
      expect(await problemsOfFile(text)).toEqual([
        `config-file "shared.yml": line 1, column 1: host-rules with a login ${IN_WORKFLOW}`,
      ])
      expect(await problemsOf({ config: text })).toEqual([])
      expect(await problemsOfFile('host-rules: { a.test: { headers: { X-A: b } } }')).toEqual([])
    },
  )

  test.each([
    ['missing.yml', 'there is no such file, or it cannot be read as settings'],
    ['folder', 'there is no such file, or it cannot be read as settings'],
    ['../other.yml', 'the file lies outside the workspace'],
    ['folder/../../other.yml', 'the file lies outside the workspace'],
    ['link.yml', 'the file lies outside the workspace'],
    ['/dev/zero', 'the file lies outside the workspace'],
  ])('that is %s', async (file, fault) => {
    expect(await problemsOf({ configFile: file })).toEqual([`config-file "${file}": ${fault}`])
  })

  test('elsewhere may be named on a command line, which has no workspace', async () => {
    const configFile = join(outside, 'other.yml')
    const { options, problems } = await withConfig(PERSIST_FIELDS, { configFile }, { cwd, environment: {} })
    expect([options, problems]).toEqual([{ region: 'cn-hongkong' }, []])
  })

  const own = { full_name: 'me/mine' }
  const fork = { full_name: 'they/mine' }
  const FORK =
    'no config-file is read here, because a pull request from a fork could have changed it, or the event of this run cannot be read: write these settings into the workflow'
  test.each<[string, object, string[]]>([
    ['a pull request from a fork', { pull_request: { head: { repo: fork }, base: { repo: own } } }, [FORK]],
    ['one whose fork is gone', { pull_request: { head: { repo: null }, base: { repo: own } } }, [FORK]],
    ['one of the repository', { pull_request: { head: { repo: own }, base: { repo: own } } }, []],
    ['workflow_run after a fork', { workflow_run: { head_repository: fork }, repository: own }, [FORK]],
    ['workflow_run of its own', { workflow_run: { head_repository: own }, repository: own }, []],
    ['a push', { repository: own }, []],
    ['no event at all', {}, []],
  ])('in a run of %s', async (_, event, problems) => {
    expect(await problemsOf({ configFile: 'good.yml' }, event)).toEqual(problems)
    expect(await problemsOf({ config: 'region: cn-hongkong' }, event)).toEqual([])
  })

  const ofFork = { pull_request: { head: { repo: fork }, base: { repo: own } } }
  test.each<[string, string | undefined]>([
    ['missing', undefined],
    ['empty', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['an array', '[]'],
    ['a text', '"push"'],
    ['above 32 MiB', JSON.stringify({ body: 'b'.repeat(33_554_432) })],
    ['of a fork and above 1 MiB', JSON.stringify({ ...ofFork, body: 'b'.repeat(1_100_000) })],
  ])('in a run whose event is %s', async (_, text) => {
    const environment = { GITHUB_EVENT_PATH: join(outside, 'odd-event.json') }
    rmSync(environment.GITHUB_EVENT_PATH, { force: true })
    if (text !== undefined) writeFileSync(environment.GITHUB_EVENT_PATH, text)
    const problemsIn = async (given: Record<string, string>) =>
      (await withConfig(PERSIST_FIELDS, given, { cwd, workspace: cwd, environment })).problems.map(problem =>
        textIn('en', problem),
      )
    expect(await problemsIn({ configFile: 'good.yml' })).toEqual([FORK])
    expect(await problemsIn({ config: 'region: cn-hongkong' })).toEqual([])
  })

  test.each<[string, Buffer]>([
    ['GBK', Buffer.from([0x6b, 0x65, 0x79, 0x3a, 0x20, 0xb1, 0xed, 0xc7, 0xe9])],
    ['Latin-1', Buffer.from('key: caf\xe9', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffkey: a', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('key: a', 'utf16le')],
  ])('in %s', async (_, bytes) => {
    writeFileSync(join(cwd, 'odd.yml'), bytes)
    expect(await problemsOf({ configFile: 'odd.yml' })).toEqual([
      'config-file "odd.yml": the file is not UTF-8; save it as UTF-8',
    ])
  })
})
