import { expect, test } from '@jest/globals'
import { encodePath, encodeStrict } from '../../../src/base/url/percent-encode.ts'

test.each([
  ['AZaz09-._~', 'AZaz09-._~'],
  ["!'()*", '%21%27%28%29%2A'],
  [' +&=?#%', '%20%2B%26%3D%3F%23%25'],
  ['图.png', '%E5%9B%BE.png'],
  ['a/b', 'a%2Fb'],
  ['', ''],
])('%j is encoded as %s', (text, encoded) => {
  expect(encodeStrict(text)).toBe(encoded)
})

test.each([
  ['a b/图 (1)/c*.png', 'a%20b/%E5%9B%BE%20%281%29/c%2A.png'],
  ['a%2Fb/c', 'a%252Fb/c'],
  ['/bucket/key', '/bucket/key'],
])('of the path %j the slashes stay', (path, encoded) => {
  expect(encodePath(path)).toBe(encoded)
})
