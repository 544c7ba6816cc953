/** What the user has decided: by flags, by answers, or by leaving a default. */

import type { Cloud } from '../../storage/credentials/role.ts'
import { AWS, readVendorHost } from '../../storage/stores/s3/vendors.ts'
import type { ENGLISH } from '../messages/en.ts'

/** Flags, in camel case. */
type Needed = 'for' | 'destination' | 'login' | 'every' | 'lists'
type Optional = 'urlsFrom' | 'region' | 'endpoint' | 'roleArn' | 'publicUrlBase'

export type Answers = { readonly [Name in Needed | Optional]?: string }

export type Decided = Answers & { readonly [Name in Needed]: string }

export const expression = (text: string): string => `\${{ ${text} }}`

/** A value that GitHub fills in when the workflow runs. */
export const variable = (name: string): string => expression(`vars.${name}`)

/** Where a workflow can store images. */
interface Service {
  /** The first is the default. */
  readonly logins: readonly string[]
  /** Names of the repository's secrets for id and secret of a key pair. */
  readonly secrets?: readonly [id: string, secret: string]
  readonly policy?: Cloud
  /** The question about region or endpoint, and the answer that a user may keep. */
  readonly asks?: readonly [keyof typeof ENGLISH & `init-region-${string}`, string]
  /** The store's own addresses open for no reader. */
  readonly needsBase?: true
}

const BOTH = ['keys', 'oidc'] as const
/** The command reads variables of the same names. */
const OSS_KEYS = ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'] as const
const S3_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const
const R2_ENDPOINT = `https://${variable('R2_ACCOUNT_ID')}.r2.cloudflarestorage.com`

const SERVICES = {
  file: { logins: ['none'] },
  oss: { logins: BOTH, secrets: OSS_KEYS, policy: 'alibaba', asks: ['init-region-oss', 'cn-hongkong'] },
  s3: { logins: BOTH, secrets: S3_KEYS, policy: 'aws', asks: ['init-region-s3', 'us-east-1'] },
  r2: { logins: ['keys'], secrets: S3_KEYS, asks: ['init-region-r2', R2_ENDPOINT], needsBase: true },
  /** Speaks the protocol of S3 at an endpoint that is known. */
  other: { logins: ['keys'], secrets: S3_KEYS, policy: 'aws' },
} as const satisfies Readonly<Record<string, Service>>

/** A folder stands for a destination that is missing or wrong. */
export function serviceName({ destination = '', endpoint = 'accelerate' }: Answers): keyof typeof SERVICES {
  const [scheme = ''] = destination.toLowerCase().split(':', 1)
  const name = Object.hasOwn(SERVICES, scheme) ? (scheme as keyof typeof SERVICES) : 'file'
  const isAws = endpoint === 'accelerate' || vendorHost(endpoint)?.vendor === AWS
  return (SERVICES[name] as Service).policy === 'aws' && !isAws ? 'other' : name
}

export const serviceOf = (answers: Answers): Service => SERVICES[serviceName(answers)]

/** @returns undefined for a host of the user's own */
export function vendorHost(endpoint: string) {
  return readVendorHost(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''))
}
