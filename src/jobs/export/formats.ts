/** What each format needs of an image, in which order, and how its rows are written. */
import { mkdir, rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { keepFresh, temporaryFor } from '../../base/files/atomic-file.ts'
import { removeLeftovers } from '../../base/files/leftovers.ts'
import { makeDirectory } from '../../base/files/make-directory.ts'
import { resolveExisting } from '../../base/files/workspace.ts'
import { encodePath } from '../../base/url/percent-encode.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { ExportFormat } from './export-fields.ts'
import type { ExportSettings } from './export-settings.ts'
import { imageRow } from './html/page-image.ts'
import { writePages } from './html/write-pages.ts'
import { type RowOrder, type Rows, sortedLine } from './memory-rows.ts'
import { isPageName, METADATA, replaceFolder, writeLines, writeOutput } from './output.ts'
import { writeParquet } from './parquet.ts'
import { CSV_HEAD, csvRow, huggingFaceRow, jsonRow, parquetRow, sumsRow } from './text-rows.ts'

export interface Format {
  readonly order: RowOrder
  /** The row of an image, without control characters; '' for one that the format cannot hold. */
  readonly rowOf: (entry: ImageEntry) => string
  /** @returns the number of images in the export */
  readonly write: (rows: Rows) => Promise<number>
}

type MakeFormat = (settings: ExportSettings, store: Store) => Format | Promise<Format>

/** A format with a row for each image. */
function byImage(
  row: (entry: ImageEntry, base: string) => string,
  write: (path: string, rows: Rows) => Promise<number>,
): MakeFormat {
  return ({ output, publicUrlBase }, { publicBase }) => ({
    order: 'by-url',
    rowOf: entry => row(entry, publicUrlBase ?? publicBase),
    write: rows => writeOutput(output, path => write(path, rows)),
  })
}

const FORMATS: Readonly<Record<ExportFormat, MakeFormat>> = {
  jsonl: byImage(jsonRow, writeLines),
  csv: byImage(csvRow, (path, rows) => writeLines(path, rows, CSV_HEAD)),
  parquet: byImage(parquetRow, writeParquet),
  sha256sums: ({ output }, { prefix }) => ({
    order: 'by-key',
    rowOf: ({ key, at, sha256 }) => {
      const path = key.slice(prefix.length)
      return sortedLine(path, at, sha256 === undefined ? '' : sumsRow(sha256, path))
    },
    write: rows => writeOutput(output, path => writeLines(path, rows)),
  }),
  hf: async ({ output, store }, { prefix }) => {
    const way = store.kind === 'file' ? await wayTo(store.directory, output) : ''
    return {
      order: 'by-key',
      rowOf: entry => {
        const path = entry.key.slice(prefix.length)
        return sortedLine(path, entry.at, huggingFaceRow(entry, way + path))
      },
      write: rows => writeOutput(join(output, METADATA), path => writeLines(path, rows)),
    }
  },
  html: async settings => {
    const { output, source, language } = { ...settings, language: settings.store.language }
    const base = await linkBase(settings)
    return {
      order: 'by-text',
      rowOf: entry => sortedLine(entry.key, entry.at, imageRow(entry)),
      write: async rows => {
        // A rename would replace a link.
        const target = await resolveExisting(output)
        await makeDirectory(dirname(target))
        await removeLeftovers(dirname(target), { isOwnName: isPageName })
        const fresh = temporaryFor(target)
        await mkdir(fresh)
        const endTouching = keepFresh(fresh)
        try {
          const count = await writePages(fresh, rows, { language, place: source, base })
          await replaceFolder(target, fresh)
          return count
        } finally {
          endTouching()
          await rm(fresh, { recursive: true, force: true })
        }
      },
    }
  },
}

export async function openFormat(settings: ExportSettings, store: Store): Promise<Format> {
  const format = await FORMATS[settings.format](settings, store)
  if (settings.sourceUrls === 'full') return format
  return { ...format, rowOf: entry => format.rowOf(withoutQueries(entry)) }
}

function withoutQueries(entry: ImageEntry): ImageEntry {
  const { url, fetchedUrl } = entry
  if (!url.includes('?') && !fetchedUrl?.includes('?')) return entry
  const short = (url: string) => url.replace(/\?.*/s, '')
  return { ...entry, url: short(url), ...(fetchedUrl !== undefined && { fetchedUrl: short(fetchedUrl) }) }
}

async function linkBase({ store, output, publicUrlBase }: ExportSettings): Promise<string> {
  if (publicUrlBase !== undefined) return publicUrlBase
  if (store.kind !== 'file') return store.location.publicBase
  const way = await wayTo(store.directory, output)
  // Another drive of Windows has no relative way.
  if (isAbsolute(way)) return pathToFileURL(store.directory + sep).href
  return way.startsWith('.') ? encodePath(way) : `./${encodePath(way)}`
}

/** @returns the way from one folder to another, with '/' also at its end; '' for the folder itself */
async function wayTo(folder: string, from: string): Promise<string> {
  const [target, start] = await Promise.all([resolveExisting(folder), resolveExisting(from)])
  const way = relative(start, target).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}
