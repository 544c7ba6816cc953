import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { DownloadResult } from '../../../src/jobs/download/result.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { closed, PREFIX } from '../../support/list-source.ts'
import { type OpenedDownload, openDownload } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

const paths = (count: number) => Array.from({ length: count }, (_, n) => `${String(n).padStart(4, '0')}.png`)
const keys = (count: number) => paths(count).map(path => PREFIX + path)
const isGet = ({ method, key }: StoreRequest) => method === 'GET' && key !== ''
const denied = { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Number.POSITIVE_INFINITY }
const lost = { reset: true, times: Number.POSITIVE_INFINITY } as const

/** Unfinished files that this process has open, where the system tells. */
async function openParts(): Promise<string[]> {
  const numbers = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(numbers.map(number => readlink(`/proc/self/fd/${number}`).catch(() => '')))
  return paths.filter(path => path.includes('.part'))
}

describe('results', () => {
  test('come in the order of the keys, each as soon as it is its turn', async () => {
    opened.fill(...paths(50))
    opened.oss.fault(({ key }) => key === `${PREFIX}0003.png`, { status: 503, delayMs: 300, times: 1 })
    const seen: DownloadResult[] = []
    let early = 0
    for await (const result of opened.start({ concurrency: 4 })) {
      seen.push(result)
      if (opened.asked().length < 50) early++
    }
    expect(seen.map(({ key }) => key)).toEqual(keys(50))
    expect(seen.map(({ position }) => position)).toEqual(paths(50).map((_, n) => n))
    // The first three stood at the head while most of the others had not been asked for.
    expect(early).toBeGreaterThanOrEqual(3)
  })

  test.each([1, 5, 30])('%d objects are read at once when that is allowed', async concurrency => {
    opened.fill(...paths(40))
    opened.oss.fault(isGet, { stall: true, times: Number.POSITIVE_INFINITY })
    const cancel = new AbortController()
    const got = opened.get({ concurrency, signal: cancel.signal })
    got.catch(() => {})
    while (opened.asked().length < concurrency) await new Promise(resolve => setTimeout(resolve, 10))
    // For one too many.
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(opened.asked()).toHaveLength(concurrency)
    cancel.abort()
    await expect(got).rejects.toMatchObject({ reason: 'cancelled' })
  })

  test('a watcher learns how far it is', async () => {
    opened.fill(...paths(3))
    const told: (readonly number[])[] = []
    await opened.get({ watch: { reached: (...reached) => told.push(reached) } })
    expect(told).toEqual([
      [1, 8],
      [2, 16],
      [3, 24],
    ])
  })

  test('are written down line by line, and what was seen is there when the reader leaves', async () => {
    opened.fill(...paths(40))
    const seen: DownloadResult[] = []
    for await (const result of opened.start({ resultsFile: 'r.jsonl', concurrency: 2 })) {
      seen.push(result)
      if (seen.length === 20) break
    }
    const lines = (await readFile(join(opened.directory, 'r.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(seen)
  })
})

describe('a store that refuses ends the download once', () => {
  test.each([
    ['the secret is wrong', { accessKeySecret: 'another7Yp-secret' }, 'store-auth'],
    ['there is no such bucket', { source: 'oss://others/scraped/' }, 'store-bucket'],
  ])('%s', async (_, settings, reason) => {
    opened.fill(...paths(200))
    const listed = await opened.get({ keys: keys(200), ...settings }).catch(thrown => thrown)
    expect(listed).toMatchObject({ name: 'PersistError', stage: 'store', reason })
    // Those that were under way when the first answer came.
    expect(opened.asked().length).toBeLessThanOrEqual(2 * 16)
    expect(await opened.files()).toEqual([])
    const found = await opened.get(settings).catch(thrown => thrown)
    expect(found).toMatchObject({ reason, message: listed.message })
    expect(await closed(opened)).toBe(true)
  })

  test('everything is denied: ten are tried, then no more', async () => {
    opened.fill(...paths(500))
    opened.oss.fault(isGet, denied)
    await expect(opened.get({ concurrency: 4 })).rejects.toMatchObject({ reason: 'store-denied' })
    expect(opened.asked().length).toBeLessThan(20)
  })

  test('everything is denied, of a few', async () => {
    opened.fill(...paths(3))
    opened.oss.fault(isGet, denied)
    await expect(opened.get()).rejects.toMatchObject({ reason: 'store-denied' })
  })

  test('one that is denied among others costs itself', async () => {
    opened.fill(...paths(60))
    opened.oss.fault(request => isGet(request) && /[0-4]\.png$/.test(request.key) === false, denied)
    const { report } = await opened.get({ concurrency: 1 })
    expect(report).toMatchObject({ downloaded: 30, failed: 30 })
  })

  test('no connection: ten objects are tried, then no more', async () => {
    opened.fill(...paths(100))
    opened.oss.fault(isGet, lost)
    await expect(opened.get({ concurrency: 2 })).rejects.toMatchObject({ reason: 'store-unavailable' })
    // Five attempts each.
    expect(opened.asked().length).toBeLessThanOrEqual(60)
    expect(await opened.files()).toEqual([])
  })

  test('the keys expire after the last object but one', async () => {
    opened.fill(...paths(5))
    opened.oss.fault(({ key }) => key === `${PREFIX}0004.png`, {
      status: 403,
      code: 'InvalidAccessKeyId',
      times: 9,
    })
    await expect(opened.get({ concurrency: 1 })).rejects.toMatchObject({ reason: 'store-auth' })
    expect(await opened.files()).toHaveLength(4)
  })

  test.each([
    ['missing', undefined, 'http-404'],
    ['archived', { status: 403, code: 'InvalidObjectState', times: 99 }, 'store-denied'],
    ['spoiled', { spoiled: true, times: 99 } as const, 'store-integrity'],
  ])('thirty objects in a row that are %s end nothing', async (_, fault, reason) => {
    opened.fill(...(fault ? paths(31) : ['0030.png']))
    if (fault) opened.oss.fault(request => isGet(request) && !request.key.endsWith('0030.png'), fault)
    const { results, report } = await opened.get({ keys: keys(31) })
    expect(report).toMatchObject({ downloaded: 1, failed: 30 })
    expect(new Set(results.slice(0, 30).map(one => one.reason))).toEqual(new Set([reason]))
  })
})

describe('the signal', () => {
  test.each([0, 1, 7])('ends it after %d results; no part of a file is left', async after => {
    for (const path of paths(40)) opened.oss.bucket.put(PREFIX + path, Buffer.alloc(700_000, path))
    opened.oss.fault(request => isGet(request) && /[89]\.png$/.test(request.key), {
      silentAfter: 600_000,
      times: Number.POSITIVE_INFINITY,
    })
    const cancel = new AbortController()
    let seen = 0
    const read = async () => {
      if (after === 0) setTimeout(() => cancel.abort(), 100)
      for await (const _ of opened.start({ signal: cancel.signal, concurrency: 8 })) {
        if (++seen === after) cancel.abort()
      }
    }
    const started = performance.now()
    await expect(read()).rejects.toMatchObject({ reason: 'cancelled', message: 'the download was cancelled' })
    expect(performance.now() - started).toBeLessThan(30_000)
    expect((await opened.files()).filter(path => !/^images\/\d{4}\.png$/.test(path))).toEqual([])
    expect([await openParts(), await closed(opened)]).toEqual([[], true])
  })

  test('that was aborted before requests nothing', async () => {
    opened.fill('a.png')
    await expect(opened.get({ signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'cancelled' })
    expect(opened.oss.requests).toHaveLength(0)
  })
})

test('a reader that leaves ends what is under way, and no part of a file is left', async () => {
  for (const path of paths(40)) opened.oss.bucket.put(PREFIX + path, Buffer.alloc(700_000, path))
  opened.oss.fault(request => isGet(request) && !request.key.endsWith('0000.png'), {
    silentAfter: 600_000,
    times: Number.POSITIVE_INFINITY,
  })
  const started = performance.now()
  for await (const { key } of opened.start({ concurrency: 8 })) {
    expect(key).toBe(`${PREFIX}0000.png`)
    break
  }
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(await opened.files()).toEqual(['images/0000.png'])
  expect([await openParts(), await closed(opened)]).toEqual([[], true])
})
