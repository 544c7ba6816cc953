/**
 * Writes what the manifest knows of the stored images as a table.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { closingAfter } from '../../base/closing.ts'
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { listed, type Text } from '../../base/sentence.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { JobContext, JobEnvironment } from '../options/context.ts'
import { openJob, unlessCancelled } from '../options/open-job.ts'
import { EXPORT_FIELDS, type ExportFormat, type ExportOptions } from './export-fields.ts'
import { type ExportSettings, makeExportSettings } from './export-settings.ts'
import { writeOutput } from './output.ts'
import { ROWS } from './rows.ts'
import { readStoredImages } from './stored-images.ts'

/** Report of an export. */
export interface ExportReport {
  /** The format that was written. */
  readonly format: ExportFormat
  /** Absolute path of the file. */
  readonly output: string
  /** Number of images in the export. */
  readonly images: number
  /** False if a part of the manifest could not be read, so that images may be missing. */
  readonly complete: boolean
}

/**
 * Writes a table of what the manifest knows of the stored images. Reads the manifest alone, no image. Logs nothing and
 * does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when there is no manifest; PersistError
 *   when the store or the disk refuses, or `cancelled`
 * @example
 * ```ts
 * import { exportManifest } from 'persist-images'
 *
 * const source = 'oss://my-bucket/memes/'
 * const { images } = await exportManifest({ source, region: 'cn-beijing', format: 'csv', output: 'memes.csv' })
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
      return await exportFrom(settings, { store, manifest }, context)
    })
  } catch (error) {
    throw unlessCancelled(context.signal, error, say('export-cancelled'))
  }
}

/** @param places `manifest` may not be that of the images */
async function exportFrom(
  { source, format, output, originUrls, publicUrlBase }: ExportSettings,
  { store, manifest }: { readonly store: Store; readonly manifest: Store },
  context: JobContext,
): Promise<ExportReport> {
  const { signal, watch } = context
  const { images, missing, files, unreadable, outside } = await readStoredImages(manifest, context)
  // An empty export would look like an empty store.
  if (files === 0) throw new SettingsError([say('export-no-manifest', { source: quote(source) })])
  if (unreadable.length > 0)
    watch.notice(say('export-unreadable', { count: unreadable.length, files: quotedList(unreadable) }))
  if (outside) watch.notice(outside)
  const { head, rowOf } = ROWS[format]
  const base = publicUrlBase ?? store.publicBase
  const isWhole = originUrls === 'full'
  function* text() {
    if (head !== undefined) yield `${head}\n`
    for (let at = 0; at < images.length; at += WRITTEN) {
      signal.throwIfAborted()
      const some = images.slice(at, at + WRITTEN)
      yield some.map(image => `${rowOf(isWhole ? image : withoutQueries(image), base)}\n`).join('')
    }
  }
  await writeOutput(output, text())
  const queries = isWhole ? images.filter(hasQuery).length : 0
  if (queries > 0) watch.notice(say('export-queries', { count: queries }))
  if (missing > 0) watch.notice(say('export-missing', { count: missing }))
  return { format, output, images: images.length, complete: unreadable.length === 0 && !outside }
}

/** Rows written at once. */
const WRITTEN = 1000

function hasQuery({ url, fetchedUrl }: ImageEntry): boolean {
  return url.includes('?') || fetchedUrl?.includes('?') === true
}

function withoutQueries(image: ImageEntry): ImageEntry {
  if (!hasQuery(image)) return image
  const { url, fetchedUrl } = image
  const short = (url: string) => url.replace(/\?.*/s, '')
  return { ...image, url: short(url), ...(fetchedUrl !== undefined && { fetchedUrl: short(fetchedUrl) }) }
}

/** Limit of names in one sentence. */
const MAX_NAMED = 3

function quotedList(names: readonly string[]): Text {
  const shown = names.slice(0, MAX_NAMED).map(name => quote(name))
  return names.length > MAX_NAMED ? listed(...shown, '…') : listed(...shown)
}
