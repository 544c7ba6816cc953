import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Resolve } from '../../../src/origin/fetch/agent.ts'
import { image } from '../../images/images.ts'
import { type Listening, startListening } from '../../servers/listening.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
const alsoOpen: Pick<Listening, 'close'>[] = []
beforeEach(async () => {
  opened = await openRun()
})
afterEach(async () => {
  await opened.close()
  for (const one of alsoOpen.splice(0)) await one.close()
})

/** Every name has this address; `asked` are the names it was asked for. */
function resolver(address: string): Resolve & { readonly asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = (hostname, _options, callback) => {
    asked.push(hostname)
    callback(null, [{ address, family: address.includes(':') ? 6 : 4 }])
  }
  return Object.assign(resolve, { asked })
}

/** A listener that counts what it is sent. */
async function startCounting() {
  const received = { bytes: 0 }
  const server = createServer(socket =>
    socket.on('data', chunk => {
      received.bytes += chunk.length
    }),
  )
  const listening = await startListening(server)
  alsoOpen.push(listening)
  return { received, listening }
}

describe('a connection that ended at another address than was accepted', () => {
  // Systems answer for 0.0.0.0 at 127.0.0.1.
  test.each(['http://0.0.0.0', 'https://0.0.0.0', 'http://any.test', 'https://any.test'])(
    '%s is sent nothing, neither a request nor a TLS hello',
    async origin => {
      const { received, listening } = await startCounting()
      const { results } = await opened.run({
        urls: `${origin}:${listening.port}/a.png`,
        allowAddresses: ['0.0.0.0'],
        lookup: resolver('0.0.0.0'),
      })
      expect(results[0]).toMatchObject({
        reason: 'address-refused',
        message: expect.stringContaining(' may not be requested (it led to 127.0.0.1)'),
      })
      expect([listening.connections, received.bytes]).toEqual([1, 0])
    },
  )

  test('is refused even where that address is allowed, but not for this name', async () => {
    const url = new URL(opened.show('/a.png'))
    url.hostname = 'any.test'
    const allowAddresses = ['0.0.0.0', '127.0.0.1']
    const { results } = await opened.run({ urls: url.href, allowAddresses, lookup: resolver('0.0.0.0') })
    expect([results[0]?.reason, opened.origin.requests]).toEqual(['address-refused', []])
  })
})

describe('names that need no lookup', () => {
  const hosts = [
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'metadata.google.internal',
    'METADATA.google.internal.',
  ]

  test('are refused whatever a resolver would say', async () => {
    const lookup = resolver('127.0.0.1')
    const urls = hosts.map(host => `http://${host}:${opened.origin.port}/a.png`)
    const { results } = await opened.run({ urls, lookup, allowAddresses: [] })
    expect(results.map(({ reason }) => reason)).toEqual(hosts.map(() => 'address-refused'))
    expect([opened.origin.connections, lookup.asked]).toEqual([0, []])
  })

  test('are at their own address where that is allowed, and at no other', async () => {
    const lookup = resolver('127.0.0.2')
    opened.show('/a.png')
    const urls = hosts.slice(0, 3).map(host => `http://${host}:${opened.origin.port}/a.png`)
    const { results } = await opened.run({ urls, lookup })
    expect(results.map(({ key }) => typeof key)).toEqual(['string', 'string', 'string'])
    expect(lookup.asked).toEqual([])
  })

  test.each(['localhost.evil.test', 'notlocalhost', 'xmetadata.google.internal'])(
    '%s is none of them',
    async host => {
      const lookup = resolver('127.0.0.1')
      opened.show('/a.png')
      await opened.run({ urls: `http://${host}:${opened.origin.port}/a.png`, lookup })
      expect([lookup.asked, opened.origin.connections]).toEqual([[host], 1])
    },
  )
})

