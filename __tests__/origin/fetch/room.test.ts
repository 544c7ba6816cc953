/** Bodies that share a full budget. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type Fetching, type FetchingOptions, fetching, PNG } from '../../support/test-fetcher.ts'

const MIB = 1024 * 1024

let work: Fetching
/** Answers at every address of this machine: each is a host. */
let hosts: Origin
beforeEach(async () => {
  hosts = await startOrigin({ host: '0.0.0.0' })
})
afterEach(() => Promise.all([work.close(), hosts.close()]))

const open = async (options: FetchingOptions) => {
  const limits = { headersMs: 5000, idleMs: 5000 }
  work = await fetching({ allow: ['127.0.0.0/8'], maxBytes: 8 * MIB, timeoutMs: 20_000, limits, ...options })
}
const imageOf = (bytes: number, index: number) => Buffer.concat([PNG, Buffer.alloc(bytes, index)])
const serve = (host: number, path: string, body: Buffer, chunked = false) => {
  hosts.serve(path, { body, chunked })
  return `http://127.0.11.${host}:${hosts.port}${path}`
}

test('bodies that wait for room leave their slots to others, keep their hosts, and are requested once', async () => {
  await open({ capacity: 8 * MIB, concurrency: 2, perHost: 1 })
  // An upload that takes its time.
  const upload = work.budget.open()
  void upload.resize(6 * MIB)
  const done: string[] = []
  const fetchOf = (name: string, host: number, body: Buffer) =>
    work.fetch(serve(host, `/${name}`, body)).then(({ bytes }) => {
      expect(bytes.equals(body)).toBe(true)
      done.push(name)
    })
  const large = [0, 1, 2].map(i => fetchOf(`large${i}`, i, imageOf(2 * MIB, i)))
  const behind = fetchOf('behind', 0, imageOf(5000, 9))
  const small = [0, 1, 2, 3].map(i => fetchOf(`small${i}`, 10 + i, imageOf(5000, i)))
  await Promise.all(small)
  expect(done.sort()).toEqual(['small0', 'small1', 'small2', 'small3'])
  expect(hosts.requestsFor('/behind')).toEqual([])
  upload.close()
  await Promise.all([...large, behind])
  expect(done).toHaveLength(8)
  expect(hosts.requests).toHaveLength(8)
})

test.each([true, false])(
  'many large bodies come whole through little room (announced: %s)',
  async announced => {
    await open({ capacity: 4 * MIB, concurrency: 6 })
    const bodies = Array.from({ length: 12 }, (_, i) => imageOf(1.5 * MIB + i * 100_000, i))
    const fetched = bodies.map((body, i) => work.fetch(serve(i % 6, `/${i}`, body, !announced)))
    for (const [i, { bytes }] of (await Promise.all(fetched)).entries())
      expect(bytes.equals(bodies[i] as Buffer)).toBe(true)
    expect(hosts.requests).toHaveLength(12)
  },
)

test('a body that is cut while it waits gives up its place, and comes with the next attempt', async () => {
  await open({ capacity: 8 * MIB, concurrency: 1 })
  const upload = work.budget.open()
  void upload.resize(6 * MIB)
  const body = imageOf(2 * MIB, 1)
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`
  hosts.serve(
    '/cut',
    async (socket, _request, write) => {
      await write(head)
      await write(body.subarray(0, 1000))
      await new Promise(resolve => setTimeout(resolve, 100))
      socket.resetAndDestroy()
    },
    { body },
  )
  const cut = work.fetch(`http://127.0.11.1:${hosts.port}/cut`)
  await new Promise(resolve => setTimeout(resolve, 300))
  upload.close()
  const { bytes, attempts } = await cut
  expect([bytes.equals(body), attempts]).toEqual([true, 2])
  // No slot was lost, and none won.
  expect((await work.fetch(serve(2, '/next', PNG))).bytes.equals(PNG)).toBe(true)
})

test('a whole body that is refused gives its room back', async () => {
  await open({ capacity: MIB, policy: { attempts: 1, baseMs: 0, capMs: 0 } })
  const body = Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(MIB - 5000, 1)])
  hosts.serve('/broken', { body, headers: { 'content-encoding': 'gzip' } })
  const { reason } = await work.failure(`http://127.0.11.1:${hosts.port}/broken`)
  expect(reason).toBe('encoding-invalid')
  expect(work.budget.open().resize(MIB)).toBeUndefined()
})
