import { describe, expect, test } from '@jest/globals'
import type { BucketPlace, Location } from '../../../../src/storage/stores/location.ts'
import { locateOss } from '../../../../src/storage/stores/oss/location.ts'
import { english } from '../../../support/english.ts'

const locate = (place: Partial<BucketPlace>) =>
  locateOss({ bucket: 'memes', allowInsecureEndpoint: false, ...place })
const found = (place: Partial<BucketPlace>): Location => {
  const located = locate(place)
  if ('problems' in located) throw new Error(english(located.problems).join('\n'))
  return located.location
}
const problems = (place: Partial<BucketPlace>): readonly string[] => {
  const located = locate(place)
  return 'problems' in located ? english(located.problems) : []
}

describe('region', () => {
  test.each(['cn-beijing', 'oss-cn-beijing', ' OSS-CN-Beijing ', 'CN-BEIJING'])(
    '%j is cn-beijing',
    region => {
      expect(found({ region })).toEqual({
        region: 'cn-beijing',
        endpoint: 'https://oss-cn-beijing.aliyuncs.com',
        style: 'virtual',
        publicBase: 'https://memes.oss-cn-beijing.aliyuncs.com/',
        insecure: false,
      })
    },
  )

  test('is derived from an endpoint of Alibaba Cloud', () => {
    expect(found({ endpoint: 'oss-ap-southeast-1.aliyuncs.com' }).region).toBe('ap-southeast-1')
    expect(found({ endpoint: 'oss-cn-beijing-internal.aliyuncs.com' }).region).toBe('cn-beijing')
    expect(found({ endpoint: 'cn-hangzhou.oss.aliyuncs.com' }).region).toBe('cn-hangzhou')
  })

  test('may not contradict the endpoint', () => {
    expect(problems({ region: 'cn-beijing', endpoint: 'oss-cn-shanghai.aliyuncs.com' })).toEqual([
      'region "cn-beijing" and endpoint oss-cn-shanghai.aliyuncs.com contradict each other: the endpoint is in cn-shanghai',
    ])
  })

  test.each(['img.example.com', 'oss-accelerate.aliyuncs.com', 'accelerate', 'http://localhost:9000'])(
    'is asked for where the endpoint %s does not tell it',
    endpoint => {
      expect(problems({ endpoint })).toEqual([expect.stringMatching(/region is not known .* set region/)])
    },
  )

  test('is asked for where there is nothing at all', () => {
    expect(problems({})).toEqual([expect.stringMatching(/^region is missing/)])
    expect(problems({ endpoint: 'internal' })).toEqual([expect.stringMatching(/^region is missing/)])
  })

  test.each([
    ['memes.oss-cn-beijing.aliyuncs.com', /write it like cn-beijing$/],
    ['memes.oss-cn-beijing-internal.aliyuncs.com', /write it like cn-beijing$/],
    ['华北', /write it like cn-hangzhou/],
    ['cn beijing', /is not a region id/],
  ])('%j is refused with the right form', (region, says) => {
    expect(problems({ region })).toEqual([expect.stringMatching(says)])
  })
})

describe('a region as people write it', () => {
  test.each([
    ['杭州', 'cn-hangzhou'],
    ['华东1（杭州）', 'cn-hangzhou'],
    ['华东1 (杭州)', 'cn-hangzhou'],
    ['华北2', 'cn-beijing'],
    ['China (Beijing)', 'cn-beijing'],
    ['香港', 'cn-hongkong'],
    ['oss-cn-hangzhou.aliyuncs.com', 'cn-hangzhou'],
    ['https://OSS-cn-hangzhou.aliyuncs.com/', 'cn-hangzhou'],
    ['cn-hangzhou.oss.aliyuncs.com', 'cn-hangzhou'],
  ])('%s is %s', (region, id) => {
    expect(found({ region })).toMatchObject({
      region: id,
      endpoint: `https://oss-${id}.aliyuncs.com`,
      publicBase: `https://memes.oss-${id}.aliyuncs.com/`,
    })
  })

  test.each(['cn-beijing-internal', 'oss-cn-beijing-internal', 'oss-cn-beijing-internal.aliyuncs.com'])(
    '%s means the address inside, where no endpoint is set',
    region => {
      expect(found({ region })).toMatchObject({
        region: 'cn-beijing',
        endpoint: 'https://oss-cn-beijing-internal.aliyuncs.com',
        publicBase: 'https://memes.oss-cn-beijing.aliyuncs.com/',
      })
      expect(found({ region, endpoint: 'oss-cn-beijing.aliyuncs.com' })).toMatchObject({
        region: 'cn-beijing',
        endpoint: 'https://oss-cn-beijing.aliyuncs.com',
      })
    },
  )

  test.each([
    ['cn-hangzou', 'cn-hangzhou'],
    ['oss-cn-shenzen', 'cn-shenzhen'],
    ['cn-hangzou-internal', 'cn-hangzhou'],
    ['cn-biejing', 'cn-beijing'],
    ['ap-southest-1', 'ap-southeast-1'],
  ])('%s is refused with the suggestion %s, and never changed', (region, meant) => {
    expect(problems({ region })).toEqual([
      `region "${region}" is no region of OSS; did you mean ${meant}? For a region that is new or of a private cloud, set endpoint too`,
    ])
    const endpoint = 'https://oss.cloud.example.com'
    expect(found({ region, endpoint }).region).toBe(region.replace(/^oss-|-internal$/g, ''))
  })

  test.each([
    'cn-chengdu-2',
    'ap-southeast-9',
    'cn-north-2-gov-1',
    'cn-hangzhou-finance',
    'cn-x',
    'eu-east-7',
  ])('any other id passes, as %s does', region => {
    expect(found({ region })).toMatchObject({ region, endpoint: `https://oss-${region}.aliyuncs.com` })
  })
})

