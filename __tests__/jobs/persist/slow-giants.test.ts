/** Hosts that announce large bodies and send them slowly, beside good ones; real sockets, the machine's own clock. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { type Behaviour, type Origin, startOrigin } from '../../servers/origin.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
/** Hosts that trickle now, and the most so far. */
let giants: { open: number; most: number }
beforeEach(async () => {
  opened = await openRun()
  hosts = await startOrigin({ host: '0.0.0.0' })
  giants = { open: 0, most: 0 }
})
afterEach(() => Promise.all([opened.close(), hosts.close()]))

const MIB = 1024 * 1024
/** Far less than a giant takes, which ends with the run alone. */
const WAIT_MS = 15_000
const PNG = image('plain.png')
const at = (host: string, path: string) => `http://${host}:${hosts.port}${path}`

/** Announces 40 MiB and sends 2 KB a second, for as long as the connection lasts. */
const trickle: Behaviour = async (socket, _request, write) => {
  giants.most = Math.max(giants.most, ++giants.open)
  socket.on('close', () => giants.open--)
  await write(`HTTP/1.1 200 OK\r\nContent-Length: ${40 * MIB}\r\n\r\n`)
  while (!socket.destroyed) {
    await write(Buffer.alloc(200))
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const giantUrls = (count: number) => {
  hosts.serve('/giant.png', trickle)
  return Array.from({ length: count }, (_, i) => at(`127.0.9.${i + 1}`, `/giant.png?${i}`))
}

/** An image of `bytes`, each with a byte of its own. */
const imageOf = (bytes: number, index: number) =>
  Buffer.concat([PNG, Buffer.alloc(Math.max(0, bytes - PNG.length), index)])

function goodUrls(count: number, onHosts: number, bytes: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    hosts.serve(`/good/${i}.png`, { body: imageOf(bytes, i), delayMs: 20 })
    return at(`127.0.10.${(i % onHosts) + 1}`, `/good/${i}.png`)
  })
}

/** @returns milliseconds until the good ones were there, and how many; then the run is ended */
async function untilGoodAreStored(urls: readonly string[], options: PersistInput = {}) {
  const cancel = new AbortController()
  let left = urls.filter(url => url.includes('/good/')).length
  const startedAt = performance.now()
  let ms = Number.NaN
  const { report } = await opened.run({
    urls,
    allowAddresses: ['127.0.0.0/8'],
    clock: systemClock,
    signal: cancel.signal,
    watch: {
      settled: ({ outcome }, url) => {
        if (!url.includes('/good/') || outcome !== 'stored' || --left > 0) return
        ms = performance.now() - startedAt
        cancel.abort()
      },
    },
    ...options,
  })
  return { ms, stored: report.stored }
}

describe('twenty hosts that announce 40 MiB and send 2 KB a second', () => {
  test('do not keep two hundred small images of twenty hosts waiting', async () => {
    const good = goodUrls(200, 20, 5000)
    const alone = await untilGoodAreStored(good)
    const beside = await untilGoodAreStored([...giantUrls(20), ...good], { destination: 'file:./beside' })
    expect([alone.stored, beside.stored]).toEqual([200, 200])
    expect(giants.most).toBeGreaterThanOrEqual(16)
    expect(beside.ms).toBeLessThan(alone.ms * 3 + WAIT_MS)
  })

  test('keep good hosts with one large image each waiting no longer', async () => {
    const good = goodUrls(6, 6, 8 * MIB)
    const alone = await untilGoodAreStored(good)
    const beside = await untilGoodAreStored([...giantUrls(20), ...good], { destination: 'file:./beside' })
    expect([alone.stored, beside.stored]).toEqual([6, 6])
    expect(beside.ms).toBeLessThan(alone.ms * 3 + WAIT_MS)
  })
})
