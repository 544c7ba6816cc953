import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cpuMs } from '../../support/cpu-time.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

const MIB = 1024 * 1024

let work: Fetching
beforeEach(async () => {
  work = await fetching()
})
afterEach(() => work.close())

const serve = (encoding: string | string[], body: Buffer) =>
  work.origin.serve('/a.png', { headers: { 'Content-Encoding': encoding }, body })

describe('a Content-Encoding without a request for it', () => {
  test.each([
    ['gzip', gzipSync(PNG)],
    ['GZip', gzipSync(PNG)],
    ['x-gzip', gzipSync(PNG)],
    ['deflate', deflateSync(PNG)],
    ['deflate without its zlib header', deflateRawSync(PNG)],
    ['br', brotliCompressSync(PNG)],
    ['identity', PNG],
  ])('%s is undone', async (encoding, body) => {
    const { bytes, attempts } = await work.fetch(serve(encoding.split(' ')[0] ?? '', body))
    expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
  })

  test.each(['gzip', 'deflate', 'br', 'foo', 'gzip, gzip'])(
    '%s over a raw image is a label only: the image is kept',
    async encoding => {
      expect((await work.fetch(serve(encoding, PNG))).bytes.equals(PNG)).toBe(true)
    },
  )

  test('an empty body stays empty, whatever its label', async () => {
    expect((await work.fetch(serve('gzip', Buffer.alloc(0)))).bytes).toHaveLength(0)
  })
})

describe('an encoding that cannot be undone', () => {
  const gzipped = gzipSync(PNG)
  const wrongSum = Buffer.from(gzipped)
  wrongSum.writeUInt32LE(0xdeadbeef, wrongSum.length - 8)

  test.each<[string, string | string[], Buffer]>([
    ['gzip twice', 'gzip, gzip', gzipSync(gzipped)],
    ['gzip twice, in two headers', ['gzip', 'gzip'], gzipSync(gzipped)],
    ['gzip two thousand times', Array(2000).fill('gzip').join(), gzipped],
    ['an unknown one', 'foo', gzipped],
    ['the name of a property every object has', 'constructor', gzipped],
    ['gzip cut short', 'gzip', gzipped.subarray(0, -20)],
    ['gzip with a wrong sum', 'gzip', wrongSum],
    ['gzip that is none', 'gzip', Buffer.from('plain text')],
    ['deflate that is none', 'deflate', Buffer.from('plain text')],
    ['brotli cut short', 'br', brotliCompressSync(PNG).subarray(0, 30)],
  ])('%s: encoding-invalid, at once and only once', async (_what, encoding, body) => {
    const before = cpuMs()
    const { reason, attempts, message } = await work.failure(serve(encoding, body))
    expect([reason, attempts]).toEqual(['encoding-invalid', 1])
    expect(message.length).toBeLessThan(120)
    expect(cpuMs() - before).toBeLessThan(500)
  })
})

describe('a bomb', () => {
  test('of 1 GiB of zeros in 1 MiB is stopped at the cap, in bounded memory and time', async () => {
    // Members of one gzip file: their contents follow one another.
    const bomb = Buffer.concat(Array(16).fill(gzipSync(Buffer.alloc(64 * MIB), { level: 9 })))
    expect(bomb.length).toBeLessThan(1.1 * MIB)
    const bounded = await fetching({ maxBytes: 8 * MIB })
    const before = process.memoryUsage.rss()
    let most = 0
    const watching = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - before)
    }, 1)
    const startedAt = cpuMs()
    const url = bounded.origin.serve('/a.png', { headers: { 'Content-Encoding': 'gzip' }, body: bomb })
    const { reason, attempts } = await bounded.failure(url)
    const ms = cpuMs() - startedAt
    clearInterval(watching)
    await bounded.close()
    expect([reason, attempts]).toEqual(['too-large', 1])
    expect(ms).toBeLessThan(1000)
    expect(most).toBeLessThan(64 * MIB)
  })

  test('in brotli is stopped as well', async () => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
    const bomb = brotliCompressSync(Buffer.alloc(32 * MIB), quick)
    expect((await work.failure(serve('br', bomb))).reason).toBe('too-large')
  })

  test('the cap itself may come of it, one byte more may not', async () => {
    expect((await work.fetch(serve('gzip', gzipSync(Buffer.alloc(MIB))))).bytes).toHaveLength(MIB)
    expect((await work.failure(serve('gzip', gzipSync(Buffer.alloc(MIB + 1))))).reason).toBe('too-large')
  })

  test('waits for room for what may come of it, so that many at once stay within the budget', async () => {
    const small = await fetching({ capacity: 1.5 * MIB })
    const oldest = small.budget.open()
    void oldest.resize(MIB)
    const url = small.origin.serve('/a.png', {
      headers: { 'Content-Encoding': 'gzip' },
      body: gzipSync(PNG),
    })
    let done = false
    const fetched = small.fetch(url).then(got => {
      done = true
      return got
    })
    await new Promise(resolve => setTimeout(resolve, 150))
    expect([small.origin.requests.length, done]).toEqual([1, false])
    oldest.close()
    expect((await fetched).bytes.equals(PNG)).toBe(true)
    await small.close()
  })
})
