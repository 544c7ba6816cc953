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
let feed: string
let address: string

beforeEach(async () => {
  origin = await startOrigin()
  feed = origin.serve('/feed.xml', { body: feedOf('/a.png') })
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
      URLS_FROM: feed,
      MESSAGE_LANGUAGE: 'zh',
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

const feedOf = (path: string) =>
  `<rss version="2.0"><channel><item><description>&lt;img src="${path}"&gt;</description></item></channel></rss>`

/** As https://help.aliyun.com/zh/fc/formats-of-event-for-different-triggers documents it. */
const timerEvent = (payload: string) => ({
  triggerTime: '2023-12-26T07:49:00Z',
  triggerName: 'timer-trigger',
  payload,
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
  expect(failures).toEqual([
    expect.objectContaining({ url: gone, reason: 'http-404', message: expect.stringContaining(' 返回 404') }),
  ])
  expect(oss.requests.every(({ verified }) => verified)).toBe(true)
})

test('a time trigger without a message stores the images that URLS_FROM has at that time', async () => {
  origin.serve('/a.png', { body: image('plain.png') })
  const first = await invoke(timerEvent(''))
  expect([first.status, await first.json()]).toEqual([
    200,
    expect.objectContaining({ stored: 1, failures: [] }),
  ])
  origin.serve('/feed.xml', { body: feedOf('/b.jpg') })
  origin.serve('/b.jpg', { body: image('baseline.jpg') })
  const second = (await (await invoke(timerEvent(''))).json()) as { keys: readonly string[] }
  expect(second.keys).toEqual([expect.stringMatching(/^kept\/[0-9a-f]{64}\.jpg$/)])
})

test('a time trigger with a message of URLs stores those', async () => {
  const good = origin.serve('/c.png', { body: image('plain.png') })
  const answer = await invoke(timerEvent(JSON.stringify({ urls: [good] })))
  expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ stored: 1 })])
  expect(origin.requestsFor('/feed.xml')).toEqual([])
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
