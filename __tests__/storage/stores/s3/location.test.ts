import { describe, expect, test } from '@jest/globals'
import type { BucketPlace, Location } from '../../../../src/storage/stores/location.ts'
import { locateS3 } from '../../../../src/storage/stores/s3/location.ts'
import { english } from '../../../support/english.ts'

const locate = (place: Partial<BucketPlace>) =>
  locateS3({ bucket: 'memes', allowInsecureEndpoint: false, ...place })
const found = (place: Partial<BucketPlace>): Location => {
  const located = locate(place)
  if ('problems' in located) throw new Error(english(located.problems).join('\n'))
  return located.location
}
const problems = (place: Partial<BucketPlace>): readonly string[] => {
  const located = locate(place)
  return 'problems' in located ? english(located.problems) : []
}
const account = '0123456789abcdef0123456789abcdef'

describe('AWS', () => {
  test.each(['eu-west-1', ' EU-West-1 '])('the region %j is enough', region => {
    expect(found({ region })).toMatchObject({
      region: 'eu-west-1',
      endpoint: 'https://s3.eu-west-1.amazonaws.com',
      style: 'virtual',
      publicBase: 'https://memes.s3.eu-west-1.amazonaws.com/',
      insecure: false,
      vendor: { name: 'S3', honoursCreateOnly: true },
    })
  })

  test.each([
    ['cn-north-1', 'https://s3.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'https://s3.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'https://s3.eusc-de-east-1.amazonaws.eu'],
  ])('%s is at %s', (region, endpoint) => {
    expect(found({ region })).toMatchObject({ region, endpoint, vendor: { name: 'S3' } })
  })

  test('a bucket with dots is in the path, for no certificate covers it', () => {
    expect(found({ bucket: 'my.memes', region: 'us-east-1' })).toMatchObject({
      style: 'path',
      publicBase: 'https://s3.us-east-1.amazonaws.com/my.memes/',
    })
  })

  test('accelerate is its own host, and objects keep their public address', () => {
    expect(found({ region: 'us-west-2', endpoint: 'accelerate' })).toMatchObject({
      endpoint: 'https://s3-accelerate.amazonaws.com',
      style: 'virtual',
      publicBase: 'https://memes.s3.us-west-2.amazonaws.com/',
    })
    expect(problems({ bucket: 'my.memes', region: 'us-west-2', endpoint: 'accelerate' })).toEqual([
      expect.stringContaining('takes no bucket with dots'),
    ])
  })

  test('the old host without a region is answered by the regional one', () => {
    expect(found({ region: 'eu-west-1', endpoint: 's3.amazonaws.com' }).endpoint).toBe(
      'https://s3.eu-west-1.amazonaws.com',
    )
  })

  test.each([
    [undefined, /^region is missing; set the bucket’s region, e\.g\. us-east-1, and endpoint too/],
    ['us-east-1a', /write it like us-east-1, and for a store that is not of AWS set endpoint too$/],
    ['us_east_1', /write it like us-east-1/],
    ['cn-hangzhou', /"cn-hangzhou" is not a region id/],
    ['US East (N. Virginia)', /write it like us-east-1/],
    ['auto', /"auto" is not a region id/],
  ])('the region %j is refused with the right form', (region, says) => {
    expect(problems({ region })).toEqual([expect.stringMatching(says)])
  })
})

describe('endpoints of vendors', () => {
  test.each([
    ['s3.us-west-2.amazonaws.com', 'us-west-2', 'S3'],
    ['s3-eu-west-1.amazonaws.com', 'eu-west-1', 'S3'],
    ['s3.dualstack.eu-west-1.amazonaws.com', 'eu-west-1', 'S3'],
    ['s3.cn-north-1.amazonaws.com.cn', 'cn-north-1', 'S3'],
    ['s3.us-west-004.backblazeb2.com', 'us-west-004', 'Backblaze B2'],
    ['cos.ap-beijing.myqcloud.com', 'ap-beijing', 'Tencent COS'],
    ['s3.oss-cn-hangzhou.aliyuncs.com', 'cn-hangzhou', 'OSS'],
    ['oss-cn-hangzhou-internal.aliyuncs.com', 'cn-hangzhou', 'OSS'],
    ['obs.cn-north-4.myhuaweicloud.com', 'cn-north-4', 'Huawei OBS'],
    ['tos-s3-cn-beijing.ivolces.com', 'cn-beijing', 'Volcengine TOS'],
    ['s3.cn-east-1.qiniucs.com', 'cn-east-1', 'Qiniu Kodo'],
    ['nyc3.digitaloceanspaces.com', 'us-east-1', 'DigitalOcean Spaces'],
  ])('%s says the region %s, and is spoken to in virtual style', (endpoint, region, name) => {
    expect(found({ endpoint })).toMatchObject({ region, style: 'virtual', vendor: { name } })
    expect(found({ endpoint, region }).endpoint).toBe(`https://${endpoint}`)
  })

  test('R2 as an S3 store is signed for auto, in path style', () => {
    expect(found({ endpoint: `${account}.r2.cloudflarestorage.com` })).toMatchObject({
      region: 'auto',
      style: 'path',
      vendor: { name: 'R2', honoursCreateOnly: true },
    })
  })

  test('objects uploaded through internal hosts keep their public address', () => {
    expect(found({ endpoint: 's3.oss-cn-hangzhou-internal.aliyuncs.com' }).publicBase).toBe(
      'https://memes.oss-cn-hangzhou.aliyuncs.com/',
    )
    expect(found({ endpoint: 'tos-s3-cn-beijing.ivolces.com' }).publicBase).toBe(
      'https://memes.tos-s3-cn-beijing.volces.com/',
    )
  })

  test('only AWS and R2 are trusted with create-only uploads', () => {
    expect(found({ endpoint: 'cos.ap-beijing.myqcloud.com' }).vendor?.honoursCreateOnly).toBe(false)
    expect(found({ endpoint: 'http://localhost:9000', region: 'us-east-1' }).vendor).toBeUndefined()
  })

  test('a region may not contradict the endpoint', () => {
    expect(problems({ region: 'eu-west-1', endpoint: 's3.us-west-2.amazonaws.com' })).toEqual([
      'region "eu-west-1" and endpoint s3.us-west-2.amazonaws.com contradict each other: the endpoint is in us-west-2',
    ])
  })

  test.each(['s3.us-west-2.amazonaws.com.example.com', 'amazonaws.com', 'xs3.us-west-2.amazonaws.com'])(
    '%s is nobody’s',
    endpoint => {
      expect(found({ endpoint, region: 'us-west-2' }).vendor).toBeUndefined()
    },
  )
})

describe('a store of one’s own', () => {
  test.each([
    ['minio.example.com:9000', 'https://minio.example.com:9000', 'https://minio.example.com:9000/memes/'],
    ['http://localhost:9000', 'http://localhost:9000', 'http://localhost:9000/memes/'],
    ['https://10.0.0.1', 'https://10.0.0.1', 'https://10.0.0.1/memes/'],
    ['HTTPS://Minio.Example.com/', 'https://minio.example.com', 'https://minio.example.com/memes/'],
  ])('%s has the bucket in the path', (endpoint, origin, publicBase) => {
    expect(found({ endpoint, region: 'garage' })).toMatchObject({
      region: 'garage',
      endpoint: origin,
      style: 'path',
      publicBase,
    })
  })

  test('its region is asked for, and auto will do', () => {
    expect(problems({ endpoint: 'minio.example.com' })).toEqual([
      'region is not known from the endpoint minio.example.com; set region as the store has it, e.g. us-east-1',
    ])
    expect(found({ endpoint: 'minio.example.com', region: 'auto' }).region).toBe('auto')
  })

  test.each([
    ['https://id:s3cret@minio.example.com', /holds credentials/],
    ['https://minio.example.com/memes', /more than a host; write minio\.example\.com/],
    [
      'memes.s3.us-west-2.amazonaws.com',
      /begins with a bucket; write s3\.us-west-2\.amazonaws\.com, and s3:\/\/memes\//,
    ],
    ['my.memes.s3.us-west-2.amazonaws.com', /s3:\/\/my\.memes\//],
    ['memes-125.cos.ap-beijing.myqcloud.com', /write cos\.ap-beijing\.myqcloud\.com, and s3:\/\/memes-125\//],
    ['not a host', /write it like s3\.us-east-1\.amazonaws\.com or minio\.example\.com/],
    ['internal', /is a word for oss:\/\/ alone/],
    ['http://[::1]:9000', /is an IPv6 address/],
  ])('%j is refused with its fix', (endpoint, says) => {
    const said = problems({ region: 'us-west-2', endpoint })
    expect(said).toEqual([expect.stringMatching(says)])
    expect(said.join()).not.toContain('s3cret')
  })

  test('plain http is for this machine, unless it is allowed', () => {
    const place = { region: 'us-east-1', endpoint: 'http://minio.example.com' }
    expect(problems(place)).toEqual([
      expect.stringMatching(/unencrypted; write https:.*allow-insecure-endpoint/),
    ])
    expect(found({ ...place, allowInsecureEndpoint: true }).insecure).toBe(true)
    expect(found({ ...place, endpoint: 'http://127.0.0.1:9000' }).insecure).toBe(false)
  })

  test('several problems come together', () => {
    expect(problems({ region: 'cn beijing', endpoint: 'https://minio.example.com/x' })).toHaveLength(2)
  })
})
