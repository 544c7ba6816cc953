/** Turns the options of a store into its settings, the same for every job. */
import { defined } from '../../base/defined.ts'
import { type ProxyUse, useProxy } from '../../base/http/proxy.ts'
import type { Text } from '../../base/sentence.ts'
import { chooseCredentials } from '../../storage/credentials/choose.ts'
import { type Destination, destinationMeant, parseDestination } from '../../storage/stores/destination.ts'
import { BUCKET_KINDS } from '../../storage/stores/kinds.ts'
import { locateStore } from '../../storage/stores/locate.ts'
import type { ObjectOptions } from '../../storage/stores/object-options.ts'
import type { LocatedSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from './context.ts'
import type { OptionsIn, OptionsOut, Table } from './field.ts'
import { Problems, parseOptions } from './parse.ts'
import type { STORE_FIELDS } from './store-fields.ts'

type ObjectValues = { readonly [Name in keyof ObjectOptions]?: ObjectOptions[Name] | undefined }
/** The options of a store, and those of its objects where the job has them. */
type StoreOptions = OptionsOut<typeof STORE_FIELDS> &
  ObjectValues & { readonly [Name in StoreInput['name']]?: string | undefined }

export interface StoreInput {
  /** Name of the option. */
  readonly name: 'destination' | 'source'
  /** False for a job that only reads; it then requests no other rights. */
  readonly mayWrite: boolean
}

/** What surrounds a job whose settings are made. */
export interface SettingsContext extends JobEnvironment {
  /** Receives facts that a user may want to see during the run, such as the login. */
  readonly info: (sentence: Text) => void
}

export interface CheckedStore {
  readonly settings: LocatedSettings
  /** Values that were corrected, one sentence each. */
  readonly notices: readonly Text[]
}

/**
 * Starts the settings of a job that validates its store first.
 * @returns `store` is undefined only if there is a problem; the caller adds its own problems
 */
export function readStoreOptions<T extends Table & typeof STORE_FIELDS>(
  table: T,
  given: Partial<OptionsIn<T>>,
  input: StoreInput | ((options: OptionsOut<T>) => StoreInput),
  context: SettingsContext,
) {
  const parsed = parseOptions(table, given)
  const { options } = parsed
  const problems = new Problems(parsed.problems)
  const store = typeof input === 'function' ? input(options) : input
  return { options, problems, store: checkStore(store, options as StoreOptions, context, problems) }
}

export function checkStore(
  { name, mayWrite }: StoreInput,
  options: StoreOptions,
  context: SettingsContext,
  problems: Problems,
): CheckedStore | undefined {
  const uri = options[name]
  // `parseOptions` already reported a missing value.
  const destination = uri ? problems.attempt(() => parseDestination(uri, name)) : undefined
  const { language } = options
  const proxy = problems.attempt(() => useProxy('proxy', options.proxy, context.environment ?? {}), 'proxy')
  // The other options are validated even if the destination is wrong, so that all problems are reported at once.
  const meant = destination ?? destinationMeant(uri ?? '')
  if (!meant) return undefined
  const chosen = credentialsFor(meant, { mayWrite, proxy, tags: options.tags }, options, context)
  const located = locateIn(meant, options, context)
  problems.add(chosen.problems, 'problems' in located ? located.problems : [])
  if ('problems' in located || !destination) return undefined
  const { store } = located
  const { provider: credentials, notices } = chosen
  const common = { language, clock: context.clock, ...(proxy && { proxy }) }
  if (store.kind === 'file') return { settings: { ...store, ...common }, notices }
  // Missing credentials are among the problems.
  return credentials && { settings: { ...store, ...common, credentials }, notices }
}

type AddressOptions = Pick<
  StoreOptions,
  'region' | 'endpoint' | 'allowInsecureEndpoint' | keyof ObjectOptions
>

/** Locates a store with the options of its address; the login is not among them. */
function locateIn(
  destination: Destination,
  options: AddressOptions,
  { cwd }: JobEnvironment,
): ReturnType<typeof locateStore> {
  const { region, endpoint, allowInsecureEndpoint } = options
  const { storageClass, acl, encryption, tags } = options
  return locateStore({
    destination,
    directory: cwd,
    allowInsecureEndpoint,
    storageClass,
    acl,
    ...defined({ region, endpoint, encryption, tags }),
  })
}

interface LoginInput extends Pick<StoreInput, 'mayWrite'>, Pick<ObjectValues, 'tags'> {
  readonly proxy: ProxyUse | undefined
}

/** Chooses the login of a destination from the options and the environment, without any request. */
function credentialsFor(
  destination: Destination,
  { mayWrite, proxy, tags = {} }: LoginInput,
  options: OptionsOut<typeof STORE_FIELDS>,
  { info, ...environment }: SettingsContext,
): ReturnType<typeof chooseCredentials> {
  if (destination.kind === 'file') return { problems: [], notices: [] }
  const { kind, bucket, prefix } = destination
  const { region, accessKeyId, accessKeySecret, securityToken, language } = options
  const { roleArn, oidcProviderArn } = options
  const { credentials, fallbackCredentials, repository, isForkPullRequest, isStep, clock } = environment
  const { stsEndpoint } = environment
  return chooseCredentials({
    bucket,
    prefix,
    mayWrite,
    language,
    clock,
    info,
    proxy,
    login: BUCKET_KINDS[kind].login,
    setsTags: Object.keys(tags).length > 0,
    mask: environment.mask ?? (() => {}),
    environment: environment.environment ?? {},
    given: { accessKeyId, accessKeySecret, securityToken },
    ...((roleArn ?? oidcProviderArn) && { role: defined({ roleArn, oidcProviderArn, stsEndpoint }) }),
    ...defined({ region, provider: credentials, fallback: fallbackCredentials }),
    ...defined({ repository, isForkPullRequest, isStep }),
  })
}
