/**
 * Lists what is in a store: page after page in the order of the keys' bytes, one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { LazyRun, type Run } from '../../base/concurrency/lazy-run.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { openResults } from '../../output/results-file.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { type JobEnvironment, jobContext } from '../options/context.ts'
import { LIST_FIELDS } from './fields.ts'
import { isPrefix, type Listed, listedName, listObjects, makeToken, reportNoneFound } from './list-objects.ts'
import type { ListOptions } from './options.ts'
import { makeListSettings } from './settings.ts'

/** A listing in numbers, and how to go on with it. */
export interface ListReport {
  /** Objects and common prefixes. */
  readonly count: number
  /** Sizes of the objects, added up. */
  readonly bytes: number
  /** The limit ended the list, and there is more; perhaps nothing of it that `match` or `modifiedSince` let pass. */
  readonly truncated: boolean
  /** Given as `continuationToken`, the next list goes on from here; with `truncated` only. */
  readonly nextToken: string | undefined
  /** Absolute path of a file with a JSON line for each object: key, size, etag, lastModified. */
  readonly resultsFile: string | undefined
}

/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Nothing is asked before that. Logs nothing, touches no `process`.
 * @throws SettingsError with every problem of what was asked; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { list } from 'persist-images'
 *
 * const listing = list({ source: 'oss://my-bucket/memes/', region: 'cn-beijing', match: '2026-*', limit: 1000 })
 * for await (const listed of listing) if ('key' in listed) console.log(listed.key, listed.size)
 * const { truncated, nextToken } = await listing
 * if (truncated) console.log('go on with', nextToken)
 * ```
 */
export function list(options: ListOptions): Run<Listed, ListReport> {
  return listWith({}, options)
}

/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
export function listWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<ListOptions>,
): Run<Listed, ListReport> {
  return new LazyRun(runList(options, surroundings))
}

async function* runList(
  options: Partial<ListOptions>,
  surroundings: Partial<JobEnvironment>,
): AsyncGenerator<Listed, ListReport> {
  checkCallerOptions(LIST_FIELDS, options)
  const context = jobContext(options, surroundings)
  const { watch, signal } = context
  const settings = makeListSettings(options, context, watch.info)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) watch.notice(notice)
  const file = await openResults(settings.resultsFile, context)
  let store: Store | undefined
  let count = 0
  let bytes = 0
  let last = ''
  let truncated = false
  try {
    store = await openStore(settings.store, watch.notice)
    const walk = listObjects(store, settings.query, signal)
    for (let step = await walk.next(); ; step = await walk.next()) {
      if (step.done) {
        truncated = step.value
        break
      }
      const listed = step.value
      count++
      last = listedName(listed)
      if (!isPrefix(listed)) {
        bytes += listed.size
        await file?.write(listed)
      }
      watch.reached(count, bytes)
      yield listed
    }
    await file?.end()
  } catch (error) {
    throw signal.aborted ? cancelled(error) : error
  } finally {
    await Promise.all([file?.close(), store?.close()])
  }
  if (count === 0) reportNoneFound(settings.ifNoneFound, watch)
  const nextToken = truncated ? makeToken(last) : undefined
  return { count, bytes, truncated, nextToken, resultsFile: file?.path }
}

function cancelled(cause: unknown): PersistError {
  return new PersistError('store', 'cancelled', say('list-cancelled'), { cause })
}
