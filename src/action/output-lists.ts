import type { Report } from '../output/report.ts'

/**
 * A job's outputs may hold 1 MB, counted as UTF-16, and one environment string 128 KiB: what is larger would
 * break the next step. Bytes of all lists of one step together.
 */
export const MAX_OUTPUT_BYTES = 60_000

/** JSON arrays that grow while a run goes, and are whole or nothing: past the limit all of them are empty. */
export class OutputLists<Name extends string> {
  readonly #lists: Record<Name, unknown[]>
  #bytes: number
  #truncated = false

  constructor(...names: readonly Name[]) {
    this.#lists = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, unknown[]>
    this.#bytes = 2 * names.length
  }

  get truncated(): boolean {
    return this.#truncated
  }

  add(name: Name, item: string | null): void {
    if (this.#truncated) return
    const list = this.#lists[name]
    this.#bytes += Buffer.byteLength(JSON.stringify(item)) + (list.length > 0 ? 1 : 0)
    this.#truncated = this.#bytes > MAX_OUTPUT_BYTES
    if (this.#truncated) for (const each of Object.values<unknown[]>(this.#lists)) each.length = 0
    else list.push(item)
  }

  /** Each list as JSON, '' where that would be too long. */
  json(name: Name): string {
    return this.#truncated ? '' : JSON.stringify(this.#lists[name])
  }
}

export interface Lists {
  /** JSON array, an item per position of the whole input; `null` where this run has no image in the store. */
  readonly keys: string
  readonly urls: string
  /** JSON object, source URL to key. */
  readonly map: string
  readonly newKeys: string
  readonly truncated: boolean
}

export const EMPTY: Lists = { keys: '', urls: '', map: '', newKeys: '', truncated: true }
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
