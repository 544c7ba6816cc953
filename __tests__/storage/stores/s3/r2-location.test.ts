import { expect, test } from '@jest/globals'
import type { BucketPlace, Location } from '../../../../src/storage/stores/location.ts'
import { locateR2 } from '../../../../src/storage/stores/s3/r2-location.ts'
import { english } from '../../../support/english.ts'

const account = '0123456789abcdef0123456789abcdef'
const locate = (place: Partial<BucketPlace>) =>
  locateR2({ bucket: 'memes', allowInsecureEndpoint: false, ...place })
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
  expect(found({ endpoint: ` ${account.toUpperCase()} ` })).toMatchObject({
    region: 'auto',
    endpoint: `https://${account}.r2.cloudflarestorage.com`,
    style: 'path',
    publicBase: `https://${account}.r2.cloudflarestorage.com/memes/`,
    vendor: { name: 'R2', honoursCreateOnly: true },
  })
})

test.each(['eu', 'us', 'FedRAMP'])(
  '%s after the account id is a jurisdiction, whose host is another',
  word => {
    expect(found({ endpoint: `${account}.${word}` }).endpoint).toBe(
      `https://${account}.${word.toLowerCase()}.r2.cloudflarestorage.com`,
    )
  },
)

test.each([`${account}.r2.cloudflarestorage.com`, `https://${account}.eu.r2.cloudflarestorage.com/`])(
  'the endpoint %s holds the account id',
  endpoint => {
    const { host } = new URL(endpoint.replace(/^(?!https:)/, 'https://'))
    expect(found({ endpoint }).endpoint).toBe(`https://${host}`)
  },
)

test.each(['auto', 'us-east-1', ' Auto '])('the region %j is auto', region => {
  expect(found({ endpoint: account, region }).region).toBe('auto')
})

const MISSING =
  /^endpoint is missing; write the S3 API address that Cloudflare shows in the settings of the bucket$/

test.each<[Partial<BucketPlace>, RegExp]>([
  [{}, MISSING],
  [{ endpoint: 'eu' }, /is no endpoint of R2.*write the S3 API address/],
  [{ endpoint: `${account}.asia` }, /is no endpoint of R2/],
  [{ endpoint: account, region: 'eu' }, /R2 has no region "eu"; leave region out$/],
  [{ endpoint: 'img.example.com' }, /whose own domains only serve reads; write the S3 API address/],
  [{ endpoint: 's3.us-east-1.amazonaws.com' }, /is no endpoint of R2/],
  [{ endpoint: `memes.${account}.r2.cloudflarestorage.com` }, /begins with a bucket; .* r2:\/\/memes\//],
  [{ endpoint: `${account}.r2.cloudflarestorage.com/memes` }, /has more than a host/],
  [{ endpoint: `http://${account}.r2.cloudflarestorage.com` }, /unencrypted/],
])('%j is refused with its fix', (place, says) => {
  expect(problems(place)).toEqual([expect.stringMatching(says)])
})

test('several problems come together', () => {
  expect(problems({ region: 'apac', endpoint: 'me' })).toHaveLength(2)
})
