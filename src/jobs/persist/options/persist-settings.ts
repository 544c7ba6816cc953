/**
 * The settings of a run, checked as a whole before the first request: one typed record, or all problems at once.
 * Must not import `process` or `@actions/*`; the environment is an argument.
 */

import { type ProxyUse, useProxy } from '../../../base/http/proxy.ts'
import { quote } from '../../../base/messages/quote.ts'
import type { Text } from '../../../base/sentence.ts'
import { VERSION } from '../../../base/version.ts'
import { AddressNet } from '../../../input/documents/address-net.ts'
import { checkSources, type SourceOptions } from '../../../input/sources/read.ts'
import { addressPolicy, openedMetadata } from '../../../origin/fetch/address-policy.ts'
import { PRESETS } from '../../../origin/hosts/presets.ts'
import { plainAgent } from '../../../origin/hosts/profiles.ts'
import { type HostRule, type HostRules, hostRules } from '../../../origin/hosts/rules.ts'
import { endingsOf } from '../../../origin/inspect/file-types.ts'
import { type KeyTemplate, parseTemplate } from '../../../storage/key/template.ts'
import { namesOfUploadOptions } from '../../../storage/stores/object-options.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import { Problems, parseOptions, valuesOf } from '../../options/parse.ts'
import { checkStore, type StoreInput } from '../../options/store-settings.ts'
import { say } from '../messages/say.ts'
import { contradictions, manifestStore, namedFileProblems } from './contradictions.ts'
import { credentialProblems } from './credential-headers.ts'
import { readHostRules } from './host-rules.ts'
import { ListRewriting } from './list-rewriting.ts'
import { SIZE_FIELDS } from './origin-fields.ts'
import { type AnyPersistOptions, type ParsedOptions, PERSIST_FIELDS } from './persist-fields.ts'
import { rewriteRules } from './rewrite-rules.ts'
import { RETRY_SETTING } from './run-fields.ts'
import { siteLinks } from './site-links.ts'
import { linkTypeProblems, sourcesOf } from './sources-of.ts'
import { webProblems, wrongAddresses } from './web-settings.ts'

export interface PersistSettings extends ReturnType<typeof settingsFrom> {
  readonly sources: SourceOptions
  /** Collects image-like addresses in pages that no reader took. */
  readonly net: AddressNet
  readonly store: StoreSettings
  readonly template: KeyTemplate
  readonly hosts: HostRules
  /** The rules of `host-rules`, without the shipped ones. */
  readonly ownHostRules: readonly HostRule[]
  /** Maximum connections to one origin: the highest concurrency that any setting allows. */
  readonly connections: number
  /** The proxy for requests to the origins. */
  readonly originProxy: ProxyUse
  /** Undefined if lists are only read. */
  readonly rewriting: ListRewriting | undefined
  /** Corrections and warnings to report. */
  readonly notices: readonly Text[]
}

const DESTINATION: StoreInput = { name: 'destination', mayWrite: true }

/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 }

/** No AVIF: servers that negotiate would swap a widely readable original for it. */
const ACCEPT = 'image/png,image/jpeg,image/gif,image/webp,*/*;q=0.8'

/**
 * @param info receives sentences that are good to know once the run has begun
 * @throws SettingsError with every problem that can be found without a request
 */
export async function makePersistSettings(
  given: AnyPersistOptions,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): Promise<PersistSettings> {
  const { store: own, ...fields } = given
  // A caller's own store has no destination, but the option is required.
  const parsed = parseOptions(PERSIST_FIELDS, own ? { destination: 'own', ...fields } : fields)
  const problems = new Problems(parsed.problems)
  const storeProblems = new Problems([])
  problems.add(ownStoreProblems(given, parsed.options))
  const { language } = parsed.options
  const { clock } = environment
  const store = own
    ? { settings: { kind: 'own' as const, own, language, clock }, notices: [] }
    : checkStore(DESTINATION, parsed.options, { ...environment, info }, storeProblems)
  const { urlsFrom = wrongAddresses(fields.urlsFrom) } = parsed.options
  const options = { ...parsed.options, urlsFrom }
  const rewrite = rewriteRules(options, parsed.given, store?.settings, environment)
  problems.add(rewrite.problems)
  const rewriting = rewrite.rules && new ListRewriting(rewrite.rules)
  // Lists without links to stored images are as they should be.
  const minUrls = rewriting?.isUndone ? 0 : options.minUrls
  const sources = sourcesOf({ ...options, minUrls }, rewriting, environment)
  problems.add(await listProblems(fields, options, sources))
  const site = siteLinks(options, store?.settings, environment)
  problems.add(site.problems, linkTypeProblems(options))
  problems.add(await namedFileProblems(options, environment), storeProblems.sentences)
  problems.add(contradictions(options, store?.settings), webProblems(options, environment.fromFile))
  problems.add(credentialProblems(options))
  const { manifestAt } = options
  const elsewhere =
    manifestAt && store
      ? problems.attempt(() => manifestStore(manifestAt, environment.cwd, store.settings))
      : undefined
  const template = options.key
    ? problems.attempt(() => parseTemplate(options.key), quote(options.key, 'key'))
    : undefined
  const originProxy = problems.attempt(
    () => useProxy('origin-proxy', options.originProxy, environment.environment ?? {}),
    'origin-proxy',
  )
  const hosts = await readHostRules(options.hostRules ?? '')
  problems.add(hosts.problems)
  problems.refuse()
  const isByteKey = template?.needsBytes === true && !options.keyField
  if (options.manifest === 'off' && isByteKey) info(say('manifest-off-forgets', { setting: RETRY_SETTING }))
  // `refuse` has thrown if the store or the template is missing.
  const { settings, notices } = store as NonNullable<typeof store>
  const net = new AddressNet(endingsOf(options.allowTypes.types))
  return {
    ...settingsFrom(options, elsewhere),
    sources: { ...sources, net },
    net,
    rewriting,
    store: settings,
    template: template as KeyTemplate,
    originProxy: originProxy as ProxyUse,
    hosts: hostRules(hosts.rules, presetsFor(parsed.given)),
    ownHostRules: hosts.rules,
    connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
    notices: [
      ...notices,
      ...site.notices,
      ...openedMetadata(options.allowAddresses).map(address => say('run-metadata-address', { address })),
    ],
  }
}

