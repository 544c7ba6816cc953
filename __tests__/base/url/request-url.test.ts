import { describe, expect, test } from '@jest/globals'
import { fetchableUrl } from '../../../src/base/url/fetchable-url.ts'
import { CanonicalUrl, type RequestUrl } from '../../../src/base/url/request-url.ts'

const PARTS = ['href', 'origin', 'protocol', 'host', 'hostname', 'pathname', 'search'] as const

const partsOf = (url: RequestUrl) => PARTS.map(part => url[part])

describe('a URL as the parser writes it has the parts that the parser finds', () => {
  test.each([
    'http://example.com',
    'https://example.com/a/b.jpg',
    'https://example.com:8443/a.jpg?size=large&x=a/b',
    'http://127.0.0.1:24800/small/1.jpg',
    'http://[::1]/x',
    'https://[2001:db8::1]:8080/x?y',
    'https://图片.example/图.png?q=图',
    'https://example.com/a?',
    'https://example.com/?',
    'https://example.com/a??',
    'https://example.com/a?b?c',
    'https://example.com/a?#fragment',
    'https://example.com/:80/@b://c',
    'https://example.com?://x/y',
    'HTTPS://EXAMPLE.com:443/%7eA|b/../c d',
    'http://1.2.3/x',
  ])('%s', text => {
    const parsed = fetchableUrl(text)
    expect(partsOf(new CanonicalUrl(parsed.href))).toEqual(partsOf(parsed))
  })
})
