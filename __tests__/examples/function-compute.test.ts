import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'

const SERVER = fileURLToPath(new URL('../../examples/function-compute/server.mjs', import.meta.url))
const HOOK = new URL('./from-source.js', import.meta.url).href

let origin: Origin
let oss: OssDouble
let server: ChildProcess
let address: string

beforeEach(async () => {
  origin = await startOrigin()
  oss = await startOss({ accessKeyId: 'STS.fc', accessKeySecret: 'fc-secret', securityToken: 'fc-token' })
  server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', HOOK, SERVER], {
    env: {
      PATH: process.env.PATH,
      ...COMPILE_CACHE,
      FC_SERVER_PORT: '0',
      DESTINATION: 'oss://memes/kept/',
      REGION: oss.account.region,
      ENDPOINT: oss.endpoint.replace('localhost', '127.0.0.1'),
      ALLOW_ADDRESSES: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await new Promise<string>(resolve => {
    server.stdout?.once('data', line => resolve(`http://127.0.0.1:${/\d+$/.exec(String(line).trim())?.[0]}`))
  })
})
afterEach(async () => {
  server.kill()
  await Promise.all([origin.close(), oss.close()])
})

/** As Function Compute does it. */
function invoke(event: unknown, secret = 'fc-secret'): Promise<Response> {
  return fetch(`${address}/invoke`, {
    method: 'POST',
    headers: {
      'x-fc-request-id': 'r-1',
      'x-fc-access-key-id': 'STS.fc',
      'x-fc-access-key-secret': secret,
      'x-fc-security-token': 'fc-token',
    },
    body: JSON.stringify(event),
  })
}

test('an event of URLs becomes objects, with the credentials of the function', async () => {
  const good = origin.serve('/a.png', { body: image('plain.png') })
  const gone = origin.serve('/gone.png', { status: 404 })
  const answer = await invoke({ urls: [good, gone, good] })
  expect([answer.status, answer.headers.get('x-fc-status')]).toEqual([200, '200'])
  const { keys, failures, stored } = (await answer.json()) as Record<string, unknown>
  const [key] = [...oss.bucket.objects.keys()].filter(name => !name.includes('/.persist/'))
  expect(key).toMatch(/^kept\/[0-9a-f]{64}\.png$/)
  expect([keys, stored]).toEqual([[key, null, key], 2])
  expect(failures).toEqual([expect.objectContaining({ url: gone, reason: 'http-404' })])
  expect(oss.requests.every(({ verified }) => verified)).toBe(true)
})

test('credentials that the store refuses fail the invocation', async () => {
  const good = origin.serve('/a.png', { body: image('plain.png') })
  const answer = await invoke({ urls: [good] }, 'another')
  expect([answer.status, answer.headers.get('x-fc-status')]).toEqual([404, '404'])
  expect(await answer.json()).toEqual({ errorMessage: expect.stringContaining('SignatureDoesNotMatch') })
})

test.each([{ urls: 7 }, { url: 'https://example.com/a.png' }, {}])(
  'an event without a list is told to Function Compute as a failure: %j',
  async event => {
    const answer = await invoke(event)
    expect([answer.status, answer.headers.get('x-fc-status')]).toEqual([404, '404'])
    expect(await answer.json()).toEqual({ errorMessage: expect.stringContaining('"urls"') })
  },
)
