import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { PausedOrigins } from '../../../src/origin/fetch/paused-origins.ts'
import { selfSigned } from '../../servers/certificate.ts'
import { cutAfter, neverAnswer, resetBeforeHeaders } from '../../servers/misbehave.ts'
import { type Answer, type Origin, startOrigin } from '../../servers/origin.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import {
  type Failure,
  type Fetching,
  type FetchingOptions,
  fetching,
  PNG,
  SHORT,
} from '../../support/test-fetcher.ts'

const ONCE = { attempts: 1, baseMs: 0, capMs: 0 }
const { signal } = new AbortController()

let work: Fetching
let dead: Origin
/** What a test opens beside them. */
let more: { close(): Promise<void> }[]
beforeEach(async () => {
  work = await fetching()
  dead = await startOrigin()
  more = []
})
afterEach(() => Promise.all([work, dead, ...more].map(each => each.close())))

async function open(options: FetchingOptions): Promise<Fetching> {
  const opened = await fetching(options)
  more.push(opened)
  return opened
}

/** Ten images and more of one host, whose requests all end so. */
const serveMany = (answer: Answer, count = 10, origin = dead) =>
  Array.from({ length: count }, (_, i) => origin.serve(`/${i}.png`, answer))

async function failuresOf(urls: readonly string[], by = work): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const url of urls) failures.push(await by.failure(url))
  return failures
}

describe('what is counted', () => {
  test('is the origin: that no server answers over TLS leaves plain HTTP of the same host alone', () => {
    const pausedOrigins = new PausedOrigins(quickClock(NOON))
    const [tls, plain] = [new URL('https://img.test/a.png'), new URL('http://img.test/a.png')]
    const refused = new PersistError('fetch', 'connect-failed', asSaid('refused'))
    for (let failures = 0; failures < 10; failures++) pausedOrigins.failed(tls, refused)
    expect(() => pausedOrigins.throwIfPaused(tls)).toThrow('not requested again after ten failures in a row')
    expect(() => pausedOrigins.throwIfPaused(plain)).not.toThrow()
    expect([pausedOrigins.isGivenUp(tls), pausedOrigins.isGivenUp(plain)]).toEqual([true, false])
  })

  test('is no time that a redirect has used up', async () => {
    const short = await open({
      timeoutMs: 1000,
      policy: ONCE,
      resolve: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    })
    const slow = short.origin.serve('/slow.png', neverAnswer)
    const target = slow.replace('127.0.0.1', 'cdn.test')
    const hop = { status: 302, headers: { Location: target }, delayMs: 700 }
    const hops = Array.from({ length: 11 }, (_, i) => short.origin.serve(`/hop${i}`, hop))
    const failures = await Promise.all(hops.map(url => short.failure(url)))
    expect(failures.map(({ reason }) => reason)).toEqual(Array(11).fill('deadline'))
    short.origin.serve('/slow.png', { body: PNG })
    const { bytes } = await short.fetch(target)
    expect(bytes.equals(PNG)).toBe(true)
  })
})

