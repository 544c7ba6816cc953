import { expect, test } from '@jest/globals'
import { mintImageKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { type LookupResult, lookUp } from '../../../../src/storage/manifest/entries/lookup.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.parse('2026-01-01T00:00:00.000Z')
const iso = (ms: number) => new Date(ms).toISOString()

const imageAt = (number: number, at: number): ImageEntry => ({
  url: `https://h${number % 7}.example/${number}.png`,
  key: mintImageKey(mintPrefix(''), `${number}.png`),
  firstSeen: iso(at),
  lastSeen: iso(at),
  at: iso(at),
})

const look = (entry: ImageEntry, now: number, refreshAfterMs: number): LookupResult['kind'] =>
  lookUp(
    { images: new Map([['', entry]]), failedBefore: undefined },
    {},
    { refreshAfterMs, retryFailedAfterMs: DAY },
    now,
    {
      settingsFor: () => '',
    },
  ).kind

test('2,000 images stored at once are refreshed over the hours: no run has more than three times the median', () => {
  const images = Array.from({ length: 2000 }, (_, number) => imageAt(number, START))
  const refreshed = images.map((): number[] => [])
  const counts: number[] = []
  for (let hour = 1; hour <= 720; hour++) {
    const now = START + hour * HOUR
    let count = 0
    for (const [number, entry] of images.entries()) {
      if (look(entry, now, 7 * DAY) !== 'due') continue
      // Its answer arrives seconds after the run began.
      images[number] = { ...entry, lastSeen: iso(now + (number % 60) * 1000) }
      refreshed[number]?.push(hour)
      count++
    }
    if (hour > 8 * 24) counts.push(count)
  }
  const sorted = counts.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  expect(median).toBeGreaterThan(5)
  expect(Math.max(...counts)).toBeLessThanOrEqual(3 * median)
  for (const [first = 0, ...later] of refreshed) {
    expect(first).toBeLessThanOrEqual(7 * 24)
    for (const [index, hour] of later.entries())
      expect([168, 169]).toContain(hour - (index === 0 ? first : (later[index - 1] ?? 0)))
  }
})

test('a gap under six hours is not spread, and an image found by its key alone is', () => {
  const images = Array.from({ length: 200 }, (_, number) => imageAt(number, START))
  const due = (entries: readonly ImageEntry[], gap: number, share: number) =>
    entries.filter(entry => look(entry, START + share * gap, gap) === 'due').length
  expect([0.99, 1].map(share => due(images, 5.9 * HOUR, share))).toEqual([0, 200])
  for (const entries of [images, images.map(({ lastSeen: _, ...entry }) => entry)]) {
    expect(due(entries, 6 * HOUR, 0.5)).toBeGreaterThan(60)
    expect(due(entries, 6 * HOUR, 0.5)).toBeLessThan(140)
    expect(due(entries, 6 * HOUR, 1)).toBe(200)
  }
  expect(
    due(
      images.map(entry => ({ ...entry, lastSeen: iso(START + 1) })),
      6 * HOUR,
      0.99,
    ),
  ).toBe(0)
})
