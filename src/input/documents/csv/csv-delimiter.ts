/** Detects semicolons between cells: Excel writes them in countries with a decimal comma. */

import { MAX_LINE_CHARACTERS } from '../lines.ts'
import { cellsOf, type Delimiter } from './csv-cells.ts'
import { isCalled, looksLikeUrl } from './csv-columns.ts'

export interface CsvText {
  readonly delimiter: Delimiter
  /** The whole text from its start. */
  readonly text: AsyncIterable<string>
}

/**
 * Looks at the first line that is not blank. Only a header decides, because a URL may hold semicolons.
 * @param names columns that the settings name
 * @param most characters of a line
 */
export async function findDelimiter(
  text: AsyncIterable<string>,
  names: readonly string[],
  most = MAX_LINE_CHARACTERS,
): Promise<CsvText> {
  const chunks = text[Symbol.asyncIterator]()
  const read: string[] = []
  let start = ''
  let isBegun = false
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value)
    start += next.value
    const from: number = isBegun ? 0 : next.value.search(/\S/)
    isBegun ||= from >= 0
    if ((isBegun && /[\r\n]/.test(next.value.slice(from))) || start.length > most) break
  }
  const [header = ''] = start.trimStart().split(/[\r\n]/, 1)
  return { delimiter: hasSemicolons(header, names) ? ';' : ',', text: both(read, chunks) }
}

function hasSemicolons(header: string, names: readonly string[]): boolean {
  if (!header.includes(';') || looksLikeUrl(header)) return false
  const [byComma, bySemicolon] = [valuesIn(header, ','), valuesIn(header, ';')]
  return (
    !byComma.some(value => names.some(name => isCalled(value, name))) && bySemicolon.length > byComma.length
  )
}

function valuesIn(header: string, delimiter: Delimiter): readonly string[] {
  const row = { number: 1, offset: 0, text: header, end: '', strayFrom: undefined } as const
  return cellsOf(row, delimiter).map(({ value }) => value.trim())
}

async function* both(read: readonly string[], chunks: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield* read
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  } finally {
    await chunks.return?.()
  }
}
