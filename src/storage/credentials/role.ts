/** Judges the inputs of keyless login before any request. Pure. */
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

export type Cloud = 'alibaba' | 'aws'

export interface RoleInput {
  readonly roleArn?: string
  readonly oidcProviderArn?: string
  /** Origin of the token service, in place of the cloud's own. */
  readonly stsEndpoint?: string
}

/** The cloud whose roles a store takes, or the reason why it takes none. */
export type RoleSupport = { readonly cloud: Cloud } | { readonly refusal: Text }

export interface Role {
  readonly cloud: Cloud
  readonly roleArn: string
  /** Only with Alibaba Cloud. */
  readonly oidcProviderArn: string | undefined
  /** `aws`, `aws-cn`, `aws-us-gov`; '' for Alibaba Cloud. */
  readonly partition: string
  readonly audience: string
  /** Origin of the token service. */
  readonly endpoint: string
}

export interface CheckedRole {
  readonly problems: readonly Text[]
  readonly notices: readonly Text[]
  /** Present when there is no problem. */
  readonly role?: Role
}

const AUDIENCES: Readonly<Record<Cloud, string>> = {
  alibaba: 'sts.aliyuncs.com',
  aws: 'sts.amazonaws.com',
}

const ALIBABA_ROLE = /^acs:ram::\d{5,20}:role\/[\w.-]{1,64}$/
const ALIBABA_PROVIDER = /^acs:ram::\d{5,20}:oidc-provider\/[\w.-]{1,128}$/
/** The name may follow a path. */
const AWS_ROLE = /^arn:(aws(?:-cn|-us-gov)?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,511}\/)?[\w+=,.@-]{1,64}$/

export function checkRole(support: RoleSupport, input: RoleInput, region: string | undefined): CheckedRole {
  if ('refusal' in support) return { problems: [support.refusal], notices: [] }
  const roleArn = input.roleArn?.trim() ?? ''
  const { cloud } = support
  const oidcProviderArn =
    input.oidcProviderArn?.trim() || (cloud === 'alibaba' ? providerBeside(roleArn) : '')
  const partition = AWS_ROLE.exec(roleArn)?.[1] ?? ''
  const problems = cloud === 'alibaba' ? alibabaProblems(roleArn, oidcProviderArn) : awsProblems(roleArn)
  const notices = cloud === 'aws' && oidcProviderArn ? [say('role-aws-provider')] : []
  if (problems.length > 0) return { problems, notices }
  const role: Role = {
    cloud,
    roleArn,
    oidcProviderArn: cloud === 'alibaba' ? oidcProviderArn : undefined,
    partition,
    audience: AUDIENCES[cloud],
    endpoint: input.stsEndpoint ?? defaultStsEndpoint(cloud, { region, partition }),
  }
  return { problems, notices, role }
}

/** The provider that docs/keyless.md creates, in the account of the role; '' for an ARN of another form. */
function providerBeside(roleArn: string): string {
  const account = /^acs:ram::\d+:/.exec(roleArn)?.[0]
  return account ? `${account}oidc-provider/GitHub` : ''
}

function alibabaProblems(roleArn: string, providerArn: string): Text[] {
  if (ALIBABA_PROVIDER.test(roleArn) && ALIBABA_ROLE.test(providerArn)) return [say('role-swapped')]
  const problems: Text[] = []
  if (roleArn === '') problems.push(say('role-missing'))
  else if (!ALIBABA_ROLE.test(roleArn))
    problems.push(say('role-not-ram', { arn: quote(roleArn), form: suggestedArn(roleArn, 'role') }))
  if (providerArn !== '' && !ALIBABA_PROVIDER.test(providerArn))
    problems.push(
      say('provider-not-ram', { arn: quote(providerArn), form: suggestedArn(providerArn, 'oidc-provider') }),
    )
  return problems
}

function awsProblems(roleArn: string): Text[] {
  if (roleArn === '') return [say('role-missing')]
  if (AWS_ROLE.test(roleArn)) return []
  const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012'
  const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws'
  const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`
  return [say('role-not-aws', { arn: quote(roleArn), form })]
}

/** Builds the right form from the usable parts of the wrong one. */
function suggestedArn(arn: string, kind: 'role' | 'oidc-provider'): string {
  const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT'
  return `acs:ram::${account}:${kind}/${nameIn(arn)}`
}

function nameIn(arn: string): string {
  return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME'
}

/**
 * Alibaba Cloud has one host. AWS has one per region, and in China no other.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-endpoint
 * https://docs.aws.amazon.com/general/latest/gr/sts.html
 * @param region as typed
 * @param partition from the role's ARN: `aws`, `aws-cn`, `aws-us-gov`
 * @returns an origin
 */
export function defaultStsEndpoint(
  cloud: Cloud,
  { region = '', partition }: { readonly region: string | undefined; readonly partition: string },
): string {
  if (cloud === 'alibaba') return 'https://sts.aliyuncs.com'
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  // `auto` and the regions of other vendors are no regions of AWS.
  const isOfAws = /^[a-z]{2,3}(-[a-z]+){1,2}-\d{1,2}$/.test(region.trim())
  const known = isOfAws ? region.trim() : HOME_REGION[partition]
  return known ? `https://sts.${known}.${suffix}` : `https://sts.${suffix}`
}

/** A region for partitions that have no global host. */
const HOME_REGION: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}
