/** A bucket double and an empty folder, with download() between them. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '../../src/base/concurrency/lazy-run.ts'
import type { DownloadReport } from '../../src/jobs/download/download.ts'
import type { DownloadResult } from '../../src/jobs/download/result.ts'
import type { StoreRequest } from '../servers/oss.ts'
import { all, type OpenedSource, openSource } from './list-source.ts'
import { type DownloadInput, startDownload } from './start-job.ts'

export interface Downloaded {
  readonly results: readonly DownloadResult[]
  readonly report: DownloadReport
  readonly notices: readonly string[]
}

export interface OpenedDownload extends OpenedSource {
  /** Where objects go: `images` below `directory`. */
  readonly target: string
  start(options?: DownloadInput): Run<DownloadResult, DownloadReport>
  get(options?: DownloadInput): Promise<Downloaded>
  /** Paths of all files and links below `directory`, in order. */
  files(): Promise<string[]>
  /** Text of a file below the target; undefined when there is none. */
  read(path: string): Promise<string | undefined>
  /** What the store was asked, without the lists. */
  asked(method?: string): readonly StoreRequest[]
}

export async function openDownload(): Promise<OpenedDownload> {
  const source = await openSource()
  const { directory, settings, oss } = source
  const target = join(directory, 'images')
  const start = (options: DownloadInput = {}) =>
    startDownload({ ...settings, directory: 'images', ...options })
  return {
    ...source,
    target,
    start,
    async get(options) {
      const notices: string[] = []
      const pass = start({ watch: { notice: said => notices.push(said) }, ...options })
      const results = await all(pass)
      return { results, report: await pass, notices }
    },
    async files() {
      const found = await readdir(directory, { recursive: true })
      const isFile = await Promise.all(
        found.map(async path => !(await stat(join(directory, path)).catch(() => undefined))?.isDirectory()),
      )
      return found.filter((_, index) => isFile[index]).sort()
    },
    read: path => readFile(join(target, path), 'utf8').catch(() => undefined),
    asked: method =>
      oss.requests.filter(request => request.key !== '' && (method ?? request.method) === request.method),
  }
}

/** Without what is the same in all of them. */
export function shortly({ outcome, key, file, reason }: DownloadResult): readonly unknown[] {
  return [outcome, key, reason ?? file]
}
