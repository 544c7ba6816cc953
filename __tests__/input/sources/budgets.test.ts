/** Lists have budgets like bodies: what outsiders write costs neither hours nor gigabytes. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { TimeBudget } from '../../../src/base/concurrency/time-budget.ts'
import { threadTime } from '../../../src/base/process/thread-time.ts'
import type { DocumentOptions } from '../../../src/input/documents/document-options.ts'
import { pathReaders } from '../../../src/input/documents/json/json-select.ts'
import { readJsonLines } from '../../../src/input/documents/json-lines.ts'
import { Reading } from '../../../src/input/documents/reading.ts'
import { listImages } from '../../../src/input/positions/image-list.ts'
import { readSources } from '../../../src/input/sources/read.ts'
import { collect, listFolder, positions } from '../../support/list-files.ts'
import { PLAIN_RULES } from '../../support/test-plan.ts'
import { openRun } from '../../support/test-run.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const TOO_SLOW =
  'select takes too long there; name the members on the way instead of `..`, and search for less'

/** Without an end they would take hours. */
const FAR_MS = 20_000

/** What is wrong with a list, and the milliseconds until that was said. */
async function refusal(files: Record<string, string>, select: string, selectMs = 300) {
  const directory = await listFolder(files)
  const startedAt = performance.now()
  const error = await positions({
    directory,
    urlsFile: Object.keys(files),
    select: [select],
    selectMs,
  }).catch((thrown: unknown) => thrown)
  return { message: (error as Error).message, ms: performance.now() - startedAt }
}

