import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { readHostRules } from '../../../src/jobs/persist/options/host-rules.ts'
import type { FetchSettings } from '../../../src/origin/fetch/fetch-job.ts'
import { HostProfiles } from '../../../src/origin/fetch/host-profiles.ts'
import { plainAgent, profile } from '../../../src/origin/hosts/profiles.ts'
import { type HostRule, hostRules } from '../../../src/origin/hosts/rules.ts'
import { fromItsOwnSite, picky, withoutReferer } from '../../servers/picky.ts'
import { type Fetching, type FetchingOptions, fetching, PNG } from '../../support/test-fetcher.ts'

const IMAGE = { body: PNG }
const FORBIDDEN = { status: 403, body: 'no' }
const PAGE = 'https://page.test/1'

const USUAL = 'usual/1'
const PLAIN = plainAgent('test')
const BROWSER = profile('browser', PLAIN).userAgent

let opened: Fetching[] = []
async function open(options: FetchingOptions = {}): Promise<Fetching> {
  const one = await fetching({
    userAgent: USUAL,
    resolve: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    ...options,
  })
  opened.push(one)
  return one
}
const ruled = (...rules: Omit<HostRule, 'source'>[]) =>
  hostRules(
    rules.map(rule => ({ ...rule, source: 'test' })),
    [],
  )

let work: Fetching
beforeEach(async () => {
  work = await open()
})
afterEach(async () => {
  await Promise.all(opened.map(one => one.close()))
  opened = []
})

/** The path at a host of that name. */
const at = (host: string, path: string, { origin } = work) => `http://${host}:${origin.port}${path}`
/** Who asked, from where, for what. */
const seen = ({ origin } = work) =>
  origin.requests.map(({ path, headers }) => [path, headers['user-agent'], headers.referer])

describe('an image that is forbidden', () => {
  test('without a Referer is asked for as a browser on its own site, once and at once', async () => {
    work.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    const { bytes, attempts } = await work.fetch(at('img.test', '/a.png'))
    expect([bytes.equals(PNG), attempts, work.clock.waits]).toEqual([true, 1, []])
    expect(seen()).toEqual([
      ['/a.png', USUAL, undefined],
      ['/a.png', BROWSER, at('img.test', '/')],
    ])
  })

  test('with a Referer is asked for by the plain agent without one', async () => {
    work.origin.serve('/a.png', picky(withoutReferer, IMAGE))
    await work.fetch(at('img.test', '/a.png'), { referer: PAGE })
    expect(seen()).toEqual([
      ['/a.png', USUAL, PAGE],
      ['/a.png', PLAIN, undefined],
    ])
  })

  test('with the Referer of a rule is asked for without one as well', async () => {
    const strict = await open({
      userAgent: 'mine/1',
      rules: ruled({ hosts: ['img.test'], referer: 'origin', accept: 'image/webp' }),
    })
    const url = at('img.test', '/a.png', strict)
    strict.origin.serve('/a.png', picky(withoutReferer, IMAGE))
    await strict.fetch(url)
    expect(seen(strict)).toEqual([
      ['/a.png', 'mine/1', at('img.test', '/', strict)],
      ['/a.png', PLAIN, undefined],
    ])
    expect(strict.origin.requests.map(({ headers }) => headers.accept)).toEqual(['image/webp', 'image/webp'])
  })

  test('to both has failed once, after two requests, and the advice is a rule', async () => {
    work.origin.serve('/a.png', FORBIDDEN)
    const { reason, attempts, message, details } = await work.failure(at('img.test', '/a.png'))
    expect([reason, attempts, work.origin.requests.length, work.clock.waits]).toEqual(['http-403', 1, 2, []])
    expect(message).toBe(`img.test:${work.origin.port} answered 403`)
    expect(details.advice).toBe(
      'If a browser shows it, the host wants another Referer or user agent: set it in host-rules.',
    )
    expect(work.notices).toEqual([])
  })

  test('at first, and then gone or broken, is what the second answer says', async () => {
    work.origin.serve('/gone.png', FORBIDDEN, { status: 404 })
    work.origin.serve('/busy.png', FORBIDDEN, { status: 503 }, FORBIDDEN, IMAGE)
    expect((await work.failure(at('a.test', '/gone.png'))).reason).toBe('http-404')
    expect((await work.fetch(at('b.test', '/busy.png'))).attempts).toBe(2)
    expect(work.origin.requestsFor('/busy.png')).toHaveLength(4)
  })
})

