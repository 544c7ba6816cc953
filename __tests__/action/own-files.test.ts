/** Where a step keeps the files that later steps read, and what a full disk leaves of its outputs. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { openReadingStage } from '../support/reading-action.ts'
import { annotations, linesOf, openStage, type Stage } from '../support/test-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'own-files-'))
let stage: Stage
beforeAll(async () => {
  stage = await openStage(folder)
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

/** Each container counts its processes from 1. */
const SAME_PROCESS_ID =
  "--import=data:text/javascript,Object.defineProperty(process,'pid',{value:7,enumerable:true})"

test('steps of containers that share a folder for temporary files keep their results apart', async () => {
  const env = { RUNNER_TEMP: join(folder, 'temp'), NODE_OPTIONS: SAME_PROCESS_ID }
  const urls = ['/1.png', '/2.png'].map(path => stage.origin.serve(path, { body: image('plain.png') }))
  const runs = []
  for (const url of urls) runs.push(await stage.run({ urls: url }, { env }))
  for (const name of ['results-file', 'new-file']) {
    const files = runs.map(({ outputs }) => outputs[name] ?? '')
    expect(new Set(files).size).toBe(2)
    for (const file of files) expect(file.startsWith(env.RUNNER_TEMP)).toBe(true)
  }
  expect(runs.map(({ outputs }) => linesOf(outputs['results-file'] ?? ''))).toMatchObject(
    urls.map(url => [{ url }]),
  )
  for (const run of runs) await run.remove()
})

test('what list and download leave is kept apart, too, and other users can read it', async () => {
  const reading = await openReadingStage()
  reading.fill('a.png')
  const env = { RUNNER_TEMP: join(folder, 'reading'), NODE_OPTIONS: SAME_PROCESS_ID }
  const runs = [
    ...[await reading.list({}, { env }), await reading.list({}, { env })],
    ...[await reading.download({}, { env }), await reading.download({}, { env })],
  ]
  const files = runs.map(({ outputs }) => outputs['results-file'] ?? '')
  expect(new Set(files).size).toBe(4)
  if (process.platform !== 'win32')
    for (const file of files) expect(statSync(dirname(file)).mode & 0o777).toBe(0o755)
  await reading.close()
})

/** Mounting needs rights that some machines do not give. */
function canMount(): boolean {
  const { status } = spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', folder])
  if (status !== 0) process.stdout.write('left out: unshare cannot mount a file system here\n')
  return status === 0
}
const UNSHARE = ['--user', '--map-root-user', '--mount']
const whereMounting = canMount() ? test : test.skip

whereMounting('a full disk leaves the counts, and names the outputs that it has no room for', async () => {
  // As on a runner, the file for outputs lies below RUNNER_TEMP. Two pages of 4,096 bytes are free.
  const node = join(folder, 'node-on-a-full-disk.mjs')
  writeFileSync(
    node,
    `#!${process.execPath}
    import { spawnSync } from 'node:child_process'
    import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
    const { env, argv: [node, self, entry, isInside] } = process
    const stdio = 'inherit'
    if (!isInside) {
      const words = [${UNSHARE.map(word => `'${word}'`)}, node, self, entry, 'inside']
      process.exit(spawnSync('unshare', words, { stdio }).status)
    }
    const { RUNNER_TEMP, GITHUB_OUTPUT } = env
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', RUNNER_TEMP], { stdio })
    writeFileSync(RUNNER_TEMP + '/other', Buffer.alloc(8192))
    env.GITHUB_OUTPUT = RUNNER_TEMP + '/output'
    writeFileSync(env.GITHUB_OUTPUT, '')
    const { status } = spawnSync(node, [entry], { stdio })
    copyFileSync(env.GITHUB_OUTPUT, GITHUB_OUTPUT)
    console.log(readdirSync(RUNNER_TEMP, { recursive: true }).join(' '))
    process.exit(status)
    `,
  )
  chmodSync(node, 0o755)
  const urls = Array.from({ length: 150 }, (_, n) =>
    stage.origin.serve(`/full/${n}.png`, { body: Buffer.concat([image('plain.png'), Buffer.from([n])]) }),
  )
  const run = await stage.run({ urls: urls.join('\n') }, { node })
  expect([run.code, run.signal, run.stderr]).toEqual([1, null, ''])
  expect(run.outputs).toMatchObject({
    stored: '150',
    failed: '0',
    total: '150',
    'results-file': '',
    'new-file': '',
  })
  expect(run.outputs).not.toHaveProperty('keys')
  expect(annotations(run.commands, 'error')).toEqual([
    expect.stringMatching(/^the disk is full \(ENOSPC.*\), so these outputs are empty: keys\. /),
    // Both grow at once, and either may be refused first.
    expect.stringMatching(
      /^(?=.*results-file ".*" cannot be written: ENOSPC)(?=.*new-file ".*" cannot be written: )/,
    ),
  ])
  expect(run.output).not.toMatch(/\.jsonl$/m)
  expect(
    [...stage.oss.bucket.objects.keys()].filter(key => key.endsWith('.png')).length,
  ).toBeGreaterThanOrEqual(150)
  await run.remove()
})
