import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { AWS } from '../../../../src/storage/stores/s3/vendors.ts'
import { startListening } from '../../../servers/listening.ts'
import type { StoreRequest } from '../../../servers/s3.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { type OpenedS3, openAt, openOn } from '../../../support/s3-store.ts'
import { never, putting } from '../../../support/store-suite.ts'
import { pagesOf } from '../../../support/store-suite-list.ts'

let opened: OpenedS3
const alsoOpen: { close(): Promise<void> }[] = []
afterEach(async () => {
  await opened.close()
  for (const one of alsoOpen.splice(0)) await one.close()
})

const large = Buffer.from(Uint32Array.from({ length: 100_000 }, (_, i) => i * 2654435761).buffer)
const isGet = (request: StoreRequest) => request.method === 'GET'
const key = () => mintKey(opened.store.prefix, 'a.png')
const open = async (options: Parameters<typeof openAt>[1] = {}) => {
  opened = await openAt(AWS, options)
  opened.s3.bucket.put('scraped/a.png', large)
  return opened
}
async function get() {
  const sink = collecting()
  const object = await opened.store.get(key(), sink, never)
  return { object, sink, isWhole: sink.bytes().equals(large) }
}

describe('an object', () => {
  test('that broke off is taken up by range, if it is still the same', async () => {
    const { s3 } = await open()
    s3.fault(isGet, { cutAfter: 150_000 })
    const { isWhole, sink } = await get()
    expect([isWhole, sink.begun.length]).toEqual([true, 1])
    const [first, second] = s3.requests
    expect(first?.headers).not.toHaveProperty('range')
    expect(second).toMatchObject({
      verified: true,
      headers: { 'if-match': s3.bucket.head('scraped/a.png')?.etag.toLowerCase() },
    })
    expect(second?.headers.range).toMatch(/^bytes=\d+-$/)
  })

  test('with another MD5 is read once more, then given up', async () => {
    const { s3 } = await open()
    s3.fault(isGet, { spoiled: true })
    expect((await get()).isWhole).toBe(true)
    s3.fault(isGet, { spoiled: true, times: 9 })
    expect((await refusalOf(get())).reason).toBe('store-integrity')
    expect(s3.requests).toHaveLength(4)
  })

  test('an encrypted one has no MD5 to compare with', async () => {
    const { s3 } = await open({ kms: true })
    expect((await get()).isWhole).toBe(true)
    expect(s3.requests).toHaveLength(1)
  })

  test('may be an HTML page, but only of a store', async () => {
    await open()
    opened.s3.bucket.put('scraped/a.png', large, { contentType: 'text/html' })
    expect((await get()).isWhole).toBe(true)
    const site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<html>welcome</html>')
    })
    const listening = await startListening(site)
    const { port } = listening
    const other = await openOn({}, { endpoint: `http://localhost:${port}` })
    alsoOpen.push(other, listening)
    for (const ask of [
      () => other.store.get(key(), collecting(), never),
      () => other.store.put(key(), large, putting(large), never),
      () => other.store.head(key(), never),
      () => pagesOf(other.store, 'scraped/'),
    ])
      expect(await refusalOf(ask())).toMatchObject({
        reason: 'store-endpoint',
        message: `localhost:${port} did not answer as S3 does (200).`,
      })
  })
})

describe('a list', () => {
  test('keys that XML cannot hold are exact', async () => {
    await open()
    const names = ['\u0001', '&amp;', '+', '\n', ' ', '%2F', '<Key>', '"', '图', '🐈'].map(
      name => `scraped/${name}`,
    )
    for (const name of names) opened.s3.bucket.put(name, 'x')
    opened.s3.bucket.remove('scraped/a.png')
    const [page] = await pagesOf(opened.store, 'scraped/')
    expect(page?.objects.map(object => object.key).sort()).toEqual(names.toSorted())
    expect(opened.s3.requests.at(-1)).toMatchObject({
      verified: true,
      query: { 'list-type': '2', 'encoding-type': 'url', prefix: 'scraped/', 'max-keys': '1000' },
    })
  })

  test('a page that fails once is asked for again', async () => {
    await open()
    opened.s3.fault(isGet, { status: 503, code: 'SlowDown' })
    expect(await pagesOf(opened.store, 'scraped/')).toMatchObject([{ objects: [{ key: 'scraped/a.png' }] }])
    expect(opened.s3.requests).toHaveLength(2)
  })

  test('of a bucket with the bucket in the host asks for the root', async () => {
    opened = await openOn({}, { style: 'virtual' })
    await pagesOf(opened.store, 'scraped/')
    expect(opened.s3.requests[0]?.path).toMatch(/^\/\?list-type=2&/)
  })
})
