import { expect, test } from '@jest/globals'
import type { BucketPlace, Location } from '../../../../src/storage/stores/location.ts'
import { locateR2 } from '../../../../src/storage/stores/s3/r2-location.ts'
import { english } from '../../../support/english.ts'

const accountId = '0123456789abcdef0123456789abcdef'
const other = 'f'.repeat(32)
const locate = (place: Partial<BucketPlace>) =>
  locateR2({ bucket: 'memes', endpointStyle: 'auto', allowInsecureEndpoint: false, ...place })
const found = (place: Partial<BucketPlace>): Location => {
  const located = locate(place)
  if ('problems' in located) throw new Error(english(located.problems).join('\n'))
  return located.location
}
const problems = (place: Partial<BucketPlace>): readonly string[] => {
  const located = locate(place)
  return 'problems' in located ? english(located.problems) : []
}

test('the account id is enough', () => {
  expect(found({ accountId: ` ${accountId.toUpperCase()} ` })).toMatchObject({
    region: 'auto',
    endpoint: `https://${accountId}.r2.cloudflarestorage.com`,
    style: 'path',
    publicBase: `https://${accountId}.r2.cloudflarestorage.com/memes/`,
    vendor: { name: 'R2', honoursCreateOnly: true },
  })
})

test.each(['eu', 'US', 'fedramp'])('the word %s is a jurisdiction, whose host is another', word => {
  expect(found({ accountId, endpoint: word }).endpoint).toBe(
    `https://${accountId}.${word.toLowerCase()}.r2.cloudflarestorage.com`,
  )
})

test.each([`${accountId}.r2.cloudflarestorage.com`, `https://${accountId}.eu.r2.cloudflarestorage.com/`])(
  'the endpoint %s holds the account id',
  endpoint => {
    const { host } = new URL(endpoint.replace(/^(?!https:)/, 'https://'))
    expect(found({ endpoint }).endpoint).toBe(`https://${host}`)
    expect(found({ endpoint, accountId }).endpoint).toBe(`https://${host}`)
  },
)

test.each(['auto', 'us-east-1', ' Auto '])('the region %j is auto', region => {
  expect(found({ accountId, region }).region).toBe('auto')
})

test.each<[Partial<BucketPlace>, RegExp]>([
  [
    {},
    /^account-id is missing; the R2 overview in the Cloudflare dashboard shows it\. Or set endpoint to the S3 API address/,
  ],
  [{ accountId: 'me' }, /^account-id is not 32 hexadecimal digits/],
  [{ accountId: `https://${accountId}.r2.cloudflarestorage.com/memes` }, new RegExp(`write ${accountId}$`)],
  [{ accountId, region: 'eu' }, /R2 has no region "eu"; leave region out, and write endpoint: eu$/],
  [{ accountId, region: 'cn-hangzhou' }, /R2 has no region "cn-hangzhou"; leave region out$/],
  [{ accountId, endpoint: 'img.example.com' }, /whose own domains only serve reads; leave endpoint out/],
  [{ accountId, endpoint: 's3.us-east-1.amazonaws.com' }, /is no endpoint of R2/],
  [{ accountId: other, endpoint: `${accountId}.r2.cloudflarestorage.com` }, /are of two accounts/],
  [{ endpoint: `memes.${accountId}.r2.cloudflarestorage.com` }, /begins with a bucket; .* r2:\/\/memes\//],
  [{ endpoint: `${accountId}.r2.cloudflarestorage.com/memes` }, /has more than a host/],
  [{ endpoint: `http://${accountId}.r2.cloudflarestorage.com` }, /unencrypted/],
  [{ accountId, endpointStyle: 'cname' }, /no domain of your own/],
])('%j is refused with its fix', (place, says) => {
  expect(problems(place)).toEqual([expect.stringMatching(says)])
})

test('several problems come together', () => {
  expect(problems({ region: 'apac', accountId: 'me' })).toHaveLength(2)
})
