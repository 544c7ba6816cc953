/** The images of a list whose objects are in the store, as far as the memory knows. */
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { byBytes } from '../../../storage/key/byte-order.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeyStarts } from '../../../storage/manifest/entries/key-starts.ts'
import type { Lookups } from './lookups.ts'

/** Jobs by their number. */
export interface Jobs {
  readonly length: number
  at(number: number): ImageJob | undefined
}

/** How many groups of keys are tried to find the first image that is there. Each costs two passes over all of them. */
const MAX_GROUPS = 32

export class KnownList {
  readonly #jobs: Jobs
  readonly #lookups: Pick<Lookups, 'lookUp'>
  /** Lines of the keys that the list links to. */
  readonly #own: readonly ImageEntry[]
  /** Undefined if the numbers of jobs are not those of the memory's URLs. */
  readonly #starts: KeyStarts | undefined

  constructor(
    jobs: Jobs,
    lookups: Pick<Lookups, 'lookUp'>,
    own: readonly ImageEntry[] = [],
    starts?: KeyStarts,
  ) {
    this.#jobs = jobs
    this.#lookups = lookups
    this.#own = own
    this.#starts = starts
  }

  *all(): Generator<ImageEntry> {
    yield* this.#own
    yield* this.#entriesOf(this.#starts ? this.#starts.from(0) : this.#numbersFrom(0))
  }

  /** @param to the last key; undefined to the end */
  *within(after: string, to: string | undefined): Generator<ImageEntry> {
    const numbers = this.#starts?.within(after, to) ?? this.#numbersFrom(0)
    const isWithin = ({ key }: ImageEntry) =>
      byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0)
    for (const entry of this.#own) if (isWithin(entry)) yield entry
    for (const entry of this.#entriesOf(numbers)) if (isWithin(entry)) yield entry
  }

  /** With a chance of one half the image with the first key, else any. Undefined if no image is known. */
  drawn(): ImageEntry | undefined {
    return (Math.random() < 0.5 ? this.#first() : undefined) ?? this.#any()
  }

  #first(): ImageEntry | undefined {
    const starts = this.#starts
    if (!starts) return firstOf(this.all())
    let first = firstOf(this.#own)
    let tries = 0
    // Images that are lost or accepted may have the first keys.
    for (const { least, numbers } of starts.groups()) {
      if (tries++ > MAX_GROUPS || (first && byBytes(first.key, least) < 0)) break
      first = firstOf([...(first ? [first] : []), ...this.#entriesOf(numbers)])
    }
    return first
  }

  #any(): ImageEntry | undefined {
    const { length } = this.#jobs
    const at = Math.floor(Math.random() * (length + this.#own.length))
    if (at >= length) return this.#own[at - length]
    const [entry] = this.#entriesOf(this.#starts ? this.#starts.from(at) : this.#numbersFrom(at))
    return entry ?? this.#own[0]
  }

  /** All numbers, in a circle. */
  *#numbersFrom(first: number): Generator<number> {
    const { length } = this.#jobs
    for (let count = 0; count < length; count++) yield (first + count) % length
  }

  *#entriesOf(numbers: Iterable<number>): Generator<ImageEntry> {
    for (const number of numbers) {
      const job = this.#jobs.at(number)
      for (const target of job?.targets ?? []) {
        const found = this.#lookups.lookUp(job as ImageJob, target)
        if (found.kind === 'known' || found.kind === 'due') yield found.entry
      }
    }
  }
}

function firstOf(entries: Iterable<ImageEntry>): ImageEntry | undefined {
  let first: ImageEntry | undefined
  for (const entry of entries) if (!first || byBytes(entry.key, first.key) < 0) first = entry
  return first
}
