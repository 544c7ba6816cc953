/** Keyless login as it was asked for, judged before anything is sent. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { type Cloud, defaultStsEndpoint, parseStsEndpoint } from './sts-endpoint.ts'

export interface RoleInput {
  readonly roleArn?: string
  readonly oidcProviderArn?: string
  readonly audience?: string
  readonly sessionSeconds: number
  readonly stsEndpoint?: string
}

export interface Role {
  readonly cloud: Cloud
  readonly roleArn: string
  /** Of Alibaba Cloud alone. */
  readonly oidcProviderArn: string | undefined
  /** `aws`, `aws-cn`, `aws-us-gov`; '' for Alibaba Cloud. */
  readonly partition: string
  readonly audience: string
  readonly sessionSeconds: number
  /** An origin. */
  readonly endpoint: string
}

export interface CheckedRole {
  readonly problems: readonly string[]
  readonly notices: readonly string[]
  /** Present when there is no problem. */
  readonly role?: Role
}

/** Both services' bounds; what a role itself allows is known to them alone. */
const MIN_SECONDS = 900
const MAX_SECONDS = 43_200

const AUDIENCES: Readonly<Record<Cloud, string>> = {
  alibaba: 'sts.aliyuncs.com',
  aws: 'sts.amazonaws.com',
}

const ALIBABA_ROLE = /^acs:ram::\d{5,20}:role\/[\w.-]{1,64}$/
const ALIBABA_PROVIDER = /^acs:ram::\d{5,20}:oidc-provider\/[\w.-]{1,128}$/
/** The name may stand behind a path. */
const AWS_ROLE = /^arn:(aws(?:-cn|-us-gov)?):iam::\d{12}:role\/(?:[\x21-\x7e]{1,511}\/)?[\w+=,.@-]{1,64}$/

export function checkRole(
  kind: 'oss' | 's3' | 'r2',
  input: RoleInput,
  region: string | undefined,
): CheckedRole {
  if (kind === 'r2') {
    const problem =
      'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket'
    return { problems: [problem], notices: [] }
  }
  const roleArn = input.roleArn?.trim() ?? ''
  const oidcProviderArn = input.oidcProviderArn?.trim() ?? ''
  const { sessionSeconds } = input
  const cloud = kind === 'oss' ? 'alibaba' : 'aws'
  const partition = AWS_ROLE.exec(roleArn)?.[1] ?? ''
  const sts = input.stsEndpoint?.trim()
    ? parseStsEndpoint(input.stsEndpoint)
    : { endpoint: defaultStsEndpoint(cloud, { region, partition }) }

  const problems = [
    ...(cloud === 'alibaba' ? alibabaProblems(roleArn, oidcProviderArn) : awsProblems(roleArn)),
    ...('problem' in sts ? [sts.problem] : []),
  ]
  if (!(Number.isInteger(sessionSeconds) && sessionSeconds >= MIN_SECONDS && sessionSeconds <= MAX_SECONDS))
    problems.push(
      `session-duration ${sessionSeconds} s is out of bounds; roles are given for ${MIN_SECONDS} to ${MAX_SECONDS} s`,
    )
  const notices =
    cloud === 'aws' && oidcProviderArn
      ? ['oidc-provider-arn is left out: AWS finds the identity provider by the issuer of the token']
      : []
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

function alibabaProblems(roleArn: string, providerArn: string): string[] {
  if (ALIBABA_PROVIDER.test(roleArn) && ALIBABA_ROLE.test(providerArn))
    return ['role-arn and oidc-provider-arn are swapped; each has the value of the other']
  const problems: string[] = []
  if (roleArn === '') problems.push('oidc-provider-arn needs role-arn beside it: the role to log in as')
  else if (!ALIBABA_ROLE.test(roleArn))
    problems.push(
      `role-arn ${quote(roleArn)} is not the ARN of a RAM role; write it like ${suggestedArn(roleArn, 'role')}`,
    )
  if (providerArn === '')
    problems.push(
      `role-arn needs oidc-provider-arn beside it: the identity provider in RAM that trusts GitHub, like ${suggestedArn(roleArn, 'oidc-provider', 'GitHub')}`,
    )
  else if (!ALIBABA_PROVIDER.test(providerArn))
    problems.push(
      `oidc-provider-arn ${quote(providerArn)} is not the ARN of an identity provider in RAM; write it like ${suggestedArn(providerArn, 'oidc-provider')}`,
    )
  return problems
}

function awsProblems(roleArn: string): string[] {
  if (roleArn === '') return ['oidc-provider-arn needs role-arn beside it: the role to log in as']
  if (AWS_ROLE.test(roleArn)) return []
  const account = /(?<!\d)\d{12}(?!\d)/.exec(roleArn)?.[0] ?? '123456789012'
  const partition = /^arn:(aws(?:-cn|-us-gov)?):/.exec(roleArn)?.[1] ?? 'aws'
  const form = `arn:${partition}:iam::${account}:role/${nameIn(roleArn)}`
  return [`role-arn ${quote(roleArn)} is not the ARN of an AWS role; write it like ${form}`]
}

/** The right form, with what can be made out of the wrong one. */
function suggestedArn(arn: string, kind: 'role' | 'oidc-provider', name = nameIn(arn)): string {
  const account = /(?<!\d)\d{5,20}(?!\d)/.exec(arn)?.[0] ?? 'ACCOUNT'
  return `acs:ram::${account}:${kind}/${name}`
}

function nameIn(arn: string): string {
  return /(?:^|[:/])([\w.-]*[a-zA-Z][\w.-]*)$/.exec(arn)?.[1]?.slice(0, 64) ?? 'NAME'
}
