/** Whole runs through tinyproxy: what the proxy was asked for, and what came without it. */
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { useProxy } from '../../../src/base/http/proxy.ts'
import { image } from '../../images/images.ts'
import { selfSigned } from '../../servers/certificate.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { startTinyproxy, tinyproxyMissing } from '../../servers/tinyproxy.ts'
import { loggingIn } from '../../support/keyless-login.ts'
import { describeReal } from '../../support/real-s3-store.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

const LOGIN = ['us@er', 'p:ss-word'] as const
const withLogin = (host: string, [user, word]: readonly [string, string] = LOGIN) =>
  `http://${encodeURIComponent(user)}:${encodeURIComponent(word)}@${host}`

let work: OpenedRun
let secure: Origin
const trusted = getCACertificates('default')
const certificate = selfSigned()
beforeAll(() => setDefaultCACertificates([...trusted, certificate.cert]))
afterAll(() => setDefaultCACertificates([...trusted]))
beforeEach(async () => {
  work = await openRun()
  secure = await startOrigin({ tls: certificate })
})
afterEach(async () => {
  await work.close()
  await secure.close()
})

const JPEG = { body: image('baseline.jpg') }
const outcomes = (results: readonly { outcome: string; reason?: string | undefined }[]) =>
  results.map(({ outcome, reason }) => reason ?? outcome)

