/** A source that runs have filled and its copy, in buckets or in folders, and checks that repair one from the other. */
import { hash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { checkWith } from '../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../src/jobs/check/check-fields.ts'
import type { CheckReport } from '../../src/jobs/check/report.ts'
import type { CheckResult } from '../../src/jobs/check/states.ts'
import type { Bucket, PutExtras } from '../servers/bucket.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'
import { type S3Double, startS3 } from '../servers/s3.ts'
import { quickClock } from './clocks.ts'
import { all } from './list-source.ts'
import { segmentsOf, type WrittenLine } from './manifest-contents.ts'
import { imageOf } from './repeated-runs.ts'
import { type PersistInput, startPersist } from './start-job.ts'

/** Before the grace of any check. */
const OLD = new Date(Date.now() - 2 * 86_400_000)

/** One of the two places, seen past its store. Paths are below its prefix. */
export interface Place {
  remove(path: string): Promise<void>
  put(path: string, bytes: Buffer, more?: PutExtras): Promise<void>
  read(path: string): Promise<Buffer | undefined>
  /** Undefined in a folder, which keeps none. */
  typeOf(path: string): string | undefined
}

export interface DamagedPlaces {
  readonly origin: Origin
  readonly oss: OssDouble
  readonly s3: S3Double
  readonly source: Place
  readonly copy: Place
  /** The line of `repair-from` for the copy. */
  readonly copyLine: string
  /** Copies everything that the source has now, as another tool does. */
  copyAll(): Promise<void>
  /** Persists one image for each name, which its path at the origin is. @returns the notices of the run */
  persist(names: readonly string[], options?: PersistInput): Promise<readonly string[]>
  /** All lines of the manifest, in the order of its files. */
  lines(): Promise<readonly WrittenLine[]>
  check(
    options?: Partial<CheckOptions>,
    signal?: AbortSignal,
  ): Promise<{ readonly results: readonly CheckResult[]; readonly report: CheckReport }>
  close(): Promise<void>
}

export const bytesOf = (name: string) => imageOf(name)
export const pathOf = (name: string) => `${hash('sha256', bytesOf(name))}.png`

export async function openDamaged(kind: 'buckets' | 'folders'): Promise<DamagedPlaces> {
  const [origin, oss, s3, directory] = await Promise.all([
    startOrigin(),
    startOss(),
    startS3({ bucket: 'copies' }),
    mkdtemp(join(tmpdir(), 'damaged-')),
  ])
  const isBucket = kind === 'buckets'
  const clock = quickClock()
  const { accessKeyId, accessKeySecret, region } = oss.account
  const store = isBucket ? { region, endpoint: oss.endpoint, accessKeyId, accessKeySecret } : {}
  const at = isBucket ? 'oss://memes/pre/' : 'file:./images'
  const both = { ...store, cwd: directory, allowAddresses: ['127.0.0.1'], perHostConcurrency: 16 }
  const copyLine = isBucket ? `s3://copies/ region=us-east-1 endpoint=${s3.endpoint}` : 'file:./copies'
  const environment = {
    REPAIR_ACCESS_KEY_ID: s3.account.accessKeyId,
    REPAIR_ACCESS_KEY_SECRET: s3.account.accessKeySecret,
  }
  return {
    origin,
    oss,
    s3,
    source: isBucket ? inBucket(oss.bucket, 'pre/') : inFolder(join(directory, 'images')),
    copy: isBucket ? inBucket(s3.bucket, 'pre/') : inFolder(join(directory, 'copies')),
    copyLine,
    async copyAll() {
      if (!isBucket) await cp(join(directory, 'images'), join(directory, 'copies'), { recursive: true })
      for (const [key, { bytes, ...more }] of oss.bucket.objects) s3.bucket.put(key, bytes, more)
    },
    async persist(names, options = {}) {
      const urls = names.map(name => origin.serve(`/${name}`, { body: bytesOf(name) }))
      const notices: string[] = []
      const watch = { notice: (sentence: string) => notices.push(sentence) }
      const { failure } = await startPersist({ ...both, destination: at, urls, clock, watch, ...options })
      if (failure) throw new Error(failure)
      return notices
    },
    async lines() {
      const folder = join(directory, 'images/.persist/manifest')
      const paths = isBucket ? [] : await readdir(folder, { recursive: true })
      const files = isBucket
        ? segmentsOf(oss.bucket)
            .filter(key => key.includes('/manifest/'))
            .map(async key => oss.bucket.head(key)?.bytes ?? Buffer.of())
        : paths.filter(path => path.endsWith('.gz')).map(path => readFile(join(folder, path)))
      const texts = (await Promise.all(files)).flatMap(file => gunzipSync(file).toString().trim().split('\n'))
      return texts.map(text => JSON.parse(text)).filter(line => 'url' in line)
    },
    async check(options = {}, signal) {
      const run = checkWith(
        { clock },
        {
          ...{ ...both, environment, source: at, depth: 'bytes' },
          ...{ repairFrom: [copyLine, 'origin'], ...(signal && { signal }), ...options },
        },
      )
      const results = await all(run)
      return { results, report: await run }
    },
    async close() {
      await Promise.all([origin.close(), oss.close(), s3.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function inBucket(bucket: Bucket, prefix: string): Place {
  return {
    async remove(path) {
      bucket.remove(prefix + path)
    },
    async put(path, bytes, more) {
      bucket.put(prefix + path, bytes, { contentType: 'image/png', lastModified: OLD, ...more })
    },
    read: async path => bucket.head(prefix + path)?.bytes,
    typeOf: path => bucket.head(prefix + path)?.contentType,
  }
}

function inFolder(directory: string): Place {
  const fileOf = (path: string) => join(directory, path)
  return {
    remove: path => rm(fileOf(path), { force: true }),
    async put(path, bytes) {
      await mkdir(dirname(fileOf(path)), { recursive: true })
      await writeFile(fileOf(path), bytes)
      await utimes(fileOf(path), OLD, OLD)
    },
    read: path => readFile(fileOf(path)).catch(() => undefined),
    typeOf: () => undefined,
  }
}
