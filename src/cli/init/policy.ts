/** The policy that lets a key or a role do what the workflow does: read, write and list below its prefix. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { grant, type PolicyScope } from '../../storage/credentials/access-policy.ts'
import { type Destination, parseDestination } from '../../storage/stores/destination.ts'
import type { Decided } from './answers.ts'
import { vendorName } from './services.ts'

export interface Rights {
  /** Where the policy belongs, or what to choose where there is none. */
  readonly how: Text
  readonly policy?: object
}

/** @returns undefined for a folder */
export function rightsFor(decided: Decided): Rights | undefined {
  const place = parseDestination(decided.destination)
  return 'bucket' in place ? RIGHTS[decided.service]?.(place, decided) : undefined
}

type Bucket = Extract<Destination, { readonly bucket: string }>

const NEEDED = ['read', 'put', 'list'] as const

const RIGHTS: Readonly<Partial<Record<Decided['service'], (bucket: Bucket, decided: Decided) => Rights>>> = {
  aliyun: (bucket, { login }) => ({
    how: say(login === 'oidc' ? 'init-policy-ram-role' : 'init-policy-ram'),
    policy: encrypted(grant('alibaba', bucket, NEEDED), bucket),
  }),
  aws: (bucket, { login, region }) => ({
    how: say(login === 'oidc' ? 'init-policy-iam-role' : 'init-policy-iam'),
    policy: grant('aws', scopeIn(bucket, region), NEEDED),
  }),
  cloudflare: ({ bucket }) => ({ how: say('init-policy-r2', { bucket }) }),
  minio: (bucket, { endpoint }) =>
    vendorName(endpoint ?? '') === undefined
      ? { how: say('init-policy-minio'), policy: grant('aws', bucket, NEEDED) }
      : { how: say('init-policy-other', { bucket: bucket.bucket }) },
  tencent: (bucket, { endpoint }) => ({ how: say('init-policy-cam'), policy: camPolicy(bucket, endpoint) }),
}

/** Also refuses requests that everybody on the way could read. */
function encrypted(policy: ReturnType<typeof grant>, { bucket }: Bucket): object {
  const Resource = [`acs:oss:*:*:${bucket}`, `acs:oss:*:*:${bucket}/*`]
  const Condition = { Bool: { 'acs:SecureTransport': 'false' } }
  return {
    ...policy,
    Statement: [...policy.Statement, { Effect: 'Deny', Action: ['oss:*'], Resource, Condition }],
  }
}

function scopeIn(bucket: PolicyScope, region = ''): PolicyScope {
  return region.startsWith('cn-') ? { ...bucket, partition: 'aws-cn' } : bucket
}

/** https://cloud.tencent.com/document/product/436/31923 */
function camPolicy({ bucket, prefix }: Bucket, endpoint = ''): object {
  const [, region = '*'] = /(?:^|\/)cos\.([a-z\d-]+)\./.exec(endpoint) ?? []
  const account = /-(\d+)$/.exec(bucket)?.[1] ?? '*'
  const place = `qcs::cos:${region}:uid/${account}:${bucket}`
  const allow = (names: readonly string[], resource: string) => ({
    effect: 'allow',
    action: names.map(name => `name/cos:${name}`),
    resource: [resource],
  })
  return {
    version: '2.0',
    statement: [
      allow(['PutObject', 'GetObject', 'HeadObject'], `${place}/${prefix}*`),
      allow(['GetBucket'], `${place}/*`),
    ],
  }
}
