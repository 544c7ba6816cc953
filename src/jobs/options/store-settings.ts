/** From what was said about a store to its settings, the same for persisting, listing and downloading. */
import { type ProxyUse, useProxy } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { chooseCredentials } from '../../storage/credentials/choose.ts'
import { type Destination, destinationMeant, parseDestination } from '../../storage/stores/destination.ts'
import { locateStore } from '../../storage/stores/locate.ts'
import type { LocatedSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from './context.ts'
import type { OptionsIn, OptionsOut, Table } from './field.ts'
import { loginOptions } from './login-options.ts'
import { parseOptions } from './parse.ts'
import { Problems } from './problems.ts'
import type { STORE_FIELDS } from './store-fields.ts'

export interface StoreInput {
  /** As the reader calls it: `destination` or `source`. */
  readonly name: string
  readonly uri: string | undefined
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
  /** False for what only reads, which then asks for no more rights than that. */
  readonly mayWrite: boolean
}

export interface CheckedStore {
  readonly settings: LocatedSettings
  /** Things that were put right. */
  readonly notices: readonly Text[]
}

export interface ReadStoreOptions<T extends Table> {
  readonly options: OptionsOut<T>
  /** So far; what else is wrong is added to them. */
  readonly problems: Problems
  /** Undefined only where there is a problem. */
  readonly store: CheckedStore | undefined
}

/**
 * The beginning of the settings of every job that has nothing to judge before its store.
 * @param input which of the options lead to the store
 */
export function readStoreOptions<T extends Table & typeof STORE_FIELDS>(
  table: T,
  given: Partial<OptionsIn<T>>,
  input: (options: OptionsOut<T>) => StoreInput,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): ReadStoreOptions<T> {
  const parsed = parseOptions(table, given)
  const { options } = parsed
  const problems = new Problems(parsed.problems)
  return { options, problems, store: checkStore(input(options), options, environment, info, problems) }
}

/** @param info told what is good to know once the run has begun, such as who is logged in */
export function checkStore(
  input: StoreInput,
  options: OptionsOut<typeof STORE_FIELDS>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
  problems: Problems,
): CheckedStore | undefined {
  const { uri, name, storageClass, acl } = input
  // A missing one was reported by its field.
  const destination = uri ? problems.attempt(() => parseDestination(uri, name)) : undefined
  const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId, language } = options
  const proxy = problems.attempt(
    () => useProxy('proxy', options.proxy, environment.environment ?? {}),
    'proxy',
  )
  // Where it is wrong, what stands beside it is judged all the same, so that all is told at once.
  const judged = destination ?? destinationMeant(uri ?? '')
  if (!judged) return undefined
  const login = loginOptions(options)
  const asked = { ...options, ...login }
  const chosen = credentialsFor(judged, input.mayWrite, asked, environment, info, proxy)
  const located = locateStore({
    destination: judged,
    directory: environment.cwd,
    endpointStyle,
    allowInsecureEndpoint,
    storageClass,
    acl,
    ...(region && { region }),
    ...(endpoint && { endpoint }),
    ...(accountId && { accountId }),
  })
  problems.add(login.problems, chosen.problems, 'problems' in located ? located.problems : [])
  if ('problems' in located || !destination) return undefined
  const { store } = located
  const { provider: credentials } = chosen
  const isIdle = accountId !== undefined && store.kind !== 'r2'
  const notices = isIdle ? [...chosen.notices, say('account-idle')] : chosen.notices
  const common = { language, clock: environment.clock, ...(proxy && { proxy }) }
  if (store.kind === 'file') return { settings: { ...store, ...common }, notices }
  // Without credentials there was a problem.
  return credentials && { settings: { ...store, ...common, credentials }, notices }
}

function credentialsFor(
  destination: Destination,
  mayWrite: boolean,
  options: OptionsOut<typeof STORE_FIELDS>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
  proxy: ProxyUse | undefined,
): ReturnType<typeof chooseCredentials> {
  if (destination.kind === 'file') return { problems: [], notices: [] }
  const { kind, bucket, prefix } = destination
  const { region, accessKeyId, accessKeySecret, securityToken, language } = options
  const { roleArn, oidcProviderArn, oidcAudience, sessionDuration, stsEndpoint } = options
  const { credentials, fallbackCredentials, repository, isForkPullRequest, isStep, clock } = environment
  return chooseCredentials({
    kind,
    bucket,
    prefix,
    mayWrite,
    language,
    clock,
    info,
    proxy,
    mask: environment.mask ?? (() => {}),
    environment: environment.environment ?? {},
    given: { accessKeyId, accessKeySecret, securityToken },
    ...((roleArn ?? oidcProviderArn) && {
      role: {
        sessionSeconds: sessionDuration,
        ...(roleArn && { roleArn }),
        ...(oidcProviderArn && { oidcProviderArn }),
        ...(oidcAudience && { audience: oidcAudience }),
        ...(stsEndpoint && { stsEndpoint }),
      },
    }),
    ...(region && { region }),
    ...(credentials && { provider: credentials }),
    ...(fallbackCredentials && { fallback: fallbackCredentials }),
    ...(repository && { repository }),
    ...(isForkPullRequest && { isForkPullRequest }),
    ...(isStep && { isStep }),
  })
}
