/**
 * What undici reads is released as soon as it has been copied, behind its back: shown here of the version that `import`
 * resolves to. A
 * read that ends with a body is looked at no more, one that goes on behind it is.
 */
import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'
import { releaseChunks } from '../../../src/base/buffers/release-memory.ts'
import { type Behaviour, chunkOf, headOf, pause } from '../../servers/answer.ts'
import { readRoot } from '../../support/source-files.ts'
import { type Exchanging, exchanging } from '../../support/test-exchange.ts'

releaseChunks()

let work: Exchanging
beforeEach(async () => {
  work = await exchanging()
})
afterEach(() => work.close())

const BYTES = Buffer.from(Uint32Array.from({ length: 50_000 }, (_, i) => i * 2654435761).buffer)
const HEAD = headOf(200, { 'Content-Length': String(BYTES.length) })
const whole = Buffer.concat([Buffer.from(HEAD), BYTES])

/** Each piece is a read of its own. */
const inPieces =
  (...pieces: readonly (Buffer | string)[]): Behaviour =>
  async (socket, _request, write) => {
    socket.setNoDelay()
    for (const piece of pieces) {
      await write(piece)
      await pause(socket, 20)
    }
  }

async function expectWhole(path: string, ...answers: readonly Behaviour[]): Promise<void> {
  const url = work.origin.serve(path, ...answers)
  for (const _ of answers) {
    const { status, body } = await work.ask(url)
    expect([status, body.equals(BYTES)]).toEqual([200, true])
  }
}

test('the undici that is resolved is the one that is pinned, to the exact version', () => {
  const { version } = createRequire(import.meta.url)('undici/package.json')
  expect(JSON.parse(readRoot('package.json')).dependencies.undici).toBe(version)
})

test('head and body in one read, and the next answer on the same connection', async () => {
  await expectWhole('/a', inPieces(whole), inPieces(whole), inPieces(whole))
  expect(work.origin.connections).toBe(1)
})

test.each([1, 17, HEAD.length - 1, HEAD.length, HEAD.length + 1, HEAD.length + 60_000])(
  'reads that end at byte %i, within the head or behind it',
  async at => {
    await expectWhole('/a', inPieces(whole.subarray(0, at), whole.subarray(at)), inPieces(whole))
    expect(work.origin.connections).toBe(1)
  },
)

test('a second answer in the read that ends the first belongs to no request, and breaks nothing', async () => {
  const url = work.origin.serve('/a', inPieces(Buffer.concat([whole, whole])), inPieces(whole))
  for (let i = 0; i < 2; i++) expect((await work.ask(url)).body.equals(BYTES)).toBe(true)
})

test('the beginning of a second head in that read, likewise', async () => {
  const url = work.origin.serve(
    '/a',
    inPieces(Buffer.concat([whole, Buffer.from('HTTP/1.1 2')])),
    inPieces(whole),
  )
  for (let i = 0; i < 2; i++) expect((await work.ask(url)).body.equals(BYTES)).toBe(true)
})

test('bodies in chunks that end within and between reads', async () => {
  const head = Buffer.from(headOf(200, { 'Transfer-Encoding': 'chunked' }))
  const parts = [BYTES.subarray(0, 70_000), BYTES.subarray(70_000, 70_001), BYTES.subarray(70_001)].map(
    chunkOf,
  )
  const all = Buffer.concat([head, ...parts, Buffer.from('0\r\n\r\n')])
  for (const at of [30_000, head.length + 70_000, head.length + 70_008, all.length - 3])
    await expectWhole(`/${at}`, inPieces(all.subarray(0, at), all.subarray(at)), inPieces(all))
})

test('a body without a length that waits for room again and again, whatever a read ends with', async () => {
  const large = Buffer.concat(Array(8).fill(BYTES))
  const url = work.origin.serve('/a', { body: large, contentLength: false })
  const waits: number[] = []
  const reserve = (total: number) => {
    waits.push(total)
    return new Promise<void>(resolve => setTimeout(resolve, 5))
  }
  const { body } = await work.ask(url, { onHead: () => ({ keep: 1e7, reserve }) })
  expect([body.equals(large), waits.length > 4]).toEqual([true, true])
})

test('many bodies in memory that is used again are each what they were while they are in use', async () => {
  const memory = new BodyMemory()
  const seen = new Set<ArrayBufferLike>()
  for (let i = 0; i < 20; i++) {
    const content = Buffer.alloc(60_000 + i, i)
    const url = work.origin.serve(`/${i}`, { body: content })
    const { body } = await work.ask(url, { onHead: () => ({ keep: 1e6, memory }) })
    expect(body.equals(content)).toBe(true)
    seen.add(body.buffer)
    memory.giveBack(body)
  }
  expect(seen.size).toBe(1)
})
