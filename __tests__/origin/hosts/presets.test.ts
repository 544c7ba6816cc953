import { expect, test } from '@jest/globals'
import { PRESETS } from '../../../src/origin/hosts/presets.ts'
import { hostPattern, hostRules } from '../../../src/origin/hosts/rules.ts'

const { ruleFor } = hostRules([], PRESETS)
const refererOf = (host: string) => String(ruleFor(host)?.referer)

test('every row has a source, a field and patterns of its own', () => {
  const patterns = PRESETS.flatMap(({ hosts }) => hosts)
  expect(patterns.map(pattern => hostPattern(pattern)?.text)).toEqual(patterns)
  expect(new Set(patterns).size).toBe(patterns.length)
  for (const { site, hosts, source, ...fields } of PRESETS) {
    expect([site?.en, site?.zh]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
    expect([hosts, source]).toEqual([hosts, expect.stringMatching(/^https:\/\/[a-z.]+\/\S+$/)])
    expect(Object.keys(fields)).not.toEqual([])
  }
})

test('no row sends a header of its own, a cookie or a name and password', () => {
  expect(PRESETS.filter(({ headers }) => headers)).toEqual([])
  const referers = PRESETS.flatMap(({ referer }) => (referer instanceof URL ? [referer] : []))
  expect(
    referers.filter(({ username, password, search, hash }) => username + password + search + hash),
  ).toEqual([])
})

test.each([
  ['wx1.sinaimg.cn', 'https://weibo.com/'],
  ['tvax3.sinaimg.cn', 'https://weibo.com/'],
  ['i.pximg.net', 'https://www.pixiv.net/'],
  ['pic1.zhimg.com', 'none'],
  ['mmbiz.qpic.cn', 'none'],
  ['i0.hdslb.com', 'none'],
  ['img9.doubanio.com', 'https://movie.douban.com/'],
  ['cdn.nlark.com', 'none'],
  ['img-blog.csdnimg.cn', 'none'],
  ['i-blog.csdnimg.cn', 'none'],
  ['upload-images.jianshu.io', 'none'],
  ['sns-webpic-qc.xhscdn.com', 'none'],
  ['cdnfile.sspai.com', 'origin'],
  ['img2020.cnblogs.com', 'none'],
  ['cnblogs.com', 'undefined'],
  ['sspai.com', 'undefined'],
  ['example.com', 'undefined'],
])('%s is requested with the Referer %s', (host, referer) => {
  expect(refererOf(host)).toBe(referer)
})

test('who wants to know the program gets its name', () => {
  expect([ruleFor('upload.wikimedia.org'), ruleFor('cdn.donmai.us')]).toEqual([
    { userAgent: 'plain' },
    { userAgent: 'plain' },
  ])
})
