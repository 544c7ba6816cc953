import { createHash } from 'node:crypto'
import { readdirSync, watch } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { StoreRequest } from '../../servers/oss.ts'
import { PREFIX } from '../../support/list-source.ts'
import { NASTY_KEYS } from '../../support/store-suite.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

/** No two stretches of it are alike. */
function bytesOf(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, n) =>
    createHash('sha256').update(String(n)).digest(),
  )
  return Buffer.concat(blocks).subarray(0, length)
}

const put = (path: string, bytes: Buffer | string) => opened.oss.bucket.put(PREFIX + path, bytes)
const isGet = ({ method, key }: StoreRequest) => method === 'GET' && key !== ''
const ranges = () => opened.asked().map(({ headers }) => headers.range)

describe('an object becomes a file', () => {
  test.each([0, 1, 65_536, 524_287, 524_288, 524_289, 5 * 1024 * 1024])(
    'of %d bytes, identical',
    async size => {
      const bytes = bytesOf(size)
      put('a.bin', bytes)
      const { results, report } = await opened.get()
      expect(results).toEqual([
        {
          position: 0,
          key: `${PREFIX}a.bin`,
          outcome: 'downloaded',
          file: 'a.bin',
          bytes: size,
          etag: createHash('md5').update(bytes).digest('hex').toUpperCase(),
        },
      ])
      expect(await opened.read('a.bin')).toBe(bytes.toString())
      expect(report).toMatchObject({ downloaded: 1, bytes: size, directory: opened.target })
      expect(await opened.files()).toEqual(['images/a.bin'])
    },
  )

  test('with spaces, signs, Chinese or emoji in its key', async () => {
    opened.fill(...NASTY_KEYS)
    const { report } = await opened.get()
    expect(report.downloaded).toBe(NASTY_KEYS.length)
    for (const key of NASTY_KEYS) expect(await opened.read(key)).toBe(key)
  })

  test('under another name until it is whole', async () => {
    put('a.bin', bytesOf(3_000_000))
    await mkdir(opened.target)
    const names: string[] = []
    const watcher = watch(opened.target, (_, name) => name && names.push(name))
    // Halfway the name must not be there, and something else must.
    const seen: string[][] = []
    opened.oss.fault(isGet, { cutAfter: 2_000_000 })
    opened.oss.fault(
      request => {
        if (!isGet(request) || request.headers.range === undefined) return false
        seen.push(readdirSync(opened.target))
        return true
      },
      { status: 503, code: 'ServiceUnavailable' },
    )
    await opened.get()
    watcher.close()
    expect(seen).toEqual([[expect.stringMatching(/^\.[0-9a-f-]{36}\.part$/)]])
    expect(await opened.files()).toEqual(['images/a.bin'])
  })

  test('or not: one that is missing or archived fails alone, and leaves nothing', async () => {
    opened.fill('a.png', 'c.png')
    opened.oss.fault(({ key }) => key === `${PREFIX}c.png`, {
      status: 403,
      code: 'InvalidObjectState',
      ec: '0016-00000701',
      times: 9,
    })
    const keys = ['a.png', 'gone.png', 'c.png'].map(path => PREFIX + path)
    const { results, report } = await opened.get({ keys })
    expect(results.map(shortly)).toEqual([
      ['downloaded', `${PREFIX}a.png`, 'a.png'],
      ['failed', `${PREFIX}gone.png`, 'http-404'],
      ['failed', `${PREFIX}c.png`, 'store-denied'],
    ])
    expect(results[1]?.message).toMatch(/^The object is gone\. List the prefix.*NoSuchKey/)
    expect(results[2]?.message).toMatch(/^The object is archived\. Restore it first\./)
    expect(await opened.files()).toEqual(['images/a.png'])
    expect(report.failure).toBe('2 of 3 objects were not downloaded')
  })
})

describe('a body that breaks', () => {
  test.each([100, 600_000, 2_999_999])(
    'after %d bytes is taken up there, and nothing is read twice',
    async cut => {
      const bytes = bytesOf(3_000_000)
      put('a.bin', bytes)
      opened.oss.fault(isGet, { cutAfter: cut })
      const { results } = await opened.get()
      expect(results.map(shortly)).toEqual([['downloaded', `${PREFIX}a.bin`, 'a.bin']])
      expect(await opened.read('a.bin')).toBe(bytes.toString())
      expect(ranges()).toEqual([undefined, `bytes=${cut}-`])
    },
  )

  test('many times over is read to its end', async () => {
    const bytes = bytesOf(3_000_000)
    put('a.bin', bytes)
    for (let at = 0; at < 4; at++) opened.oss.fault(isGet, { cutAfter: 500_000 })
    expect((await opened.get()).report.downloaded).toBe(1)
    expect(await opened.read('a.bin')).toBe(bytes.toString())
  })

  test.each([20, 3_000_000])('of %d bytes each time at once: failed, and nothing is left', async size => {
    put('a.bin', bytesOf(size))
    opened.fill('b.png')
    opened.oss.fault(({ key }) => key === `${PREFIX}a.bin`, { cutAfter: 0, times: 99 })
    const { results } = await opened.get()
    expect(results.map(shortly)).toEqual([
      ['failed', `${PREFIX}a.bin`, 'store-unavailable'],
      ['downloaded', `${PREFIX}b.png`, 'b.png'],
    ])
    expect(await opened.files()).toEqual(['images/b.png'])
  })

  test.each([20, 3_000_000])('of %d bytes with a wrong checksum is read anew, once', async size => {
    const bytes = bytesOf(size)
    put('a.bin', bytes)
    opened.oss.fault(isGet, { spoiled: true })
    expect((await opened.get()).report.downloaded).toBe(1)
    expect(await opened.read('a.bin')).toBe(bytes.toString())
    expect(ranges()).toEqual([undefined, undefined])
  })

  test.each([20, 3_000_000])(
    'of %d bytes and always wrong: failed, nothing is left, the old file stays',
    async size => {
      put('a.bin', bytesOf(size))
      await opened.get()
      put('a.bin', Buffer.alloc(size, 'x'))
      opened.oss.fault(isGet, { spoiled: true, times: 99 })
      const { results } = await opened.get()
      expect(results.map(shortly)).toEqual([['failed', `${PREFIX}a.bin`, 'store-integrity']])
      expect(results[0]?.message).toMatch(/^The bytes that arrived have another checksum/)
      expect(await opened.read('a.bin')).toBe(bytesOf(size).toString())
      expect(await opened.files()).toEqual(['images/a.bin'])
    },
  )

  test('an object that is replaced by a shorter one while it is read is read anew, and no longer than that', async () => {
    put('a.bin', bytesOf(3_000_000))
    const shorter = bytesOf(1_000_000)
    opened.oss.fault(isGet, { cutAfter: 2_000_000 })
    opened.oss.fault(
      request => {
        if (isGet(request) && request.headers.range !== undefined) put('a.bin', shorter)
        return false
      },
      { stall: true },
    )
    const { results } = await opened.get()
    expect(results.map(shortly)).toEqual([['downloaded', `${PREFIX}a.bin`, 'a.bin']])
    expect(results[0]?.bytes).toBe(1_000_000)
    expect(await opened.read('a.bin')).toBe(shorter.toString())
  })
})
