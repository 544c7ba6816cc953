/**
 * Writes the policies of RAM and IAM: the most that a session may do, and what grants a missing right. Pure.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 */
import { RESERVED_FOLDER } from '../key/reserved-folder.ts'
import type { Cloud } from './role.ts'

export interface PolicyScope {
  readonly bucket: string
  /** '' or ends in '/'. */
  readonly prefix: string
  /** Part of every resource name of AWS: `aws-cn`, for example; `aws` by default. */
  readonly partition?: string
}

/** Rights to the objects below the prefix. */
type ObjectRight = 'read' | 'put' | 'put-acl' | 'put-tags'

/**
 * `remove` is granted only below the folder of our own files; `encrypt` is use of the key of KMS that encrypts
 * objects.
 */
export type Right = ObjectRight | 'list' | 'remove' | 'encrypt'

/** Both clouds treat HEAD as a read, like GET. */
const OBJECT_ACTIONS: Readonly<Record<ObjectRight, string>> = {
  read: 'GetObject',
  put: 'PutObject',
  'put-acl': 'PutObjectAcl',
  'put-tags': 'PutObjectTagging',
}

/** The words of each cloud for the same policy. */
const DIALECTS = {
  alibaba: {
    service: 'oss',
    version: '1',
    list: 'oss:ListObjects',
    prefixKey: 'oss:Prefix',
    bucketName: ({ bucket }: PolicyScope) => `acs:oss:*:*:${bucket}`,
    // RAM documents no escape for its wildcards.
    literal: (prefix: string) => prefix,
  },
  aws: {
    service: 's3',
    version: '2012-10-17',
    list: 's3:ListBucket',
    prefixKey: 's3:prefix',
    bucketName: ({ bucket, partition = 'aws' }: PolicyScope) => `arn:${partition}:s3:::${bucket}`,
    // AWS reads these three characters as wildcards or variables unless they are escaped.
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

/** Returns a whole policy that gives these rights below the prefix, and nothing else. */
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
      // A request that lists the whole bucket names no prefix, so a condition on the prefix would refuse it.
      ...(prefix && { Condition: { StringLike: { [prefixKey]: [prefix, `${prefix}*`] } } }),
    })
  if (rights.includes('remove'))
    statements.push(allow([`${service}:DeleteObject`], `${bucket}/${prefix}${RESERVED_FOLDER}*`))
  if (rights.includes('encrypt')) statements.push(allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*'))
  return { Version: version, Statement: statements }
}

/** Returns the policy that grants these rights, ready for the console's editor. */
export function rightPolicy(cloud: Cloud, scope: PolicyScope, ...rights: readonly Right[]): string {
  return JSON.stringify(grant(cloud, scope, rights), null, 2)
}

/** The limit of both services. */
const MAX_CHARACTERS = 2048

/**
 * Limits a session to the rights of the role that one run on one prefix needs. A session policy never adds a right.
 * @returns undefined when the policy would be longer than the services take
 */
export function sessionPolicy(
  cloud: Cloud,
  scope: PolicyScope,
  { mayWrite, setsTags = false }: { readonly mayWrite: boolean; readonly setsTags?: boolean },
): string | undefined {
  // An upload may set an ACL, if the role may. A bucket that encrypts by a key of the account uses it with the rights
  // of the session that reads or writes.
  const rights: readonly Right[] = [
    'read',
    ...(mayWrite ? (['put', 'put-acl'] as const) : []),
    ...(mayWrite && setsTags ? (['put-tags'] as const) : []),
    'list',
    'encrypt',
  ]
  // Runs remove segments of the manifest that a merged one replaces. They work without that right too, so a long prefix
  // that leaves no room for it drops it.
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

/** AWS takes no character above U+00FF in a policy; JSON can escape every character. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
