import { describe, expect, test } from '@jest/globals'
import { canonicalUrl } from '../../../src/base/url/canonical-url.ts'
import { SIGNED_URL_RULES } from '../../../src/base/url/signed-urls.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { hostOf, imageUrl, namesOf, PARTS, seeded, signature } from '../../support/signed-urls.ts'

const canonical = (text: string, drop?: readonly string[]) => canonicalUrl(new URL(text), drop)

describe.each(SIGNED_URL_RULES.map(rule => [rule.name, rule] as const))('signed by %s', (_name, rule) => {
  test('an image is one URL, which is the image without its signature', () => {
    const signings = [1, 2].map(round => canonical(imageUrl(rule, '/a/b.png', ...signature(rule, round))))
    expect(signings).toEqual(Array(2).fill(imageUrl(rule, '/a/b.png')))
  })

  test('what selects the image stays, in its order, wherever the signature stands', () => {
    const [one = '', ...rest] = signature(rule, 3)
    const kept = ['w=1', 'x-oss-process=style/thumb', 'versionId=7', 'w=2', 'flag']
    const mixed = imageUrl(
      rule,
      '/b.png',
      ...kept.slice(0, 1),
      one,
      ...kept.slice(1, 3),
      ...rest,
      ...kept.slice(3),
    )
    expect(canonical(mixed)).toBe(imageUrl(rule, '/b.png', ...kept))
  })

  test('different images stay different', () => {
    const images = ['/a.png', '/A.png', '/a.png/'].flatMap(path => [
      imageUrl(rule, path, ...signature(rule, 1)),
      imageUrl(rule, path, 'id=1', ...signature(rule, 1)),
      imageUrl(rule, path, ...signature(rule, 2), 'id=2'),
      imageUrl(rule, path, 'id=1', ...signature(rule, 4), 'id=2'),
      imageUrl(rule, path, 'id=2', ...signature(rule, 4), 'id=1'),
    ])
    expect(new Set(images.map(image => canonical(image))).size).toBe(images.length)
  })
})

test.each(PARTS)('a signature of $name without $missing is none', ({ form: rule, pairs }) => {
  const url = imageUrl(rule, '/a.png', ...pairs)
  expect(canonical(url)).toBe(url)
})

test.each(SIGNED_URL_RULES.filter(({ hosts }) => hosts).map(rule => [rule.name, rule] as const))(
  'parameters of %s count at its hosts and below, and nowhere else',
  (_name, rule) => {
    const at = (host: string, ...pairs: readonly string[]) =>
      imageUrl(rule, '/a.png', ...pairs).replace(hostOf(rule), host)
    const below = `x1.${hostOf(rule)}`
    expect(canonical(at(below, ...signature(rule, 1)))).toBe(at(below))
    for (const other of [`${hostOf(rule)}.test`, `not${hostOf(rule)}`]) {
      expect(canonical(at(other, ...signature(rule, 1)))).toBe(at(other, ...signature(rule, 1)))
    }
  },
)

