/** The four actions with a file that they share, as a runner starts them. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { runAction, type Step, type StepRun } from '../servers/runner.ts'
import { annotations, ENTRY, openStage, type Stage, traces } from '../support/test-action.ts'

const TOKEN = 'tok3n-of-a-config'

let folder: string
let stage: Stage
let runs: StepRun[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'))
  stage = await openStage(folder)
  runs = []
})
afterEach(async () => {
  await stage.close()
  await Promise.all(runs.map(run => run.remove()))
  await rm(folder, { recursive: true })
})

type Inputs = Readonly<Record<string, string>>

async function step(action: string, inputs: Inputs, more: Partial<Step> = {}): Promise<StepRun> {
  const entry =
    action === 'persist' ? ENTRY : fileURLToPath(new URL(`../../dist/${action}.js`, import.meta.url))
  const ended = await runAction({ entry, inputs, ...more })
  runs.push(ended)
  return ended
}

const SHARED = `
# What all steps share.
destination: file:./kept
key: memes/{sha256}.{ext}
language: zh
tags: { team: memes }
rewrite-mode: replace
match: memes/**
`

test('one file serves all four actions, and what has no effect in a step is a line of its log', async () => {
  const workspace = await stage.workspace({ 'persist.yml': SHARED })
  const shared = { 'config-file': 'persist.yml' }
  const urls = stage.origin.serve('/a.png', { body: image('plain.png') })
  const kept = await step('persist', { ...shared, urls, 'allow-addresses': '127.0.0.1' }, { workspace })
  expect([kept.code, kept.outputs.stored, kept.warnings]).toEqual([0, '1', []])
  expect(kept.outputs.keys).toMatch(/^\["memes\/[0-9a-f]{64}\.png"\]$/)
  expect(kept.output).toContain('已读取 config-file “persist.yml”')
  expect(kept.output).toContain('config-file 中的 tags 在这里不使用：')
  expect(kept.output).toContain('config-file 中的 rewrite-mode 在这里不使用：')
  expect(annotations(kept.commands, 'warning')).toEqual([])
  for (const action of ['list', 'download', 'check']) {
    const ended = await step(
      action,
      { ...shared, ...(action === 'download' && { directory: 'copy' }) },
      { workspace },
    )
    expect([action, ended.code, annotations(ended.commands, 'error')]).toEqual([action, 0, []])
    expect(ended.outputs[action === 'check' ? 'whole' : 'count']).toBe('1')
  }
})

test('an input wins over a config, and that over a file; its headers are sent and shown nowhere', async () => {
  const workspace = await stage.workspace({
    'persist.yml': 'key: file/{sha256}.{ext}\nuser-agent: of-a-file\nretries: 0',
  })
  const config = `key: config/{sha256}.{ext}
user-agent: of-a-config
host-rules:
  127.0.0.1: { headers: { Authorization: Bearer ${TOKEN} } }
origin-proxy: none`
  const ended = await stage.run(
    {
      urls: stage.origin.serve('/a.png', { body: image('plain.png') }),
      'config-file': 'persist.yml',
      config,
      key: 'input/{sha256}.{ext}',
    },
    { workspace, env: { RUNNER_DEBUG: '1' } },
  )
  runs.push(ended)
  expect(ended.code).toBe(0)
  expect(ended.outputs.keys).toMatch(/^\["pre\/input\//)
  expect(stage.origin.requests[0]?.headers).toMatchObject({
    'user-agent': 'of-a-config',
    authorization: `Bearer ${TOKEN}`,
  })
  expect(traces(ended)).not.toContain(TOKEN)
})

test('the password of a proxy is masked wherever it stands', async () => {
  const config = `proxy: http://me:${TOKEN}@127.0.0.1:1`
  const ended = await step('list', { source: 'file:.', config })
  expect(annotations(ended.commands, 'add-mask')).toContain(TOKEN)
})

test('mistakes end the step before any request, in the language of the config', async () => {
  const workspace = await stage.workspace({ 'persist.yml': 'headers: { A: b }\nfail-on: any' })
  const ended = await stage.run(
    { 'config-file': 'persist.yml', config: `language: zh\ndestinaton: x\naccess-key-secret: ${TOKEN}` },
    { workspace },
  )
  runs.push(ended)
  const [error = '', ...more] = annotations(ended.commands, 'error')
  expect([ended.code, more]).toEqual([1, []])
  for (const sentence of [
    'config-file “persist.yml”：第 1 行第 1 列：headers 不能写在文件里',
    'config-file “persist.yml”：第 2 行第 1 列：fail-on 只针对某一个步骤',
    'config：第 2 行第 1 列：没有 “destinaton” 这个选项；是否想写 destination',
    'config：第 3 行第 1 列：access-key-secret 不能写在 config 里',
  ])
    expect(error).toContain(sentence)
  expect(ended.output).not.toContain(TOKEN)
  expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
})

test('a file outside the workspace is not read, by any name', async () => {
  const workspace = await stage.workspace({ 'a.txt': '' })
  await writeFile(join(folder, 'outside.yml'), 'destination: file:./stolen')
  await symlink(join(folder, 'outside.yml'), join(workspace, 'link.yml'))
  const ended = await step('list', { 'config-file': '../outside.yml\nlink.yml' }, { workspace })
  const [error = ''] = annotations(ended.commands, 'error')
  expect(error).toContain('config-file "../outside.yml": the file lies outside the workspace')
  expect(error).toContain('config-file "link.yml": the file lies outside the workspace')
})

test('a pull request from a fork reads no file, and so does a run after it', async () => {
  const workspace = await stage.workspace({ 'persist.yml': SHARED })
  const repository = { full_name: 'octocat/crawler' }
  const fork = { full_name: 'mallory/crawler' }
  const events = [
    { pull_request: { head: { repo: fork }, base: { repo: repository } } },
    { workflow_run: { head_repository: fork }, repository },
  ]
  for (const event of events) {
    const path = join(folder, 'event.json')
    await writeFile(path, JSON.stringify(event))
    const ended = await step(
      'list',
      { 'config-file': 'persist.yml' },
      { workspace, env: { GITHUB_EVENT_PATH: path } },
    )
    expect(annotations(ended.commands, 'error')).toEqual([
      'no config-file is read here, because a pull request from a fork could have changed it, or the event of this run cannot be read: write these settings into the workflow',
    ])
  }
})

test('without a config-file a step works whatever its event is', async () => {
  const workspace = await stage.workspace({ 'a.txt': '' })
  const path = join(folder, 'event.json')
  await writeFile(path, 'null')
  const inputs = { source: 'file:.', 'if-none-found': 'ignore' }
  const ended = await step('list', inputs, { workspace, env: { GITHUB_EVENT_PATH: path } })
  expect([ended.code, annotations(ended.commands, 'error')]).toEqual([0, []])
})

const WITH_TOKEN = { 'from-headers': `Authorization: Bearer ${TOKEN}` }

test('a file decides no address that gets the headers of a step', async () => {
  const list = stage.origin.serve('/list.txt', {
    body: stage.origin.serve('/a.png', { body: image('plain.png') }),
  })
  const workspace = await stage.workspace({ 'persist.yml': `urls-from: ${list}` })
  const shared = { 'config-file': 'persist.yml' }
  const refused = await stage.run({ ...shared, ...WITH_TOKEN }, { workspace })
  const plain = await stage.run(shared, { workspace })
  const own = await stage.run({ ...shared, ...WITH_TOKEN, 'urls-from': list }, { workspace })
  runs.push(refused, plain, own)
  expect(annotations(refused.commands, 'error')).toEqual([
    expect.stringMatching(/^urls-from of a config-file gets no from-headers: write both into the step/),
  ])
  expect([plain.code, own.code]).toEqual([0, 0])
  const sent = stage.origin.requestsFor('/list.txt').map(({ headers }) => headers.authorization)
  expect(sent).toEqual([undefined, `Bearer ${TOKEN}`])
})

test('headers of a list go to no other machine over http', async () => {
  const ended = await stage.run({ ...WITH_TOKEN, 'urls-from': 'http://api.example.com/list' })
  runs.push(ended)
  const [error = ''] = annotations(ended.commands, 'error')
  expect(error).toBe(
    'urls-from has "http://api.example.com/list", and from-headers goes to another machine over https: alone',
  )
})
