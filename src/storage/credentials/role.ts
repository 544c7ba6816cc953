/** Judges the inputs of keyless login before any request. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { isUnencrypted, originOf, parseEndpoint } from '../../base/url/endpoint.ts'

export type Cloud = 'alibaba' | 'aws'

export interface RoleInput {
  readonly roleArn?: string
  readonly oidcProviderArn?: string
  readonly audience?: string
  readonly sessionSeconds: number
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
  readonly sessionSeconds: number
  /** Origin of the token service. */
  readonly endpoint: string
}

export interface CheckedRole {
  readonly problems: readonly Text[]
  readonly notices: readonly Text[]
  /** Present when there is no problem. */
  readonly role?: Role
}

/** The bounds of both services. A role may have narrower ones, which only they know. */
const MIN_SECONDS = 900
const MAX_SECONDS = 43_200

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
  const oidcProviderArn = input.oidcProviderArn?.trim() ?? ''
  const { sessionSeconds } = input
  const { cloud } = support
  const partition = AWS_ROLE.exec(roleArn)?.[1] ?? ''
  const sts = input.stsEndpoint?.trim()
    ? parseStsEndpoint(input.stsEndpoint)
    : { endpoint: defaultStsEndpoint(cloud, { region, partition }) }

  const problems = [
    ...(cloud === 'alibaba' ? alibabaProblems(roleArn, oidcProviderArn) : awsProblems(roleArn)),
    ...('problem' in sts ? [sts.problem] : []),
  ]
  if (!(Number.isInteger(sessionSeconds) && sessionSeconds >= MIN_SECONDS && sessionSeconds <= MAX_SECONDS))
    problems.push(say('role-duration', { seconds: sessionSeconds, least: MIN_SECONDS, most: MAX_SECONDS }))
  const notices = cloud === 'aws' && oidcProviderArn ? [say('role-aws-provider')] : []
  if (problems.length > 0 || 'problem' in sts) return { problems, notices }
  const role: Role = {
    cloud,
    roleArn,
    oidcProviderArn: cloud === 'alibaba' ? oidcProviderArn : undefined,
    partition,
    audience: input.audience?.trim() || AUDIENCES[cloud],
    sessionSeconds,
    endpoint: sts.endpoint,
  }
  return { problems, notices, role }
}

function alibabaProblems(roleArn: string, providerArn: string): Text[] {
  if (ALIBABA_PROVIDER.test(roleArn) && ALIBABA_ROLE.test(providerArn)) return [say('role-swapped')]
  const problems: Text[] = []
  if (roleArn === '') problems.push(say('role-missing'))
  else if (!ALIBABA_ROLE.test(roleArn))
    problems.push(say('role-not-ram', { arn: quote(roleArn), form: suggestedArn(roleArn, 'role') }))
  if (providerArn === '')
    problems.push(say('provider-missing', { form: suggestedArn(roleArn, 'oidc-provider', 'GitHub') }))
  else if (!ALIBABA_PROVIDER.test(providerArn))
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
function suggestedArn(arn: string, kind: 'role' | 'oidc-provider', name = nameIn(arn)): string {
  const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT'
  return `acs:ram::${account}:${kind}/${name}`
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

/**
 * Takes a host or URL; no scheme means https. An ID token is as good as a password for minutes, so it never travels
 * unencrypted.
 */
export function parseStsEndpoint(text: string): { readonly endpoint: string } | { readonly problem: Text } {
  const parsed = parseEndpoint(text, {
    name: 'sts-endpoint',
    example: 'sts.aliyuncs.com',
    holdsPassword: 'endpoint-password',
    otherScheme: unencrypted,
    hasMore: 'endpoint-more',
  })
  if ('problem' in parsed) return parsed
  const { endpoint } = parsed
  return isUnencrypted(endpoint)
    ? { problem: unencrypted(`sts-endpoint ${quote(text.trim())}`, endpoint) }
    : { endpoint: originOf(endpoint) }
}

function unencrypted(shown: string, { host }: { readonly host: string }): Text {
  return say('sts-unencrypted', { shown, host })
}
