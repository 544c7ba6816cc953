/**
 * A segment: gzipped JSON Lines, sorted by URL, with a last line that counts and hashes those before it:
 * `{"end":true,"lines":N,"sha256":"…"}`. A merged one begins with what it stands for, on as many lines as it takes:
 * `{"replaces":[…],"before":"…"}`.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { PutOptions } from '../../stores/store.ts'
import { encodeEntry, type ManifestEntry } from '../entries/entry.ts'

/** Segments whose lines are in this one as well. */
export interface ReplacedSegments {
  /** Paths below the folder of the memory. */
  readonly replaces: readonly string[]
  /** Every name in `segments/` that sorts before this is replaced, too. */
  readonly before: string
}

/** Counts and hashes what goes by. */
export class SegmentFooter {
  readonly #hash = createHash('sha256')
  #lines = 0

  add(text: string, lines: number): void {
    this.#hash.update(text)
    this.#lines += lines
  }

  line(): string {
    return `${JSON.stringify({ end: true, lines: this.#lines, sha256: this.#hash.digest('hex') })}\n`
  }
}

export interface EncodedSegment {
  readonly body: Buffer
  /** Bytes, unpacked. */
  readonly textSize: number
}

/** @param entries of which there are few enough to be in memory twice */
export function encodeSegment(entries: readonly ManifestEntry[]): EncodedSegment {
  const text = sortedByUrl(entries)
    .map(entry => `${encodeEntry(entry)}\n`)
    .join('')
  const footer = new SegmentFooter()
  footer.add(text, entries.length)
  const whole = Buffer.from(text + footer.line())
  return { body: gzipSync(whole), textSize: whole.length }
}

/** Names on one line: at 134 characters each it is half as long as a line may be. */
const NAMES_PER_LINE = 250

/** The lines that a merged segment begins with, at least one. */
export function encodeReplaced({ replaces, before }: ReplacedSegments): string[] {
  const count = Math.max(1, Math.ceil(replaces.length / NAMES_PER_LINE))
  return Array.from({ length: count }, (_, index) => {
    const from = index * NAMES_PER_LINE
    return JSON.stringify({ replaces: replaces.slice(from, from + NAMES_PER_LINE), before })
  })
}

/** In the order of a segment. */
export function sortedByUrl<L extends Pick<ManifestEntry, 'url'>>(lines: readonly L[]): L[] {
  return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
}

/** How every file of the memory is stored: once, under a name of its own, readable for nobody but the bucket's. */
export const PUT_OPTIONS: PutOptions = {
  contentType: 'application/gzip',
  mode: 'keep-existing',
  isInternal: true,
}
