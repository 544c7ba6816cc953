/** Checks how lists are to be rewritten, together with the other settings. */
import { defined } from '../../../base/defined.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { RewriteLink, StoredPlaces } from '../../../output/rewrite/stored-places.ts'
import { mintPrefix } from '../../../storage/key/object-key.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { type RewriteRules, rewriteTarget } from './list-rewriting.ts'
import { type ParsedOptions, PERSIST_FIELDS } from './persist-fields.ts'

/**
 * @param store undefined if the destination is invalid, which is reported elsewhere
 * @returns `rules`: undefined if nothing is to be rewritten or the options are invalid
 */
export function rewriteRules(
  options: ParsedOptions,
  store: StoreSettings | undefined,
  { cwd: directory, workspace, records }: Pick<JobEnvironment, 'cwd' | 'workspace' | 'records'>,
): { readonly rules: RewriteRules | undefined; readonly problems: readonly Text[] } {
  const { rewriteTo, urlsFile = [], urlsFrom = [], rewriteMode, rewriteSuffix: suffix } = options
  const problems: Text[] = []
  const rulesFor = (target: RewriteRules['target'], mode: RewriteRules['mode'], bounds = {}) => {
    const places = store && placesOf(options, store, problems)
    const rules = { target, mode, suffix, directory, ...bounds, takesRelative: options.baseUrl !== undefined }
    return { rules: places && problems.length === 0 ? { ...rules, places } : undefined, problems }
  }
  if (records) return rulesFor({ kind: 'memory', take: records.take }, 'replace')
  if (rewriteTo === undefined) {
    const idle = withoutTarget(options).map(input => say('rewrite-no-target', { input }))
    return { rules: undefined, problems: idle }
  }
  const hasFolder = /[/\\]$/.test(rewriteTo)
  if (urlsFile.length === 0 && !hasFolder)
    problems.push(say(urlsFrom.length > 0 ? 'rewrite-web-folder' : 'rewrite-no-list'))
  else if (urlsFile.length + urlsFrom.length === 0) problems.push(say('rewrite-no-list'))
  if (isBareWord(rewriteTo)) problems.push(say('rewrite-bare-word', { value: quote(rewriteTo) }))
  // The candidates that are left out would keep their addresses.
  if (options.srcset === 'largest') problems.push(say('rewrite-srcset'))
  const isUndone = options.rewriteLink === 'source'
  if (isUndone && rewriteMode === 'add') problems.push(say('rewrite-source-add', { suffix }))
  if (isUndone && options.manifest === 'off') problems.push(say('rewrite-source-memory'))
  if (isUndone && urlsFrom.length > 0) problems.push(say('rewrite-source-web'))
  const target = rewriteTarget(rewriteTo, directory)
  return rulesFor(target, isUndone ? 'replace' : rewriteMode, defined({ workspace }))
}

/** Whether the value is a switch such as `true`, or a folder without its `/`. A file of that name is never meant. */
function isBareWord(rewriteTo: string): boolean {
  return rewriteTo !== 'in-place' && !/[./\\]/.test(rewriteTo)
}

/**
 * Returns the inputs that have no effect without `rewrite-to`. A runner sets every default of action.yml, so an input
 * counts only if its value differs from the default.
 */
function withoutTarget(options: ParsedOptions): string[] {
  const { rewriteMode, rewriteLink, rewriteSuffix, rewriteCheck, formerPublicUrlBases = [] } = options
  return [
    ...(rewriteMode === undefined ? [] : ['rewrite-mode']),
    ...(rewriteLink === undefined ? [] : ['rewrite-link']),
    ...(rewriteCheck ? [] : ['rewrite-check']),
    ...(formerPublicUrlBases.length === 0 ? [] : ['former-public-url-bases']),
    ...(rewriteSuffix === PERSIST_FIELDS['rewrite-suffix'].default ? [] : ['rewrite-suffix']),
  ]
}

function placesOf(options: ParsedOptions, store: StoreSettings, problems: Text[]): StoredPlaces {
  const { publicUrlBase, publicUrlSuffix, variants, formerPublicUrlBases = [] } = options
  const folder = store.kind === 'file' ? store.directory : undefined
  const ownBase = store.kind === 'own' ? store.own.publicBase : undefined
  const bucketBase = 'location' in store ? store.location.publicBase : undefined
  const publicBase = publicUrlBase ?? ownBase ?? bucketBase
  const link: RewriteLink =
    options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : PERSIST_FIELDS['rewrite-link'].standard)
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
