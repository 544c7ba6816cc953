import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Store } from '../../../src/storage/stores/own-store.ts'
import { image } from '../../images/images.ts'
import type { KeptObject } from '../../servers/bucket.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { type PersistInput, startPersist } from '../../support/start-job.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

/** What the bucket has of the one image. */
async function kept(options: PersistInput): Promise<KeptObject | undefined> {
  const { results } = await opened.run({ ...bucket, urls: [opened.show('/cat.png')], ...options })
  return oss.bucket.head(results[0]?.key ?? '')
}

describe('Cache-Control', () => {
  const forEver = 'public, max-age=31536000, immutable'
  test.each([
    ['{sha256}.{ext}', forEver],
    ['{md5}', forEver],
    ['{sha256:0:2}/{sha256}.{ext}', forEver],
    ['{sha256:0:16}.{ext}', undefined],
    ['{url.sha256}.{ext}', undefined],
    ['{name}.{ext}', undefined],
  ])('of a key %s is %s', async (key, cacheControl) => {
    expect((await kept({ key }))?.headers['cache-control']).toBe(cacheControl)
  })

  test('of a key that the caller chose is none, whatever the template', async () => {
    const urls = [{ url: opened.show('/cat.png'), as: 'cat.png' }]
    expect((await kept({ urls, keyField: 'as' }))?.headers['cache-control']).toBeUndefined()
  })

  test('is what was asked for', async () => {
    expect((await kept({ cacheControl: 'no-cache' }))?.headers['cache-control']).toBe('no-cache')
  })

  test('is the usual one where it is empty', async () => {
    expect((await kept({ cacheControl: '' }))?.headers['cache-control']).toBe(forEver)
  })
})

test('the type is that of the bytes, whatever the origin says', async () => {
  const body = image('plain.png')
  const urls = [opened.origin.serve('/cat.jpg', { body, headers: { 'Content-Type': 'text/html' } })]
  expect(await kept({ urls })).toMatchObject({ contentType: 'image/png', bytes: body })
})

describe('SVG', () => {
  test('is refused unless named', async () => {
    const { results } = await opened.run({ ...bucket, urls: [opened.show('/a.svg', 'drawing.svg')] })
    expect(results).toMatchObject([{ outcome: 'failed', reason: 'type-not-allowed' }])
    expect(oss.bucket.objects.size).toBe(0)
  })

  test("named, it is stored for download, never to be run on the bucket's domain", async () => {
    const urls = [opened.show('/a.svg', 'drawing.svg')]
    const object = await kept({ urls, allowTypes: 'svg,png' })
    expect(object?.contentType).toBe('image/svg+xml')
    expect(object?.headers['content-disposition']).toBe('attachment')
  })

  test('other types are not', async () => {
    expect((await kept({}))?.headers['content-disposition']).toBeUndefined()
  })
})

describe('metadata', () => {
  test('is what was asked for, and nothing else', async () => {
    expect((await kept({ metadata: 'Source: crawl\nbatch: 7' }))?.metadata).toEqual({
      source: 'crawl',
      batch: '7',
    })
    expect((await kept({ key: 'b/{sha256}' }))?.metadata).toEqual({})
  })
})

test('storage class and ACL are sent when asked for', async () => {
  const object = await kept({ storageClass: 'IA', acl: 'public-read' })
  expect(object?.headers).toMatchObject({ 'x-oss-storage-class': 'IA', 'x-oss-object-acl': 'public-read' })
  expect((await kept({ key: 'b/{sha256}' }))?.headers).not.toHaveProperty('x-oss-object-acl')
})

describe('encryption and tags', () => {
  const asked = { encryption: 'KMS:key-1', tags: 'team: memes' } as const
  const demanding = async () => {
    await oss.close()
    ;({ oss, settings: bucket } = await openBucket({ demandsEncryption: 'KMS', kmsKeys: ['key-1'] }))
  }

  test('the image has both, the manifest the encryption alone', async () => {
    await demanding()
    const urls = [opened.show('/cat.png')]
    const { report, results } = await opened.run({ ...bucket, urls, manifest: 'on', ...asked })
    expect(report).toMatchObject({ stored: 1 })
    const header = 'x-oss-server-side-encryption-key-id'
    expect(oss.bucket.head(results[0]?.key ?? '')).toMatchObject({
      headers: { [header]: 'key-1' },
      tagging: 'team=memes',
    })
    const memory = [...oss.bucket.objects].filter(([key]) => key.includes('.persist/'))
    expect(memory.length).toBeGreaterThan(0)
    for (const [, object] of memory)
      expect([object.headers[header], object.tagging]).toEqual(['key-1', undefined])
    // The ETag of the answers is no MD5, and the second run finds its image all the same.
    expect((await opened.run({ ...bucket, urls, manifest: 'on', ...asked })).report.unchanged).toBe(1)
  })

  test('without encryption such a bucket refuses everything, and nothing is kept', async () => {
    await demanding()
    const urls = [opened.show('/cat.png')]
    const { results } = await opened.run({ ...bucket, urls, manifest: 'on' }).catch(error => error.report)
    expect([...results][0]).toMatchObject({ outcome: 'failed', reason: 'store-denied' })
    expect([...oss.bucket.objects.keys()]).toEqual([])
  })

  test('a store of the caller gets neither', async () => {
    const store = { head() {}, put() {}, get() {}, list() {} } as unknown as Store
    const { destination: _, ...rest } = { urls: ['https://a.test/b.png'], ...asked, destination: undefined }
    await expect(startPersist({ store, ...rest } as never)).rejects.toMatchObject({
      message: expect.stringContaining('leave out encryption, tags'),
    })
  })
})

