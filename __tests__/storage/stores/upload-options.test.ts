import { afterEach, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import type { UploadOptions } from '../../../src/storage/stores/object-options.ts'
import type { Store } from '../../../src/storage/stores/store.ts'
import type { BucketServer } from '../../servers/bucket-server.ts'
import type { StoreRequest } from '../../servers/store-request.ts'
import type { UploadRules } from '../../servers/upload-rules.ts'
import { collecting } from '../../support/collecting-sink.ts'
import { fileBody, type TestFile } from '../../support/file-body.ts'
import { openOn as openOss } from '../../support/oss-store.ts'
import { openOn as openS3 } from '../../support/s3-store.ts'
import { never, putting } from '../../support/store-suite.ts'

let close: () => Promise<void>
afterEach(() => close())

const bytes = Buffer.from('some image')
const TAGS = { team: 'memes', '图 片': '', 'a/b': '1+1=2' }
const TAGGING = 'team=memes&%E5%9B%BE%20%E7%89%87=&a%2Fb=1%2B1%3D2'
const isPut = ({ method }: StoreRequest) => method === 'PUT'

const SERVICES = {
  OSS: {
    prefix: 'x-oss-',
    keyHeader: 'x-oss-server-side-encryption-key-id',
    kms: 'KMS',
    async open(rules: UploadRules, options: UploadOptions) {
      const { oss: server, ...opened } = await openOss(rules, options)
      return { server, ...opened }
    },
  },
  S3: {
    prefix: 'x-amz-',
    keyHeader: 'x-amz-server-side-encryption-aws-kms-key-id',
    kms: 'aws:kms',
    async open(rules: UploadRules, options: UploadOptions) {
      const { s3: server, ...opened } = await openS3(rules, options)
      return { server, ...opened }
    },
  },
} as const

describe.each(Object.entries(SERVICES))('%s', (_name, { prefix, keyHeader, kms, open: openService }) => {
  let server: BucketServer
  let store: Store
  const open = async (options: UploadOptions, rules: UploadRules = {}) => {
    const opened = await openService(rules, options)
    ;({ server, store, close } = opened)
  }
  const key = (path = 'a.png') => mintKey(store.prefix, path)
  const put = (content: Uint8Array = bytes, more: Parameters<typeof putting>[1] = {}) =>
    store.put(key(), content, putting(content, more), never)
  const sent = () => server.requests.filter(isPut).map(({ headers }) => headers)

  test('encryption and tags are sent with an image, and signed', async () => {
    await open({ encryption: { method: 'KMS', keyId: 'key-1' }, tags: TAGS }, { kmsKeys: ['key-1'] })
    expect((await put()).outcome).toBe('stored')
    expect(sent().at(-1)).toMatchObject({
      [`${prefix}server-side-encryption`]: kms,
      [keyHeader]: 'key-1',
      [`${prefix}tagging`]: TAGGING,
    })
    // The double computes the signature over every header of its service.
    expect(server.requests.at(-1)?.verified).toBe(true)
    expect(server.bucket.head(key())?.tagging).toBe(TAGGING)
  })

  test.each([
    [{ method: 'AES256' }, 'AES256'],
    [{ method: 'KMS' }, kms],
  ] as const)('%j has no id of a key', async (encryption, header) => {
    await open({ encryption })
    await put()
    expect(sent()[0]).toMatchObject({ [`${prefix}server-side-encryption`]: header })
    expect(sent()[0]).not.toHaveProperty(keyHeader)
    expect(sent()[0]).not.toHaveProperty(`${prefix}tagging`)
  })

  test('a large body from a file has both, and is compared by reading where a key of KMS encrypts it', async () => {
    await open({ encryption: { method: 'KMS' }, tags: TAGS })
    const [body, other] = [bytes, Buffer.from('same image')].map(fileBody)
    try {
      const { digests: _, ...options } = putting(bytes)
      const upload = (stored: TestFile | undefined) =>
        store.put(
          key(),
          stored as TestFile,
          { ...options, ...(stored && { digests: stored.digests }) },
          never,
        )
      expect((await upload(body)).outcome).toBe('stored')
      expect(sent().at(-1)).toMatchObject({
        [`${prefix}server-side-encryption`]: kms,
        [`${prefix}tagging`]: TAGGING,
      })
      server.fault(({ method }) => method === 'HEAD', { noCrc: true, times: Infinity })
      expect((await upload(body)).outcome).toBe('already-stored')
      await expect(upload(other)).rejects.toMatchObject({ reason: 'key-collision' })
    } finally {
      body?.remove()
      other?.remove()
    }
  })

  test('nothing is sent where nothing is set', async () => {
    await open({ tags: {} })
    await put()
    expect(Object.keys(sent()[0] ?? {}).filter(name => /encryption|tagging/.test(name))).toEqual([])
  })

  test('our own files are encrypted, since a bucket may demand it, and carry no tags', async () => {
    await open({ encryption: { method: 'AES256' }, tags: TAGS }, { demandsEncryption: 'AES256' })
    await put(bytes, { isInternal: true })
    expect(sent().at(-1)).toMatchObject({ [`${prefix}server-side-encryption`]: 'AES256' })
    expect(sent().at(-1)).not.toHaveProperty(`${prefix}tagging`)
  })

  test('a bucket that demands encryption refuses an upload without it, and the advice says so', async () => {
    await open({}, { demandsEncryption: kms })
    const error = await put().catch(error => error)
    expect(error).toMatchObject({
      reason: 'store-denied',
      message: expect.stringContaining('PutObject on memes'),
    })
    expect(textIn('en', error.advice)).toContain('uploads without encryption')
  })

  test('a key that KMS does not have is named as the cause', async () => {
    await open({ encryption: { method: 'KMS', keyId: 'gone' } }, { kmsKeys: ['key-1'] })
    await expect(put()).rejects.toMatchObject({
      reason: 'store-denied',
      details: { status: 400 },
      message: expect.stringMatching(/key.* cannot be used|cannot use the key/),
    })
    expect(sent().filter(headers => headers['content-type'] === 'image/png')).toHaveLength(1)
  })

  test('the right to set tags is named where it is missing', async () => {
    await open({ tags: TAGS }, { mayTag: false })
    await expect(put()).rejects.toMatchObject({
      reason: 'store-denied',
      message: expect.stringMatching(/may not do (oss|s3):PutObject, \1:PutObjectTagging on memes/),
    })
  })

  test('tags that the service does not take are named as the cause', async () => {
    await open({ tags: TAGS })
    server.fault(isPut, { status: 400, code: 'InvalidTag', message: 'The tag is invalid.', times: Infinity })
    await expect(put()).rejects.toMatchObject({
      reason: 'store-denied',
      message: expect.stringContaining('refuses the tags (InvalidTag)'),
    })
  })

  describe('the ETag of an object that a key of KMS encrypts is no MD5', () => {
    const byKey = { encryption: { method: 'KMS' } } as const

    test('an upload of it is right', async () => {
      await open(byKey)
      if (prefix === 'x-oss-') server.fault(isPut, { noCrc: true })
      expect((await put()).outcome).toBe('stored')
      expect(server.bucket.head(key())?.bytes).toEqual(bytes)
    })

    test.each([
      ['the same bytes', bytes, 'already-stored'],
      ['other bytes of this size', Buffer.from('same image'), 'collision'],
    ])('%s under the key are distinguished by reading', async (_case, other, expected) => {
      await open(byKey)
      await put(other)
      server.fault(({ method }) => method === 'HEAD', { noCrc: true, times: Infinity })
      const result = await put().catch(error => ({ outcome: error.reason.replace('key-', '') }))
      expect(result.outcome).toBe(expected)
    })

    test('reading it checks what can be checked', async () => {
      await open(byKey)
      await put()
      const sink = collecting()
      await store.get(key(), sink, never)
      expect(sink.bytes()).toEqual(bytes)
    })
  })
})
