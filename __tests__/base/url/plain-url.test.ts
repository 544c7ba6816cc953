import { describe, expect, test } from '@jest/globals'
import { canonicalUrl } from '../../../src/base/url/canonical-url.ts'
import { fetchableUrl } from '../../../src/base/url/fetchable-url.ts'
import { linkExpiry } from '../../../src/base/url/link-expiry.ts'
import { isPlainUrl } from '../../../src/base/url/plain-url.ts'
import { repairUrl, severalUrlsProblem } from '../../../src/base/url/repair-url.ts'
import { seeded } from '../../support/random-entries.ts'

/** What every rule makes of it, whatever parameters are to be dropped. */
function judged(text: string): string {
  expect(severalUrlsProblem(text)).toBeUndefined()
  const url = fetchableUrl(repairUrl(text))
  expect(linkExpiry(url)).toBeUndefined()
  expect(canonicalUrl(url, ['*', 'v'])).toBe(url.href)
  return url.href
}

describe('no rule has anything to say of a plain URL', () => {
  test.each([
    'https://images.example.com/uploads/2026/photo-1.jpg',
    'http://a.b/',
    'http://1.2.example/~user/a_b/c.d.e',
    'https://0x7.com/1..jpg',
    'https://a-b--c.example.co1//double//',
    'http://127.0.0.1/a.jpg',
    'https://255.249.199.99/',
    'https://example.com:8080/',
    'http://10.0.0.1:59999/1.png',
  ])('%s', text => {
    expect(isPlainUrl(text)).toBe(true)
    expect(judged(text)).toBe(text)
  })

  test('whatever its port', () => {
    const plain = Array.from({ length: 65_536 }, (_, port) => `http://127.0.0.1:${port}/`).filter(isPlainUrl)
    expect(plain.length).toBeGreaterThan(50_000)
    expect(plain.filter(text => fetchableUrl(text).href !== text)).toEqual([])
  })

  test('nor of any of many', () => {
    const random = seeded(5)
    const pieces = [
      'a',
      'b.',
      'xn-',
      '-',
      '--',
      '0',
      '9',
      '.',
      '..',
      '/',
      '/.',
      '0x1',
      '.1',
      '~',
      '_',
      'A',
      '%2e',
      ':80',
      ':8000',
      ':10080',
      ':65536',
      '1.0.25.255',
      '256',
      '@',
      'é',
    ]
    const upTo = (most: number) => Math.floor(random() * most)
    let plain = 0
    for (let round = 0; round < 30_000; round++) {
      let text = round % 3 === 0 ? 'http://10.2.199.249:10443/d_/1.png' : 'https://img0.b-c.example/d_/1.png'
      for (let changes = upTo(4); changes > 0; changes--) {
        const at = 7 + upTo(text.length - 6)
        text = text.slice(0, at) + pieces[upTo(pieces.length)] + text.slice(at + upTo(3))
      }
      if (!isPlainUrl(text)) continue
      plain++
      expect(judged(text)).toBe(text)
    }
    expect(plain).toBeGreaterThan(200)
  })
})

test.each([
  'https://EXAMPLE.com/',
  'HTTPS://example.com/',
  'https://example.com',
  'https://localhost/',
  'https://example.com:443/',
  'http://example.com:80/',
  'https://example.com:08080/',
  'https://example.com:6667/',
  'https://example.com:10080/',
  'https://example.com:65536/',
  'https://example.com:/',
  'https://127.0.1/',
  'https://127.0.0.01/',
  'https://127.0.0.256/',
  'https://1.127.0.0.1/',
  'https://0x7f.0.0.1/',
  'https://127.0.0.1./',
  'https://[::1]/',
  'https://a.1/',
  'https://a.0x1/',
  'https://xn--a.example.com/',
  'https://a.xn--b/',
  'https://example.com./',
  'https://user@example.com/',
  'https://example.com/a/../b',
  'https://example.com/a/./b',
  'https://example.com/.hidden',
  'https://example.com/%2e%2e/',
  'https://example.com/a?b',
  'https://example.com/a#b',
  'https://example.com/a b',
  'https://example.com/a|b',
  ' https://example.com/a',
  'https://example.com/a\n',
  'https://例子.com/',
  '//example.com/a',
  `https://example.com/${'a'.repeat(2000)}`,
])('%j has to be looked at', text => {
  expect(isPlainUrl(text)).toBe(false)
})