describe('what worked', () => {
  test('is how the next images of the host are asked for, and no image of another', async () => {
    for (const path of ['/a.png', '/b.png', '/c.png']) work.origin.serve(path, picky(fromItsOwnSite, IMAGE))
    await work.fetch(at('img.test', '/a.png'))
    await work.fetch(at('img.test', '/b.png'), { referer: PAGE })
    await work.fetch(at('other.test', '/c.png'))
    expect(seen().slice(2)).toEqual([
      ['/b.png', BROWSER, at('img.test', '/')],
      ['/c.png', USUAL, undefined],
      ['/c.png', BROWSER, at('other.test', '/')],
    ])
  })

  test('is reported once for each host, as the rule that asks so from the beginning', async () => {
    const urls = Array.from({ length: 6 }, (_, i) => {
      work.origin.serve(`/${i}.png`, picky(fromItsOwnSite, IMAGE))
      return at('img.test', `/${i}.png`)
    })
    await Promise.all(urls.map(url => work.fetch(url)))
    const rule = 'img.test: { referer: origin, user-agent: browser }'
    expect(work.notices).toEqual([
      `img.test answers 403 to the usual request and sends the image for another one; to use that one first, add to host-rules: ${rule}`,
    ])
    const { rules, problems } = await readHostRules(rule)
    expect(problems).toEqual([])
    const knowing = await open({ rules: hostRules(rules, []) })
    knowing.origin.serve('/0.png', picky(fromItsOwnSite, IMAGE))
    await knowing.fetch(at('img.test', '/0.png', knowing))
    expect(seen(knowing)).toEqual([['/0.png', BROWSER, at('img.test', '/', knowing)]])
  })

  test('is not tried the other way round when an image is forbidden all the same', async () => {
    work.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    work.origin.serve('/b.png', FORBIDDEN)
    await work.fetch(at('img.test', '/a.png'))
    expect((await work.failure(at('img.test', '/b.png'))).reason).toBe('http-403')
    expect(work.origin.requestsFor('/b.png')).toHaveLength(1)
  })

  test('is reported as a rule that is read, whatever the host', async () => {
    for (const hostname of ['img.test', '127.0.0.1', '[::1]', 'localhost', 'xn--r8jz45g.test', 'a.test.']) {
      const notices: string[] = []
      const hostProfiles = new HostProfiles(
        {} as FetchSettings,
        sentence => void notices.push(textIn('en', sentence)),
      )
      hostProfiles.confirm({ url: new URL(`http://${hostname}/`), profile: profile('plain', '') })
      const { rules, problems } = await readHostRules(notices[0]?.split('host-rules: ')[1] ?? '')
      expect([hostname, problems, hostRules(rules, []).ruleFor(hostname)]).toEqual([
        hostname,
        [],
        { referer: 'none', userAgent: 'plain' },
      ])
    }
  })
})

describe('nothing else is tried', () => {
  test.each([400, 401, 404, 410, 418, 451, 503])('for a status of %i', async status => {
    const once = await open({ policy: { attempts: 1, baseMs: 0, capMs: 0 } })
    once.origin.serve('/a.png', { status })
    await once.failure(at('img.test', '/a.png', once))
    expect(once.origin.requests).toHaveLength(1)
  })

  test.each<[string, FetchingOptions]>([
    ['no Referer', { referer: 'none' }],
    ["the image's own site for a Referer", { referer: 'origin' }],
    ['a Referer of their own', { referer: new URL('https://blog.test/') }],
    ['a Referer among their headers', { headers: { referer: 'https://blog.test/' } }],
    [
      'a Referer among the headers of a rule',
      { rules: ruled({ hosts: ['img.test'], headers: { referer: 'https://blog.test/' } }) },
    ],
  ])('for callers who want %s', async (_what, options) => {
    const decided = await open(options)
    decided.origin.serve('/a.png', FORBIDDEN)
    const { reason, attempts, details } = await decided.failure(at('img.test', '/a.png', decided))
    expect([reason, attempts, decided.origin.requests.length]).toEqual(['http-403', 1, 1])
    expect(details.advice).toContain('host-rules')
  })
})

describe('after a redirect', () => {
  test('the host that forbids sees the other face, and the rule is for that host', async () => {
    const mine = await open({ headers: { authorization: 'Bearer mine' } })
    const away = { status: 302, headers: { Location: at('cdn.test', '/b.png', mine) } }
    mine.origin.serve('/a.png', away)
    mine.origin.serve('/b.png', picky(fromItsOwnSite, IMAGE))
    await mine.fetch(at('img.test', '/a.png', mine))
    expect(seen(mine)).toEqual([
      ['/a.png', USUAL, undefined],
      ['/b.png', USUAL, undefined],
      ['/a.png', USUAL, undefined],
      ['/b.png', BROWSER, at('cdn.test', '/', mine)],
    ])
    expect(mine.notices).toEqual([
      expect.stringMatching(/^cdn\.test .*: cdn\.test: \{ referer: origin, user-agent: browser \}$/),
    ])
    const told = mine.origin.requests.map(({ headers }) => headers.authorization)
    expect(told).toEqual(['Bearer mine', undefined, 'Bearer mine', undefined])
    await mine.fetch(at('img.test', '/a.png', mine))
    expect(seen(mine).slice(4)).toEqual([
      ['/a.png', USUAL, undefined],
      ['/b.png', BROWSER, at('cdn.test', '/', mine)],
    ])
  })

  test('a second answer of another host teaches nothing', async () => {
    work.origin.serve('/a.png', FORBIDDEN, { status: 302, headers: { Location: at('cdn.test', '/b.png') } })
    work.origin.serve('/b.png', IMAGE)
    await work.fetch(at('img.test', '/a.png'))
    expect(work.notices).toEqual([])
  })
})

describe('the pace of the host', () => {
  test('holds for the second request, too', async () => {
    const slow = await open({ delayMs: 1000 })
    slow.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    await slow.fetch(at('img.test', '/a.png', slow))
    expect(slow.clock.waits).toEqual([1000])
  })

  test('lets forbidden images take turns where one may be asked for at a time', async () => {
    const single = await open({ perHost: 1 })
    const urls = Array.from({ length: 4 }, (_, i) => {
      single.origin.serve(`/${i}.png`, FORBIDDEN)
      return at('img.test', `/${i}.png`, single)
    })
    const failures = await Promise.all(urls.map(url => single.failure(url)))
    expect(failures.map(({ reason }) => reason)).toEqual(Array(4).fill('http-403'))
    expect([single.origin.requests.length, single.origin.maxOpen]).toEqual([8, 1])
  })
})
