/** The results of one run, and its files: checked before the work, written during the work and at its end. */
import { type GalleryOptions, writeGallery } from '../../output/gallery/gallery-file.ts'
import { openJsonLines, openWholeJsonLines } from '../../output/json-lines-file.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { Report, UnreadList } from '../../output/report.ts'
import type { ReportFiles } from '../../output/report-files.ts'
import type { Result } from '../../output/result.ts'
import { checkWritable, writeFailedFile, writeResults } from '../../output/results-file.ts'
import type { RunContext } from './options/context.ts'
import type { AnyPersistOptions } from './options/persist-fields.ts'
import type { PersistSettings } from './options/persist-settings.ts'

/** Reports unwritable files before the work starts, not after it. */
export async function checkFiles(
  { resultsFile, failedFile, newFile, gallery, dryRun }: PersistSettings,
  context: RunContext,
): Promise<void> {
  const files = { 'results-file': resultsFile, 'new-file': newFile }
  const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file }
  await checkWritable({ ...files, ...(!dryRun && atTheEnd) }, context)
}

interface RunOfFiles extends RunContext {
  readonly settings: PersistSettings
  readonly ledger: Ledger
}

/** Writes each result as it becomes known. @returns the paths of the files; undefined for those that are not wanted */
export function writeResultFiles(
  { settings: { resultsFile, newFile }, ledger }: RunOfFiles,
  failedLists: readonly UnreadList[],
  files: ReportFiles,
): Promise<Pick<Report, 'resultsFile' | 'newFile'>> {
  const written = (async () => {
    const all = await files.grow('results-file', resultsFile, openJsonLines)
    const fresh = await files.grow('new-file', newFile, openWholeJsonLines)
    if (resultsFile === undefined && newFile === undefined) return { resultsFile, newFile }
    return await writeResults(ledger.resultsInOrder(), failedLists, all, fresh)
  })()
  // The run awaits this promise at its end; until then a rejection must not count as unhandled.
  written.catch(() => {})
  return written
}

/** Writes the files that need every outcome. A dry run has none: it tries no image. @returns their paths */
export async function writeFiles(
  { settings, ledger, cwd, startedAt, clock }: RunOfFiles,
  facts: Pick<GalleryOptions, 'elapsedMs' | 'counts'>,
  files: ReportFiles,
): Promise<Pick<Report, 'failedFile' | 'galleryFile'>> {
  const { dryRun, failedFile, sources, gallery, language, store } = settings
  if (dryRun) return { failedFile: undefined, galleryFile: undefined }
  const imageFolder = 'directory' in store ? store.directory : undefined
  const run = { language, startedAt, imageFolder, ...facts }
  return {
    failedFile: await files.write('failed-file', failedFile, () =>
      writeFailedFile(failedFile, cwd, ledger, sources, clock.now()),
    ),
    galleryFile: await files.write('gallery-file', gallery.file, () =>
      writeGallery({ ...gallery, ...run }, cwd, ledger),
    ),
  }
}

/** Returns the results, in input order unless they are wanted as they come. Leaving the loop early ends the run. */
export function resultsOf(
  begun: Promise<Ledger>,
  report: Promise<Report>,
  leaving: AbortController,
  options: Pick<AnyPersistOptions, 'unordered'>,
): AsyncIterator<Result> {
  let results: AsyncIterator<Result> | undefined
  let opening: Promise<AsyncIterator<Result>> | undefined
  return {
    next() {
      if (results) return results.next()
      // The options are checked before the run begins.
      opening ??= begun.then(ledger =>
        options.unordered ? followed(ledger, report) : ledger.resultsInOrder(report),
      )
      return opening.then(opened => {
        results = opened
        return opened.next()
      })
    },
    async return(value) {
      leaving.abort()
      await report.catch(() => {})
      return { done: true, value }
    },
  }
}

async function followed(ledger: Ledger, report: Promise<Report>): Promise<AsyncIterator<Result>> {
  const { ResultsAsKnown } = await import('../../output/results-as-known.ts')
  const results = new ResultsAsKnown(ledger, ledger.positions(), report)
  ledger.follow(results)
  return results
}
