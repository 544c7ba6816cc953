/** Statuses, limits and defaults of docs/how-it-works are those of the code. */
import { expect, test } from '@jest/globals'
import { PersistError } from '../../src/base/errors.ts'
import { asSaid } from '../../src/base/sentence.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { BYTES_IN_FLIGHT } from '../../src/jobs/persist/resources.ts'
import { ORIGIN_LIMITS } from '../../src/origin/fetch/fetcher.ts'
import { decideRetry } from '../../src/origin/fetch/retry-rules.ts'
import { failedReasonOf, isGone } from '../../src/storage/manifest/entries/lasting-reasons.ts'
import { restMs } from '../../src/storage/manifest/entries/lookup.ts'
import { MAX_LINES } from '../../src/storage/manifest/journal.ts'
import { codes, rows } from '../support/documents.ts'
import { readRoot } from '../support/source-files.ts'

const PAGE = readRoot('docs/how-it-works.md')
const KIB = 1024
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The line of the page that begins so. */
const line = (start: string) => PAGE.split('\n').find(each => each.startsWith(start)) ?? ''

/** Numbers of a text with their units; a range of statuses is written out. */
function numbers(text: string): string[] {
  const found = text.matchAll(/\b(\d[\d,]*)(?:–(\d+))?( (?:s|KiB|MiB|GiB))?\b/g)
  return Array.from(found, ([, first = '', last, unit = '']) => {
    const from = Number(first.replaceAll(',', ''))
    const count = last === undefined ? 1 : Number(last) - from + 1
    return Array.from({ length: count }, (_, index) => `${from + index}${unit}`)
  }).flat()
}

/** A limit that its file keeps for itself, as a product of numbers. */
function limit(file: string, name: string): number {
  const [, product] = new RegExp(`\\b${name}(?: =|:) ([\\d_ *]+)`).exec(readRoot(`src/${file}.ts`)) ?? []
  if (product === undefined) throw new Error(`src/${file}.ts has no ${name}`)
  return product.split('*').reduce((result, factor) => result * Number(factor.replaceAll('_', '')), 1)
}

const s = (ms: number) => `${ms / 1000} s`
const bytes = (count: number) =>
  count < KIB ** 2
    ? `${count / KIB} KiB`
    : count < KIB ** 3
      ? `${count / KIB ** 2} MiB`
      : `${count / KIB ** 3} GiB`
const STATUSES = Array.from({ length: 200 }, (_, index) => 400 + index)

test('statuses that are tried again', () => {
  const retried = STATUSES.filter(status => {
    const error = new PersistError('fetch', `http-${status}`, asSaid(''), { status })
    return decideRetry(error, 1, 0).again
  })
  expect(numbers(line('- **Tried again:**'))).toEqual(retried.map(String))
})

test('failures that are remembered, and their gaps', () => {
  const rest = (reason: 'http-404' | 'http-403', tries: number, retryFailedAfterMs: number) =>
    restMs({ reason, tries }, { retryFailedAfterMs })
  const gone = STATUSES.filter(status => isGone(`http-${status}`))
  expect(numbers(line('- **Gone**'))).toEqual(
    [
      ...gone,
      ...[2, 3, 4].map(tries => rest('http-404', tries, HOUR_MS) / HOUR_MS),
      rest('http-404', 99, DAY_MS) / DAY_MS,
    ].map(String),
  )

  const passing = STATUSES.filter(status => status < 500 && !failedReasonOf(`http-${status}`))
  const refused = line('- **Lastingly refused**')
  expect(numbers(refused)).toEqual(
    [...passing, ...[1, 2, 3].map(tries => rest('http-403', tries, DAY_MS) / HOUR_MS)].map(String),
  )
  expect(rest('http-403', 99, DAY_MS)).toBe(DAY_MS)
  const reasons = Array.from(
    readRoot('src/base/errors.ts').matchAll(/^ {2}\| '([\w-]+)'/gm),
    ([, reason = '']) => reason,
  )
  const lasting = reasons.filter(reason => failedReasonOf(reason) && !isGone(reason))
  expect(codes(refused).sort()).toEqual([...lasting, 'retry-failed-after'].sort())
})

test('limits at the image host', () => {
  const [, table = ''] = /^## At the image host\n\n(.*?)\n\n/ms.exec(PAGE) ?? []
  const { headersMs, idleMs, slow } = ORIGIN_LIMITS
  const large = (name: string) => limit('jobs/persist/large-bodies', name)
  const paused = (name: string) => limit('origin/fetch/paused-origins', name)
  const windowMs = large('windowMs')
  const mediaBytes = PERSIST_FIELDS['max-media-bytes'].default.replace('GiB', ' GiB')
  expect(
    Object.fromEntries(rows(table).map(([name = '', value]) => [name, numbers(`${name} ${value}`)])),
  ).toEqual({
    'to connect, to the answer, without a byte': [
      limit('origin/fetch/connector', 'TIMEOUT_MS'),
      headersMs,
      idleMs,
    ].map(s),
    'one attempt, all attempts': [s(limit('origin/fetch/retry-rules', 'MAX_URL_MS'))],
    'requests at once to a host': [PERSIST_FIELDS['per-host-concurrency'].default, '429', '503'],
    'a slow image': [bytes(slow.bytesPerSecond), s(slow.headMs)],
    'a silent host': [String(paused('STRAIGHT')), s(paused('OPEN_MS'))],
    'open connections': [String(limit('origin/hosts/connections', 'MOST'))],
    'bytes in memory': [bytes(BYTES_IN_FLIGHT)],
    'one image, one [other file](lists.md#types-of-files)': [mediaBytes],
    'another file past 8 MiB': [bytes(large('over')), bytes(large('bytes') / (windowMs / 1000)), s(windowMs)],
    'free disk': [bytes(limit('base/files/body-files', 'LEFT_BYTES'))],
  })
})

test('limits of the manifest and of a file that is unpacked', () => {
  expect(numbers(line('Each run looks whether'))).toEqual([
    String(limit('jobs/persist/known/known-look', 'MOST_LISTED')),
  ])
  const waitMs = limit('storage/manifest/journal', 'MAX_WAIT_MS')
  expect(numbers(line('A line is written after'))).toEqual([MAX_LINES, Math.ceil(waitMs / 1000)].map(String))
  expect(numbers(line('mp3, flac'))).toEqual([String(limit('origin/inspect/media/gzip', 'MOST_TIMES'))])
})