describeReal('tinyproxy', tinyproxyMissing(), startTinyproxy, open => {
  let seenBefore = 0
  beforeEach(async () => {
    seenBefore = (await open().requests()).length
  })
  const seen = async () => (await open().requests()).slice(seenBefore)

  describe('origin-proxy', () => {
    test('plain http goes in absolute form, https by CONNECT', async () => {
      const urls = [work.show('/a.png'), secure.serve('/b.jpg', JPEG)]
      const { results } = await work.run({ urls, originProxy: `http://${open().host}` })
      expect(outcomes(results)).toEqual(['stored', 'stored'])
      expect((await seen()).sort()).toEqual([`CONNECT 127.0.0.1:${secure.port}`, `GET ${urls[0]}`])
      const [plain] = work.origin.requests
      expect([plain?.headers.host, plain?.headers.via]).toEqual([
        `127.0.0.1:${work.origin.port}`,
        expect.stringContaining('tinyproxy'),
      ])
      expect(secure.requests[0]?.headers).not.toHaveProperty('via')
    })

    test('of the environment, with what is exempt from it', async () => {
      const urls = [work.show('/a.png'), secure.serve('/b.jpg', JPEG)]
      const { results } = await work.run({
        urls,
        originProxy: 'env',
        environment: {
          HTTP_PROXY: `http://${open().host}`,
          HTTPS_PROXY: open().host,
          NO_PROXY: `127.0.0.1:${work.origin.port}`,
        },
      })
      expect(outcomes(results)).toEqual(['stored', 'stored'])
      expect(await seen()).toEqual([`CONNECT 127.0.0.1:${secure.port}`])
    })

    test('the proxy is not asked for what is refused here: addresses, and names that lead to them', async () => {
      const lookup: PersistInput['lookup'] = (name, _options, done) =>
        name === 'hidden.test'
          ? done(null, [
              { address: '93.184.215.14', family: 4 },
              { address: '10.1.2.3', family: 4 },
            ])
          : done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), [])
      const urls = ['http://10.1.2.3/a.png', 'https://[::1]/b.png', 'http://hidden.test/c.png']
      const { results } = await work.run({ urls, lookup, originProxy: `http://${open().host}` })
      expect(outcomes(results)).toEqual(Array(3).fill('address-refused'))
      expect(results.map(({ message }) => message)).toEqual([
        expect.stringContaining('10.1.2.3 may not be requested (private)'),
        expect.stringContaining('::1 may not be requested (not public)'),
        expect.stringContaining('hidden.test may not be requested (10.1.2.3: private)'),
      ])
      expect(await seen()).toEqual([])
    })

    test('a redirect is judged before the proxy hears of it', async () => {
      const url = work.origin.serve('/a.png', { status: 302, headers: { location: 'http://10.1.2.3/' } })
      const { results } = await work.run({ urls: [url], originProxy: `http://${open().host}` })
      expect(outcomes(results)).toEqual(['address-refused'])
      expect(await seen()).toEqual([`GET ${url}`])
    })

    test('a name that only the proxy may know is left to it', async () => {
      const lookup: PersistInput['lookup'] = (name, _options, done) =>
        done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), [])
      const url = 'http://images.invalid/a.png'
      const { results } = await work.run({
        urls: [url],
        lookup,
        retries: 0,
        originProxy: `http://${open().host}`,
      })
      // What tinyproxy answers where it does not find it either.
      expect(outcomes(results)).toEqual([expect.stringMatching(/^http-5/)])
      expect(await seen()).toEqual([`GET ${url}`])
    })
  })

  describe('proxy', () => {
    let oss: OssDouble
    let settings: PersistInput
    beforeEach(async () => {
      ;({ oss, settings } = await openBucket())
    })
    afterEach(() => oss.close())

    test('carries the requests to the store, whose signatures stay good, and no image', async () => {
      const { results } = await work.run({
        urls: [work.show('/a.png')],
        ...settings,
        proxy: `http://${open().host}`,
      })
      expect(outcomes(results)).toEqual(['stored'])
      const asked = await seen()
      expect(asked.length).toBe(oss.requests.length)
      expect(asked.every(request => request.includes(`${new URL(oss.endpoint).host}/`))).toBe(true)
      expect(oss.requests.every(({ verified }) => verified)).toBe(true)
      expect(work.origin.requests[0]?.headers).not.toHaveProperty('via')
    })

    test('asks for a connection to a store over TLS, and sees nothing of what is said', async () => {
      const far = await openBucket({ tls: certificate })
      const { results } = await work.run({
        urls: [work.show('/a.png')],
        ...far.settings,
        proxy: `http://${open().host}`,
      })
      expect(outcomes(results)).toEqual(['stored'])
      expect(new Set(await seen())).toEqual(new Set([`CONNECT ${new URL(far.oss.endpoint).host}`]))
      expect(far.oss.requests.some(({ method, verified }) => method === 'PUT' && verified)).toBe(true)
      await far.oss.close()
    })

    test('carries the login', async () => {
      const { tokens, sts, provider, close } = await loggingIn('alibaba', {
        asked: { proxy: useProxy('proxy', new URL(`http://${open().host}`), {}) },
      })
      await provider()
      const asked = (await seen()).map(request => request.replace(/\?.*/, ''))
      const tokenUrl = new URL(tokens.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
      expect(asked).toEqual([
        `GET ${tokenUrl.origin}${tokenUrl.pathname}`,
        `POST ${sts.endpoint.replace('localhost', '127.0.0.1')}/`,
      ])
      await close()
    })
  })
})

