/** Images with a manifest, in a bucket on OSS's double and in a folder, and checks of either. */
import { hash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ReadWatcher } from '../../src/base/watcher.ts'
import { checkWith } from '../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../src/jobs/check/check-fields.ts'
import type { CheckEnvironment } from '../../src/jobs/check/check-run.ts'
import type { CheckReport } from '../../src/jobs/check/report.ts'
import type { CheckResult } from '../../src/jobs/check/states.ts'
import { mintKey, mintPrefix } from '../../src/storage/key/object-key.ts'
import { MANIFEST_FOLDER } from '../../src/storage/key/reserved-folder.ts'
import type { ImageEntry, ManifestEntry } from '../../src/storage/manifest/entries/entry.ts'
import { encodeSegment } from '../../src/storage/manifest/segments/segment.ts'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { quickClock } from './clocks.ts'
import { all } from './list-source.ts'
import { segmentPath } from './test-manifest.ts'

export const DAY = 86_400_000
export const PREFIX = 'memes/'
export const sha256 = (bytes: Uint8Array | string) => hash('sha256', bytes)
const etagOf = (bytes: Buffer) => hash('md5', bytes).toUpperCase()

export const KINDS = ['a bucket', 'a folder'] as const
export type Kind = (typeof KINDS)[number]

/** An object that the manifest knows. */
export interface Kept {
  readonly path: string
  readonly bytes: Buffer
  readonly url: string
}

export interface Checked {
  readonly results: readonly CheckResult[]
  /** By key below the prefix. */
  readonly states: Readonly<Record<string, string>>
  readonly report: CheckReport
  readonly notices: readonly string[]
}

export interface Checking {
  readonly kind: Kind
  readonly oss: OssDouble
  readonly directory: string
  /** The options that lead to the place. */
  readonly place: Partial<CheckOptions>
  /** Writes objects of 50 bytes and more, two days old, without a manifest. */
  keep(count: number, first?: number): Promise<readonly Kept[]>
  /** The line of an object; `more` of it differs. */
  line(kept: Kept, more?: Partial<ImageEntry>): ImageEntry
  /** Writes one segment of the manifest. */
  remember(entries: readonly ManifestEntry[], number?: number): Promise<void>
  /** Replaces an object, or a file below the prefix; two days old unless said. */
  put(
    path: string,
    bytes: Buffer | string,
    more?: { ageMs?: number; contentType?: string; headers?: Record<string, string> },
  ): Promise<void>
  remove(path: string): Promise<void>
  check(options?: Partial<CheckOptions>, surroundings?: Partial<CheckEnvironment>): Promise<Checked>
  /** A file in the working directory. */
  read(name: string): Promise<string>
  write(name: string, text: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

export async function openChecking(kind: Kind, options: OssOptions = {}): Promise<Checking> {
  const oss = await startOss(options)
  const directory = await mkdtemp(join(tmpdir(), 'checking-'))
  const { accessKeyId, accessKeySecret, region } = oss.account
  const isBucket = kind === 'a bucket'
  const prefix = mintPrefix(isBucket ? PREFIX : '')
  const clock = quickClock()
  const place: Partial<CheckOptions> = isBucket
    ? {
        source: `oss://memes/${PREFIX}`,
        region,
        endpoint: oss.endpoint,
        accessKeyId,
        accessKeySecret,
      }
    : { source: 'file:./images' }
  const fileOf = (path: string) => join(directory, 'images', path)
  const put: Checking['put'] = async (path, bytes, more = {}) => {
    const at = new Date(Date.now() - (more.ageMs ?? 2 * DAY))
    if (isBucket) {
      const { contentType = 'image/png', headers } = more
      oss.bucket.put(PREFIX + path, bytes, { contentType, lastModified: at, ...(headers && { headers }) })
      return
    }
    await mkdir(dirname(fileOf(path)), { recursive: true })
    await writeFile(fileOf(path), bytes)
    await utimes(fileOf(path), at, at)
  }
  return {
    kind,
    oss,
    directory,
    place,
    put,
    async keep(count, first = 0) {
      const kept = Array.from({ length: count }, (_, index): Kept => {
        const bytes = Buffer.from(`image ${first + index} `.padEnd(50 + ((first + index) % 7), '.'))
        const url = `https://images.example.com/${first + index}.png`
        return { path: `${sha256(bytes)}.png`, bytes, url }
      })
      for (const { path, bytes } of kept) await put(path, bytes)
      return kept
    },
    line({ path, bytes, url }, more = {}) {
      const at = new Date(Date.now() - 2 * DAY).toISOString()
      return {
        url,
        at,
        sha256: sha256(bytes),
        key: mintKey(prefix, path),
        bytes: bytes.length,
        contentType: 'image/png',
        width: 1,
        height: 1,
        ...(isBucket && { etag: etagOf(bytes) }),
        firstSeen: at,
        ...more,
      }
    },
    async remember(entries, number = 1) {
      await put(MANIFEST_FOLDER + segmentPath(number), encodeSegment(entries).body)
    },
    async remove(path) {
      if (isBucket) oss.bucket.remove(PREFIX + path)
      else await rm(fileOf(path))
    },
    async check(given = {}, surroundings = {}) {
      const notices: string[] = []
      const watch: ReadWatcher = { notice: sentence => notices.push(sentence) }
      const run = checkWith({ clock, ...surroundings }, { ...place, cwd: directory, watch, ...given })
      const results = await all(run)
      const states = Object.fromEntries(
        results.map(({ key, state, why }) => [
          key.slice(prefix.length),
          why === undefined ? state : `${state} ${why}`,
        ]),
      )
      return { results, states, report: await run, notices }
    },
    read: name => readFile(join(directory, name), 'utf8'),
    async write(name, text) {
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(join(directory, name), text)
    },
    async close() {
      await oss.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
