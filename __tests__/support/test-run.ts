/** A folder, an origin and, where wanted, an OSS double, with persist() on them and a clock that only pretends to sleep. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Run } from '../../src/base/concurrency/lazy-run.ts'
import type { Report } from '../../src/output/report.ts'
import type { Result } from '../../src/output/result.ts'
import { type ImageName, image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { quickClock } from './clocks.ts'
import { type PersistInput, startPersist } from './start-job.ts'

export interface OpenedRun {
  readonly directory: string
  readonly origin: Origin
  /** Scripts `path` with a real image. @returns the full URL */
  show(path: string, name?: ImageName): string
  /** Into the folder `images` unless said otherwise. */
  start(options: PersistInput): Run<Result, Report>
  run(options: PersistInput): Promise<{ report: Report; results: Result[] }>
  /** A file below `directory`; undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>
  /** The lines of a JSON Lines file below `directory`. */
  lines(path: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function openRun(): Promise<OpenedRun> {
  const directory = await mkdtemp(join(tmpdir(), 'run-'))
  const origin = await startOrigin()
  const start = (options: PersistInput) =>
    startPersist({
      destination: 'file:./images',
      cwd: directory,
      allowAddresses: ['127.0.0.1'],
      clock: quickClock(),
      // Its own tests turn it on: most count every request and every file.
      manifest: 'off',
      ...options,
    })
  const read = (path: string) => readFile(join(directory, path)).catch(() => undefined)
  return {
    directory,
    origin,
    start,
    read,
    show: (path, name = 'plain.png') => origin.serve(path, { body: image(name) }),
    async run(options) {
      const report = await start(options)
      return { report, results: [...report.results] }
    },
    async lines(path) {
      const text = String((await read(path)) ?? '')
      return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
    },
    async close() {
      await origin.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The double, and the settings that lead there. */
export async function openBucket(
  options: OssOptions = {},
): Promise<{ oss: OssDouble; settings: PersistInput }> {
  const oss = await startOss(options)
  const { accessKeyId, accessKeySecret, region } = oss.account
  return {
    oss,
    settings: {
      destination: 'oss://memes/scraped/',
      region,
      endpoint: oss.endpoint,
      accessKeyId,
      accessKeySecret,
    },
  }
}
