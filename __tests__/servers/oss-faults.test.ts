import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type OSS from 'ali-oss'
import { crc64 } from './crc64.ts'
import type { OssDouble } from './oss.ts'
import { startOss } from './oss.ts'
import { putPng, vendorClient } from './vendor-client.ts'

let oss: OssDouble
beforeEach(async () => {
  oss = await startOss()
})
afterEach(() => oss.close())

const client = (options: Partial<OSS.Options> = {}) => vendorClient(oss, options)

describe('faults', () => {
  const isPut = (request: { method: string }) => request.method === 'PUT'
  const outcome = () =>
    putPng(client()).then(
      result => result.res.status,
      error => error.code ?? error.status,
    )

  test('answer errors in order, so often as requested, and keep nothing', async () => {
    oss.fault(isPut, { status: 503, code: 'ServiceUnavailable', times: 2 })
    oss.fault(4, {
      status: 403,
      code: 'AccessDenied',
      extraXml: '<Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>',
    })
    expect([await outcome(), await outcome()]).toEqual(['ServiceUnavailable', 'ServiceUnavailable'])
    expect(oss.bucket.objects.size).toBe(0)
    expect([await outcome(), await outcome(), await outcome()]).toEqual([200, 'AccessDenied', 200])
    expect(oss.requests.map(seen => seen.bodyLength)).toEqual([3, 3, 3, 3, 3])
  })

  test('send any body with any status', async () => {
    oss.fault(1, { status: 200, rawBody: '<html>', headers: { 'Content-Type': 'text/html' } })
    const answer = await fetch(`${oss.endpoint}/memes/a.png`)
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/html',
      '<html>',
    ])
  })

  test('reset before or after the object is kept', async () => {
    oss.fault(isPut, { reset: true })
    oss.fault(isPut, { keepThenReset: true })
    await expect(putPng(client())).rejects.toMatchObject({ status: -1 })
    expect(oss.bucket.objects.size).toBe(0)
    await expect(putPng(client())).rejects.toMatchObject({ status: -1 })
    expect(oss.bucket.objects.size).toBe(1)
  })

  test('stall without an answer', async () => {
    oss.fault(isPut, { stall: true })
    await expect(putPng(client({ timeout: 100 }))).rejects.toMatchObject({ name: 'ResponseTimeoutError' })
    expect(oss.requests[0]?.bodyLength).toBe(0)
  })

  test('answer before the body has been read', async () => {
    oss.fault(isPut, { earlyAnswer: { status: 400, code: 'InvalidArgument' } })
    const headers = { 'Content-Length': '6' }
    const upload = request({ port: oss.port, method: 'PUT', path: '/memes/a.png', headers })
    upload.write('abc')
    const [answer] = await once(upload, 'response')
    upload.end('def')
    expect([answer.statusCode, await text(answer)]).toEqual([400, expect.stringContaining('InvalidArgument')])
  })

  test('spoil or drop the checksum', async () => {
    oss.fault(isPut, { wrongCrc: true })
    oss.fault(isPut, { noCrc: true })
    const crc = async () => Reflect.get((await putPng(client())).res.headers, 'x-oss-hash-crc64ecma')
    const right = crc64(Buffer.from('png'))
    expect([await crc(), await crc(), await crc()]).toEqual([`1${right}`, undefined, right])
  })
})

describe('faults of a body', () => {
  /** What a reader gets of ten bytes within a tenth of a second. */
  const read = async () => {
    let got = ''
    const asked = request({ port: oss.port, path: '/memes/a.png', headers: signed }).end()
    const [answer] = await once(asked, 'response')
    const over = new Promise<string>(resolve => {
      answer.on('data', (chunk: Buffer) => (got += chunk))
      answer.on('end', () => resolve('whole'))
      answer.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)))
      setTimeout(() => resolve('silence'), 100)
    })
    const end = await over
    asked.destroy()
    return [answer.headers['content-length'], got, end]
  }
  let signed: Record<string, string>
  beforeEach(async () => {
    oss.bucket.put('a.png', '0123456789')
    await client().get('a.png')
    signed = { ...oss.requests[0]?.headers }
  })

  test('cut it, hold it back or spoil it', async () => {
    oss.fault(2, { cutAfter: 4 })
    oss.fault(3, { cutAfter: 0 })
    oss.fault(4, { silentAfter: 4 })
    oss.fault(5, { spoiled: true })
    expect([await read(), await read(), await read(), await read(), await read()]).toEqual([
      ['10', '0123', 'ECONNRESET'],
      ['10', '', 'ECONNRESET'],
      ['10', '0123', 'silence'],
      ['10', '012345678' + '8', 'whole'],
      ['10', '0123456789', 'whole'],
    ])
  })

  test('edit a page', async () => {
    oss.fault(2, { edited: page => `<${page.length}>` })
    expect(await read()).toEqual(['4', '<10>', 'whole'])
  })
})

test('closes with requests under way', async () => {
  oss.fault(() => true, { stall: true, times: Number.POSITIVE_INFINITY })
  const unanswered = Promise.allSettled([fetch(oss.endpoint), fetch(oss.endpoint)])
  while (oss.requests.length < 2) await new Promise(resolve => setTimeout(resolve, 5))
  await oss.close()
  await unanswered
})
