/** Writes rows to a Parquet file, a group of rows at a time. The package is loaded only here, and only when used. */
import type { SchemaElement } from 'hyparquet-writer'
import { COLUMNS, type Column } from './columns.ts'
import type { Rows } from './stored-rows.ts'

/** Rows in memory at once, and of one group in the file. */
const GROUP = 10_000

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const TIME = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
} as const

/** Columns that are no text. Bytes pass 2 GiB. */
const TYPES: Readonly<Partial<Record<Column, Omit<SchemaElement, 'name'>>>> = {
  bytes: { type: 'INT64' },
  width: { type: 'INT64' },
  height: { type: 'INT64' },
  firstSeen: TIME,
  lastSeen: TIME,
}
const REQUIRED: ReadonlySet<Column> = new Set<Column>(['url', 'key', 'publicUrl', 'firstSeen'])
/** Columns of few different values. A dictionary of the others would cost time and save nothing. */
const REPEATED: ReadonlySet<Column> = new Set<Column>(['contentType', 'originLastModified'])

const SCHEMA: SchemaElement[] = [
  { name: 'images', num_children: COLUMNS.length },
  ...COLUMNS.map(
    (name): SchemaElement => ({
      name,
      ...(TYPES[name] ?? TEXT),
      repetition_type: REQUIRED.has(name) ? 'REQUIRED' : 'OPTIONAL',
    }),
  ),
]

/** Values of an image in the order of the columns, as JSON; `null` for one that it lacks. */
type Values = readonly (string | number | object | null)[]

/** @returns the number of rows */
export async function writeParquet(path: string, rows: Rows): Promise<number> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: SCHEMA, createdBy: 'persist-images' })
  let count = 0
  let columns: unknown[][] = COLUMNS.map(() => [])
  let held = 0
  const flush = async () => {
    if (held === 0) return
    const columnData = COLUMNS.map((name, column) => ({
      name,
      data: columns[column] ?? [],
      ...(!REPEATED.has(name) && { encoding: 'PLAIN' as const }),
    }))
    await writer.write({ columnData, rowGroupSize: GROUP })
    count += held
    columns = COLUMNS.map(() => [])
    held = 0
  }
  for await (const some of rows)
    for (const row of some) {
      const values = JSON.parse(row) as Values
      for (const [column, name] of COLUMNS.entries())
        columns[column]?.push(cellOf(name, values[column] ?? null))
      if (++held === GROUP) await flush()
    }
  await flush()
  await writer.finish()
  return count
}

function cellOf(name: Column, value: Values[number]): unknown {
  if (value === null) return null
  if (TYPES[name] === TIME) return BigInt(Date.parse(String(value)))
  if (typeof value === 'number') return BigInt(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
