import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
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
  ])('%s: tls-failed after one connection, with nothing requested', async (_what, subject, tls) => {
    origin = await startOrigin({ tls: { ...selfSigned(subject), ...tls } })
    const { reason, attempts, message } = await work.failure(origin.serve('/a.png', { body: PNG }))
    expect([reason, attempts]).toEqual(['tls-failed', 1])
    expect([origin.connections, origin.requests.length]).toEqual([1, 0])
    expect(message).toMatch(new RegExp(`^127\\.0\\.0\\.1:${origin.port}: .* \\([A-Z0-9_]+\\)$`))
  })

  test('stays without one where the environment says that none is needed', async () => {
    origin = await startOrigin({ tls: selfSigned() })
    const url = origin.serve('/a.png', { body: PNG })
    // Node asks the environment of the process itself, which a test only has a copy of.
    const program = `
      import { persist } from ${JSON.stringify(new URL('../../../src/entry/index.ts', import.meta.url).href)}
      const options = { urls: [${JSON.stringify(url)}], destination: 'file:./never', manifest: 'off' }
      for await (const { reason } of persist({ ...options, allowAddresses: ['127.0.0.1'] })) console.log(reason)`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program],
      { cwd: tmpdir(), env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
    )
    expect([stdout.trim(), origin.requests.length]).toEqual(['tls-failed', 0])
  })

  test('that speaks plain HTTP: tls-failed after one connection', async () => {
    const plain = await startListening(createServer())
    const { reason, attempts } = await work.failure(`https://127.0.0.1:${plain.port}/a.png`)
    expect([reason, attempts, plain.connections]).toEqual(['tls-failed', 1, 1])
    await plain.close()
  })
})
