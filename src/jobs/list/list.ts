/**
 * Lists the objects of a store page by page, in the order of the keys' bytes, with one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { DateOrAge } from '../options/parsers.ts'
import { type ReadingJob, startJob } from '../options/reading-job.ts'
import { EVERY_KEY, parseMatch } from './key-match.ts'
import { LIST_FIELDS, type ListOptions } from './list-fields.ts'
import {
  isPrefix,
  type Listed,
  type ListQuery,
  listedName,
  listObjects,
  reportNoneFound,
} from './list-objects.ts'

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
  return startJob(LIST, surroundings, options)
}

export const LIST: ReadingJob<
  typeof LIST_FIELDS,
  { readonly query: ListQuery },
  Listed,
  Omit<ListReport, 'resultsFile'>
> = {
  fields: LIST_FIELDS,
  cancelled: say('list-cancelled'),
  settings({ options, environment, problems }) {
    const { match: pattern, delimiter, limit, startAfter, modifiedSince } = options
    const match = pattern ? problems.attempt(() => parseMatch(pattern), quote(pattern, 'match')) : EVERY_KEY
    return {
      query: {
        match: match ?? EVERY_KEY,
        delimiter,
        limit,
        after: startAfter,
        modifiedSince: modifiedSince && dateOf(modifiedSince, environment.clock.now()),
      },
    }
  },
  async *work({ settings, context: { watch, signal }, source, results }) {
    let count = 0
    let bytes = 0
    let last = ''
    const walk = listObjects(source, settings.query, signal)
    let step = await walk.next()
    for (; !step.done; step = await walk.next()) {
      const listed = step.value
      count++
      last = listedName(listed)
      if (!isPrefix(listed)) {
        bytes += listed.size
        await results?.write(listed)
      }
      watch.reached(count, bytes)
      yield listed
    }
    if (count === 0) reportNoneFound(settings.ifNoneFound, watch)
    return { count, bytes, truncated: step.value, nextToken: step.value ? last : undefined }
  },
}

function dateOf(moment: DateOrAge, now: number): Date {
  return 'at' in moment ? moment.at : new Date(now - moment.ageMs)
}
