/**
 * Writes what the manifest knows of the stored images as a list or a data set.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { type Closing, closingAfter } from '../../base/closing.ts'
import { SettingsError } from '../../base/errors.ts'
import { LineSorter } from '../../base/files/line-sorter.ts'
import { quote } from '../../base/messages/quote.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { JobContext, JobEnvironment } from '../options/context.ts'
import { openJob, unlessCancelled } from '../options/open-job.ts'
import { EXPORT_FIELDS, type ExportFormat, type ExportOptions } from './export-fields.ts'
import { type ExportSettings, makeExportSettings } from './export-settings.ts'
import { openFormat } from './formats.ts'
import { readManifest, storedRows } from './manifest-rows.ts'
import { onDisk } from './output.ts'

/** Report of an export. */
export interface ExportReport {
  /** The format that was written. */
  readonly format: ExportFormat
  /** Absolute path of the file, or of the folder. */
  readonly output: string
  /** Number of images in the export; of objects with `sha256sums` and `hf`. */
  readonly images: number
  /** Number of objects without a digest, which `sha256sums` leaves out. */
  readonly withoutDigest: number
  /** False if a part of the manifest could not be read, so that images may be missing. */
  readonly complete: boolean
}

/**
 * Writes what the manifest knows of the stored images: a list, a data set, or check sums. Reads the manifest alone, no
 * image. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when there is no manifest; PersistError
 *   when the store or the disk refuses, or `cancelled`
 * @example
 * ```ts
 * import { exportManifest } from 'persist-images'
 *
 * const source = 'oss://my-bucket/memes/'
 * const { images } = await exportManifest({ source, region: 'cn-beijing', format: 'parquet', output: 'memes.parquet' })
 * console.log(images, 'images')
 * ```
 */
export function exportManifest(options: ExportOptions): Promise<ExportReport> {
  return exportWith({}, options)
}

/** `exportManifest` for the entry points, which know more of the environment. A missing option is one of the problems. */
export async function exportWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<ExportOptions>,
): Promise<ExportReport> {
  const { context, settings } = await openJob(EXPORT_FIELDS, options, surroundings, makeExportSettings)
  try {
    return await closingAfter(async closing => {
      const open = async (place: StoreSettings) => closing.with(await openStore(place, context.watch.notice))
      const store = await open(settings.store)
      const manifest = settings.manifest === settings.store ? store : await open(settings.manifest)
      return await exportFrom(settings, { store, manifest }, context, closing)
    })
  } catch (error) {
    throw unlessCancelled(context.signal, error, say('export-cancelled'))
  }
}

/** @param places `manifest` may not be that of the images */
async function exportFrom(
  settings: ExportSettings,
  { store, manifest }: { readonly store: Store; readonly manifest: Store },
  context: JobContext,
  closing: Closing,
): Promise<ExportReport> {
  const { format: name, output } = settings
  const { signal, watch } = context
  const format = await openFormat(settings, store)
  const lines = closing.with(new LineSorter())
  const read = await readManifest(manifest, lines, format.rowOf, context)
  // An empty export would look like an empty store.
  if (read.files === 0)
    throw new SettingsError([say('export-no-manifest', { source: quote(settings.source) })])
  const { unreadable } = read
  if (unreadable.length > 0)
    watch.notice(say('export-unreadable', { count: unreadable.length, files: quotedList(unreadable) }))
  if (read.outside) watch.notice(read.outside)
  let [found, queries, missing] = [0, 0, 0]
  const isLost = (key: string) => {
    // An empty map would still hash the key.
    const isMissing = read.missing.size > 0 && read.missing.has(key)
    if (isMissing) missing++
    return isMissing
  }
  async function* rows() {
    for await (const some of storedRows(lines, format.order, isLost, closing)) {
      signal.throwIfAborted()
      found += some.length
      if (settings.originUrls === 'full') queries += some.filter(hasQuery).length
      yield some
    }
  }
  const images = await onDisk(output, () => format.write(rows()))
  if (queries > 0) watch.notice(say('export-queries', { count: queries }))
  if (missing > 0) watch.notice(say('export-missing', { count: missing }))
  return {
    format: name,
    output,
    images,
    withoutDigest: found - images,
    complete: unreadable.length === 0 && !read.outside,
  }
}

/** A URL with a query, in a row of any format. */
const QUERY = /https?:\/\/[^",\s?]*\?/
/** Most rows have no question mark at all. */
const hasQuery = (row: string) => row.includes('?') && QUERY.test(row)

/** Limit of names in one sentence. */
const MAX_NAMED = 3

function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map(quote).join(', ')
  return names.length > MAX_NAMED ? `${shown}, …` : shown
}
