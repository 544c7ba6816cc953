import { describe, expect, test } from '@jest/globals'
import { agentText, otherProfile, plainAgent } from '../../../src/origin/hosts/profiles.ts'
import { type HostRule, hostPattern, hostRules } from '../../../src/origin/hosts/rules.ts'
import { cpuMs } from '../../support/cpu-time.ts'

const rule = (host: string, fields: Partial<HostRule> = {}): HostRule => ({
  hosts: [host],
  accept: host,
  ...fields,
  source: 'test',
})

/** The pattern whose rule counts for a host. */
const winner = (host: string, ...patterns: readonly string[]) =>
  hostRules(
    patterns.map(pattern => rule(pattern)),
    [],
  ).ruleFor(host)?.accept

describe('a pattern', () => {
  test('is a host and all below it', () => {
    const hosts = ['sinaimg.cn', 'wx1.sinaimg.cn', 'a.b.sinaimg.cn', 'notsinaimg.cn', 'sinaimg.cn.evil.test']
    expect(hosts.map(host => winner(host, 'sinaimg.cn'))).toEqual([
      'sinaimg.cn',
      'sinaimg.cn',
      'sinaimg.cn',
      undefined,
      undefined,
    ])
  })

  test('with a star is what lies below alone', () => {
    const hosts = ['x.test.org', 'y.x.test.org', 'test.org']
    expect(hosts.map(host => winner(host, '*.test.org'))).toEqual(['*.test.org', '*.test.org', undefined])
  })

  test('of an address or of one label is only itself', () => {
    expect(winner('127.0.0.1', '127.0.0.1')).toBe('127.0.0.1')
    expect(winner('[::1]', '[::1]')).toBe('[::1]')
    expect([winner('localhost', 'localhost'), winner('a.localhost', 'localhost')]).toEqual([
      'localhost',
      undefined,
    ])
    expect(winner('1.127.0.0.1', '127.0.0.1')).toBeUndefined()
  })

  test('is the same host in any case, as punycode, and with a last dot', () => {
    expect(winner('wx1.SinaImg.CN.', 'SINAIMG.cn')).toBe('SINAIMG.cn')
    expect(winner('xn--r8jz45g.test', '例え.test')).toBe('例え.test')
    expect(winner('a.例え.test', 'XN--R8JZ45G.test')).toBe('XN--R8JZ45G.test')
  })

  test.each([
    '',
    '*',
    '*.com',
    '*.*.test.org',
    'a*.test.org',
    '*.127.0.0.1',
    'https://test.org',
    'test.org/a',
    'test.org:443',
    'u@test.org',
    'a b.test',
    'a..test',
    '.test.org',
    'test.org?x',
    'te%73t.org',
  ])('is not %j', text => {
    expect(hostPattern(text)).toBeUndefined()
    expect(() => hostRules([], [rule(text)])).toThrow(RangeError)
  })
})

describe('of several rules', () => {
  test('the longest pattern wins, whatever their order', () => {
    const patterns = ['b.org', '*.b.org', 'a.b.org', '*.a.b.org']
    for (const order of [patterns, patterns.toReversed()]) {
      expect(['b.org', 'x.b.org', 'a.b.org', 'x.a.b.org'].map(host => winner(host, ...order))).toEqual(
        patterns,
      )
    }
  })

  test("the caller's lie over the shipped ones field by field, however short their pattern", () => {
    const own = [rule('b.org', { accept: 'own', delayMs: 5 })]
    const shipped = [
      rule('a.b.org', { accept: 'shipped', referer: 'none' }),
      rule('b.org', { concurrency: 2, delayMs: 9, dropParameters: ['t'] }),
    ]
    expect(hostRules(own, shipped).ruleFor('x.a.b.org')).toEqual({
      accept: 'own',
      delayMs: 5,
      referer: 'none',
      concurrency: 2,
      dropParameters: ['t'],
    })
  })

  test('for one pattern the first wins, field by field', () => {
    const rules = [rule('b.org', { accept: 'first' }), rule('b.org', { accept: 'second', delayMs: 1 })]
    expect(hostRules(rules, []).ruleFor('b.org')).toEqual({ accept: 'first', delayMs: 1 })
  })

  test('none counts for a host that none names', () => {
    expect(hostRules([rule('b.org')], []).ruleFor('c.org')).toBeUndefined()
    expect(hostRules([], []).ruleFor('')).toBeUndefined()
  })

  test('a look-up costs what the host is long, not what the rules are many', () => {
    const perLookup = (count: number) => {
      const rules = hostRules(
        Array.from({ length: count }, (_, i) => rule(`h${i}.test.org`)),
        [],
      )
      const time = () => {
        const from = cpuMs()
        for (let i = 0; i < 500; i++) rules.ruleFor(`x.h${i % 50}.test.org`)
        return cpuMs() - from
      }
      return Math.min(...Array.from({ length: 7 }, time))
    }
    perLookup(100)
    // A thousandfold, and no tenfold time.
    expect(perLookup(50_000)).toBeLessThan(10 * perLookup(50) + 1)
  })

  test('a host of nothing but dots is looked up in no time', () => {
    const from = cpuMs()
    expect(hostRules([rule('b.org')], []).ruleFor('.'.repeat(2000))).toBeUndefined()
    expect(cpuMs() - from).toBeLessThan(500)
  })
})

describe('the two profiles', () => {
  const plain = plainAgent('1.2.3', 'https://github.test/me/crawl')

  test('the plain one says who asks and how to reach them', () => {
    expect(plain).toBe('persist-images/1.2.3 (+https://github.test/me/crawl)')
    expect(plainAgent('1.2.3')).toBe('persist-images/1.2.3')
  })

  test('after a refusal comes the one that differs in its Referer', () => {
    expect(otherProfile(true, plain)).toEqual({ name: 'plain', userAgent: plain, referer: 'none' })
    expect(otherProfile(false, plain)).toEqual({
      name: 'browser',
      userAgent: expect.stringMatching(/^Mozilla\/5\.0 \(.*Firefox\/\d+\.0$/),
      referer: 'origin',
    })
  })

  test("a rule's word for an agent becomes its text, and any other text stays", () => {
    expect(agentText('plain', plain)).toBe(plain)
    expect(agentText('browser', plain)).toBe(otherProfile(false, plain).userAgent)
    expect(agentText('my crawler/1', plain)).toBe('my crawler/1')
  })
})
