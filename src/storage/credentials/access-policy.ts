/**
 * Policies of RAM and IAM: the one writer of what a session may do at most, and of what grants a right that is missing.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 * Pure.
 */
import { RESERVED_FOLDER } from '../key/reserved-folder.ts'
import type { Cloud } from './sts-endpoint.ts'

export interface PolicyScope {
  readonly bucket: string
  /** '' or ends in '/'. */
  readonly prefix: string
  /** Of AWS, whose resources are named by it: `aws` where nothing is said, or `aws-cn`. */
  readonly partition?: string
}

/** What can be granted of the objects below the prefix. */
type ObjectRight = 'read' | 'put' | 'put-acl'

/** Removing is below the folder of our own files alone; `encrypt` is to use the key that the bucket encrypts by. */
export type Right = ObjectRight | 'list' | 'remove' | 'encrypt'

/** HEAD is read like GET, by either cloud. */
const OBJECT_ACTIONS: Readonly<Record<ObjectRight, string>> = {
  read: 'GetObject',
  put: 'PutObject',
  'put-acl': 'PutObjectAcl',
}

/** How each cloud writes the same. */
const DIALECTS = {
  alibaba: {
    service: 'oss',
    version: '1',
    list: 'oss:ListObjects',
    prefixKey: 'oss:Prefix',
    bucketName: ({ bucket }: PolicyScope) => `acs:oss:*:*:${bucket}`,
    // RAM documents no way to write its wildcards as themselves.
    literal: (prefix: string) => prefix,
  },
  aws: {
    service: 's3',
    version: '2012-10-17',
    list: 's3:ListBucket',
    prefixKey: 's3:prefix',
    bucketName: ({ bucket, partition = 'aws' }: PolicyScope) => `arn:${partition}:s3:::${bucket}`,
    // These three mean more than themselves in a policy.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
    literal: (prefix: string) => prefix.replace(/[*?$]/g, '$${$&}'),
  },
} as const

interface Statement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: object
}

interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

/** A whole policy that gives these rights below the prefix, and nothing else. */
export function grant(cloud: Cloud, scope: PolicyScope, rights: readonly Right[]): Policy {
  const { service, version, list, prefixKey, bucketName, literal } = DIALECTS[cloud]
  const bucket = bucketName(scope)
  const prefix = literal(scope.prefix)
  const objectActions = rights.filter(isObjectRight).map(right => `${service}:${OBJECT_ACTIONS[right]}`)
  const statements: Statement[] = []
  if (objectActions.length > 0) statements.push(allow(objectActions, `${bucket}/${prefix}*`))
  if (rights.includes('list'))
    statements.push({
      ...allow([list], bucket),
      // A list of the whole bucket names no prefix, so no condition on it could hold.
      ...(prefix && { Condition: { StringLike: { [prefixKey]: [prefix, `${prefix}*`] } } }),
    })
  if (rights.includes('remove'))
    statements.push(allow([`${service}:DeleteObject`], `${bucket}/${prefix}${RESERVED_FOLDER}*`))
  if (rights.includes('encrypt')) statements.push(allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*'))
  return { Version: version, Statement: statements }
}

/** What grants one right, ready for the console's editor. */
export function rightPolicy(cloud: Cloud, scope: PolicyScope, right: Right): string {
  return JSON.stringify(grant(cloud, scope, [right]), null, 2)
}

/** Both services' limit. */
const MAX_CHARACTERS = 2048

/**
 * What a session may do at most: the role's rights, less everything that one run on one prefix does not need. A
 * session policy only ever takes away.
 * @returns undefined when the policy would be longer than the services take
 */
export function sessionPolicy(cloud: Cloud, scope: PolicyScope, mayWrite: boolean): string | undefined {
  // An ACL goes with uploads that ask for one, where the role gives that at all. Buckets that encrypt by a key of the
  // account use it with the rights of whoever reads or writes.
  const rights: readonly Right[] = [
    'read',
    ...(mayWrite ? (['put', 'put-acl'] as const) : []),
    'list',
    'encrypt',
  ]
  // Segments of the manifest that others replace are removed. A long prefix may leave no room for that, which runs
  // can do without.
  const choices: readonly (readonly Right[])[] = mayWrite ? [[...rights, 'remove'], rights] : [rights]
  return choices
    .map(choice => ascii(JSON.stringify(grant(cloud, scope, choice))))
    .find(text => text.length <= MAX_CHARACTERS)
}

function allow(actions: readonly string[], resource: string): Statement {
  return { Effect: 'Allow', Action: actions, Resource: [resource] }
}

function isObjectRight(right: Right): right is ObjectRight {
  return Object.hasOwn(OBJECT_ACTIONS, right)
}

/** AWS takes no character above U+00FF in a policy, and JSON has a way to write each. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
