/** Finds fields of records, and names the types of their values. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { KeyPath } from './place.ts'

export type UnknownRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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

/** Names the type of a JSON value. */
export function kindOf(value: unknown): Text {
  if (value === null) return say('kind-null')
  if (Array.isArray(value)) return say('kind-array')
  const kind = typeof value
  return kind === 'object' || kind === 'number' || kind === 'boolean'
    ? say(`kind-${kind}`)
    : say('kind-string')
}
