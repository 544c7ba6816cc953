import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { continueFirst, earlyHints, rawBytes } from '../../servers/misbehave.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
beforeEach(async () => {
  work = await fetching()
})
afterEach(() => work.close())

const PNG_ANSWER = { headers: { 'Content-Type': 'text/plain' }, body: PNG }

describe('a status', () => {
  test('of 200 brings the bytes as they are', async () => {
    const url = work.origin.serve('/a.png', PNG_ANSWER)
    const { bytes, finalUrl, attempts } = await work.fetch(url)
    expect([bytes.equals(PNG), finalUrl.href, attempts, work.origin.requests.length]).toEqual([
      true,
      url,
      1,
      1,
    ])
    expect(work.origin.requests[0]).toMatchObject({
      method: 'GET',
      headers: { 'user-agent': 'persist-images/test', accept: 'image/*', 'accept-encoding': 'identity' },
    })
  })

  test('of 203 brings them, too: the bytes tell whether they are an image', async () => {
    const url = work.origin.serve('/a.png', { ...PNG_ANSWER, status: 203 })
    const { bytes, attempts } = await work.fetch(url)
    expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
  })

  test('of 503 once is tried again after a wait within the jitter bounds', async () => {
    const url = work.origin.serve('/a.png', { status: 503 }, PNG_ANSWER)
    const { bytes, attempts } = await work.fetch(url)
    expect([bytes.equals(PNG), attempts, work.origin.requests.length]).toEqual([true, 2, 2])
    expect(work.clock.waits).toEqual([250])
  })

  test('of 503 for ever is requested four times and no more', async () => {
    const { reason, attempts, details } = await work.failure(work.origin.serve('/a.png', { status: 503 }))
    expect([reason, attempts, details.status]).toEqual(['http-503', 4, 503])
    expect([work.origin.requests.length, work.clock.waits]).toEqual([4, [250, 500, 1000]])
  })

  test.each([400, 401, 404, 405, 406, 410, 418, 451, 501, 505, 999])(
    'of %i is final after one GET',
    async status => {
      const { reason, attempts } = await work.failure(work.origin.serve('/a.png', { status, body: PNG }))
      expect([reason, attempts, work.origin.requests.length]).toEqual([`http-${status}`, 1, 1])
    },
  )

  test('of 404 says nothing about the host, whatever pause it asks for', async () => {
    const headers = { 'Retry-After': '3600' }
    const gone = await work.failure(work.origin.serve('/gone.png', { status: 404, headers }))
    expect([gone.reason, gone.attempts]).toEqual(['http-404', 1])
    const { bytes } = await work.fetch(work.origin.serve('/a.png', PNG_ANSWER))
    expect(bytes.equals(PNG)).toBe(true)
  })

  test.each([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])(
    'of %i is tried again',
    async status => {
      const url = work.origin.serve('/a.png', { status, body: 'busy' }, PNG_ANSWER)
      const { bytes, attempts } = await work.fetch(url)
      expect([bytes.equals(PNG), attempts]).toEqual([true, 2])
    },
  )

  test.each([201, 204, 206, 300, 304, 305])('of %i, which nobody asked for, is a failure', async status => {
    const { reason, attempts } = await work.failure(work.origin.serve('/a.png', { status, body: PNG }))
    expect([reason, attempts, work.origin.requests.length]).toEqual([`http-${status}`, 1, 1])
  })

  test('of 101, without a request for it, is not valid HTTP', async () => {
    const url = work.origin.serve(
      '/a.png',
      rawBytes('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'),
    )
    expect((await work.failure(url)).reason).toBe('protocol-error')
  })
})

describe('a header that cannot be sent', () => {
  test.each([{ 'transfer-encoding': 'chunked' }, { 'x-note': '中文' }])(
    '%j is our mistake and not the origin’s: nothing is asked, nothing tried again',
    async headers => {
      const mistaken = await fetching({ headers: headers as Record<string, string> })
      const { reason, attempts, message } = await mistaken.failure(mistaken.origin.serve('/a.png', {}))
      expect([reason, attempts, mistaken.origin.requests.length]).toEqual(['unexpected', 1, 0])
      expect(message).toContain('`headers`')
      await mistaken.close()
    },
  )
})

describe('an interim answer', () => {
  test('103 before the answer is passed over', async () => {
    const { bytes } = await work.fetch(work.origin.serve('/a.png', earlyHints({ body: PNG })))
    expect(bytes.equals(PNG)).toBe(true)
  })

  test('100 before the answer is passed over', async () => {
    const { bytes, attempts } = await work.fetch(work.origin.serve('/a.png', continueFirst({ body: PNG })))
    expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
  })

  test('100 twice, in one piece with the answer or in crumbs, is passed over', async () => {
    const interim = 'HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\n'
    const head = `HTTP/1.1 200 OK\r\nContent-Length: ${PNG.length}\r\n\r\n`
    const atOnce = rawBytes(Buffer.concat([Buffer.from(interim + interim + head), PNG]))
    expect((await work.fetch(work.origin.serve('/a.png', atOnce))).bytes.equals(PNG)).toBe(true)
    const crumbs = work.origin.serve('/b.png', async (socket, _request, write) => {
      socket.setNoDelay(true)
      for (const piece of ['HTTP/1', '.1 100 Cont', 'inue\r\n', '\r', '\n', head]) {
        await write(piece)
        await new Promise(resolve => setTimeout(resolve, 10))
      }
      await write(PNG)
    })
    const { bytes, attempts } = await work.fetch(crumbs)
    expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
  })

  test('a body that looks like an interim answer stays whole', async () => {
    const body = Buffer.from('HTTP/1.1 100 is how this body begins\r\n\r\nand it goes on')
    const url = work.origin.serve('/a.png', async (_socket, _request, write) => {
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`)
      await new Promise(resolve => setTimeout(resolve, 30))
      await write(body)
    })
    expect((await work.fetch(url)).bytes.toString()).toBe(body.toString())
  })
})
