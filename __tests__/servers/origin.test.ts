import { once } from 'node:events'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  badChunkSize,
  closeAfterAnswer,
  closeDelimited,
  continueFirst,
  cutAfter,
  cutChunked,
  earlyHints,
  endlessBody,
  finBeforeHeaders,
  headersThenSilence,
  hugeHeaders,
  manyHeaders,
  neverAnswer,
  nulInHeader,
  rawUtf8Location,
  resetBeforeHeaders,
  resetMidBody,
  sshBanner,
  tlsAlert,
  trickleBody,
  trickleHeader,
  twoLocations,
} from './misbehave.ts'
import type { Answer, Origin } from './origin.ts'
import { startOrigin } from './origin.ts'

let origin: Origin
beforeEach(async () => {
  origin = await startOrigin()
})
afterEach(() => origin.close())

const open = () => connect(origin.port, '127.0.0.1')
const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a.test\r\nX-Mark: 1\r\n\r\n`

/** All bytes of one answer on its own connection, as Latin-1; `reset` when the connection was reset. */
async function bytesOf(answer: Answer): Promise<string> {
  origin.serve('/x', answer)
  const socket = open()
  socket.write(ask('/x'))
  return buffer(socket).then(
    bytes => bytes.toString('latin1'),
    error => (error.code === 'ECONNRESET' ? 'reset' : Promise.reject(error)),
  )
}

/** What has arrived after a while from an origin that does not close. */
async function firstBytesOf(answer: Answer, waitMs: number): Promise<string> {
  origin.serve('/x', answer)
  const socket = open()
  let text = ''
  socket.on('data', chunk => {
    text += chunk.toString('latin1')
  })
  socket.write(ask('/x'))
  await new Promise(resolve => setTimeout(resolve, waitMs))
  expect(socket.readableEnded).toBe(false)
  socket.destroy()
  return text
}

/** What is sent before the connection is left open, as soon as it is there. */
async function bytesUntil(answer: Answer, isEnough: (text: string) => boolean): Promise<string> {
  origin.serve('/x', answer)
  const socket = open()
  let text = ''
  socket.write(ask('/x'))
  for await (const chunk of socket) {
    text += chunk.toString('latin1')
    if (isEnough(text)) break
  }
  return text
}

describe('plain answers', () => {
  test('come in turn, the last one repeating, and each request is remembered', async () => {
    const url = origin.serve(
      '/a.png',
      { status: 503 },
      { body: 'png', headers: { 'Set-Cookie': ['a=1', 'b=2'] } },
    )
    const answers = [await fetch(url), await fetch(`${url}?v=1`), await fetch(url)]
    expect(answers.map(answer => answer.status)).toEqual([503, 200, 200])
    expect(await answers[2]?.text()).toBe('png')
    expect(answers[2]?.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(origin.requests.map(seen => seen.path)).toEqual(['/a.png', '/a.png?v=1', '/a.png'])
    expect(origin.requestsFor('/a.png')).toHaveLength(3)
    expect(origin.requests[0]).toMatchObject({ method: 'GET', connection: 1 })
    expect(origin.requests[0]?.headers.host).toBe(`127.0.0.1:${origin.port}`)
  })

  test('a path scripted with its query answers that query only, and an unknown path is 404 HTML', async () => {
    origin.serve('/a?x=1', { body: 'one' })
    const [one, other] = [await fetch(`${origin.url}/a?x=1`), await fetch(`${origin.url}/a?x=2`)]
    expect(await one.text()).toBe('one')
    expect(other.status).toBe(404)
    expect(await other.text()).toContain('<html>')
  })

  test('frame the body by length, by chunks or by the close, and can lie about the length', async () => {
    expect(await bytesOf({ body: 'abc', contentLength: false })).toBe(
      'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc',
    )
    const chunked = await fetch(origin.serve('/c', { body: 'abc', chunked: true }))
    expect([chunked.headers.get('transfer-encoding'), await chunked.text()]).toEqual(['chunked', 'abc'])
    const short = await fetch(origin.serve('/s', { body: 'abc', contentLength: 2 }))
    expect(await short.text()).toBe('ab')
    expect((await fetch(origin.serve('/n', { status: 204 }))).status).toBe(204)
  })

  test('can be late and carry their own status text', async () => {
    const started = performance.now()
    const answer = await fetch(origin.serve('/late', { delayMs: 50, statusText: 'Fine' }))
    expect(performance.now() - started).toBeGreaterThan(45)
    expect(answer.statusText).toBe('Fine')
  })
})

test('counts connections and the most that were open at once', async () => {
  const sockets = [open(), open(), open()]
  await Promise.all(sockets.map(socket => once(socket, 'connect')))
  for (const socket of sockets) socket.write(ask('/'))
  await Promise.all(sockets.map(socket => once(socket, 'data')))
  sockets[0]?.destroy()
  expect([origin.connections, origin.maxOpen]).toEqual([3, 3])
  expect(origin.requests.map(seen => seen.connection).toSorted()).toEqual([1, 2, 3])
})

describe('behaviours', () => {
  test('cut bodies short', async () => {
    expect(await bytesOf(cutAfter('abcdef', 2))).toMatch(/Content-Length: 6\r\n\r\nab$/)
    expect(await bytesOf(cutChunked('abcdef', 2))).toMatch(/\r\n\r\n2\r\nab\r\n$/)
    expect(await bytesOf(badChunkSize('abc'))).toMatch(/3\r\nabc\r\nzz\r\n/)
    expect(await bytesOf(closeDelimited('abcdef', 3))).toMatch(/Connection: close\r\n\r\nabc$/)
  })

  test('reset and hang up', async () => {
    expect(await bytesOf(resetBeforeHeaders)).toBe('reset')
    expect(await bytesOf(resetMidBody('abcdef', 2))).toBe('reset')
    expect(await bytesOf(finBeforeHeaders)).toBe('')
  })

  test('stay silent or trickle', async () => {
    expect(await firstBytesOf(neverAnswer, 50)).toBe('')
    expect(await firstBytesOf(headersThenSilence(), 50)).toMatch(/Content-Length: 1000\r\n\r\n$/)
    expect(await firstBytesOf(trickleHeader(10), 100)).toMatch(/X-Slow: a{2,12}$/)
    expect(await firstBytesOf(trickleBody('abcdefghijklmnopqrstuvwxyz', 2, 20), 100)).toMatch(
      /\r\n\r\nab[c-l]*$/,
    )
  })

  test('an endless body goes on until the reader leaves', async () => {
    const answer = await fetch(origin.serve('/endless', endlessBody('GIF89a')))
    const reader = answer.body?.getReader()
    let bytes = 0
    while (bytes < 1_000_000) bytes += (await reader?.read())?.value?.length ?? 0
    await reader?.cancel()
    expect(bytes).toBeGreaterThanOrEqual(1_000_000)
  })

  test('break the headers', async () => {
    const isHuge = (text: string) => /X-Huge: a{17408}\r\n/.test(text)
    expect(isHuge(await bytesUntil(hugeHeaders(17 * 1024), isHuge))).toBe(true)
    const count = (text: string) => text.match(/X-H\d+: 1/g)?.length ?? 0
    expect(count(await bytesUntil(manyHeaders(5000), text => count(text) >= 5000))).toBe(5000)
    expect(await bytesOf(nulInHeader)).toContain('X-Nul: a\0b')
    expect((await bytesOf(twoLocations('/a', '/b'))).match(/Location/g)).toHaveLength(2)
    expect(await bytesOf(rawUtf8Location('/猫'))).toContain('Location: /ç\x8c«')
    expect(await bytesOf(sshBanner)).toMatch(/^SSH-2\.0/)
    expect(await bytesOf(tlsAlert)).toBe('\x15\x03\x03\0\x02\x02\x28')
  })

  test('send interim answers first', async () => {
    expect(await firstBytesOf(earlyHints({ body: 'ok' }), 50)).toMatch(/^HTTP\/1.1 103 .*200 OK.*ok$/s)
    expect(await firstBytesOf(continueFirst({ body: 'ok' }), 50)).toMatch(
      /^HTTP\/1.1 100 Continue\r\n\r\nHTTP.*ok$/s,
    )
  })

  test('a kept-alive connection closes when the next request arrives, which uses up no answer', async () => {
    origin.serve('/x', closeAfterAnswer({ body: 'one' }), { body: 'two' }, { body: 'three' })
    const socket = open()
    socket.write(ask('/x'))
    await once(socket, 'data')
    socket.write(ask('/x'))
    await once(socket, 'close')
    expect(origin.requests).toHaveLength(2)
    expect(await (await fetch(`${origin.url}/x`)).text()).toBe('two')
  })
})

test('closes with requests in every state', async () => {
  origin.serve('/never', neverAnswer)
  origin.serve('/slow', trickleHeader(600_000))
  origin.serve('/late', { delayMs: 600_000 })
  for (const path of ['/never', '/slow', '/late'])
    open()
      .on('error', () => {})
      .write(ask(path))
  while (origin.requests.length < 3) await new Promise(resolve => setTimeout(resolve, 5))
  await origin.close()
})
