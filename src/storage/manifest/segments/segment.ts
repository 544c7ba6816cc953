/**
 * A segment is gzipped JSON Lines. The first line has the version of the format, `{"version":1}`, and the last one
 * hashes the lines before it, `{"sha256":"…"}`: every version has these two. Between them are lines about runs, then
 * those of images, sorted by URL. The first line of a merged segment has `before` too; on the next lines are the
 * segments that it replaces: `{"replaces":[…]}`.
 */
import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { PutOptions } from '../../stores/store.ts'
import { encodeEntry, type ManifestEntry } from '../entries/entry.ts'

/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. A larger one is not merged. */
export const MAX_TEXT_OF_ONE = 4 * 1024 * 1024

/** Segments whose lines are in this one too. */
export interface ReplacedSegments {
  /** Paths in the folder of the manifest. */
  readonly replaces: readonly string[]
  /** Every segment in `segments/` whose name sorts before this is replaced too. */
  readonly before: string
}

/** Version of the format. */
export const VERSION = 1

/** @param sha256 of the lines before, in hex */
export function lastLine(sha256: string): string {
  return `${JSON.stringify({ sha256 })}\n`
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
  const lines = [JSON.stringify({ version: VERSION }), ...runLines, ...sortedByUrl(entries).map(encodeEntry)]
  const text = lines.map(line => `${line}\n`).join('')
  const whole = Buffer.from(text + lastLine(hash('sha256', text)))
  return { body: gzipSync(whole), textSize: whole.length }
}

/** Names per line. At 134 characters each, a line has half of its maximal length. */
const NAMES_PER_LINE = 250

/** The first lines of a merged segment. */
export function encodeReplaced({ replaces, before }: ReplacedSegments): string[] {
  const lines: object[] = [{ version: VERSION, before }]
  for (let from = 0; from < replaces.length; from += NAMES_PER_LINE)
    lines.push({ replaces: replaces.slice(from, from + NAMES_PER_LINE) })
  return lines.map(line => JSON.stringify(line))
}

/** Sorts in the order of a segment. */
export function sortedByUrl(lines: readonly ManifestEntry[]): ManifestEntry[] {
  return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
}

/**
 * Every file of the manifest is written once, under its own name, and only accounts with access to the bucket can read
 * it.
 */
export const PUT_OPTIONS: PutOptions = {
  contentType: 'application/gzip',
  mode: 'keep-existing',
  isInternal: true,
}
