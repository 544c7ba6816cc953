/** Writes rows to a Parquet file, a group of rows at a time. The package is loaded only here, and only when used. */
import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import { inGroups, type Rows } from './manifest-rows.ts'
import { COLUMNS, type Column } from './text-rows.ts'

/** Rows in memory at once, and of one group in the file. */
const GROUP = 10_000

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const NUMBER = { type: 'INT64' } as const
const PIXELS = { type: 'INT32' } as const
/** A larger size in pixels is a lie, and has no room. */
const MAX_PIXELS = 2 ** 31 - 1
const TIME = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
} as const

/** Columns that are no text. */
const TYPES: Readonly<Partial<Record<Column, typeof NUMBER | typeof PIXELS | typeof TIME>>> = {
  bytes: NUMBER,
  width: PIXELS,
  height: PIXELS,
  firstSeen: TIME,
  lastSeen: TIME,
}
const REQUIRED: ReadonlySet<Column> = new Set<Column>(['url', 'key', 'publicUrl', 'firstSeen'])
/** Columns of few different values. */
const REPEATED: ReadonlySet<Column> = new Set<Column>(['contentType'])
/** Columns in which a value begins as the one before. To write only the rest takes a fraction of a compression's CPU. */
const ALIKE: ReadonlySet<Column> = new Set<Column>(['url', 'publicUrl'])

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
type Value = string | number | object | null

/** @returns the number of rows */
export async function writeParquet(path: string, rows: Rows): Promise<number> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: SCHEMA, createdBy: 'persist-images' })
  let count = 0
  for await (const group of inGroups<readonly Value[]>(rows, GROUP, row => JSON.parse(row))) {
    const columnData = COLUMNS.map((name, at) => columnOf(name, at, group))
    await writer.write({ columnData, rowGroupSize: GROUP })
    count += group.length
  }
  await writer.finish()
  return count
}

function columnOf(name: Column, at: number, group: readonly (readonly Value[])[]): ColumnSource {
  const values = group.map(row => row[at] ?? null)
  const plain = { name, codec: 'UNCOMPRESSED', encoding: 'PLAIN' } as const
  if (TYPES[name] === TIME) return { ...plain, data: values.map(timeOf) }
  if (TYPES[name] === NUMBER)
    return { ...plain, data: values.map(value => (value === null ? null : BigInt(Number(value)))) }
  if (TYPES[name] === PIXELS)
    return {
      ...plain,
      data: values.map(value => (typeof value === 'number' && value <= MAX_PIXELS ? value : null)),
    }
  const texts = values.map(value =>
    value === null || typeof value === 'string' ? value : JSON.stringify(value),
  )
  if (REPEATED.has(name)) return { name, data: texts }
  const encoding = ALIKE.has(name) ? 'DELTA_BYTE_ARRAY' : 'PLAIN'
  return { ...plain, data: bytesOf(texts), encoding, statistics: name === 'url' }
}

function timeOf(value: Value): bigint | null {
  return value === null ? null : BigInt(Date.parse(String(value)))
}

/** Encodes a column at once: an array of bytes for each value would be memory outside of the heap each. */
function bytesOf(texts: readonly (string | null)[]): (Uint8Array | null)[] {
  const all = Buffer.from(texts.join(''))
  const isAscii = all.length === texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
  let at = 0
  return texts.map(text => {
    if (text === null) return null
    const length = isAscii ? text.length : Buffer.byteLength(text)
    at += length
    return new Uint8Array(all.buffer, all.byteOffset + at - length, length)
  })
}
