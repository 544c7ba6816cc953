import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'
import { endlessBody, headersThenSilence, trickleBody } from '../../servers/misbehave.ts'
import { inGrowingTimes } from '../../support/growing-times.ts'
import { type Exchanging, exchanging, PATIENT } from '../../support/test-exchange.ts'

let work: Exchanging
beforeEach(async () => {
  work = await exchanging()
})
afterEach(() => work.close())

const TOO_LARGE = { phase: 'body', limit: 'too-large' }

describe('the cap of a body', () => {
  test.each([{}, { chunked: true }, { contentLength: false as const }])(
    'lets the cap itself pass and not one byte more (%j)',
    async framing => {
      const url = work.origin.serve('/a', { body: 'x'.repeat(1000), ...framing })
      expect((await work.ask(url, { onHead: () => ({ keep: 1000 }) })).body).toHaveLength(1000)
      await expect(work.ask(url, { onHead: () => ({ keep: 999 }) })).rejects.toMatchObject(TOO_LARGE)
    },
  )

  test.each([{}, { chunked: true }])(
    'leaves nothing of a larger one where that was asked for (%j)',
    async framing => {
      const url = work.origin.serve('/a', { status: 418, body: 'x'.repeat(1000), ...framing })
      const [whole, cut] = [1000, 999].map(keep =>
        work.ask(url, { onHead: () => ({ keep, elseNothing: true }) }),
      )
      expect((await whole)?.body).toHaveLength(1000)
      expect(await cut).toMatchObject({ status: 418, body: Buffer.alloc(0) })
    },
  )

  test('is judged by the declared length, before the body', async () => {
    const url = work.origin.serve('/a', headersThenSilence({ 'Content-Length': String(60 * 1024 * 1024) }))
    await expect(work.ask(url)).rejects.toMatchObject(TOO_LARGE)
  })

  test('ends an endless body and its connection', async () => {
    await expect(work.ask(work.origin.serve('/a', endlessBody()))).rejects.toMatchObject(TOO_LARGE)
    await work.ask(work.origin.serve('/b', {}))
    expect(work.origin.connections).toBe(2)
  })
})

describe('room for a body', () => {
  test.each([false, true])(
    'is asked for with the head, and with each chunk until the end (chunked: %s)',
    async chunked => {
      const asked: [came: number, length: number][] = []
      const reserve = (...one: [number, number]) => void asked.push(one)
      const url = work.origin.serve('/a', { body: Buffer.alloc(700_000), chunked })
      await work.ask(url, { onHead: () => ({ keep: 1e6, reserve }) })
      const came = asked.map(([bytes]) => bytes)
      expect(came).toEqual([...came].sort((a, b) => a - b))
      expect(asked.length).toBeGreaterThan(3)
      expect([asked[0], asked.at(-1)]).toEqual([
        [0, chunked ? Number.NaN : 700_000],
        [700_000, 700_000],
      ])
      // The length is what was announced, until the end shows it.
      expect(new Set(asked.slice(0, -1).map(([, length]) => length)).size).toBe(1)
    },
  )

  test('that a failed body had is free at once', async () => {
    const memory = new BodyMemory()
    const kept = memory.take(300_000)
    const { buffer } = kept
    memory.giveBack(kept)
    const ended = new AbortController()
    const reserve = (came: number) => {
      if (came > 0) ended.abort(new Error('stopped'))
      return undefined
    }
    const url = work.origin.serve('/a', { body: Buffer.alloc(300_000) })
    const request = { signal: ended.signal, onHead: () => ({ keep: 1e6, reserve, memory }) }
    await expect(work.ask(url, request)).rejects.toThrow('stopped')
    // The body lay there.
    expect(memory.take(300_000).buffer).toBe(buffer)
  })

  test('may be long in coming: reading stops, and no limit counts the wait', () =>
    inGrowingTimes(async times => {
      const [idleMs, totalMs, windowMs] = [100 * times, 200 * times, 150 * times]
      const limits = { headersMs: idleMs, idleMs, totalMs, floor: { bytes: 1e9, windowMs } }
      const body = Buffer.alloc(600_000, 'b')
      const reserve = (came: number) =>
        came > 0 ? undefined : new Promise<void>(resolve => setTimeout(resolve, 500 * times))
      const url = work.origin.serve('/a', { body })
      const response = await work.ask(url, { limits, onHead: () => ({ keep: 1e6, reserve }) })
      expect(response.body.equals(body)).toBe(true)
    }))

  test('that comes after the signal ended the wait changes nothing', async () => {
    const ended = new AbortController()
    let grant = () => {}
    const reserve = () => new Promise<void>(resolve => (grant = resolve))
    const url = work.origin.serve('/a', { body: 'bytes' })
    const asked = work.ask(url, { signal: ended.signal, onHead: () => ({ keep: 1e6, reserve }) })
    setTimeout(() => ended.abort(new Error('stopped')), 50)
    await expect(asked).rejects.toThrow('stopped')
    grant()
    expect((await work.ask(work.origin.serve('/b', { body: 'b' }))).body.toString()).toBe('b')
  })

  test('a body that trickles in after the wait has its limits again', async () => {
    const limits = { ...PATIENT, idleMs: 60 }
    const reserve = (came: number) =>
      came > 0 ? undefined : new Promise<void>(resolve => setTimeout(resolve, 200))
    const url = work.origin.serve('/a', trickleBody('0123456789', 1, 150))
    await expect(work.ask(url, { limits, onHead: () => ({ keep: 1e6, reserve }) })).rejects.toMatchObject({
      limit: 'stalled',
    })
  })
})
