/**
 * Checks whether a source holds what the manifest remembers. Deletes nothing. Must not import `process`, `@actions/*`,
 * ali-oss or undici.
 */
import { resolve } from 'node:path'
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { defined } from '../../base/defined.ts'
import { descriptionOf } from '../../base/errors.ts'
import { type Language, textIn } from '../../base/sentence.ts'
import { openLines } from '../../output/json-lines-file.ts'
import { checkWritable } from '../../output/results-file.ts'
import { say } from '../messages/say.ts'
import { type ReadingJob, startJob } from '../options/reading-job.ts'
import { CHECK_FIELDS, type CheckOptions } from './check-fields.ts'
import { type CheckEnvironment, CheckRun, type CheckWork } from './check-run.ts'
import { checkSettings } from './check-settings.ts'
import { CheckCounts, type CheckReport, failureOf, hasOtherBytes } from './report.ts'
import type { CheckResult } from './states.ts'
import type { CheckedObject } from './treat-damage.ts'

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
  return startJob(CHECK, surroundings, options)
}

type Ended = Omit<CheckReport, 'resultsFile'>

export const CHECK: ReadingJob<
  typeof CHECK_FIELDS,
  Awaited<ReturnType<typeof checkSettings>>,
  CheckResult,
  Ended,
  CheckEnvironment
> = {
  fields: CHECK_FIELDS,
  cancelled: say('check-cancelled'),
  settings: checkSettings,
  mayWrite: ({ acceptMissing }) => acceptMissing === true,
  work: checkSource,
}

async function* checkSource(work: CheckWork): AsyncGenerator<CheckResult, Ended> {
  const startedAt = performance.now()
  const { settings, context, surroundings, results, requests } = work
  const { language } = settings.store
  const damaged = await openDamaged(work)
  const run = new CheckRun(work)
  const counts = new CheckCounts()
  for await (const checked of run.results()) {
    const result = 'entry' in checked ? resultOf(checked, language) : checked
    counts.take(result)
    if (hasOtherBytes(result)) await damaged?.write(result.key)
    const isFine = result.state === 'whole' || result.state === 'accepted'
    if (!isFine) await results?.write(result)
    if (!isFine || surroundings.everyObject) yield result
  }
  await damaged?.end()
  const { facts, isManifestDamaged } = run
  if (isManifestDamaged) context.watch.notice(say('check-no-orphans'))
  const refusal = run.refusal && {
    reason: run.refusal.reason,
    message: textIn(language, say('check-unwritten', { refusal: descriptionOf(run.refusal) })),
  }
  const report = {
    ...facts,
    states: counts.states(facts.objects),
    unreadable: counts.unreadable,
    requests: requests(),
    elapsedMs: Math.round(performance.now() - startedAt),
    damagedFile: damaged?.path,
    refusal,
  }
  const failure = failureOf(report, settings.failOn)
  return { ...report, failure: refusal?.message ?? (failure && textIn(language, failure)) }
}

/** @throws SettingsError if the file cannot be written */
async function openDamaged({ settings: { damagedFile }, context, closing }: CheckWork) {
  await checkWritable({ 'damaged-file': damagedFile }, context)
  if (damagedFile === undefined) return undefined
  return closing.with(openLines(resolve(context.cwd, damagedFile), 'damaged-file', String))
}

function resultOf({ entry, state, why, found, message }: CheckedObject, language: Language): CheckResult {
  const { key, url, fetchedUrl, bytes, etag, sha256, contentType } = entry
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
