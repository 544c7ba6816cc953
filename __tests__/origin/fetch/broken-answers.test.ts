import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  badChunkSize,
  cutAfter,
  cutChunked,
  finBeforeHeaders,
  http09,
  hugeHeaders,
  manyHeaders,
  nulInHeader,
  rawBytes,
  resetBeforeHeaders,
  resetMidBody,
  sshBanner,
  tlsAlert,
} from '../../servers/misbehave.ts'
import type { Answer } from '../../servers/origin.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
beforeEach(async () => {
  work = await fetching()
})
afterEach(() => work.close())

const HEAD = 'HTTP/1.1 200 OK\r\n'

/** What becomes of a URL that always answers so: reason, attempts counted, requests seen. */
async function fate(answer: Answer): Promise<[string, number, number]> {
  const { reason, attempts } = await work.failure(work.origin.serve('/a.png', answer))
  return [reason, attempts, work.origin.requests.length]
}

const TRUNCATED: readonly (readonly [string, Answer])[] = [
  ['400 of 1,000 bytes', cutAfter(Buffer.alloc(1000), 400)],
  ['400 of 1,000 bytes and Connection: close', cutAfter(Buffer.alloc(1000), 400, { Connection: 'close' })],
  ['none of 1,000 bytes', cutAfter(Buffer.alloc(1000), 0)],
  ['chunks without the last', cutChunked(PNG, 50)],
  [
    'chunks without the last and Connection: close',
    rawBytes(`${HEAD}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n`),
  ],
  [
    'a chunk cut in the middle',
    rawBytes(`${HEAD}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nabcde`),
  ],
  ['a reset within the body', resetMidBody(Buffer.alloc(1000), 400)],
]

const CONNECT_FAILED: readonly (readonly [string, Answer])[] = [
  ['a reset before the head', resetBeforeHeaders],
  ['a close before the head', finBeforeHeaders],
  ['a close within the head', rawBytes(`${HEAD}Content-Le`)],
  ['a close within the status line', rawBytes('HTTP/1.')],
]

const PROTOCOL_ERROR: readonly (readonly [string, Answer])[] = [
  ['a chunk size that is no number', badChunkSize(PNG)],
  ['NUL in a header', nulInHeader],
  ['an SSH banner', sshBanner],
  ['a TLS alert', tlsAlert],
  ['a body and nothing else', http09(PNG)],
  ['a page and nothing else', http09('<html>hello</html>')],
  ['a status that is no number', rawBytes('HTTP/1.1 OK\r\n\r\n')],
  ['an HTTP version that is none', rawBytes('HTTP/7.7 200 OK\r\n\r\n')],
  ['two lengths that differ', rawBytes(`${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`)],
  ['a length below nothing', rawBytes(`${HEAD}Content-Length: -5\r\n\r\nab`)],
]

describe('an answer that ends too early', () => {
  test.each(TRUNCATED)('%s: truncated, tried again', async (_what, answer) => {
    expect(await fate(answer)).toEqual(['truncated', 4, 4])
  })

  test.each(CONNECT_FAILED)('%s: connect-failed, tried again', async (_what, answer) => {
    expect(await fate(answer)).toEqual(['connect-failed', 4, 4])
  })

  test('a whole one after it is stored', async () => {
    const { bytes, attempts } = await work.fetch(
      work.origin.serve('/a.png', cutAfter(PNG, 20), { body: PNG }),
    )
    expect([bytes.equals(PNG), attempts]).toEqual([true, 2])
  })

  test('no server listening is connect-failed after four attempts', async () => {
    const url = work.origin.serve('/a.png', {})
    await work.origin.close()
    const { reason, attempts, message } = await work.failure(url)
    expect([reason, attempts]).toEqual(['connect-failed', 4])
    expect(message).toContain(new URL(url).host)
    expect(message).toContain('ECONNREFUSED')
  })
})

describe('an answer that is not HTTP', () => {
  test.each(PROTOCOL_ERROR)('%s: protocol-error, tried once more', async (_what, answer) => {
    expect(await fate(answer)).toEqual(['protocol-error', 2, 2])
  })

  test('a body longer than declared ends where it was declared', async () => {
    const url = work.origin.serve('/a.png', rawBytes(`${HEAD}Content-Length: 5\r\n\r\n0123456789`))
    const { bytes, attempts } = await work.fetch(url)
    expect([bytes.toString(), attempts]).toEqual(['01234', 1])
    // What was left over must not be taken for the next answer.
    const next = await work.fetch(work.origin.serve('/b.png', { body: PNG }))
    expect([next.bytes.equals(PNG), next.attempts]).toEqual([true, 1])
  })
})

describe('the header block', () => {
  test.each([
    ['one header of 17 KiB', hugeHeaders(17 * 1024)],
    ['five thousand headers', manyHeaders(5000)],
    ['a header without end', rawBytes(`${HEAD}X-Huge: ${'a'.repeat(200_000)}`)],
  ])('%s: headers-too-large, not tried again', async (_what, answer) => {
    expect(await fate(answer)).toEqual(['headers-too-large', 1, 1])
  })

  test('of 15 KiB is read', async () => {
    const url = work.origin.serve('/a.png', hugeHeaders(15 * 1024, { body: PNG }))
    expect((await work.fetch(url)).bytes.equals(PNG)).toBe(true)
  })
})
