import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/output/report.ts'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type PersistInput, startPersist } from '../support/start-job.ts'

let folder: string
let origin: Origin

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watcher-'))
  origin = await startOrigin()
})
afterEach(async () => {
  await origin.close()
  await rm(folder, { recursive: true })
})

/** A run into a folder. Whatever it leaves unhandled fails the test by itself. */
async function runInto(urls: readonly string[], options: PersistInput): Promise<Report> {
  const settings = { urls, destination: 'file:./kept', cwd: folder, allowAddresses: ['127.0.0.1'] }
  const report = await startPersist({ ...settings, failOn: 'none', ...options })
  await new Promise(resolve => setTimeout(resolve, 20))
  return report
}

/** Sockets and timers that would keep a process alive. */
const openHandles = () => process.getActiveResourcesInfo().filter(kind => /TCP|TLS|Timeout/.test(kind))

describe('what throws in the middle of one image', () => {
  test('a watcher: every image gets its due all the same, and nothing stays open', async () => {
    const before = openHandles().length
    const urls = Array.from({ length: 10 }, (_, n) => {
      const body = Buffer.concat([image('plain.png'), Buffer.from(String(n))])
      return origin.serve(`/${n}.png`, n % 2 === 0 ? { body } : { status: 404 })
    })
    const settled = () => {
      throw new Error('a broken watcher')
    }
    const report = await runInto(urls, { watch: { settled } })
    const reasons = Array.from(report.results, ({ reason }) => reason)
    expect(reasons).toEqual(urls.map((_, n) => (n % 2 === 0 ? undefined : 'http-404')))
    expect((await readdir(join(folder, 'kept'))).filter(name => name !== '.persist')).toHaveLength(5)
    await origin.close()
    expect(openHandles().length).toBeLessThanOrEqual(before)
  })

  test('a resolver: its images fail with a reason, the others are kept', async () => {
    const lookup = () => {
      throw new Error('a broken resolver')
    }
    const named = `http://named.test:${origin.port}/0.png`
    const good = origin.serve('/good.png', { body: image('still.gif') })
    const report = await runInto([named, good], { lookup, retries: 0 })
    expect(Array.from(report.results, ({ outcome }) => outcome)).toEqual(['failed', 'stored'])
  })
})
