import { describe, expect, test } from '@jest/globals'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import { locateS3 } from '../../../src/storage/stores/s3/location.ts'
import { refusalOf } from '../../support/refusal-of.ts'

describe('a bucket', () => {
  test.each([
    ['oss://memes', ''],
    ['oss://memes/', ''],
    ['OSS://memes//', ''],
    [' oss://memes/a/b ', 'a/b/'],
    ['oss://memes//a//b/', 'a/b/'],
    ['oss://memes/图/', '图/'],
  ])('%j has the prefix %j', (text, prefix) => {
    expect(parseDestination(text)).toEqual({ kind: 'oss', bucket: 'memes', prefix })
  })

  test.each([
    ['oss://memes/a/../b', /has a '\.\.' segment/],
    ['oss://memes/./a', /has a '\.' segment/],
    ['oss://memes/a\\b', /folders are separated by '\/'/],
    ['oss://memes/a\u0007b', /control character/],
    [`oss://memes/${'a'.repeat(200)}/${'b'.repeat(200)}/${'c/'.repeat(350)}`, /1023 are allowed/],
  ])('%j is refused for its prefix', (text, says) => {
    expect(() => parseDestination(text)).toThrow(says)
  })
})

const account = '0123456789abcdef0123456789abcdef'

describe('a bucket of S3 or R2', () => {
  test.each([
    ['s3://memes', 's3', 'memes', ''],
    ['S3://my.memes/a/b', 's3', 'my.memes', 'a/b/'],
    ['s3://memes-1250000000//图//', 's3', 'memes-1250000000', '图/'],
    ['r2://memes/a/', 'r2', 'memes', 'a/'],
  ])('%j', (text, kind, bucket, prefix) => {
    expect(parseDestination(text)).toEqual({ kind, bucket, prefix })
  })

  test.each([
    [
      's3://My_Bucket/a',
      /"My_Bucket" is not a bucket name \(a bucket has 3 to 63 .*dots.*\); did you mean s3:\/\/my-bucket\/a\?$/,
    ],
    ['s3://a..b', /"a\.\.b" is not a bucket name/],
    ['s3://10.0.0.1/a', /is not a bucket name/],
    ['s3://.memes', /is not a bucket name/],
    ['s3://ab', /is not a bucket name/],
    ['s3://memes.s3.us-east-1.amazonaws.com/a', /did you mean s3:\/\/memes\/a\?$/],
    ['s3://my.memes.s3.amazonaws.com/a', /did you mean s3:\/\/my\.memes\/a\?$/],
    [
      'r2://my.memes',
      /"my\.memes" is not a bucket name \(a bucket has 3 to 63 lower-case letters, digits and hyphens/,
    ],
    [`r2://memes.${account}.r2.cloudflarestorage.com`, /did you mean r2:\/\/memes\/\?$/],
    ['s3://memes/../a', /has a '\.\.' segment/],
  ])('%j is refused', (text, says) => {
    expect(() => parseDestination(text)).toThrow(says)
  })
})

describe('a service that S3 reaches gets its S3 form, with settings that are right as they stand', () => {
  test.each(['cos', 'obs', 'tos', 'kodo', 'qiniu', 'bos', 'minio', 'b2', 'gs'])('%s://', async scheme => {
    const { message } = await refusalOf(
      new Promise(() => parseDestination(`${scheme.toUpperCase()}://memes-125/a/`, 'source')),
    )
    expect(message).toContain(`begins with ${scheme}://`)
    const { source = '', ...place } = Object.fromEntries(
      [...message.matchAll(/\b(source|endpoint|region): ([^\s,]+)/g)].map(([, name, value]) => [name, value]),
    )
    const { bucket } = parseDestination(source) as { bucket: string }
    expect(source).toBe('s3://memes-125/a/')
    expect(locateS3({ bucket, allowInsecureEndpoint: false, ...place })).toHaveProperty('location')
  })

  test('a bucket alone gets its slash, and a login is not repeated', () => {
    expect(() => parseDestination('cos://memes-125')).toThrow(
      /write for example destination: s3:\/\/memes-125\/, e/,
    )
    expect(() => parseDestination('minio://ID:s3cret@memes/')).toThrow(
      /^destination "minio:\/\/…@memes\/" has the sch/,
    )
  })
})

test('a source is called one', () => {
  expect(() => parseDestination('', 'source')).toThrow(/^source is empty/)
  expect(() => parseDestination('s3://a', 'source')).toThrow(/^source "s3:\/\/a": "a" is not a bucket name/)
  expect(() => parseDestination('file:', 'source')).toThrow(/^source "file:" names no folder/)
})

describe('what names no place is refused with the right form', () => {
  test.each([
    [
      '',
      /^destination is empty; write oss:\/\/bucket\/prefix\/, s3:\/\/bucket\/prefix\/, r2:.* or file:\.\/images$/,
    ],
    ['My_Bucket', /"My_Bucket" has no scheme; write oss:\/\/my-bucket\//],
    ['memes', /write oss:\/\/memes\/$/],
    ['b/prefix', /is neither a bucket nor a folder/],
    ['memes/prefix', /write oss:\/\/memes\/prefix\/$/],
    [
      'https://b-1.oss-cn-hangzhou.aliyuncs.com',
      /write oss:\/\/b-1\/ as destination and oss-cn-hangzhou\.aliyuncs\.com as endpoint$/,
    ],
    ['memes.oss-cn-hangzhou.aliyuncs.com/a/', /write oss:\/\/memes\/a\/ as destination/],
    ['oss://My_Bucket/a', /"My_Bucket" is not a bucket name .*; did you mean oss:\/\/my-bucket\/a\?$/],
    ['oss://memes.oss-cn-hangzhou.aliyuncs.com/a', /did you mean oss:\/\/memes\/a\?$/],
    ['oss://ab', /is not a bucket name/],
    ['oss://-memes', /is not a bucket name/],
    ['oss:///a', /"" is not a bucket name/],
    [`oss://${'a'.repeat(64)}`, /is not a bucket name/],
    ['azure://memes', /scheme azure:, which is not known; write oss:.*s3:.*r2:.*file:/],
    ['s3:memes', /needs two slashes after its scheme; write s3:\/\/memes\/$/],
    ['OSS:/b/p/', /needs two slashes after its scheme; write oss:\/\/b\/p\/$/],
    ['oss:/ID:SECRET@b/p/', /^destination "…@b\/p\/" is neither a bucket nor a folder/],
    [
      'https://memes.s3.us-east-1.amazonaws.com/x',
      /is an address; write s3:\/\/memes\/x as destination and us-east-1 as region$/,
    ],
    [
      'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/my-bucket/object?path=memes%2F',
      /is an address; write oss:\/\/my-bucket\/ as destination and cn-hangzhou as region$/,
    ],
    ['https://oss.console.aliyun.com/overview', /scheme https:, which is not known; write oss:/],
    ['memes.s3.amazonaws.com', /write s3:\/\/memes\/ as destination and the bucket's region as region$/],
    [
      'https://s3.eu-west-1.amazonaws.com/memes/x?versionId=1',
      /write s3:\/\/memes\/x as destination and eu-west-1 as/,
    ],
    [
      'https://s3.eu-west-1.amazonaws.com',
      /write s3:\/\/bucket\/prefix\/ as destination and eu-west-1 as region$/,
    ],
    [
      `https://${account}.r2.cloudflarestorage.com/memes`,
      new RegExp(
        `write r2://memes/ as destination and ${account}\\.r2\\.cloudflarestorage\\.com as endpoint$`,
      ),
    ],
    [
      `https://memes.${account}.eu.r2.cloudflarestorage.com/a/`,
      new RegExp(
        `write r2://memes/a/ as destination and ${account}\\.eu\\.r2\\.cloudflarestorage\\.com as endpoint$`,
      ),
    ],
    [
      'https://memes-125.cos.ap-beijing.myqcloud.com/a',
      /write s3:\/\/memes-125\/a as destination and cos\.ap-beijing\.myqcloud\.com as endpoint$/,
    ],
    ['https://user:s3cret@example.com/', /scheme https:/],
    ['s3://AKID:s3cret/more@bucket/p/', /^destination "s3:\/\/…@bucket\/p\/" has text before an '@'/],
    ['oss://u/s3cret/@bucket', /text before an '@'/],
    ['oss://memes/s3cret/../@bucket/', /text before an '@'/],
    ['file://user:s3cret@host/images', /text before an '@'/],
    ['./images', /for a folder write file:\.\/images$/],
    ['C:\\images', /for a folder write file:\/\/\/C:\/images$/],
    ['file:', /names no folder/],
    ['file:.\\images', /write file:\.\/images$/],
    ['file:C:\\images', /write file:\/\/\/C:\/images$/],
    ['file://images', /write file:\.\/images or file:\/\/\/images$/],
  ])('%j', (text, says) => {
    expect(() => parseDestination(text)).toThrow(says)
    expect(() => parseDestination(text)).not.toThrow(/s3cret|\n/)
  })
})

test.each([
  ['file:./images', './images'],
  ['file:images', 'images'],
  ['FILE:/var/images', '/var/images'],
  ['file:///var/images', '/var/images'],
  ['file:///C:/images', 'C:/images'],
  ['file:../up', '../up'],
  ['file:./@scope/', './@scope/'],
])('%j is the folder %j', (text, directory) => {
  expect(parseDestination(text)).toEqual({ kind: 'file', directory })
})
