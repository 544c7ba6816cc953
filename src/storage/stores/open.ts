/** From a destination and its settings to a Store: the one place that knows which kinds there are. */
import { resolve } from 'node:path'
import type { Clock } from '../../base/clock.ts'
import { SettingsError } from '../../base/errors.ts'
import type { Language } from '../../base/sentence.ts'
import type { CredentialProvider } from '../credentials/credentials.ts'
import { openBucket } from './bucket/bucket.ts'
import { openTransport } from './bucket/transport.ts'
import type { Destination } from './destination.ts'
import { openFolder } from './folder/folder.ts'
import type { Location } from './location.ts'
import { objectOptionProblems } from './object-options.ts'
import { locateOss } from './oss/location.ts'
import { openOss } from './oss/oss.ts'
import { locateS3, type S3Location } from './s3/location.ts'
import { locateR2 } from './s3/r2-location.ts'
import { openS3 } from './s3/s3.ts'
import type { Store } from './store.ts'
import type { EndpointStyle } from './store-endpoint.ts'

export interface StoreSettings {
  readonly destination: Destination
  /** Absolute; what a relative `file:` destination is below. */
  readonly directory: string
  readonly region?: string
  readonly endpoint?: string
  readonly endpointStyle: EndpointStyle
  readonly allowInsecureEndpoint: boolean
  /** Cloudflare's, for `r2:` alone. */
  readonly accountId?: string
  readonly credentials?: CredentialProvider
  readonly storageClass?: string
  readonly acl?: string
  /** Of the advice in errors. */
  readonly language: Language
  readonly clock: Clock
}

/** All problems at once, one sentence each, without any request; credentials are chosen elsewhere. */
export function checkStoreSettings(settings: StoreSettings): string[] {
  const { destination } = settings
  if (destination.kind === 'file') return []
  const located = locate(settings)
  const problems = located && 'problems' in located ? [...located.problems] : []
  const isOfAnother = located !== undefined && 's3' in located && located.s3.vendor?.name !== 'S3'
  problems.push(...objectOptionProblems(destination.kind, destination.kind === 's3' && isOfAnother, settings))
  return problems
}

/**
 * What works and is worth a warning all the same.
 * @param showsUrls whether readers are given URLs that begin with the store's own public base
 */
export function storeWarnings(settings: StoreSettings, showsUrls = false): string[] {
  const located = locate(settings)
  if (!located || 'problems' in located) return []
  const { insecure, endpoint, publicBase } = 's3' in located ? located.s3 : located.oss
  const warnings: string[] = []
  if (insecure)
    warnings.push(`endpoint ${endpoint} is plain http: keys' signatures and images travel unencrypted`)
  if (showsUrls && settings.destination.kind === 'r2')
    warnings.push(
      `R2 shows nobody what is below ${publicBase}; set public-url-base to the bucket's custom domain or r2.dev address`,
    )
  return warnings
}

/**
 * @param notice told once of what is worth a warning
 * @throws SettingsError with all that checkStoreSettings finds, and for want of credentials
 */
export async function openStore(
  settings: StoreSettings,
  notice: (sentence: string) => void = () => {},
): Promise<Store> {
  const { destination, credentials, clock, directory } = settings
  if (destination.kind === 'file') return openFolder(resolve(directory, destination.directory))
  const problems = checkStoreSettings(settings)
  if (!credentials) problems.push('no credentials for the destination')
  const located = locate(settings)
  if (problems.length > 0 || !credentials || !located || 'problems' in located)
    throw new SettingsError(problems)
  const { bucket, prefix, kind } = destination
  const { storageClass, acl, language } = settings
  const common = { bucket, prefix, storageClass, acl, language }
  const dialect =
    's3' in located
      ? openS3({ ...common, kind: kind === 'r2' ? 'r2' : 's3', location: located.s3 }, openTransport())
      : await openOss({ ...common, location: located.oss }, openTransport())
  return openBucket(dialect, { prefix, credentials, clock, notice })
}

type LocatedBucket =
  | { readonly oss: Location }
  | { readonly s3: S3Location }
  | { readonly problems: readonly string[] }

/** @returns undefined for a destination that is not far away */
function locate(settings: StoreSettings): LocatedBucket | undefined {
  const { destination, region, endpoint, endpointStyle, allowInsecureEndpoint, accountId } = settings
  if (destination.kind === 'file') return undefined
  const { bucket, kind } = destination
  const asked = { bucket, region, endpoint, endpointStyle, allowInsecureEndpoint }
  if (kind === 'oss') {
    const located = locateOss(asked)
    return 'problems' in located ? located : { oss: located.location }
  }
  const located = kind === 'r2' ? locateR2({ ...asked, accountId }) : locateS3(asked)
  return 'problems' in located ? located : { s3: located.location }
}
