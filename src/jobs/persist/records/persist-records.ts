/** Records in, records out: a run over values in memory, and a copy of them with the links of what was stored. */
import { SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import type { Report } from '../../../output/report.ts'
import { say } from '../messages/say.ts'
import type { RunEnvironment } from '../options/context.ts'
import type { OwnStoreOptions, PersistOptions } from '../options/persist-fields.ts'
import { persistWith } from '../persist.ts'
import { jsonView, withTexts } from './record-copies.ts'

/** Options of `persist` that name lists, or say how lists are rewritten. */
const OF_LISTS = [
  'urls',
  'urlsFile',
  'urlsFrom',
  'fromHeaders',
  'listFormat',
  'bytesField',
  'srcset',
  'rewriteTo',
  'rewriteMode',
  'unordered',
] as const

/** How the options of `persistRecords` differ from those of `persist`. */
export interface RecordsAlone {
  /**
   * What takes the place of a URL: its public URL, or its key. A public URL needs a base: a bucket has one, a folder needs
   * `publicUrlBase`, a store of your own `publicBase`.
   * @default 'url'
   */
  readonly rewriteLink?: 'url' | 'key'
  /** The records are the list. */
  readonly urls?: never
  /** The records are the list. */
  readonly urlsFile?: never
  /** The records are the list. */
  readonly urlsFrom?: never
  /** The records are the list. */
  readonly fromHeaders?: never
  /** The records are values, and no text. */
  readonly listFormat?: never
  /** The records are JSON values, which hold no bytes. */
  readonly bytesField?: never
  /** Every URL of a document in a record gives way to its link. */
  readonly srcset?: never
  /** The copy is returned. */
  readonly rewriteTo?: never
  /** A link takes the place of its URL. */
  readonly rewriteMode?: never
  /** The records are returned at once. */
  readonly unordered?: never
}

/** Options of `persistRecords`: those of `persist` without its lists. `select` or `urlField` says where the URLs are. */
export type RecordsOptions = (PersistOptions | OwnStoreOptions) & RecordsAlone

/** The records as they are returned: those of an iterable as an array. */
export type RecordsOf<T> = T extends readonly unknown[]
  ? T
  : T extends Iterable<infer Item> | AsyncIterable<infer Item>
    ? Item[]
    : T

/** What `persistRecords` resolves to. */
export interface PersistedRecords<T> {
  /** The records, in which each URL that is in the store has given way to its link. */
  readonly records: RecordsOf<T>
  /** The report of the run. */
  readonly report: Report
}

/**
 * Persists the images of records, and returns a copy of the records with the links of what was stored. A URL that could
 * not be stored stays. Objects that hold such a link are copies with the same prototype, and everything else is handed
 * over as it is; `value` itself is not changed.
 * @param value an array, an iterable or an object of records
 * @throws SettingsError (the promise rejects) with every problem of the options, when a path fits no record, and when an
 *   object that holds a URL is inside itself; before any request
 * @example
 * ```ts
 * import { persistRecords } from 'persist-images'
 *
 * const posts = [{ id: 7, cover: 'https://example.com/a.jpg' }]
 * const options = { select: ['$[*].cover'], destination: 'oss://my-bucket/posts/', region: 'cn-beijing' }
 * const { records, report } = await persistRecords(posts, options)
 * console.log(records)
 * if (report.failure) throw new Error(report.failure)
 * ```
 */
export async function persistRecords<T extends object>(
  value: T,
  options: RecordsOptions,
): Promise<PersistedRecords<T>> {
  return await persistRecordsWith({}, value, options)
}

/** The same with an environment, for tests. */
export async function persistRecordsWith<T extends object>(
  surroundings: Partial<RunEnvironment>,
  value: T,
  options: RecordsOptions,
): Promise<PersistedRecords<T>> {
  const { rewriteLink = 'url', ...others } = options
  const problems = OF_LISTS.filter(name => (others as Record<string, unknown>)[name] !== undefined).map(
    name => say('records-option', { name }),
  )
  if (rewriteLink !== 'url' && rewriteLink !== 'key')
    problems.push(say('records-link', { value: quote(String(rewriteLink)) }))
  if (typeof value !== 'object' || value === null) problems.push(say('records-kind', { kind: typeof value }))
  if (value instanceof Map) problems.push(say('records-map'))
  if (problems.length > 0) throw new SettingsError(problems)
  const given = isIterable(value) ? await Array.fromAsync(value) : value
  const { text, cycles } = jsonOf(given)
  let rewritten = text
  const records = {
    bytes: Buffer.from(text),
    cycles,
    take(changed: string) {
      rewritten = changed
    },
  }
  // The caller decides who reads the records: a bucket may be private.
  const inner = { ...surroundings, records, skipsLinkCheck: true }
  const report = await persistWith(inner, { ...others, rewriteLink })
  return { records: withTexts(given, JSON.parse(rewritten)) as RecordsOf<T>, report }
}

function isIterable(value: object): value is Iterable<unknown> | AsyncIterable<unknown> {
  return !Array.isArray(value) && (Symbol.iterator in value || Symbol.asyncIterator in value)
}

function jsonOf(value: object): { readonly text: string; readonly cycles: ReadonlySet<string> } {
  try {
    const view = jsonView(value)
    return { text: JSON.stringify(view.value), cycles: view.cycles }
  } catch (error) {
    if (error instanceof RangeError) throw new SettingsError([say('records-large')])
    throw error
  }
}
