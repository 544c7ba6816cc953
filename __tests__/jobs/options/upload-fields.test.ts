import { expect, test } from '@jest/globals'
import { parseOptions } from '../../../src/jobs/options/parse.ts'
import { UPLOAD_FIELDS } from '../../../src/jobs/options/store-fields.ts'
import { english } from '../../support/english.ts'

const parsed = (given: object) => {
  const { options, problems } = parseOptions(UPLOAD_FIELDS, given)
  return { ...options, problems: english(problems) }
}

test.each([
  ['AES256', { method: 'AES256' }],
  ['KMS', { method: 'KMS' }],
  ['KMS:1a2b-3c', { method: 'KMS', keyId: '1a2b-3c' }],
  ['KMS: alias/memes', { method: 'KMS', keyId: 'alias/memes' }],
  [
    'KMS:arn:aws:kms:us-east-1:123456789012:key/1a2b',
    { method: 'KMS', keyId: 'arn:aws:kms:us-east-1:123456789012:key/1a2b' },
  ],
])('encryption %s', (encryption, expected) => {
  expect(parsed({ encryption })).toMatchObject({ encryption: expected, problems: [] })
})

test.each([
  'aes256',
  'aws:kms',
  'KMS:',
  'KMS:a b',
  'KMS:a\nb',
  'AES256:key',
  'none',
  `KMS:${'k'.repeat(2049)}`,
])('encryption %j is one sentence', encryption => {
  expect(parsed({ encryption }).problems).toEqual([
    expect.stringMatching(/^encryption is ".*: AES256, KMS, or KMS: and the id of a key.* is needed$/s),
  ])
})

test('tags are lines or a record, keep their case, and may be empty', () => {
  const expected = { tags: { Team: 'memes', cost: 'a:b', empty: '' }, problems: [] }
  expect(parsed({ tags: ' Team: memes\r\n\ncost:a:b\nempty:' })).toMatchObject(expected)
  expect(parsed({ tags: { Team: 'memes', cost: 'a:b', empty: '' } })).toMatchObject(expected)
  expect(parsed({})).toMatchObject({ tags: {}, problems: [] })
})

test.each([
  ['a: 1\nteam', /in each line, and each name once \(number 2 breaks this\)/],
  ['a: 1\n: b', /number 2 breaks this/],
  ['a: 1\na: 2', /number 2 breaks this/],
  [{ a: 'b\u0007' }, /number 1 breaks this/],
  [{ a: '\ud83d' }, /number 1 breaks this/],
  [Array.from({ length: 11 }, (_, n) => `t${n}: v`).join('\n'), /at most 10 lines \(there are 11\)/],
  [{ a: 1 }, /an object of texts/],
])('tags %j is one sentence', (tags, says) => {
  expect(parsed({ tags }).problems).toEqual([expect.stringMatching(says)])
})
