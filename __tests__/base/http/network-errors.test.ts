import { expect, test } from '@jest/globals'
import { CERTIFICATE, ExchangeError, NO_SUCH_HOST } from '../../../src/base/http/exchange-error.ts'
import { exchangeFailure } from '../../../src/origin/fetch/exchange-failure.ts'
import { networkFailure } from '../../../src/storage/service-errors/refusal.ts'
import { OSS_RULES } from '../../../src/storage/service-errors/rules/oss.ts'
import { S3_RULES } from '../../../src/storage/service-errors/rules/s3.ts'
import { STS_RULES } from '../../../src/storage/service-errors/rules/sts.ts'
import { toServiceError } from '../../../src/storage/service-errors/service-error.ts'

const failed = (code: string) =>
  new ExchangeError('connect', Object.assign(new Error('no connection'), { code }))
const reasonOfOrigin = (code: string) => exchangeFailure(failed(code), new URL('https://a.example/')).reason
const idsOfServices = (code: string) =>
  [OSS_RULES, S3_RULES, STS_RULES].map(rules => {
    const context = {
      service: 'S',
      host: 'a.example',
      region: '',
      now: 0,
      language: 'en',
      names: {},
    } as const
    return toServiceError({ ...context, operation: 'put', rules }, networkFailure(failed(code))).id
  })

test.each(['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_FAIL'])('%s is a name without an address', code => {
  expect(NO_SUCH_HOST.test(code)).toBe(true)
  expect(reasonOfOrigin(code)).toBe('dns-failed')
  expect(idsOfServices(code)).toEqual(['no-oss-host', 'no-host', 'sts-no-host'])
})

test.each([
  'CERT_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'EPROTO',
])('%s is no trusted TLS', code => {
  expect(CERTIFICATE.test(code)).toBe(true)
  expect(reasonOfOrigin(code)).toBe('tls-failed')
  expect(idsOfServices(code)).toEqual(['certificate', 'certificate', 'sts-certificate'])
})

test.each(['ECONNREFUSED', 'UND_ERR_SOCKET'])('%s is neither', code => {
  expect([CERTIFICATE.test(code), NO_SUCH_HOST.test(code)]).toEqual([false, false])
  expect(idsOfServices(code)).toEqual(['lost', 'lost', 'lost'])
})
