import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BodyFiles } from '../../../src/base/files/body-files.ts'
import type { Behaviour, Headers } from '../../servers/answer.ts'
import { headOf } from '../../servers/answer.ts'
import { largeMp4 } from '../../support/media-files.ts'
import { type Fetching, fetching } from '../../support/test-fetcher.ts'

const MIB = 1024 * 1024
const BODY = largeMp4(3 * MIB)
BODY.forEach((_, at) => {
  if (at > 1000 && at % 4096 === 0) BODY[at] = at / 4096
})
/** Another file of the same size, whose beginning is the same. */
const OTHER = Buffer.from(BODY).fill(7, MIB + 4096)
const CUT = 2 * MIB
const SHA256 = digest(BODY)
const OWN = { ETag: '"v1"', 'Content-Type': 'video/mp4' }
const REST = { ...OWN, 'Content-Range': `bytes ${CUT}-${BODY.length - 1}/${BODY.length}` }

let work: Fetching
let folder: string
let files: BodyFiles
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lying-'))
  files = new BodyFiles(folder)
  work = await fetching({
    maxBytes: MIB,
    policy: { attempts: 3, baseMs: 1, capMs: 1 },
    large: {
      files,
      digests: ['sha256'],
      over: 64 * 1024,
      most: 20 * MIB,
      floor: { bytes: 1, windowMs: 30_000 },
      mostOf: beginning => (beginning.includes('ftyp') ? 20 * MIB : undefined),
    },
  })
})
afterEach(async () => {
  await work.close()
  await files.close()
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

interface Lie {
  readonly status?: number
  readonly headers: Headers
  readonly body?: Buffer
  /** Bytes sent before the connection ends. */
  readonly sent?: number
  /** Without a length the body ends with the connection. */
  readonly isOpen?: boolean
}

const part = BODY.subarray(CUT)
/** What is answered once to the request for the rest; every other request is answered rightly. */
const LIES: Readonly<Record<string, Lie>> = {
  'a Content-Encoding': { headers: { ...REST, 'Content-Encoding': 'gzip' } },
  'an encoding that is unknown': { headers: { ...REST, 'Content-Encoding': 'x-mine' } },
  'two encodings': { headers: { ...REST, 'Content-Encoding': 'gzip, br' } },
  'the type of a page': { headers: { ...REST, 'Content-Type': 'text/html' } },
  'the type of an image': { headers: { ...REST, 'Content-Type': 'image/png' } },
  'the type of data': { headers: { ...REST, 'Content-Type': 'application/json; charset=utf-8' } },
  'the type of several parts': { headers: { ...REST, 'Content-Type': 'multipart/byteranges; boundary=a' } },
  'more bytes than announced': { headers: REST, body: Buffer.concat([part, part]), isOpen: true },
  'one byte more than announced': { headers: REST, body: Buffer.concat([part, Buffer.of(1)]), isOpen: true },
  'the whole in place of the part': { headers: REST, body: BODY, isOpen: true },
  'more than the part that it names': {
    headers: { ...OWN, 'Content-Range': `bytes ${CUT}-${CUT + 99}/${BODY.length}` },
    isOpen: true,
  },
  'no Content-Range': { headers: OWN },
  'a Content-Range of nothing': { headers: { ...OWN, 'Content-Range': 'bytes */3145728' } },
  'a Content-Range of another unit': {
    headers: { ...OWN, 'Content-Range': `items ${CUT}-3/${BODY.length}` },
  },
  'a Content-Range without a total': { headers: { ...OWN, 'Content-Range': `bytes ${CUT}-3145727/*` } },
  'a Content-Range that is none': { headers: { ...OWN, 'Content-Range': 'all of it' } },
  'an earlier part': { headers: { ...OWN, 'Content-Range': `bytes 0-${part.length - 1}/${BODY.length}` } },
  'a part one byte later': {
    headers: { ...OWN, 'Content-Range': `bytes ${CUT + 1}-3145727/${BODY.length}` },
  },
  'a part of a longer file': { headers: { ...OWN, 'Content-Range': `bytes ${CUT}-3145727/4000000` } },
  'a part of a shorter file': { headers: { ...OWN, 'Content-Range': `bytes ${CUT}-3000000/3000001` } },
  'a part of another version': { headers: { ...REST, ETag: '"v2"' }, body: OTHER.subarray(CUT) },
  'a part of a weak version': { headers: { ...REST, ETag: 'W/"v1"' } },
  'a part without a version': { headers: { 'Content-Range': REST['Content-Range'] } },
  'a 304': { status: 304, headers: OWN, body: Buffer.alloc(0) },
  'a 400': { status: 400, headers: {} },
  'a 401': { status: 401, headers: {} },
  'a 403': { status: 403, headers: {} },
  'a 404': { status: 404, headers: {} },
  'a 405': { status: 405, headers: {} },
  'a 410': { status: 410, headers: {} },
  'a 412': { status: 412, headers: {} },
  'a 416': { status: 416, headers: { 'Content-Range': 'bytes */1' } },
  'a 418': { status: 418, headers: {} },
  'a 451': { status: 451, headers: {} },
  'a part that ends early': { headers: REST, sent: 1000 },
  'a part without a byte': { headers: REST, sent: 0 },
  'a shorter part than it names': { headers: REST, body: part.subarray(0, -7) },
  'a 429': { status: 429, headers: {} },
  'a 500': { status: 500, headers: {} },
  'a 503': { status: 503, headers: {} },
}

/** Cuts its first answer, lies to the next request for the rest, and is honest from then on. */
function lying({ status = 206, headers, body = part, sent, isOpen }: Lie, isLasting = false): Behaviour {
  let answers = 0
  let hasLied = false
  return async (socket, request, write) => {
    const nth = answers++
    if (request.headers.range !== undefined && (!hasLied || isLasting)) {
      hasLied = true
      const length = isOpen ? { Connection: 'close' } : { 'Content-Length': String(body.length) }
      await write(headOf(status, { ...headers, ...length }))
      await write(body.subarray(0, sent))
      if (isOpen || sent !== undefined) socket.end()
      return
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const range = from > 0 && { 'Content-Range': `bytes ${from}-${BODY.length - 1}/${BODY.length}` }
    const rest = BODY.subarray(from)
    await write(headOf(range ? 206 : 200, { ...OWN, ...range, 'Content-Length': String(rest.length) }))
    await write(nth === 0 ? rest.subarray(0, CUT) : rest)
    if (nth === 0) socket.end()
  }
}

const PROPER = new Set(['a part that ends early', 'a part without a byte', 'a shorter part than it names'])
const LATER = new Set(['a 429', 'a 500', 'a 503'])

test.each(Object.entries(LIES))(
  '%s in place of the rest: the whole bytes all the same',
  async (name, lie) => {
    const { file, attempts } = await work.fetch(work.origin.serve('/clip.mp4', lying(lie)))
    expect([file?.size, file?.digests.sha256]).toEqual([BODY.length, SHA256])
    expect(digest(readFileSync(file?.path ?? ''))).toBe(SHA256)
    const ranges = work.origin.requests.map(({ headers }) => headers.range !== undefined)
    // Beginning anew is part of the attempt; what breaks or is late is an attempt of its own, which resumes.
    if (PROPER.has(name) || LATER.has(name)) expect(ranges).toEqual([false, true, true])
    else expect([ranges, attempts]).toEqual([[false, true, false], 1])
  },
)

test.each(Object.entries(LIES))(
  '%s each time: whole bytes or a reason, and no end of requests',
  async (_, lie) => {
    const outcome = await work.fetch(work.origin.serve('/clip.mp4', lying(lie, true))).catch(error => error)
    if ('reason' in outcome) expect(outcome.reason).toMatch(/^(?:truncated|http-\d+|throttled)$/)
    else expect(outcome.file?.digests.sha256).toBe(SHA256)
    expect(work.origin.requests.length).toBeLessThan(8)
  },
)

test('a host that has lied once gets no further request for a part', async () => {
  const lie = lying({ status: 403, headers: {}, body: Buffer.alloc(0) }, true)
  let wholes = 0
  const url = work.origin.serve('/clip.mp4', async (socket, request, write) => {
    if (request.headers.range !== undefined || ++wholes !== 2) return await lie(socket, request, write)
    // The second whole is cut as the first one was.
    await write(headOf(200, { ...OWN, 'Content-Length': String(BODY.length) }))
    await write(BODY.subarray(0, CUT))
    socket.end()
  })
  expect((await work.fetch(url)).file?.digests.sha256).toBe(SHA256)
  const ranges = work.origin.requests.map(({ headers }) => headers.range !== undefined)
  expect(ranges).toEqual([false, true, false, false])
})

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
