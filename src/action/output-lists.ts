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
