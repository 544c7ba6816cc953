/** Parts that are abandoned, and opened again. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { abandonPart, reopenParts } from '../../../src/jobs/plan/abandonment.ts'
import type { Plan } from '../../../src/jobs/plan/plan-file.ts'
import { resultsFolder } from '../../../src/jobs/plan/plan-names.ts'
import { readProgress } from '../../../src/jobs/plan/plan-progress.ts'
import { openFolder } from '../../../src/storage/stores/folder/folder.ts'

let directory: string
let planned: Plan
const { signal } = new AbortController()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'abandonment-'))
  const parts = [{ partition: '00', images: 8, longest: 8 }]
  const place = { store: openFolder(directory), name: 'default', id: '0123456789ab-1' }
  planned = { ...place, parts } as Partial<Plan> as Plan
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const names = async () => (await readdir(join(directory, resultsFolder(planned)))).sort()

test('a part that several workers see fail is abandoned once, and once more after it was reopened', async () => {
  const crash = (message: string) => ({ reason: 'worker-crash', message }) as const
  await abandonPart(planned, 0, crash('one'), signal)
  await abandonPart(planned, 0, crash('two'), signal)
  expect(await names()).toEqual(['part-00000.abandoned-1.json'])
  expect(await reopenParts(planned, await readProgress(planned, signal), signal)).toBe(1)
  await abandonPart(planned, 0, crash('three'), signal)
  expect(await names()).toEqual([
    'part-00000.abandoned-1.json',
    'part-00000.abandoned-2.json',
    'part-00000.reopened-1.json',
  ])
})
