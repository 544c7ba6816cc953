/** A worker that stays for later plans. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Clock, systemClock } from '../../../src/base/clock.ts'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import { statusWith } from '../../../src/jobs/status/status.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import { image } from '../../images/images.ts'
import { startOrigin } from '../../servers/origin.ts'
import { QUEUE_PROGRAMS, queueMissing, startQueue } from '../../servers/redis.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe

/** Waits as long as it has to, but never long. */
const clock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 50), signal),
}
const until = async (isSo: () => Promise<boolean> | boolean) => {
  while (!(await isSo())) await new Promise(done => setTimeout(done, 50))
}

withQueue('a worker that waits', () => {
  test('takes each later plan of its name, until it is stopped', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'queue-wait-'))
    const origin = await startOrigin({ host: '0.0.0.0' })
    const server = await startQueue()
    const stop = new AbortController()
    const at = { destination: 'file:./images', cwd }
    const plan = (count: number, name: string) => {
      const urls = Array.from({ length: count }, (_, number) => {
        const { pathname } = new URL(origin.serve(`/${name}${number}.png`, { body: image('plain.png') }))
        return `http://127.0.2.${1 + number}:${origin.port}${pathname}`
      })
      return planWith({}, { ...at, urls, queue: server.url })
    }
    const haveStored = (count: number) =>
      until(async () => {
        const { open, stored } = await statusWith({}, at)
        return open === 0 && stored === count
      })
    try {
      await plan(3, 'a')
      const settings = { allowAddresses: ['127.0.0.0/8'], key: '{url.sha1}.{ext}' }
      const working = workWith(
        { clock },
        { ...at, ...settings, queue: server.url, wait: true, signal: stop.signal },
      )
      await haveStored(3)
      await until(() => server.say('DBSIZE') === '0')
      await plan(2, 'b')
      await haveStored(2)
      await plan(4, 'c')
      await haveStored(4)
      await until(() => server.say('DBSIZE') === '0')
      stop.abort()
      expect(await working).toMatchObject({ state: 'done', cancelled: true, stored: 9 })
      expect(origin.requests).toHaveLength(9)
    } finally {
      stop.abort()
      await server.stop()
      await origin.close()
      await rm(cwd, { recursive: true, force: true })
    }
  }, 30_000)
})
