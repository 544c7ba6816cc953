import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { endlessBody, headersThenSilence } from '../../servers/misbehave.ts'
import { type Fetching, fetching } from '../../support/test-fetcher.ts'

const MIB = 1024 * 1024

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let work: Fetching
beforeEach(async () => {
  work = await fetching({ maxBytes: 4 * MIB })
})
afterEach(() => work.close())

/** The most memory outside the heap that is held while `run` is under way, bytes above what there was before. */
async function mostMemory(run: () => Promise<unknown>): Promise<number> {
  collect()
  const { arrayBuffers } = process.memoryUsage()
  const used = () => process.memoryUsage().arrayBuffers - arrayBuffers
  let most = 0
  const watching = setInterval(() => {
    // What the collector has not come to yet is not held.
    if (used() > most) collect()
    most = Math.max(most, used())
  }, 1)
  await run()
  clearInterval(watching)
  return most
}

describe('a body that is too large', () => {
  test('without end is cut at the cap, once, in memory of the cap and 8 MiB', async () => {
    const url = work.origin.serve('/a.png', endlessBody())
    const most = await mostMemory(async () => {
      const { reason, attempts } = await work.failure(url)
      expect([reason, attempts, work.origin.requests.length]).toEqual(['too-large', 1, 1])
    })
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(12 * MIB)
  })

  test('by its declared length is refused before the body', async () => {
    const declared = { 'Content-Length': String(60 * MIB) }
    const url = work.origin.serve('/a.png', headersThenSilence(declared))
    const { reason, attempts } = await work.failure(url)
    expect([reason, attempts]).toEqual(['too-large', 1])
  })

  test('by its declared length has at most 64 KiB of it read', async () => {
    let sent = 0
    const [isRefused, isCut] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const url = work.origin.serve('/a.png', async (_socket, _request, write) => {
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${60 * MIB}\r\n\r\n`)
      await isRefused.promise
      while (sent <= MIB && (await write(Buffer.alloc(1024)))) sent += 1024
      isCut.resolve()
    })
    expect((await work.failure(url)).reason).toBe('too-large')
    isRefused.resolve()
    await isCut.promise
    expect(sent).toBeLessThanOrEqual(64 * 1024)
  })

  test.each([{}, { chunked: true }, { contentLength: false as const }])(
    'the cap itself is stored, one byte more is not (%j)',
    async framing => {
      const body = Buffer.alloc(4 * MIB + 1, 'b')
      const whole = work.origin.serve('/a.png', { body: body.subarray(1), ...framing })
      expect((await work.fetch(whole)).bytes).toHaveLength(4 * MIB)
      const { reason, attempts } = await work.failure(work.origin.serve('/b.png', { body, ...framing }))
      expect([reason, attempts]).toEqual(['too-large', 1])
    },
  )
})