describe('endpoint', () => {
  test.each([
    'oss-cn-beijing.aliyuncs.com',
    'OSS-CN-Beijing.aliyuncs.com',
    ' https://oss-cn-beijing.aliyuncs.com ',
    'https://oss-cn-beijing.aliyuncs.com/',
    'HTTPS://oss-cn-beijing.aliyuncs.com:443',
    'oss-cn-beijing.aliyuncs.com.',
  ])('%j is normalised', endpoint => {
    expect(found({ endpoint }).endpoint).toBe('https://oss-cn-beijing.aliyuncs.com')
  })

  test('a port of its own is kept', () => {
    expect(found({ region: 'cn-beijing', endpoint: 'store.example.com:8443' }).endpoint).toBe(
      'https://store.example.com:8443',
    )
  })

  test.each([
    ['https://id:s3cret@oss-cn-beijing.aliyuncs.com', /holds credentials/],
    ['id:s3cret@oss-cn-beijing.aliyuncs.com', /holds credentials/],
    ['https://oss-cn-beijing.aliyuncs.com/memes', /more than a host; write oss-cn-beijing\.aliyuncs\.com/],
    ['https://oss-cn-beijing.aliyuncs.com/?x=1', /more than a host/],
    ['https://oss-cn-beijing.aliyuncs.com/#x', /more than a host/],
    [
      'https://memes.oss-cn-beijing.aliyuncs.com',
      /begins with a bucket; write oss-cn-beijing\.aliyuncs\.com, and oss:\/\/memes\//,
    ],
    ['memes.oss-cn-beijing-internal.aliyuncs.com', /write oss-cn-beijing-internal\.aliyuncs\.com/],
    ['ftp://oss-cn-beijing.aliyuncs.com', /scheme ftp:/],
    ['not a host', /is not a host or a URL/],
    ['[fe80::1', /is not a host or a URL/],
    ['http://[::1]:9000', /is an IPv6 address/],
  ])('%j is refused with its fix', (endpoint, says) => {
    const found = problems({ region: 'cn-beijing', endpoint })
    expect(found).toEqual([expect.stringMatching(says)])
    expect(found.join()).not.toContain('s3cret')
  })

  test('the words internal and accelerate stand for hosts, and objects keep their public address', () => {
    const publicBase = 'https://memes.oss-cn-beijing.aliyuncs.com/'
    expect(found({ region: 'cn-beijing', endpoint: 'internal' })).toMatchObject({
      endpoint: 'https://oss-cn-beijing-internal.aliyuncs.com',
      publicBase,
    })
    expect(found({ region: 'cn-beijing', endpoint: 'Accelerate' })).toMatchObject({
      endpoint: 'https://oss-accelerate.aliyuncs.com',
      publicBase,
    })
  })
})

describe('plain http', () => {
  test.each(['localhost:9000', 'memes.localhost', '127.0.0.1:1', '127.9.9.9'])(
    'is fine to this machine, %s',
    host => {
      expect(found({ region: 'cn-x', endpoint: `http://${host}` })).toMatchObject({ insecure: false })
    },
  )

  test.each([
    'oss-cn-beijing.aliyuncs.com',
    'localhost.example.com',
    '10.0.0.1',
    '128.0.0.1',
    '127.0.0.1.example.com',
  ])('is refused to %s, unless it is allowed', host => {
    const place = { region: 'cn-beijing', endpoint: `http://${host}` }
    expect(problems(place)).toEqual([
      expect.stringMatching(/unencrypted; write https:.*allow-insecure-endpoint/),
    ])
    expect(found({ ...place, allowInsecureEndpoint: true })).toMatchObject({ insecure: true })
  })
})

describe('style', () => {
  const region = 'cn-x'
  test.each([
    ['oss-cn-x.aliyuncs.com', 'virtual', 'https://memes.oss-cn-x.aliyuncs.com/'],
    ['http://localhost:9000', 'path', 'http://localhost:9000/memes/'],
    ['img.example.com', 'cname', 'https://img.example.com/'],
    ['http://127.0.0.1:9000', 'path', 'http://127.0.0.1:9000/memes/'],
    ['10.0.0.1', 'path', 'https://10.0.0.1/memes/'],
  ])('%s is %s', (endpoint, style, publicBase) => {
    expect(found({ region, endpoint })).toMatchObject({ style, publicBase })
  })

  test('several problems come together', () => {
    expect(
      problems({ region: 'cn beijing', endpoint: 'https://oss-cn-beijing.aliyuncs.com/x' }),
    ).toHaveLength(2)
  })
})
