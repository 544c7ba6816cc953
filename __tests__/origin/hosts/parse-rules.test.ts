import { describe, expect, test } from '@jest/globals'
import { readHostRules } from '../../../src/jobs/persist/options/host-rules.ts'
import { hostRules } from '../../../src/origin/hosts/rules.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { english } from '../../support/english.ts'

const YAML = `
# Weibo
sinaimg.cn:
  referer: https://weibo.com/
  user-agent: browser
  concurrency: 2
  delay: 500ms
'*.b.test':
  referer: none
  accept: image/*
  headers:
    X-Key: abc
    X-Count: 3
  drop-parameters: [token, x-amz-*]
`

const RULES = [
  {
    hosts: ['sinaimg.cn'],
    referer: new URL('https://weibo.com/'),
    userAgent: 'browser',
    concurrency: 2,
    delayMs: 500,
    source: 'host-rules',
  },
  {
    hosts: ['*.b.test'],
    referer: 'none',
    accept: 'image/*',
    headers: { 'x-key': 'abc', 'x-count': '3' },
    dropParameters: ['token', 'x-amz-*'],
    source: 'host-rules',
  },
]

const problemsOf = async (given: Parameters<typeof readHostRules>[0]) =>
  english((await readHostRules(given)).problems)
const asText = (value: unknown) => problemsOf(JSON.stringify(value))
const FIELD_NAMES = 'referer, user-agent, accept, headers, concurrency, delay, drop-parameters'

describe('rules are read', () => {
  test('from YAML', async () => {
    expect(await readHostRules(YAML)).toEqual({ rules: RULES, problems: [] })
  })

  test('from JSON', async () => {
    const text = JSON.stringify({
      'sinaimg.cn': {
        referer: 'https://weibo.com/',
        'user-agent': 'browser',
        concurrency: 2,
        delay: '500ms',
      },
      '*.b.test': {
        referer: 'none',
        accept: 'image/*',
        headers: { 'X-Key': 'abc', 'X-Count': 3 },
        'drop-parameters': ['token', 'x-amz-*'],
      },
    })
    expect(await readHostRules(`\n ${text}\n`)).toEqual({ rules: RULES, problems: [] })
  })

  test("from a caller's own values", async () => {
    const given = {
      'sinaimg.cn': {
        referer: new URL('https://weibo.com/'),
        userAgent: 'browser',
        concurrency: 2,
        delay: '500ms',
      },
      '*.b.test': {
        referer: 'none',
        accept: 'image/*',
        headers: 'X-Key: abc\nX-Count: 3',
        dropParameters: 'token, x-amz-*',
      },
    }
    expect(await readHostRules(given)).toEqual({ rules: RULES, problems: [] })
  })

  test('from braces without quotes, which are YAML', async () => {
    expect((await readHostRules('{b.test: {referer: origin}}')).rules).toEqual([
      { hosts: ['b.test'], referer: 'origin', source: 'host-rules' },
    ])
  })

  test.each(['', '  \n', '# nothing but a comment', '{}', '---'])('as none from %j', async text => {
    expect(await readHostRules(text)).toEqual({ rules: [], problems: [] })
  })

  test('with the words of YAML that are no texts there', async () => {
    const { rules } = await readHostRules('b.test:\n  user-agent: yes\n  headers: {X-Day: 2026-01-01}')
    expect(rules).toMatchObject([{ userAgent: 'yes', headers: { 'x-day': '2026-01-01' } }])
  })

  test('so that they lie over others', async () => {
    const { rules } = await readHostRules(YAML)
    expect(hostRules(rules, []).ruleFor('wx1.sinaimg.cn')).toMatchObject({ delayMs: 500, concurrency: 2 })
  })
})

