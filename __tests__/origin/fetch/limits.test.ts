import { describe, expect, test } from '@jest/globals'
import {
  cutAfter,
  headersThenSilence,
  neverAnswer,
  rawBytes,
  trickleBody,
  trickleHeader,
} from '../../servers/misbehave.ts'
import type { Answer } from '../../servers/origin.ts'
import { inGrowingTimes } from '../../support/growing-times.ts'
import {
  type Failure,
  type Fetching,
  type FetchingOptions,
  fetching,
  PNG,
  SHORT,
} from '../../support/test-fetcher.ts'

/** What trickles would go on for a minute, or without an end, and what is silent far longer. */
const FAR_MS = 30_000
const ONCE = { attempts: 1, baseMs: 0, capMs: 0 }

async function opened<T>(options: FetchingOptions, use: (work: Fetching) => Promise<T>): Promise<T> {
  const work = await fetching(options)
  try {
    return await use(work)
  } finally {
    await work.close()
  }
}

/** What one attempt comes to, and the milliseconds it took. */
function attempt(answer: Answer, options: FetchingOptions): Promise<Failure & { readonly ms: number }> {
  return opened({ policy: ONCE, ...options }, async work => {
    const url = work.origin.serve('/a.png', answer)
    const startedAt = performance.now()
    const failure = await work.failure(url)
    return { ...failure, ms: performance.now() - startedAt }
  })
}

describe('what is no body', () => {
  const floods: readonly (readonly [string, string, string])[] = [
    [
      'chunk extensions',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
      `1;${'x'.repeat(8000)}\r\na\r\n`,
    ],
    ['interim answers', '', `HTTP/1.1 100 Continue\r\nX: ${'x'.repeat(8000)}\r\n\r\n`],
    ['short interim answers', '', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(300)],
  ]
  test.each(floods)('%s count as much: max-bytes ends them', async (_what, head, piece) => {
    let sent = 0
    const flood: Answer = async (socket, _request, write) => {
      await write(head)
      for (; !socket.destroyed && sent < 64 * 1024 * 1024; sent += piece.length) await write(piece)
    }
    const { reason, attempts } = await attempt(flood, {})
    expect([reason, attempts]).toEqual(['too-large', 1])
    expect(sent).toBeLessThan(16 * 1024 * 1024)
  })
})

describe('a silent origin', () => {
  test('that takes the request and never answers gets as long as the head may take', async () => {
    const { reason, ms } = await attempt(neverAnswer, { limits: { ...SHORT, headersMs: 250 } })
    expect(reason).toBe('headers-timeout')
    expect(ms).toBeGreaterThan(200)
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('is requested again, four times in all', async () => {
    await opened({ limits: { ...SHORT, headersMs: 40 } }, async work => {
      const { reason, attempts } = await work.failure(work.origin.serve('/a.png', neverAnswer))
      expect([reason, attempts, work.origin.requests.length]).toEqual(['headers-timeout', 4, 4])
    })
  })

  test('that falls silent after the head has stalled', async () => {
    const { reason, ms } = await attempt(headersThenSilence(), { limits: { ...SHORT, idleMs: 150 } })
    expect(reason).toBe('stalled')
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('that falls silent within the body has stalled, and is tried again', async () => {
    await opened({ limits: { ...SHORT, idleMs: 60 } }, async work => {
      const silent: Answer = async (_socket, _request, write) => {
        await write(`HTTP/1.1 200 OK\r\nContent-Length: ${PNG.length}\r\n\r\n`)
        await write(PNG.subarray(0, 10))
      }
      const { bytes, attempts } = await work.fetch(work.origin.serve('/a.png', silent, { body: PNG }))
      expect([bytes.equals(PNG), attempts]).toEqual([true, 2])
    })
  })
})

describe('a slow origin', () => {
  test('that trickles below the floor is too slow, though never silent', async () => {
    const { reason, ms } = await attempt(trickleBody(Buffer.alloc(5000), 1, 10), {
      limits: { ...SHORT, idleMs: 500, floor: { bytes: 1000, windowMs: 400 } },
    })
    expect(reason).toBe('too-slow')
    expect(ms).toBeGreaterThan(790)
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('that trickles above the floor is ended by the deadline of the attempt', async () => {
    const { reason, ms } = await attempt(trickleBody(Buffer.alloc(5000), 1, 10), {
      limits: { ...SHORT, idleMs: 500 },
      timeoutMs: 1200,
    })
    expect(reason).toBe('deadline')
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('that sends its head byte by byte gets no longer than a silent one', async () => {
    const { reason, ms } = await attempt(trickleHeader(10), { limits: { ...SHORT, headersMs: 200 } })
    expect(reason).toBe('headers-timeout')
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('that sends interim answers for ever gets no longer either', async () => {
    const hints: Answer = async (_socket, _request, write) => {
      while (await write('HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n')) {
        await new Promise(resolve => setTimeout(resolve, 10))
      }
    }
    expect((await attempt(hints, { limits: { ...SHORT, headersMs: 200 } })).reason).toBe('headers-timeout')
  })

  test('the deadline covers all redirects of an attempt together', () =>
    inGrowingTimes(times =>
      opened({ policy: ONCE, timeoutMs: 250 * times }, async work => {
        for (let i = 0; i < 5; i++) {
          const headers = { Location: `/${i + 1}` }
          work.origin.serve(`/${i}`, { status: 302, headers, delayMs: 100 * times })
        }
        const { reason, details } = await work.failure(`${work.origin.url}/0`)
        // A busy machine may be a hop behind.
        expect([reason, details.hop]).toEqual(['deadline', expect.stringMatching(/\/[12]$/)])
        expect(work.origin.requests.length).toBeLessThanOrEqual(3)
      }),
    ))

  test('a failed and unwanted body does not cost the idle limit: the status counts', async () => {
    const answer = rawBytes('HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\nabc')
    expect((await attempt(answer, {})).reason).toBe('http-404')
  })
})

describe('an attempt that waits for room in the byte budget', () => {
  test('is not ended by its own limits, and its bytes are whole', async () => {
    const limits = { headersMs: 600, idleMs: 600, floor: { bytes: 1e6, windowMs: 600 } }
    await opened({ policy: ONCE, limits, timeoutMs: 1200, capacity: 500_000 }, async work => {
      const oldest = work.budget.open()
      void oldest.resize(400_000)
      const body = Buffer.alloc(300_000, 'b')
      let done = 0
      const fetchIt = async (path: string, chunked: boolean) => {
        const got = await work.fetch(work.origin.serve(path, { body, chunked }))
        done++
        return got
      }
      const declared = fetchIt('/a', false)
      const chunked = fetchIt('/b', true)
      await new Promise(resolve => setTimeout(resolve, 1900))
      expect(done).toBe(0)
      oldest.close()
      expect((await declared).bytes.equals(body)).toBe(true)
      expect((await chunked).bytes.equals(body)).toBe(true)
    })
  })

  test('gives its room back when it fails', async () => {
    await opened({ policy: ONCE, capacity: 500_000 }, async work => {
      const cut = work.origin.serve('/a', cutAfter(Buffer.alloc(400_000), 1000))
      expect((await work.failure(cut)).reason).toBe('truncated')
      const [oldest, next] = [work.budget.open(), work.budget.open()]
      expect([oldest.resize(1), next.resize(499_999)]).toEqual([undefined, undefined])
    })
  })
})
