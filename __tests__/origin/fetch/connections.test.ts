import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { closeAfterAnswer, resetBeforeHeaders } from '../../servers/misbehave.ts'
import { type Answer, startOrigin } from '../../servers/origin.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
beforeEach(async () => {
  work = await fetching()
})
afterEach(() => work.close())

/** Answers, and resets the connection as soon as another request comes on it. */
const resetAfterAnswer: Answer = async (socket, _request, write) => {
  await write(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${PNG.length}\r\n\r\n`), PNG]))
  socket.prependOnceListener('data', () => socket.resetAndDestroy())
}

describe('connections to one origin', () => {
  test('are never more than its share, for forty images, and are used again', async () => {
    const urls = Array.from({ length: 40 }, (_, i) =>
      work.origin.serve(`/${i}.png`, { body: PNG, delayMs: 5 }),
    )
    const got = await Promise.all(urls.map(url => work.fetch(url)))
    expect(got.every(({ bytes }) => bytes.equals(PNG))).toBe(true)
    expect(work.origin.requests).toHaveLength(40)
    expect([work.origin.maxOpen, work.origin.connections]).toEqual([6, 6])
  })

  test('are used one image after the other where one may be asked for at a time', async () => {
    const single = await fetching({ perHost: 1 })
    const urls = Array.from({ length: 5 }, (_, i) => single.origin.serve(`/${i}.png`, { body: PNG }))
    await Promise.all(urls.map(url => single.fetch(url)))
    expect([single.origin.maxOpen, single.origin.connections]).toEqual([1, 1])
    await single.close()
  })

  test('the delay between two requests is kept, further attempts included', async () => {
    const slow = await fetching({ delayMs: 1000, policy: { attempts: 4, baseMs: 0, capMs: 0 } })
    const before = slow.clock.now()
    await slow.fetch(slow.origin.serve('/a.png', { status: 500 }, { body: PNG }))
    await slow.fetch(slow.origin.serve('/b.png', { body: PNG }))
    expect(slow.clock.now() - before).toBe(2000)
    await slow.close()
  })
})

describe('a kept connection that the origin closed', () => {
  test.each<[string, Answer]>([
    ['with a FIN', closeAfterAnswer({ body: PNG })],
    ['with a reset', resetAfterAnswer],
  ])('%s, is replaced, and the attempt not counted twice', async (_how, answer) => {
    const url = work.origin.serve('/a.png', answer)
    for (let i = 0; i < 4; i++) {
      const { bytes, attempts } = await work.fetch(url)
      expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
    }
    expect([work.clock.waits, work.origin.connections]).toEqual([[], 4])
  })

  test('is replaced however many of them there are', async () => {
    const url = work.origin.serve('/a.png', closeAfterAnswer({ body: PNG, delayMs: 20 }))
    await Promise.all(Array.from({ length: 6 }, () => work.fetch(url)))
    expect(work.origin.connections).toBe(6)
    const again = await Promise.all(Array.from({ length: 6 }, () => work.fetch(url)))
    expect(again.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1])
    expect(work.clock.waits).toEqual([])
  })

  test('does not excuse an origin that breaks every new connection: those attempts count', async () => {
    await work.fetch(work.origin.serve('/good.png', { body: PNG }))
    const { reason, attempts } = await work.failure(work.origin.serve('/bad.png', resetBeforeHeaders))
    expect([reason, attempts]).toEqual(['connect-failed', 4])
    // The first was sent on the kept connection, and once more on a new one.
    expect(work.origin.requestsFor('/bad.png')).toHaveLength(5)
  })

  test('within the head of an answer counts as an attempt', async () => {
    const cut: Answer = async (socket, _request, write) => {
      await write('HTTP/1.1 200 OK\r\nContent-Len')
      socket.end()
    }
    await work.fetch(work.origin.serve('/good.png', { body: PNG }))
    const { attempts } = await work.fetch(work.origin.serve('/a.png', cut, { body: PNG }))
    expect(attempts).toBe(2)
  })
})

describe('connections to many hosts', () => {
  test('are closed, the longest unused first, where more would be half of the open files', async () => {
    const few = await fetching({ openFiles: 16, allow: ['127.0.0.0/8'] })
    const hosts = await startOrigin({ host: '0.0.0.0' })
    hosts.serve('/a.png', { body: PNG })
    const ask = (number: number) => few.fetch(`http://127.0.6.${number}:${hosts.port}/a.png`)
    for (let number = 1; number <= 20; number++) await ask(number)
    // One that is being closed is still open there.
    expect(hosts.maxOpen).toBeLessThanOrEqual(9)
    // The last ones were kept, and the first is connected to anew.
    await ask(18)
    await ask(14)
    expect(hosts.connections).toBe(20)
    await ask(1)
    expect(hosts.connections).toBe(21)
    await Promise.all([few.close(), hosts.close()])
  })
})
