import { expect, test } from '@jest/globals'
import type { Clock } from '../../../src/base/clock.ts'
import type { CheckManifest } from '../../../src/jobs/check/check-manifest.ts'
import { KnownLines } from '../../../src/jobs/check/known-objects.ts'
import { DamageTreatment } from '../../../src/jobs/check/treat-damage.ts'
import { WantedLines } from '../../../src/jobs/check/wanted-lines.ts'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { nextLine } from '../../../src/storage/manifest/entries/losses.ts'
import { lineOf } from '../../support/exported-manifest.ts'

const LOOKED = '2026-11-30T12:00:00.000Z'
const SINCE = '2026-11-30T12:00:20.000Z'
const NOW = '2026-11-30T12:01:00.000Z'
const AHEAD = '2026-12-02T12:00:00.000Z'
const RULES = { prefix: '' as never, last: '9' }

const line = (at: string) => lineOf('https://a.example/1.png', { at })

/** @returns the lines that `accept-missing` writes about an object whose place answered at `LOOKED` */
async function written(entry: ImageEntry, state: 'missing' | 'whole') {
  const line = JSON.parse(encodeEntry(entry))
  const knownLines = new KnownLines(RULES)
  knownLines.feed(line)
  const objects = [...knownLines.objects.values()]
  const none = new Set<string>()
  const wanted = { objects, urls: new Set([entry.url]), unproven: none, candidates: none }
  const lines = new WantedLines(RULES, wanted)
  lines.feed(line, 'segment')
  lines.isComplete = true
  const news: ImageEntry[] = []
  const manifest: Pick<CheckManifest, 'write'> = { write: async some => news.push(...some) > 0 }
  const treatment = new DamageTreatment({
    ...{ acceptMissing: true, everyObject: true, linked: none },
    ...{ clock: { now: () => Date.parse(NOW) } as Clock, manifest: manifest as CheckManifest },
  })
  const judged = lines.objects().map(object => ({ ...object, state, judgedAt: Date.parse(LOOKED) }))
  const keys: string[] = []
  for await (const result of treatment.results(judged, lines, new AbortController().signal))
    keys.push(result.entry.key)
  expect(keys).toEqual([entry.key])
  return news.map(next => [next.at, next.loss])
}

test.each([
  ['is not accepted as missing', line(SINCE), 'missing'],
  ['stays lost', nextLine(line(LOOKED), SINCE, 'missing'), 'whole'],
] as const)('a line that a run has written since the look %s', async (_, entry, state) => {
  expect(await written(entry, state)).toEqual([])
})

test.each([
  [line('2026-11-01T08:00:00.000Z'), [LOOKED, 'accepted']],
  [line(LOOKED), ['2026-11-30T12:00:00.001Z', 'accepted']],
  // Of a clock ahead.
  [line(AHEAD), ['2026-12-02T12:00:00.001Z', 'accepted']],
])('any other line is followed by a later one (%#)', async (entry, next) => {
  expect(await written(entry, 'missing')).toEqual([next])
})
