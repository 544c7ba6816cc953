/** What this code writes down is read by the bundle that was there before lasting failures were, out of the history. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import { MAX_SEGMENTS } from '../../../src/storage/manifest/segments/merge-segments.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const EARLIER = 'f74130f77f1c'
/** Before losses were written down. */
const BEFORE_LOSSES = '9734d256'
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

let earlier: string
beforeAll(async () => {
  earlier = await mkdtemp(join(tmpdir(), 'earlier-'))
  for (const commit of [EARLIER, BEFORE_LOSSES]) {
    const archive = [
      'archive',
      '--prefix',
      `${commit}/`,
      '--output',
      join(earlier, 'dist.tar'),
      commit,
      'dist',
    ]
    await run('git', archive, { cwd: ROOT })
    await run('tar', ['-xf', 'dist.tar'], { cwd: earlier })
  }
})
afterAll(() => rm(earlier, { recursive: true, force: true }))

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

/** The command of that bundle, on the same folder. */
async function runEarlier(urls: readonly string[], commit = EARLIER) {
  const flags = ['--destination=file:./images', '--allow-addresses=127.0.0.1', '--json']
  const asked = opened.origin.requests.length
  const { stdout, stderr } = await run(
    process.execPath,
    [join(earlier, commit, 'dist/cli.js'), ...urls, ...flags],
    {
      cwd: opened.directory,
      env: { PATH: process.env.PATH },
    },
  )
  const results = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
  return { results, stderr, asked: opened.origin.requests.length - asked }
}

const segments = (folder: string) =>
  readdir(join(opened.directory, 'images', MANIFEST_FOLDER, folder)).catch(() => [])

test('an earlier release reads a lasting failure as a URL that is gone, and the lines beside it', async () => {
  const urls = [opened.show('/good.png'), opened.origin.serve('/forbidden.png', { status: 403 })]
  const { results } = await opened.run({ urls, manifest: 'on' })
  expect(results).toMatchObject([{ outcome: 'stored' }, { outcome: 'failed', reason: 'http-403' }])
  const before = await runEarlier(urls)
  expect(before.results).toMatchObject([
    { outcome: 'unchanged', key: results[0]?.key },
    { outcome: 'skipped', reason: 'dead' },
  ])
  expect([before.asked, before.stderr]).toEqual([0, expect.not.stringContaining('manifest')])
})

test('it merges such lines with others, and what it wrote is read here', async () => {
  const forbidden = opened.origin.serve('/forbidden.png', { status: 403 })
  const good: string[] = []
  for (let count = 0; count < MAX_SEGMENTS; count = (await segments('segments')).length) {
    good.push(opened.show(`/${good.length}.png`))
    await opened.run({ urls: [...good.slice(-1), forbidden], manifest: 'on' })
  }
  const { stderr } = await runEarlier([...good, opened.show('/another.png')])
  expect([stderr, await segments('merged')]).toEqual([
    expect.not.stringContaining('manifest'),
    [expect.any(String)],
  ])
  const asked = opened.origin.requests.length
  const { report, results } = await opened.run({ urls: [...good, forbidden], manifest: 'on' })
  expect(report).toMatchObject({ unchanged: good.length })
  // Without the cause, which earlier releases do not keep, it is as gone as they have it.
  expect(results.at(-1)).toMatchObject({
    outcome: 'skipped',
    reason: 'dead',
    message: expect.stringContaining('http-404'),
  })
  expect(opened.origin.requests.length).toBe(asked)
})

test('it reads what says that a host gives refused images again, and that a run looked under a key', async () => {
  const [mended, gone] = ['/mended.png', '/gone.png'].map(path => opened.origin.serve(path, { status: 403 }))
  const urls = [String(mended), String(gone)]
  const run = () => opened.run({ urls, manifest: 'on', key: '{url.sha1}.png' })
  await run()
  await run()
  opened.show('/mended.png')
  const again = { manifest: 'on', key: '{url.sha1}.png', retryDeadAfter: '0s' } as const
  const { results } = await opened.run({ urls: urls.slice(0, 1), ...again })
  expect(results).toMatchObject([{ outcome: 'stored' }])
  const before = await runEarlier(urls)
  expect(before.results).toMatchObject([
    { outcome: 'unchanged', key: results[0]?.key },
    { outcome: 'skipped', reason: 'dead' },
  ])
  expect([before.asked, before.stderr]).toEqual([0, expect.not.stringContaining('manifest')])
})

test('a release without losses forgets them when it merges, and nothing else', async () => {
  const urls = Array.from({ length: 6 }, (_, number) =>
    opened.origin.serve(`/${number}.png`, { body: imageOf(String(number)) }),
  )
  const { results } = await opened.run({ urls, manifest: 'on' })
  const lost = results[0]?.key ?? ''
  await rm(join(opened.directory, 'images', lost))
  opened.origin.serve('/0.png', { status: 404 })
  expect((await opened.run({ urls, manifest: 'on' })).report).toMatchObject({ failed: 1, lost: 1 })
  const more: string[] = []
  for (let count = 0; count < MAX_SEGMENTS; count = (await segments('segments')).length) {
    more.push(opened.show(`/more${more.length}.png`))
    await opened.run({ urls: more.slice(-1), manifest: 'on' })
  }
  const { stderr } = await runEarlier([opened.show('/another.png')], BEFORE_LOSSES)
  expect([stderr, await segments('merged')]).toEqual([
    expect.not.stringContaining('memory:'),
    [expect.any(String)],
  ])
  const { report, results: after } = await opened.run({ urls: [...urls, ...more], manifest: 'on' })
  expect(report).toMatchObject({ unchanged: 5 + more.length, lost: 1 })
  expect(after[0]).toMatchObject({ lostKey: lost })
})
