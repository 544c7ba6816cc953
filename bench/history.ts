/** A manifest of any length as earlier runs would have left it: merged segments, and small ones behind them. */
import { hash } from 'node:crypto'
import { type KeyPrefix, mintKey } from '../src/storage/key/object-key.ts'
import type { ImageEntry } from '../src/storage/manifest/entries/entry.ts'
import { MergedWriter } from '../src/storage/manifest/segments/merged-writer.ts'
import { mergedKey, segmentKey } from '../src/storage/manifest/segments/names.ts'
import { encodeSegment } from '../src/storage/manifest/segments/segment.ts'

const HOSTS = 50
/** One host in ten wants to see a browser. */
const PICKY = 10
const DAY_MS = 86_400_000
/** Bytes. */
const PACKED_LINE = 130

export interface HistorySettings {
  readonly prefix: KeyPrefix
  /** In all. */
  readonly lines: number
  /** Segments of their own, the newest lines. */
  readonly small: number
  /** Lines of each of these; 200, as many as runs write, unless said otherwise. */
  readonly smallLines?: number
  /** Segments that the other lines are spread over. */
  readonly merged: number
  /** When the last line was written, milliseconds since the epoch; the first is a year older. */
  readonly endsAt: number
  /** Of each image; by its number unless said otherwise. */
  readonly size?: number
}

export interface HistorySegment {
  readonly key: string
  readonly body: Buffer
}

/** Canonical URL of an image of this history; of numbers beyond its lines, one that it does not know. */
export function historyUrl(index: number): string {
  const host = String(index % HOSTS).padStart(2, '0')
  return `https://img${host}.example.com/uploads/2026/${digest(`path ${index}`).slice(0, 12)}/photo-${index}.jpg`
}

/** One segment after the other, since a long history is larger than memory should be. */
export async function* history(settings: HistorySettings): AsyncGenerator<HistorySegment> {
  const { prefix, lines, small, smallLines = 200, merged, endsAt } = settings
  const old = Math.max(0, lines - small * smallLines)
  const line = (index: number) => lineOf(index, settings)
  for (let part = 0; part < merged; part++) {
    const [from, to] = [Math.floor((part * old) / merged), Math.floor(((part + 1) * old) / merged)]
    const writer = new MergedWriter({ replaces: [], before: '' }, PACKED_LINE * (to - from))
    for (const index of byHost(from, to)) await writer.write([line(index)])
    const key = mergedKey(prefix, endsAt - (merged - part) * DAY_MS, uuidOf(`merged ${part}`))
    yield { key, body: (await writer.end()).body }
  }
  for (let part = 0; part < small; part++) {
    const from = old + part * smallLines
    const of = Array.from({ length: Math.min(smallLines, lines - from) }, (_, index) => line(from + index))
    const key = segmentKey(
      prefix,
      endsAt - (small - part) * 60_000,
      `${10_000 + part}-1`,
      uuidOf(`small ${part}`),
    )
    yield { key, body: encodeSegment(of).body }
  }
}

/** Host by host, which is the order of their URLs but for the last part: merged segments need not be in order. */
function* byHost(from: number, to: number): Generator<number> {
  for (let host = 0; host < HOSTS; host++)
    for (let index = from + ((host - (from % HOSTS) + HOSTS) % HOSTS); index < to; index += HOSTS) yield index
}

function lineOf(index: number, { prefix, lines, endsAt, size }: HistorySettings): ImageEntry {
  const sha256 = digest(`bytes ${index}`)
  const at = new Date(endsAt - Math.floor(((lines - index) / lines) * 365 * DAY_MS)).toISOString()
  return {
    url: historyUrl(index),
    ...(index % HOSTS < HOSTS / PICKY && { profile: 'browser' }),
    sha256,
    key: mintKey(prefix, `${sha256}.jpg`),
    bytes: size ?? 20_000 + (index % 400_000),
    contentType: 'image/jpeg',
    width: 640 + (index % 1280),
    height: 480 + (index % 720),
    etag: digest(`etag ${index}`).slice(0, 32).toUpperCase(),
    originEtag: `"${digest(`origin ${index}`).slice(0, 16)}"`,
    originLastModified: new Date(Date.parse(at) - DAY_MS).toUTCString(),
    firstSeen: at,
    lastSeen: at,
    at,
  }
}

function digest(text: string): string {
  return hash('sha256', text)
}

function uuidOf(text: string): string {
  return digest(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
