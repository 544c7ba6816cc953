import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { releaseChunks } from '../../../src/base/buffers/release-memory.ts'
import { type Behaviour, headOf } from '../../servers/answer.ts'
import { cutAfter, resetMidBody, trickleBody } from '../../servers/misbehave.ts'
import { inGrowingTimes } from '../../support/growing-times.ts'
import { type Exchanging, exchanging, PATIENT } from '../../support/test-exchange.ts'

// As the action and the command do.
releaseChunks()

let work: Exchanging
beforeEach(async () => {
  work = await exchanging()
})
afterEach(() => work.close())

const LARGE = Buffer.from(Uint32Array.from({ length: 1_000_000 }, (_, i) => i * 2654435761).buffer)
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** A feed that keeps what it is given and pauses after the nth chunk as long as `paused` says. */
function feeding(pause: (nth: number) => Promise<void> | undefined = () => undefined) {
  const chunks: Buffer[] = []
  const state = { inUse: 0, most: 0 }
  const feed = (chunk: Buffer) => {
    chunks.push(Buffer.from(chunk))
    state.most = Math.max(state.most, ++state.inUse)
    const paused = pause(chunks.length)
    if (!paused) return void state.inUse--
    return paused.finally(() => state.inUse--)
  }
  return { chunks, state, onHead: () => ({ feed }), whole: () => Buffer.concat(chunks) }
}

/** A pause that a test ends. */
function gate() {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  return { paused: promise, letGo: resolve, fail: reject }
}

const FRAMINGS = [
  ['of declared length', {}],
  ['in chunks', { chunked: true }],
  ['ended by the close', { contentLength: false as const }],
] as const

describe('a body that is fed to a reader', () => {
  test.each(FRAMINGS)(
    '%s is given whole and in order, and the answer holds none of it',
    async (_, framing) => {
      const fed = feeding(nth => (nth % 2 ? pause(1) : undefined))
      const { status, body } = await work.ask(work.origin.serve('/a', { body: LARGE, ...framing }), fed)
      expect([status, body.length, fed.whole().equals(LARGE)]).toEqual([200, 0, true])
      expect(fed.state).toEqual({ inUse: 0, most: 1 })
    },
  )

  test.each(FRAMINGS)('%s is over when the last chunk has been taken', async (_, framing) => {
    const last = gate()
    const fed = feeding(() => last.paused)
    let isOver = false
    const asked = work.ask(work.origin.serve('/a', { body: 'bytes', ...framing }), fed).then(response => {
      isOver = true
      return response
    })
    while (fed.chunks.length === 0) await pause(1)
    await pause(60)
    expect(isOver).toBe(false)
    last.letGo()
    expect((await asked).status).toBe(200)
  })

  test('comes no further while a chunk is in use: the other side cannot send', async () => {
    let sent = 0
    const flood: Behaviour = async (socket, _request, write) => {
      await write(headOf(200, { 'Content-Length': String(1e9) }))
      while (!socket.destroyed && (await write(Buffer.alloc(64 * 1024)))) sent += 64 * 1024
    }
    const first = gate()
    const left = new AbortController()
    const fed = feeding(() => first.paused)
    const asked = work.ask(work.origin.serve('/a', flood), { ...fed, signal: left.signal })
    while (fed.chunks.length === 0) await pause(1)
    await pause(200)
    const before = sent
    await pause(200)
    // What the kernel takes for both ends.
    expect(before).toBeLessThan(32 * 1024 * 1024)
    expect([sent, fed.chunks.length]).toEqual([before, 1])
    left.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
  })

  test('may be long in use: no limit counts that, and afterwards all do', () =>
    inGrowingTimes(async times => {
      const [idleMs, totalMs, windowMs] = [400 * times, 900 * times, 600 * times]
      const limits = { headersMs: idleMs, idleMs, totalMs, floor: { bytes: 1e9, windowMs } }
      const fed = feeding(nth => (nth === 1 ? pause(1200 * times) : undefined))
      await work.ask(work.origin.serve('/a', { body: LARGE }), { ...fed, limits })
      expect(fed.whole().equals(LARGE)).toBe(true)
      const slow = {
        ...feeding(nth => (nth === 1 ? pause(200) : undefined)),
        limits: { ...PATIENT, idleMs: 60 },
      }
      const trickling = work.ask(work.origin.serve('/b', trickleBody('0123', 1, 150)), slow)
      await expect(trickling).rejects.toMatchObject({ limit: 'stalled' })
    }))

  test.each(FRAMINGS)(
    '%s gives its memory back as soon as it has been taken, and not before',
    async (_, framing) => {
      const given: Buffer[] = []
      const fed = feeding(nth => (nth % 2 ? undefined : pause(1)))
      const feed = (chunk: Buffer) => {
        given.push(chunk)
        const copy = Buffer.from(chunk)
        return fed
          .onHead()
          .feed(chunk)
          ?.then(() => expect(chunk.equals(copy)).toBe(true))
      }
      await work.ask(work.origin.serve('/a', { body: LARGE, ...framing }), { onHead: () => ({ feed }) })
      expect(fed.whole().equals(LARGE)).toBe(true)
      expect(given.some(chunk => chunk.length === 0)).toBe(true)
    },
  )

  test('leaves its connection fit for the next one', async () => {
    for (let i = 0; i < 3; i++) {
      const fed = feeding(() => pause(1))
      await work.ask(work.origin.serve('/a', { body: LARGE }), fed)
    }
    expect(work.origin.connections).toBe(1)
  })
})

