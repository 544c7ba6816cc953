/**
 * Ways for an origin to go wrong, one named behaviour each. Lengths are bytes, intervals milliseconds.
 */
import type { Behaviour, Headers, PlainAnswer } from './answer.ts'
import { bytesOf, chunkOf, headOf, pause, writePlain } from './answer.ts'

export {
  http09,
  nulInHeader,
  rawBytes,
  rawUtf8Location,
  sshBanner,
  tlsAlert,
  twoLocations,
} from './raw-answers.ts'

type Body = Buffer | string

/** Announces the whole body, sends the first `bytes` of it and closes. */
export function cutAfter(body: Body, bytes: number, headers: Headers = {}): Behaviour {
  return async (socket, _request, write) => {
    const whole = bytesOf(body)
    await write(headOf(200, { 'Content-Length': String(whole.length), ...headers }))
    await write(whole.subarray(0, bytes))
    socket.end()
  }
}

/** Chunked; closes after the first `bytes`, without the last chunk. */
export function cutChunked(body: Body, bytes: number): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(200, { 'Transfer-Encoding': 'chunked' }))
    await write(chunkOf(bytesOf(body).subarray(0, bytes)))
    socket.end()
  }
}

/** Chunked; the second chunk's size is no number. */
export function badChunkSize(body: Body): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(200, { 'Transfer-Encoding': 'chunked' }))
    await write(chunkOf(bytesOf(body)))
    await write('zz\r\nnot a chunk\r\n')
    socket.end()
  }
}

/** No length at all: the end of the connection is the end of the body, at `cutAt` of it. */
export function closeDelimited(
  body: Body,
  cutAt = Number.POSITIVE_INFINITY,
  headers: Headers = {},
): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(200, { Connection: 'close', ...headers }))
    await write(bytesOf(body).subarray(0, cutAt))
    socket.end()
  }
}

export const resetBeforeHeaders: Behaviour = socket => {
  socket.resetAndDestroy()
}

/** Sends `bytes` of the body, leaves them a moment to arrive (a reset discards what is unread) and resets. */
export function resetMidBody(body: Body, bytes: number): Behaviour {
  return async (socket, _request, write) => {
    const whole = bytesOf(body)
    await write(headOf(200, { 'Content-Length': String(whole.length) }))
    await write(whole.subarray(0, bytes))
    await pause(socket, 20)
    socket.resetAndDestroy()
  }
}

export const finBeforeHeaders: Behaviour = socket => {
  socket.end()
}

export const neverAnswer: Behaviour = socket => closed(socket)

export function headersThenSilence(headers: Headers = { 'Content-Length': '1000' }): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(200, headers))
    await closed(socket)
  }
}

/** `bytesPerStep` of the body every interval, until it is whole. */
export function trickleBody(body: Body, bytesPerStep: number, intervalMs: number): Behaviour {
  return async (socket, _request, write) => {
    const whole = bytesOf(body)
    await write(headOf(200, { 'Content-Length': String(whole.length) }))
    for (let sent = 0; sent < whole.length && !socket.destroyed; sent += bytesPerStep) {
      await pause(socket, intervalMs)
      await write(whole.subarray(sent, sent + bytesPerStep))
    }
  }
}

/** One byte of a header every interval; the header never ends. */
export function trickleHeader(intervalMs: number): Behaviour {
  return async (socket, _request, write) => {
    await write('HTTP/1.1 200 OK\r\nX-Slow: ')
    while (await write('a')) await pause(socket, intervalMs)
  }
}

/** Bytes without end, as fast as the reader takes them; chunked, so that no length warns of it. */
export function endlessBody(start: Body = ''): Behaviour {
  return async (_socket, _request, write) => {
    await write(headOf(200, { 'Transfer-Encoding': 'chunked' }))
    if (start.length > 0) await write(chunkOf(bytesOf(start)))
    const block = chunkOf(Buffer.alloc(64 * 1024))
    while (await write(block));
  }
}

/** One header of `bytes`, then the plain answer. */
export function hugeHeaders(bytes: number, answer: PlainAnswer = {}): Behaviour {
  return (socket, request, write) =>
    writePlain(socket, withHeaders(answer, { 'X-Huge': 'a'.repeat(bytes) }), request.method, write)
}

/** `count` short headers, then the plain answer. */
export function manyHeaders(count: number, answer: PlainAnswer = {}): Behaviour {
  const many = Object.fromEntries(Array.from({ length: count }, (_, i) => [`X-H${i}`, '1']))
  return (socket, request, write) => writePlain(socket, withHeaders(answer, many), request.method, write)
}

/** Interim answer 103 with a Link header, then the plain answer. */
export function earlyHints(answer: PlainAnswer): Behaviour {
  return interim('HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n', answer)
}

/** Interim answer 100, which nobody asked for, then the plain answer. */
export function continueFirst(answer: PlainAnswer): Behaviour {
  return interim('HTTP/1.1 100 Continue\r\n\r\n', answer)
}

/** Advertises keep-alive, but closes the connection as soon as another request arrives on it. */
export function closeAfterAnswer(answer: PlainAnswer): Behaviour {
  return async (socket, request, write) => {
    await writePlain(socket, withHeaders(answer, { Connection: 'keep-alive' }), request.method, write)
    // First in the row, so that the origin still sees the request but has nowhere to write.
    socket.prependOnceListener('data', () => socket.destroy())
  }
}

const closed = (socket: Parameters<Behaviour>[0]) =>
  new Promise<void>(resolve => (socket.destroyed ? resolve() : socket.once('close', () => resolve())))

const withHeaders = (answer: PlainAnswer, headers: Headers): PlainAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
})

function interim(text: string, answer: PlainAnswer): Behaviour {
  return async (socket, request, write) => {
    await write(text)
    await writePlain(socket, answer, request.method, write)
  }
}
