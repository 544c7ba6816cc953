/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */

import { resolve } from 'node:path'
import { SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import { saysIdle, type Text } from '../../../base/sentence.ts'
import { say as sayInput } from '../../../input/messages/say.ts'
import { placeProblems, type ReportBounds } from '../../../output/report-files.ts'
import { metadataBytes } from '../../../storage/stores/bucket/dialect-words.ts'
import { parseDestination } from '../../../storage/stores/destination.ts'
import { BUCKET_KINDS } from '../../../storage/stores/kinds.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import { say } from '../messages/say.ts'
import type { ParsedOptions } from './persist-fields.ts'

/** @param store undefined if the store's settings break a rule */
export function contradictions(
  { metadata = {}, bytesField, shard }: Pick<ParsedOptions, 'metadata' | 'bytesField' | 'shard'>,
  store?: StoreSettings,
): Text[] {
  const problems: Text[] = []
  if (bytesField && shard.count > 1) problems.push(sayInput('bytes-and-shard'))
  const limit = store && limitOf(store)
  const size = metadataBytes(metadata)
  if (limit && size > limit.most) problems.push(say('metadata-too-large', { size, ...limit }))
  return problems
}

/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings: StoreSettings): { readonly store: string; readonly most: number } | undefined {
  if (!('location' in settings)) return undefined
  const { service, metadataLimit, hasRulesAt } = BUCKET_KINDS[settings.kind]
  return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined
}

/**
 * Returns the settings that open the folder of the manifest.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
export function manifestStore(at: string, cwd: string, images: StoreSettings): StoreSettings {
  if (images.kind !== 'file')
    throw new SettingsError([saysIdle(['manifest-at'], say('manifest-at-bucket', { at: quote(at) }))])
  return { ...images, directory: resolve(cwd, folderAt(at)) }
}

function folderAt(at: string): string {
  const destination = /^file:/i.test(at) ? parseDestination(at, 'manifest-at') : undefined
  if (destination?.kind === 'file') return destination.directory
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
    throw new SettingsError([say('manifest-at-url', { at: quote(at) })])
  return at
}

/** @returns one sentence per problem */
export async function namedFileProblems(
  { resultsFile, failedFile, newFile, galleryFile, rewriteTo }: ParsedOptions,
  bounds: ReportBounds,
): Promise<Text[]> {
  const named = {
    'results-file': resultsFile,
    'failed-file': failedFile,
    'new-file': newFile,
    'gallery-file': galleryFile,
  }
  return await fileProblems(named, bounds, { 'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo })
}

type NamedFiles = Readonly<Record<string, string | undefined>>

/**
 * Judges where files may lie. Two settings that name the same file would overwrite each other's.
 * @param others files whose places are judged elsewhere
 * @returns one sentence per problem
 */
export async function fileProblems(
  named: NamedFiles,
  bounds: ReportBounds,
  others: NamedFiles = {},
): Promise<Text[]> {
  const files = Object.entries({ ...named, ...others })
  const shared = files.flatMap(([second, file], index) => {
    const same = ([, other]: (typeof files)[number]) =>
      file && other && resolve(bounds.cwd, file) === resolve(bounds.cwd, other)
    const [first] = files.slice(0, index).find(same) ?? []
    return first && file ? [say('run-same-files', { first, second, path: quote(file) })] : []
  })
  return [...shared, ...(await placeProblems(named, bounds))]
}
