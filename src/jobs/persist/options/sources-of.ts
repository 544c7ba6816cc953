import { STANDARD_URL_FIELD } from '../../../input/documents/records.ts'
import type { SourceOptions } from '../../../input/sources/read.ts'
import type { JobEnvironment } from '../../options/context.ts'
import type { OptionsOut } from '../../options/field.ts'
import type { ListRewriting } from '../rewriting/list-rewriting.ts'
import type { IMAGE_LIST_FIELDS } from './list-fields.ts'

/** The deadline is absent in a plan. */
type ImageListSettings = OptionsOut<typeof IMAGE_LIST_FIELDS> & {
  readonly deadline?: number | undefined
}

/** Returns how the lists are read, by a run or by a plan. */
export function sourcesOf(
  options: ImageListSettings,
  rewriting: ListRewriting | undefined,
  environment: JobEnvironment,
): SourceOptions {
  const { urls, urlsFile, select, urlField, keyField, refererField, idField, expiresField, ifNoUrls } =
    options
  const { htmlFields, markdownFields } = options
  const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0
  const isUrlUnset = urlField === STANDARD_URL_FIELD && select === undefined
  return {
    urlField,
    directory: environment.cwd,
    ...(urls !== undefined && { urls }),
    ...(urlsFile && { urlsFile }),
    ...(select && { select }),
    ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
    ...(keyField && { keyField }),
    ...(refererField && { refererField }),
    ...(idField && { idField }),
    ...(expiresField && { expiresField }),
    ...(ifNoUrls && { ifNoUrls }),
    ...(htmlFields && { htmlFields }),
    ...(markdownFields && { markdownFields }),
    ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
    ...(options.baseUrl && { takesRelative: true, baseUrl: options.baseUrl.href }),
    ...(rewriting && { rewriting }),
    ...(options.deadline !== undefined && { deadlineMs: options.deadline }),
    ...(environment.cpuTime && { cpuTime: environment.cpuTime }),
    ...(environment.workspace && { workspace: environment.workspace }),
    ...(environment.isStep && { isStep: true }),
  }
}