describe('as found in the wild', () => {
  test.each([
    [
      'https://cdn.discordapp.com/attachments/1/2/cat.png?ex=65d98d0a&is=65c7180a&hm=79027d47&',
      'https://cdn.discordapp.com/attachments/1/2/cat.png',
    ],
    [
      'https://media.discordapp.net/attachments/1/2/cat.png?format=webp&width=550&ex=65d98d0a&is=65c7180a&hm=79027d47&',
      'https://media.discordapp.net/attachments/1/2/cat.png?format=webp&width=550',
    ],
    [
      'https://media.discordapp.net/attachments/1/2/cat.png?ex=65d98d0a&is=65c7180a&hm=79027d47&=&format=webp&width=550',
      'https://media.discordapp.net/attachments/1/2/cat.png?=&format=webp&width=550',
    ],
    [
      'https://tvax1.sinaimg.cn/crop.0.0.512.512.50/623e81.jpg?KID=imgbed,tva&Expires=1606815951&ssig=bIyb8QmxAg',
      'https://tvax1.sinaimg.cn/crop.0.0.512.512.50/623e81.jpg',
    ],
    [
      'https://scontent-mrs2-1.cdninstagram.com/v/1_n.jpg?stp=dst-jpg_s640x640&_nc_cat=103&ccb=7-5&_nc_ht=x&oh=00_Af&oe=6A2F427E',
      'https://scontent-mrs2-1.cdninstagram.com/v/1_n.jpg?stp=dst-jpg_s640x640&ccb=7-5',
    ],
    [
      'https://file.notion.so/f/s/1/a.png?id=cdce&table=block&spaceId=9b56&expirationTimestamp=1682528539982&signature=TaFx',
      'https://file.notion.so/f/s/1/a.png?id=cdce&table=block&spaceId=9b56',
    ],
    [
      'https://s3.us-west-2.amazonaws.com/secure.notion-static.com/1/a.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=A%2F20221020&X-Amz-Date=20221020T102349Z&X-Amz-Expires=86400&X-Amz-Signature=35da&X-Amz-SignedHeaders=host&x-id=GetObject',
      'https://s3.us-west-2.amazonaws.com/secure.notion-static.com/1/a.jpg',
    ],
    [
      'https://multimedia.nt.qq.com.cn/download?appid=1407&fileid=Cgo&spec=0&rkey=CAIS',
      'https://multimedia.nt.qq.com.cn/download?appid=1407&fileid=Cgo&spec=0',
    ],
    [
      'https://p9-pc-sign.douyinpic.com/tos-cn/o~tplv.webp?biz_tag=aweme&from=32&sc=image&x-expires=1711152000&x-signature=TZ3%3D',
      'https://p9-pc-sign.douyinpic.com/tos-cn/o~tplv.webp?biz_tag=aweme&from=32&sc=image',
    ],
    [
      'https://b.oss-cn-hangzhou.aliyuncs.com/a.png?x-oss-process=image/resize,w_9&x-oss-signature-version=OSS4-HMAC-SHA256&x-oss-credential=L%2F20231203&x-oss-date=20231203T121212Z&x-oss-expires=86400&x-oss-signature=ab',
      'https://b.oss-cn-hangzhou.aliyuncs.com/a.png?x-oss-process=image/resize,w_9',
    ],
    [
      'http://if-pri.qiniudn.com/beiyi.jpg?imageView2/0/w/600&e=1427613524&token=HCALkwxJcWd_8UlXCb6QWdA-pEZj1FXXSK0G1lMr:QzpohkbhnndlKFA2-YRGieVgGPE=',
      'http://if-pri.qiniudn.com/beiyi.jpg?imageView2/0/w/600',
    ],
  ])('%s', (url, expected) => {
    expect(canonical(url)).toBe(expected)
  })

  test.each([
    'https://pbs.twimg.com/media/F1.jpg?format=jpg&name=orig',
    'https://host.test/img.php?id=1',
    'https://host.test/a.png?Expires=1700000000',
    'https://host.test/a.png?sig=1&se=2',
    'https://host.test/a.png?Signature=a&Expires=1',
    'https://host.test/a.png?auth_key=12',
    'https://host.test/a.png?sign=abc&t=1700000000',
    'https://host.test/a.png?e=1427613524&token=short',
    'https://host.test/a.png?ex=1&is=2&hm=3',
    'https://host.test/a.png?x-oss-process=style/thumb',
    'https://mmbiz.qpic.cn/mmbiz_png/a/640?wx_fmt=png&rkey=1',
    'https://images.wixmp.com/a.png?token=1',
    'https://host.test/a.png?%45xpires=1&Signature=a&Key-Pair-Id=b',
    'https://host.test/a.png?',
    'https://host.test/a.png?&&=&=x&a',
  ])('%s is its own', url => {
    expect(canonical(url)).toBe(url)
  })

  test('a name that is there twice counts by its first value', () => {
    const stamped = '1700000000-a-0-0123456789abcdef0123456789abcdef'
    const odd = `https://host.test/a.png?auth_key=cat&auth_key=${stamped}`
    expect(canonical(odd)).toBe(odd)
    expect(canonical(`https://host.test/a.png?auth_key=${stamped}&auth_key=cat`)).toBe(
      'https://host.test/a.png',
    )
  })

  test('a fragment goes, with a signature or without, and one in the query is none', () => {
    expect(canonical('https://host.test/a.png#x?Expires=1')).toBe('https://host.test/a.png')
    expect(canonical('https://host.test/a.png?b=1#x')).toBe('https://host.test/a.png?b=1')
    expect(canonical('https://host.test/a.png?x-expires=1&x-signature=2#x')).toBe('https://host.test/a.png')
    expect(canonical('https://host.test/a.png#')).toBe('https://host.test/a.png')
    expect(canonical('https://host.test/a.png?b=1&x-expires=1&x-signature=2#')).toBe(
      'https://host.test/a.png?b=1',
    )
    expect(canonical('https://host.test/a.png?b=%23x')).toBe('https://host.test/a.png?b=%23x')
  })
})

