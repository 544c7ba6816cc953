import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
beforeEach(async () => {
  work = await fetching()
})
afterEach(() => work.close())

/** Serves a refusal with that wish, then the image. */
const refuseOnce = (wish: string, status = 429) =>
  work.origin.serve('/a.png', { status, headers: { 'Retry-After': wish } }, { body: PNG })

/** Milliseconds the fetcher's clock moved on until it had the image. */
async function waited(url: string): Promise<number> {
  const before = work.clock.now()
  const { attempts } = await work.fetch(url)
  expect(attempts).toBe(2)
  return work.clock.now() - before
}

describe('an origin that says when to come back', () => {
  test('in seconds is requested no earlier', async () => {
    expect(await waited(refuseOnce('2'))).toBe(2000)
  })

  test.each([
    ['RFC 1123', 'Wed, 01 Apr 2026 12:00:03 GMT'],
    ['RFC 850', 'Wednesday, 01-Apr-26 12:00:03 GMT'],
    ['asctime', 'Wed Apr  1 12:00:03 2026'],
  ])('as a date (%s) is requested no earlier', async (_form, date) => {
    expect(await waited(refuseOnce(date, 503))).toBe(3000)
  })

  test('0 is requested at once', async () => {
    expect(await waited(refuseOnce('0'))).toBe(0)
  })

  test.each(['-5', 'abc', '1.5', '99999999', 'Wed, 01 Apr 2026 11:00:00 GMT', ''])(
    '%j is asked after our own backoff',
    async wish => {
      expect(await waited(refuseOnce(wish))).toBe(250)
    },
  )

  test('twice in two headers is requested after our own backoff', async () => {
    const headers = { 'Retry-After': ['2', '3'] }
    expect(await waited(work.origin.serve('/a.png', { status: 503, headers }, { body: PNG }))).toBe(250)
  })

  test('in an hour is not waited for: throttled at once, and its other images are not requested', async () => {
    const { reason, attempts, message } = await work.failure(refuseOnce('3600'))
    expect([reason, attempts, work.clock.waits]).toEqual(['throttled', 1, []])
    expect(message).toContain('3600 s')
    const next = await work.failure(work.origin.serve('/b.png', { body: PNG }))
    expect([next.reason, work.origin.requests.length]).toEqual(['host-paused', 1])
    expect(next.message).toContain('3600 s')
  })

  test('in a minute is waited for, a second longer is not', async () => {
    expect(await waited(refuseOnce('60'))).toBe(60_000)
    expect((await work.failure(refuseOnce('61'))).reason).toBe('throttled')
  })

  test('again and again holds one image for at most five minutes', async () => {
    const patient = await fetching({ policy: { attempts: 100, baseMs: 500, capMs: 10_000 } })
    const before = patient.clock.now()
    const answer = { status: 503, headers: { 'Retry-After': '59' } }
    const { reason } = await patient.failure(patient.origin.serve('/a.png', answer))
    expect(reason).toBe('http-503')
    expect(patient.clock.now() - before).toBeLessThan(300_000)
    expect(patient.origin.requests).toHaveLength(6)
    await patient.close()
  })
})