describe('variants', () => {
  const variants = 'thumb: ?x-oss-process=style/thumb\nlarge-2:!large'
  const links = (key: string) => ({
    publicUrl: `https://img.test/${key}?v=1`,
    variants: {
      thumb: `https://img.test/${key}?x-oss-process=style/thumb`,
      'large-2': `https://img.test/${key}!large`,
    },
  })
  const asked = { variants, publicUrlBase: 'https://img.test/', publicUrlSuffix: '?v=1' }

  test('are further links of what is stored, of what is known, and of what is there', async () => {
    const urls = [opened.show('/a%20b.png'), opened.origin.serve('/gone.png', { status: 404 })]
    const options = { ...bucket, ...asked, urls, key: '{name}.{ext}', manifest: 'on' } as const
    for (const outcome of ['stored', 'unchanged'] as const) {
      const { results } = await opened.run(options)
      expect(results[0]).toMatchObject({ outcome, ...links('scraped/a%20b.png') })
      expect(results[1]).not.toHaveProperty('variants')
    }
    const there = await opened.run({ ...options, manifest: 'off', key: '{name}.png' })
    expect(there.results[0]).toMatchObject({ outcome: 'unchanged', ...links('scraped/a%20b.png') })
  })

  test('without any, results have no member of that name', async () => {
    const { results } = await opened.run({ ...bucket, urls: [opened.show('/a.png')] })
    expect(results[0]).not.toHaveProperty('variants')
  })

  test.each([
    ['thumb: ?a\nThumb: ?b', 2],
    ['url: ?a', 1],
    ['thumb: ?a b', 1],
    ['thumb:', 1],
    ['?x-oss-process=style/thumb', 1],
    ['a: ?a\na: ?b', 2],
  ])('%j is one sentence', async (wrong, line) => {
    const settings = opened.start({ ...bucket, urls: ['https://a.test/b.png'], variants: wrong })
    await expect(settings).rejects.toMatchObject({
      message: expect.stringMatching(new RegExp(`^variants is .*\\(number ${line} breaks this\\)`, 's')),
    })
  })
})

describe('public URLs', () => {
  const urlOf = async (options: PersistInput) => {
    const urls = [opened.show('/a%20b.png')]
    return (await opened.run({ ...bucket, urls, key: '{name}.{ext}', ...options })).results[0]?.publicUrl
  }

  test('come from bucket and endpoint', async () => {
    expect(await urlOf({})).toBe(`${oss.endpoint}/memes/scraped/a%20b.png`)
  })

  test('begin and end with what was asked for, on images that were there already, too', async () => {
    const cdn = { publicUrlBase: 'https://img.test', publicUrlSuffix: '?x-oss-process=style/thumb' }
    const expected = 'https://img.test/scraped/a%20b.png?x-oss-process=style/thumb'
    expect(await urlOf(cdn)).toBe(expected)
    expect(await urlOf({ ...cdn, key: '{name}.png' })).toBe(expected)
  })
})

test("headers for the origin never reach the store, and the store's keys never an origin", async () => {
  await kept({
    headers: 'X-Client: t0ken',
    hostRules: { '127.0.0.1': { headers: { Cookie: 's=1' } } },
    referer: 'https://page.test/',
    userAgent: 'crawler/1',
  })
  const origin = JSON.stringify(opened.origin.requests)
  const store = JSON.stringify(oss.requests)
  expect(opened.origin.requests[0]?.headers).toMatchObject({ cookie: 's=1', 'x-client': 't0ken' })
  expect(store).not.toMatch(/t0ken|page\.test|crawler\/1|s=1/)
  expect(origin).not.toMatch(new RegExp(`${oss.account.accessKeyId}|authorization`, 'i'))
})
