import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { inGrowingTimes } from '../../support/growing-times.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
beforeEach(async () => {
  opened = await openRun()
  hosts = await startOrigin({ host: '0.0.0.0' })
  hosts.serve('/a.png', { body: image('plain.png') })
})
afterEach(() => Promise.all([opened.close(), hosts.close()]))

test('connections to hosts with no image left are closed', async () => {
  const urls = Array.from({ length: 200 }, (_, i) => `http://127.0.7.${i + 1}:${hosts.port}/a.png`)
  const { report } = await opened.run({ urls, allowAddresses: ['127.0.0.0/8'] })
  expect([report.failed, hosts.connections]).toEqual([0, 200])
  // One for each of the sixteen at once, and those that are being closed.
  expect(hosts.maxOpen).toBeLessThanOrEqual(24)
})

// One that is idle for seconds is closed, also where the machine alone was slow.
test('the connection to a host is kept while its list still comes', () =>
  inGrowingTimes(async times => {
    const [asked, connected] = [hosts.requests.length, hosts.connections]
    async function* found() {
      for (let i = 0; i < 5; i++) {
        yield `http://127.0.7.1:${hosts.port}/a.png?${times}-${i}`
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
    await opened.run({ urls: found(), allowAddresses: ['127.0.0.0/8'] })
    expect([hosts.requests.length - asked, hosts.connections - connected]).toEqual([5, 1])
  }))