describe('a fed body that breaks', () => {
  test.each([
    ['cut', cutAfter('0123456789', 4)],
    ['reset', resetMidBody('0123456789', 4)],
  ])(
    '%s while a chunk is in use: that is reported when the chunk has been taken',
    async (_how, behaviour) => {
      const first = gate()
      const fed = feeding(() => first.paused)
      let isOver = false
      const asked = work.ask(work.origin.serve('/a', behaviour), fed).finally(() => {
        isOver = true
      })
      asked.catch(() => {})
      while (fed.chunks.length === 0) await pause(1)
      await pause(80)
      expect(isOver).toBe(false)
      first.letGo()
      await expect(asked).rejects.toMatchObject({ name: 'ExchangeError', phase: 'body' })
      expect(fed.whole().toString()).toBe('0123')
    },
  )

  test('what the one who has the chunk says comes before what the connection says', async () => {
    const first = gate()
    const fed = feeding(() => first.paused)
    const asked = work.ask(work.origin.serve('/a', resetMidBody('0123456789', 4)), fed)
    while (fed.chunks.length === 0) await pause(1)
    await pause(80)
    first.fail(new Error('disk full'))
    await expect(asked).rejects.toThrow('disk full')
  })
})

describe('one who is fed and fails', () => {
  test.each(['rejects', 'throws'])('%s: that is the outcome, and no more is given', async how => {
    const trouble = new Error('disk full')
    let calls = 0
    const feed = () => {
      calls++
      if (how === 'throws') throw trouble
      return Promise.reject(trouble)
    }
    const asked = work.ask(work.origin.serve('/a', { body: LARGE }), { onHead: () => ({ feed }) })
    await expect(asked).rejects.toBe(trouble)
    await work.ask(work.origin.serve('/b', {}))
    expect([calls, work.origin.connections]).toEqual([1, 2])
  })

  test('a plan that cannot be made is the outcome as well', async () => {
    const trouble = new Error('no plan')
    const onHead = () => {
      throw trouble
    }
    await expect(work.ask(work.origin.serve('/a', { body: LARGE }), { onHead })).rejects.toBe(trouble)
    expect((await work.ask(work.origin.serve('/b', {}))).status).toBe(200)
  })
})

test('a whole body is whole where the connection closes unannounced while a chunk is in use', async () => {
  const first = gate()
  const fed = feeding(() => first.paused)
  const closing: Behaviour = async (socket, _request, write) => {
    await write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nbytes')
    socket.end()
  }
  const asked = work.ask(work.origin.serve('/a', closing), fed)
  while (fed.chunks.length === 0) await pause(1)
  await pause(80)
  first.letGo()
  expect([(await asked).status, String(fed.whole())]).toEqual([200, 'bytes'])
})

describe('the signal', () => {
  test('ends it at once while a chunk is in use, and nothing more is given', async () => {
    const first = gate()
    const fed = feeding(() => first.paused)
    const left = new AbortController()
    const asked = work.ask(work.origin.serve('/a', { body: LARGE }), { ...fed, signal: left.signal })
    while (fed.chunks.length === 0) await pause(1)
    left.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
    first.letGo()
    await work.ask(work.origin.serve('/b', {}))
    expect([fed.chunks.length, work.origin.connections]).toEqual([1, 2])
  })

  test('ends it when the connection broke before and the chunk is still in use', async () => {
    const first = gate()
    const fed = feeding(() => first.paused)
    const left = new AbortController()
    const behaviour = resetMidBody('0123456789', 4)
    const asked = work.ask(work.origin.serve('/a', behaviour), { ...fed, signal: left.signal })
    while (fed.chunks.length === 0) await pause(1)
    await pause(80)
    left.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
    first.letGo()
  })
})