describe("a caller's own names", () => {
  test('go as well, whole or by their beginning', () => {
    const url = 'https://host.test/a.png?t=1&ver=2&id=3&x-a=4&x-b=5&x=6'
    expect(canonical(url, ['t', 'x-*'])).toBe('https://host.test/a.png?ver=2&id=3&x=6')
    expect(canonical(url, ['t', 'ver', 'id', 'x*'])).toBe('https://host.test/a.png')
  })

  test('mean their spelling, and nothing where they are not', () => {
    const url = 'https://host.test/a.png?T=1&tt=2'
    expect(canonical(url, ['t', 'tt-*'])).toBe(url)
  })
})

describe('whatever a URL holds', () => {
  const names = ['id', 'w', '', 'x', ...new Set(SIGNED_URL_RULES.flatMap(namesOf))]
  const hosts = ['host.test', ...new Set(SIGNED_URL_RULES.map(hostOf))]
  const random = seeded(20_261_124)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const someUrl = () => {
    const pairs = Array.from({ length: Math.floor(random() * 8) }, () =>
      random() < 0.2 ? pick(names) : `${pick(names)}=${Math.floor(random() * 9)}`,
    )
    const signed = random() < 0.6 ? signature(pick(SIGNED_URL_RULES), Math.floor(random() * 99)) : []
    const query = [...pairs, ...signed].sort(() => random() - 0.5)
    return `https://${pick(hosts)}/${Math.floor(random() * 3)}.png${query.length > 0 ? '?' : ''}${query.join('&')}`
  }
  const urls = Array.from({ length: 5000 }, someUrl)

  test('its canonical URL is its own', () => {
    expect(urls.filter(url => canonical(canonical(url)) !== canonical(url))).toEqual([])
  })

  test('nothing but names of the forms ever goes, and what stays keeps its order', () => {
    const known = new Set(SIGNED_URL_RULES.flatMap(namesOf))
    const unknown = (url: string) =>
      [...new URL(url).searchParams].filter(([name]) => name !== '' && !known.has(name))
    const path = (url: string) => url.replace(/\?.*/s, '')
    const wrong = urls.filter(
      url =>
        path(canonical(url)) !== path(url) ||
        JSON.stringify(unknown(canonical(url))) !== JSON.stringify(unknown(url)),
    )
    expect(wrong).toEqual([])
    // The test would see nothing if no signature was ever found.
    expect(urls.filter(url => canonical(url) !== url).length).toBeGreaterThan(500)
  })

  test.each([
    ['ampersands', '&'.repeat(8000)],
    ['equal signs', '='.repeat(8000)],
    ['one name', 'X-Amz-Credential=1&'.repeat(400)],
    ['names', Array.from({ length: 1600 }, (_, i) => `${i}`).join('&')],
  ])('8 KB of nothing but %s take no time', (_what, query) => {
    const url = new URL(`https://host.test/a.png?${query}`)
    const from = cpuMs()
    for (let i = 0; i < 20; i++) canonicalUrl(url, ['a', 'b-*'])
    expect((cpuMs() - from) / 20).toBeLessThan(25)
  })
})

test('every form has a source, and needs nothing that anyone may use for something else', () => {
  for (const { name, source, needs, hosts } of SIGNED_URL_RULES) {
    expect([name, source]).toEqual([name, expect.stringMatching(/^https:\/\/[a-z.]+\/\S+$/)])
    const bare = Object.entries(needs).filter(([, shape]) => shape.test(''))
    // A lone name is enough at a known host or with a value that nothing else has.
    expect([name, hosts !== undefined || bare.length !== 1]).toEqual([name, true])
  }
})
