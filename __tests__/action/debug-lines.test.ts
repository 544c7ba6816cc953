/** With debug logging a step prints what `--verbose` prints of the command. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { PREFIX } from '../support/list-source.ts'
import { openReadingStage } from '../support/reading-action.ts'
import { annotations, ENTRY, openStage, type Stage } from '../support/test-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'debug-lines-'))
const RUNNER_DEBUG = '1'
let stage: Stage
beforeAll(async () => {
  stage = await openStage(folder)
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

test('every image, the known ones among them, in the words of the command', async () => {
  const one = stage.origin.serve('/1.png', { body: image('plain.png') })
  await (await stage.run({ urls: one })).remove()
  const urls = [
    one,
    stage.origin.serve('/2.gif', { body: image('still.gif') }),
    `${one}\u202e`,
    'ftp://h.test/%0A',
  ]
  const inputs = { key: '{name}.{ext}', destination: 'file:./kept' }
  const workspace = await stage.workspace({ 'list.txt': urls.join('\n') })
  const first = { entry: ENTRY, workspace, env: { RUNNER_DEBUG } }
  const given = {
    region: '',
    endpoint: '',
    'access-key-id': '',
    'access-key-secret': '',
    'security-token': '',
  }
  const run = await stage.run({ ...inputs, ...given, 'urls-file': 'list.txt' }, first)
  const lines = annotations(run.commands, 'debug')
  expect(lines).toEqual([
    `stored    1.png  ${one}`,
    `stored    2.gif  ${urls[1]}`,
    expect.stringMatching(/^failed {4}http-404: 127\.0\.0\.1:\d+ answered 404 .*1\.png/),
    expect.stringMatching(/^refused {3}scheme-not-allowed: .*ftp/),
  ])
  const again = await stage.run({ ...inputs, ...given, 'urls-file': 'list.txt' }, first)
  expect(annotations(again.commands, 'debug')[0]).toBe(`unchanged 1.png  ${one}`)
  const printed = execFileSync(
    process.execPath,
    [
      join(ENTRY, '..', 'cli.js'),
      'list.txt',
      ...['--verbose', '--destination', 'file:./kept', '--key', inputs.key, '--allow-addresses', '127.0.0.1'],
    ],
    { cwd: workspace, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  expect(printed.trimEnd().split('\n')).toEqual(annotations(again.commands, 'debug'))
  for (const each of [run, again]) await each.remove()
})

test('without it there is no such line', async () => {
  const run = await stage.run({ urls: stage.origin.serve('/3.png', { body: image('plain.png') }) })
  expect(annotations(run.commands, 'debug')).toEqual([])
  await run.remove()
})

test('every object of a download', async () => {
  const reading = await openReadingStage()
  reading.fill('a.png', 'b.png')
  const run = await reading.download({ directory: 'here' }, { env: { RUNNER_DEBUG } })
  expect(annotations(run.commands, 'debug')).toEqual(
    ['a.png', 'b.png'].map(name => `downloaded ${name}  ${PREFIX}${name}`),
  )
  await reading.close()
})
