import { once } from 'node:events'
import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { selfSigned } from './certificate.ts'
import { startOrigin } from './origin.ts'
import { startOss } from './oss.ts'

async function ask(url: string, ca: string): Promise<string> {
  const [answer] = await once(request(url, { ca, agent: false }).end(), 'response')
  return text(answer)
}

test('an origin and a store speak TLS with a certificate made for them', async () => {
  const tls = selfSigned()
  const [origin, oss] = [await startOrigin({ tls }), await startOss({ tls })]
  expect(await ask(origin.serve('/a', { body: 'ok' }), tls.cert)).toBe('ok')
  expect(await ask(`${oss.endpoint}/memes/a`, tls.cert)).toContain('<Code>AccessDenied</Code>')
  expect([origin.requests[0]?.connection, oss.requests[0]?.connection]).toEqual([1, 1])
  await Promise.all([origin.close(), oss.close()])
})

test.each([
  ['a certificate nobody vouches for', selfSigned(), selfSigned().cert, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['another name', selfSigned({ names: ['other.test'] }), undefined, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['an expired one', selfSigned({ notAfter: new Date(Date.now() - 1000) }), undefined, 'CERT_HAS_EXPIRED'],
])('a client refuses %s', async (_what, tls, ca, code) => {
  const origin = await startOrigin({ tls })
  await expect(ask(origin.url, ca ?? tls.cert)).rejects.toMatchObject({ code })
  expect(origin.requests).toEqual([])
  await origin.close()
})
