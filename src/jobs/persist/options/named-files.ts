/** Checks the files that the settings of a run name, before any of them is opened. */
import { resolve } from 'node:path'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { placeProblems, type ReportBounds } from '../../../output/report-files.ts'
import type { OptionsOut } from '../../options/field.ts'
import type { PERSIST_FIELDS } from './persist-fields.ts'

type FileOptions = Pick<
  OptionsOut<typeof PERSIST_FIELDS>,
  'resultsFile' | 'failedFile' | 'galleryFile' | 'rewriteTo'
>

/** @returns one sentence per problem */
export async function namedFileProblems(
  { resultsFile, failedFile, galleryFile, rewriteTo }: FileOptions,
  bounds: ReportBounds,
): Promise<Text[]> {
  const named = { 'results-file': resultsFile, 'failed-file': failedFile, 'gallery-file': galleryFile }
  return [...sharedFiles(named, rewriteTo, bounds.cwd), ...(await placeProblems(named, bounds))]
}

/** Finds settings that name the same file: each would overwrite the other. */
function sharedFiles(
  named: Readonly<Record<string, string | undefined>>,
  rewriteTo: string | undefined,
  cwd: string,
): Text[] {
  const files = Object.entries({
    ...named,
    'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo,
  })
  return files.flatMap(([second, file], index) => {
    const same = ([, other]: (typeof files)[number]) =>
      file && other && resolve(cwd, file) === resolve(cwd, other)
    const [first] = files.slice(0, index).find(same) ?? []
    return first && file ? [say('run-same-files', { first, second, path: quote(file) })] : []
  })
}
