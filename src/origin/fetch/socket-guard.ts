/** Three things about a connection that undici gets wrong for origins, put right between the socket and undici. */
import type { Socket } from 'node:net'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'

const CONTINUE = Buffer.from('HTTP/1.1 100')
const END_OF_HEAD = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

/** Errors of kept connections that broke under a request without a byte of answer. */
const stale = new WeakSet<object>()

/**
 * Takes out interim 100 answers: a client must put up with one it did not ask for (RFC 9110 §15.2), and undici
 * ends the connection on it. Marks errors for `isStale`. And ends an answer of which more arrives than any body of
 * `maxBytes` takes, in whatever undici does not count: chunk extensions, interim answers.
 * @param maxHeadBytes of an interim answer
 */
export function guardSocket(socket: Socket, maxHeadBytes: number, maxBytes: number): Socket {
  const read = socket.read.bind(socket)
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean
  const most = mostOnTheWire(maxBytes)
  let served = false
  let awaitingHead = false
  /** What came of a head that may yet turn out to be an interim one. */
  let held: Buffer = NOTHING
  /** Bytes since the request. */
  let came = 0

  // One request at a time and without a body: a write is a request, and what is read next begins its answer.
  socket.write = ((...given: unknown[]) => {
    awaitingHead = true
    came = 0
    return write(...given)
  }) as Socket['write']

  const take = (size?: number): Buffer | null => {
    const chunk: Buffer | null = read(size)
    if (chunk) came += chunk.length
    if (came > most) socket.destroy(tooMuch())
    return chunk
  }

  socket.read = (size?: number) => {
    let chunk = take(size)
    while (awaitingHead && chunk) {
      const head = afterInterim(held.length === 0 ? chunk : Buffer.concat([held, chunk]))
      awaitingHead = mayBeInterim(head) && head.length < maxHeadBytes
      if (!awaitingHead) served = true
      held = awaitingHead ? head : NOTHING
      chunk = awaitingHead ? take(size) : head
    }
    return chunk
  }

  socket.on('error', error => {
    if (served && awaitingHead && held.length === 0) stale.add(error)
  })
  return socket
}

/**
 * Whether a kept connection had been closed by the other side when a request was written to it: no fault of the
 * origin's, nor an attempt. Each connection can be the cause once, and only after it served an answer.
 */
export function isStale(error: unknown): boolean {
  return typeof error === 'object' && error !== null && stale.has(error)
}

/** Chunks as small as servers make them double a body at the most, and heads are small. */
function mostOnTheWire(maxBytes: number): number {
  return 2 * maxBytes + 1024 * 1024
}

function tooMuch(): PersistError {
  return new PersistError('fetch', 'too-large', say('fetch-more-than-body'))
}

function afterInterim(bytes: Buffer): Buffer {
  let rest = bytes
  while (startsInterim(rest)) {
    const end = rest.indexOf(END_OF_HEAD)
    if (end < 0) break
    rest = rest.subarray(end + END_OF_HEAD.length)
  }
  return rest
}

function startsInterim(bytes: Buffer): boolean {
  return bytes.length >= CONTINUE.length && isAlike(bytes)
}

/** Nothing yet, the beginning of an interim answer's status line, or an interim answer without its end. */
function mayBeInterim(bytes: Buffer): boolean {
  return isAlike(bytes)
}

/** As far as both go. Byte by byte: it is asked of every answer, and views of a few bytes cost more than they. */
function isAlike(bytes: Buffer): boolean {
  for (let at = 0; at < CONTINUE.length && at < bytes.length; at++)
    if (bytes[at] !== CONTINUE[at]) return false
  return true
}
