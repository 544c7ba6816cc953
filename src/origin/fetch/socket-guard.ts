/** Corrects three things that undici gets wrong for origins, between the socket and undici. */
import type { Socket } from 'node:net'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'

const CONTINUE = Buffer.from('HTTP/1.1 100')
const END_OF_HEAD = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

/** Errors of kept connections that broke during a request, before any byte of an answer. */
const stale = new WeakSet<object>()

/**
 * Removes interim 100 answers: a client must accept an unrequested one (RFC 9110 §15.2), but undici ends the
 * connection. Marks errors for `isStale`. Ends an answer that is longer than any body of `maxBytes` needs: undici does
 * not count chunk extensions and interim answers.
 * @param maxHeadBytes most bytes of an interim answer
 */
export function guardSocket(socket: Socket, maxHeadBytes: number, maxBytes: number): Socket {
  const read = socket.read.bind(socket)
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean
  const most = mostOnTheWire(maxBytes)
  let served = false
  let awaitingHead = false
  /** Bytes of a head that may still be an interim answer. */
  let buffered: Buffer = NOTHING
  /** Bytes received since the request. */
  let came = 0

  // Requests come one at a time, without a body: a write is a request, and the next read begins its answer.
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
      const head = afterInterim(buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]))
      awaitingHead = mayBeInterim(head) && head.length < maxHeadBytes
      if (!awaitingHead) served = true
      buffered = awaitingHead ? head : NOTHING
      chunk = awaitingHead ? take(size) : head
    }
    return chunk
  }

  socket.on('error', error => {
    if (served && awaitingHead && buffered.length === 0) stale.add(error)
  })
  return socket
}

/**
 * Whether the other side had closed a kept connection before a request was written to it. This is neither the origin's
 * fault nor an attempt. Each connection can be the cause once, and only after it served an answer.
 */
export function isStale(error: unknown): boolean {
  return typeof error === 'object' && error !== null && stale.has(error)
}

/** The smallest chunks that servers send at most double a body, and heads are small. */
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
  return bytes.length >= CONTINUE.length && mayBeInterim(bytes)
}

/**
 * True for no bytes, for the start of an interim status line, and for an interim answer without its end. Compares byte
 * by byte: this runs for every answer, and a view of a few bytes costs more.
 */
function mayBeInterim(bytes: Buffer): boolean {
  for (let at = 0; at < CONTINUE.length && at < bytes.length; at++)
    if (bytes[at] !== CONTINUE[at]) return false
  return true
}