/** @returns the problems of a caller's own store */
function ownStoreProblems(
  { store, destination }: AnyPersistOptions,
  { encryption, tags }: ParsedOptions,
): Text[] {
  if (!store) return []
  const names = namesOfUploadOptions({ encryption, tags })
  return [
    ...(destination ? [say('store-and-destination')] : []),
    ...(names === '' ? [] : [say('own-store-uploads', { names })]),
  ]
}

/** @returns the problems of the lists as they are given */
async function listProblems(
  given: Pick<AnyPersistOptions, 'urls' | 'urlsFile'>,
  { urls, urlsFile, resultsFile, galleryFile }: ParsedOptions,
  sources: SourceOptions,
): Promise<readonly Text[]> {
  // A list of the wrong type is a problem of its own; it does not count as missing besides.
  const isWrongType = [given.urls, given.urlsFile].some(
    list => list !== undefined && typeof list !== 'string',
  )
  const lists = isWrongType && !urls && !urlsFile ? { ...sources, urls: '' } : sources
  return await checkSources(lists, { 'results-file': resultsFile, 'gallery-file': galleryFile })
}

/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor(given: ReadonlySet<keyof typeof PERSIST_FIELDS>): readonly HostRule[] {
  return given.has('user-agent') ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS
}

/** The settings that follow from the options alone. @param elsewhere where the manifest is, unless it lies beside the images */
function settingsFrom(options: ParsedOptions, elsewhere: StoreSettings | undefined) {
  const { baseUrl, exclude, maxNew, onCollision, shard, failOn, dryRun } = options
  const { resultsFile, failedFile, newFile } = options
  const { userAgent, headers, referer, respectRobotsTag, allowTypes, maxBytes } = options
  const { cacheControl, metadata, concurrency, language } = options
  const hasMedia = [...allowTypes.groups].some(group => group !== 'image')
  return {
    baseUrl,
    exclude,
    maxNew,
    onCollision,
    shard,
    failOn,
    resultsFile,
    failedFile,
    newFile,
    dryRun,
    language,
    deadlineMs: options.deadline,
    web: { addresses: options.urlsFrom ?? [], headers: options.fromHeaders },
    gate: { concurrency, perHost: options.perHostConcurrency, delayMs: options.perHostDelay },
    fetch: {
      userAgent,
      accept: ACCEPT,
      headers,
      referer,
      respectRobotsTag,
      maxBytes,
      plainAgent: plainAgent(VERSION),
      /** For types of groups other than images; undefined if none is named. */
      maxMediaBytes: hasMedia ? options.maxMediaBytes : undefined,
      timeoutMs: options.timeout,
      policy: { attempts: options.retries + 1, ...BACKOFF },
    },
    addresses: addressPolicy(options.allowAddresses),
    inspect: { allowTypes: allowTypes.types, ...valuesOf(SIZE_FIELDS, options) },
    /** The groups that `allow-types` names as such. */
    groups: allowTypes.groups,
    objects: { cacheControl, metadata },
    publicUrls: {
      base: options.publicUrlBase,
      suffix: options.publicUrlSuffix,
      /** Suffixes of further links, by name. */
      variants: options.variants,
    },
    manifest: {
      mode: options.manifest,
      store: elsewhere,
      refreshAfterMs: options.refreshAfter,
      retryFailedAfterMs: options.retryFailedAfter,
    },
    /** `place`: the destination as the user typed it. */
    gallery: { file: options.galleryFile, place: options.destination ?? '' },
  }
}
