/**
 * The settings of a run, checked as a whole before the first request: one typed record, or all problems at once.
 * Must not import `process` or `@actions/*`; the environment is an argument.
 */
import type { RetryPolicy } from '../../../base/concurrency/retry.ts'
import { type ProxyUse, useProxy } from '../../../base/http/proxy.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import type { Language, Text } from '../../../base/sentence.ts'
import { VERSION } from '../../../base/version.ts'
import { AddressNet } from '../../../input/documents/address-net.ts'
import type { Shard } from '../../../input/positions/shard.ts'
import { checkSources, type SourceOptions } from '../../../input/sources/read.ts'
import { type AddressPolicy, addressPolicy, openedMetadata } from '../../../origin/fetch/address-policy.ts'
import type { RedirectRules } from '../../../origin/fetch/redirects.ts'
import type { RequestHeaders } from '../../../origin/fetch/request-headers.ts'
import type { GateLimits } from '../../../origin/hosts/host.ts'
import { PRESETS } from '../../../origin/hosts/presets.ts'
import { plainAgent } from '../../../origin/hosts/profiles.ts'
import { type HostRule, type HostRules, hostRules } from '../../../origin/hosts/rules.ts'
import { endingsOf, type TypeGroup } from '../../../origin/inspect/image-types.ts'
import type { InspectRules } from '../../../origin/inspect/inspect.ts'
import type { FailOn } from '../../../output/report.ts'
import { type KeyTemplate, parseTemplate } from '../../../storage/key/template.ts'
import type { LookupRules } from '../../../storage/manifest/entries/lookup.ts'
import type { ManifestMode } from '../../../storage/manifest/manifest.ts'
import { namesOfUploadOptions } from '../../../storage/stores/object-options.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'
import type { JobEnvironment } from '../../options/context.ts'
import type { OptionsOut } from '../../options/field.ts'
import { checkMirrors, type MirrorSettings } from '../../options/mirrors.ts'
import { parseOptions, valuesOf } from '../../options/parse.ts'
import { Problems } from '../../options/problems.ts'
import { checkStore } from '../../options/store-settings.ts'
import { ListRewriting } from '../rewriting/list-rewriting.ts'
import { contradictions } from './contradictions.ts'
import { readHostRules } from './host-rules.ts'
import { manifestStore } from './manifest-at.ts'
import { namedFileProblems } from './named-files.ts'
import { REDIRECT_FIELDS, SIZE_FIELDS } from './origin-fields.ts'
import { PERSIST_FIELDS } from './persist-fields.ts'
import type { AnyPersistOptions } from './persist-options.ts'
import { rewriteRules } from './rewrite-rules.ts'
import { siteLinks, unpublishedLinks } from './site-links.ts'
import { linkTypeProblems, sourcesOf } from './sources-of.ts'
import { type WebSettings, webProblems, wrongAddresses } from './web-settings.ts'

