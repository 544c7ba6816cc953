/** Lines of a failed-file, as tests expect them. */
import { expect } from '@jest/globals'

/** The record as it was given, with why it failed and when that was written down. */
export function failedLine(record: object, reason: string | undefined): object {
  const at: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  return { ...record, 'persist-images': { reason, at } }
}
