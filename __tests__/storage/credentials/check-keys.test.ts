import { expect, test } from '@jest/globals'
import { checkCredentials } from '../../../src/storage/credentials/check-keys.ts'
import { saidIn } from '../../support/english.ts'

const id = 'LTAI5tTestKeyId'
const secret = 'tEsT-s3cret'

test('a pair, with or without a token, is taken as it is', () => {
  expect(saidIn(checkCredentials({ accessKeyId: id, accessKeySecret: secret }))).toEqual({
    problems: [],
    notices: [],
    credentials: { accessKeyId: id, accessKeySecret: secret },
  })
  expect(
    checkCredentials({ accessKeyId: 'STS.x', accessKeySecret: secret, securityToken: 't' }),
  ).toMatchObject({
    credentials: { accessKeyId: 'STS.x', accessKeySecret: secret, securityToken: 't' },
  })
})

test('white space at the ends is left out, with a notice', () => {
  const checked = saidIn(checkCredentials({ accessKeyId: ` ${id}`, accessKeySecret: `${secret}\r\n` }))
  expect(checked.credentials).toEqual({ accessKeyId: id, accessKeySecret: secret })
  expect(checked.notices).toEqual([
    'access-key-id had white space around it, which was removed',
    'access-key-secret had white space around it, which was removed',
  ])
})

test.each([
  [
    { accessKeyId: id, accessKeySecret: 'tEsT s3cret' },
    'access-key-secret has a space inside; paste it again',
  ],
  [
    { accessKeyId: id, accessKeySecret: 'tEsT\ns3cret' },
    'access-key-secret has a line break inside; paste it again',
  ],
  [
    { accessKeyId: id, accessKeySecret: 'tEsT…s3cret' },
    'access-key-secret holds a character that no key has; paste it again',
  ],
  [{ accessKeyId: id, accessKeySecret: '' }, 'access-key-secret is empty'],
  [{ accessKeyId: id, accessKeySecret: ' \n' }, 'access-key-secret is empty'],
  [{ accessKeyId: id }, 'access-key-secret is missing'],
  [{ accessKeySecret: secret }, 'access-key-id is missing'],
  [
    { accessKeyId: id, accessKeySecret: secret, securityToken: 'tEsT s3cret' },
    'security-token has a space inside; paste it again',
  ],
  [
    { accessKeyId: 'STS.tEsT', accessKeySecret: secret },
    'access-key-id begins with STS., so it is a temporary key and needs security-token too',
  ],
])('%j is refused in one sentence without its value', (parts, sentence) => {
  const checked = saidIn(checkCredentials(parts))
  expect(checked.problems).toEqual([sentence])
  expect(checked).not.toHaveProperty('credentials')
  expect(JSON.stringify(checked)).not.toMatch(/tEsT|LTAI/)
})
