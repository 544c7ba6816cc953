import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { brokenPage, endlessPage, silentPage } from '../../servers/error-pages.ts'
import type { Answer } from '../../servers/origin.ts'
import { type Fetching, fetching, PNG, SHORT } from '../../support/test-fetcher.ts'

const KIB = 1024
const CHALLENGE = '<html><script>window._cf_chl_opt={}</script></html>'

let work: Fetching
beforeEach(async () => {
  work = await fetching({ limits: { ...SHORT, idleMs: 80 } })
})
afterEach(() => work.close())

const BODIES: readonly (readonly [string, (status: number) => Answer])[] = [
  ['nothing', status => ({ status })],
  ['a page', status => ({ status, body: '<html>gone</html>' })],
  ['64 KiB', status => ({ status, body: Buffer.alloc(64 * KIB, 'a') })],
  ['64 KiB and one byte', status => ({ status, body: Buffer.alloc(64 * KIB + 1, 'a') })],
  ['1 MiB', status => ({ status, body: Buffer.alloc(KIB * KIB, 'a') })],
  ['1 MiB in chunks', status => ({ status, body: Buffer.alloc(KIB * KIB, 'a'), chunked: true })],
  ['a page without end', status => endlessPage(status)],
  ['a page that breaks', status => brokenPage(status, 'half a pa')],
  ['a page that falls silent', status => silentPage(status, 'half a pa')],
  [
    'a gzipped page',
    status => ({ status, headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('gone'.repeat(999)) }),
  ],
  ['what is no gzip', status => ({ status, headers: { 'Content-Encoding': 'gzip' }, body: 'gone' })],
  ['an image', status => ({ status, body: PNG })],
]

describe('whatever an error brings', () => {
  test.each(BODIES)(
    '%s: 404 is final, 403 is tried once with the other face, 503 four times',
    async (_what, answer) => {
      const statuses = [404, 403, 503]
      const failures = await Promise.all(
        statuses.map(status => work.failure(work.origin.serve(`/${status}`, answer(status)))),
      )
      const host = `127.0.0.1:${work.origin.port}`
      expect(failures.map(({ reason, message, attempts }) => [reason, message, attempts])).toEqual([
        ['http-404', `${host} answered 404`, 1],
        ['http-403', `${host} answered 403`, 1],
        ['http-503', `${host} answered 503`, 4],
      ])
      expect(statuses.map(status => work.origin.requestsFor(`/${status}`).length)).toEqual([1, 2, 4])
    },
  )

  test('not more than 64 KiB of it are read, with what was on its way', async () => {
    let most = 0
    const page = endlessPage(404, sent => {
      most = Math.max(most, sent)
    })
    await work.failure(work.origin.serve('/a', page))
    await new Promise(resolve => setTimeout(resolve, 100))
    // Two sockets' buffers may be filled before the cut arrives.
    expect(most).toBeLessThan(8 * KIB * KIB)
  })

  test('a short one leaves the connection for the next image', async () => {
    for (let i = 0; i < 3; i++) {
      await work.failure(work.origin.serve(`/${i}`, { status: 404, body: 'a'.repeat(60_000) }))
      // undici frees a connection one turn after its answer.
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(work.origin.connections).toBe(1)
  })
})

describe('a challenge page', () => {
  const by: readonly (readonly [string, Omit<Exclude<Answer, (...args: never) => unknown>, 'status'>])[] = [
    ['its text', { body: CHALLENGE }],
    ['its header', { headers: { 'cf-mitigated': 'challenge' }, body: '<html>Just a moment</html>' }],
    ['the beginning of much text', { body: CHALLENGE + ' '.repeat(KIB * KIB) }],
  ]
  const advice = 'Such pages block programs and are not bypassed; ask the host for access.'

  test.each(by)('is named by %s, and no advice names host-rules', async (_what, page) => {
    for (const [status, gets] of [
      [403, 2],
      [503, 4],
      [429, 4],
    ] as const) {
      const { message, details } = await work.failure(work.origin.serve(`/${status}`, { status, ...page }))
      expect([message.replace(/^\S+ /, ''), details.advice, details.status]).toEqual([
        `answered ${status} with a Cloudflare challenge`,
        advice,
        status,
      ])
      expect(work.origin.requestsFor(`/${status}`)).toHaveLength(gets)
    }
  })

  test('that breaks is named by what came of it', async () => {
    const { message } = await work.failure(work.origin.serve('/a', brokenPage(404, CHALLENGE)))
    expect(message).toMatch(/answered 404 with a Cloudflare challenge$/)
  })
})
