/** Lines that contradict each other as much as they can: few URLs, few subjects, few times. */
import type { ImageEntry, ManifestEntry } from '../../src/storage/manifest/entries/entry.ts'
import { NOON } from './clocks.ts'
import { failedLine, imageLine, time, url } from './test-manifest.ts'

export type Random = () => number

/** Mulberry32. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(things: readonly T[], random: Random): T[] {
  return things
    .map(thing => ({ thing, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

export const URLS = Array.from({ length: 12 }, (_, number) => url(number))

/** With keys below an empty prefix. */
export function randomLines(random: Random, count: number): ManifestEntry[] {
  const upTo = (most: number) => Math.floor(random() * most)
  return Array.from({ length: count }, () => {
    const number = upTo(URLS.length)
    const at = time(NOON + upTo(20) * 1000)
    if (random() < 0.2)
      return failedLine(number, { at, tries: 1 + upTo(3), ...(random() < 0.3 && { failedAt: time(NOON) }) })
    const more: Partial<ImageEntry>[] = [{}, { chosen: true }, { fields: { id: String(upTo(3)) } }]
    if (random() < 0.1) more[0] = { regainedAt: at }
    return imageLine(number, { at, bytes: upTo(5), ...more[upTo(3)] }, '')
  })
}
