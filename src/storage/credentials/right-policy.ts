/** The policy that grants one right below one prefix, and nothing else. Pure. */

export type Right = 'put' | 'read' | 'list'

export interface PolicyScope {
  readonly kind: 'oss' | 's3'
  readonly bucket: string
  /** '' or ends in '/'. */
  readonly prefix: string
  /** Of AWS: `aws`, or `aws-cn` for its regions in China. */
  readonly partition?: string
}

/** HEAD is read like GET, by either cloud. */
const ACTIONS: Readonly<Record<PolicyScope['kind'], Readonly<Record<Right, string>>>> = {
  oss: { put: 'oss:PutObject', read: 'oss:GetObject', list: 'oss:ListObjects' },
  s3: { put: 's3:PutObject', read: 's3:GetObject', list: 's3:ListBucket' },
}

/**
 * A whole policy, ready for the console's editor.
 * https://www.alibabacloud.com/help/en/oss/user-guide/ram-policy
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-policies-s3.html
 */
export function policyFor(scope: PolicyScope, right: Right): string {
  const { kind, bucket } = scope
  const asked = kind === 'oss' ? 'oss:Prefix' : 's3:prefix'
  const prefix = kind === 's3' ? literal(scope.prefix) : scope.prefix
  const bucketName = (kind === 'oss' ? 'acs:oss:*:*:' : `arn:${scope.partition ?? 'aws'}:s3:::`) + bucket
  const statement = {
    Effect: 'Allow',
    Action: [ACTIONS[kind][right]],
    Resource: [right === 'list' ? bucketName : `${bucketName}/${prefix}*`],
    // A list of the whole bucket names no prefix, so no condition on it could hold.
    ...(right === 'list' &&
      prefix !== '' && {
        Condition: { StringLike: { [asked]: [prefix, `${prefix}*`] } },
      }),
  }
  return JSON.stringify({ Version: kind === 'oss' ? '1' : '2012-10-17', Statement: [statement] }, null, 2)
}

/**
 * IAM reads `*`, `?` and `$` as patterns unless they are written so; RAM documents no such way.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function literal(text: string): string {
  return text.replace(/[*?$]/g, character => `\${${character}}`)
}
