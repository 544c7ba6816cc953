import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { inspectImage } from '../../../src/jobs/persist/steps/inspect-image.ts'
import type { Validators } from '../../../src/origin/fetch/validators.ts'
import { profile } from '../../../src/origin/hosts/profiles.ts'
import { hostRules } from '../../../src/origin/hosts/rules.ts'
import { type Answer, writePlain } from '../../servers/answer.ts'
import { resetBeforeHeaders } from '../../servers/misbehave.ts'
import { conditional } from '../../servers/origin-validators.ts'
import { fromItsOwnSite } from '../../servers/picky.ts'
import { defaults } from '../../support/inspect-rules.ts'
import { type Fetching, type FetchingOptions, fetching, PNG } from '../../support/test-fetcher.ts'

const ETAG = '"33a64df5"'
const DATE = 'Tue, 24 Nov 2026 08:00:00 GMT'
const EARLIER = 'Mon, 23 Nov 2026 08:00:00 GMT'
const BROWSER = profile('browser', '').userAgent

let opened: Fetching[] = []
async function open(options: FetchingOptions = {}): Promise<Fetching> {
  const one = await fetching({
    resolve: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    ...options,
  })
  opened.push(one)
  return one
}

let work: Fetching
beforeEach(async () => {
  work = await open()
})
afterEach(async () => {
  await Promise.all(opened.map(one => one.close()))
  opened = []
})

/** An image host's path, answering 304 to what matches. */
const serve = (headers: Record<string, string>, { origin } = work) =>
  origin.serve('/a.png', conditional({ headers, body: PNG }))

/** What each request asked for. */
const conditions = ({ origin } = work) =>
  origin.requests.map(({ path, headers }) => [path, headers['if-none-match'], headers['if-modified-since']])

const UNCHANGED = { unchanged: true, image: undefined, profile: undefined, attempts: 1 }

describe('an image that is known', () => {
  test.each([
    ['as usual', ETAG],
    ['that is weak', `W/${ETAG}`],
    ['without quotes', '33a64df5'],
    ['in Latin-1', '"caf\u00e9"'],
    ['of 1,024 characters', `"${'a'.repeat(1022)}"`],
  ])('by an ETag %s, sent as it was written, has not changed', async (_what, etag) => {
    expect(await work.ask(serve({ ETag: etag }), { known: { etag } })).toEqual(UNCHANGED)
    expect(conditions()).toEqual([['/a.png', etag, undefined]])
  })

  test('by its date has not changed', async () => {
    expect(await work.ask(serve({ 'Last-Modified': DATE }), { known: { lastModified: DATE } })).toEqual(
      UNCHANGED,
    )
    expect(conditions()).toEqual([['/a.png', undefined, DATE]])
  })

  test('by both is asked for with both, and the ETag decides', async () => {
    const url = serve({ ETag: ETAG, 'Last-Modified': DATE })
    expect(await work.ask(url, { known: { etag: ETAG, lastModified: EARLIER } })).toEqual(UNCHANGED)
    expect((await work.ask(url, { known: { etag: '"old"', lastModified: DATE } })).unchanged).toBe(false)
    expect(conditions()).toEqual([
      ['/a.png', ETAG, EARLIER],
      ['/a.png', '"old"', DATE],
    ])
  })

  test('and has changed comes whole, with what is to be known of it next', async () => {
    const url = serve({ ETag: ETAG, 'Last-Modified': DATE })
    for (const known of [{ etag: '"old"' }, { lastModified: EARLIER }]) {
      const { unchanged, image } = await work.ask(url, { known })
      expect([unchanged, image?.bytes.equals(PNG), image?.validators]).toEqual([
        false,
        true,
        { etag: ETAG, lastModified: DATE },
      ])
    }
  })

  test('comes whole from a host that does not care', async () => {
    const url = work.origin.serve('/a.png', { headers: { ETag: ETAG }, body: PNG })
    const { unchanged, image } = await work.ask(url, { known: { etag: ETAG } })
    expect([unchanged, image?.bytes.equals(PNG)]).toEqual([false, true])
  })

  test('and was busy is asked for as before, and its connection kept', async () => {
    const url = work.origin.serve('/a.png', { status: 503 }, conditional({ headers: { ETag: ETAG } }))
    expect(await work.ask(url, { known: { etag: ETAG } })).toEqual({ ...UNCHANGED, attempts: 2 })
    expect(conditions()).toEqual([
      ['/a.png', ETAG, undefined],
      ['/a.png', ETAG, undefined],
    ])
    expect(work.origin.connections).toBe(1)
  })

  test('and is gone or refused is so', async () => {
    const url = work.origin.serve('/a.png', { status: 404 }, { status: 412 }, { status: 400 })
    const reasons = ['http-404', 'http-412', 'http-400']
    for (const reason of reasons) {
      expect((await work.failure(url, { known: { etag: ETAG } })).reason).toBe(reason)
    }
  })

  test('is left alone where its host now asks for that', async () => {
    const respectful = await open({ respectRobotsTag: true })
    const url = serve({ ETag: ETAG, 'X-Robots-Tag': 'noai' }, respectful)
    expect((await respectful.failure(url, { known: { etag: ETAG } })).reason).toBe('opted-out')
  })
})

