import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../../src/base/clock.ts'
import { VERSION } from '../../../../src/base/version.ts'
import { image } from '../../../images/images.ts'
import { type Answer, type PlainAnswer, writePlain } from '../../../servers/answer.ts'
import { fromItsOwnSite, picky } from '../../../servers/picky.ts'
import { type NamedHosts, openNamedHosts } from '../../../support/named-hosts.ts'

let hosts: NamedHosts
beforeEach(async () => {
  hosts = await openNamedHosts()
})
afterEach(() => hosts.close())

const USUAL = `Mozilla/5.0 (compatible; persist-images/${VERSION})`
const BODY = image('plain.png')

/** Records of images found on a page. */
const found = (...urls: string[]) => urls.map(url => ({ url, page: 'https://page.test/1' }))

describe('a rule', () => {
  test('is what its host gets, and no other', async () => {
    hosts.show('/a.png')
    hosts.show('/b.png', 'still.gif')
    const { report } = await hosts.runNoticing({
      urls: found(hosts.at('cdn.img.test/a.png'), hosts.at('other.test/b.png')),
      refererField: 'page',
      hostRules: `
        img.test:
          referer: https://img.test/gallery
          user-agent: mine/1
          accept: image/webp
          headers: { X-Client: archive, Cookie: 'a=1' }`,
      concurrency: 1,
    })
    expect(report.stored).toBe(2)
    expect(hosts.told('referer')).toEqual(['https://img.test/gallery', 'https://page.test/1'])
    expect(hosts.told('user-agent')).toEqual(['mine/1', USUAL])
    expect(hosts.told('accept')).toEqual(['image/webp', expect.stringContaining('image/png')])
    expect(hosts.told('x-client')).toEqual(['archive', undefined])
    expect(hosts.told('cookie')).toEqual(['a=1', undefined])
  })

  test('is what its host gets, whichever was requested before', async () => {
    const names = ['img.test', 'other.test', 'plain.test']
    const urls = [1, 2, 3].flatMap(number => names.map(name => hosts.at(`${name}/${name}-${number}.png`)))
    for (const url of urls) hosts.show(new URL(url).pathname)
    await hosts.runNoticing({
      urls,
      hostRules: {
        'img.test': { userAgent: 'img/1', referer: 'origin' },
        'other.test': { userAgent: 'other/1', headers: { 'x-rule': 'other' } },
      },
      concurrency: 1,
    })
    const told = ['host', 'user-agent', 'referer', 'x-rule'].map(name => hosts.told(name))
    const requests = urls.map((_, n) => told.map(values => values[n]?.replace(/:\d+/, '')).join(' '))
    expect(requests.toSorted()).toEqual([
      ...Array(3).fill('img.test img/1 http://img.test/ '),
      ...Array(3).fill('other.test other/1  other'),
      ...Array(3).fill(`plain.test ${USUAL}  `),
    ])
    // Their hosts took turns.
    expect(new Set(hosts.told('host').slice(0, 3)).size).toBe(3)
  })

  test('of each host on the way counts there, and headers of the run at the first alone', async () => {
    hosts.show('/b.png')
    hosts.origin.serve('/a.png', { status: 302, headers: { Location: hosts.at('cdn.test/b.png') } })
    await hosts.runNoticing({
      urls: hosts.at('img.test/a.png'),
      headers: 'X-Mine: run',
      hostRules: {
        'img.test': { userAgent: 'img/1', headers: { 'x-rule': 'img' } },
        'cdn.test': { userAgent: 'cdn/1', headers: { 'x-rule': 'cdn' }, referer: 'origin' },
      },
    })
    expect(hosts.told('user-agent')).toEqual(['img/1', 'cdn/1'])
    expect(hosts.told('x-rule')).toEqual(['img', 'cdn'])
    expect(hosts.told('x-mine')).toEqual(['run', undefined])
    expect(hosts.told('referer')).toEqual([undefined, hosts.at('cdn.test/')])
  })

  test('lies over a preset field by field', async () => {
    hosts.show('/a.png')
    const url = hosts.at('wx1.sinaimg.cn/a.png')
    for (const rule of [{ accept: 'image/webp' }, { referer: 'none' }]) {
      await hosts.runNoticing({ urls: url, hostRules: { 'sinaimg.cn': rule } })
    }
    expect(hosts.told('referer')).toEqual(['https://weibo.com/', undefined])
    expect(hosts.told('accept')).toEqual(['image/webp', expect.stringContaining('image/png')])
  })

  test('that a run learnt by itself is reported as a notice', async () => {
    hosts.origin.serve('/a.png', picky(fromItsOwnSite, { body: BODY }))
    const { results, notices } = await hosts.runNoticing({ urls: hosts.at('img.test/a.png') })
    expect(results).toMatchObject([{ outcome: 'stored' }])
    expect(notices).toEqual([expect.stringContaining('img.test: { referer: origin, user-agent: browser }')])
  })

  test('is learnt from no page and no picture that stands for the image', async () => {
    hosts.origin.serve('/a.png', picky(fromItsOwnSite, { body: '<html><title>Log in</title></html>' }))
    const { results, notices } = await hosts.runNoticing({ urls: hosts.at('img.test/a.png') })
    expect(results).toMatchObject([{ outcome: 'failed', reason: 'html-instead' }])
    expect([notices, hosts.origin.requests.length]).toEqual([[], 2])
  })
})

