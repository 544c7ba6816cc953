import { expect, test } from '@jest/globals'
import { hostOf } from '../../../src/base/url/request-url.ts'

test.each([
  'https://example.com/a.jpg',
  'http://127.0.0.1:8080/a.jpg?b=c#d',
  'https://xn--fsq.example/',
  'https://user:pass@example.com/a',
  'https://[2001:db8::1]:444/a',
  'https://example.com',
  'data:image/png;base64,AAAA',
  'no URL',
])('of %s, as URL has it', url => {
  expect(hostOf(url)).toBe(URL.parse(url)?.host ?? '')
})
