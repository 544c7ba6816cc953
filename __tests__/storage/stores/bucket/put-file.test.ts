import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { AWS, vendorOf } from '../../../../src/storage/stores/s3/vendors.ts'
import type { Store } from '../../../../src/storage/stores/store.ts'
import type { StoreFault } from '../../../servers/store-faults.ts'
import type { StoreRequest } from '../../../servers/store-request.ts'
import { fileBody, type TestFile } from '../../../support/file-body.ts'
import { openOn as openOss } from '../../../support/oss-store.ts'
import { openOn as openS3, openAt as openS3At } from '../../../support/s3-store.ts'
import { never } from '../../../support/store-suite.ts'

const BYTES = Buffer.alloc(3_000_000, 'a large body ')

interface Opened {
  readonly store: Store
  readonly requests: readonly StoreRequest[]
  fault(fault: StoreFault): void
  read(): Buffer | undefined
  close(): Promise<void>
}

const isPut = ({ method, key }: StoreRequest) => method === 'PUT' && key.endsWith('.mp4')

const STORES: Readonly<Record<string, () => Promise<Opened>>> = {
  async OSS() {
    const { store, oss, close } = await openOss()
    const read = () => oss.bucket.head('scraped/clip.mp4')?.bytes
    return { store, requests: oss.requests, fault: given => oss.fault(isPut, given), read, close }
  },
  async S3() {
    const { store, s3, close } = await openS3()
    const read = () => s3.bucket.head('scraped/clip.mp4')?.bytes
    return { store, requests: s3.requests, fault: given => s3.fault(isPut, given), read, close }
  },
}

describe.each(Object.entries(STORES))('a file on its way to %s', (name, open) => {
  let opened: Opened
  let body: TestFile
  beforeEach(async () => {
    opened = await open()
    body = fileBody(BYTES)
  })
  afterEach(async () => {
    body.remove()
    await opened.close()
  })
  const put = () => {
    const options = { contentType: 'video/mp4', mode: 'keep-existing' } as const
    return opened.store.put(mintKey(opened.store.prefix, 'clip.mp4'), body, options, never)
  }
  /** Requests for the object, without those for one byte of it, which bring the code of a 404. */
  const methods = () =>
    opened.requests
      .filter(({ key, headers }) => key.endsWith('.mp4') && headers.range !== 'bytes=0-0')
      .map(({ method }) => method)

  test('is sent once, create-only, after one look', async () => {
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['HEAD', 'PUT'])
    const { headers } = opened.requests.find(isPut) as StoreRequest
    expect(headers['content-length']).toBe(String(BYTES.length))
    expect(headers['transfer-encoding']).toBeUndefined()
    const condition = name === 'OSS' ? 'x-oss-forbid-overwrite' : 'if-none-match'
    expect(headers[condition]).toBeDefined()
    if (name === 'S3') expect(headers['x-amz-content-sha256']).toBe(body.digests.sha256)
  })

  test('that is there already is compared by its checksum, and not read', async () => {
    await put()
    expect((await put()).outcome).toBe('already-stored')
    expect(methods()).toEqual(['HEAD', 'PUT', 'HEAD'])
  })

  test('is opened anew for an attempt after a reset, and after a refusal', async () => {
    opened.fault({ reset: true })
    opened.fault({ status: 503, code: 'SlowDown' })
    expect((await put()).outcome).toBe('stored')
    expect(opened.read()?.equals(BYTES)).toBe(true)
    expect(methods().filter(method => method === 'PUT')).toHaveLength(3)
  })

  test('whose answer was lost is found again', async () => {
    opened.fault({ keepThenReset: true })
    expect((await put()).outcome).toBe('stored')
    expect(methods().filter(method => method === 'PUT')).toHaveLength(1)
  })

  test('is refused before it is read, and the sentence says why', async () => {
    const refusal = { status: 403, code: 'AccessDenied' }
    opened.fault({ earlyAnswer: refusal, times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-denied' })
    expect(opened.read()).toBeUndefined()
  })

  test('that vanished is an error, and no object', async () => {
    body.remove()
    await expect(put()).rejects.toThrow()
    expect(opened.read()).toBeUndefined()
  })
})

test('a vendor that is known to compare a digest says so, so that it is computed with the file', async () => {
  for (const [open, compares] of [
    [openOss, ['crc64']],
    [() => openS3At(AWS), ['sha256']],
    [() => openS3At(vendorOf('s3.us-west-004.backblazeb2.com')), ['md5']],
    [openS3, []],
  ] as const) {
    const { store, close } = await open()
    expect(store.compares).toEqual(compares)
    await close()
  }
})

describe('a store that compares no signed hash', () => {
  const MD5 = createHash('md5').update(BYTES).digest('base64')

  test('gets the MD5 of the file, and no object where the file has changed', async () => {
    const { store, s3, close } = await openS3({ checksHash: false })
    const [body, changed] = [fileBody(BYTES), fileBody(BYTES)]
    writeFileSync(changed.path, Buffer.alloc(BYTES.length, 'other bytes'))
    const options = { contentType: 'video/mp4', mode: 'keep-existing' } as const
    const put = (name: string, file: TestFile) => store.put(mintKey(store.prefix, name), file, options, never)
    try {
      await expect(put('changed.mp4', changed)).rejects.toThrow('has changed')
      expect((await put('clip.mp4', body)).outcome).toBe('stored')
      expect(s3.requests.filter(isPut).map(({ headers }) => headers['content-md5'])).toEqual([MD5])
      expect(s3.bucket.head('scraped/clip.mp4')?.bytes.equals(BYTES)).toBe(true)
    } finally {
      body.remove()
      changed.remove()
      await close()
    }
  })
})
