import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cutAfter, endlessBody, finBeforeHeaders, neverAnswer } from '../../servers/misbehave.ts'
import { type Exchanging, exchanging, PATIENT } from '../../support/test-exchange.ts'

let work: Exchanging
beforeEach(async () => {
  work = await exchanging()
})
afterEach(() => work.close())

const LARGE = Buffer.alloc(3 * 1024 * 1024, 'image')

describe('an exchange', () => {
  test('brings status, headers and body as they came', async () => {
    const url = work.origin.serve('/a', {
      status: 203,
      headers: { 'X-One': 'é', 'Set-Cookie': ['a=1', 'b=2'] },
      body: 'bytes',
    })
    const response = await work.ask(`${url}?q=1`, { headers: { 'x-mark': 'm' } })
    expect([response.status, response.body.toString()]).toEqual([203, 'bytes'])
    expect(response.headers).toMatchObject({ 'x-one': 'é', 'set-cookie': ['a=1', 'b=2'] })
    expect(work.origin.requests[0]).toMatchObject({ path: '/a?q=1', headers: { 'x-mark': 'm' } })
  })

  test.each([
    ['of declared length', {}],
    ['in chunks', { chunked: true }],
    ['ended by the close', { contentLength: false as const }],
  ])('keeps a large body %s byte for byte', async (_how, framing) => {
    const { body } = await work.ask(work.origin.serve('/a', { body: LARGE, ...framing }), {
      onHead: () => ({ keep: LARGE.length }),
    })
    expect(body.equals(LARGE)).toBe(true)
  })

  test('holds a body of declared length once, in memory of its own', async () => {
    const { body } = await work.ask(work.origin.serve('/a', { body: LARGE }), {
      onHead: () => ({ keep: LARGE.length }),
    })
    expect([body.byteOffset, body.buffer.byteLength]).toEqual([0, LARGE.length])
  })

  test('sends a body', async () => {
    const { status } = await work.ask(work.origin.serve('/a', {}), {
      method: 'PUT',
      body: Buffer.from('image'),
    })
    expect([status, work.origin.requests[0]?.method]).toEqual([200, 'PUT'])
    expect(work.origin.requests[0]?.headers['content-length']).toBe('5')
  })

  test('follows no redirect and decodes nothing', async () => {
    const url = work.origin.serve('/a', {
      status: 302,
      headers: { Location: '/b', 'Content-Encoding': 'gzip' },
      body: 'as it is',
    })
    const { status, body } = await work.ask(url)
    expect([status, body.toString(), work.origin.requests.length]).toEqual([302, 'as it is', 1])
  })
})

describe('an unwanted body', () => {
  test('is read to its end, so that the connection serves again', async () => {
    const url = work.origin.serve('/a', { status: 404, body: 'x'.repeat(60_000) })
    for (let i = 0; i < 3; i++) {
      const { body } = await work.ask(url, { onHead: () => ({ drain: 64 * 1024 }) })
      expect(body).toHaveLength(0)
    }
    expect([work.origin.requests.length, work.origin.connections]).toEqual([3, 1])
  })

  test('is cut when it goes on, and the answer still counts', async () => {
    const { status } = await work.ask(work.origin.serve('/a', endlessBody()), {
      onHead: () => ({ drain: 64 * 1024 }),
    })
    await work.ask(work.origin.serve('/b', {}))
    expect([status, work.origin.connections]).toEqual([200, 2])
  })

  test('may break without harm', async () => {
    const { status } = await work.ask(work.origin.serve('/a', cutAfter('0123456789', 4)), {
      onHead: () => ({ drain: 64 * 1024 }),
    })
    expect(status).toBe(200)
  })
})

describe('an exchange that fails', () => {
  test('says how far it came', async () => {
    const gone = work.origin.serve('/b', cutAfter('0123456789', 4))
    const shut = work.origin.serve('/a', finBeforeHeaders)
    await expect(work.ask(shut)).rejects.toMatchObject({ phase: 'headers', code: 'UND_ERR_SOCKET' })
    await expect(work.ask(gone)).rejects.toMatchObject({ phase: 'body', code: 'UND_ERR_SOCKET' })
    await work.origin.close()
    await expect(work.ask(shut)).rejects.toMatchObject({ phase: 'connect', code: 'ECONNREFUSED' })
  })

  test('by a limit names the limit', async () => {
    const limits = { ...PATIENT, headersMs: 80 }
    await expect(work.ask(work.origin.serve('/a', neverAnswer), { limits })).rejects.toMatchObject({
      phase: 'headers',
      limit: 'headers-timeout',
    })
  })
})

describe('the signal', () => {
  test('ends an exchange under way with its own reason, and its connection', async () => {
    const ended = new AbortController()
    const asked = work.ask(work.origin.serve('/a', neverAnswer), { signal: ended.signal })
    setTimeout(() => ended.abort(new Error('stopped')), 50)
    await expect(asked).rejects.toThrow('stopped')
    await work.ask(work.origin.serve('/b', {}))
    expect(work.origin.connections).toBe(2)
  })

  test('ends one that waits for a connection at once, and its request is never sent', async () => {
    const ended = new AbortController()
    const first = new AbortController()
    const busy = work.ask(work.origin.serve('/busy', neverAnswer), { signal: first.signal })
    const queued = work.ask(work.origin.serve('/queued', {}), { signal: ended.signal })
    ended.abort(new Error('stopped'))
    await expect(queued).rejects.toThrow('stopped')
    first.abort(new Error('enough'))
    await expect(busy).rejects.toThrow('enough')
    await work.ask(work.origin.serve('/last', {}))
    expect(work.origin.requests.map(seen => seen.path)).toEqual(expect.not.arrayContaining(['/queued']))
  })

  test('that was aborted before lets nothing be sent', async () => {
    const asked = work.ask(work.origin.serve('/a', {}), { signal: AbortSignal.abort(new Error('before')) })
    await expect(asked).rejects.toThrow('before')
    expect(work.origin.connections).toBe(0)
  })

  test('is let go of when the exchange ends, however it ends', async () => {
    const { signal } = new AbortController()
    await work.ask(work.origin.serve('/a', {}), { signal })
    await work.ask(work.origin.serve('/b', finBeforeHeaders), { signal }).catch(() => {})
    await work.ask(work.origin.serve('/c', endlessBody()), { signal, onHead: () => ({ drain: 10 }) })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('the total', () => {
  test('ends an exchange that still waits for a connection', async () => {
    const ended = new AbortController()
    const busy = work.ask(work.origin.serve('/busy', neverAnswer), { signal: ended.signal })
    const limits = { ...PATIENT, totalMs: 60 }
    await expect(work.ask(work.origin.serve('/queued', {}), { limits })).rejects.toMatchObject({
      phase: 'connect',
      limit: 'deadline',
    })
    ended.abort(new Error('enough'))
    await expect(busy).rejects.toThrow('enough')
  })
})
