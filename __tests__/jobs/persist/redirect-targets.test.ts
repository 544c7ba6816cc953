import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { resetBeforeHeaders } from '../../servers/misbehave.ts'
import { type Answer, type Origin, startOrigin } from '../../servers/origin.ts'
import { inGrowingTimes } from '../../support/growing-times.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
beforeEach(async () => {
  opened = await openRun()
  hosts = await startOrigin({ host: '0.0.0.0' })
})
afterEach(() => Promise.all([opened.close(), hosts.close()]))

const CDN = '127.0.9.9'
const PNG = { body: image('plain.png') }

/** `count` images of ten hosts, each of which sends on to the same one. */
function sentOn(count: number, ...answers: readonly Answer[]): string[] {
  return Array.from({ length: count }, (_, i) => {
    hosts.serve(`/cdn/${i}.png`, ...(i === 0 ? answers : []), PNG)
    const location = `http://${CDN}:${hosts.port}/cdn/${i}.png`
    hosts.serve(`/${i}`, { status: 302, headers: { Location: location } })
    return `http://127.0.9.${1 + (i % 8)}:${hosts.port}/${i}`
  })
}

const atCdn = () => hosts.requests.filter(({ headers }) => headers.host === `${CDN}:${hosts.port}`)

/** A run on the machine's own clock. */
const persistAll = async (urls: readonly string[], options: object = {}) =>
  (await opened.run({ urls, allowAddresses: ['127.0.0.0/8'], clock: systemClock, ...options })).results

// A request that is held up on its way comes nearer to the next.
test('where redirects lead is requested at its pace, whichever host led there', () =>
  inGrowingTimes(async times => {
    const before = atCdn().length
    const results = await persistAll(sentOn(16), { perHostDelay: `${60 * times}ms`, manifest: 'off' })
    expect(results.map(({ outcome }) => outcome)).not.toContain('failed')
    const arrivals = atCdn()
      .slice(before)
      .map(({ at }) => at)
    const gaps = arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? 0))
    expect(gaps).toHaveLength(15)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40 * times)
  }))

test('where redirects lead never has more at once than one host may', async () => {
  const slowly = Array.from({ length: 16 }, (_, i) => `/cdn/${i}.png`)
  const urls = sentOn(16)
  let [open, most] = [0, 0]
  for (const path of slowly) {
    hosts.serve(path, async (socket, _request, write) => {
      most = Math.max(most, ++open)
      await new Promise(resolve => setTimeout(resolve, 30))
      open--
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${PNG.body.length}\r\n\r\n`)
      await write(PNG.body)
      socket.end()
    })
  }
  await persistAll(urls, { perHostConcurrency: 2 })
  expect(most).toBe(2)
})

test('where redirects lead is left alone for as long as it asks', async () => {
  // The gap is longer than an answer takes on a busy machine: none but the refused request is under way.
  const results = await persistAll(sentOn(5, { status: 429, headers: { 'Retry-After': '1' } }), {
    perHostDelay: '250ms',
  })
  expect(results.map(({ outcome }) => outcome)).not.toContain('failed')
  const refused = atCdn().findIndex(({ path }) => path === '/cdn/0.png')
  const [at = 0, next = 0] = atCdn()
    .slice(refused)
    .map(seen => seen.at)
  expect(next - at).toBeGreaterThanOrEqual(990)
})

test('where redirects lead is given up after ten straight failures, whichever host led there', async () => {
  const urls = sentOn(30)
  for (let i = 0; i < 30; i++) hosts.serve(`/cdn/${i}.png`, resetBeforeHeaders)
  const results = await persistAll(urls, { retries: 0 })
  expect(results.map(({ outcome }) => outcome)).toEqual(Array(30).fill('failed'))
  expect(atCdn().length).toBeLessThanOrEqual(16)
})
