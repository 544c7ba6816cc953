/**
 * Checks whether a source and its mirrors hold what the memory remembers, and repairs what they do not. Deletes
 * nothing. Must not import `process`, `@actions/*`, ali-oss or undici.
 */

import { resolve } from 'node:path'
import { LazyRun, type Run } from '../../base/concurrency/lazy-run.ts'
import { defined } from '../../base/defined.ts'
import { say } from '../../base/messages/say.ts'
import { type Language, textIn } from '../../base/sentence.ts'
import { type JsonLinesFile, openJsonLines } from '../../output/json-lines-file.ts'
import { checkWritable } from '../../output/results-file.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { jobContext } from '../options/context.ts'
import { unlessCancelled } from '../options/open-job.ts'
import { type RunEnvironment, runContext } from '../persist/options/context.ts'
import { CHECK_FIELDS, type CheckOptions } from './check-fields.ts'
import { CheckRun, type CheckWatcher } from './check-run.ts'
import { type CheckSettings, makeCheckSettings } from './check-settings.ts'
import { CheckGallery } from './gallery.ts'
import { OrphansFile } from './orphans.ts'
import { CheckCounts, type CheckReport, failureOf } from './report.ts'
import type { CheckResult } from './states.ts'
import type { CheckedObject } from './treat-damage.ts'

class CheckFiles {
  readonly orphans: OrphansFile | undefined
  readonly #results: JsonLinesFile | undefined
  readonly #gallery: CheckGallery | undefined
  #hasOrphans = false

  /** The paths must be writable. */
  constructor({ resultsFile, orphansFile, galleryFile, place, store }: CheckSettings, cwd: string) {
    this.#results = resultsFile === undefined ? undefined : openJsonLines(resolve(cwd, resultsFile))
    this.orphans = orphansFile === undefined ? undefined : new OrphansFile(resolve(cwd, orphansFile))
    this.#gallery =
      galleryFile === undefined
        ? undefined
        : new CheckGallery(resolve(cwd, galleryFile), place, store.language)
  }

  get paths(): Pick<CheckReport, 'resultsFile' | 'orphansFile' | 'galleryFile'> {
    return {
      resultsFile: this.#results?.path,
      orphansFile: this.#hasOrphans ? this.orphans?.path : undefined,
      galleryFile: this.#gallery?.path,
    }
  }

  async take(result: CheckResult): Promise<void> {
    await this.#results?.write(result)
    this.#gallery?.take(result)
  }

  /** @param isOrphan whether a candidate is an orphan; undefined if no file is to say so */
  async end(isOrphan: ((key: string) => boolean) | undefined): Promise<void> {
    await this.#results?.end()
    if (isOrphan) await this.orphans?.end(isOrphan)
    this.#hasOrphans = isOrphan !== undefined
    await this.#gallery?.end()
  }

  async close(): Promise<void> {
    await Promise.all([this.#results?.close(), this.orphans?.close()])
  }
}

/** Environment of a check: what the front doors know beside the options. */
export interface CheckEnvironment extends RunEnvironment {
  /** Whole objects are results, too. */
  readonly everyObject?: boolean
}

/**
 * Iterate it for the objects that are not whole, await it for the report, or both in this order. Sends no request
 * before that. Logs nothing, does not use `process` and deletes nothing. An object that is not whole is a result, not an
 * error.
 * @throws SettingsError with every problem of the options, or when the source has no memory; PersistError when
 *   the memory or every place refuses, or `cancelled`
 * @example
 * ```ts
 * import { check } from 'persist-images'
 *
 * const run = check({ source: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { state, key, url } of run) console.log(state, key, url)
 * const { objects, places, states, failure } = await run
 * console.log(failure ?? `${states.whole} whole, of ${objects} objects in ${places} places`)
 * ```
 */
export function check(options: CheckOptions): Run<CheckResult, CheckReport> {
  return checkWith({}, options)
}

/** `check` for the front doors, which know more of the environment. A missing option is one of the problems. */
export function checkWith(
  surroundings: Partial<CheckEnvironment>,
  options: Partial<CheckOptions>,
): Run<CheckResult, CheckReport> {
  return new LazyRun(runCheck(options, surroundings))
}

async function* runCheck(
  options: Partial<CheckOptions>,
  surroundings: Partial<CheckEnvironment>,
): AsyncGenerator<CheckResult, CheckReport> {
  const startedAt = performance.now()
  checkCallerOptions(CHECK_FIELDS, options, ['runId'])
  const { signal, watch } = jobContext<CheckWatcher>(options, surroundings)
  const { watch: _watch, ...ofRun } = options
  const context = { ...runContext(ofRun as object, surroundings), watch }
  const settings = await makeCheckSettings(options, context, watch.info)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) watch.notice(notice)
  await checkWritable(namedFiles(settings), context)
  const files = new CheckFiles(settings, context.cwd)
  const run = new CheckRun(
    settings,
    { ...context, everyObject: surroundings.everyObject === true },
    files.orphans,
  )
  const counts = new CheckCounts()
  const { language } = settings.store
  try {
    for await (const checked of run.results(signal)) {
      const result = 'entries' in checked ? resultOf(checked, language) : checked
      counts.take(result)
      const isFine = result.state === 'whole' || result.state === 'accepted'
      if (!isFine) await files.take(result)
      if (!isFine || surroundings.everyObject) yield result
    }
    await files.end(run.orphanTest)
  } catch (error) {
    throw unlessCancelled(signal, error, say('check-cancelled'))
  } finally {
    await Promise.all([files.close(), run.close()])
  }
  const { unjudged, ...ended } = run.end()
  const [refusal, ...others] = [...run.refusals()]
  for (const sentence of [...run.remarks(), ...others.map(({ sentence }) => sentence)]) watch.notice(sentence)
  const report = {
    ...ended,
    states: counts.states(ended.objects * ended.places, unjudged),
    refusals: [...run.refusals()].map(({ sentence, ...refused }) => ({
      ...refused,
      message: textIn(language, sentence),
    })),
    unreadable: counts.unreadable,
    requests: context.requests.read().store,
    elapsedMs: Math.round(performance.now() - startedAt),
    ...files.paths,
  }
  const failure = refusal?.sentence ?? failureOf(report, settings.failOn)
  return { ...report, failure: failure && textIn(language, failure) }
}

function namedFiles({ resultsFile, orphansFile, galleryFile }: CheckSettings) {
  return { 'results-file': resultsFile, 'orphans-file': orphansFile, 'gallery-file': galleryFile }
}

function resultOf(
  { key, state, why, entries, found, mirror, message }: CheckedObject,
  language: Language,
): CheckResult {
  const [{ url, fetchedUrl, bytes, etag, sha256, contentType }] = entries
  return {
    key,
    state,
    ...(why && { why }),
    url: fetchedUrl ?? url,
    ...(state !== 'whole' && {
      expected: {
        ...defined({ bytes, etag, sha256 }),
        ...(contentType !== undefined && why === 'type' && { contentType }),
      },
    }),
    ...(found && { found }),
    ...(mirror !== undefined && { mirror }),
    ...(message !== undefined && { message: textIn(language, message) }),
  }
}
