/** Steps that did nothing and must not be green. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { annotations, openStage, type Stage } from '../support/test-action.ts'

let directory: string
let stage: Stage
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nothing-'))
  stage = await openStage(directory)
})
afterEach(async () => {
  await stage.close()
  await rm(directory, { recursive: true, force: true })
})

const url = () => stage.origin.serve('/a.png', { body: image('plain.png') })

describe('a step without a list', () => {
  const NO_INPUT =
    /^neither `urls` nor `urls-file` has a value\. .*misspelt.*empty output.*dropped a job output because it held a secret\.$/

  test.each<[string, Record<string, string>]>([
    ['a typo in the input', { 'url-file': 'posts.json' }],
    ['an empty output', { urls: '', 'urls-file': '' }],
    ['an output of line breaks', { urls: '\n \n' }],
  ])('is red, with what may have emptied the inputs: %s', async (_, inputs) => {
    const run = await stage.run(inputs)
    expect([run.code, annotations(run.commands, 'error')]).toEqual([1, [expect.stringMatching(NO_INPUT)]])
    expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
    await run.remove()
  })
})

test('a JSON file of 0 bytes is red with its name, an empty array is a warning with its name', async () => {
  const cwd = await stage.workspace({ 'posts.json': '', 'none.json': '[]' })
  const red = await stage.run({ 'urls-file': 'posts.json' }, { workspace: cwd })
  expect([red.code, annotations(red.commands, 'error')]).toEqual([
    1,
    [expect.stringContaining("urls-file: 'posts.json' has 0 bytes, so it is not a JSON file")],
  ])
  const green = await stage.run({ 'urls-file': 'none.json' }, { workspace: cwd })
  expect([green.code, annotations(green.commands, 'warning')]).toEqual([
    0,
    [expect.stringContaining('there are no image URLs in none.json')],
  ])
  await Promise.all([red.remove(), green.remove()])
})

test('rewrite-to: true is red, and writes no file of that name', async () => {
  const cwd = await stage.workspace({ 'posts.json': JSON.stringify([{ url: url() }]) })
  const run = await stage.run({ 'urls-file': 'posts.json', 'rewrite-to': 'true' }, { workspace: cwd })
  expect([run.code, annotations(run.commands, 'error')]).toEqual([
    1,
    [expect.stringMatching(/^rewrite-to is "true": write in-place .* out\//)],
  ])
  expect(existsSync(join(cwd, 'true'))).toBe(false)
  await run.remove()
})

test('the second run over images that all rest is as red as the first', async () => {
  const urls = Array.from({ length: 20 }, (_, n) => stage.origin.serve(`/${n}.png`, { status: 403 })).join(
    '\n',
  )
  for (const counts of [
    { failed: '20', skipped: '0' },
    { failed: '0', skipped: '20' },
  ]) {
    const run = await stage.run({ urls })
    expect(run.outputs).toMatchObject(counts)
    expect([run.code, annotations(run.commands, 'error')]).toEqual([
      1,
      [expect.stringContaining('20 of 20 images are not in the store (fail-on: all)')],
    ])
    await run.remove()
  }
})

describe('an access key that a missing secret left empty', () => {
  const EMPTY = (name: string) =>
    `\`${name}\` is empty. If the workflow sets it from a secret, that secret does not exist for this run: misspelt, of another environment, or a pull request from a fork or from Dependabot, which has its own secrets.`

  test('is reported with where secrets are missing', async () => {
    const both = await stage.run({ urls: url(), 'access-key-id': '', 'access-key-secret': '' })
    expect([both.code, annotations(both.commands, 'error')]).toEqual([
      1,
      [
        expect.stringMatching(
          /^`access-key-id` is empty\. .* Otherwise set access-key-id and access-key-secret, or /,
        ),
      ],
    ])
    const one = await stage.run({ urls: url(), 'access-key-id': '' })
    expect([one.code, annotations(one.commands, 'error')]).toEqual([1, [EMPTY('access-key-id')]])
    const inEnvironment = await stage.run(
      { urls: url(), 'access-key-id': '', 'access-key-secret': '' },
      { env: { OSS_ACCESS_KEY_ID: '', OSS_ACCESS_KEY_SECRET: '' } },
    )
    expect(annotations(inEnvironment.commands, 'error')).toEqual([
      expect.stringMatching(/^`OSS_ACCESS_KEY_ID` is empty\. /),
    ])
    expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
    await Promise.all([both.remove(), one.remove(), inEnvironment.remove()])
  })
})
