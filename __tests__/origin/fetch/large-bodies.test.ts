import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BodyFiles } from '../../../src/base/files/body-files.ts'
import type { LargeBodySettings } from '../../../src/origin/fetch/large-body.ts'
import { cutAfter, trickleBody } from '../../servers/misbehave.ts'
import type { Answer } from '../../servers/origin.ts'
import { type Resuming, resuming, type Sent } from '../../servers/resuming.ts'
import { largeMp4 } from '../../support/media-files.ts'
import { type Fetching, fetching } from '../../support/test-fetcher.ts'

const MIB = 1024 * 1024
const BODY = largeMp4(13 * MIB)
BODY.forEach((_, at) => {
  if (at > 1000 && at % 4096 === 0) BODY[at] = at / 4096
})
const SHA256 = createHash('sha256').update(BODY).digest('hex')
const ETAG = { ETag: '"v1"' }

let work: Fetching
let folder: string
let files: BodyFiles
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'))
  files = new BodyFiles(folder)
})
afterEach(async () => {
  await work.close()
  await files.close()
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

async function open(
  large: Partial<LargeBodySettings> = {},
  retries = 3,
  capacity = 128 * MIB,
): Promise<void> {
  work = await fetching({
    capacity,
    maxBytes: MIB,
    policy: { attempts: retries + 1, baseMs: 1, capMs: 1 },
    large: {
      files,
      digests: ['sha256', 'md5', 'sha1'],
      over: 64 * 1024,
      most: 20 * MIB,
      floor: { bytes: 1, windowMs: 30_000 },
      mostOf: beginning => (beginning.includes('ftyp') ? 20 * MIB : undefined),
      ...large,
    },
  })
}

const show = (...answers: Answer[]) => work.origin.serve('/clip.mp4', ...answers)
const ranges = () => work.origin.requests.map(({ headers }) => headers.range)

/** Serves the body with these cuts. */
function cutting(cuts: Resuming['cuts'], more: Partial<Resuming> = {}, sent?: Sent): string {
  return show(resuming({ body: BODY, headers: () => ETAG, cuts, ...more }, sent))
}

describe('a body that is too large for memory', () => {
  test('lies in a file, with the digests of stores and of keys', async () => {
    await open()
    const { file, bytes, isLengthKnown } = await work.fetch(show({ body: BODY }))
    expect(file).toMatchObject({ size: BODY.length, digests: { sha256: SHA256 } })
    for (const name of ['md5', 'sha1'] as const)
      expect(file?.digests[name]).toBe(createHash(name).update(BODY).digest('hex'))
    expect([bytes.length, isLengthKnown]).toEqual([0, true])
  })

  test('without an announced length, goes there once it is long', async () => {
    await open()
    const { file, isLengthKnown } = await work.fetch(show({ body: BODY, chunked: true }))
    expect(file).toMatchObject({ size: BODY.length, digests: { sha256: SHA256 } })
    expect(isLengthKnown).toBe(false)
  })

  test('takes nothing of the budget', async () => {
    await open({}, 0, MIB)
    const url = show({ body: BODY })
    for (const { file } of await Promise.all([work.fetch(url), work.fetch(url), work.fetch(url)]))
      expect(file?.size).toBe(BODY.length)
  })

  test('stays in memory where its beginning is that of something else', async () => {
    await open({ files: new BodyFiles('/nowhere') })
    const body = Buffer.alloc(900_000, 'image ')
    for (const chunked of [false, true]) {
      const { file, bytes } = await work.fetch(show({ body, chunked }))
      expect([file, bytes.equals(body)]).toEqual([undefined, true])
    }
    const large = await work.failure(show({ body: Buffer.alloc(2 * MIB, 'image ') }))
    expect(large).toMatchObject({ reason: 'too-large', attempts: 1 })
    const endless = await work.failure(show({ body: Buffer.alloc(2 * MIB, 'image '), chunked: true }))
    expect(endless).toMatchObject({ reason: 'too-large', attempts: 1 })
  })

  test('is too large by its own limit, announced or not', async () => {
    await open({ mostOf: () => 12 * MIB })
    for (const chunked of [false, true]) {
      const failure = await work.failure(show({ body: BODY, chunked }))
      expect(failure).toMatchObject({ reason: 'too-large', attempts: 1 })
    }
    const announced = await work.failure(show(cutAfter('', 0, { 'Content-Length': String(21 * MIB) })))
    expect(announced).toMatchObject({ reason: 'too-large', attempts: 1 })
  })

  test('with an encoding stays in memory', async () => {
    await open()
    const headers = { 'Content-Encoding': 'gzip' }
    expect(await work.failure(show({ body: BODY, headers }))).toMatchObject({ reason: 'too-large' })
  })

  test('slower than its floor fails, however long its attempt may take', async () => {
    await open({ floor: { bytes: 100_000, windowMs: 60 } }, 0)
    expect(await work.failure(show(trickleBody(BODY, 5000, 10)))).toMatchObject({ reason: 'too-slow' })
  })

  test('above its floor may take longer than an attempt', async () => {
    await open({ floor: { bytes: 1000, windowMs: 60 } }, 0)
    await work.close()
    work = await fetching({
      maxBytes: MIB,
      timeoutMs: 150,
      policy: { attempts: 1, baseMs: 1, capMs: 1 },
      large: {
        files,
        digests: ['sha256'],
        over: 64 * 1024,
        most: 20 * MIB,
        // A busy machine may pause for seconds.
        floor: { bytes: 1000, windowMs: 60_000 },
        mostOf: () => MIB,
      },
    })
    const body = BODY.subarray(0, 300_000)
    expect((await work.fetch(show(trickleBody(body, 10_000, 10)))).file?.size).toBe(body.length)
  })
})

describe('a cut body', () => {
  test('is requested from where it was cut, under the condition that it is the same', async () => {
    await open({}, 0)
    const sent = { bytes: 0 }
    const { file, attempts } = await work.fetch(cutting([5 * MIB + 77], {}, sent))
    expect([file?.digests.sha256, attempts]).toEqual([SHA256, 1])
    expect(ranges()).toEqual([undefined, `bytes=${5 * MIB + 77}-`])
    expect(work.origin.requests[1]?.headers['if-range']).toBe('"v1"')
    expect(sent.bytes).toBeLessThanOrEqual(1.1 * BODY.length)
  })

  test('is resumed ten times, and the attempts are not counted', async () => {
    await open({}, 0)
    const sent = { bytes: 0 }
    const { file, attempts } = await work.fetch(cutting(Array(10).fill(1.2 * MIB), {}, sent))
    expect([file?.digests.sha256, attempts, ranges().length]).toEqual([SHA256, 1, 11])
    expect(sent.bytes).toBeLessThanOrEqual(1.1 * BODY.length)
  })

  test('at any of ten places is resumed there, and no byte is sent twice', async () => {
    await open({ digests: ['sha256'] })
    for (let place = 0; place < 10; place++) {
      const cut = Math.floor(((place + 0.5) / 10) * BODY.length)
      const sent = { bytes: 0 }
      const before = ranges().length
      const url = work.origin.serve(
        `/${place}.mp4`,
        resuming({ body: BODY, headers: () => ETAG, cuts: [cut] }, sent),
      )
      expect((await work.fetch(url)).file?.digests.sha256).toBe(SHA256)
      expect(ranges().slice(before)).toEqual([undefined, `bytes=${cut}-`])
      expect(sent.bytes).toBe(BODY.length)
    }
  })

  test('counts attempts that brought little', async () => {
    await open({}, 2)
    const failure = await work.failure(cutting(Array(10).fill(100_000)))
    expect(failure).toMatchObject({ reason: 'truncated', attempts: 3 })
    expect(ranges().map(range => range !== undefined)).toEqual([false, true, true])
  })

  test('is resumed by its date where that is old enough', async () => {
    const date = (at: number) => new Date(at).toUTCString()
    const now = Date.now()
    for (const [age, isResumed] of [
      [61_000, true],
      [30_000, false],
    ] as const) {
      await open({}, 0)
      const dated = { 'Last-Modified': date(now - age), Date: date(now) }
      const url = cutting([5 * MIB], { headers: () => dated })
      expect((await work.fetch(url)).file?.digests.sha256).toBe(SHA256)
      expect(ranges()[1] !== undefined).toBe(isResumed)
      if (isResumed) await work.close()
    }
  })

  test.each([
    ['a weak validator', { headers: () => ({ ETag: 'W/"v1"' }) }, 2],
    ['no validator', { headers: () => ({}) }, 2],
    ['another validator the next time', { headers: (nth: number) => ({ ETag: `"v${nth}"` }) }, 2],
    [
      'a part of another total',
      { rest: (first: number) => ({ status: 206, headers: { 'Content-Range': `bytes ${first}-99/100` } }) },
      3,
    ],
    [
      'a part that begins elsewhere',
      {
        rest: (_: number, total: number) => ({
          status: 206,
          headers: { 'Content-Range': `bytes 7-99/${total}` },
        }),
      },
      3,
    ],
    ['a part without its place', { rest: () => ({ status: 206, headers: {} }) }, 3],
    [
      'a part of another validator',
      {
        rest: (first: number, total: number) => ({
          status: 206,
          headers: { ETag: '"v2"', 'Content-Range': `bytes ${first}-${total - 1}/${total}` },
        }),
      },
      3,
    ],
    ['a 416', { rest: () => ({ status: 416, headers: {} }) }, 3],
  ] as const)('begins anew after %s', async (_, more, requests) => {
    await open({}, 0)
    const { file } = await work.fetch(cutting([5 * MIB], more))
    expect([file?.size, file?.digests.sha256]).toEqual([BODY.length, SHA256])
    expect(ranges()).toHaveLength(requests)
    expect(ranges().at(-1) === undefined || requests === 2).toBe(true)
  })

  test('begins anew where a redirect leads to another file with the same validator and length', async () => {
    await open({}, 0)
    const other = Buffer.from(BODY)
    other.fill(7, 6 * MIB, 7 * MIB)
    work.origin.serve('/a.mp4', resuming({ body: BODY, headers: () => ETAG, cuts: [5 * MIB] }))
    work.origin.serve('/b.mp4', resuming({ body: other, headers: () => ETAG, cuts: [] }))
    const to = (path: string) => ({ status: 302, headers: { Location: path } })
    const { file } = await work.fetch(show(to('/a.mp4'), to('/b.mp4')))
    expect(file?.digests.sha256).toBe(createHash('sha256').update(other).digest('hex'))
    expect(ranges()).toEqual([undefined, undefined, undefined, undefined])
  })

  test('is resumed where a redirect leads to the same file with a new signature', async () => {
    await open({}, 0)
    work.origin.serve('/a.mp4?sign=1', resuming({ body: BODY, headers: () => ETAG, cuts: [5 * MIB] }))
    work.origin.serve('/a.mp4?sign=2', resuming({ body: BODY, headers: () => ETAG, cuts: [] }))
    const to = (path: string) => ({ status: 302, headers: { Location: path } })
    const { file } = await work.fetch(show(to('/a.mp4?sign=1'), to('/a.mp4?sign=2')))
    expect(file?.digests.sha256).toBe(SHA256)
    expect(ranges().at(-1)).toMatch(/^bytes=\d+-$/)
  })

  test('is given up where a short answer follows', async () => {
    await open({}, 1)
    const url = show(resuming({ body: BODY, headers: () => ETAG, cuts: [200_000] }), { body: 'gone' })
    expect(await work.fetch(url)).toMatchObject({ bytes: Buffer.from('gone') })
  })

  test('of a host that never continues is not fetched for ever', async () => {
    await open({}, 1)
    const url = cutting(Array(20).fill(2 * MIB), { headers: () => ({}) })
    const failure = await work.failure(url)
    expect(failure).toMatchObject({ reason: 'truncated', attempts: 2 })
    expect(ranges().length).toBeLessThanOrEqual(4)
  })
})