describe('a redirect inwards', () => {
  const targets = (port: number) =>
    ['127.0.0.2', '127.2', '2130706434', '0x7f000002', '0177.0.0.2', '[::1]', '[::]', '[::ffff:127.0.0.2]']
      .concat(['[::7f00:2]', 'inside.test', 'metadata.google.internal'])
      .map(host => `http://${host}:${port}/a.png`)

  test.each([1, 4])('at hop %i is refused with the hop, and no connection is made', async hops => {
    const { listening } = await startCounting()
    const urls = targets(listening.port).map((target, index) => {
      const path = (hop: number) => `/${index}/${hop}`
      for (let hop = 1; hop <= hops; hop++) {
        const location = hop === hops ? target : path(hop + 1)
        opened.origin.serve(path(hop), { status: 302, headers: { Location: location } })
      }
      return opened.origin.url + path(1)
    })
    const { results } = await opened.run({ urls, lookup: resolver('127.0.0.2') })
    expect(results.map(({ reason }) => reason)).toEqual(urls.map(() => 'address-refused'))
    expect(results.filter(({ message }) => !message?.startsWith('after a redirect: '))).toEqual([])
    expect([listening.connections, opened.origin.requests.length]).toEqual([0, urls.length * hops])
  })
})

describe('a URL that hides its host', () => {
  test('is judged by the host it has', async () => {
    const { listening } = await startCounting()
    const { port } = listening
    const { results } = await opened.run({
      urls: [
        `http://good.test@127.0.0.2:${port}/`,
        `http://127.0.0.2:${port}#@good.test/`,
        `http://127.0.0.2:${port}\\@good.test/`,
        `http://127.0.0.2:${port}?@good.test/`,
      ],
      lookup: resolver('127.0.0.1'),
    })
    expect(results.map(({ reason }) => reason)).toEqual([
      'url-credentials',
      'address-refused',
      'address-refused',
      'address-refused',
    ])
    expect(listening.connections).toBe(0)
  })

  test.each([
    ['http://u:p4ss@127.0.0.1/a.png', 'url-credentials'],
    ['http://u@127.0.0.1/a.png', 'url-credentials'],
    ['http://127.0.0.1:22/a.png', 'port-not-allowed'],
    ['http://127.0.0.1:10080/a.png', 'port-not-allowed'],
    ['ftp://127.0.0.1/a.png', 'scheme-not-allowed'],
  ])('is refused after a redirect: %s', async (location, reason) => {
    const urls = opened.origin.serve('/a', { status: 302, headers: { Location: location } })
    const { results } = await opened.run({ urls })
    expect([results[0]?.reason, opened.origin.requests.length]).toEqual([reason, 1])
    expect(JSON.stringify(results)).not.toContain('p4ss')
  })

  test('a port with zeros before it is the port', async () => {
    opened.show('/a.png')
    const { results } = await opened.run({ urls: `http://127.0.0.1:00${opened.origin.port}/a.png` })
    expect([results[0]?.outcome, opened.origin.requests.length]).toEqual(['stored', 1])
  })
})

test('a store at a private address is written to, and no image is fetched from it', async () => {
  const { oss, settings } = await openBucket()
  alsoOpen.push(oss)
  const { results } = await opened.run({
    ...settings,
    urls: [
      `data:image/png;base64,${image('plain.png').toString('base64')}`,
      `http://127.0.0.1:${oss.port}/memes/scraped/a.png`,
      `${oss.endpoint}/memes/scraped/a.png`,
    ],
    allowAddresses: [],
  })
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'stored',
    'address-refused',
    'address-refused',
  ])
  expect(oss.requests.filter(({ method }) => method === 'GET')).toEqual([])
  expect(oss.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
})

test('a metadata address that is opened is opened with a warning', async () => {
  const notices: string[] = []
  await opened.run({
    urls: [],
    minUrls: 0,
    allowAddresses: ['169.254.169.254', '169.254.0.0/16', '10.1.2.3'],
    watch: { notice: sentence => notices.push(sentence) },
  })
  expect(notices).toEqual([expect.stringContaining('allow-addresses opens 169.254.169.254,')])
})
