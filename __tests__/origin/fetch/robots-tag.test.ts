import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { robotsOptOut } from '../../../src/origin/fetch/read-response.ts'
import { headOf } from '../../servers/answer.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
let asking: Fetching
beforeEach(async () => {
  work = await fetching({ respectRobotsTag: true })
  asking = await fetching()
})
afterEach(() => Promise.all([work.close(), asking.close()]))

describe('X-Robots-Tag', () => {
  test.each<[string | string[], string]>([
    ['noai', 'noai'],
    ['noimageai', 'noimageai'],
    ['noai, noimageai', 'noai'],
    ['noindex,NoImageAI', 'noimageai'],
    ['max-image-preview:large, noai', 'noai'],
    ['gptbot: noai', 'noai'],
    ['gptbot:noai', 'noai'],
    [['noindex', 'noimageai'], 'noimageai'],
  ])('%j opts out by %s', (tag, word) => {
    expect(robotsOptOut({ 'x-robots-tag': tag })).toBe(word)
  })

  test.each(['noindex, nofollow', 'none', 'noairport', 'unavailable_after: 25 Jun 2027', 'no ai', ''])(
    '%j does not',
    tag => {
      expect(robotsOptOut({ 'x-robots-tag': tag })).toBeUndefined()
    },
  )

  test('of 16 KB is read in no time', () => {
    const from = cpuMs()
    for (const text of ['noai-', ' ', 'noimagea ']) {
      robotsOptOut({ 'x-robots-tag': text.repeat(16_384 / text.length) })
    }
    expect(cpuMs() - from).toBeLessThan(100)
  })
})

describe('an image that opts out', () => {
  const OPTED = { headers: { 'X-Robots-Tag': 'noai, noimageai' }, body: PNG }

  test('has failed after one GET where that is to be respected', async () => {
    const { reason, message, attempts } = await work.failure(work.origin.serve('/a.png', OPTED))
    expect([reason, attempts, work.origin.requests.length]).toEqual(['opted-out', 1, 1])
    expect(message).toBe(
      `127.0.0.1:${work.origin.port} asks that this image is not taken (X-Robots-Tag: noai)`,
    )
  })

  test('is taken without a request for it', async () => {
    expect((await asking.fetch(asking.origin.serve('/a.png', OPTED))).bytes.equals(PNG)).toBe(true)
  })

  test('is not read to its end', async () => {
    let sent = 0
    const url = work.origin.serve('/a.png', async (_socket, _request, write) => {
      await write(headOf(200, { 'X-Robots-Tag': 'noai', 'Content-Length': String(2 ** 30) }))
      while (await write(Buffer.alloc(64 * 1024))) sent += 64 * 1024
    })
    expect((await work.failure(url)).reason).toBe('opted-out')
    await new Promise(resolve => setTimeout(resolve, 50))
    // What the sockets' buffers take.
    expect(sent).toBeLessThan(16 * 2 ** 20)
  })

  test('says so at its end: a redirect that does is followed', async () => {
    const moved = { status: 302, headers: { Location: '/b.png', 'X-Robots-Tag': 'noai' } }
    work.origin.serve('/b.png', { body: PNG })
    expect((await work.fetch(work.origin.serve('/a.png', moved))).bytes.equals(PNG)).toBe(true)
  })
})
