/** What the user has decided: by flags, by answers, or by leaving a default. */
import { AWS, readVendorHost } from '../../storage/stores/s3/vendors.ts'

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
  /** The region or endpoint that a user may keep. */
  readonly proposed?: string
}

/** The command reads variables of the same names. */
const OSS_KEYS = ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'] as const
const S3_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const
const R2_ENDPOINT = `https://${variable('R2_ACCOUNT_ID')}.r2.cloudflarestorage.com`

const SERVICES = {
  file: { logins: ['none'] },
  oss: { logins: ['keys', 'oidc'], secrets: OSS_KEYS, proposed: 'cn-hongkong' },
  aws: { logins: ['keys', 'oidc'], secrets: S3_KEYS, proposed: 'us-east-1' },
  /** Another store that speaks S3. Its endpoint is known. */
  s3: { logins: ['keys'], secrets: S3_KEYS },
  r2: { logins: ['keys'], secrets: S3_KEYS, proposed: R2_ENDPOINT },
} as const satisfies Readonly<Record<string, Service>>

/** A folder stands for a destination that is missing or wrong. */
export function serviceName({ destination = '', endpoint }: Answers): keyof typeof SERVICES {
  const scheme = destination.split(':', 1)[0]?.toLowerCase()
  if (scheme !== 's3') return scheme === 'oss' || scheme === 'r2' ? scheme : 'file'
  const isAws = endpoint === undefined || endpoint === 'accelerate' || vendorHost(endpoint)?.vendor === AWS
  return isAws ? 'aws' : 's3'
}

export const serviceOf = (answers: Answers): Service => SERVICES[serviceName(answers)]

/** @returns undefined for a host of the user's own */
export function vendorHost(endpoint: string) {
  return readVendorHost(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''))
}
