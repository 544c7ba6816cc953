import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { fromItsOwnSite, picky } from '../servers/picky.ts'
import type { StepRun } from '../servers/runner.ts'
import {
  annotations,
  commandCounts,
  openStage,
  resultsOf,
  type Stage,
  traces,
} from '../support/test-action.ts'

const TOKEN = 'tok3n-of-a-rule'

let folder: string
let stage: Stage
let runs: StepRun[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-rules-'))
  stage = await openStage(folder)
  runs = []
})
afterEach(async () => {
  await stage.close()
  await Promise.all(runs.map(run => run.remove()))
  await rm(folder, { recursive: true })
})

async function run(inputs: Readonly<Record<string, string>>): Promise<StepRun> {
  const ended = await stage.run(inputs, { env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } })
  runs.push(ended)
  return ended
}

const PNG = { body: image('plain.png') }
const show = (path = '/a.png') => stage.origin.serve(path, PNG)

describe('rules for hosts', () => {
  test.each([
    [
      'YAML',
      `# what the host wants
127.0.0.1:
  referer: origin
  user-agent: archive/1
  headers:
    Authorization: Bearer ${TOKEN}
  delay: 20ms
'*.example.com': { concurrency: 2 }
`,
    ],
    [
      'JSON',
      JSON.stringify({
        '127.0.0.1': {
          referer: 'origin',
          'user-agent': 'archive/1',
          headers: { Authorization: `Bearer ${TOKEN}` },
        },
      }),
    ],
  ])('as %s reach the host, and what their headers hold reaches no log and no file', async (_form, rules) => {
    const gone = stage.origin.serve('/gone.png', { status: 403 })
    const ended = await run({ urls: `${show()}\n${gone}`, 'host-rules': rules })
    expect([ended.code, ended.outputs.stored]).toEqual([0, '1'])
    expect(stage.origin.requestsFor('/a.png')[0]?.headers).toMatchObject({
      referer: `${stage.origin.url}/`,
      'user-agent': 'archive/1',
      authorization: `Bearer ${TOKEN}`,
    })
    expect(traces(ended)).not.toContain(TOKEN)
    expect(JSON.stringify(stage.oss.requests.map(({ headers }) => headers))).not.toContain(TOKEN)
  })

  test('that are wrong are reported all at once, without what their headers hold, before any request', async () => {
    const ended = await run({
      urls: show(),
      retries: '-1',
      'host-rules': `
a.test: { refferer: none }
b.test: { delay: 5x, concurrency: 99 }
c.test: { headers: { Host: ${TOKEN} }, user-agent: "${TOKEN}\\n" }`,
    })
    const [error = '', ...more] = annotations(ended.commands, 'error')
    expect([ended.code, more]).toEqual([1, []])
    const sentences = [
      'retries is "-1"',
      'host-rules "a.test" has an unknown field "refferer": did you mean referer?',
      'host-rules "b.test" delay is "5x"',
      'host-rules "b.test" concurrency is "99"',
      'host-rules "c.test" headers: a header other than host',
    ]
    expect(sentences.filter(sentence => !error.includes(sentence))).toEqual([])
    expect(`${ended.output}${ended.summary}`).not.toContain(TOKEN)
    expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
  })

  test('that are no YAML are reported by line and column alone', async () => {
    const ended = await run({ urls: show(), 'host-rules': `a.test:\n\theaders: { X: ${TOKEN} }` })
    expect(annotations(ended.commands, 'error')).toEqual([
      expect.stringMatching(/^host-rules: .*line 2, column 1/),
    ])
    expect(ended.output).not.toContain(TOKEN)
  })
})

test('a host that lets in another face gets a warning with the rule to add, and one that lets in none an advice', async () => {
  const urls = [1, 2, 3].map(number => stage.origin.serve(`/${number}.png`, picky(fromItsOwnSite, PNG)))
  const closed = stage.origin.serve('/closed.png', { status: 403 }).replace('127.0.0.1', 'localhost')
  const ended = await run({ urls: [...urls, closed].join('\n'), 'allow-addresses': '127.0.0.1' })
  const warnings = annotations(ended.commands, 'warning')
  expect(warnings.filter(text => text.includes('add to host-rules'))).toEqual([
    expect.stringMatching(/^127\.0\.0\.1 .*: 127\.0\.0\.1: \{ referer: origin, user-agent: browser \}$/),
  ])
  expect(warnings.filter(text => text.startsWith('http-403'))).toEqual([
    expect.stringMatching(/answered 403\. If a browser shows it, .* set it in host-rules\./),
  ])
  expect(ended.outputs.failed).toBe('1')
})

test('images that opt out are left out where that is asked for', async () => {
  const url = stage.origin.serve('/a.png', { ...PNG, headers: { 'X-Robots-Tag': 'noai' } })
  const taken = await run({ urls: url })
  expect(taken.outputs.stored).toBe('1')
  const left = await run({ urls: url, 'respect-robots-tag': 'true', manifest: 'off' })
  expect(resultsOf(left)).toMatchObject([{ outcome: 'failed', reason: 'opted-out' }])
})

test('a host that gives one picture for everything gets one warning, and the runner no command', async () => {
  const urls = Array.from({ length: 8 }, (_, i) => `${show(`/${i}.png`)}?x##[add-mask]x`)
  const ended = await run({ urls: urls.join('\n') })
  expect(annotations(ended.commands, 'warning')).toEqual([
    expect.stringMatching(/^8 of 8 URLs of 127\.0\.0\.1:\d+ gave the same bytes \(sha256 [0-9a-f]{64}\)/),
  ])
  expect(commandCounts(ended.commands)).toEqual({ 'add-mask': 2, debug: 8, warning: 1 })
})
