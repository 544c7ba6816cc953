/** Joins the lines of several segments URL by URL. Memory holds little more than the small segments among them. */

import { Handoff } from '../../../base/concurrency/handover.ts'
import { PersistError } from '../../../base/errors.ts'
import { say } from '../../messages/say.ts'
import type { Store } from '../../stores/store.ts'
import { decodeEntry, type LineRules, type ManifestEntry } from '../entries/entry.ts'
import { sortedByUrl } from './segment.ts'
import type { KnownSegment, MergedSegment } from './segment-list.ts'
import { SegmentScan } from './segment-scan.ts'
import { scanSegment } from './unpack.ts'

/** The segments of one merge. */
export interface Choice {
  readonly segments: readonly KnownSegment[]
  readonly merged: readonly MergedSegment[]
}

/** The most lines of one URL that are yielded at once. */
const MAX_AT_ONCE = 10_000

/**
 * Yields the lines of one URL at a time. A URL comes again if it has very many lines, or if a segment is not in
 * order. Unreadable lines are dropped.
 * @param choice `segments` are read into memory, `merged` line by line
 */
export async function* mergeByUrl(
  store: Store,
  { segments, merged }: Choice,
  rules: LineRules,
  signal: AbortSignal,
): AsyncGenerator<ManifestEntry[]> {
  const ending = new AbortController()
  const whileJoining = AbortSignal.any([signal, ending.signal])
  const entries: ManifestEntry[] = []
  const keep = (portion: readonly ManifestEntry[]) => {
    for (const entry of portion) entries.push(entry)
    return undefined
  }
  for (const segment of segments) await eachPortion(store, segment, rules, whileJoining, keep)
  const sources = [
    new Source(sortedByUrl(entries)),
    ...merged.map(segment => new Source([], handedOver(store, segment, rules, whileJoining))),
  ]
  try {
    await Promise.all(sources.map(source => source.start()))
    for (let url = leastUrl(sources); url !== undefined; url = leastUrl(sources)) {
      const joined: ManifestEntry[] = []
      for (const source of sources)
        for (let line = source.head; line?.url === url && joined.length < MAX_AT_ONCE; line = source.head) {
          joined.push(line)
          const more = source.next()
          if (more) await more
        }
      yield joined
    }
  } finally {
    for (const source of sources) source.leave()
    ending.abort(new Error('reading has ended'))
  }
}

function leastUrl(sources: readonly Source[]): string | undefined {
  let least: string | undefined
  for (const { head } of sources) if (head && (least === undefined || head.url < least)) least = head.url
  return least
}

/** Lines of a segment in order, with one portion of them in memory. */
class Source {
  #portion: readonly ManifestEntry[]
  /** Source of the next portions; undefined after the last one. */
  #rest: Handoff<readonly ManifestEntry[]> | undefined
  #at = 0

  constructor(portion: readonly ManifestEntry[], rest?: Handoff<readonly ManifestEntry[]>) {
    this.#portion = portion
    this.#rest = rest
  }

  get head(): ManifestEntry | undefined {
    return this.#portion[this.#at]
  }

  async start(): Promise<void> {
    if (this.#portion.length === 0) await this.#more()
  }

  next(): Promise<void> | undefined {
    this.#at++
    return this.#at < this.#portion.length ? undefined : this.#more()
  }

  leave(): void {
    this.#rest?.cancel()
  }

  async #more(): Promise<void> {
    const portion = await this.#rest?.take()
    this.#portion = portion ?? []
    this.#at = 0
    if (!portion) this.#rest = undefined
  }
}

/** Passes on the lines of a segment while it is unpacked, at the speed of the reader. */
function handedOver(
  store: Store,
  segment: KnownSegment,
  rules: LineRules,
  signal: AbortSignal,
): Handoff<readonly ManifestEntry[]> {
  const handoff = new Handoff<readonly ManifestEntry[]>()
  eachPortion(store, segment, rules, signal, portion => handoff.give(portion)).then(
    () => handoff.end(),
    error => handoff.end(error),
  )
  return handoff
}

/** @param use must resolve before more is unpacked */
async function eachPortion(
  store: Store,
  { key, path, isClosed }: KnownSegment,
  rules: LineRules,
  signal: AbortSignal,
  use: (entries: ManifestEntry[]) => Promise<void> | undefined,
): Promise<void> {
  let lines: ManifestEntry[] = []
  const open = () =>
    new SegmentScan(line => {
      const entry = decodeEntry(line, rules)
      if (entry) lines.push(entry)
      return entry !== undefined
    })
  const afterPortion = () => {
    const portion = lines
    lines = []
    return portion.length > 0 ? use(portion) : undefined
  }
  const { scan } = await scanSegment(store, key, { open, afterPortion }, signal)
  if (isClosed && !scan.isClosed)
    throw new PersistError('store', 'store-integrity', say('manifest-not-whole', { path }))
}
