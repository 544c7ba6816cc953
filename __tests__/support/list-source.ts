/** A bucket and a folder to read from, and the settings that lead there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { quickClock } from './clocks.ts'
import type { DownloadInput, ListInput } from './start-job.ts'

export type ReadSettings = ListInput & DownloadInput

export interface OpenedSource {
  readonly oss: OssDouble
  /** A fresh folder of the test's own, where paths start. */
  readonly directory: string
  /** Lead below `scraped/` in the bucket; waiting takes no time. */
  readonly settings: ReadSettings
  /** Puts objects below `scraped/`, each holding its own key. */
  fill(...keys: readonly string[]): void
  close(): Promise<void>
}

export const PREFIX = 'scraped/'

export async function openSource(options: OssOptions = {}): Promise<OpenedSource> {
  const oss = await startOss(options)
  const directory = await mkdtemp(join(tmpdir(), 'source-'))
  const { accessKeyId, accessKeySecret, region } = oss.account
  return {
    oss,
    directory,
    settings: {
      source: `oss://memes/${PREFIX}`,
      region,
      endpoint: oss.endpoint,
      accessKeyId,
      accessKeySecret,
      cwd: directory,
      clock: quickClock(),
    } as ReadSettings,
    fill(...keys) {
      for (const key of keys) oss.bucket.put(PREFIX + key, key)
    },
    async close() {
      await oss.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Files below a folder, each holding its own path. */
export async function fillFolder(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), path)
  }
}

/** Everything that an iteration gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = []
  for await (const item of items) seen.push(item)
  return seen
}

/** Resolves to true when the double has no connection open any more, to false after 20 s. */
export async function closed({ oss }: { readonly oss: OssDouble }): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 10) {
    if (oss.open === 0) return true
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  return false
}
