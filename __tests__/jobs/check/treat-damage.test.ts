import { describe, expect, test } from '@jest/globals'
import type { Clock } from '../../../src/base/clock.ts'
import type { CheckManifest } from '../../../src/jobs/check/check-manifest.ts'
import { CurrentLines, type WantedEntries } from '../../../src/jobs/check/manifest-lines.ts'
import { ObjectTable } from '../../../src/jobs/check/object-table.ts'
import { type DamageTools, DamageTreatment } from '../../../src/jobs/check/treat-damage.ts'
import { urlHash } from '../../../src/storage/key/key-hash.ts'
import type { ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { nextLine } from '../../../src/storage/manifest/entries/losses.ts'
import { lineOf } from '../../support/exported-manifest.ts'

const LOOKED = '2026-11-30T12:00:00.000Z'
const SINCE = '2026-11-30T12:00:20.000Z'
const NOW = '2026-11-30T12:01:00.000Z'
const AHEAD = '2026-12-02T12:00:00.000Z'

const line = (at: string) => lineOf('https://a.example/1.png', { at })
const signal = new AbortController().signal
const lost = { repair: async () => ({ state: 'missing' as const }) }

/** @returns the lines that the check writes about an object whose place answered at `LOOKED` */
async function written(entry: ImageEntry, state: 'missing' | 'whole', tools: Partial<DamageTools>) {
  const current = new CurrentLines({ prefix: '' as never, last: '9' }, [urlHash(entry.url)], new Set())
  current.take(entry, 'segment')
  current.isComplete = true
  const lines: ImageEntry[] = []
  const manifest: Pick<CheckManifest, 'readCurrent' | 'write'> = {
    readCurrent: async () => current,
    write: async some => lines.push(...some) > 0,
  }
  const table = new ObjectTable()
  table.add(1, 1)
  // Another URL of the key lets the check read the lines once more, after its look.
  const wanted = { hasCurrent: () => false, otherUrls: new Set<string>(), isProven: () => true }
  const treatment = new DamageTreatment({
    ...{
      table,
      concurrency: 1,
      repair: 'true',
      repairer: undefined,
      acceptMissing: false,
      everyObject: true,
    },
    ...{ clock: { now: () => Date.parse(NOW) } as Clock, manifest: manifest as CheckManifest },
    ...tools,
  })
  const judged = { number: 0, judgedAt: Date.parse(LOOKED), key: entry.key, state, entries: [entry] as const }
  for await (const { key } of treatment.results([judged], wanted as unknown as WantedEntries, signal))
    expect(key).toBe(entry.key)
  return lines.map(next => [next.at, next.loss])
}

describe('a line that a run has written since the look', () => {
  test.each([
    ['is not accepted as missing', line(SINCE), 'missing', { acceptMissing: true }],
    ['is not called lost', line(SINCE), 'missing', { repairer: lost }],
    ['stays lost', nextLine(line(LOOKED), SINCE, 'missing'), 'whole', { repairer: lost }],
  ] as const)('%s', async (_, entry, state, tools) => {
    expect(await written(entry, state, tools)).toEqual([])
  })
})

test.each([
  [line('2026-11-01T08:00:00.000Z'), [LOOKED, 'accepted']],
  [line(LOOKED), ['2026-11-30T12:00:00.001Z', 'accepted']],
  // Of a clock ahead.
  [line(AHEAD), ['2026-12-02T12:00:00.001Z', 'accepted']],
])('any other line is followed by a later one (%#)', async (entry, next) => {
  expect(await written(entry, 'missing', { acceptMissing: true })).toEqual([next])
})
