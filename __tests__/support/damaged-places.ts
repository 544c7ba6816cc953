/** A source that runs have filled, in a bucket or in a folder, what happens to it past every run, and checks of it. */
import { hash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
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
export const PREFIX = 'pre/'

/** The source, seen past its store. Paths are below its prefix. */
export interface Place {
  remove(path: string): Promise<void>
  put(path: string, bytes: Buffer, more?: PutExtras): Promise<void>
  read(path: string): Promise<Buffer | undefined>
}

export const DAMAGED_KINDS = ['OSS', 'S3', 'a folder'] as const
type Kind = (typeof DAMAGED_KINDS)[number]

export interface DamagedPlaces {
  readonly origin: Origin
  /** The service of a bucket; of a folder one that is not used. */
  readonly server: OssDouble | S3Double
  readonly source: Place
  readonly directory: string
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

export async function openDamaged(kind: Kind): Promise<DamagedPlaces> {
  const [origin, server, directory] = await Promise.all([
    startOrigin(),
    kind === 'S3' ? startS3() : startOss(),
    mkdtemp(join(tmpdir(), 'damaged-')),
  ])
  const isBucket = kind !== 'a folder'
  const clock = quickClock()
  const { account, bucket, endpoint } = server
  const { accessKeyId, accessKeySecret, region } = account
  const store = isBucket ? { region, endpoint, accessKeyId, accessKeySecret } : {}
  const at = isBucket ? `${kind.toLowerCase()}://memes/${PREFIX}` : 'file:./images'
  return {
    origin,
    server,
    directory,
    source: isBucket ? inBucket(bucket) : inFolder(join(directory, 'images')),
    async persist(names, options = {}) {
      const urls = names.map(name => origin.serve(`/${name}`, { body: bytesOf(name) }))
      const notices: string[] = []
      const watch = { notice: (sentence: string) => notices.push(sentence) }
      const requests = { allowAddresses: ['127.0.0.1'], perHostConcurrency: 16, clock, watch }
      const place = { ...store, cwd: directory, destination: at }
      const { failure } = await startPersist({ ...place, ...requests, urls, ...options })
      if (failure) throw new Error(failure)
      return notices
    },
    async lines() {
      const folder = join(directory, 'images/.persist/manifest')
      const paths = isBucket ? [] : await readdir(folder, { recursive: true })
      const files = isBucket
        ? segmentsOf(bucket)
            .filter(key => key.includes('/manifest/'))
            .map(async key => bucket.head(key)?.bytes ?? Buffer.of())
        : paths.filter(path => path.endsWith('.gz')).map(path => readFile(join(folder, path)))
      const texts = (await Promise.all(files)).flatMap(file => gunzipSync(file).toString().trim().split('\n'))
      return texts.map(text => JSON.parse(text)).filter(line => 'url' in line)
    },
    async check(options = {}, signal) {
      const place = { ...store, cwd: directory, source: at, depth: 'bytes' } as const
      const run = checkWith({ clock }, { ...place, ...(signal && { signal }), ...options })
      const results = await all(run)
      return { results, report: await run }
    },
    async close() {
      await Promise.all([origin.close(), server.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function inBucket(bucket: Bucket): Place {
  return {
    async remove(path) {
      bucket.remove(PREFIX + path)
    },
    async put(path, bytes, more) {
      bucket.put(PREFIX + path, bytes, { contentType: 'image/png', lastModified: OLD, ...more })
    },
    read: async path => bucket.head(PREFIX + path)?.bytes,
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
  }
}
