/** The course of losses over each store, and in each shape of lists and keys. */
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, jest, test } from '@jest/globals'
import type { Store } from '../../../src/entry/index.ts'
import type { BucketServer } from '../../servers/bucket-server.ts'
import { motoMissing, startMoto } from '../../servers/moto.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { startOss } from '../../servers/oss.ts'
import { radosgwMissing, startRadosgw } from '../../servers/radosgw.ts'
import { startS3 } from '../../servers/s3.ts'
import { type LossyPlace, SHAPES, type Shape, walkLosses } from '../../support/missing-course.ts'
import { describeReal } from '../../support/real-s3-store.ts'
import { cellsOf } from '../../support/test-length.ts'

let directory: string
let origin: Origin
beforeEach(async () => {
  // The listing begins before the first known key, so that each run meets each loss.
  jest.spyOn(Math, 'random').mockReturnValue(0)
  directory = await mkdtemp(join(tmpdir(), 'course-'))
  origin = await startOrigin()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await origin.close()
  await rm(directory, { recursive: true, force: true })
})

function bucket(scheme: 'oss' | 's3', { account, bucket, endpoint }: BucketServer): LossyPlace {
  const { region, accessKeyId, accessKeySecret } = account
  const login = {
    region,
    endpoint,
    accessKeyId,
    accessKeySecret,
  }
  const place = `${scheme}://${bucket.name}/pre/`
  return {
    settings: { destination: place, ...login },
    check: { source: place, ...login },
    keys: async () => [...bucket.objects.keys()],
    read: async key => bucket.head(key)?.bytes,
    put: async (key, bytes) => void bucket.put(key, bytes, { contentType: 'image/png' }),
    remove: async key => bucket.remove(key),
  }
}

function folder(): LossyPlace {
  const path = (key: string) => join(directory, 'images', key)
  return {
    settings: { destination: 'file:./images' },
    check: { source: 'file:./images' },
    async keys() {
      const names = await readdir(path(''), { recursive: true }).catch(() => [])
      return names.map(name => name.replaceAll('\\', '/'))
    },
    read: key => readFile(path(key)),
    async put(key, bytes) {
      await mkdir(dirname(path(key)), { recursive: true })
      await writeFile(path(key), bytes)
    },
    remove: key => unlink(path(key)),
  }
}

const walk = (place: LossyPlace, shape = SHAPES.plain as Shape) => walkLosses(place, shape, origin, directory)

/** A folder, which is the quickest, has each shape in each check; elsewhere some have their turn in long runs alone. */
test.each(Object.entries(SHAPES))('in a folder: %s', (_, shape) => walk(folder(), shape))

const IN_BUCKET = ['plain', 'key-field', 'two URLs of one key']
const OTHERS = Object.keys(SHAPES).filter(shape => !IN_BUCKET.includes(shape))

test.each(cellsOf(IN_BUCKET, OTHERS))('in a bucket of OSS: %s', async shape => {
  const oss = await startOss()
  await walk(bucket('oss', oss), SHAPES[shape]).finally(oss.close)
})

test('in a bucket of S3', async () => {
  const s3 = await startS3()
  await walk(bucket('s3', s3)).finally(s3.close)
})

for (const [name, missing, start, shapes] of [
  ['radosgw', radosgwMissing(), startRadosgw, cellsOf(['plain'], ['key-field'])],
  ['moto', motoMissing(), startMoto, cellsOf(['key-field'], ['plain'])],
] as const)
  describeReal(name, missing, start, server => {
    test.each(shapes)('in a bucket of it: %s', async shape => {
      const real = server()
      const { endpoint, accessKeyId, accessKeySecret } = real
      const at = `course-${shape}`
      await real.makeBucket(at)
      const login = {
        region: 'us-east-1',
        endpoint,
        accessKeyId,
        accessKeySecret,
      }
      const place: LossyPlace = {
        settings: { destination: `s3://${at}/pre/`, ...login },
        check: { source: `s3://${at}/pre/`, ...login },
        keys: () => real.names(at),
        read: key => real.read(at, key),
        put: (key, bytes) => real.put(at, key, bytes),
        remove: key => real.remove(at, key),
      }
      await walk(place, SHAPES[shape])
    })
  })

describe('in a store of the caller', () => {
  test.each(cellsOf(['plain', 'two URLs of one key'], ['key-field']))('%s', async shape => {
    const objects = new Map<string, Buffer>()
    const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
    const store: Store = {
      async head(key) {
        const bytes = objects.get(key)
        return bytes && { size: bytes.length }
      },
      async put(key, bytes, { ifAbsent }) {
        if (ifAbsent && objects.has(key)) return { stored: false }
        objects.set(key, Buffer.from(bytes))
        return { stored: true }
      },
      get: async key => objects.get(key),
      async *list({ prefix, startAfter }) {
        for (const key of [...objects.keys()].sort(byBytes))
          if (key.startsWith(prefix) && byBytes(key, startAfter) > 0)
            yield { key, size: objects.get(key)?.length ?? 0 }
      },
    }
    const place: LossyPlace = {
      settings: { store },
      check: undefined,
      keys: async () => [...objects.keys()],
      read: async key => objects.get(key),
      put: async (key, bytes) => void objects.set(key, bytes),
      remove: async key => void objects.delete(key),
    }
    await walk(place, SHAPES[shape])
  })
})
