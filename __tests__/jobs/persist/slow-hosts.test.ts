import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { type Behaviour, type Origin, startOrigin } from '../../servers/origin.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
let slow: { open: number; most: number; served: number }
/** Resolves when every good image is there. */
let good: PromiseWithResolvers<void>
beforeEach(async () => {
  opened = await openRun()
  hosts = await startOrigin({ host: '0.0.0.0' })
  slow = { open: 0, most: 0, served: 0 }
  good = Promise.withResolvers()
})
afterEach(() => Promise.all([opened.close(), hosts.close()]))

const PNG = image('plain.png')

/** Should the good images wait for the slow ones, those end after so long all the same. */
const LONGEST_MS = 30_000

/** The image in fourteen parts over 1.4 s, far below 8 KiB/s; the last one when the good images are there. */
const drip: Behaviour = async (socket, _request, write) => {
  slow.most = Math.max(slow.most, ++slow.open)
  await write(`HTTP/1.1 200 OK\r\nContent-Length: ${PNG.length}\r\n\r\n`)
  const step = Math.ceil(PNG.length / 14)
  for (let at = 0; at < PNG.length && !socket.destroyed; at += step) {
    await sleep(100)
    if (at + step >= PNG.length)
      await Promise.race([good.promise, sleep(LONGEST_MS, undefined, { ref: false })])
    await write(PNG.subarray(at, at + step))
  }
  slow.open--
  if (!socket.destroyed) slow.served++
}

const at = (host: string, path: string) => `http://${host}:${hosts.port}${path}`
const slowUrls = (count: number, hostOf: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => {
    hosts.serve(`/slow/${i}.png`, drip)
    return at(hostOf(i), `/slow/${i}.png`)
  })
const goodUrls = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    hosts.serve(`/good/${i}.png`, { body: PNG, delayMs: 20 })
    return at('127.0.8.200', `/good/${i}.png`)
  })

/** On the machine's own clock. @returns how many slow ones came before the last of the good ones, and all that failed */
async function persistAll(urls: readonly string[], options: PersistInput = {}) {
  let left = urls.filter(url => url.includes('/good/')).length
  let before = Number.NaN
  const { results } = await opened.run({
    urls,
    allowAddresses: ['127.0.0.0/8'],
    clock: systemClock,
    concurrency: 4,
    perHostConcurrency: 2,
    watch: {
      settled: (_outcome, url) => {
        if (!url.includes('/good/') || --left > 0) return
        before = slow.served
        good.resolve()
      },
    },
    ...options,
  })
  return { before, lost: results.filter(({ outcome }) => outcome === 'failed') }
}

test('images of slow hosts keep no others waiting, and come whole', async () => {
  const { before, lost } = await persistAll([...slowUrls(8, i => `127.0.8.${i + 1}`), ...goodUrls(30)])
  expect(lost).toEqual([])
  expect(before).toBe(0)
  // As many as there are slots, beside those in the slots that have not been looked at yet.
  expect(slow.most).toBeLessThanOrEqual(8)
  expect(slow.served).toBe(8)
})

test('many names of one slow machine are one host among the slow ones', async () => {
  const names = slowUrls(6, i => `name${i}.test`)
  const { before, lost } = await persistAll([...names, ...goodUrls(30)], {
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.8.1', family: 4 }]),
  })
  expect(lost).toEqual([])
  expect(before).toBe(0)
  // Two of the machine, beside those in the slots.
  expect(slow.most).toBeLessThanOrEqual(2 + 4)
  expect(slow.served).toBe(6)
})

test('hosts that do not answer at all keep no others waiting', async () => {
  const silent = Array.from({ length: 5 }, (_, i) => {
    hosts.serve(`/silent/${i}`, async () => {})
    return at(`127.0.8.${i + 1}`, `/silent/${i}`)
  })
  const cancel = new AbortController()
  const good = goodUrls(12)
  let left = good.length
  await opened.run({
    urls: [...silent, ...good],
    allowAddresses: ['127.0.0.0/8'],
    clock: systemClock,
    concurrency: 2,
    signal: cancel.signal,
    watch: {
      settled: (_outcome, url) => {
        if (url.includes('/good/') && --left === 0) cancel.abort()
      },
    },
  })
  expect(hosts.requestsFor('/good/11.png')).toHaveLength(1)
})
