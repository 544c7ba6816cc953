import { describe, expect, test } from '@jest/globals'
import { type PolicyScope, policyFor, type Right } from '../../../src/storage/credentials/right-policy.ts'

const RIGHTS: readonly Right[] = ['put', 'read', 'list']
const statementOf = (scope: PolicyScope, right: Right) => {
  const { Statement } = JSON.parse(policyFor(scope, right))
  expect(Statement).toHaveLength(1)
  return Statement[0]
}

describe('a policy grants one action below one prefix', () => {
  test.each([
    ['oss', '1', ['oss:PutObject', 'oss:GetObject', 'oss:ListObjects'], 'acs:oss:*:*:memes'],
    ['s3', '2012-10-17', ['s3:PutObject', 's3:GetObject', 's3:ListBucket'], 'arn:aws:s3:::memes'],
  ] as const)('%s', (kind, version, actions, bucket) => {
    const place = { kind, bucket: 'memes', prefix: 'scraped/' }
    expect(RIGHTS.map(right => JSON.parse(policyFor(place, right)).Version)).toEqual(Array(3).fill(version))
    expect(RIGHTS.map(right => statementOf(place, right).Action)).toEqual(actions.map(action => [action]))
    expect(RIGHTS.map(right => statementOf(place, right).Resource)).toEqual([
      [`${bucket}/scraped/*`],
      [`${bucket}/scraped/*`],
      [bucket],
    ])
    expect(RIGHTS.map(right => statementOf(place, right).Effect)).toEqual(Array(3).fill('Allow'))
  })

  test('the list alone has a condition, which fits the prefix that is listed', () => {
    const oss = { kind: 'oss', bucket: 'memes', prefix: 'a/b/' } as const
    expect(statementOf(oss, 'list').Condition).toEqual({ StringLike: { 'oss:Prefix': ['a/b/', 'a/b/*'] } })
    const s3 = { ...oss, kind: 's3' } as const
    expect(statementOf(s3, 'list').Condition).toEqual({ StringLike: { 's3:prefix': ['a/b/', 'a/b/*'] } })
    expect(statementOf(oss, 'put').Condition).toBeUndefined()
  })

  test('without a prefix it is the whole bucket, and a list without a condition', () => {
    const place = { kind: 'oss', bucket: 'memes', prefix: '' } as const
    expect(statementOf(place, 'read').Resource).toEqual(['acs:oss:*:*:memes/*'])
    expect(statementOf(place, 'list').Condition).toBeUndefined()
  })

  test('AWS in China has names of its own', () => {
    const place = { kind: 's3', bucket: 'memes', prefix: '', partition: 'aws-cn' } as const
    expect(statementOf(place, 'put').Resource).toEqual(['arn:aws-cn:s3:::memes/*'])
  })

  test('what IAM would read as a pattern stays one prefix', () => {
    const place = { kind: 's3', bucket: 'memes', prefix: 'a*b?$c/' } as const
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how IAM writes them
    expect(statementOf(place, 'put').Resource).toEqual(['arn:aws:s3:::memes/a${*}b${?}${$}c/*'])
    expect(statementOf(place, 'list').Condition.StringLike['s3:prefix']).toEqual([
      'a${*}b${?}${$}c/',
      'a${*}b${?}${$}c/*',
    ])
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how IAM writes them
  })
})
