/** Finds the image URLs in lists that are in the folder. */
import fs from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { defined } from '../../base/defined.ts'
import { findDelimiter, isCalled, looksLikeUrl } from '../../input/documents/csv/csv-columns.ts'
import { cellsOf, readCsvRows } from '../../input/documents/csv/csv-rows.ts'
import { ImagePaths } from '../../input/documents/json/image-paths.ts'
import { readText } from './paths.ts'

export interface ListFacts {
  /** The lists are there, so that no step has to make them. */
  readonly hasLists: boolean
  /** JSONPath to most of the image URLs of a list in JSON. */
  readonly select?: string
  /** Column of a table with most of the image URLs. */
  readonly urlField?: string
}

export async function listFacts(root: string, lists: string): Promise<ListFacts> {
  for await (const path of fs.glob(lists.split('\n'), { cwd: root })) {
    const text = (await readText(root, path)) ?? ''
    // The run says what is wrong with a list.
    const found = await factIn(text, extname(path)).catch(() => ({}))
    // GitHub would evaluate an expression in the list of a crawler, with the secrets at hand.
    return { hasLists: true, ...(JSON.stringify(found).includes('${{') ? {} : found) }
  }
  return { hasLists: false }
}

async function factIn(text: string, ending: string): Promise<Partial<ListFacts>> {
  if (ending === '.json') return defined({ select: mostImages(JSON.parse(text))?.path })
  return ['.csv', '.tsv'].includes(ending) ? defined({ urlField: await columnIn(text, ending) }) : {}
}

/** Returns the place with most of the image URLs of a value. */
function mostImages(value: unknown) {
  const paths = new ImagePaths()
  paths.note(value)
  return paths.found[0]
}

/** Returns the column with most of the image URLs; undefined for the usual `url` and for a table without titles. */
async function columnIn(text: string, ending: string): Promise<string | undefined> {
  const csv = await findDelimiter(Readable.from([text]), ['url'])
  const delimiter = ending === '.tsv' ? '\t' : csv.delimiter
  const table: string[][] = []
  for await (const rows of readCsvRows(csv.text, 'list', delimiter))
    table.push(...rows.map(row => cellsOf(row, delimiter).map(({ value }) => value.trim())))
  const [titles = [], ...rows] = table
  const counts = titles.map((_, at) => mostImages(rows.map(cells => ({ column: cells[at] })))?.count ?? 0)
  const most = titles[counts.indexOf(Math.max(1, ...counts))]
  return most === undefined || isCalled(most, 'url') || titles.some(looksLikeUrl) ? undefined : most
}
