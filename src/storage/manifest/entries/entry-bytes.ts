/** A line of the manifest as bytes, before it is decoded. Pure. */
import { isUtf8 } from 'node:buffer'

/** @returns undefined unless the bytes are a JSON object in UTF-8 */
export function parseObject(
  bytes: Buffer,
  start: number,
  end: number,
): Readonly<Record<string, unknown>> | undefined {
  const line = bytes.subarray(start, end)
  if (!isUtf8(line)) return undefined
  try {
    const value: unknown = JSON.parse(line.toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Whether the line begins with `head`. */
export function startsWithAt(bytes: Buffer, start: number, end: number, head: Buffer): boolean {
  if (end - start < head.length) return false
  for (let index = 0; index < head.length; index++) if (bytes[start + index] !== head[index]) return false
  return true
}