describeReal(
  'tinyproxy with a login',
  tinyproxyMissing(),
  () => startTinyproxy(LOGIN),
  open => {
    const run = async (login: readonly [string, string] | undefined) => {
      const urls = [work.show('/a.png'), secure.serve('/b.jpg', JPEG)]
      const originProxy = login ? withLogin(open().host, login) : `http://${open().host}`
      return await work.run({ urls, originProxy, retries: 0 })
    }

    test('lets the right one through, and no origin hears of it', async () => {
      const { results } = await run(LOGIN)
      expect(outcomes(results)).toEqual(['stored', 'stored'])
      for (const { headers } of [...work.origin.requests, ...secure.requests])
        expect(headers).not.toHaveProperty('proxy-authorization')
    })

    const said = (input: string, status: number, host: string) =>
      `the proxy of \`${input}\` wants other credentials (it answered ${status}). Check \`${input}\`: host, port, user and password, and whether the proxy allows ${host}.`

    test('a missing one is distinguished from what origins say', async () => {
      const { results } = await run(undefined)
      expect(outcomes(results)).toEqual(['connect-failed', 'connect-failed'])
      for (const { message, url } of results) {
        const { host } = new URL(url)
        expect(message).toBe(`${host}: ${said('origin-proxy', 407, host)}`)
      }
      expect(work.origin.requests.length + secure.requests.length).toBe(0)
    })

    test('a wrong one as well, where the proxy was requested to connect', async () => {
      const { results } = await run(['us@er', 'wr:ng-word'])
      // In absolute form nothing tells this 401 of tinyproxy's from an origin's.
      expect(outcomes(results)).toEqual(['http-401', 'connect-failed'])
      const host = `127.0.0.1:${secure.port}`
      expect(results[1]?.message).toBe(`${host}: ${said('origin-proxy', 401, host)}`)
      expect(work.origin.requests.length + secure.requests.length).toBe(0)
    })

    test('no store is reached without one, which the run ends with', async () => {
      const { oss, settings } = await openBucket()
      const proxy = `http://${open().host}`
      const { report } = await work.run({ urls: [work.show('/a.png')], ...settings, proxy })
      expect(report.failure).toMatch(
        /^The proxy between this machine and \S+ lets nothing through \(\w+ PROXY_407\)\. Check `proxy`/,
      )
      expect([oss.requests.length, work.origin.requests.length]).toEqual([0, 0])
      await oss.close()
    })

    test('no password is shown', async () => {
      const { oss, settings } = await openBucket()
      const proxy = withLogin(open().host, ['us@er', 'wr:ng-word'])
      const { report } = await work.run({
        urls: [work.show('/a.png')],
        ...settings,
        proxy,
        originProxy: proxy,
      })
      expect(report.stored).toBe(0)
      expect(JSON.stringify([report, [...report.results]])).not.toMatch(/wr(:|%3A)ng-word/)
      await oss.close()
    })
  },
)

describe('where no proxy is used', () => {
  const environment = { https_proxy: 'http://user:hidden-word@proxy.example:3128' }
  const unused = (input: string) =>
    `The variable https_proxy is set but not used: if this machine reaches the network only through that proxy, set \`${input}\` to env.`

  test('a store that cannot be reached is reported with the variable that is set', async () => {
    const { oss, settings } = await openBucket()
    await oss.close()
    const { report } = await work.run({ urls: [work.show('/a.png')], ...settings, environment })
    expect(report.failure).toContain(unused('proxy'))
    const chinese = await work.run({ urls: [work.show('/a.png')], ...settings, environment, language: 'zh' })
    expect(chinese.report.failure).toContain('环境变量 https_proxy 已设置，但没有使用')
    expect(JSON.stringify([report, chinese.report])).not.toContain('hidden-word')
  })

  test('an origin that cannot be reached likewise, as long as none has answered', async () => {
    const gone = await startOrigin()
    await gone.close()
    const urls = [`${gone.url}/a.png`]
    const run = (more: PersistInput) => work.run({ urls, retries: 0, environment, ...more })
    expect((await run({})).results[0]?.message).toContain(unused('origin-proxy'))
    const answered = await run({ urls: [work.show('/b.png'), ...urls], concurrency: 1 })
    expect(answered.results[1]?.message).not.toContain('https_proxy')
    expect((await run({ environment: {} })).results[0]?.message).not.toContain('proxy')
  })
})

test.each(['proxy', 'originProxy'] as const)(
  '%s that is none is refused without its password',
  async name => {
    const refused = work.run({ urls: [work.show('/a.png')], [name]: 'socks5://user:hidden-word@proxy:1080' })
    await expect(refused).rejects.toMatchObject({
      reason: 'options-invalid',
      message: `${name === 'proxy' ? 'proxy' : 'origin-proxy'}: \`none\`, \`env\`, or the URL of a proxy such as http://proxy.example:3128 is needed`,
    })
  },
)
