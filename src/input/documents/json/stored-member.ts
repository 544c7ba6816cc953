/** Recognises NAME_stored: values that a run wrote, and paths into them. */

import { STORED_FIELDS } from '../edit.ts'
import { isRecord } from '../record-values.ts'
import type { KeyPath } from '../source-position.ts'

/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
export function isStoredValue(value: unknown): boolean {
  if (value === null) return true
  if (Array.isArray(value)) return value.every(isStoredValue)
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    Object.entries(value).every(([name, inner]) =>
      name === 'variants' ? isVariants(inner) : STORED_FIELDS.some(field => field === name),
    )
  )
}

function isVariants(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(link => typeof link === 'string')
}

/** Whether a path leads to NAME_stored beside NAME, or below it. */
export function isBelowStored(value: unknown, path: KeyPath, suffix: string): boolean {
  let inner = value
  for (const key of path) {
    const holder = inner as Readonly<Record<string | number, unknown>>
    if (typeof key === 'string' && key.length > suffix.length && key.endsWith(suffix)) {
      if (Object.hasOwn(holder, key.slice(0, -suffix.length))) return true
    }
    inner = holder[key]
  }
  return false
}
