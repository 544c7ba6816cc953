import { hash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { trickleBody } from '../../servers/misbehave.ts'
import { type KillingProxy, startKillingProxy } from '../../support/killing-proxy.ts'
import { largeMp4 } from '../../support/media-files.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { type Begun, begin, gone } from '../../support/run-process.ts'

const MIB = 1024 * 1024
const CLIP = largeMp4(9 * MIB)
const KEY = `pre/${hash('sha256', CLIP)}.mp4`

let opened: OpenedMemory
let proxy: KillingProxy
let temporaryFolder: string
beforeEach(async () => {
  opened = await openManifestOf()
  proxy = await startKillingProxy(opened.oss.port)
  temporaryFolder = await mkdtemp(join(tmpdir(), 'bodies-'))
})
afterEach(async () => {
  await Promise.all([opened.close(), proxy.close()])
  await rm(temporaryFolder, { recursive: true })
})

/** Starts a run of the clip in a process of its own, which reaches the store through the proxy. */
function beginRun(url: string): Begun {
  return begin({
    ...opened,
    cwd: opened.directory,
    urls: [url],
    port: proxy.port,
    flags: ['--allow-types', 'image,video'],
    env: { TMPDIR: temporaryFolder },
  })
}

const filesLeft = async () => (await readdir(temporaryFolder)).filter(name => name.endsWith('.body'))
const isPut = (head: string) => /^PUT \S*\.mp4/.test(head)

/** The run after a kill removes the file, and stores the clip once. */
async function expectRecovery(url: string) {
  expect(opened.oss.bucket.head(KEY)).toBeUndefined()
  expect(await filesLeft()).toHaveLength(1)
  const { results } = await opened.run({ urls: [url], allowTypes: 'image,video', temporaryFolder })
  expect(results).toMatchObject([{ outcome: 'stored', key: KEY }])
  expect(opened.oss.bucket.head(KEY)?.bytes.equals(CLIP)).toBe(true)
  expect(opened.uploads.images()).toEqual([KEY])
  expect(await filesLeft()).toEqual([])
}

test('kill -9 in the midst of an upload: no object; the next run removes the file and stores the clip once', async () => {
  const url = opened.serve('/clip.mp4', { body: CLIP })
  const running = beginRun(url)
  proxy.killIn(isPut, 4 * MIB, running.kill)
  expect((await gone(running, opened.oss)).signal).toBe('SIGKILL')
  expect(proxy.passed).toBe(4 * MIB)
  await expectRecovery(url)
})

test('kill -9 in the midst of a download likewise', async () => {
  const url = opened.serve('/clip.mp4', trickleBody(CLIP, 64 * 1024, 20), { body: CLIP })
  const running = beginRun(url)
  while ((await filesLeft()).length === 0) await sleep(5)
  running.kill()
  expect((await gone(running, opened.oss)).signal).toBe('SIGKILL')
  await expectRecovery(url)
})