describe('a preset', () => {
  test('wins over the page that names the image', async () => {
    hosts.show('/a.png')
    await hosts.runNoticing({ urls: found(hosts.at('pic1.zhimg.com/a.png')), refererField: 'page' })
    expect(hosts.told('referer')).toEqual([undefined])
  })

  test('that wants the program to say its name does not hide the name a caller gave', async () => {
    hosts.show('/a.png')
    const urls = hosts.at('upload.wikimedia.org/a.png')
    await hosts.runNoticing({ urls })
    await hosts.runNoticing({ urls, userAgent: 'MemeArchive/1.0 (me@memes.test)' })
    const hostRules = { 'upload.wikimedia.org': { userAgent: 'plain' } }
    await hosts.runNoticing({ urls, userAgent: 'MemeArchive/1.0 (me@memes.test)', hostRules })
    expect(hosts.told('user-agent')).toEqual([
      `persist-images/${VERSION}`,
      'MemeArchive/1.0 (me@memes.test)',
      `persist-images/${VERSION}`,
    ])
  })
})

describe('the pace', () => {
  const manyOf = (host: string, count: number, answerOf = plain) =>
    Array.from({ length: count }, (_, i) => {
      const path = `${host}/${i}.png`
      hosts.origin.serve(
        `/${path}`,
        answerOf({ body: Buffer.concat([BODY, Buffer.from(`${i}`)]), delayMs: 15 }),
      )
      return hosts.at(`${host}/${path}`)
    })
  const plain = (answer: PlainAnswer): Answer => answer

  test.each([
    [1, 1],
    [12, 12],
  ])('of a rule: %i at once', async (concurrency, most) => {
    let [under, seen] = [0, 0]
    const counted =
      (answer: PlainAnswer): Answer =>
      async (socket, request, write) => {
        seen = Math.max(seen, ++under)
        await writePlain(socket, answer, request.method, bytes => {
          under--
          return write(bytes)
        })
      }
    const { report } = await hosts.runNoticing({
      urls: manyOf('img.test', 24, counted),
      hostRules: { 'img.test': { concurrency } },
    })
    expect([report.stored, seen]).toEqual([24, most])
  })

  test('of a rule: so far apart, while another host goes on', async () => {
    await hosts.runNoticing({
      urls: [...manyOf('slow.test', 4), ...manyOf('fast.test', 12)],
      hostRules: 'slow.test: { delay: 400ms }',
      clock: systemClock,
    })
    const starts = (host: string) =>
      hosts.origin.requests.filter(({ path }) => path.startsWith(`/${host}/`)).map(({ at }) => at)
    const slow = starts('slow.test')
    const gaps = slow.slice(1).map((at, index) => at - (slow[index] ?? 0))
    // Told where they arrive: one that was late on its way is sooner followed by the next.
    expect(gaps.filter(gap => gap < 300)).toEqual([])
    expect((slow.at(-1) ?? 0) - (slow[0] ?? 0)).toBeGreaterThanOrEqual(3 * 400 - 100)
    expect(Math.max(...starts('fast.test'))).toBeLessThan(slow.at(-1) ?? 0)
  })
})

describe('parameters that a rule drops', () => {
  test('make one image of its URLs, and elsewhere two', async () => {
    hosts.show('/a.png')
    const urls = ['img.test', 'other.test'].flatMap(host =>
      [1, 2].map(t => hosts.at(`${host}/a.png?t=${t}&w=9`)),
    )
    const { results } = await hosts.runNoticing({
      urls,
      key: '{url.sha256}.{ext}',
      hostRules: 'img.test: { drop-parameters: t }',
    })
    expect(hosts.origin.requests.map(({ path }) => path).sort()).toEqual([
      '/a.png?t=1&w=9',
      '/a.png?t=1&w=9',
      '/a.png?t=2&w=9',
    ])
    expect(new Set(results.map(({ key }) => key)).size).toBe(3)
    expect(results[0]?.key).toBe(results[1]?.key)
  })
})

test('everything that is wrong with the rules is reported at once, with the rest, before any request', async () => {
  const hostRules = 'img.test: { refferer: none, delay: 5x }\nhttp://b.test: { accept: a }'
  await expect(
    hosts.runNoticing({ urls: hosts.show('/a.png'), hostRules, concurrency: 0 }),
  ).rejects.toMatchObject({
    problems: [
      expect.stringMatching(/^concurrency/),
      'host-rules "img.test" has an unknown field "refferer": did you mean referer?',
      expect.stringMatching(/^host-rules "img\.test" delay is "5x"/),
      expect.stringMatching(/^host-rules .* a host without scheme/),
    ],
  })
  expect(hosts.origin.connections).toBe(0)
})
