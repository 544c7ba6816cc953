/** Settings of a check, validated as a whole before the first request. */

import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { faultAt, type Language, type Text } from '../../base/sentence.ts'
import type { ListFile } from '../../input/documents/document.ts'
import { findFiles } from '../../input/sources/files.ts'
import { type KeyTemplate, parseTemplate } from '../../storage/key/template.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { Store as OwnStore } from '../../storage/stores/own-store.ts'
import { camelCase, type OptionsOut } from '../options/field.ts'
import type { Problems } from '../options/parse.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import type { RunEnvironment } from '../persist/options/context.ts'
import { contradictions, fileProblems, manifestStore } from '../persist/options/contradictions.ts'
import { ORIGIN_FIELDS } from '../persist/options/origin-fields.ts'
import { makePersistSettings, type PersistSettings } from '../persist/options/persist-settings.ts'
import { OBJECT_FIELDS, STORED_AS_FIELDS } from '../persist/options/run-fields.ts'
import { CHECK_OWN_FIELDS, type CheckOptions, type RepairChoice } from './check-fields.ts'
import { checkRepairPlaces, type RepairPlace } from './repair/repair-places.ts'

export interface CheckSettings extends Omit<OptionsOut<typeof CHECK_OWN_FIELDS>, 'documents' | 'repairFrom'> {
  readonly store: StoreSettings
  /** The place of the manifest; undefined if it lies beside the images. */
  readonly manifest: StoreSettings | undefined
  readonly template: KeyTemplate
  /** Where a repair looks for the bytes, in this order. */
  readonly repairFrom: readonly ('origin' | RepairPlace)[]
  /** Lists, pages and posts whose links keep an object from being an orphan. */
  readonly documents: readonly ListFile[]
  /** How an image is fetched, and how an object is written. */
  readonly run: Omit<PersistSettings, 'store' | 'manifest' | 'template'>
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export async function makeCheckSettings(
  given: Partial<CheckOptions>,
  environment: RunEnvironment,
  info: (sentence: Text) => void,
): Promise<CheckSettings> {
  const table = { ...CHECK_OWN_FIELDS, ...STORED_AS_FIELDS }
  const { options, problems, store } = readStoreOptions(
    table,
    given,
    ({ repair, acceptMissing }) => ({
      name: 'source',
      mayWrite: mayWrite(repair) || acceptMissing === true,
    }),
    { ...environment, info },
  )
  const { manifestAt, key, repairFrom: lines } = options
  const places = checkRepairPlaces({ lines, source: store?.settings, options, environment, problems })
  const manifest =
    manifestAt && store
      ? problems.attempt(() => manifestStore(manifestAt, environment.cwd, store.settings))
      : undefined
  const template = key ? problems.attempt(() => parseTemplate(key), `key ${quote(key)}`) : undefined
  const documents = await documentsOf(options.documents ?? [], environment, problems)
  problems.add(await fileProblems({ 'results-file': options.resultsFile }, environment))
  const run = await runSettings(given, options, environment, problems)
  if (run) {
    const judged = { metadata: run.objects.metadata, bytesField: undefined, shard: run.shard }
    problems.add(contradictions(judged, store?.settings))
  }
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return {
    ...options,
    store: settings,
    manifest,
    // `refuse` has thrown if the template is missing.
    template: template as KeyTemplate,
    repairFrom: places.from,
    documents,
    run: run as PersistSettings,
    notices: [...notices, ...places.notices, ...(run?.notices ?? [])],
  }
}

/** A value that breaks its rule is missing here. */
function mayWrite(repair: RepairChoice | undefined): boolean {
  return repair === 'true' || repair === 'replace'
}

async function documentsOf(
  patterns: readonly string[],
  { cwd, workspace }: RunEnvironment,
  problems: Problems,
): Promise<readonly ListFile[]> {
  // Any file may hold links, whatever its ending; it is read as text.
  const found = await findFiles(patterns, cwd, workspace, 'text')
  const odd = found.failed.map(({ problem }) => problem)
  problems.add([...found.problems, ...odd].map(problem => faultAt('documents', problem)))
  return found.files
}

/** The store is judged as `source`; the settings of a run are made without one. */
const NO_STORE: OwnStore = {
  head: async () => undefined,
  put: async () => ({ stored: false }),
  get: async () => undefined,
  async *list() {},
}

/** Judges the origin and object inputs as `persist` does. */
async function runSettings(
  given: Partial<CheckOptions>,
  { language, concurrency }: { readonly language: Language; readonly concurrency: number },
  environment: RunEnvironment,
  problems: Problems,
): Promise<PersistSettings | undefined> {
  const taken = Object.keys({ ...ORIGIN_FIELDS, ...OBJECT_FIELDS })
    .filter(name => !(name in STORED_AS_FIELDS))
    .map(name => camelCase(name) as keyof CheckOptions)
    .map(name => [name, given[name]])
  const ofARun = Object.fromEntries(taken) as Partial<CheckOptions>
  try {
    return await makePersistSettings(
      { ...ofARun, language, concurrency, store: NO_STORE, urls: [], minUrls: 0 } as object,
      environment,
      () => {},
    )
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    problems.add(error.sentences)
    return undefined
  }
}
