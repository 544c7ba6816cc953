/** A line of the manifest as JSON, before it is judged. Pure. */
import { isUtf8 } from 'node:buffer'
import type { Line } from './entry.ts'

const REPLACED = '\ufffd'

/** @returns undefined unless the bytes are a JSON object in UTF-8 */
export function parseLine(bytes: Buffer, start: number, end: number): Line | undefined {
  const text = bytes.toString('utf8', start, end)
  // A test of all bytes of all lines would take longer.
  if (text.includes(REPLACED) && !isUtf8(bytes.subarray(start, end))) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Line) : undefined
  } catch {
    return undefined
  }
}
