/**
 * The positions of a list, as columns: of a line that is nothing but a URL its target and its place, of which a position
 * is made each time one is asked for.
 */
import { NumberColumn } from '../../base/buffers/number-column.ts'
import { type ImageUrl, LinePlace } from '../documents/image-url.ts'
import type { Place } from '../documents/place.ts'
import type { IdConflict } from './id-conflict.ts'
import type { Target } from './job.ts'
import type { JobTable } from './job-table.ts'
import { Refusal } from './refusal.ts'

/** One input position: what is to be done for it, or why nothing is. */
export interface Position extends Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'place'> {
  /** As written; of a `data:` URI without what was around it, so that it is known for one. */
  readonly url: string
  readonly targetOrRefusal: Target | Refusal
}

/** A position as it is judged. */
export interface ResolvedPosition {
  /** The number of its target, or why it has none. */
  readonly resolved: number | Refusal
  /** As in positions; left out where it is the canonical URL of its job. */
  readonly url?: string | undefined
  /** Of which the rest is told. */
  readonly image: Pick<ImageUrl, 'key' | 'referer' | 'fields' | 'place'>
  /** The earlier record that has the same id and another picture. */
  readonly conflict?: IdConflict
}

/** In the column of targets, which are told by their number and so many more. */
const ELSEWHERE = 0
const REFUSED = 1
const TARGETS = 2

export class PositionTable {
  readonly #jobs: JobTable
  readonly #targets = new NumberColumn()
  /** Of a place in a text; 0 for none. */
  readonly #lines = new NumberColumn()
  /** The lists that these are in, each with the first position from there. */
  readonly #lists: { readonly file: string; readonly from: number }[] = []
  // What most have not is in arrays with holes.
  readonly #refusals: Refusal[] = []
  readonly #urls: string[] = []
  readonly #places: Place[] = []
  /** Other than the first. */
  readonly #columns: number[] = []
  readonly #keys: string[] = []
  readonly #referers: string[] = []
  readonly #fields: NonNullable<ImageUrl['fields']>[] = []

  constructor(jobs: JobTable) {
    this.#jobs = jobs
  }

  get length(): number {
    return this.#targets.length
  }

  /** @param position undefined where another shard has it */
  push(position: ResolvedPosition | undefined): void {
    const index = this.length
    this.resolve(index, position)
    if (!position) return
    const { key, referer, fields, place } = position.image
    if (place) this.#setPlace(index, place)
    if (key) this.#keys[index] = key
    if (referer) this.#referers[index] = referer
    if (fields) this.#fields[index] = fields
  }

  /** Anew, of a position whose place and fields stay. */
  resolve(index: number, position: ResolvedPosition | undefined): void {
    const { resolved, url } = position ?? {}
    if (resolved === undefined) return this.#targets.set(index, ELSEWHERE)
    if (url !== undefined) this.#urls[index] = url
    if (resolved instanceof Refusal) {
      this.#refusals[index] = resolved
      this.#targets.set(index, REFUSED)
    } else this.#targets.set(index, resolved + TARGETS)
  }

  /** The number of its target, or why it has none; undefined where another shard has it. */
  resolvedAt(index: number): number | Refusal | undefined {
    const said = this.#targets.at(index)
    if (said === ELSEWHERE) return undefined
    return said === REFUSED ? this.#refusals[index] : said - TARGETS
  }

  /** Undefined where another shard has it. */
  at(index: number): Position | undefined {
    const resolved = this.resolvedAt(index)
    if (resolved === undefined) return undefined
    const { targets } = this.#jobs
    const place = this.#placeAt(index)
    const key = this.#keys[index]
    const referer = this.#referers[index]
    const fields = this.#fields[index]
    return {
      url:
        this.#urls[index] ?? (resolved instanceof Refusal ? '' : this.#jobs.urlAt(targets.jobOf(resolved))),
      targetOrRefusal: resolved instanceof Refusal ? resolved : targets.at(resolved),
      ...(key && { key }),
      ...(referer && { referer }),
      ...(fields && { fields }),
      ...(place && { place }),
    }
  }

  *[Symbol.iterator](): Generator<Position | undefined> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  #setPlace(index: number, place: Place): void {
    if ('pointer' in place) {
      this.#places[index] = place
      return
    }
    const { file, line, column } = place
    if (this.#lists.at(-1)?.file !== file) this.#lists.push({ file, from: index })
    this.#lines.set(index, line)
    if (column !== 1) this.#columns[index] = column
  }

  #placeAt(index: number): Place | undefined {
    const line = this.#lines.at(index)
    if (line === 0) return this.#places[index]
    return new LinePlace(this.#fileAt(index), line, this.#columns[index] ?? 1)
  }

  #fileAt(index: number): string {
    let [low, high] = [0, this.#lists.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lists[middle]?.from ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return this.#lists[low]?.file ?? ''
  }
}