describe('what is wrong is reported', () => {
  test('all at once, each with pattern, field, value and rule, and no rule counts', async () => {
    const read = await readHostRules(
      `'https://a.test/x': {delay: 1s}
b.test: {delay: 5x, concurrency: 99, refferer: none, referer: auto}
c.test: [1]
d.test:
e.test: {}
good.test: {delay: 1s}
`,
    )
    expect(read.rules).toEqual([])
    expect(english(read.problems)).toEqual([
      'host-rules "https://a.test/x": a host without scheme, port and path, such as example.com or *.example.com, is needed',
      'host-rules "b.test" delay is "5x": a time such as 30s or 1m30s, from 0s to 10m, is needed',
      'host-rules "b.test" concurrency is "99": a whole number from 1 to 32 is needed',
      'host-rules "b.test" has an unknown field "refferer": did you mean referer?',
      'host-rules "b.test" referer is "auto": none, origin or an http(s) URL is needed',
      `host-rules "c.test": at least one of ${FIELD_NAMES} is needed`,
      `host-rules "d.test": at least one of ${FIELD_NAMES} is needed`,
      `host-rules "e.test": at least one of ${FIELD_NAMES} is needed`,
    ])
  })

  test.each([
    ['userAgent', 'did you mean user-agent?'],
    ['user_agent', 'did you mean user-agent?'],
    ['Referer', 'did you mean referer?'],
    ['drop-parameter', 'did you mean drop-parameters?'],
    ['cookie', `one of ${FIELD_NAMES} is needed`],
    ['constructor', `one of ${FIELD_NAMES} is needed`],
    ['__proto__', `one of ${FIELD_NAMES} is needed`],
  ])('an unknown field %s', async (field, advice) => {
    const [problem] = await problemsOf(`b.test: {"${field}": x}`)
    expect(problem).toContain(advice)
  })

  test('two patterns that are one host', async () => {
    expect(await problemsOf('b.test: {delay: 1s}\nB.test: {delay: 2s}')).toEqual([
      'host-rules "B.test" is there twice: one rule for each pattern is needed',
    ])
  })

  test.each([
    [{ concurrency: 0 }, 'concurrency is "0": a whole number from 1 to 32'],
    [{ concurrency: [2] }, 'concurrency: a single value'],
    [{ concurrency: null }, 'concurrency is "null": a whole number from 1 to 32'],
    [{ delay: '5x' }, 'delay is "5x": a time such as 30s'],
    [{ delay: '11m' }, 'delay is "11m": a time such as 30s'],
    [{ referer: 'ftp://a.test/' }, 'referer is "ftp://a.test/": none, origin or an http(s) URL'],
    [{ 'drop-parameters': [] }, 'drop-parameters: names such as token'],
    [{ 'drop-parameters': '*' }, 'drop-parameters is "*": names such as token'],
    [{ 'drop-parameters': 'a*b' }, 'drop-parameters is "a*b": names such as token'],
    [{ headers: 'no colon' }, 'headers: a name, a colon and a value in each line (number 1 is none)'],
    [{ headers: { host: 'x' } }, 'headers: a header other than host, which the connection sets itself,'],
    [{ headers: { a: { b: 'c' } } }, 'headers: a single value'],
    [{ headers: ['a: b'] }, 'headers: a map from name to value'],
    [{ accept: '' }, 'accept: a line of printable Latin-1'],
    [{ 'user-agent': '图' }, 'user-agent: a line of printable Latin-1'],
  ])('in %j', async (fields, message) => {
    expect(await asText({ 'b.test': fields })).toEqual([
      expect.stringMatching(
        new RegExp(`^host-rules "b\\.test" ${message.replace(/[.*+?()[\]|]/g, '\\$&')}.* is needed$`),
      ),
    ])
  })

  test.each([
    ['a: b: SECRET', 'line 1, column 4: YAML is needed'],
    ['a:\n\tb: SECRET', 'line 2, column 1: YAML is needed: indented with spaces'],
    ['a: "SECRET', 'line 1, column 11: YAML is needed'],
    ['a: {delay: 1s}\na: {delay: SECRET}', 'line 2, column 1: this name is there twice'],
    ['a: !!binary SECRET', 'line 1, column 4: a text that begins with ! needs quotes'],
    ['a: !SECRET x', 'line 1, column 4: a text that begins with ! needs quotes'],
    ['a: {delay: 1s}\n---\nb: SECRET', 'line 2, column 1: YAML is needed'],
    ['a: {<<: SECRET}', 'line 1, column 5: YAML is needed'],
    ['? [SECRET]\n: x', 'line 1, column 3: YAML is needed'],
    ['*.b.test: {delay: SECRET}', 'line 1, column 1: a text that begins with * needs quotes'],
    ['a.test: {delay: 1s}\n*.b.test: {delay: 1s}', 'line 2, column 1: a text that begins with *'],
    ['a.test: &SECRET {delay: 1s}\nb.test: *SECRET', 'line 1, column 9: a text that begins with &'],
    ['a.test:\n  headers:\n    Cookie: a #SECRET', 'line 3, column 15: # begins a comment here'],
    ['a.test:\n  user-agent: {name}/SECRET', 'line 2, column 15: a text that begins with { needs quotes'],
    [
      '[SECRET]',
      'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`) is needed',
    ],
    [
      'SECRET',
      'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`) is needed',
    ],
    ['{"SECRET', 'line 1, column 9: YAML is needed'],
  ])('by its place, and never by its text: %j', async (text, message) => {
    const problems = await problemsOf(text)
    expect(problems).toEqual([expect.stringContaining(message)])
    expect(problems.join()).not.toContain('SECRET')
    expect(problems[0]).toMatch(/^host-rules: /)
  })

  test('without a header, a password or a query that may be a token', async () => {
    const secret = 's3cr3t'
    const problems = await asText({
      [`https://me:${secret}@a.test`]: { delay: '1s' },
      'b.test': {
        'user-agent': `${secret}\n`.repeat(2),
        accept: `图${secret}`,
        headers: { authorization: `图${secret}`, cookie: { [secret]: 1 } },
        referer: `ftp://me:${secret}@a.test/?t=${secret}`,
        delay: `?${secret}`,
        [`x?${secret}`]: 1,
      },
      'c.test': { headers: `authorization ${secret}` },
    })
    expect(problems).toHaveLength(8)
    expect(problems.join('\n')).not.toContain(secret)
  })
})

