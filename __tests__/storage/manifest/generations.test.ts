/**
 * Writers, mergers and removers at work at once, for weeks and with old knowledge: at every step of a merger or a
 * remover a reader recalls what a reader of all lines ever written would.
 */
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import {
  encodeEntry,
  isFailedEntry,
  type ManifestEntry,
} from '../../../src/storage/manifest/entries/entry.ts'
import { loadManifest } from '../../../src/storage/manifest/load.ts'
import { removeReplaced } from '../../../src/storage/manifest/segments/compaction.ts'
import { mergeSegments } from '../../../src/storage/manifest/segments/merge-segments.ts'
import type { SegmentList } from '../../../src/storage/manifest/segments/segment-list.ts'
import { randomLines, seeded, URLS } from '../../support/random-entries.ts'
import { lengthOf } from '../../support/test-length.ts'
import {
  DAY,
  type OpenedOnFolder,
  openOnFolder,
  packed,
  segmentPath,
  sorted,
} from '../../support/test-manifest.ts'

const HOUR = 3_600_000
const STEPS = 60
const never = new AbortController().signal

let opened: OpenedOnFolder
beforeEach(async () => {
  opened = await openOnFolder()
})
afterEach(() => opened.close())

/** What all lines ever written come to, told as plainly as possible. */
function expectedOf(all: readonly ManifestEntry[], url: string): ManifestEntry[] {
  const latest = new Map<string, ManifestEntry>()
  for (const entry of all.filter(line => line.url === url)) {
    const subject = isFailedEntry(entry)
      ? 'failed-before'
      : JSON.stringify([entry.chosen && entry.key, entry.fields])
    const other = latest.get(subject)
    const isLater =
      !other || entry.at > other.at || (entry.at === other.at && encodeEntry(entry) > encodeEntry(other))
    if (isLater) latest.set(subject, entry)
  }
  return withoutOldFailure([...latest.values()])
}

/** Mergers forget it, and no rule asks about it. */
const withoutOldFailure = (entries: readonly ManifestEntry[]) =>
  sorted(entries.filter(entry => !isFailedEntry(entry) || entries.every(({ at }) => at <= entry.at)))

/** Files written since get the hands' time. */
async function date(dated: Set<string>): Promise<void> {
  const now = opened.clock.now() / 1000
  for (const folder of ['segments', 'merged']) {
    const root = join(opened.directory, MANIFEST_FOLDER, folder)
    for (const name of await readdir(root).catch(() => [])) {
      if (dated.has(name)) continue
      dated.add(name)
      await utimes(join(root, name), now, now)
    }
  }
}

const survey = async () => {
  const { store, clock } = opened
  const nothing = new Set<string>()
  const contents = await loadManifest(
    { store, clock, notice: sentence => opened.notices.push(textIn('en', sentence)) },
    nothing,
    never,
  )
  return contents.segmentList as SegmentList
}

test.each([11, 12, 13, 14, 15, 16, 17, 18].slice(0, lengthOf(2, 8)))('seed %i', async seed => {
  const random = seeded(seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const all: ManifestEntry[] = []
  const dated = new Set<string>()
  const known: { segmentList: SegmentList; seenAt: number }[] = []
  const depth = new Map<string, number>()
  let merges = 0
  let removals = 0
  for (let step = 0; step < STEPS; step++) {
    const chance = random()
    if (chance < 0.5) {
      for (let count = 1 + upTo(4); count > 0; count--) {
        const entries = randomLines(random, 1 + upTo(12))
        all.push(...entries)
        await opened.plant(segmentPath(upTo(1e9), opened.clock.now()), packed(entries.map(encodeEntry)))
      }
    } else if (chance < 0.65) {
      known.push({ segmentList: await survey(), seenAt: opened.clock.now() })
    } else if (chance < 0.85) {
      // Some time after it looked, as a run does that was long.
      const merger = known.splice(upTo(known.length), 1)[0] ?? {
        segmentList: await survey(),
        seenAt: opened.clock.now(),
      }
      const after = await mergeSegments(opened.store, merger.segmentList, opened.clock.now(), never).catch(
        () => undefined,
      )
      const made = after?.merged.at(-1)
      if (made) {
        merges++
        const before = made.replaced.replaces.map(path => depth.get(path) ?? 0)
        depth.set(made.path, 1 + Math.max(0, ...before))
      }
    } else {
      const before = (await readdir(join(opened.directory, MANIFEST_FOLDER, 'segments')).catch(() => []))
        .length
      await removeReplaced(opened.store, await survey(), opened.clock.now(), never)
      removals +=
        before - (await readdir(join(opened.directory, MANIFEST_FOLDER, 'segments')).catch(() => [])).length
    }
    await date(dated)
    await opened.clock.advance(random() < 0.1 ? 2 * DAY : upTo(10 * HOUR))
    // What writers alone have added is read after the next step.
    if (chance < 0.5 && step < STEPS - 1) continue
    const reader = await opened.open(URLS, { mode: 'read-only' })
    for (const url of URLS) expect(withoutOldFailure(reader.entriesOf(url))).toEqual(expectedOf(all, url))
  }
  expect(merges).toBeGreaterThan(3)
  expect(removals).toBeGreaterThan(0)
  expect(Math.max(...depth.values())).toBeGreaterThanOrEqual(3)
  expect(opened.notices).toEqual([])
})
