/** Whether an answer says that it is the first of several pages: only this one is read. Pure. */
import type { Headers } from '../../../base/http/headers.ts'
import type { ListFormat } from '../../../input/documents/file-format.ts'

const MEMBERS = ['offset', 'next', 'next_page', 'next_cursor']

export function furtherPage(format: ListFormat, bytes: Buffer, { link }: Headers): boolean {
  if (/;\s*rel\s*=\s*"?next\b/i.test(String(link ?? ''))) return true
  if (format !== 'json') return false
  try {
    const value = JSON.parse(bytes.toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    return [...MEMBERS.map(name => value[name]), value.meta?.pagination?.next].some(
      next => next !== undefined && next !== null,
    )
  } catch {
    // The reader of the list says what is wrong with it.
    return false
  }
}
