/** The files of one run: tried before the work, written during it and at its end. */
import { resolve } from 'node:path'
import { writeGallery } from '../../output/gallery/gallery-file.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { Report } from '../../output/report.ts'
import type { ReportFiles } from '../../output/report-files.ts'
import { checkWritable, writeFailedFile, writeNewFile, writeResults } from '../../output/results-file.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/settings.ts'

/** Reports files that cannot be written before the work, not after it. */
export async function checkFiles(
  { resultsFile, failedFile, gallery, dryRun }: PersistSettings,
  context: RunContext,
): Promise<void> {
  const files = { 'results-file': resultsFile, 'new-file': context.newFile }
  const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file }
  await checkWritable({ ...files, ...(!dryRun && atTheEnd) }, context)
}

/** Writes each result as it comes. @returns the path of the results, where they are wanted */
export function writeResultsFile(
  { resultsFile }: PersistSettings,
  ledger: Ledger,
  { cwd }: RunContext,
  files: ReportFiles,
): Promise<string | undefined> {
  const path = resolve(cwd, resultsFile ?? '')
  const written = files.write('results-file', resultsFile, async () => {
    await writeResults(path, ledger.resultsInOrder())
    return path
  })
  // The run awaits it at its end; until then its rejection must not count as unhandled.
  written.catch(() => {})
  return written
}

/** The files that are whole only once everything has its outcome, and where they are. */
export async function writeFiles(
  { dryRun, failedFile, sources, gallery, language }: PersistSettings,
  ledger: Ledger,
  { cwd, newFile, startedAt, clock }: RunContext,
  elapsedMs: number,
  files: ReportFiles,
): Promise<Pick<Report, 'failedFile' | 'newFile' | 'galleryFile'>> {
  const results = () => ledger.results()
  const written = await files.write('new-file', newFile, () => writeNewFile(newFile, cwd, { results }))
  // A dry run has tried nothing, so there is nothing to be tried again, or to be looked at.
  if (dryRun) return { newFile: written, failedFile: undefined, galleryFile: undefined }
  const run = { language, startedAt, elapsedMs }
  return {
    newFile: written,
    failedFile: await files.write('failed-file', failedFile, () =>
      writeFailedFile(failedFile, cwd, ledger, sources, clock.now()),
    ),
    galleryFile: await files.write('gallery-file', gallery.file, () =>
      writeGallery({ ...gallery, ...run }, cwd, ledger),
    ),
  }
}
