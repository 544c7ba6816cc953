import { createServer, type RequestListener } from 'node:http'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { startListening } from '../../../servers/listening.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { cpuMs } from '../../../support/cpu-time.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const isPut = (request: StoreRequest) => request.method === 'PUT'
const key = () => mintKey(opened.store.prefix, 'a.png')
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const put = () => opened.store.put(key(), bytes, putting(bytes), never)

describe('hostile answers', () => {
  const html = '<html><head><title>login</title></head><body>SECRET-WORDS</body></html>'
  const asHtml = { 'Content-Type': 'text/html' }
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(9999)}"><!ENTITY c "${'&a;'.repeat(999)}">]><Error><Code>&c;</Code></Error>`
  const cases: [string, number, string | Buffer, Record<string, string>, string][] = [
    ['HTML 200', 200, html, asHtml, 'store-endpoint'],
    ['an unlabelled 200', 200, 'ok', {}, 'store-endpoint'],
    ['HTML 403', 403, html, asHtml, 'store-endpoint'],
    ['HTML 404', 404, html, asHtml, 'store-endpoint'],
    ['an empty 403', 403, '', {}, 'store-denied'],
    ['JSON 400', 400, '{"error":"SECRET-WORDS"}', { 'Content-Type': 'application/json' }, 'store-endpoint'],
    ['an XML bomb', 403, bomb, {}, 'store-endpoint'],
    ['XML of 10 MiB', 403, Buffer.alloc(10 * 1024 * 1024, '<Error><Code>'), {}, 'store-denied'],
    ['broken XML', 403, '<Error><Code>AccessDenied</Co', {}, 'store-denied'],
    ['a million open brackets', 400, '<'.repeat(60_000), {}, 'store-endpoint'],
  ]

  test.each(cases)(
    '%s (%i) is explained without its body',
    async (_name, status, rawBody, headers, reason) => {
      const { oss } = await open()
      oss.fault(isPut, { status, rawBody, headers, times: 99 })
      const started = cpuMs()
      const error = await refusalOf(put())
      expect(error.reason).toBe(reason)
      expect(cpuMs() - started).toBeLessThan(1500)
      expect(error.details.cause).toBeUndefined()
      expect(inspect(error, { depth: 9 })).not.toMatch(/SECRET-WORDS|<html/)
    },
  )

  test('what a message says is never shown, and codes hold only what codes can hold', async () => {
    const { oss } = await open()
    const message = 'x\n::error::y\r##[add-mask]z\u001b[31m'
    oss.fault(isPut, { status: 403, code: 'Access\n::set-output name=keys::Denied', ec: '##[x]', message })
    const error = await refusalOf(put())
    const text = JSON.stringify([error.message, error.details])
    expect(text).not.toMatch(/::|##|\\u001b/)
    expect(error.details).not.toHaveProperty('code')
  })

  test('an echoed request leaks neither secret nor token, anywhere in the error', async () => {
    const { oss } = await open({ securityToken: 'tOkEn-1234567890' }, {})
    await opened.store.close()
    const wrong = {
      accessKeyId: oss.account.accessKeyId,
      accessKeySecret: 'wR0ng-secret',
      securityToken: 'tOkEn-1234567890',
    }
    const other = await openOn({}, { endpoint: oss.endpoint, credentials: async () => wrong })
    const error = await refusalOf(other.store.put(key(), bytes, putting(bytes), never))
    await other.close()
    expect(error.details.code).toBe('SignatureDoesNotMatch')
    const all = inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error) + error.stack
    for (const secret of ['tOkEn-1234567890', 'wR0ng-secret', 'CanonicalRequest'])
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
        expect(all).not.toContain(form)
  })

  test('an error without an answer leaks neither secret nor token', async () => {
    const { oss } = await open({ securityToken: 'tOkEn-1234567890' })
    oss.fault(isPut, { reset: true, times: 9 })
    const error = await refusalOf(put())
    const all = inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)
    expect(all).not.toMatch(/tOkEn-1234567890|test7Yp-key-secret|OSS4-HMAC/)
  })

  test('a site that answers every request with a page has removed nothing', async () => {
    const site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html').end(html)
    })
    const listening = await startListening(site)
    await open({}, { endpoint: `http://localhost:${listening.port}` })
    const error = await refusalOf(opened.store.remove(key(), never))
    await listening.close()
    expect(error).toMatchObject({ reason: 'store-endpoint', details: { status: 200 } })
  })

  test.each([301, 307])('%i to another host is not followed', async status => {
    const { oss } = await open()
    let visits = 0
    const visit: RequestListener = (_request, response) => {
      visits++
      response.end()
    }
    const server = createServer(visit)
    const other = await startListening(server)
    const headers = { Location: `http://localhost:${other.port}/a.png` }
    oss.fault(isPut, { status, rawBody: '', headers })
    const error = await refusalOf(put())
    await other.close()
    expect(error).toMatchObject({ reason: 'store-endpoint', message: expect.stringContaining('redirect') })
    expect(visits).toBe(0)
    expect(oss.requests).toHaveLength(1)
  })
})
