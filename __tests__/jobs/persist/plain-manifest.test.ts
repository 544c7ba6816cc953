/** What images are stored with never reaches the manifest: a public one shows all URLs, a cold one cannot be read. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { BucketServer } from '../../servers/bucket-server.ts'
import { startOss } from '../../servers/oss.ts'
import { startS3 } from '../../servers/s3.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const DIALECTS = {
  oss: { start: startOss, prefix: 'x-oss', acl: 'x-oss-object-acl', storageClass: 'Archive' },
  s3: { start: startS3, prefix: 'x-amz', acl: 'x-amz-acl', storageClass: 'GLACIER' },
} as const

describe.each(['oss', 's3'] as const)('in a bucket of %s', kind => {
  const { start, prefix, acl, storageClass } = DIALECTS[kind]
  const asked = {
    ...{ storageClass, acl: 'public-read', tags: 'team: memes', metadata: 'crawl: 7' },
    cacheControl: 'max-age=60',
  } as const
  let opened: OpenedRun
  let store: BucketServer
  beforeEach(async () => {
    opened = await openRun()
    store = await start()
  })
  afterEach(() => Promise.all([opened.close(), store.close()]))

  function place() {
    const { region, accessKeyId, accessKeySecret } = store.account
    const { endpoint } = store
    return {
      ...{ destination: `${kind}://memes/pre/`, region, endpoint, accessKeyId, accessKeySecret },
    } as const
  }

  /** Each image has all of it, and each of our own files nothing. */
  function expectPlainMemory(): void {
    const objects = [...store.bucket.objects]
    const [images, own] = [false, true].map(isOwn =>
      objects.filter(([key]) => key.includes('/.persist/') === isOwn),
    )
    expect(images?.length).toBeGreaterThan(0)
    expect(own?.length).toBeGreaterThan(0)
    for (const [, object] of images ?? [])
      expect(object).toMatchObject({
        headers: {
          ...{ [`${prefix}-storage-class`]: storageClass, [acl]: 'public-read' },
          'cache-control': 'max-age=60',
        },
        metadata: { crawl: '7' },
        tagging: 'team=memes',
      })
    for (const [key, { headers, metadata, tagging }] of own ?? [])
      expect({ key, headers, metadata, tagging }).toEqual({
        key,
        headers: {},
        metadata: {},
        tagging: undefined,
      })
  }

  test('a run stores the images so and the manifest plainly, and the next run reads it', async () => {
    const urls = [opened.show('/a.png'), opened.show('/b.jpg', 'baseline.jpg')]
    const first = await opened.run({ ...place(), ...asked, urls, manifest: 'on' })
    expect(first.report).toMatchObject({ stored: 2, failed: 0 })
    expectPlainMemory()
    const second = await opened.run({ ...place(), ...asked, urls, manifest: 'on' })
    expect(second.report).toMatchObject({ unchanged: 2, failed: 0 })
    expect(opened.origin.requests).toHaveLength(2)
  })
})
