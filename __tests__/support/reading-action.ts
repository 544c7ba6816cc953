/** The built list and download actions with a bucket double. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { runAction, type Step, type StepRun } from '../servers/runner.ts'
import { built } from './built.ts'
import { PREFIX } from './list-source.ts'

export const LIST = built('list.js')
export const DOWNLOAD = built('download.js')

export interface ReadingStage {
  readonly oss: OssDouble
  /** Puts objects below the prefix, each holding its own key. */
  fill(...keys: readonly string[]): void
  /** What is given here wins. */
  list(inputs?: Readonly<Record<string, string>>, more?: Partial<Step>): Promise<StepRun>
  download(inputs?: Readonly<Record<string, string>>, more?: Partial<Step>): Promise<StepRun>
  close(): Promise<void>
}

export async function openReadingStage(options: OssOptions = {}): Promise<ReadingStage> {
  const oss = await startOss(options)
  const { accessKeyId, accessKeySecret, securityToken, region } = oss.account
  const common = {
    source: `oss://${oss.bucket.name}/${PREFIX}`,
    region,
    endpoint: oss.endpoint,
    'access-key-id': accessKeyId,
    'access-key-secret': accessKeySecret,
    ...(securityToken && { 'security-token': securityToken }),
  }
  const runs: StepRun[] = []
  const run = async (entry: string, inputs = {}, more: Partial<Step> = {}) => {
    const ended = await runAction({ entry, inputs: { ...common, ...inputs }, ...more })
    runs.push(ended)
    return ended
  }
  return {
    oss,
    fill(...keys) {
      for (const key of keys) oss.bucket.put(PREFIX + key, key)
    },
    list: (inputs, more) => run(LIST, inputs, more),
    // Where a test names no keys, it is about all of them.
    download: (inputs = {}, more = {}) =>
      run(DOWNLOAD, 'keys' in inputs || 'keys-file' in inputs ? inputs : { match: '**', ...inputs }, more),
    async close() {
      await oss.close()
      await Promise.all(runs.map(ended => ended.remove()))
    },
  }
}

/** A folder of a test's own, gone after `use`. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
