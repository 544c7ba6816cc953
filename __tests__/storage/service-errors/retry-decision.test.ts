import { expect, test } from '@jest/globals'
import { OSS_RULES } from '../../../src/storage/service-errors/rules/oss.ts'
import { retryDecision, toServiceError } from '../../../src/storage/service-errors/service-error.ts'

const refused = (failure: Parameters<typeof toServiceError>[1]) =>
  toServiceError(
    {
      operation: 'put',
      service: 'OSS',
      host: 'h',
      region: '',
      now: 0,
      language: 'en',
      rules: OSS_RULES,
      names: {},
    },
    failure,
  )

test.each([
  [{ status: 503 }, { again: true }],
  [
    { status: 503, retryAfter: '7' },
    { again: true, afterMs: 7000 },
  ],
  [
    { status: 503, retryAfter: '60' },
    { again: true, afterMs: 60_000 },
  ],
  [{ status: 503, retryAfter: '61' }, { again: false }],
  [{ status: 403, code: 'AccessDenied' }, { again: false }],
  // To be put right before it is asked again.
  [{ status: 403, code: 'SecurityTokenExpired' }, { again: false }],
])('after %j: %j', (failure, decision) => {
  expect(retryDecision(refused(failure))).toEqual(decision)
})

test('what is no refusal of a service is not tried again', () => {
  expect(retryDecision(new Error('ours'))).toEqual({ again: false })
})
