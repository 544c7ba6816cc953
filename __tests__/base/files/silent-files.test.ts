/** Files that a run writes under a temporary name, and nothing for hours: another run over the folder leaves them alone. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { writeWhole } from '../../../src/base/files/atomic-file.ts'
import { removeLeftovers } from '../../../src/base/files/leftovers.ts'
import { openFileSink } from '../../../src/jobs/download/file-sink.ts'
import { openWholeJsonLines } from '../../../src/output/json-lines-file.ts'

const HOUR_MS = 3_600_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silent-'))
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
})
afterEach(() => {
  jest.useRealTimers()
  rmSync(folder, { recursive: true })
})

const sizeOfFirst = () => readdirSync(folder).map(name => statSync(join(folder, name)).size)[0] ?? 0

/** What a run sees two hours after the last byte was written. */
async function anotherRun(): Promise<void> {
  const [name = ''] = readdirSync(folder)
  expect(name).toMatch(/^\..*\.part$/)
  const now = Date.now()
  utimesSync(join(folder, name), now / 1000, now / 1000)
  jest.advanceTimersByTime(2 * HOUR_MS)
  await removeLeftovers(folder, { now: now + 2 * HOUR_MS })
}

test.each([
  [
    'a file of an export',
    (path: string) =>
      writeWhole(path, async temporary => {
        writeFileSync(temporary, 'whole')
        await anotherRun()
      }),
  ],
  [
    'results of a check',
    async (path: string) => {
      const file = await openWholeJsonLines(path)
      await file.write({ key: 'whole' })
      // The stream makes and fills its file soon.
      while (sizeOfFirst() === 0) await new Promise(resolve => setImmediate(resolve))
      await anotherRun()
      await file.end()
      await file.close()
    },
  ],
  [
    'an object that is downloaded',
    async (path: string) => {
      const sink = openFileSink(path, error => error)
      sink.write(Buffer.from('whole'))
      await anotherRun()
      expect(await sink.commit(true)).toBe(true)
      sink.close()
    },
  ],
])('%s', async (_, write) => {
  const path = join(folder, 'file')
  await write(path)
  expect(readFileSync(path, 'utf8')).toContain('whole')
  expect(readdirSync(folder)).toEqual(['file'])
  expect(jest.getTimerCount()).toBe(0)
})

test('a file whose run has ended is removed', async () => {
  await writeWhole(join(folder, 'file'), async temporary => writeFileSync(temporary, 'whole'))
  const left = join(folder, '.01234567-89ab-cdef-0123-456789abcdef.part')
  writeFileSync(left, '')
  await removeLeftovers(folder, { now: Date.now() + 2 * HOUR_MS })
  expect([existsSync(left), readdirSync(folder)]).toEqual([false, ['file']])
})
