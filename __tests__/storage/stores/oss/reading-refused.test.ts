import { createServer, type ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { startListening } from '../../../servers/listening.ts'
import type { StoreFault } from '../../../servers/oss.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { cpuMs } from '../../../support/cpu-time.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { never } from '../../../support/store-suite.ts'
import { pagesOf } from '../../../support/store-suite-list.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const open = async (fault?: StoreFault, ...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  sink = collecting()
  for (const name of ['a.png', 'b.png']) opened.oss.bucket.put(`scraped/${name}`, 'some image')
  if (fault) opened.oss.fault(() => true, { ...fault, times: 99 })
  return opened
}
let sink = collecting()
const reading = {
  get: () => opened.store.get(mintKey(opened.store.prefix, 'a.png'), sink, never),
  list: () => pagesOf(opened.store, opened.store.prefix),
}
const BOTH = ['get', 'list'] as const

/** A server that is no store. */
async function startOther(answer: (response: ServerResponse) => void) {
  let visits = 0
  const server = createServer((_request, response) => {
    visits++
    answer(response)
  })
  return { other: await startListening(server), visits: () => visits }
}

describe.each(BOTH)('%s', operation => {
  const refusal = () => refusalOf(reading[operation]())

  const html = `<html><head><title>login</title></head><body>SECRET-WORDS</body></html>${' '.repeat(100_000)}`
  const asHtml = { 'Content-Type': 'text/html' }
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(9999)}"><!ENTITY c "${'&a;'.repeat(999)}">]><Error><Code>&c;</Code></Error>`
  const cases: [string, number, string | Buffer, Record<string, string>, string][] = [
    ['long HTML 403', 403, html, asHtml, 'store-denied'],
    ['HTML 403', 403, html.trimEnd(), asHtml, 'store-endpoint'],
    ['an empty 403', 403, '', {}, 'store-denied'],
    ['an XML bomb', 403, bomb, {}, 'store-endpoint'],
    ['XML of 10 MiB', 403, Buffer.alloc(10 * 1024 * 1024, '<Error><Code>'), {}, 'store-denied'],
    ['broken XML', 403, '<Error><Code>AccessDenied</Co', {}, 'store-denied'],
  ]

  test.each(cases)(
    '%s (%i) is explained at once and without its body',
    async (_name, status, rawBody, headers, reason) => {
      const { oss } = await open({ status, rawBody, headers })
      const started = cpuMs()
      const error = await refusal()
      expect([error.reason, oss.requests.length]).toEqual([reason, 1])
      expect(cpuMs() - started).toBeLessThan(1500)
      expect(inspect(error, { depth: 9 })).not.toMatch(/SECRET-WORDS|<html/)
      expect(sink.begun).toEqual([])
    },
  )

  test.each([html, html.trimEnd()])('a page that comes for every address is store-endpoint', async page => {
    const { other, visits } = await startOther(response => {
      response.writeHead(200, asHtml).end(page)
    })
    await open(undefined, {}, { endpoint: `http://localhost:${other.port}` })
    const error = await refusal()
    await other.close()
    expect([error.reason, visits(), sink.begun]).toEqual(['store-endpoint', 1, []])
    expect(inspect(error, { depth: 9 })).not.toMatch(/SECRET-WORDS|<html/)
  })

  test('403 is store-denied and names the right that is missing', async () => {
    await open({ status: 403, code: 'AccessDenied', ec: '0003-00000001' })
    const error = await refusal()
    expect(error).toMatchObject({ stage: 'store', reason: 'store-denied', details: { code: 'AccessDenied' } })
    expect(error.message + error.details.advice).toContain(
      operation === 'get' ? 'oss:GetObject' : 'oss:ListObjects',
    )
  })

  test('the endpoint of another region is reported, and not followed', async () => {
    const { oss } = await open({
      status: 403,
      code: 'AccessDenied',
      message: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
      extraXml: '<Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>',
    })
    const error = await refusal()
    expect(error.reason).toBe('store-bucket')
    expect(error.message + error.details.advice).toContain('cn-shanghai')
    expect(oss.requests).toHaveLength(1)
  })

  test.each([301, 307])('%i to another host is not followed', async status => {
    const { other, visits } = await startOther(response => response.end())
    const { oss } = await open({
      status,
      rawBody: '',
      headers: { Location: `http://localhost:${other.port}/` },
    })
    const error = await refusal()
    await other.close()
    expect(error).toMatchObject({ reason: 'store-endpoint', message: expect.stringContaining('redirect') })
    expect([visits(), oss.requests.length]).toEqual([0, 1])
  })

  test('a bucket that is not there is store-bucket', async () => {
    await open({ status: 404, code: 'NoSuchBucket', ec: '0015-00000101' })
    expect(await refusal()).toMatchObject({ reason: 'store-bucket', details: { code: 'NoSuchBucket' } })
  })

  test('500 for ever is store-unavailable after five attempts, 503 twice is none', async () => {
    const { oss, clock } = await open({ status: 500 })
    expect((await refusal()).reason).toBe('store-unavailable')
    expect([oss.requests.length, clock.waits]).toEqual([5, [100, 200, 400, 800]])
    await opened.close()
    const other = await open()
    other.oss.fault(() => true, { status: 503, code: 'ServiceUnavailable', times: 2 })
    await reading[operation]()
    expect(other.oss.requests.map(request => request.verified)).toEqual([true, true, true])
  })

  test('a token stands in no error', async () => {
    const secret = 'wR0ng-secret'
    const token = 'tOkEn-1234567890'
    const keys = { accessKeyId: 'LTAI5tTestKeyId', accessKeySecret: secret, securityToken: token }
    await open(undefined, { securityToken: token }, { credentials: async () => keys })
    const error = await refusal()
    expect(error.reason).toBe('store-auth')
    const all = inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)
    expect(all).not.toMatch(/tOkEn-1234567890|wR0ng-secret|OSS4-HMAC/)
  })
})

test('list: a page of 10 MiB is not read', async () => {
  const rawBody = `<ListBucketResult>${' '.repeat(10 * 1024 * 1024)}</ListBucketResult>`
  const { oss } = await open({ status: 200, rawBody })
  const error = await refusalOf(reading.list())
  expect([error.reason, oss.requests.length]).toEqual(['store-endpoint', 1])
})

test('get: an archived object is distinguished from a missing right', async () => {
  await open({ status: 403, code: 'InvalidObjectState' })
  expect(await refusalOf(reading.get())).toMatchObject({
    reason: 'store-denied',
    message: expect.stringMatching(/archive/i),
  })
})

test('get: an answer without a length could be cut anywhere, and is refused', async () => {
  const { other, visits } = await startOther(response => {
    response.writeHead(200, { 'x-oss-request-id': 'A', ETag: '"A"' })
    response.write('some ')
    response.end('image')
  })
  await open(undefined, {}, { endpoint: `http://localhost:${other.port}` })
  const error = await refusalOf(reading.get())
  await other.close()
  expect([error.reason, visits(), sink.begun]).toEqual(['store-endpoint', 1, []])
})
