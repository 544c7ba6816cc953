/**
 * What a session may do at most: the role's rights, less everything that one run on one prefix does not need.
 * A session policy only ever takes away. Pure.
 */
import { RESERVED_FOLDER } from '../key/reserved-folder.ts'
import type { Cloud } from './sts-endpoint.ts'

export interface PolicyScope {
  readonly bucket: string
  /** '' or ends in '/'. */
  readonly prefix: string
  readonly mayWrite: boolean
  /** Of the role's ARN; AWS's resources are named by it. */
  readonly partition: string
}

/** Both services' limit. */
const MAX_CHARACTERS = 2048

/** The second is for uploads that ask for an ACL, where the role gives it at all. */
const WRITING = ['PutObject', 'PutObjectAcl']

interface Statement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: object
}

/** @returns undefined when the policy would be longer than the services take */
export function sessionPolicy(cloud: Cloud, scope: PolicyScope): string | undefined {
  // A long prefix may leave no room for removing, which runs can do without.
  const policies = [scope.mayWrite, false].map(mayRemove => policyText(cloud, { ...scope, mayRemove }))
  return policies.find(text => text.length <= MAX_CHARACTERS)
}

interface Grants extends PolicyScope {
  /** Below the folder of our own files. */
  readonly mayRemove: boolean
}

function policyText(cloud: Cloud, grants: Grants): string {
  const document =
    cloud === 'alibaba'
      ? { Version: '1', Statement: alibabaStatements(grants) }
      : { Version: '2012-10-17', Statement: awsStatements(grants) }
  return ascii(JSON.stringify(document))
}

function alibabaStatements({ bucket, prefix, mayWrite, mayRemove }: Grants): Statement[] {
  return [
    {
      Effect: 'Allow',
      Action: ['oss:GetObject', ...(mayWrite ? WRITING.map(action => `oss:${action}`) : [])],
      Resource: [`acs:oss:*:*:${bucket}/${prefix}*`],
    },
    {
      Effect: 'Allow',
      Action: ['oss:ListObjects'],
      Resource: [`acs:oss:*:*:${bucket}`],
      ...(prefix && { Condition: { StringLike: { 'oss:Prefix': [prefix, `${prefix}*`] } } }),
    },
    ...(mayRemove ? [removing('oss:DeleteObject', `acs:oss:*:*:${bucket}/${prefix}`)] : []),
    encryption(),
  ]
}

function awsStatements({ bucket, prefix, mayWrite, mayRemove, partition }: Grants): Statement[] {
  // These three mean more than themselves in a policy.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
  const literal = prefix.replace(/[*?$]/g, '$${$&}')
  return [
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', ...(mayWrite ? WRITING.map(action => `s3:${action}`) : [])],
      Resource: [`arn:${partition}:s3:::${bucket}/${literal}*`],
    },
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: [`arn:${partition}:s3:::${bucket}`],
      ...(prefix && { Condition: { StringLike: { 's3:prefix': [literal, `${literal}*`] } } }),
    },
    ...(mayRemove ? [removing('s3:DeleteObject', `arn:${partition}:s3:::${bucket}/${literal}`)] : []),
    encryption(),
  ]
}

/** Segments of the manifest that others replace are removed, and nothing else ever is. */
function removing(action: string, resource: string): Statement {
  return { Effect: 'Allow', Action: [action], Resource: [`${resource}${RESERVED_FOLDER}*`] }
}

/** Buckets that encrypt by a key of the account use it with the rights of whoever reads or writes. */
function encryption(): Statement {
  return { Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: ['*'] }
}

/** AWS takes no character above U+00FF in a policy, and JSON has a way to write each. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
