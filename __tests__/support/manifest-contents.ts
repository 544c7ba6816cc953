/** The manifest in a bucket, read by its description alone: gzip, JSON Lines, and a last line that hashes the others. */
import { hash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect } from '@jest/globals'
import type { Bucket } from '../servers/bucket.ts'
import { isMemory } from './watch-uploads.ts'

export interface WrittenLine {
  /** Id of the run that stored the object. */
  readonly run?: string
  readonly url: string
  readonly key?: string
  readonly sha256?: string
  readonly bytes?: number
  readonly etag?: string
  readonly originEtag?: string
  readonly profile?: string
  readonly firstSeen?: string
  readonly lastSeen?: string
  readonly at: string
  readonly loss?: string
  readonly failedSince?: string
  readonly tries?: number
  readonly reason?: string
  readonly settingsHash?: string
}

export const segmentsOf = ({ objects }: Bucket): string[] => [...objects.keys()].filter(isMemory).toSorted()

/** Every line of every segment, each of which has to be whole. Those about runs are left out. */
export function linesIn(bucket: Bucket): WrittenLine[] {
  return segmentsOf(bucket).flatMap(key => linesOf(bucket, key))
}

/** Runs whose end marks are in the bucket. */
export function endedIn(bucket: Bucket): Set<string> {
  const ended = segmentsOf(bucket).flatMap(key => textsOf(bucket, key).filter(line => 'ended' in line))
  return new Set(ended.map(line => String(line.run)))
}

/** The lines of one segment about images, in order. */
export function linesOf(bucket: Bucket, key: string): WrittenLine[] {
  return textsOf(bucket, key).filter(line => 'url' in line) as unknown as WrittenLine[]
}

function textsOf(bucket: Bucket, key: string): Readonly<Record<string, unknown>>[] {
  const text = gunzipSync(bucket.head(key)?.bytes ?? '').toString()
  const lines = text.split('\n')
  expect([key, lines.pop()]).toEqual([key, ''])
  const closing = JSON.parse(lines.pop() ?? '')
  const sha256 = hash('sha256', lines.map(line => `${line}\n`).join(''))
  expect({ key, ...closing }).toEqual({ key, sha256 })
  expect([key, JSON.parse(lines[0] ?? '')]).toEqual([key, expect.objectContaining({ version: 1 })])
  return lines.map(line => JSON.parse(line))
}

/** Of each URL the last line that speaks of an image. */
export function latestIn(bucket: Bucket): Map<string, WrittenLine> {
  const latest = new Map<string, WrittenLine>()
  for (const line of linesIn(bucket)) {
    const before = latest.get(line.url)
    if (line.key && (!before || before.at < line.at)) latest.set(line.url, line)
  }
  return latest
}

/**
 * Every line speaks of an object that is there, with these bytes; and of every image there is a line.
 * @param forgotten images that need no line: what a URL has shown before, what only a killed run has seen
 */
export function expectAgreement(bucket: Bucket, forgotten: readonly Buffer[] = []): void {
  expectBacked(bucket)
  const known = new Set(linesIn(bucket).map(({ key }) => key))
  const isKnown = (key: string, bytes: Buffer) => known.has(key) || forgotten.some(old => old.equals(bytes))
  const unknown = [...bucket.objects].filter(([key, { bytes }]) => !isMemory(key) && !isKnown(key, bytes))
  expect(unknown.map(([key]) => key)).toEqual([])
}

/** The manifest never leads the store. */
export function expectBacked(bucket: Bucket): void {
  const wrong = linesIn(bucket).filter(({ key, sha256 }) => {
    const object = key === undefined ? undefined : bucket.head(key)
    return key !== undefined && (!object || hash('sha256', object.bytes) !== sha256)
  })
  expect(wrong).toEqual([])
}
