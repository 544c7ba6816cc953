import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { openJsonLines } from '../../src/output/json-lines-file.ts'
import { ReportFiles } from '../../src/output/report-files.ts'
import type { Result } from '../../src/output/result.ts'
import { writeResults } from '../../src/output/results-file.ts'
import { type KnownResults, ResultsInOrder } from '../../src/output/results-in-order.ts'
import { stored } from '../support/test-report.ts'

const resultOf = (position: number): Result => ({
  ...stored(`${position}.png`),
  position,
  url: `u${position}`,
})

/** Results that are told one by one; a list of `count` positions, `elsewhere` among them. */
function telling(count: number, elsewhere: readonly number[] = []) {
  const told = new Set<number>()
  let waiting: { index: number; news: PromiseWithResolvers<void> }[] = []
  let waits = 0
  const known: KnownResults = {
    resultAt(index) {
      if (index >= count) return 'none'
      if (elsewhere.includes(index)) return 'elsewhere'
      return told.has(index) ? resultOf(index) : 'unknown'
    },
    change(index) {
      waits++
      const news = Promise.withResolvers<void>()
      waiting.push({ index, news })
      return news.promise
    },
  }
  return {
    known,
    waits: () => waits,
    tell(...positions: number[]) {
      for (const position of positions) told.add(position)
      const over = waiting.filter(({ index }) => told.has(index))
      waiting = waiting.filter(({ index }) => !told.has(index))
      for (const { news } of over) news.resolve()
    },
    fail(error: Error) {
      for (const { news } of waiting) news.reject(error)
    },
  }
}

const positionOf = ({ value }: IteratorResult<Result, undefined>) => value?.position

describe('results, one after the other', () => {
  test('are reported without a wait where they are known', async () => {
    const run = telling(4, [0, 2])
    run.tell(1, 3)
    const results = new ResultsInOrder(run.known)
    const seen: number[] = []
    for await (const { position } of results) seen.push(position)
    expect(seen).toEqual([1, 3])
    expect(run.waits()).toBe(0)
    expect(await results.next()).toEqual({ done: true, value: undefined })
  })

  test('come to calls that were made at once in their order, whichever is known first', async () => {
    const run = telling(3)
    const results = new ResultsInOrder(run.known)
    const calls = [results.next(), results.next(), results.next(), results.next()]
    run.tell(2)
    run.tell(1)
    run.tell(0)
    expect((await Promise.all(calls)).map(positionOf)).toEqual([0, 1, 2, undefined])
  })

  test('come first to who waits, though another call finds them known', async () => {
    const run = telling(2)
    const results = new ResultsInOrder(run.known)
    const waiting = results.next()
    run.tell(0, 1)
    const late = results.next()
    expect([positionOf(await late), positionOf(await waiting)]).toEqual([1, 0])
  })

  test('end when the whole has, and with what that throws', async () => {
    const whole = Promise.withResolvers<void>()
    const run = telling(1)
    run.tell(0)
    const results = new ResultsInOrder(run.known, whole.promise)
    expect(positionOf(await results.next())).toBe(0)
    const end = results.next()
    expect(await Promise.race([end, new Promise(resolve => setImmediate(resolve, 'not yet'))])).toBe(
      'not yet',
    )
    whole.reject(new Error('the whole broke'))
    await expect(end).rejects.toThrow('the whole broke')
  })

  test('break with what is waited for', async () => {
    const run = telling(1)
    const call = new ResultsInOrder(run.known).next()
    run.fail(new Error('no more will come'))
    await expect(call).rejects.toThrow('no more will come')
  })
})

describe('results, in batches', () => {
  const positions = (batch: readonly Result[]) => batch.map(({ position }) => position)

  test('a batch waits for its first result alone, and ends where the next is unknown', async () => {
    const run = telling(6, [2])
    const results = new ResultsInOrder(run.known)
    const first = results.batch()
    run.tell(0, 1, 3, 5)
    expect(positions(await first)).toEqual([0, 1, 3])
    const second = results.batch()
    run.tell(4)
    expect([positions(await second), await results.batch()]).toEqual([[4, 5], []])
  })

  test('a batch has at most 64 results', async () => {
    const run = telling(100)
    run.tell(...Array.from({ length: 100 }, (_, position) => position))
    const results = new ResultsInOrder(run.known)
    expect([(await results.batch()).length, (await results.batch()).length]).toEqual([64, 36])
  })

  test('a batch ends after 100 ms, where results take long to make', async () => {
    const run = telling(5)
    run.tell(0, 1, 2, 3, 4)
    const resultAt = (index: number) => {
      const until = performance.now() + 101
      while (performance.now() < until);
      return run.known.resultAt(index)
    }
    expect((await new ResultsInOrder({ ...run.known, resultAt }).batch()).length).toBe(2)
  })

  test('an error comes after the results that were known before it', async () => {
    const run = telling(3)
    run.tell(0)
    const results = new ResultsInOrder(run.known)
    expect(positions(await results.batch())).toEqual([0])
    const next = results.batch()
    run.fail(new Error('broken'))
    await expect(next).rejects.toThrow('broken')
  })

  test('each line is in the file before the next result is known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'batches-'))
    const path = join(folder, 'results.jsonl')
    const run = telling(3)
    const files = new ReportFiles(folder)
    const all = await files.grow('results-file', path, openJsonLines)
    const none = await files.grow('new-file', undefined, openJsonLines)
    const writing = writeResults(new ResultsInOrder(run.known), [], all, none)
    try {
      for (let count = 1; count <= 3; count++) {
        run.tell(count - 1)
        const isThere = async () => (await readFile(path, 'utf8').catch(() => '')).split('\n').length > count
        while (!(await isThere())) await sleep(5)
      }
      await writing
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
