import { describe, expect, test } from '@jest/globals'
import { linkExpiry, timeOf } from '../../../src/base/url/link-expiry.ts'
import { SIGNED_URL_RULES } from '../../../src/base/url/signed-urls.ts'

const AT = Date.UTC(2026, 10, 25, 20, 15, 30)
const SECONDS = String(AT / 1000)
const SIGN_TIME = `${AT / 1000 - 3600};${SECONDS}`
const HEX = (AT / 1000).toString(16)
const DIGEST = 'a1'.repeat(32)
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const TOKEN = `${base64({ alg: 'HS256' })}.${base64({ exp: AT / 1000 })}.c2ln`

/** Each form as its signer writes it, all for one moment. */
const FORMS: Readonly<Record<string, string>> = {
  'AWS V4': 'X-Amz-Date=20261125T191530Z&X-Amz-Expires=3600&X-Amz-Signature=0f',
  'Google V4': 'X-Goog-Date=20261125T191530Z&X-Goog-Expires=3600&X-Goog-Signature=0f',
  'OSS V4': 'x-oss-date=20261125T201030Z&x-oss-expires=300&x-oss-signature=0f',
  'OSS V1': `OSSAccessKeyId=me&Expires=${SECONDS}&Signature=x%3D`,
  'AWS V2': `AWSAccessKeyId=me&Expires=${SECONDS}&Signature=x%3D`,
  'Google V2': `GoogleAccessId=me&Expires=${SECONDS}&Signature=x`,
  CloudFront: `Expires=${SECONDS}&Signature=x&Key-Pair-Id=K1`,
  OBS: `AccessKeyId=me&Expires=${SECONDS}&Signature=x`,
  Weibo: `KID=imgbed&Expires=${SECONDS}&ssig=x`,
  Azure: 'sv=2024-11-04&se=2026-11-25T20%3A15%3A30Z&sr=b&sp=r&sig=x%3D',
  Discord: `ex=${HEX}&is=${HEX}&hm=${DIGEST}&`,
  Facebook: `oh=00_AYBxxxxxxxxxx&oe=${HEX.toUpperCase()}`,
  ByteDance: `x-expires=${SECONDS}&x-signature=x%3D`,
  'Tencent COS': `q-sign-algorithm=sha1&q-ak=AKID&q-sign-time=${SIGN_TIME}&q-key-time=${SIGN_TIME}&q-header-list=host&q-url-param-list=&q-signature=0f`,
  'Tencent COS, escaped': `q-ak=AKID&q-sign-time=${SIGN_TIME.replace(';', '%3B')}&q-signature=0f`,
  Qiniu: `e=${SECONDS}&token=${'A'.repeat(40)}:${'x'.repeat(27)}=`,
  'Qiniu, escaped': `imageView2/0/w/200&e=${SECONDS}&token=${'A'.repeat(40)}%3A${'x'.repeat(27)}%3D`,
  Notion: `table=block&id=1&expirationTimestamp=${AT}&signature=x`,
  'a JWT': `token=${TOKEN}`,
  'a JWT of GitHub': `jwt=${TOKEN}`,
}

describe('a whole form', () => {
  test.each(Object.entries(FORMS))('%s says when it dies', (_, query) => {
    expect(linkExpiry(new URL(`https://a.test/1.png?w=640&${query}`))).toBe(AT)
  })
})

describe('a part of a form says nothing', () => {
  const PARTS = Object.entries(FORMS).flatMap(([name, query]) =>
    query
      .split('&')
      .filter(
        pair =>
          pair !== '' &&
          !/^(sv|sr|sp|table|id|q-sign-algorithm|q-key-time|q-header-list|q-url-param-list)=|^imageView2/.test(
            pair,
          ),
      )
      .map(left => [name, query.replace(left, '')] as const),
  )
  test.each(PARTS)('%s, %s', (_, query) => {
    expect(linkExpiry(new URL(`https://a.test/1.png?${query}`))).toBeUndefined()
  })
})

test.each([
  ['Expires=soon&Signature=x&Key-Pair-Id=K'],
  ['X-Amz-Date=yesterday&X-Amz-Expires=60&X-Amz-Signature=x'],
  ['X-Amz-Date=20269999T999999Z&X-Amz-Expires=60&X-Amz-Signature=x'],
  ['ex=1&is=2&hm=3'],
  ['q-ak=a&q-sign-time=soon;later&q-signature=0f'],
  [`q-ak=a&q-sign-time=${SECONDS}&q-signature=0f`],
  [`e=${SECONDS}&token=none`],
  [`e=soon&token=${'A'.repeat(40)}:${'x'.repeat(27)}=`],
  [`token=${base64({ alg: 'HS256' })}.${base64({ sub: 1 })}.c2ln`],
  ['token=eyJh.ey!!.c2ln'],
  ['__proto__=1&constructor=2'],
  [''],
])('%s is no time', query => {
  expect(linkExpiry(new URL(`https://a.test/1.png?${query}`))).toBeUndefined()
})

test.each(SIGNED_URL_RULES.filter(({ diesAt }) => diesAt).map(rule => [rule.name, rule] as const))(
  '%s: what says when it expires says nothing about the image',
  (_, { needs, drops = [], diesAt }) => {
    const dropped = (name: string) =>
      Object.hasOwn(needs, name) ||
      drops.some(drop => (drop.endsWith('*') ? name.startsWith(drop.slice(0, -1)) : name === drop))
    expect(Object.keys(diesAt?.needs ?? {}).filter(name => !dropped(name))).toEqual([])
  },
)

test('of two forms in one URL the sooner counts', () => {
  const later = `Expires=${AT / 1000 + 60}&Signature=x&Key-Pair-Id=K1`
  expect(linkExpiry(new URL(`https://a.test/1.png?${later}&token=${TOKEN}`))).toBe(AT)
})

test.each([
  ['2026-11-25T20:15:30Z', AT],
  ['2026-11-25T20:15:30.000Z', AT],
  ['2026-11-26T04:15:30+08:00', AT],
  [SECONDS, AT],
  [AT / 1000, AT],
  [String(AT), AT],
  ['soon', undefined],
  ['2026-11-25', undefined],
  ['2026-99-99T20:15:30Z', undefined],
  ['12', undefined],
])('a record that says %s means %s', (value, time) => {
  expect(timeOf(value)).toBe(time)
})