describe('a host that does not answer', () => {
  test('is requested ten times and by who was on the way, while a living one gives all it has', async () => {
    const lost = serveMany(resetBeforeHeaders).map(url => work.failure(url))
    const kept = serveMany({ body: PNG }, 5, work.origin).map(url => work.fetch(url))
    const reasons = (await Promise.all(lost)).map(({ reason }) => reason)
    expect(reasons).toEqual(Array(10).fill('connect-failed'))
    expect((await Promise.all(kept)).every(({ bytes }) => bytes.equals(PNG))).toBe(true)
    expect(dead.connections).toBeGreaterThanOrEqual(10)
    // Six at once to one host.
    expect(dead.connections).toBeLessThanOrEqual(10 + 6)
  })

  test('fails its further images at once, unasked, and says why', async () => {
    const urls = serveMany(resetBeforeHeaders, 6)
    const failures = await failuresOf(urls)
    expect(failures.map(({ attempts }) => attempts)).toEqual([4, 4, 2, 0, 0, 0])
    expect(dead.connections).toBe(10)
    const said = failures[2]?.message ?? ''
    expect(said).toMatch(new RegExp(`^127\\.0\\.0\\.1:${dead.port}: the connection could not be made .*\\)$`))
    expect(failures[3]).toMatchObject({
      reason: 'connect-failed',
      message: `${said}; not requested again after ten failures in a row`,
    })
  })

  test('is tried by one image after thirty seconds, and serves all as soon as that one comes through', async () => {
    await failuresOf(serveMany(resetBeforeHeaders, 3))
    const later = serveMany({ body: PNG })
    dead.serve('/0.png', resetBeforeHeaders, { body: PNG })
    await work.clock.sleep(30_000, signal)
    const tried = await Promise.all(later.map(url => work.failure(url)))
    expect(tried.map(({ attempts }) => attempts)).toEqual([1, ...Array(9).fill(0)])
    expect(dead.connections).toBe(11)
    await work.clock.sleep(30_000, signal)
    expect((await work.fetch(later[0] ?? '')).attempts).toBe(1)
    await Promise.all(later.map(url => work.fetch(url)))
  })

  test('within a pause between attempts is not requested again', async () => {
    // Its own attempts and those of the others make ten while it waits.
    const failures = await Promise.all(serveMany(resetBeforeHeaders, 12).map(url => work.failure(url)))
    expect(failures.every(({ attempts }) => attempts < 4)).toBe(true)
    expect(failures.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(dead.connections)
  })

  test('because its certificate is not trusted counts as well', async () => {
    const secure = await startOrigin({ tls: selfSigned({}) })
    more.push(secure)
    const failures = await failuresOf(serveMany({ body: PNG }, 12, secure))
    expect(failures.map(({ reason }) => reason)).toEqual(Array(12).fill('tls-failed'))
    expect(secure.connections).toBe(10)
  })

  test('because its name is gone is looked up ten times', async () => {
    let lookups = 0
    const lost = await open({
      resolve: (_name, _options, done) => {
        lookups++
        done(Object.assign(new Error('gone'), { code: 'ENOTFOUND' }), [])
      },
    })
    const failures = await failuresOf(
      serveMany({}, 12).map(url => url.replace('127.0.0.1', 'gone.test')),
      lost,
    )
    expect(failures.map(({ reason }) => reason)).toEqual(Array(12).fill('dns-failed'))
    expect(lookups).toBe(10)
  })

  test.each([
    ['headers-timeout', { limits: { ...SHORT, headersMs: 30 } }],
    ['deadline', { timeoutMs: 30 }],
  ])('in time (%s) counts as well', async (expected, limits) => {
    const quick = await open({ policy: ONCE, ...limits })
    const failures = await failuresOf(serveMany(neverAnswer, 12), quick)
    expect(failures.map(({ reason }) => reason)).toEqual(Array(12).fill(expected))
    expect(failures.map(({ attempts }) => attempts)).toEqual([...Array(10).fill(1), 0, 0])
  })
})

describe('a host that answers', () => {
  test.each<[string, Answer]>([
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['a body that breaks', cutAfter(PNG, 10)],
    ['a redirect that leads nowhere', { status: 302 }],
  ])('with %s is not dead, however often it fails in between', async (_what, answer) => {
    const single = await open({ policy: ONCE })
    const urls = [...serveMany(resetBeforeHeaders, 9), dead.serve('/answered.png', answer)]
    const failures = await failuresOf([...urls, ...urls, ...urls], single)
    expect(failures.map(({ attempts }) => attempts)).toEqual(Array(30).fill(1))
  })

  test('with nothing but broken bodies is asked for all its images', async () => {
    const failures = await failuresOf(serveMany(cutAfter(PNG, 10), 5))
    expect(failures.map(({ attempts }) => attempts)).toEqual(Array(5).fill(4))
  })
})

describe('a dead host after a redirect', () => {
  test('is not requested again either, nor is the living one for it; whose own images are kept', async () => {
    const urls = Array.from({ length: 6 }, (_, i) => {
      const target = dead.serve(`/${i}.png`, resetBeforeHeaders)
      return work.origin.serve(`/${i}`, { status: 302, headers: { Location: target } })
    })
    const failures = await failuresOf(urls)
    expect(failures.map(({ attempts }) => attempts)).toEqual([4, 4, 2, 1, 1, 1])
    expect([dead.connections, work.origin.requests.length]).toEqual([10, 13])
    expect(failures[5]?.message).toMatch(
      /^after a redirect: 127\.0\.0\.1:\d+: .*; not requested again after ten failures in a row$/,
    )
    expect((await work.fetch(work.origin.serve('/own.png', { body: PNG }))).attempts).toBe(1)
  })
})

describe('a host that asked for an hour', () => {
  test('is not asked for what others redirect to it', async () => {
    dead.serve('/a.png', { status: 429, headers: { 'Retry-After': '3600' } })
    await work.failure(`${dead.url}/a.png`)
    const { reason, attempts, details } = await work.failure(
      work.origin.serve('/b', { status: 302, headers: { Location: `${dead.url}/b.png` } }),
    )
    expect([reason, attempts, details.hop, dead.requests.length]).toEqual([
      'host-paused',
      1,
      `${dead.url}/b.png`,
      1,
    ])
  })

  test('is not requested at all for its own: no attempt is counted', async () => {
    await work.failure(dead.serve('/a.png', { status: 503, headers: { 'Retry-After': '3600' } }))
    expect((await work.failure(`${dead.url}/b.png`)).attempts).toBe(0)
  })
})
