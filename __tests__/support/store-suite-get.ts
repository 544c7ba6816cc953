/** How every store must give its objects back. */
import { expect, test } from '@jest/globals'
import { collecting, pause } from './collecting-sink.ts'
import { never, putting, type Subject } from './store-suite.ts'

/** No two of its blocks are alike. */
export const LARGE = Buffer.from(
  Uint32Array.from({ length: (5 * 1024 * 1024) / 4 }, (_, i) => i * 2654435761).buffer,
)

export function describeGetting(subject: Subject): void {
  const { key } = subject
  const put = (path: string, bytes: Uint8Array) => subject.store.put(key(path), bytes, putting(bytes), never)

  test.each([
    ['one', Buffer.from('some image')],
    ['an empty one', Buffer.alloc(0)],
    ['one of 5 MiB', LARGE],
  ])('%s comes byte for byte, its size said first', async (_what, bytes) => {
    await put('a/b.png', bytes)
    const sink = collecting()
    const got = await subject.store.get(key('a/b.png'), sink, never)
    expect(sink.bytes().equals(bytes)).toBe(true)
    expect(sink.begun).toEqual([got])
    const {
      checksum: _,
      lastModified: _at,
      ...head
    } = (await subject.store.head(key('a/b.png'), never)) ?? {}
    expect(got).toEqual(head)
  })

  test('one that is not there is http-404, and the sink hears nothing', async () => {
    const sink = collecting()
    await put('a.png', Buffer.from('x'))
    for (const path of ['none.png', 'a.png/none.png'])
      await expect(subject.store.get(key(path), sink, never)).rejects.toMatchObject({
        stage: 'store',
        reason: 'http-404',
      })
    expect([sink.begun.length, sink.writes]).toEqual([0, 0])
  })

  test('chunks wait for each other, however slowly they are taken', async () => {
    await put('a.png', LARGE)
    const sink = collecting(write => (write % 3 ? pause(write % 2) : undefined))
    await subject.store.get(key('a.png'), sink, never)
    expect([sink.isMistreated, sink.bytes().equals(LARGE)]).toEqual([false, true])
  })

  test('nothing more is given while a chunk is in use', async () => {
    await put('a.png', LARGE)
    let letGo = () => {}
    const sink = collecting(() => new Promise(resolve => (letGo = resolve)))
    const left = new AbortController()
    const getting = subject.store.get(key('a.png'), sink, left.signal)
    while (sink.writes === 0) await pause(1)
    await pause(100)
    expect(sink.writes).toBe(1)
    left.abort(new Error('enough'))
    letGo()
    await expect(getting).rejects.toThrow('enough')
  })

  test.each([
    ['begin', 'throws'],
    ['write', 'throws'],
    ['write', 'rejects'],
  ])('what the sink’s %s %s comes out as it is, once', async (where, how) => {
    await put('a.png', LARGE)
    const trouble = new Error('disk full')
    let calls = 0
    const fail = () => {
      calls++
      if (how === 'throws') throw trouble
      return pause(1).then(() => Promise.reject(trouble))
    }
    const sink = { begin: () => {}, write: () => undefined, [where]: fail }
    await expect(subject.store.get(key('a.png'), sink, never)).rejects.toBe(trouble)
    expect(calls).toBe(1)
    const again = collecting()
    await subject.store.get(key('a.png'), again, never)
    expect(again.bytes().equals(LARGE)).toBe(true)
  })

  test('an aborted signal asks for nothing, one aborted later ends it; its reason comes out', async () => {
    await put('a.png', LARGE)
    const reason = new Error('enough')
    const sink = collecting()
    await expect(subject.store.get(key('a.png'), sink, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(sink.begun).toHaveLength(0)
    const left = new AbortController()
    const slow = collecting(write => {
      if (write === 2) left.abort(reason)
      return pause(5)
    })
    await expect(subject.store.get(key('a.png'), slow, left.signal)).rejects.toBe(reason)
    await pause(30)
    expect(slow.writes).toBe(2)
  })

  test('many at once do not mix', async () => {
    const contents = Array.from({ length: 24 }, (_, i) => Buffer.alloc(50_000 + i, `${i} `))
    await Promise.all(contents.map((bytes, i) => put(`${i}.png`, bytes)))
    const sinks = contents.map(() => collecting(() => pause(1)))
    await Promise.all(sinks.map((sink, i) => subject.store.get(key(`${i}.png`), sink, never)))
    expect(sinks.map((sink, i) => sink.bytes().equals(contents[i] ?? LARGE))).toEqual(
      contents.map(() => true),
    )
  })
}
