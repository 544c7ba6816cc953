/** Settings of a check that its options do not hold as they are. */
import { quote } from '../../base/messages/quote.ts'
import { faultAt } from '../../base/sentence.ts'
import type { ListFile } from '../../input/documents/document.ts'
import { findFiles } from '../../input/sources/files.ts'
import { type KeyTemplate, parseTemplate } from '../../storage/key/template.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { Problems } from '../options/parse.ts'
import type { JobSettings, Judging } from '../options/reading-job.ts'
import { fileProblems, manifestStore } from '../persist/options/contradictions.ts'
import type { CHECK_FIELDS } from './check-fields.ts'

interface OwnSettings {
  /** The place of the manifest; undefined if it lies beside the images. */
  readonly manifest: StoreSettings | undefined
  readonly template: KeyTemplate
  /** Lists, pages and posts whose links keep an object from being an orphan. */
  readonly documents: readonly ListFile[]
}

export type CheckSettings = JobSettings<typeof CHECK_FIELDS, OwnSettings>

export async function checkSettings({
  options,
  environment,
  problems,
  store,
}: Judging<typeof CHECK_FIELDS>): Promise<OwnSettings> {
  const { manifestAt, key, resultsFile, damagedFile } = options
  const manifest =
    manifestAt && store
      ? problems.attempt(() => manifestStore(manifestAt, environment.cwd, store))
      : undefined
  const template = key ? problems.attempt(() => parseTemplate(key), quote(key, 'key')) : undefined
  const documents = await documentsOf(options.documents ?? [], environment, problems)
  problems.add(await fileProblems({ 'results-file': resultsFile, 'damaged-file': damagedFile }, environment))
  // No settings are made if the template is missing.
  return { manifest, template: template as KeyTemplate, documents }
}

async function documentsOf(
  patterns: readonly string[],
  { cwd, workspace }: JobEnvironment,
  problems: Problems,
): Promise<readonly ListFile[]> {
  // Any file may hold links, whatever its ending; it is read as text.
  const found = await findFiles(patterns, cwd, workspace, 'text')
  const odd = found.failed.map(({ problem }) => problem)
  problems.add([...found.problems, ...odd].map(problem => faultAt('documents', problem)))
  return found.files
}
