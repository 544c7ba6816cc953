/** Finds what the objects above a text say about its images: their page, and the fields of their record. */
import type { PathLevel } from '../json/path-levels.ts'
import { isDeeper, isRecord, MAX_DEPTH, textOf, type UnknownRecord } from '../record-values.ts'
import { type FieldNames, otherFields } from '../records.ts'
import type { KeyPath } from '../source-position.ts'

/** Returns the page that the nearest object above the text names. */
export function pageOf(value: unknown, keys: KeyPath, refererField: string | undefined): string | undefined {
  if (refererField === undefined) return undefined
  for (const holder of holdersOf(value, keys).reverse()) {
    const page = isRecord(holder) ? textOf(holder, refererField) : undefined
    if (page !== undefined) return page
  }
  return undefined
}

/**
 * @param value the value without its texts
 * @param recordDepth negative if no record is meant
 */
export function fieldsOfRecord(
  value: unknown,
  keys: KeyPath,
  recordDepth: number,
  names: FieldNames,
): UnknownRecord | undefined {
  if (recordDepth < 0) return undefined
  const holders = holdersOf(value, keys).slice(0, recordDepth + 1)
  const record = holders.findLast(isRecord)
  return record && !isDeeper(record, MAX_DEPTH) ? otherFields(record, names) : undefined
}

/** The value, and what holds the text at each level below it. */
function holdersOf(value: unknown, keys: KeyPath): unknown[] {
  const holders = [value]
  let inner = value
  for (const key of keys.slice(0, -1)) {
    // A text that holds another match was taken out as a whole.
    if (typeof inner !== 'object' || inner === null) break
    inner = (inner as Readonly<Record<string | number, unknown>>)[key]
    holders.push(inner)
  }
  return holders
}

/**
 * Returns how many keys of a match lead to its record: one of the items that the path's last open step finds. With
 * names alone there is one record, the whole value.
 */
export function recordDepthOf(levels: readonly PathLevel[], keys: KeyPath): number {
  const last = levels.findLastIndex(({ names, isDeep }) => names.length === 0 || isDeep)
  if (last < 0) return 0
  const isAbove = (levels[last] as PathLevel).names.length > 0
  return Math.max(0, keys.length - (levels.length - 1 - last) - (isAbove ? 1 : 0))
}
