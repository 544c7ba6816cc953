import { createHmac, randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { derivedKey, hmacSha256 } from '../../../src/base/digests/hmac-sha256.ts'

/** By Node, which has it from OpenSSL. */
const expected = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest('hex')

test('the vectors of RFC 4231 with keys of up to a block', () => {
  const mac = (key: string, text: string) => hmacSha256(Buffer.from(key, 'hex'))(text)
  expect(mac('0b'.repeat(20), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  )
  expect(mac(Buffer.from('Jefe').toString('hex'), 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test.each([0, 1, 20, 32, 63, 64])('a key of %i bytes, with texts of every length', length => {
  const key = randomBytes(length)
  const mac = hmacSha256(key)
  for (const text of [
    '',
    'a',
    '图片',
    'x'.repeat(64),
    '图'.repeat(341),
    '图'.repeat(342),
    'x'.repeat(5000),
    'a',
  ])
    expect(mac(text)).toBe(expected(key, text))
})

test('a key that is derived word by word', () => {
  const words = ['20261126', 'cn-hangzhou', 'oss', 'aliyun_v4_request']
  let key: Uint8Array = Buffer.from('aliyun_v4secret')
  for (const word of words) key = createHmac('sha256', key).update(word).digest()
  expect(derivedKey('aliyun_v4secret', words)).toEqual(key)
})
