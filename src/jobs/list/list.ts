/**
 * Lists the objects of a store page by page, in the order of the keys' bytes, with one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { LazyRun, type Run } from '../../base/concurrency/lazy-run.ts'
import { openResults } from '../../output/results-file.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import { openJob, unlessCancelled } from '../options/open-job.ts'
import { LIST_FIELDS, type ListOptions } from './list-fields.ts'
import { isPrefix, type Listed, listedName, listObjects, reportNoneFound } from './list-objects.ts'
import { makeListSettings } from './list-settings.ts'

/** Report of a listing, and how to continue it. */
export interface ListReport {
  /** Number of objects and common prefixes. */
  readonly count: number
  /** Sum of the objects' sizes. */
  readonly bytes: number
  /** The limit ended the list and the store has more keys, perhaps none that passes `match` or `modifiedSince`. */
  readonly truncated: boolean
  /** The last key or common prefix: pass it as `startAfter` to continue the list from here. Present only with `truncated`. */
  readonly nextToken: string | undefined
  /** Absolute path of a file with a JSON line for each object: key, size, etag, lastModified. */
  readonly resultsFile: string | undefined
}

/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Sends no request before that. Logs nothing and does not use `process`.
 * @throws SettingsError with every problem of the options; PersistError when the store refuses, or `cancelled`
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

/** `list` for the entry points, which know more of the environment. A missing option is one of the problems. */
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
  const { context, settings } = await openJob(LIST_FIELDS, options, surroundings, makeListSettings)
  const { watch, signal } = context
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
    throw unlessCancelled(signal, error, say('list-cancelled'))
  } finally {
    await Promise.all([file?.close(), store?.close()])
  }
  if (count === 0) reportNoneFound(settings.ifNoneFound, watch)
  const nextToken = truncated ? last : undefined
  return { count, bytes, truncated, nextToken, resultsFile: file?.path }
}
