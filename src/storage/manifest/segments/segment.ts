/**
 * A segment is gzipped JSON Lines: lines about runs, then those of images, sorted by URL. Its last line counts and
 * hashes the lines before it: `{"end":true,"lines":N,"sha256":"…"}`. A merged segment begins with the segments that it
 * replaces, on as many lines as necessary: `{"replaces":[…],"before":"…"}`.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { PutOptions } from '../../stores/store.ts'
import { encodeEntry, type ManifestEntry } from '../entries/entry.ts'

/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. A larger one is not merged. */
export const MAX_TEXT_OF_ONE = 4 * 1024 * 1024

/** Segments whose lines are in this one too. */
export interface ReplacedSegments {
  /** Paths in the folder of the memory. */
  readonly replaces: readonly string[]
  /** Every segment in `segments/` whose name sorts before this is replaced too. */
  readonly before: string
}

/** Counts and hashes lines. */
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
  /** Unpacked bytes. */
  readonly textSize: number
}

/**
 * @param entries few enough to fit into memory twice
 * @param runLines lines about runs
 */
export function encodeSegment(
  entries: readonly ManifestEntry[],
  runLines: readonly string[] = [],
): EncodedSegment {
  const lines = [...runLines, ...sortedByUrl(entries).map(encodeEntry)]
  const text = lines.map(line => `${line}\n`).join('')
  const footer = new SegmentFooter()
  footer.add(text, lines.length)
  const whole = Buffer.from(text + footer.line())
  return { body: gzipSync(whole), textSize: whole.length }
}

/** Names per line. At 134 characters each, a line has half of its maximal length. */
const NAMES_PER_LINE = 250

/** The first lines of a merged segment, at least one. */
export function encodeReplaced({ replaces, before }: ReplacedSegments): string[] {
  const count = Math.max(1, Math.ceil(replaces.length / NAMES_PER_LINE))
  return Array.from({ length: count }, (_, index) => {
    const from = index * NAMES_PER_LINE
    return JSON.stringify({ replaces: replaces.slice(from, from + NAMES_PER_LINE), before })
  })
}

/** Sorts in the order of a segment. */
export function sortedByUrl(lines: readonly ManifestEntry[]): ManifestEntry[] {
  return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
}

/**
 * Every file of the memory is written once, under its own name, and only accounts with access to the bucket can read
 * it.
 */
export const PUT_OPTIONS: PutOptions = {
  contentType: 'application/gzip',
  mode: 'keep-existing',
  isInternal: true,
}
