/** A host that continues a body where a request asks for the rest of it (RFC 9110 §13.1.5, §14.2), and cuts answers. */
import type { Behaviour, Headers, SeenRequest } from './answer.ts'
import { headOf } from './answer.ts'
import { readRange } from './byte-range.ts'

export interface Resuming {
  readonly body: Buffer
  /** Validators and other headers of each answer; the number counts answers from 0. */
  readonly headers: (nth: number) => Headers
  /** Bytes sent of each answer before the connection ends; undefined: all. */
  readonly cuts: readonly (number | undefined)[]
  /** Changes the answer to a request for the rest. */
  readonly rest?: (first: number, whole: number) => { readonly status: number; readonly headers: Headers }
}

export interface Sent {
  /** Bytes of bodies that were sent, over all answers. */
  bytes: number
}

export function resuming({ body, headers, cuts, rest }: Resuming, sent: Sent = { bytes: 0 }): Behaviour {
  let answers = 0
  return async (socket, request, write) => {
    const nth = answers++
    const own = headers(nth)
    const range = isSame(request, own) ? readRange(request.headers.range, body.length) : undefined
    const part = range ? body.subarray(range.first, range.last + 1) : body
    const usual = range
      ? {
          status: 206,
          headers: { 'Content-Range': `bytes ${range.first}-${range.last}/${body.length}` },
        }
      : { status: 200, headers: {} }
    const answer = range && rest ? rest(range.first, body.length) : usual
    const bytes = part.subarray(0, cuts[nth])
    await write(headOf(answer.status, { 'Content-Length': String(part.length), ...own, ...answer.headers }))
    sent.bytes += bytes.length
    await write(bytes)
    if (bytes.length < part.length) socket.end()
  }
}

/** Without a validator of its own a host ignores the condition, and so the range. */
function isSame({ headers }: SeenRequest, own: Headers): boolean {
  const condition = headers['if-range']
  return condition !== undefined && [own.ETag, own['Last-Modified']].includes(condition)
}
