import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { doctorWith } from '../../../src/jobs/doctor/doctor.ts'
import { type Listening, startListening } from '../../servers/listening.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { quickClock } from '../../support/clocks.ts'
import { found } from '../../support/doctor-findings.ts'

const PUBLIC = 'memes.oss-cn-hangzhou.aliyuncs.com'
const INTERNAL = 'memes.oss-cn-hangzhou-internal.aliyuncs.com'
const ACCELERATED = 'memes.oss-accelerate.aliyuncs.com'

let oss: OssDouble
let proxy: Listening & { readonly server: Server }
/** What each host does: it leads to the bucket after so many milliseconds, or it refuses. */
let hosts: Readonly<Record<string, number | 'refuses' | 'silent'>>
const asked: string[] = []
const clock = quickClock()
const begun = Date.now()
let time = 0
const slowClock = { ...clock, now: () => begun + time }

/** Takes requests in absolute form, as forward proxies do, so that names of the real service lead to the double. */
function startProxy(): Server {
  return createServer((message: IncomingMessage, response) => {
    const { hostname, pathname, search } = new URL(message.url ?? '')
    asked.push(`${message.method} ${hostname}`)
    const ms = hosts[hostname] ?? 'refuses'
    if (ms === 'silent') return
    if (ms === 'refuses') return void response.writeHead(403, { 'content-type': 'application/xml' }).end()
    time += ms
    const { method = '', headers } = message
    const onwards = request(
      { port: oss.port, method, path: pathname + search, headers: { ...headers, host: hostname } },
      answer => {
        response.writeHead(answer.statusCode ?? 0, answer.headers)
        answer.pipe(response)
      },
    )
    message.pipe(onwards)
  })
}

beforeEach(async () => {
  oss = await startOss()
  const server = startProxy()
  proxy = { ...(await startListening(server)), server }
  asked.length = 0
  time = 0
})
afterEach(async () => {
  await proxy.close()
  await oss.close()
})

async function reached(more: object = {}) {
  const { accessKeyId, accessKeySecret, region } = oss.account
  const findings = []
  const options = {
    destination: 'oss://memes/pre/',
    region,
    endpoint: 'http://oss-cn-hangzhou.aliyuncs.com',
    allowInsecureEndpoint: true,
    proxy: `http://127.0.0.1:${proxy.port}`,
    accessKeyId,
    accessKeySecret,
    ...more,
  }
  for await (const finding of doctorWith({ clock: slowClock }, options)) findings.push(finding)
  return found(findings, 'reach')
}

const others = () => asked.filter(line => !line.endsWith(PUBLIC))

describe('doctor proposes another endpoint', () => {
  test('internal, where it answers', async () => {
    hosts = { [PUBLIC]: 10, [INTERNAL]: 1 }
    expect(await reached()).toEqual({
      check: 'reach',
      outcome: 'fine',
      sentence: 'oss://memes/pre/ answers, and its internal endpoint answers here, too.',
      advice: expect.stringMatching(/^Set endpoint to internal: .* free\./),
    })
    expect(others()).toEqual([`HEAD ${INTERNAL}`])
    expect(oss.requests.every(({ verified }) => verified)).toBe(true)
  })

  test('accelerate, from far away and where the bucket has it', async () => {
    hosts = { [PUBLIC]: 900, [INTERNAL]: 'refuses', [ACCELERATED]: 200 }
    const { sentence, advice } = await reached({ language: 'zh' })
    expect(sentence).toBe('oss://memes/pre/ 在 900 毫秒内响应，经传输加速为 200 毫秒。')
    expect(advice).toMatch(/endpoint 设为 accelerate/)
  })

  test.each([
    ['the internal endpoint refuses', { [PUBLIC]: 10, [INTERNAL]: 'refuses' }, [INTERNAL]],
    ['acceleration is no faster', { [PUBLIC]: 900, [ACCELERATED]: 600 }, [INTERNAL, ACCELERATED]],
    ['the bucket has no acceleration', { [PUBLIC]: 900, [ACCELERATED]: 'refuses' }, [INTERNAL, ACCELERATED]],
    ['the internal endpoint is silent', { [PUBLIC]: 10, [INTERNAL]: 'silent' }, [INTERNAL]],
  ] as const)('none where %s', async (_case, are, tried) => {
    hosts = are
    const finding = await reached()
    expect(finding).toMatchObject({ outcome: 'fine', sentence: 'oss://memes/pre/ answers.' })
    expect(finding).not.toHaveProperty('advice')
    expect([...new Set(others().map(line => line.split(' ')[1]))].sort()).toEqual([...tried].sort())
  })

  test.each([
    ['internal', { endpoint: 'http://oss-cn-hangzhou-internal.aliyuncs.com' }, { [INTERNAL]: 900 }],
    ['accelerated', { endpoint: 'http://oss-accelerate.aliyuncs.com' }, { [ACCELERATED]: 900 }],
    ['a domain', { endpoint: 'http://img.example.com' }, { 'img.example.com': 900 }],
  ])('none where the endpoint is %s already', async (_case, more, are) => {
    hosts = are
    await reached(more)
    expect(new Set(asked.map(line => line.split(' ')[1]))).toEqual(new Set(Object.keys(are)))
  })
})
