/**
 * Keys in the order of their UTF-8 bytes. A key stands as its bytes, one character each, which compare as such;
 * sorted when asked after a change, so that many puts are cheap and many pages as well.
 */
import type { Listing, ListQuery } from './bucket.ts'

export interface KeyIndex {
  /** Keys came or went. */
  changed(): void
  list(query: ListQuery): Listing
}

/** No byte of UTF-8 is as large. */
const BEHIND_ALL = '\u00ff'

export function openIndex(keys: { keys(): Iterable<string> }): KeyIndex {
  let sorted: string[] | undefined
  return {
    changed() {
      sorted = undefined
    },
    list(query) {
      sorted ??= Array.from(keys.keys(), bytesOf).sort()
      return listSorted(sorted, query)
    },
  }
}

function listSorted(sorted: readonly string[], query: ListQuery): Listing {
  const prefix = bytesOf(query.prefix ?? '')
  const delimiter = bytesOf(query.delimiter ?? '')
  const after = bytesOf(query.after ?? '')
  const { limit = 1000 } = query
  const keys: string[] = []
  const prefixes: string[] = []
  let last = ''
  let at = firstFrom(sorted, prefix)
  while (at < sorted.length) {
    const key = sorted[at] ?? ''
    if (!key.startsWith(prefix)) break
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end < 0 ? key : key.slice(0, end + delimiter.length)
    // A common prefix sorts before all that it folds, and is left out as a key would be.
    if (name <= after) {
      at = firstFrom(sorted, end < 0 ? `${after}\0` : `${name}${BEHIND_ALL}`)
      continue
    }
    if (keys.length + prefixes.length === limit) return { keys, prefixes, next: last }
    last = textOf(name)
    ;(end < 0 ? keys : prefixes).push(last)
    at = end < 0 ? at + 1 : firstFrom(sorted, `${name}${BEHIND_ALL}`)
  }
  return { keys, prefixes }
}

/** Where the first name stands that is not before `text`. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

const bytesOf = (text: string) => Buffer.from(text).toString('latin1')

const textOf = (bytes: string) => Buffer.from(bytes, 'latin1').toString()
