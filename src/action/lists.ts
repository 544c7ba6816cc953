/** The lists a next step reads: positional keys and URLs, the map, the new keys. Whole or not at all. Pure. */

import type { Report } from '../output/report.ts'
import { MAX_OUTPUT_BYTES } from './output-lists.ts'

export interface Lists {
  /** JSON array, an item per position of the whole input; `null` where this run has no image in the store. */
  readonly keys: string
  readonly urls: string
  /** JSON object, source URL to key. */
  readonly map: string
  readonly newKeys: string
  readonly truncated: boolean
}

const EMPTY: Lists = { keys: '', urls: '', map: '', newKeys: '', truncated: true }

export function makeLists(report: Report): Lists {
  // `null` and a comma in two lists are the least that a position takes; the exact sum is taken below.
  if (report.positions * 10 > MAX_OUTPUT_BYTES) return EMPTY
  const keys = Array<string | null>(report.positions).fill(null)
  const urls = [...keys]
  // A URL may be "__proto__"; only Object.fromEntries takes it for what it is.
  const map: [string, string][] = []
  for (const { position, url, key, publicUrl } of report.results) {
    keys[position] = key ?? null
    urls[position] = publicUrl ?? null
    if (key) map.push([url, key])
  }
  const lists = {
    keys: JSON.stringify(keys),
    urls: JSON.stringify(urls),
    map: JSON.stringify(Object.fromEntries(map)),
    newKeys: JSON.stringify(report.newKeys),
  }
  const total = Object.values(lists).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return total > MAX_OUTPUT_BYTES ? EMPTY : { ...lists, truncated: false }
}
