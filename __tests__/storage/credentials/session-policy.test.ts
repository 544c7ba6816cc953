import { describe, expect, test } from '@jest/globals'
import { sessionPolicy } from '../../../src/storage/credentials/session-policy.ts'

const scope = { bucket: 'memes', prefix: 'scraped/', mayWrite: true, partition: 'aws' }
const policy = (cloud: 'alibaba' | 'aws', more: Partial<typeof scope> = {}) =>
  JSON.parse(sessionPolicy(cloud, { ...scope, ...more }) ?? 'null')
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
    const { Statement } = policy(cloud, { mayWrite: false })
    const actions: string[] = Statement.flatMap(({ Action }: { Action: string[] }) => Action)
    expect(actions).toEqual([get, list, 'kms:GenerateDataKey', 'kms:Decrypt'])
  })

  test.each(['alibaba', 'aws'] as const)('%s: nobody uses a wildcard of actions', cloud => {
    expect(sessionPolicy(cloud, scope)).not.toMatch(/Bucket(Acl|Policy)|:\*"|Multipart/)
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
  const text = sessionPolicy(cloud, { ...scope, prefix: '图片/😀"\\/' }) ?? ''
  expect(text).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(text).Statement[0].Resource[0]).toContain('memes/图片/😀"\\/*')
})

describe.each(['alibaba', 'aws'] as const)('%s: 2,048 characters are the most', cloud => {
  const policyAt = (count: number) => sessionPolicy(cloud, { ...scope, prefix: `${'p'.repeat(count)}/` })
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
