/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { KeyPath } from './source-position.ts'

export type UnknownRecord = Readonly<Record<string, unknown>>

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
export const MAX_DEPTH = 500

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns the text or number in a field, without blanks around it */
export function textOf(record: UnknownRecord, field: string): string | undefined {
  return fieldText(fieldOf(record, field))
}

export function fieldOf(record: UnknownRecord, name: string): unknown {
  const path = fieldPathOf(record, name)
  return path && valueAt(record, path)
}

/** @param path a path that exists in the value */
export function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key],
    value,
  )
}

/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
export function fieldPathOf(record: UnknownRecord, name: string): readonly string[] | undefined {
  if (Object.hasOwn(record, name)) return [name]
  const path = name.split('.')
  let value: unknown = record
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return path
}

export function fieldText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** Returns the JSON of a record. A program's may hold a BigInt, which becomes text, as a long integer of a list does. */
export function recordJson(record: unknown): string {
  try {
    return JSON.stringify(record)
  } catch {
    return JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  }
}

export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some(inner => isDeeper(inner, levels - 1))
}

/** Names the type of a JSON value. */
export function kindOf(value: unknown): Text {
  if (value === null) return say('kind-null')
  if (Array.isArray(value)) return say('kind-array')
  const kind = typeof value
  return kind === 'object' || kind === 'number' || kind === 'boolean'
    ? say(`kind-${kind}`)
    : say('kind-string')
}
