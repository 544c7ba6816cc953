/** A bucket, an origin and a clock that a test sets: runs that follow each other as hours or days would have them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/output/report.ts'
import type { Result } from '../../src/output/result.ts'
import { image } from '../images/images.ts'
import { type Answer, type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, type StoreRequest, startOss } from '../servers/oss.ts'
import { steppedClock } from './clocks.ts'
import { type PersistInput, startPersist } from './start-job.ts'
import { type Uploads, watchUploads } from './watch-uploads.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export interface MemoryRun {
  readonly report: Report
  readonly results: readonly Result[]
  /** `GET /path` of each request at the origin. */
  readonly asked: readonly string[]
  readonly store: readonly StoreRequest[]
  /** Images that it put into the bucket. */
  readonly images: readonly string[]
  readonly notices: readonly string[]
  readonly infos: readonly string[]
}

export interface OpenedMemory {
  readonly directory: string
  readonly origin: Origin
  readonly oss: OssDouble
  readonly uploads: Uploads
  readonly settings: PersistInput
  /** Now, as the run and the dates of objects have it. */
  now(): number
  pass(ms: number): void
  /** Scripts `path` with an image of its own. @returns the full URL */
  show(path: string, text?: string, headers?: Record<string, string>): string
  serve(path: string, ...answers: Answer[]): string
  run(options: PersistInput): Promise<MemoryRun>
  close(): Promise<void>
}

/** Bytes that make an image, and no other. */
export const imageOf = (text: string): Buffer => Buffer.concat([image('plain.png'), Buffer.from(text)])

/** The journal waits until a test ends; between attempts nobody waits at all. */
const JOURNAL_MS: readonly number[] = [900, 4_500]
const LONG_MS = 20_000

export async function openManifestOf(): Promise<OpenedMemory> {
  const directory = await mkdtemp(join(tmpdir(), 'memory-'))
  const origin = await startOrigin()
  const oss = await startOss()
  // Requests are signed by this machine's clock, whatever the run takes for now.
  const clock = steppedClock(undefined, ms => JOURNAL_MS.includes(ms) || ms >= LONG_MS)
  const uploads = watchUploads(oss, clock.now)
  const { accessKeyId, accessKeySecret, region } = oss.account
  const settings: PersistInput = {
    destination: 'oss://memes/pre/',
    region,
    endpoint: oss.endpoint,
    accessKeyId,
    accessKeySecret,
    allowAddresses: ['127.0.0.1'],
    cwd: directory,
    clock,
  }
  return {
    directory,
    origin,
    oss,
    uploads,
    settings,
    now: clock.now,
    pass: ms => void clock.advance(ms),
    show: (path, text = path, headers = {}) => origin.serve(path, { body: imageOf(text), headers }),
    serve: origin.serve,
    async run(options) {
      const [asked, store, kept] = [origin.requests.length, oss.requests.length, uploads.kept.length]
      const notices: string[] = []
      const infos: string[] = []
      const watch = {
        notice: (sentence: string) => notices.push(sentence),
        info: (sentence: string) => infos.push(sentence),
      }
      const report = await startPersist({ ...settings, watch, ...options })
      return {
        report,
        results: [...report.results],
        asked: origin.requests.slice(asked).map(({ method, path }) => `${method} ${path}`),
        store: oss.requests.slice(store),
        images: uploads.images(kept),
        notices,
        infos,
      }
    },
    async close() {
      await Promise.all([origin.close(), oss.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}
