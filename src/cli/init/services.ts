/** The services that `init` offers: one record each, with what the workflow needs to log in there. Pure. */
import type { MessageId } from '../../base/messages/catalogue.ts'
import type { Destination } from '../../storage/stores/destination.ts'
import { readVendorHost } from '../../storage/stores/s3/vendors.ts'
import type { LOGINS } from '../init-fields.ts'

type Login = (typeof LOGINS)[number]

export interface Service {
  readonly label: Extract<MessageId, `init-service-${string}`>
  /** The first is the default. */
  readonly logins: readonly Login[]
  /** Names of the repository's secrets for id and secret of the key pair. */
  readonly secrets?: readonly [id: string, secret: string]
  /** A place that the user may keep. @param name of the folder, as a bucket can be called */
  readonly proposed: (name: string) => string
  /** The region that the user may keep. Without one no region is needed. */
  readonly region?: string
  /** The region is taken where no flag names one, too. */
  readonly isRegionUsual?: true
  /** The store shows its own addresses to no reader, so that images need others. */
  readonly needsBase?: true
  /** Turns the region into an endpoint, which names it. */
  readonly endpointIn?: (region: string) => string
}

const BUCKET_FOLDER = 'images/'

export const SERVICES = {
  aliyun: {
    label: 'init-service-aliyun',
    logins: ['keys', 'oidc'],
    secrets: ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'],
    proposed: name => `oss://${name}/${BUCKET_FOLDER}`,
    region: 'cn-hongkong',
  },
  cloudflare: {
    label: 'init-service-cloudflare',
    logins: ['keys'],
    secrets: ['R2_ACCESS_KEY_ID', 'R2_SECRET_ACCESS_KEY'],
    proposed: name => `r2://${name}/${BUCKET_FOLDER}`,
    needsBase: true,
  },
  aws: {
    label: 'init-service-aws',
    logins: ['keys', 'oidc'],
    secrets: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
    region: 'us-east-1',
  },
  minio: {
    label: 'init-service-minio',
    logins: ['keys'],
    secrets: ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
    proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
    region: 'us-east-1',
    isRegionUsual: true,
  },
  tencent: {
    label: 'init-service-tencent',
    logins: ['keys'],
    secrets: ['COS_SECRET_ID', 'COS_SECRET_KEY'],
    proposed: name => `s3://${name}-1250000000/${BUCKET_FOLDER}`,
    region: 'ap-guangzhou',
    endpointIn: region => `cos.${region}.myqcloud.com`,
  },
  folder: {
    label: 'init-service-folder',
    logins: ['none'],
    proposed: () => 'file:./images',
  },
} as const satisfies Readonly<Record<string, Service>>

export type ServiceName = keyof typeof SERVICES

export const SERVICE_NAMES = Object.keys(SERVICES) as readonly ServiceName[]

export function serviceRecord(name: ServiceName): Service {
  return SERVICES[name]
}

const BY_SCHEME: Readonly<Record<Destination['kind'], (endpoint: string | undefined) => ServiceName>> = {
  oss: () => 'aliyun',
  r2: () => 'cloudflare',
  s3: endpoint => byEndpoint(endpoint),
  file: () => 'folder',
}

export function serviceOf({ kind }: Destination, endpoint: string | undefined): ServiceName {
  return BY_SCHEME[kind](endpoint)
}

function byEndpoint(endpoint: string | undefined): ServiceName {
  if (endpoint === undefined || endpoint === 'accelerate') return 'aws'
  const vendor = vendorName(endpoint)
  return (vendor === undefined ? undefined : BY_VENDOR[vendor]) ?? 'minio'
}

const BY_VENDOR: Readonly<Record<string, ServiceName>> = { S3: 'aws', 'Tencent COS': 'tencent' }

/** @returns undefined for a host of the user's own */
export function vendorName(endpoint: string): string | undefined {
  return vendorHost(endpoint)?.vendor.name
}

/** Whether the vendor's host says which region is meant. */
export function namesRegion(endpoint: string): boolean {
  const host = vendorHost(endpoint)
  return (host?.region ?? host?.vendor.region) !== undefined
}

function vendorHost(endpoint: string) {
  return readVendorHost(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''))
}
