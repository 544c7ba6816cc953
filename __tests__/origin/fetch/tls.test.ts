import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { selfSigned } from '../../servers/certificate.ts'
import { startListening } from '../../servers/listening.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type Fetching, fetching, PNG } from '../../support/test-fetcher.ts'

let work: Fetching
let origin: Origin | undefined
beforeEach(async () => {
  work = await fetching()
})
afterEach(async () => {
  await work.close()
  await origin?.close()
})

const dayMs = 86_400_000

describe('an origin without a trusted TLS connection', () => {
  test.each([
    ['signed by itself', {}, {}],
    ['for another name', { names: ['other.test'] }, {}],
    [
      'that is over',
      { notAfter: new Date(Date.now() - dayMs), notBefore: new Date(Date.now() - 2 * dayMs) },
      {},
    ],
    [
      'of TLS 1.1',
      {},
      { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const,
    ],
  ])('%s: tls-failed after one connection, with nothing asked', async (_what, subject, tls) => {
    origin = await startOrigin({ tls: { ...selfSigned(subject), ...tls } })
    const { reason, attempts, message } = await work.failure(origin.serve('/a.png', { body: PNG }))
    expect([reason, attempts]).toEqual(['tls-failed', 1])
    expect([origin.connections, origin.requests.length]).toEqual([1, 0])
    expect(message).toMatch(new RegExp(`^127\\.0\\.0\\.1:${origin.port}: .* \\([A-Z0-9_]+\\)$`))
  })

  test('stays without one where the environment says that none is needed', async () => {
    const { NODE_TLS_REJECT_UNAUTHORIZED: before } = process.env
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      origin = await startOrigin({ tls: selfSigned() })
      const { reason } = await work.failure(origin.serve('/a.png', { body: PNG }))
      expect([reason, origin.requests.length]).toEqual(['tls-failed', 0])
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
    }
  })

  test('that speaks plain HTTP: tls-failed after one connection', async () => {
    const plain = await startListening(createServer())
    const { reason, attempts } = await work.failure(`https://127.0.0.1:${plain.port}/a.png`)
    expect([reason, attempts, plain.connections]).toEqual(['tls-failed', 1, 1])
    await plain.close()
  })
})
