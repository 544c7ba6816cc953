import { expect, test } from '@jest/globals'
import { credentialsFromEnv } from '../../../src/storage/credentials/from-env.ts'
import { english } from '../../support/english.ts'

const oss = { OSS_ACCESS_KEY_ID: 'oss-id', OSS_ACCESS_KEY_SECRET: 'oss-secret' }
const cloud = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'cloud-id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'cloud-secret' }

test('the OSS variables come before those of Alibaba Cloud’s tools', () => {
  const pair = { accessKeyId: 'oss-id', accessKeySecret: 'oss-secret' }
  expect(credentialsFromEnv({ ...oss, ...cloud })?.credentials).toEqual(pair)
  expect(credentialsFromEnv({ ...oss, OSS_SESSION_TOKEN: 'token' })?.credentials).toEqual({
    ...pair,
    securityToken: 'token',
  })
  expect(credentialsFromEnv({ ...cloud, ALIBABA_CLOUD_SECURITY_TOKEN: 'token' })?.credentials).toEqual({
    accessKeyId: 'cloud-id',
    accessKeySecret: 'cloud-secret',
    securityToken: 'token',
  })
})

test('families are never mixed', () => {
  expect(credentialsFromEnv({ ...oss, ALIBABA_CLOUD_SECURITY_TOKEN: 'token' })?.credentials).toEqual({
    accessKeyId: 'oss-id',
    accessKeySecret: 'oss-secret',
  })
  expect(english(credentialsFromEnv({ OSS_ACCESS_KEY_ID: 'oss-id', ...cloud })?.problems ?? [])).toEqual([
    'OSS_ACCESS_KEY_SECRET is missing',
  ])
  expect(credentialsFromEnv({ OSS_SESSION_TOKEN: 'stale', ...cloud })?.credentials).toMatchObject({
    accessKeyId: 'cloud-id',
  })
})

test('problems name the variable', () => {
  expect(
    english(credentialsFromEnv({ ...oss, OSS_ACCESS_KEY_SECRET: 'oss secret' })?.problems ?? []),
  ).toEqual(['OSS_ACCESS_KEY_SECRET has a space inside; paste it again'])
})

test('empty variables are as good as none', () => {
  expect(credentialsFromEnv({})).toBeUndefined()
  expect(credentialsFromEnv({ OSS_ACCESS_KEY_ID: '', OSS_ACCESS_KEY_SECRET: '' })).toBeUndefined()
})
