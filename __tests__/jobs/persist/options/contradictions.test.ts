/** Settings that are right one by one and wrong, or idle, together. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../../src/base/errors.ts'
import type { PersistInput } from '../../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

const KEYS = { accessKeyId: 'id', accessKeySecret: 'secret' }
const OSS = { destination: 'oss://memes/a/', region: 'cn-hangzhou', ...KEYS }
const S3 = { destination: 's3://memes/a/', region: 'us-east-1', ...KEYS }
const R2 = { destination: 'r2://memes/a/', endpoint: '0123456789abcdef0123456789abcdef', ...KEYS }

/** All that is wrong. */
async function problems(input: PersistInput): Promise<readonly string[]> {
  const error = await work.run({ urls: 'https://a.test/1.png', ...input }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SettingsError)
  return (error as SettingsError).problems
}

/** What is noticed of a run over one image. */
async function notices(input: PersistInput): Promise<readonly string[]> {
  const heard: string[] = []
  await work.run({ urls: work.show('/a.png'), ...input, watch: { notice: sentence => heard.push(sentence) } })
  return heard
}

describe('metadata over the limit of the store', () => {
  const metadata = { note: '图'.repeat(300) }
  test.each([
    ['S3', S3, { note: 'x'.repeat(2045) }, 2049, 2048],
    ['OSS', OSS, { note: '图'.repeat(1000) }, 9004, 8192],
    ['R2', R2, { note: '图'.repeat(1000) }, 9004, 8192],
  ])('%s', async (store, settings, given, size, most) => {
    expect(await problems({ ...settings, metadata: given })).toEqual([
      `metadata has ${size} bytes once encoded; ${store} allows ${most} per object`,
    ])
  })
  test('a folder keeps none, and says nothing', async () => {
    expect(await notices({ metadata })).toEqual([])
  })
})

test.each([
  ['oss://memes/a?x=1', '?'],
  ['oss://memes#a', '#'],
  ['file:./images?x=1', '?'],
])('a destination %s holds a mark of URLs', async (destination, mark) => {
  expect(await problems({ ...OSS, destination })).toEqual([
    `destination "${destination}" has a '${mark}', which would be a part of every key; leave out what begins there`,
  ])
})

test('a field without a name is no field', async () => {
  expect(await problems({ key: '{field.}.{ext}' })).toEqual([
    expect.stringContaining('key "{field.}.{ext}": has the unknown variable {field.}'),
  ])
})

test('a suffix in two lines would break every list of URLs', async () => {
  expect(await problems({ publicUrlSuffix: '?a\n?b' })).toEqual([
    'public-url-suffix is "?a\\n?b": one line without control characters is needed',
  ])
})

describe('all problems are reported at once', () => {
  test('also where the destination is wrong', async () => {
    const said = await problems({
      destination: 'oss://My_Bucket/',
      endpoint: 'ftp://x.example',
      storageClass: 'Cold',
      proxy: 'ftp://x',
      maxBytes: 'x',
    })
    expect(said.map(sentence => sentence.split(/[ :]/, 1)[0]).toSorted()).toEqual([
      'access-key-id',
      'destination',
      'endpoint',
      'max-bytes',
      'proxy',
      'storage-class',
    ])
  })

  test('also where its scheme is unknown', async () => {
    const said = await problems({ destination: 'azure://x', maxBytes: 'x' })
    expect(said).toHaveLength(2)
  })
})

test('100% is all: more than all can never fail', async () => {
  const { report } = await work.run({ urls: `${work.origin.url}/gone.png`, failOn: '100%' })
  expect(report.failure).toBe('1 of 1 image is not in the store (fail-on: all)')
})

describe('credentials in the wrong place are never repeated', () => {
  const [id, secret] = ['LTAI5tExampleExample1234', 'S3cretS3cretS3cretS3cret/x+y12']
  test.each([
    [{ destination: `oss://${id}:${secret}@memes/a/` }],
    [{ destination: `${id}:${secret}@memes` }],
    [{ destination: `s3://AKIAIOSFODNN7EXAMPLE:${secret}@memes` }],
    [{ destination: `https://${id}:${secret}@oss-cn-hangzhou.aliyuncs.com/memes` }],
    [{ ...OSS, region: `${id}:${secret}` }],
    [{ ...S3, region: `AKIAIOSFODNN7EXAMPLE ${secret}` }],
    [{ ...OSS, storageClass: `${id},${secret}` }],
    [{ ...OSS, endpoint: `https://${id}:${secret}@x.example` }],
    [{ concurrency: `${id}:${secret}` }],
    [{ key: `${id}:${secret}@{nope}` }],
    [{ manifestAt: `oss://${id}:${secret}@memes` }],
    [{ publicUrlBase: `https://${id}:${secret}@x.example?x` }],
    [{ timeout: 'ghp_0123456789abcdefghij0123456789abcdef' }],
  ])('%j', async given => {
    const said = (await problems(given)).join('\n')
    for (const part of [id, secret, secret.slice(0, 12), 'AKIAIOSFODNN7', 'ghp_0123'])
      expect(said.toLowerCase()).not.toContain(part.toLowerCase())
  })
})

describe('what can have no effect is a warning', () => {
  const list = async (name: string, text: string) => {
    await writeFile(join(work.directory, name), text)
    return { urls: '', urlsFile: name }
  }

  test('select and fields, where no list has records', async () => {
    const url = work.show('/a.png')
    const asked = { select: '$.x', keyField: 'k', refererField: 'r', idField: 'i', expiresField: 'e' }
    const idle = (input: string) =>
      `${input} has no effect: no list has records, which .json, .jsonl, .csv, .tsv and a JSON array have`
    const all = [
      'select has no effect: it looks into .json, .jsonl and the front matter of .md, and no list is one of these',
      ...['key-field', 'referer-field', 'id-field', 'expires-field'].map(idle),
    ]
    expect(await notices(asked)).toEqual(all)
    expect(await notices({ ...asked, ...(await list('a.txt', url)) })).toEqual(all)
    expect(await notices({ select: '$.x', ...(await list('a.csv', `url\n${url}`)) })).toEqual(all.slice(0, 1))
  })

  test('nothing is said of what has one', async () => {
    const url = work.show('/a.png')
    const asked = { select: '$[*]', keyField: 'k' }
    expect(
      await notices({ ...asked, ...(await list('a.json', JSON.stringify([{ url, k: 'x.png' }]))) }),
    ).toEqual([])
  })
})
