/** Detects a failed-file that was kept. It looks before the list is read, because its first image may start at once. */

import type { ListFile } from '../documents/document.ts'
import { parseJsonExactly } from '../documents/json/exact-json.ts'
import { hasFailedMember } from '../documents/json/failed-member.ts'
import { readLines } from '../documents/lines.ts'
import { readText } from '../documents/text.ts'

/**
 * Reads up to the first record that is not from a failed-file. Broken lines are skipped.
 * @returns false also for an unreadable file; the reader of the list reports why
 */
export async function isKeptFailures(file: ListFile): Promise<boolean> {
  if (file.format !== 'json-lines') return false
  let count = 0
  try {
    for await (const lines of readLines(readText(file)))
      for (const { text, fault } of lines) {
        const value = fault ? undefined : recordIn(text)
        if (value === undefined) continue
        if (!hasFailedMember(value)) return false
        count++
      }
  } catch {
    return false
  }
  return count > 0
}

/** @returns undefined if the line holds no record */
function recordIn(line: string): unknown {
  try {
    return parseJsonExactly(line)
  } catch {
    return undefined
  }
}