export interface PersistSettings {
  readonly sources: SourceOptions
  /** Collects image-like addresses in pages that no reader took. */
  readonly net: AddressNet
  /** The page that relative URLs start from if their record names none. */
  readonly baseUrl: URL | undefined
  readonly store: StoreSettings
  readonly template: KeyTemplate
  readonly onCollision: 'fail' | 'keep' | 'overwrite'
  readonly gate: GateLimits
  readonly fetch: RequestHeaders &
    RedirectRules & {
      readonly timeoutMs: number
      readonly maxBytes: number
      /** For types of groups other than images; undefined if none is named. */
      readonly maxMediaBytes: number | undefined
      readonly policy: RetryPolicy
      readonly respectRobotsTag: boolean
    }
  readonly web: WebSettings
  readonly hosts: HostRules
  /** The rules of `host-rules`, without the shipped ones. */
  readonly ownHostRules: readonly HostRule[]
  /** Maximum connections to one origin: the highest concurrency that any setting allows. */
  readonly connections: number
  readonly addresses: AddressPolicy
  /** The proxy for requests to the origins. */
  readonly originProxy: ProxyUse
  readonly inspect: InspectRules
  /** The groups that `allow-types` names as such. */
  readonly groups: ReadonlySet<TypeGroup>
  readonly objects: {
    readonly cacheControl: string | undefined
    readonly metadata: Readonly<Record<string, string>>
    readonly provenance: boolean
  }
  readonly publicUrls: {
    readonly base: string | undefined
    readonly suffix: string
    /** Suffixes of further links, by name. */
    readonly variants: Readonly<Record<string, string>>
  }
  readonly manifest: LookupRules & {
    readonly mode: ManifestMode
    /** The place of the memory; undefined if it lies beside the images. */
    readonly store: StoreSettings | undefined
  }
  /** Further places for the images. */
  readonly mirrors: readonly MirrorSettings[]
  readonly shard: Shard
  readonly deadlineMs: number | undefined
  readonly failOn: FailOn
  readonly resultsFile: string | undefined
  readonly failedFile: string | undefined
  /** `place`: the destination as the user typed it. */
  readonly gallery: { readonly file: string | undefined; readonly place: string }
  readonly dryRun: boolean
  /** Undefined if lists are only read. */
  readonly rewriting: ListRewriting | undefined
  /** Whether the first new link is requested before a list is written. */
  readonly rewriteCheck: boolean
  readonly language: Language
  /** Corrections and warnings to report. */
  readonly notices: readonly Text[]
}

type Options = OptionsOut<typeof PERSIST_FIELDS>

function hasMedia(groups: ReadonlySet<TypeGroup>): boolean {
  return [...groups].some(group => group !== 'image')
}

/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 }

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
  if (own && fields.destination) problems.add([say('store-and-destination')])
  const { destination: uri, storageClass, acl, encryption, tags } = parsed.options
  const uploads = namesOfUploadOptions({ encryption, tags })
  if (own && uploads !== '') problems.add([say('own-store-uploads', { names: uploads })])
  const storeInput = { name: 'destination', uri, storageClass, acl, encryption, tags, mayWrite: true }
  const storeProblems = new Problems([])
  const store: (Pick<PersistSettings, 'notices'> & { readonly settings: StoreSettings }) | undefined = own
    ? {
        settings: { kind: 'own', own, language: parsed.options.language, clock: environment.clock },
        notices: [],
      }
    : checkStore(storeInput, parsed.options, environment, info, storeProblems)
  const site = await siteLinks(parsed.options, store?.settings, environment)
  problems.add(site.problems)
  const { publicUrlBase = site.publicUrlBase } = parsed.options
  const { urlsFrom = wrongAddresses(fields.urlsFrom) } = parsed.options
  const options = { ...parsed.options, publicUrlBase, urlsFrom }
  const rewrite = rewriteRules(options, store?.settings, environment)
  problems.add(rewrite.problems)
  const rewriting = rewrite.rules && new ListRewriting(rewrite.rules)
  // Lists without links to stored images are as they should be.
  const ifNoUrls = rewriting?.isUndone ? 'ignore' : options.ifNoUrls
  const sources = sourcesOf({ ...options, ifNoUrls }, rewriting, environment)
  // A list of the wrong type is a problem of its own; it does not count as missing besides.
  const isWrongType = [fields.urls, fields.urlsFile].some(
    list => list !== undefined && typeof list !== 'string',
  )
  const lists = isWrongType && !options.urls && !options.urlsFile ? { ...sources, urls: '' } : sources
  problems.add(
    await checkSources(lists, {
      'results-file': options.resultsFile,
      'gallery-file': options.galleryFile,
    }),
  )
  const targets = rewriting?.targets ?? []
  const unpublished = await unpublishedLinks(parsed.options, store?.settings, targets, environment)
  problems.add(unpublished.problems, linkTypeProblems(options))
  problems.add(await namedFileProblems(options, environment), storeProblems.sentences)
  problems.add(contradictions(options, store?.settings), webProblems(options))
  const { manifestAt } = options
  const memory =
    manifestAt && store
      ? problems.attempt(() => manifestStore(manifestAt, environment.cwd, store.settings))
      : undefined
  const checkedMirrors = checkMirrors({
    lines: options.mirrors ?? [],
    first: store?.settings,
    options: parsed.options,
    environment,
    mayWrite: true,
    info,
    problems,
  })
  const template = options.key
    ? problems.attempt(() => parseTemplate(options.key), `key ${quote(options.key)}`)
    : undefined
  const originProxy = problems.attempt(
    () => useProxy('origin-proxy', options.originProxy, environment.environment ?? {}),
    'origin-proxy',
  )
  const hosts = await readHostRules(options.hostRules ?? '')
  problems.add(hosts.problems)
  problems.refuse()
  for (const sentence of site.info) info(sentence)
  const isByteKey = template?.needsBytes === true && !options.keyField
  if (options.manifest === 'off' && isByteKey) info(say('manifest-off-forgets'))
  // `refuse` has thrown if the store or the template is missing.
  const { settings, notices } = store as NonNullable<typeof store>
  const net = new AddressNet(endingsOf(options.allowTypes.types))
  return {
    ...settingsFrom(options, memory),
    sources: { ...sources, net },
    net,
    rewriting,
    store: settings,
    mirrors: checkedMirrors.mirrors,
    template: template as KeyTemplate,
    originProxy: originProxy as ProxyUse,
    hosts: hostRules(hosts.rules, presetsFor(options)),
    ownHostRules: hosts.rules,
    connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
    notices: [
      ...notices,
      ...checkedMirrors.notices,
      ...site.notices,
      ...unpublished.notices,
      ...openedMetadata(options.allowAddresses).map(address => say('run-metadata-address', { address })),
    ],
  }
}