describe('a 304 without a request for it', () => {
  test.each<[string, Validators | undefined]>([
    ['nothing is known', undefined],
    ['what is known is empty', {}],
    ['what is known cannot be sent', { etag: '"a"\r\n', lastModified: '' }],
  ])('is a failure where %s', async (_what, known) => {
    const url = work.origin.serve('/a.png', { status: 304 })
    const { reason, attempts } = await work.failure(url, known && { known })
    expect([reason, attempts, conditions()]).toEqual(['http-304', 1, [['/a.png', undefined, undefined]]])
  })

  test('is one as well where the headers of the caller want it', async () => {
    const asking = await open({ headers: { 'if-none-match': ETAG } })
    expect((await asking.failure(serve({ ETag: ETAG }, asking))).reason).toBe('http-304')
    expect(conditions(asking)).toEqual([['/a.png', ETAG, undefined]])
  })
})

describe('what an earlier run is said to have known', () => {
  test.each<[string, unknown]>([
    ['a second header', '"a"\r\nX-Injected: 1'],
    ['a line end', '"a"\n'],
    ['a NUL', '"a\0"'],
    ['a tab', '"a\t"'],
    ['DEL', '"a\x7f"'],
    ['Chinese', '"\u732b"'],
    ['half of a pair', '"\ud83d"'],
    ['1,025 characters', 'a'.repeat(1025)],
    ['16 MB', 'a'.repeat(2 ** 24)],
    ['nothing', ''],
    ['blanks', '   '],
    ['no text', 5],
    ['a list', ['"a"']],
    ['null', null],
  ])('is not sent where it has %s', async (_what, value) => {
    for (const known of [{ etag: value }, { lastModified: value }, { etag: value, lastModified: value }]) {
      const { image } = await work.ask(serve({}), { known: known as Validators })
      expect(image?.bytes.equals(PNG)).toBe(true)
    }
    expect(conditions()).toEqual(Array(3).fill(['/a.png', undefined, undefined]))
    expect(work.origin.requests.every(({ headers }) => headers['x-injected'] === undefined)).toBe(true)
  })

  test.each(['*', ' * ', '"a", *', '*,"a"'])(
    'is not sent where it would hold for everything: %j',
    async etag => {
      const { image } = await work.ask(serve({ ETag: ETAG }), { known: { etag } })
      expect([image?.bytes.equals(PNG), conditions()]).toEqual([true, [['/a.png', undefined, undefined]]])
    },
  )

  test('is sent where the other half is not', async () => {
    const url = serve({ ETag: ETAG, 'Last-Modified': DATE })
    expect(await work.ask(url, { known: { etag: '*', lastModified: DATE } })).toEqual(UNCHANGED)
    expect(await work.ask(url, { known: { etag: ETAG, lastModified: '\u732b' } })).toEqual(UNCHANGED)
    expect(conditions()).toEqual([
      ['/a.png', undefined, DATE],
      ['/a.png', ETAG, undefined],
    ])
  })
})

describe('after redirects', () => {
  test('each host is requested so, whatever it was that brought the image', async () => {
    const image = `http://cdn.test:${work.origin.port}/a.png`
    serve({ ETag: ETAG, 'Last-Modified': DATE })
    const moved = { status: 302, headers: { Location: image, ETag: '"of the redirect"' } }
    const url = work.origin.serve('/old', moved)
    const known = { etag: ETAG, lastModified: DATE }
    expect(await work.ask(url, { known })).toEqual(UNCHANGED)
    expect(conditions()).toEqual([
      ['/old', ETAG, DATE],
      ['/a.png', ETAG, DATE],
    ])
    expect(work.origin.requests[1]?.headers.host).toBe(`cdn.test:${work.origin.port}`)
  })

  test('a date alone is not sent to where one leads, which may be elsewhere by now', async () => {
    serve({ 'Last-Modified': DATE })
    const url = work.origin.serve('/old', { status: 302, headers: { Location: '/a.png' } })
    const { image } = await work.ask(url, { known: { lastModified: DATE } })
    expect(image?.validators).toEqual({})
    expect(conditions()).toEqual([
      ['/old', undefined, DATE],
      ['/a.png', undefined, undefined],
    ])
  })

  test('the image that is there now comes whole, with what its own answer said', async () => {
    serve({ ETag: ETAG })
    const moved = { status: 301, headers: { Location: '/a.png', ETag: '"r"', 'Last-Modified': DATE } }
    const { image } = await work.ask(work.origin.serve('/old', moved), { known: { etag: '"b"' } })
    expect(image?.validators).toEqual({ etag: ETAG })
  })
})

