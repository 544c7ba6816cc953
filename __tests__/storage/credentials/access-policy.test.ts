import { describe, expect, test } from '@jest/globals'
import {
  grant,
  type PolicyScope,
  type Right,
  rightPolicy,
  sessionPolicy,
} from '../../../src/storage/credentials/access-policy.ts'
import type { Cloud } from '../../../src/storage/credentials/role.ts'

const scope = { bucket: 'memes', prefix: 'scraped/', partition: 'aws' }
const policy = (cloud: Cloud, more: Partial<PolicyScope> = {}, mayWrite = true) =>
  JSON.parse(sessionPolicy(cloud, { ...scope, ...more }, { mayWrite }) ?? 'null')
/** For buckets that encrypt by a key of the account. */
const ENCRYPTION = { Effect: 'Allow', Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: ['*'] }

describe('least privilege: what a session may do on its prefix, and nothing besides', () => {
  test('Alibaba Cloud', () => {
    expect(policy('alibaba')).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['oss:GetObject', 'oss:PutObject', 'oss:PutObjectAcl'],
          Resource: ['acs:oss:*:*:memes/scraped/*'],
        },
        {
          Effect: 'Allow',
          Action: ['oss:ListObjects'],
          Resource: ['acs:oss:*:*:memes'],
          Condition: { StringLike: { 'oss:Prefix': ['scraped/', 'scraped/*'] } },
        },
        {
          Effect: 'Allow',
          Action: ['oss:DeleteObject'],
          Resource: ['acs:oss:*:*:memes/scraped/.persist/*'],
        },
        ENCRYPTION,
      ],
    })
  })

  test.each(['aws', 'aws-cn', 'aws-us-gov'])('AWS, partition %s', partition => {
    expect(policy('aws', { partition })).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:PutObjectAcl'],
          Resource: [`arn:${partition}:s3:::memes/scraped/*`],
        },
        {
          Effect: 'Allow',
          Action: ['s3:ListBucket'],
          Resource: [`arn:${partition}:s3:::memes`],
          Condition: { StringLike: { 's3:prefix': ['scraped/', 'scraped/*'] } },
        },
        {
          Effect: 'Allow',
          Action: ['s3:DeleteObject'],
          Resource: [`arn:${partition}:s3:::memes/scraped/.persist/*`],
        },
        ENCRYPTION,
      ],
    })
  })

  test.each([
    ['alibaba', 'oss:GetObject', 'oss:ListObjects'],
    ['aws', 's3:GetObject', 's3:ListBucket'],
  ] as const)('%s: what only reads may neither write nor delete', (cloud, get, list) => {
    const { Statement } = policy(cloud, {}, false)
    const actions: string[] = Statement.flatMap(({ Action }: { Action: string[] }) => Action)
    expect(actions).toEqual([get, list, 'kms:GenerateDataKey', 'kms:Decrypt'])
  })

  test.each(['alibaba', 'aws'] as const)('%s: nobody uses a wildcard of actions', cloud => {
    expect(sessionPolicy(cloud, scope, { mayWrite: true })).not.toMatch(/Bucket(Acl|Policy)|:\*"|Multipart/)
  })

  test.each(['alibaba', 'aws'] as const)('%s: uploads with tags take one right more', cloud => {
    const text = (rights: object) => sessionPolicy(cloud, scope, { mayWrite: true, ...rights }) ?? ''
    expect(text({})).not.toContain('Tagging')
    expect(text({ setsTags: true })).toMatch(/"(oss|s3):PutObjectAcl","\1:PutObjectTagging"/)
    expect(text({ setsTags: true, mayWrite: false })).not.toContain('Tagging')
  })

  test('a whole bucket is listed without a condition on the prefix', () => {
    const { Statement } = policy('alibaba', { prefix: '' })
    expect(Statement[0].Resource).toEqual(['acs:oss:*:*:memes/*'])
    expect(Statement[1]).not.toHaveProperty('Condition')
  })

  test('of a whole bucket, too, only what is below .persist/ may be deleted', () => {
    expect(policy('alibaba', { prefix: '' }).Statement[2].Resource).toEqual(['acs:oss:*:*:memes/.persist/*'])
    expect(policy('aws', { prefix: '' }).Statement[2].Resource).toEqual(['arn:aws:s3:::memes/.persist/*'])
  })
})

test('what AWS reads as a pattern is written as itself', () => {
  const { Statement } = policy('aws', { prefix: 'a*b?c$d/' })
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the policy that has variables
  const literal = 'a${*}b${?}c${$}d/'
  expect(Statement[0].Resource).toEqual([`arn:aws:s3:::memes/${literal}*`])
  expect(Statement[2].Resource).toEqual([`arn:aws:s3:::memes/${literal}.persist/*`])
  expect(Statement[1].Condition.StringLike['s3:prefix']).toEqual([literal, `${literal}*`])
})

test.each(['alibaba', 'aws'] as const)('%s: a prefix in any script is sent in ASCII', cloud => {
  const text = sessionPolicy(cloud, { ...scope, prefix: '图片/😀"\\/' }, { mayWrite: true }) ?? ''
  expect(text).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(text).Statement[0].Resource[0]).toContain('memes/图片/😀"\\/*')
})

