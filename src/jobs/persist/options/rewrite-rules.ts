/** Checks how lists are to be rewritten, together with the other settings. */
import { defined } from '../../../base/defined.ts'
import { quote } from '../../../base/messages/quote.ts'
import { saysIdle, type Text } from '../../../base/sentence.ts'
import { STORED_SUFFIX } from '../../../input/documents/edit.ts'
import type { RewriteLink, StoredPlaces } from '../../../output/rewrite/stored-places.ts'
import { mintPrefix } from '../../../storage/key/object-key.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { say } from '../messages/say.ts'
import { type RewriteRules, rewriteTarget } from './list-rewriting.ts'
import type { ParsedOptions, PERSIST_FIELDS } from './persist-fields.ts'

/**
 * @param given the names of the options that are set
 * @param store undefined if the destination is invalid, which is reported elsewhere
 * @returns `rules`: undefined if nothing is to be rewritten or the options are invalid
 */
export function rewriteRules(
  options: ParsedOptions,
  given: ReadonlySet<string>,
  store: StoreSettings | undefined,
  { cwd: directory, workspace, records }: Pick<JobEnvironment, 'cwd' | 'workspace' | 'records'>,
): { readonly rules: RewriteRules | undefined; readonly problems: readonly Text[] } {
  const { rewriteTo, urlsFile = [], urlsFrom = [], rewriteMode } = options
  const problems: Text[] = []
  const rulesFor = (target: RewriteRules['target'], mode: RewriteRules['mode'], bounds = {}) => {
    const places = store && placesOf(options, store, problems)
    const rules = { target, mode, directory, ...bounds, takesRelative: options.baseUrl !== undefined }
    return { rules: places && problems.length === 0 ? { ...rules, places } : undefined, problems }
  }
  if (records) return rulesFor({ kind: 'memory', take: records.take }, 'replace')
  if (rewriteTo === undefined) {
    const idle = NEEDS_TARGET.filter(input => given.has(input))
    return {
      rules: undefined,
      problems: idle.map(input => saysIdle([input], say('rewrite-no-target', { input }))),
    }
  }
  const hasFolder = /[/\\]$/.test(rewriteTo)
  if (urlsFile.length === 0 && !hasFolder)
    problems.push(urlsFrom.length > 0 ? say('rewrite-web-folder') : NO_LIST)
  else if (urlsFile.length + urlsFrom.length === 0) problems.push(NO_LIST)
  if (isBareWord(rewriteTo)) problems.push(say('rewrite-bare-word', { value: quote(rewriteTo) }))
  // The candidates that are left out would keep their addresses.
  if (options.srcset === 'largest') problems.push(say('rewrite-srcset'))
  const isUndone = options.rewriteLink === 'origin'
  if (isUndone && rewriteMode === 'add') problems.push(say('rewrite-origin-add', { suffix: STORED_SUFFIX }))
  if (isUndone && options.manifest === 'off') problems.push(say('rewrite-origin-manifest'))
  if (isUndone && urlsFrom.length > 0) problems.push(say('rewrite-origin-web'))
  const target = rewriteTarget(rewriteTo, directory)
  return rulesFor(target, isUndone ? 'replace' : rewriteMode, defined({ workspace }))
}

/** Whether the value is a switch such as `true`, or a folder without its `/`. A file of that name is never meant. */
function isBareWord(rewriteTo: string): boolean {
  return rewriteTo !== 'in-place' && !/[./\\]/.test(rewriteTo)
}

/** These have no effect without `rewrite-to`. */
const NEEDS_TARGET = [
  'rewrite-mode',
  'rewrite-link',
  'former-public-url-bases',
] as const satisfies readonly (keyof typeof PERSIST_FIELDS)[]

const NO_LIST = saysIdle(['rewrite-to'], say('rewrite-no-list'))

function placesOf(options: ParsedOptions, store: StoreSettings, problems: Text[]): StoredPlaces {
  const { publicUrlBase, publicUrlSuffix, variants, formerPublicUrlBases = [] } = options
  const folder = store.kind === 'file' ? store.directory : undefined
  const ownBase = store.kind === 'own' ? store.own.publicBase : undefined
  const bucketBase = 'location' in store ? store.location.publicBase : undefined
  const publicBase = publicUrlBase ?? ownBase ?? bucketBase
  const link: RewriteLink = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : 'url')
  if (link === 'path' && !folder) problems.push(say('rewrite-path-needs-folder'))
  if (link === 'url' && publicBase === undefined) problems.push(say('rewrite-url-needs-base'))
  return {
    link,
    prefix: 'prefix' in store ? store.prefix : mintPrefix(''),
    publicSuffix: publicUrlSuffix,
    variants,
    formerBases: formerPublicUrlBases.filter(base => base !== publicBase),
    ...defined({ publicBase, folder }),
  }
}
