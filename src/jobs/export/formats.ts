/** What each format needs of an image, in which order, and how its rows are written. */
import { join, relative, sep } from 'node:path'
import { resolveExisting } from '../../base/files/workspace.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { ExportFormat } from './export-fields.ts'
import type { ExportSettings } from './export-settings.ts'
import { type RowOrder, type Rows, sortedLine } from './manifest-rows.ts'
import { METADATA, writeLines, writeOutput } from './output.ts'
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
}

export async function openFormat(settings: ExportSettings, store: Store): Promise<Format> {
  const format = await FORMATS[settings.format](settings, store)
  if (settings.originUrls === 'full') return format
  return { ...format, rowOf: entry => format.rowOf(withoutQueries(entry)) }
}

function withoutQueries(entry: ImageEntry): ImageEntry {
  const { url, fetchedUrl } = entry
  if (!url.includes('?') && !fetchedUrl?.includes('?')) return entry
  const short = (url: string) => url.replace(/\?.*/s, '')
  return { ...entry, url: short(url), ...(fetchedUrl !== undefined && { fetchedUrl: short(fetchedUrl) }) }
}

/** @returns the way from one folder to another, with '/' also at its end; '' for the folder itself */
async function wayTo(folder: string, from: string): Promise<string> {
  const [target, start] = await Promise.all([resolveExisting(folder), resolveExisting(from)])
  const way = relative(start, target).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}
