import { expect, test } from '@jest/globals'
import type { Line } from '../../../../src/storage/manifest/entries/entry.ts'
import { RunScan } from '../../../../src/storage/manifest/entries/run-lines.ts'
import { imageLine } from '../../../support/test-manifest.ts'

const RUN = '0123456789abcdef'
const AT = '2026-01-01T00:00:00.000Z'

test.each<[string, Line, boolean]>([
  ['begun', { begun: AT, run: RUN }, true],
  ['ended', { ended: AT, run: RUN }, true],
  ['ids', { ...imageLine(1), run: RUN }, false],
])('a line names a run in any order of members: %s', (name, line, isRead) => {
  const scan = new RunScan()
  expect(scan.take(line)).toBe(isRead)
  expect([...scan[name as 'ids' | 'begun' | 'ended'].keys()]).toEqual([RUN])
  expect(scan.take({ ...line, run: RUN.toUpperCase() })).toBe(false)
})