/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor({ userAgent }: Options): readonly HostRule[] {
  const isOwn = userAgent !== PERSIST_FIELDS['user-agent'].default
  return isOwn ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS
}

function settingsFrom(options: Options, memory: StoreSettings | undefined) {
  const { userAgent, accept, headers, referer, allowTypes, maxBytes } = options
  return {
    baseUrl: options.baseUrl,
    web: { addresses: options.urlsFrom ?? [], headers: options.fromHeaders },
    onCollision: options.onCollision,
    gate: {
      concurrency: options.concurrency,
      perHost: options.perHostConcurrency,
      delayMs: options.perHostDelay,
    },
    fetch: {
      userAgent,
      accept,
      headers,
      referer,
      plainAgent: plainAgent(VERSION),
      respectRobotsTag: options.respectRobotsTag,
      maxBytes,
      maxMediaBytes: hasMedia(allowTypes.groups) ? options.maxMediaBytes : undefined,
      timeoutMs: options.timeout,
      ...valuesOf(REDIRECT_FIELDS, options),
      policy: { attempts: options.retries + 1, ...BACKOFF },
    },
    addresses: addressPolicy(options.allowAddresses),
    inspect: { allowTypes: allowTypes.types, ...valuesOf(SIZE_FIELDS, options) },
    groups: allowTypes.groups,
    objects: {
      cacheControl: options.cacheControl,
      metadata: options.metadata,
      provenance: options.provenance,
    },
    publicUrls: {
      base: options.publicUrlBase,
      suffix: options.publicUrlSuffix,
      variants: options.variants,
    },
    manifest: {
      mode: options.manifest,
      store: memory,
      refreshAfterMs: options.refreshAfter,
      retryDeadAfterMs: options.retryDeadAfter,
    },
    shard: options.shard,
    deadlineMs: options.deadline,
    failOn: options.failOn,
    resultsFile: options.resultsFile,
    failedFile: options.failedFile,
    gallery: { file: options.galleryFile, place: options.destination ?? '' },
    dryRun: options.dryRun,
    rewriteCheck: options.rewriteCheck,
    language: options.language,
  }
}