describe('a selector that would take hours', () => {
  const record = { t: `${'a'.repeat(40)}b`, url: 'https://a.test/1.png' }
  const catastrophic = "$..[?search(@.t,'(a+)+$')].url"

  test.each([
    ['a.json', JSON.stringify([record])],
    ['a.jsonl', JSON.stringify({ x: record })],
    ['a.md', `---\nx:\n  t: ${record.t}\n  url: ${record.url}\n---\n`],
  ])('in %s is ended in its time', async (name, text) => {
    const { message, ms } = await refusal({ [name]: text }, catastrophic)
    expect(message).toBe(`${name}: ${TOO_SLOW}`)
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('of each of many lines, all together', async () => {
    const lines = Array.from({ length: 500 }, (_, n) =>
      JSON.stringify({ x: { t: `${'a'.repeat(16 + (n % 4))}b` } }),
    )
    const { message, ms } = await refusal({ 'a.jsonl': lines.join('\n') }, catastrophic)
    expect(message).toBe(`a.jsonl: ${TOO_SLOW}`)
    expect(ms).toBeLessThan(FAR_MS)
  })

  test('of everything below everything', async () => {
    const deep = `${'['.repeat(400)}${']'.repeat(400)}`
    const { message, ms } = await refusal({ 'a.json': deep }, '$..*..*..*..*..*')
    expect([message, ms < FAR_MS]).toEqual([`a.json: ${TOO_SLOW}`, true])
  })

  test('below 100,000 levels is not begun', async () => {
    const deep = `${'['.repeat(100_000)}{"url":"x"}${']'.repeat(100_000)}`
    const { message } = await refusal({ 'a.json': deep }, '$..url', 10_000)
    expect(message).toBe('a.json: the record nests deeper than 10000 levels')
  })

  test('goes by the deadline of the run, before the first request', async () => {
    const work = await openRun()
    await writeFile(join(work.directory, 'a.json'), JSON.stringify([record]))
    const startedAt = performance.now()
    const run = work.run({
      urls: work.show('/a.png'),
      urlsFile: 'a.json',
      select: catastrophic,
      deadline: '1s',
    })
    await expect(run).rejects.toThrow(TOO_SLOW)
    // Without the deadline it takes ten seconds.
    expect(performance.now() - startedAt).toBeLessThan(9500)
    expect(work.origin.requests).toHaveLength(0)
    await work.close()
  })
})

test('a selector over a long list is no slow one', async () => {
  const lines = Array.from({ length: 50_000 }, (_, n) => `{"p":{"url":"https://a.test/${n}.png"}}`)
  const directory = await listFolder({ 'a.jsonl': lines.join('\n') })
  const budget = { selectMs: 2000, cpuTime: threadTime, deadlineMs: 3_600_000 }
  const found = await positions({ directory, urlsFile: ['a.jsonl'], select: ['$..url'], ...budget })
  expect(found).toHaveLength(50_000)
})

test('a selector is not refused for the time that other processes take', async () => {
  const directory = await listFolder({
    'a.json': JSON.stringify([{ t: `${'a'.repeat(22)}b`, url: 'https://a.test/1.png' }]),
  })
  let looks = 0
  const found = await positions({
    directory,
    urlsFile: ['a.json'],
    select: ["$..[?search(@.t,'(a+)+$')].url", '$..url'],
    selectMs: 20,
    // By the wall one try takes longer than that. Each counts as a millisecond of CPU time.
    cpuTime: () => looks++,
    deadlineMs: 3_600_000,
  })
  expect(found).toHaveLength(1)
  // Before and after each try.
  expect(looks).toBeGreaterThanOrEqual(4)
})

test('a selector that is interrupted and tried again notes each place once', async () => {
  class Twice extends TimeBudget {
    override run<T>(work: () => T): { readonly value: T } {
      work()
      return { value: work() }
    }
  }
  const select = await pathReaders(['$..url'])
  const lines = [
    '{"url":"https://a.test/1.png"}',
    'no JSON',
    '{"x":{"url":"https://a.test/2.png","url_stored":7}}',
  ]
  const options = {
    urlField: 'url',
    select,
    mode: 'add',
    storedFields: [],
    takesRelative: () => false,
  } as const
  async function* chunks() {
    yield `${lines.join('\n')}\n`
  }
  const read = async (more: Partial<DocumentOptions>) => {
    const reading = new Reading('a.jsonl', { ...options, ...more })
    const found = await collect(readJsonLines(chunks(), reading))
    return { found: found.flatMap(images => [...images]), facts: { ...reading, options } }
  }
  const once = await read({})
  expect(once.found).toHaveLength(3)
  expect([once.facts.edits.length, once.facts.problems.length]).toEqual([1, 1])
  const twice = await read({ selectTime: new Twice(1000, { cpuTime: () => 0 }) })
  expect(JSON.stringify(twice)).toBe(JSON.stringify(once))
})

describe('a gzipped list', () => {
  const refused = async (text: string | Buffer) => {
    const directory = await listFolder({})
    await writeFile(join(directory, 'a.txt.gz'), gzipSync(text))
    return await positions({ directory, urlsFile: ['a.txt.gz'] }).then(
      found => found.length,
      (error: Error) => error.message,
    )
  }

  test('of nothing but comments and line ends is not unpacked to its end', async () => {
    // Few line ends: a reader takes its time for each line.
    const comments = Buffer.alloc(100 * 1024 * 1024, `${'#'.repeat(999)}\n`)
    expect(await refused(comments.fill('\n', 0, 1024 * 1024))).toBe(
      'a.txt.gz unpacks to more than 100 times its size; a list does not',
    )
  })

  test('of few bytes may be as dense as it likes', async () => {
    expect(await refused('https://a.test/1.png\n'.repeat(10_000))).toBe(10_000)
  })
})

test('a refused position costs at most 240 bytes beyond its text', async () => {
  const COUNT = 15_000
  const directory = await listFolder({
    'a.txt': Array.from({ length: COUNT }, (_, n) => `no url ${n}`).join('\n'),
    'b.jsonl': Array.from({ length: COUNT }, (_, n) => `{"url": ${n}}`).join('\n'),
  })
  const heap = async () => {
    for (let pass = 0; pass < 2; pass++) {
      await new Promise(setImmediate)
      collectGarbage()
    }
    return process.memoryUsage().heapUsed
  }
  const each = async (file: string) => {
    const before = await heap()
    const plan = await listImages(readSources({ urlField: 'url', directory, urlsFile: [file] }), PLAIN_RULES)
    const bytes = ((await heap()) - before) / COUNT
    expect(plan.positions).toHaveLength(COUNT)
    return bytes
  }
  await each('a.txt')
  const text = await each('a.txt')
  const records = await each('b.jsonl')
  console.info(`a refused line: ${text.toFixed(0)} bytes, a refused record: ${records.toFixed(0)}`)
  expect(text).toBeLessThan(200 + 14)
  expect(records).toBeLessThan(240)
})