describe('a hostile text', () => {
  test('of more than 64 KiB is refused unread', async () => {
    expect(await problemsOf('#'.repeat(65_537))).toEqual([
      'host-rules: a text of at most 65536 bytes (this one has 65537) is needed',
    ])
    expect(await problemsOf('图'.repeat(22_000))).toEqual([expect.stringContaining('(this one has 66000)')])
    expect(await problemsOf('#'.repeat(65_536))).toEqual([])
  })

  test.each([
    ['brackets', '['.repeat(65_000)],
    ['maps', '{a: '.repeat(16_000)],
    ['lists', '- '.repeat(32_000)],
    ['keys', '? '.repeat(32_000)],
    ['anchors', '&a '.repeat(20_000)],
    ['JSON', '{"a":'.repeat(13_000)],
    [
      'aliases',
      `a: &a [${'x,'.repeat(9)}]\n${Array.from({ length: 9 }, (_, i) => `k${i}: [${'*a,'.repeat(9)}]`).join('\n')}`,
    ],
  ])('of nothing but %s is refused within two seconds', async (_what, text) => {
    const from = cpuMs()
    expect(await problemsOf(text)).toEqual([expect.stringMatching(/^host-rules: .{1,150}$/)])
    expect(cpuMs() - from).toBeLessThan(2000)
  })

  test('that names a prototype changes none', async () => {
    await readHostRules('{"__proto__": {"headers": {"__proto__": "x", "polluted": "x"}}}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
