/** Whether a list is a failed-file that was kept. Found out before the list is read, as its first image may begin at once. */

import type { ListFile } from '../documents/document.ts'
import { parseJsonExactly } from '../documents/json/exact-json.ts'
import { hasFailedMember } from '../documents/json/failed-member.ts'
import { readLines } from '../documents/lines.ts'
import { readText } from '../documents/text.ts'

/**
 * Reads as far as the first record that is none of a failed-file. Lines that are broken are no records.
 * @returns false, too, for what cannot be read: the reader of the list says why
 */
export async function isKeptFailures(file: ListFile): Promise<boolean> {
  if (file.format !== 'json-lines') return false
  let count = 0
  try {
    for await (const lines of readLines(readText(file)))
      for (const { text, tooLong } of lines) {
        const value = tooLong ? undefined : recordIn(text)
        if (value === undefined) continue
        if (!hasFailedMember(value)) return false
        count++
      }
  } catch {
    return false
  }
  return count > 0
}

/** Undefined where the line is none. */
function recordIn(line: string): unknown {
  try {
    return parseJsonExactly(line)
  } catch {
    return undefined
  }
}
