/**
 * Downloads objects into a folder. Each object is streamed into a temporary file, which gets its own name only after
 * length and checksum agree. Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { platform } from 'node:os'
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { mapOrdered } from '../../base/concurrency/map-ordered.ts'
import { textIn } from '../../base/sentence.ts'
import type { Store } from '../../storage/stores/store.ts'
import { reportNoneFound } from '../list/list-objects.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import { type ReadingJob, startJob } from '../options/reading-job.ts'
import { DOWNLOAD_FIELDS, type DownloadOptions } from './download-fields.ts'
import { downloadObject, type ObjectOutcome } from './download-object.ts'
import { type DownloadSettings, downloadSettings } from './download-settings.ts'
import { type DownloadFolders, downloadFolders } from './folders.ts'
import { pathClaims } from './local-path.ts'
import { type RequestedKey, requestedKeys } from './requested-keys.ts'
import type { DownloadResult } from './result.ts'
import { DownloadStop } from './stop.ts'

/** Report of a download; the five outcomes add up to `total`. */
export interface DownloadReport {
  /** Number of keys that were asked for, or found. */
  readonly total: number
  /** Files that this run wrote. */
  readonly downloaded: number
  /** Files that already held the object's bytes. */
  readonly unchanged: number
  /** Keys without a request to the store, since no file may or can have that path. */
  readonly refused: number
  /** Objects that were tried and could not be downloaded. */
  readonly failed: number
  /** Positions of the list without a key, or with a key that marks a folder. */
  readonly skipped: number
  /** Bytes written. */
  readonly bytes: number
  /** Absolute path of the folder. */
  readonly directory: string
  /** Absolute path of the results; undefined unless they were asked for. */
  readonly resultsFile: string | undefined
  /** One sentence if an object that was asked for is missing. */
  readonly failure: string | undefined
}

/**
 * Iterate it for the results in the order of the keys, await it for the report, or both in this order. Sends no request
 * before that. Logs nothing and does not use `process`. An object that cannot be downloaded is a result, not an error.
 * @throws SettingsError with every problem of the options; PersistError when the store as a whole refuses, or
 *   `cancelled`
 * @example
 * ```ts
 * import { download } from 'persist-images'
 *
 * const { downloaded, directory, failure } = await download({
 *   source: 'oss://my-bucket/memes/',
 *   region: 'cn-beijing',
 *   match: '2026/**',
 *   directory: './memes',
 * })
 * console.log(failure ?? `${downloaded} files in ${directory}`)
 * ```
 */
export function download(options: DownloadOptions): Run<DownloadResult, DownloadReport> {
  return downloadWith({}, options)
}

/** `download` for the entry points, which know more of the environment. A missing option is one of the problems. */
export function downloadWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<DownloadOptions>,
): Run<DownloadResult, DownloadReport> {
  return startJob(DOWNLOAD, surroundings, options)
}

export const DOWNLOAD: ReadingJob<
  typeof DOWNLOAD_FIELDS,
  Awaited<ReturnType<typeof downloadSettings>>,
  DownloadResult,
  Omit<DownloadReport, 'resultsFile'>
> = {
  fields: DOWNLOAD_FIELDS,
  cancelled: say('download-cancelled'),
  settings: downloadSettings,
  async *work({ settings, context: { cwd, clock, signal, watch }, source, results: file }) {
    const { directory } = settings
    const counts = { total: 0, downloaded: 0, unchanged: 0, refused: 0, failed: 0, skipped: 0, bytes: 0 }
    let markers = 0
    const stop = new DownloadStop(signal)
    try {
      const folders = await downloadFolders(directory, cwd, clock.now())
      for await (const result of results(source, folders, settings, stop)) {
        counts.total++
        counts[result.outcome]++
        if (result.outcome === 'downloaded') counts.bytes += result.bytes ?? 0
        if (result.outcome === 'skipped' && result.key !== undefined) markers++
        await file?.write(result)
        watch.reached(counts.total, counts.bytes)
        yield result
      }
      stop.throwIfFailed()
    } catch (error) {
      throw stop.error ?? error
    } finally {
      stop.close()
    }
    const { total, skipped } = counts
    if (skipped > markers) watch.notice(say('download-without-key', { count: skipped - markers, total }))
    if (markers > 0) watch.notice(say('download-folder-marks', { count: markers, total }))
    if (total === skipped) reportNoneFound(settings.ifNoneFound, watch)
    const lost = counts.refused + counts.failed
    const failure =
      lost > 0 ? textIn(settings.store.language, say('download-lost', { count: lost, total })) : undefined
    return { ...counts, directory, failure }
  },
}

async function* results(
  store: Store,
  folders: DownloadFolders,
  settings: DownloadSettings,
  stop: DownloadStop,
): AsyncGenerator<DownloadResult> {
  const { onExisting, concurrency, keys } = settings
  const { language } = settings.store
  const isWindows = platform() === 'win32'
  const tools = {
    store,
    folders,
    claim: pathClaims(folders.foldsCase),
    isWindows,
    onExisting,
    language,
    stop,
  }
  /** Only for lists, which may repeat a key: all positions of a key share one file. A store lists each key once. */
  const seen = new Map<string, Promise<ObjectOutcome>>()
  const work = async (requested: RequestedKey): Promise<Omit<DownloadResult, 'position'>> => {
    stop.signal.throwIfAborted()
    if ('problem' in requested) {
      const { key, problem } = requested
      return { ...(key !== undefined && { key }), outcome: 'skipped', message: textIn(language, problem) }
    }
    const { key, listed } = requested
    const first = seen.get(key)
    if (first !== undefined) return { key, ...asAgain(await first) }
    const outcome = downloadObject(key, listed, tools)
    if (keys) seen.set(key, outcome)
    return { key, ...(await outcome) }
  }
  let position = 0
  const wanted = requestedKeys(store, settings, stop.signal)
  for await (const result of mapOrdered(wanted, concurrency, work, stop.abandon))
    yield { position: position++, ...result }
}

function asAgain(outcome: ObjectOutcome): ObjectOutcome {
  return outcome.outcome === 'downloaded' ? { ...outcome, outcome: 'unchanged' } : outcome
}
