/** An OSS double or a folder, the Store on it, and manifests opened one after the other as runs would. */
import { hash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Text, textIn } from '../../src/base/sentence.ts'
import { mintKey } from '../../src/storage/key/object-key.ts'
import { MANIFEST_FOLDER } from '../../src/storage/key/reserved-folder.ts'
import {
  encodeEntry,
  type FailedEntry,
  type ImageEntry,
  type ManifestEntry,
} from '../../src/storage/manifest/entries/entry.ts'
import { type Manifest, type ManifestMode, openManifest } from '../../src/storage/manifest/manifest.ts'
import { openFolder } from '../../src/storage/stores/folder/folder.ts'
import type { Store } from '../../src/storage/stores/store.ts'
import type { OssDouble } from '../servers/oss.ts'
import { NOON, type SteppedClock, steppedClock } from './clocks.ts'
import { openOn } from './oss-store.ts'

/** Nothing ends the run while it closes. */
export const UNSTOPPED = { stopping: new AbortController().signal }

export interface OpenedManifest {
  readonly store: Store
  readonly clock: SteppedClock
  readonly notices: string[]
  /** As a run that wants these URLs would. */
  open(
    urls?: readonly string[],
    more?: {
      mode?: ManifestMode
      runId?: string
      keys?: readonly string[]
      signal?: AbortSignal
      isRewriting?: boolean
    },
  ): Promise<Manifest>
  /** Writes lines as a run of its own. */
  remember(...lines: readonly ManifestEntry[]): Promise<void>
  /** What a new run knows of these URLs, in the order of what the lines say. */
  recall(...urls: readonly string[]): Promise<ManifestEntry[]>
  /** Puts something below the manifest's folder, past the store. */
  plant(path: string, bytes: Buffer | string): Promise<void>
  close(): Promise<void>
}

export interface OpenedOnOss extends OpenedManifest {
  readonly oss: OssDouble
  /** Paths below the manifest's folder. */
  names(folder: 'segments' | 'merged'): string[]
  /** Lets all that is there have been written at the hands' time. */
  date(): void
  /** What the double was asked for since the last call: `GET name`, `LIST folder`, `PUT name`, `DELETE name`. */
  asked(): string[]
}

export interface OpenedOnFolder extends OpenedManifest {
  readonly directory: string
}

export const DAY = 86_400_000

export async function openOnOss(): Promise<OpenedOnOss> {
  const { oss, store, close } = await openOn({}, {})
  const root = store.prefix + MANIFEST_FOLDER
  const base = opened(store, async (path, bytes) => void oss.bucket.put(root + path, bytes), close)
  const dated = new Set<string>()
  let looked = 0
  return {
    ...base,
    oss,
    names: folder => oss.bucket.list({ prefix: `${root}${folder}/` }).keys.map(key => key.slice(root.length)),
    date() {
      for (const [key, { bytes }] of [...oss.bucket.objects])
        if (!dated.has(key)) oss.bucket.put(key, bytes, { lastModified: new Date(base.clock.now()) })
      for (const key of oss.bucket.objects.keys()) dated.add(key)
    },
    asked() {
      const requests = oss.requests.slice(looked)
      looked = oss.requests.length
      return requests.map(({ method, key, query }) =>
        key === ''
          ? `LIST ${(query.prefix ?? '').slice(root.length)}`
          : `${method} ${key.slice(root.length)}`,
      )
    },
  }
}

export async function openOnFolder(): Promise<OpenedOnFolder> {
  const directory = await mkdtemp(join(tmpdir(), 'manifest-'))
  const store = openFolder(directory)
  const plant = async (path: string, bytes: Buffer | string) => {
    const file = join(directory, MANIFEST_FOLDER, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  const close = () => rm(directory, { recursive: true, force: true })
  return { ...opened(store, plant, close), directory }
}

function opened(store: Store, plant: OpenedManifest['plant'], close: () => Promise<void>): OpenedManifest {
  const clock = steppedClock(NOON)
  const notices: string[] = []
  const notice = (sentence: Text) => void notices.push(textIn('en', sentence))
  const open: OpenedManifest['open'] = (urls = [], more = {}) => {
    const { mode = 'on', runId = '77-1', keys, signal, isRewriting = false } = more
    const wanted = new Set(urls)
    return openManifest(
      { store, mode, runId, clock, notice, isRewriting, ...(keys && { keys: new Set(keys) }) },
      wanted,
      signal ?? new AbortController().signal,
    )
  }
  return {
    store,
    clock,
    notices,
    open,
    async remember(...lines) {
      const manifest = await open()
      for (const entry of lines) manifest.record(entry)
      await manifest.close('whole', UNSTOPPED)
    },
    async recall(...urls) {
      const manifest = await open(urls, { mode: 'read-only' })
      return urls.flatMap(url => sorted(manifest.entriesOf(url)))
    },
    plant,
    close,
  }
}

export function sorted(entries: readonly ManifestEntry[]): ManifestEntry[] {
  return entries.toSorted((a, b) => (encodeEntry(a) < encodeEntry(b) ? -1 : 1))
}

export const time = (ms: number) => new Date(ms).toISOString()
export const url = (name: number | string) => `https://images.example.com/${name}.jpg`

export const digest = (number: number) => hash('sha256', `image ${number}`)

/** A line about image number `number`, below the prefix of the double's store. */
export function imageLine(number: number, more: Partial<ImageEntry> = {}, prefix = 'scraped/'): ImageEntry {
  const sha256 = digest(number)
  return {
    url: url(number),
    sha256,
    key: mintKey(prefix as Store['prefix'], `${sha256}.jpg`),
    bytes: 1000 + number,
    contentType: 'image/jpeg',
    firstSeen: time(NOON),
    lastSeen: time(NOON),
    at: time(NOON),
    ...more,
  }
}

export function failedLine(number: number, more: Partial<FailedEntry> = {}): FailedEntry {
  const at = time(NOON)
  return {
    url: url(number),
    reason: 'http-404',
    failedSince: at,
    tries: 1,
    at,
    ...more,
  }
}

/** A name as a run gives it. */
export function segmentPath(number: number, ms = NOON): string {
  const stamp = time(ms).replace(/[-:.]/g, '')
  return `segments/${stamp}-5-1-00000000-0000-4000-8000-${String(number).padStart(12, '0')}.jsonl.gz`
}

export function mergedPath(number: number, ms = NOON): string {
  const stamp = time(ms).replace(/[-:.]/g, '')
  return `merged/${stamp}-00000000-0000-4000-8000-${String(number).padStart(12, '0')}.jsonl.gz`
}

/** The first line of a merged segment. */
export const mergedHead = (before = '') => JSON.stringify({ version: 1, before })

/** Text lines as somebody else's program would pack them, with a first line, if they have none, and a last one. */
export function packed(lines: readonly string[], closing?: object): Buffer {
  const head = lines[0]?.startsWith('{"version":') ? [] : ['{"version":1}']
  const text = [...head, ...lines].map(line => `${line}\n`).join('')
  return gzipSync(`${text}${JSON.stringify(closing ?? { sha256: hash('sha256', text) })}\n`)
}

export const unpacked = (bytes: Buffer): string[] => gunzipSync(bytes).toString().split('\n')

export const fileOf = (directory: string, path: string) => readFile(join(directory, MANIFEST_FOLDER, path))