describe.each(['alibaba', 'aws'] as const)('%s: 2,048 characters are the most', cloud => {
  const policyAt = (count: number) =>
    sessionPolicy(cloud, { ...scope, prefix: `${'p'.repeat(count)}/` }, { mayWrite: true })
  /** The longest prefix that leaves a policy as it is now, which holds it so many times. */
  const longest = (from: number, times: number) =>
    from + Math.floor((2048 - (policyAt(from)?.length ?? 0)) / times)

  test('of which a long prefix takes the room for deleting, and a longer one all', () => {
    const removing = longest(1, 4)
    expect(policyAt(removing)).toContain('DeleteObject')
    expect(policyAt(removing)?.length).toBeGreaterThan(2044)
    expect(policyAt(removing + 1)).not.toContain('DeleteObject')
    expect(policyAt(removing + 1)).toContain('PutObject')
    const most = longest(removing + 1, 3)
    expect(policyAt(most)?.length).toBeGreaterThan(2045)
    expect(policyAt(most)?.length).toBeLessThan(2049)
    expect(policyAt(most + 1)).toBeUndefined()
  })
})

const RIGHTS: readonly Right[] = ['put', 'read', 'list']
const statementOf = ({ cloud, ...scope }: PolicyScope & { cloud: Cloud }, right: Right) => {
  const { Statement } = JSON.parse(rightPolicy(cloud, scope, right))
  expect(Statement).toHaveLength(1)
  return Statement[0]
}

describe('a policy grants one action below one prefix', () => {
  test.each([
    ['alibaba', '1', ['oss:PutObject', 'oss:GetObject', 'oss:ListObjects'], 'acs:oss:*:*:memes'],
    ['aws', '2012-10-17', ['s3:PutObject', 's3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::memes'],
  ] as const)('%s', (cloud, version, actions, bucket) => {
    const place = { cloud, bucket: 'memes', prefix: 'scraped/' }
    expect(RIGHTS.map(right => JSON.parse(rightPolicy(cloud, place, right)).Version)).toEqual(
      Array(3).fill(version),
    )
    expect(RIGHTS.map(right => statementOf(place, right).Action)).toEqual(actions.map(action => [action]))
    expect(RIGHTS.map(right => statementOf(place, right).Resource)).toEqual([
      [`${bucket}/scraped/*`],
      [`${bucket}/scraped/*`],
      [bucket],
    ])
    expect(RIGHTS.map(right => statementOf(place, right).Effect)).toEqual(Array(3).fill('Allow'))
  })

  test('the list alone has a condition, which fits the prefix that is listed', () => {
    const oss = { cloud: 'alibaba', bucket: 'memes', prefix: 'a/b/' } as const
    expect(statementOf(oss, 'list').Condition).toEqual({ StringLike: { 'oss:Prefix': ['a/b/', 'a/b/*'] } })
    const s3 = { ...oss, cloud: 'aws' } as const
    expect(statementOf(s3, 'list').Condition).toEqual({ StringLike: { 's3:prefix': ['a/b/', 'a/b/*'] } })
    expect(statementOf(oss, 'put').Condition).toBeUndefined()
  })

  test('without a prefix it is the whole bucket, and a list without a condition', () => {
    const place = { cloud: 'alibaba', bucket: 'memes', prefix: '' } as const
    expect(statementOf(place, 'read').Resource).toEqual(['acs:oss:*:*:memes/*'])
    expect(statementOf(place, 'list').Condition).toBeUndefined()
  })

  test('AWS in China has names of its own', () => {
    const place = { cloud: 'aws', bucket: 'memes', prefix: '', partition: 'aws-cn' } as const
    expect(statementOf(place, 'put').Resource).toEqual(['arn:aws-cn:s3:::memes/*'])
  })

  test('what IAM would read as a pattern stays one prefix', () => {
    const place = { cloud: 'aws', bucket: 'memes', prefix: 'a*b?$c/' } as const
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how IAM writes them
    expect(statementOf(place, 'put').Resource).toEqual(['arn:aws:s3:::memes/a${*}b${?}${$}c/*'])
    expect(statementOf(place, 'list').Condition.StringLike['s3:prefix']).toEqual([
      'a${*}b${?}${$}c/',
      'a${*}b${?}${$}c/*',
    ])
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how IAM writes them
  })
})

test('one right alone is what a session of several has of it', () => {
  for (const cloud of ['alibaba', 'aws'] as const) {
    const { Statement } = grant(cloud, scope, ['read', 'list'])
    expect(Statement).toEqual([
      ...grant(cloud, scope, ['read']).Statement,
      ...grant(cloud, scope, ['list']).Statement,
    ])
  }
})

test('a policy for the console is laid out, with two spaces a level', () => {
  expect(rightPolicy('alibaba', scope, 'put')).toBe(`{
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "oss:PutObject"
      ],
      "Resource": [
        "acs:oss:*:*:memes/scraped/*"
      ]
    }
  ]
}`)
})
