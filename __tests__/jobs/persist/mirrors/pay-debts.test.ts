import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { DigestTable } from '../../../../src/base/buffers/digest-table.ts'
import { MirrorPlace } from '../../../../src/jobs/persist/mirrors/mirror-place.ts'
import { payDebts } from '../../../../src/jobs/persist/mirrors/pay-debts.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { readDebt, writeDebt } from '../../../../src/storage/manifest/mirrors/debts.ts'
import { listMirrorFiles, noFiles } from '../../../../src/storage/manifest/mirrors/listing.ts'
import { NOON } from '../../../support/clocks.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { imageLine } from '../../../support/test-manifest.ts'

const NEVER = new AbortController().signal
const FILES = 66
const FOLDER = 'scraped/.persist/mirrors/b/debts/'

let destination: OpenedOss
let mirror: OpenedOss
beforeEach(async () => {
  destination = await openOn()
  mirror = await openOn()
  mirror.oss.fault(() => true, { status: 403, code: 'AccessDenied', times: Infinity })
  // Each file names two images, one of which the next file names as well.
  for (let file = 0; file < FILES; file++)
    await writeDebt(destination.store, 'b', [imageLine(file), imageLine(file + 1)], NOON + file, NEVER)
})
afterEach(async () => {
  await destination.close()
  await mirror.close()
})

/** Pays as a new run does, while the mirror refuses everything. */
async function pay(): Promise<DigestTable> {
  const { store } = destination
  const owedKeys = new DigestTable()
  const opened = {
    ...{ place: new MirrorPlace('b', mirror.store, 4), since: '', isNew: false, wholeBefore: undefined },
    ...{ namesProve: true, owedKeys },
  }
  const files = (await listMirrorFiles(store, NEVER)).get('b') ?? noFiles()
  await payDebts(opened, files, true, {
    ...{ room: 1_000_000, store, memory: store, clock: { now: () => NOON + FILES } },
    ...{ optionsFor: () => ({ contentType: 'image/jpeg', mode: 'keep-existing' }) as const },
    ...{ notice: () => {}, stopping: NEVER },
  })
  return owedKeys
}

/** What all debt files together say, as a later run reads them. */
async function owed(): Promise<readonly ImageEntry[]> {
  const { store } = destination
  const byKey = new Map<string, ImageEntry>()
  for (const file of (await listMirrorFiles(store, NEVER)).get('b')?.debts ?? [])
    for (const entry of (await readDebt(store, file, NEVER))?.entries ?? []) byKey.set(entry.key, entry)
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

const names = () => destination.oss.bucket.list({ prefix: FOLDER }).keys

function countRequests(from: number): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { method, key } of destination.oss.requests.slice(from))
    if (key.startsWith(FOLDER)) counts[method] = (counts[method] ?? 0) + 1
  return counts
}

test('66 files of debts become one that says the same', async () => {
  const before = await owed()
  expect([before.length, names().length]).toEqual([FILES + 1, FILES])
  const from = destination.oss.requests.length
  const keys = await pay()
  expect(countRequests(from)).toEqual({ GET: FILES, PUT: 1, DELETE: FILES })
  expect(names()).toEqual([expect.stringContaining(`-${FILES + 1}.jsonl.gz`)])
  expect(await owed()).toEqual(before)
  expect(before.every(({ key }) => keys.numberOf(key) >= 0)).toBe(true)
  // One file is not written anew.
  const again = destination.oss.requests.length
  await pay()
  expect(countRequests(again)).toEqual({ GET: 1 })
})

test('a run that ends after the new file and before the old ones are removed loses and doubles nothing', async () => {
  const before = await owed()
  destination.oss.fault(({ method }) => method === 'DELETE', { status: 409, code: 'FileImmutable', times: 1 })
  await expect(pay()).rejects.toThrow()
  expect(names()).toHaveLength(FILES + 1)
  expect(await owed()).toEqual(before)
  await pay()
  expect(names()).toHaveLength(1)
  expect(await owed()).toEqual(before)
})
