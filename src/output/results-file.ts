/** Writes results as JSON Lines, and failed images as a list for a later run. */
import { lstat, open, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf, messageOf, type Reason, SettingsError } from '../base/errors.ts'
import { FULL_CODES } from '../base/files/file-errors.ts'
import { removeLeftovers } from '../base/files/leftovers.ts'
import { makeDirectory } from '../base/files/make-directory.ts'
import { quoted } from '../base/sentence.ts'
import { isShortened } from '../base/url/data-uri.ts'
import { withFailedMember } from '../input/documents/failed-member.ts'
import { recordJson } from '../input/documents/record-values.ts'
import { NAMED_BY_BYTES } from '../input/positions/job-url.ts'
import type { Position } from '../input/positions/position.ts'
import { type JsonLinesFile, openJsonLines } from './json-lines-file.ts'
import type { Ledger } from './ledger.ts'
import { say } from './messages/say.ts'
import type { Report, UnreadList } from './report.ts'
import { type GrowingFile, placeProblems, type ReportBounds } from './report-files.ts'
import type { Result } from './result.ts'
import type { ResultsInOrder } from './results-in-order.ts'

/**
 * Opens the files before the first request, so that an unwritable path is reported before the work, and removes what
 * killed runs left beside them. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
export async function checkWritable(
  files: Readonly<Record<string, string | undefined>>,
  bounds: ReportBounds,
): Promise<void> {
  const problems = await placeProblems(files, bounds)
  if (problems.length > 0) throw new SettingsError(problems)
  for (const [setting, name] of Object.entries(files)) {
    if (name === undefined) continue
    const path = resolve(bounds.cwd, name)
    try {
      await makeDirectory(dirname(path))
      await removeLeftovers(dirname(path))
      await (await open(path, 'a')).close()
    } catch (error) {
      // There may be room at the end of the run. If not, the report is made without this file.
      if (FULL_CODES.has(codeOf(error) ?? '')) continue
      problems.push(say('file-unwritable', { setting, name: quoted(name), cause: messageOf(error) }))
    }
  }
  if (problems.length > 0) throw new SettingsError(problems)
}

/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
export async function openResults(
  name: string | undefined,
  bounds: ReportBounds,
): Promise<JsonLinesFile | undefined> {
  await checkWritable({ 'results-file': name }, bounds)
  return name === undefined ? undefined : openJsonLines(resolve(bounds.cwd, name))
}

/**
 * Writes results as they arrive, one a line, and then the lists that could not be read.
 * @param failedLists complete when the last result is known
 * @param all gets every result
 * @param fresh gets one result for each new key: that of the first position that has it
 * @returns the paths of the files, which are complete
 */
export async function writeResults(
  results: Pick<ResultsInOrder, 'batch'>,
  failedLists: readonly UnreadList[],
  all: GrowingFile,
  fresh: GrowingFile,
): Promise<Pick<Report, 'resultsFile' | 'newFile'>> {
  const keys = new Set<string>()
  const isFirst = ({ new: isNew, key }: Result) =>
    isNew === true && key !== undefined && keys.size < keys.add(key).size
  try {
    for (let batch = await results.batch(); batch.length > 0; batch = await results.batch()) {
      await all.write(...batch)
      await fresh.write(...batch.filter(isFirst))
    }
    await all.write(...failedLists)
    return { resultsFile: await all.end(), newFile: await fresh.end() }
  } finally {
    await Promise.all([all.close(), fresh.close()])
  }
}

/** Field names with which a list is read. */
interface ListFields {
  readonly urlField: string
  readonly keyField?: string
  readonly refererField?: string
}

/**
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
export async function writeFailedFile(
  name: string | undefined,
  directory: string,
  ledger: Ledger,
  fields: ListFields,
  now: number,
): Promise<string | undefined> {
  if (name === undefined) return undefined
  const positions = ledger.positions()
  const lines: string[] = []
  for (const result of ledger.results(isToTryAgain)) {
    const written = positions.at(result.position)
    if (written && hasUrl(written)) lines.push(recordJson(failedRecord(written, fields, result, now)))
  }
  const path = resolve(directory, name)
  if (lines.length === 0) {
    await removeFile(path)
    return undefined
  }
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }: Position): boolean {
  return !url.startsWith(NAMED_BY_BYTES) && !isShortened(url)
}

/** Reasons that another run with the same list needs no failed-file for, or that it cannot mend. */
const NOT_AGAIN: ReadonlySet<Reason | undefined> = new Set<Reason>([
  'failed-before',
  'accepted',
  'missing',
  'url-expired',
  'excluded',
  'max-new',
  'no-url',
])

/** Failed URLs are tried again by later runs anyway; an expired link needs a new list. */
export function isToTryAgain({ outcome, reason }: Pick<Result, 'outcome' | 'reason'>): boolean {
  return (outcome === 'failed' || outcome === 'skipped') && !NOT_AGAIN.has(reason)
}

/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path: string): Promise<void> {
  if ((await lstat(path)).isFile()) await rm(path)
  else await writeFile(path, '')
}

/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord(
  { fields, url, key, referer }: Omit<Position, 'targetOrRefusal'>,
  { urlField, keyField, refererField }: ListFields,
  { reason = 'unexpected' }: Pick<Result, 'reason'>,
  now: number,
): Readonly<Record<string, unknown>> {
  const record = {
    ...fields,
    [urlField]: url,
    ...(keyField && key !== undefined && { [keyField]: key }),
    ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
  }
  return withFailedMember(record, { reason, at: new Date(now).toISOString() })
}
