import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { closed, fillFolder, type OpenedSource, openSource } from '../../support/list-source.ts'
import { type ListInput, startList } from '../../support/start-job.ts'

let opened: OpenedSource
beforeEach(async () => {
  opened = await openSource()
  opened.fill(...Array.from({ length: 2500 }, (_, n) => `${String(n).padStart(5, '0')}.png`))
})
afterEach(() => opened.close())

const start = (options: ListInput = {}) => startList({ ...opened.settings, ...options })
const requests = () => opened.oss.requests.length

test('nothing is requested of the store before the list is read', async () => {
  const listing = start()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(opened.oss.connections).toBe(0)
  expect((await listing).count).toBe(2500)
  expect(requests()).toBe(3)
})

test('awaited alone, it reads every page, and its file is whole', async () => {
  const { resultsFile, count } = await start({ resultsFile: 'found.jsonl' })
  expect((await readFile(resultsFile ?? '', 'utf8')).match(/\n/g)).toHaveLength(count)
  expect(await closed(opened)).toBe(true)
})

test('a reader that leaves closes the store, is asked for no further page, and finds in the file what it saw', async () => {
  let seen = 0
  for await (const _ of start({ resultsFile: 'found.jsonl' })) if (++seen === 1200) break
  expect(requests()).toBe(2)
  expect(await closed(opened)).toBe(true)
  expect((await readFile(join(opened.directory, 'found.jsonl'), 'utf8')).match(/\n/g)).toHaveLength(1200)
})

test('no page is asked for before its first key is', async () => {
  let seen = 0
  for await (const _ of start()) {
    if (++seen === 1000) {
      await new Promise(resolve => setTimeout(resolve, 50))
      expect(requests()).toBe(1)
    }
  }
  expect(seen).toBe(2500)
})

describe('the signal', () => {
  test.each(['a bucket', 'a folder'])('ends the list of %s in the middle of a page', async kind => {
    await fillFolder(join(opened.directory, 'stored'), ['a', 'b', 'c'])
    const cancel = new AbortController()
    let seen = 0
    const read = async () => {
      const source = kind === 'a folder' && { source: 'file:./stored' }
      for await (const _ of start({ ...source, signal: cancel.signal })) if (++seen === 2) cancel.abort()
    }
    await expect(read()).rejects.toMatchObject({
      name: 'PersistError',
      reason: 'cancelled',
      message: 'the listing was cancelled',
    })
    expect(seen).toBe(2)
    expect(await closed(opened)).toBe(true)
  })

  test('ends it while a page is waited for', async () => {
    const cancel = new AbortController()
    opened.oss.fault(2, { stall: true })
    const listing = Promise.resolve(start({ signal: cancel.signal }))
    listing.catch(() => {})
    while (requests() < 2) await new Promise(resolve => setTimeout(resolve, 10))
    const started = performance.now()
    cancel.abort()
    await expect(listing).rejects.toMatchObject({ reason: 'cancelled' })
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('that was aborted before requests nothing', async () => {
    await expect(Promise.resolve(start({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      reason: 'cancelled',
    })
    expect(requests()).toBe(0)
  })

  test('is left alone once the list is over', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === 'addEventListener') listeners++
        if (name === 'removeEventListener') listeners--
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    await start({ signal: counted })
    expect(listeners).toBeLessThanOrEqual(0)
  })
})

test('a watcher learns how far it is', async () => {
  const told: (readonly [number, number])[] = []
  const { bytes } = await start({ watch: { reached: (...reached) => told.push(reached) } })
  expect(told).toHaveLength(2500)
  expect([told[0], told.at(-1)]).toEqual([
    [1, 9],
    [2500, bytes],
  ])
})

describe('a store that refuses', () => {
  test('wrong secret: one sentence, for each reader', async () => {
    const wrong = { accessKeySecret: 'another7Yp-secret' }
    await expect(Promise.resolve(start(wrong))).rejects.toMatchObject({
      stage: 'store',
      reason: 'store-auth',
    })
    await expect(start(wrong)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ reason: 'store-auth' })
  })

  test('no such bucket', async () => {
    await expect(Promise.resolve(start({ source: 'oss://others/' }))).rejects.toMatchObject({
      reason: 'store-bucket',
      message: expect.stringContaining('others'),
    })
  })

  test('more without a token, or the same token twice, ends the list where it is', async () => {
    const seen: string[] = []
    const read = async () => {
      for await (const listed of start()) if ('key' in listed) seen.push(listed.key)
    }
    opened.oss.fault(2, {
      edited: body => body.replace(/<NextContinuationToken>.*?<\/NextContinuationToken>/, ''),
    })
    await expect(read()).rejects.toMatchObject({ reason: 'store-endpoint' })
    expect(seen).toHaveLength(1000)
  })

  test('a folder that is not there is an empty list', async () => {
    const notices: string[] = []
    const report = await start({ source: 'file:./none', watch: { notice: said => notices.push(said) } })
    expect(report.count).toBe(0)
    expect(notices).toEqual(['nothing was found below `source`'])
  })
})
