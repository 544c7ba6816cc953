/**
 * Random CSV and TSV. csv-parse says which cells a file has.
 *
 * One shape is left out. In TSV a quoted cell may hold line breaks and tabs. Where a line of it is as wide as a row, or
 * where its row is not as wide as the header, the lines stay rows, because writers of TSV rarely quote. csv-parse joins
 * them.
 */
import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Verdict } from '../../support/list-document.ts'
import { problemsOf, readDocument, rewriteInPlace } from '../../support/list-document.ts'
import { announcedDraws, type Draw } from '../../support/random-seed.ts'
import { lengthOf } from '../../support/test-length.ts'

const TABLES = lengthOf(150, 300)

const numberOf = (url: string) => Number(/^https:\/\/[on]\.example\/(\d+)\//.exec(url)?.[1])
const linkOf = (number: number) => `https://n.example/${number}/new.png`
const storedOf = (number: number) => [`k${number}`, linkOf(number), '4', '3']
const STORED = ['key', 'url', 'width', 'height'].map(field => `url_stored_${field}`)
const OLD = ['old', 'https://n.example/0/old.png', '2', '1']
const NONE = ['', '', '', '']

const kinds = [
  { file: 'a.csv', delimiter: ',' },
  { file: 'a.tsv', delimiter: '\t' },
] as const

test.each(kinds)(
  'random $file: replace writes the links of kept images alone',
  async ({ file, delimiter }) => {
    const draws = announcedDraws(`random-tables, replace in ${file}`)
    for (let index = 0; index < TABLES; index++) {
      const table = randomTable(draws(index), delimiter, false)
      const text = textOf(table, delimiter)
      const edited = (row: Row) => {
        const { url } = row
        const isKept = url !== undefined && !table.failed.has(url.number)
        return isKept ? row.cells.map(cell => cell.replace(url.text, linkOf(url.number))) : row.cells
      }
      const expected = { ...table, rows: table.rows.map(row => ({ ...row, cells: edited(row) })) }
      await expectRewritten({ file, delimiter, table, text, expected: textOf(expected, delimiter) })
      const cells = cellsOf(text, delimiter).map(row => row.map(cell => replaced(cell, table.failed)))
      expect({ text, cells: cellsOf(textOf(expected, delimiter), delimiter) }).toEqual({ text, cells })
    }
  },
)

test.each(kinds)('random $file: add writes new columns alone', async ({ file, delimiter }) => {
  const draws = announcedDraws(`random-tables, add in ${file}`)
  for (let index = 0; index < TABLES; index++) {
    const table = randomTable(draws(index), delimiter, false)
    const { at } = table
    const rows = table.rows.map(row => {
      if (row.cells.length <= at || row.cells.join('') === '') return row
      const added = row.isHeader ? STORED : isKept(table, row) ? storedOf(row.url?.number ?? 0) : NONE
      return { ...row, cells: row.cells.toSpliced(at + 1, 0, ...added) }
    })
    const expected = textOf({ ...table, rows }, delimiter)
    const text = textOf(table, delimiter)
    await expectRewritten({ file, delimiter, table, text, expected, mode: 'add' })
    const others = cellsOf(expected, delimiter).map(row => row.toSpliced(at + 1, STORED.length))
    expect({ text, cells: others }).toEqual({ text, cells: cellsOf(text, delimiter) })
  }
})

test.each(kinds)(
  'random $file: add writes over values of earlier runs alone',
  async ({ file, delimiter }) => {
    const draws = announcedDraws(`random-tables, add again in ${file}`)
    for (let index = 0; index < TABLES; index++) {
      const table = randomTable(draws(index), delimiter, true)
      const rows = table.rows.map(row => {
        if (!isKept(table, row)) return row
        return {
          ...row,
          cells: row.cells.toSpliced(-STORED.length, STORED.length, ...storedOf(row.url?.number ?? 0)),
        }
      })
      const expected = textOf({ ...table, rows }, delimiter)
      await expectRewritten({ file, delimiter, table, text: textOf(table, delimiter), expected, mode: 'add' })
    }
  },
)

interface Rewriting {
  readonly file: string
  readonly delimiter: string
  readonly table: Table
  readonly text: string
  readonly expected: string
  readonly mode?: 'add'
}

async function expectRewritten({ file, delimiter, table, text, expected, mode }: Rewriting): Promise<void> {
  const options = { mode: mode ?? 'replace' } as const
  const verdict: Verdict = url => {
    const number = numberOf(url)
    return table.failed.has(number) ? 'none' : { key: `k${number}`, url: linkOf(number), width: 4, height: 3 }
  }
  const read = await readDocument(file, text, options)
  expect({ text, problems: problemsOf(read) }).toEqual({ text, problems: [] })
  const found = read.urls.map(({ url }) => url).filter(Boolean)
  const urls = cellsOf(text, delimiter).flatMap(row => row[table.at]?.trim() || [])
  expect({ text, found }).toEqual({ text, found: urls.slice(1) })
  const after = (await rewriteInPlace(read, verdict)).toString()
  expect({ text, after }).toEqual({ text, after: expected })
  const again = (await rewriteInPlace(await readDocument(file, after, options), verdict)).toString()
  expect({ text, again }).toEqual({ text, again: after })
}

function cellsOf(text: string, delimiter: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
}

function replaced(cell: string, failed: ReadonlySet<number>): string {
  const number = numberOf(cell.trim())
  return Number.isNaN(number) || failed.has(number) ? cell : cell.replace(cell.trim(), linkOf(number))
}

interface Row {
  /** As they are written, with their quotes. */
  readonly cells: readonly string[]
  readonly end: string
  readonly url?: { readonly number: number; readonly text: string }
  readonly isHeader?: true
}

interface Table {
  readonly start: string
  readonly rows: readonly Row[]
  /** Index of the column of addresses. */
  readonly at: number
  readonly failed: ReadonlySet<number>
}

const isKept = ({ failed }: Table, { url }: Row) => url !== undefined && !failed.has(url.number)

function textOf({ start, rows }: Table, delimiter: string): string {
  return start + rows.map(({ cells, end }) => cells.join(delimiter) + end).join('')
}

/** @param hasStored whether the last columns are those of earlier runs */
function randomTable(draw: Draw, delimiter: string, hasStored: boolean): Table {
  const { below, happens, pick } = draw
  const width = 2 + below(4)
  const at = below(width)
  const failed = new Set<number>()
  const names = Array.from({ length: width }, (_, index) => pick([`c${index}`, `"c ${index}"`, `图${index}`]))
  names[at] = pick(['url', '"url"'])
  const end = pick(['\n', '\r\n'])
  const header: Row = { cells: hasStored ? [...names, ...STORED] : names, end, isHeader: true }
  const rows = draw
    .some(1, 8, () => undefined)
    .flatMap((_, index): Row[] => {
      if (happens(0.08)) return [{ cells: [''], end }]
      const number = index + 1
      if (happens(0.3)) failed.add(number)
      const row = { ...randomRow(draw, { delimiter, width, at, number, isWhole: hasStored }), end }
      const old = happens(0.5) ? OLD : NONE
      return [hasStored ? { ...row, cells: [...row.cells, ...old] } : row]
    })
  const last = rows.at(-1)
  const isOpen = happens(0.3) && last !== undefined && last.cells.join('') !== ''
  const ended = isOpen ? [...rows.slice(0, -1), { ...last, end: '' }] : rows
  return { start: pick(['', '', '\ufeff']), rows: [header, ...ended], at, failed }
}

interface RowOptions {
  readonly delimiter: string
  readonly width: number
  readonly at: number
  readonly number: number
  readonly isWhole: boolean
}

function randomRow(draw: Draw, options: RowOptions): Omit<Row, 'end'> {
  const { delimiter, width, at, number, isWhole } = options
  const { happens, pick } = draw
  // A row may be shorter or longer than the header.
  const length = isWhole || happens(0.8) ? width : 1 + draw.below(width + 1)
  const cells = Array.from({ length }, () => otherCell(draw, delimiter))
  const text = `https://o.example/${number}/${pick(['a.png', '图?a=1&b=2', 'b(1).png'])}`
  const hasUrl = happens(0.85) && at < cells.length
  if (at < cells.length) cells[at] = hasUrl ? pick([text, text, `"${text}"`, ` ${text} `]) : pick(['', '""'])
  const row = { cells, ...(hasUrl && { url: { number, text } }) }
  return isLeftOut(row.cells, delimiter, width) ? randomRow(draw, options) : row
}

function otherCell({ pick, some }: Draw, delimiter: string): string {
  const parts = some(0, 4, () =>
    pick(['a', ' ', '""', ',', delimiter, '\n', '\r\n', '图', ';', '7', 'https://x.example/']),
  )
  return pick(['', 'a', '7', ' b ', '图', '6" nail', 'a "b"', `"${parts.join('')}"`, `"${parts.join('')}"`])
}

/** Whether csv-parse and the product differ about a row on purpose, or the row is blank. */
function isLeftOut(cells: readonly string[], delimiter: string, width: number): boolean {
  const lines = cells.join(delimiter).split(/\r?\n/)
  if (cells.every(cell => cell.trim() === '')) return true
  if (lines.length === 1) return false
  // Over several lines no quote may be text.
  if (cells.some(cell => !cell.startsWith('"') && cell.includes('"'))) return true
  return (
    delimiter === '\t' && (cells.length !== width || lines.some(line => line.split('\t').length === width))
  )
}