describe('the other face', () => {
  test('asks so as well, and is kept where nothing has changed', async () => {
    const url = `http://img.test:${work.origin.port}/a.png`
    work.origin.serve('/a.png', conditional({ headers: { ETag: ETAG }, body: PNG }, fromItsOwnSite))
    const known = { etag: ETAG }
    expect(await work.ask(url, { known })).toEqual({ ...UNCHANGED, profile: 'browser' })
    expect(await work.ask(url, { known })).toEqual({ ...UNCHANGED, profile: 'browser' })
    expect(conditions()).toEqual(Array(3).fill(['/a.png', ETAG, undefined]))
    expect(work.origin.requests.slice(1).map(({ headers }) => headers['user-agent'])).toEqual([
      BROWSER,
      BROWSER,
    ])
    expect(work.notices).toHaveLength(1)
  })
})

describe('headers of the caller', () => {
  const OWN = { 'if-none-match': '"mine"', 'if-modified-since': EARLIER, 'x-key': 'mine' }

  test.each<[string, FetchingOptions]>([
    ['their own', { headers: OWN }],
    ['those of a rule', { rules: hostRules([{ hosts: ['127.0.0.1'], headers: OWN, source: 'test' }], []) }],
  ])('that ask something else are not sent beside what is known: %s', async (_whose, options) => {
    const mine = await open(options)
    const url = serve({ ETag: ETAG, 'Last-Modified': DATE }, mine)
    expect(await mine.ask(url, { known: { etag: ETAG } })).toEqual(UNCHANGED)
    expect(await mine.ask(url, { known: { lastModified: DATE } })).toEqual(UNCHANGED)
    await mine.ask(url)
    expect(conditions(mine)).toEqual([
      ['/a.png', ETAG, undefined],
      ['/a.png', undefined, DATE],
      ['/a.png', '"mine"', EARLIER],
    ])
    expect(mine.origin.requests.map(({ headers }) => headers['x-key'])).toEqual(['mine', 'mine', 'mine'])
  })
})

describe('a 304 is an answer', () => {
  test('after which a host that pushed back is asked for more at once again', async () => {
    const two = await open({ perHost: 2 })
    const url = two.origin.serve('/a.png', { status: 503 }, conditional({ headers: { ETag: ETAG } }))
    await two.ask(url, { known: { etag: ETAG } })
    let arrived = 0
    const both = Promise.withResolvers<void>()
    const together: Answer = async (socket, { method }, write) => {
      if (++arrived === 2) both.resolve()
      await both.promise
      await writePlain(socket, { body: PNG }, method, write)
    }
    const urls = ['/b.png', '/c.png'].map(path => two.origin.serve(path, together))
    // Neither is answered before both were requested.
    const fetched = await Promise.all(urls.map(each => two.fetch(each)))
    expect(fetched.map(({ attempts }) => attempts)).toEqual([1, 1])
  })

  test('after which failures are counted anew', async () => {
    const once = await open({ policy: { attempts: 1, baseMs: 0, capMs: 0 } })
    const url = once.origin.serve(
      '/a.png',
      ...Array(9).fill(resetBeforeHeaders),
      conditional({ headers: { ETag: ETAG } }),
      resetBeforeHeaders,
    )
    const known = { etag: ETAG }
    for (let i = 0; i < 9; i++) await once.failure(url)
    expect(await once.ask(url, { known })).toEqual(UNCHANGED)
    for (let i = 0; i < 9; i++) expect((await once.failure(url)).attempts).toBe(1)
    expect((await once.failure(url)).attempts).toBe(1)
    expect((await once.failure(url)).attempts).toBe(0)
  })
})

describe('what an image’s answer said', () => {
  test('is handed on as it was written', async () => {
    const image = await work.fetch(serve({ ETag: `W/${ETAG}`, 'Last-Modified': DATE }))
    expect(await inspectImage(image, defaults, ['sha256'])).toMatchObject({
      originEtag: `W/${ETAG}`,
      originLastModified: DATE,
    })
  })

  test('is left out where it could not be sent back', async () => {
    const image = await work.fetch(serve({ ETag: '*', 'Last-Modified': 'a'.repeat(1025) }))
    const seen = await inspectImage(image, defaults, ['sha256'])
    expect(['originEtag' in seen, 'originLastModified' in seen]).toEqual([false, false])
  })
})
