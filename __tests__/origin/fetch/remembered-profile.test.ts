import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { plainAgent, profile } from '../../../src/origin/hosts/profiles.ts'
import { type HostRule, hostRules } from '../../../src/origin/hosts/rules.ts'
import { conditional } from '../../servers/origin-validators.ts'
import { fromItsOwnSite, picky, withoutReferer } from '../../servers/picky.ts'
import { type Fetching, type FetchingOptions, fetching, PNG } from '../../support/test-fetcher.ts'

const IMAGE = { body: PNG }
const FORBIDDEN = { status: 403, body: 'no' }
const PAGE = 'https://page.test/1'

const USUAL = 'usual/1'
const PLAIN = plainAgent('test')
const BROWSER = profile('browser', PLAIN).userAgent

/** As earlier runs found it. */
const browserAt = (...hosts: string[]) => new Map(hosts.map(host => [host, 'browser' as const]))
const plainAt = (...hosts: string[]) => new Map(hosts.map(host => [host, 'plain' as const]))
const ruled = (rule: Omit<HostRule, 'source'>) => hostRules([{ ...rule, source: 'test' }], [])

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

let work: Fetching
beforeEach(async () => {
  work = await open({ profiles: browserAt('img.test') })
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

describe('a face of an earlier run', () => {
  test('is how the first image is asked for, once, and nothing is said about it', async () => {
    work.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    const { image, profile, attempts } = await work.ask(at('img.test', '/a.png'), { referer: PAGE })
    expect([image?.bytes.equals(PNG), profile, attempts]).toEqual([true, 'browser', 1])
    expect(seen()).toEqual([['/a.png', BROWSER, at('img.test', '/')]])
    expect(work.notices).toEqual([])
  })

  test('can be the plain one', async () => {
    const plain = await open({ profiles: plainAt('img.test') })
    plain.origin.serve('/a.png', picky(withoutReferer, IMAGE))
    const url = at('img.test', '/a.png', plain)
    expect((await plain.ask(url, { referer: PAGE })).profile).toBe('plain')
    expect(seen(plain)).toEqual([['/a.png', PLAIN, undefined]])
  })

  test('is for its own host and for none above, below or beside it', async () => {
    work.origin.serve('/a.png', IMAGE)
    for (const host of ['other.test', 'sub.img.test', 'test']) {
      expect((await work.ask(at(host, '/a.png'))).profile).toBeUndefined()
    }
    expect(seen()).toEqual(Array(3).fill(['/a.png', USUAL, undefined]))
  })

  test('that brought an image of this run is not doubted when another is forbidden', async () => {
    work.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    work.origin.serve('/b.png', FORBIDDEN)
    await work.fetch(at('img.test', '/a.png'))
    expect((await work.failure(at('img.test', '/b.png'))).reason).toBe('http-403')
    expect(work.origin.requestsFor('/b.png')).toHaveLength(1)
  })

  test('leaves what a rule and the caller say otherwise', async () => {
    const mine = await open({
      profiles: browserAt('img.test'),
      headers: { 'x-key': 'mine' },
      rules: ruled({ hosts: ['img.test'], accept: 'image/webp' }),
    })
    mine.origin.serve('/a.png', IMAGE)
    await mine.fetch(at('img.test', '/a.png', mine))
    expect(mine.origin.requests[0]?.headers).toMatchObject({
      'user-agent': BROWSER,
      referer: at('img.test', '/', mine),
      accept: 'image/webp',
      'x-key': 'mine',
    })
  })

  test.each([{ referer: 'none' as const }, { userAgent: 'rule/1' }])(
    'gives way to a rule that says %j, which somebody may have written since',
    async said => {
      const mine = await open({
        profiles: browserAt('img.test'),
        rules: ruled({ hosts: ['img.test'], ...said }),
      })
      mine.origin.serve('/a.png', IMAGE)
      await mine.fetch(at('img.test', '/a.png', mine))
      const { headers } = mine.origin.requests[0] ?? {}
      expect([headers?.['user-agent'], headers?.referer]).toEqual([said.userAgent ?? USUAL, undefined])
    },
  )

  test.each<[string, FetchingOptions, string | undefined]>([
    ['no Referer', { referer: 'none' }, undefined],
    ['a Referer of their own', { referer: new URL('https://blog.test/') }, 'https://blog.test/'],
  ])('is not for callers who want %s', async (_what, options, referer) => {
    const decided = await open({ profiles: browserAt('img.test'), ...options })
    decided.origin.serve('/a.png', IMAGE)
    expect((await decided.ask(at('img.test', '/a.png', decided))).profile).toBeUndefined()
    expect(seen(decided)).toEqual([['/a.png', USUAL, referer]])
  })

  test("is not for callers who want the image's own site", async () => {
    const decided = await open({ profiles: plainAt('img.test'), referer: 'origin' })
    decided.origin.serve('/a.png', FORBIDDEN)
    await decided.failure(at('img.test', '/a.png', decided))
    expect(seen(decided)).toEqual([['/a.png', USUAL, at('img.test', '/', decided)]])
  })
})

describe('a face of an earlier run that is refused now', () => {
  test('gives way to the usual one at once, and is forgotten when an image came of that', async () => {
    for (const path of ['/a.png', '/b.png']) work.origin.serve(path, picky(withoutReferer, IMAGE))
    const first = await work.ask(at('img.test', '/a.png'))
    expect([first.image?.bytes.equals(PNG), first.profile, first.attempts]).toEqual([true, undefined, 1])
    expect((await work.ask(at('img.test', '/b.png'))).profile).toBeUndefined()
    expect(seen()).toEqual([
      ['/a.png', BROWSER, at('img.test', '/')],
      ['/a.png', USUAL, undefined],
      ['/b.png', USUAL, undefined],
    ])
    expect([work.clock.waits, work.notices]).toEqual([[], []])
  })

  test('like the usual one has failed after two requests, and is what the next image begins with', async () => {
    work.origin.serve('/a.png', FORBIDDEN)
    work.origin.serve('/b.png', picky(fromItsOwnSite, IMAGE))
    const { reason, attempts, details } = await work.failure(at('img.test', '/a.png'))
    expect([reason, attempts]).toEqual(['http-403', 1])
    expect(details.advice).toContain('host-rules')
    expect((await work.ask(at('img.test', '/b.png'))).profile).toBe('browser')
    expect(seen()).toEqual([
      ['/a.png', BROWSER, at('img.test', '/')],
      ['/a.png', USUAL, undefined],
      ['/b.png', BROWSER, at('img.test', '/')],
    ])
  })

  test('is remembered where the usual one brought no image', async () => {
    work.origin.serve('/a.png', FORBIDDEN, { status: 404 })
    work.origin.serve('/b.png', IMAGE)
    expect((await work.failure(at('img.test', '/a.png'))).reason).toBe('http-404')
    expect((await work.ask(at('img.test', '/b.png'))).profile).toBe('browser')
  })

  test('is no loss to any of the images that were on their way', async () => {
    const urls = Array.from({ length: 6 }, (_, i) => {
      work.origin.serve(`/${i}.png`, picky(withoutReferer, IMAGE))
      return at('img.test', `/${i}.png`)
    })
    const asked = await Promise.all(urls.map(url => work.ask(url)))
    expect(asked.map(({ image, profile }) => [image?.bytes.equals(PNG), profile])).toEqual(
      Array(6).fill([true, undefined]),
    )
    expect([work.origin.requests.length, work.notices]).toEqual([12, []])
  })

  test('once forgotten is found again as the face of any host is', async () => {
    work.origin.serve('/a.png', picky(withoutReferer, IMAGE))
    work.origin.serve('/b.png', picky(fromItsOwnSite, IMAGE))
    await work.fetch(at('img.test', '/a.png'))
    expect((await work.ask(at('img.test', '/b.png'))).profile).toBe('browser')
    expect(seen().slice(2)).toEqual([
      ['/b.png', USUAL, undefined],
      ['/b.png', BROWSER, at('img.test', '/')],
    ])
    expect(work.notices).toHaveLength(1)
  })

  test('and is no other than the usual one, gives way to the other', async () => {
    const same = await open({ profiles: plainAt('img.test'), userAgent: PLAIN })
    same.origin.serve('/a.png', picky(fromItsOwnSite, IMAGE))
    const url = at('img.test', '/a.png', same)
    for (let i = 0; i < 2; i++) expect((await same.ask(url)).profile).toBe('browser')
    expect(seen(same)).toEqual([
      ['/a.png', PLAIN, undefined],
      ['/a.png', BROWSER, at('img.test', '/', same)],
      ['/a.png', BROWSER, at('img.test', '/', same)],
    ])
    expect(same.notices).toHaveLength(1)
  })

  test('gives way to the usual agent where headers of the caller hold the Referer fast', async () => {
    const pinned = await open({ profiles: browserAt('img.test'), headers: { referer: PAGE } })
    const url = at('img.test', '/a.png', pinned)
    pinned.origin.serve(
      '/a.png',
      picky(headers => headers['user-agent'] === USUAL, IMAGE),
    )
    await pinned.fetch(url)
    expect(seen(pinned)).toEqual([
      ['/a.png', BROWSER, PAGE],
      ['/a.png', USUAL, PAGE],
    ])
  })

  test('gives way at the pace of the host', async () => {
    const slow = await open({ delayMs: 1000, profiles: browserAt('img.test') })
    slow.origin.serve('/a.png', picky(withoutReferer, IMAGE))
    await slow.fetch(at('img.test', '/a.png', slow))
    expect(slow.clock.waits).toEqual([1000])
  })
})

describe('after a redirect', () => {
  const away = () => work.origin.serve('/a', { status: 302, headers: { Location: at('cdn.test', '/b.png') } })

  test('each host sees its own, and the last one’s is reported', async () => {
    away()
    work.origin.serve('/b.png', IMAGE)
    expect((await work.ask(at('img.test', '/a'))).profile).toBeUndefined()
    expect(seen()).toEqual([
      ['/a', BROWSER, at('img.test', '/')],
      ['/b.png', USUAL, undefined],
    ])
  })

  test('the one that is refused gives way at its own host', async () => {
    work = await open({ profiles: browserAt('img.test', 'cdn.test') })
    away()
    work.origin.serve('/b.png', picky(withoutReferer, IMAGE))
    expect((await work.ask(at('img.test', '/a'))).profile).toBeUndefined()
    expect(seen()).toEqual([
      ['/a', BROWSER, at('img.test', '/')],
      ['/b.png', BROWSER, at('cdn.test', '/')],
      ['/a', BROWSER, at('img.test', '/')],
      ['/b.png', USUAL, undefined],
    ])
  })
})

describe('the face that is sent', () => {
  test('is the one that was found, from the image on that taught it, and not the usual one', async () => {
    const url = at('new.test', '/a.png')
    work.origin.serve('/a.png', IMAGE, picky(fromItsOwnSite, IMAGE))
    const told = [await work.ask(url), await work.ask(url), await work.ask(url)]
    expect(told.map(({ profile }) => profile)).toEqual([undefined, 'browser', 'browser'])
  })
})

describe('that an image has not changed', () => {
  const known = { etag: '"a"' }
  const KNOWN = { headers: { ETag: known.etag } }

  test('proves a face of an earlier run', async () => {
    work.origin.serve('/a.png', conditional(KNOWN, fromItsOwnSite))
    work.origin.serve('/b.png', FORBIDDEN)
    const told = { unchanged: true, image: undefined, profile: 'browser', attempts: 1 }
    expect(await work.ask(at('img.test', '/a.png'), { known })).toEqual(told)
    await work.failure(at('img.test', '/b.png'))
    expect(work.origin.requests).toHaveLength(2)
  })

  test('said to the usual face, has the other forgotten', async () => {
    const url = at('img.test', '/a.png')
    work.origin.serve('/a.png', conditional(KNOWN, withoutReferer))
    const told = { unchanged: true, image: undefined, profile: undefined, attempts: 1 }
    for (let i = 0; i < 2; i++) expect(await work.ask(url, { known })).toEqual(told)
    expect(seen().map(([, agent]) => agent)).toEqual([BROWSER, USUAL, USUAL])
  })
})
