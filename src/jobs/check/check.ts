/**
 * Checks whether a source holds what the manifest remembers, and repairs what it does not. Deletes
 * nothing. Must not import `process`, `@actions/*`, ali-oss or undici.
 */

import { resolve } from 'node:path'
import { Closing } from '../../base/closing.ts'
import { LazyRun, type Run } from '../../base/concurrency/lazy-run.ts'
import { defined } from '../../base/defined.ts'
import { type Language, textIn } from '../../base/sentence.ts'
import { openJsonLines } from '../../output/json-lines-file.ts'
import { checkWritable } from '../../output/results-file.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { say } from '../messages/say.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { jobContext } from '../options/context.ts'
import { judged, unlessCancelled } from '../options/open-job.ts'
import { type RunEnvironment, runContext } from '../persist/options/context.ts'
import { CHECK_FIELDS, type CheckOptions } from './check-fields.ts'
import { CheckRun, type CheckWatcher } from './check-run.ts'
import { makeCheckSettings } from './check-settings.ts'
import { CheckCounts, type CheckReport, failureOf } from './report.ts'
import type { CheckResult } from './states.ts'
import type { CheckedObject } from './treat-damage.ts'

/** Environment of a check: what the entry points know beside the options. */
export interface CheckEnvironment extends RunEnvironment {
  /** Whole objects are results, too. */
  readonly everyObject?: boolean
}

/**
 * Iterate it for the objects that are not whole, await it for the report, or both in this order. Sends no request
 * before that. Logs nothing, does not use `process` and deletes nothing. An object that is not whole is a result, not an
 * error.
 * @throws SettingsError with every problem of the options, or when the source has no manifest; PersistError when
 *   the manifest or the source refuses, or `cancelled`
 * @example
 * ```ts
 * import { check } from 'persist-images'
 *
 * const run = check({ source: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { state, key, url } of run) console.log(state, key, url)
 * const { objects, states, failure } = await run
 * console.log(failure ?? `${states.whole} whole, of ${objects} objects`)
 * ```
 */
export function check(options: CheckOptions): Run<CheckResult, CheckReport> {
  return checkWith({}, options)
}

/** `check` for the entry points, which know more of the environment. A missing option is one of the problems. */
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
  checkCallerOptions(CHECK_FIELDS, options)
  const { signal, watch } = jobContext<CheckWatcher>(options, surroundings)
  const { watch: _watch, ...ofRun } = options
  const context = { ...runContext(ofRun as object, surroundings), watch }
  const settings = await judged(options, context, watch.info, makeCheckSettings)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) watch.notice(notice)
  const { resultsFile } = settings
  await checkWritable({ 'results-file': resultsFile }, context)
  const { language } = settings.store
  const closing = new Closing()
  const results =
    resultsFile === undefined ? undefined : closing.with(openJsonLines(resolve(context.cwd, resultsFile)))
  const everyObject = surroundings.everyObject === true
  const run = closing.with(new CheckRun(settings, { ...context, everyObject }))
  const counts = new CheckCounts()
  try {
    for await (const checked of run.results(signal)) {
      const result = 'entries' in checked ? resultOf(checked, language) : checked
      counts.take(result)
      const isFine = result.state === 'whole' || result.state === 'accepted'
      if (!isFine) await results?.write(result)
      if (!isFine || everyObject) yield result
    }
    await results?.end()
  } catch (error) {
    throw unlessCancelled(signal, error, say('check-cancelled'))
  } finally {
    await closing.close(true)
  }
  const { facts, refused, isManifestDamaged } = run.end()
  const [refusal, ...others] = refused
  if (isManifestDamaged) watch.notice(say('check-no-orphans'))
  for (const { sentence } of others) watch.notice(sentence)
  const report = {
    ...facts,
    states: counts.states(facts.objects),
    refusals: refused.map(({ sentence, ...rest }) => ({ ...rest, message: textIn(language, sentence) })),
    unreadable: counts.unreadable,
    requests: context.requests.read().store,
    elapsedMs: Math.round(performance.now() - startedAt),
    resultsFile: results?.path,
  }
  const failure = refusal?.sentence ?? failureOf(report, settings.failOn)
  return { ...report, failure: failure && textIn(language, failure) }
}

function resultOf(
  { key, state, why, entries, found, message }: CheckedObject,
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
    ...(message !== undefined && { message: textIn(language, message) }),
  }
}
