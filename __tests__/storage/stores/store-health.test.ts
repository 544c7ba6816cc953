import { describe, expect, test } from '@jest/globals'
import { PersistError, type Reason } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { isOfOneKey, StoreHealth } from '../../../src/storage/stores/store-health.ts'

const refusal = (reason: Reason) => new PersistError('store', reason, asSaid(`the store said ${reason}`))
const lenient = () => new StoreHealth(() => false)
const failing = (health: StoreHealth, reason: Reason, times: number) =>
  Array.from({ length: times }, () => health.failed(refusal(reason)))

describe('a store', () => {
  test.each<Reason>(['store-auth', 'store-bucket', 'store-endpoint', 'store-clock'])(
    'that says %s to one request would say it to all',
    reason => {
      expect(lenient().failed(refusal(reason))).toBe('fatal')
    },
  )

  test.each<Reason>(['store-denied', 'store-unavailable', 'store-throttled', 'http-404', 'cancelled'])(
    'that says %s once may serve the next request',
    reason => {
      const health = lenient()
      expect(health.failed(refusal(reason))).toBe('one of many')
      expect(health.isGone).toBe(false)
    },
  )

  test('counts as gone after ten straight failures', () => {
    const health = lenient()
    expect(failing(health, 'store-unavailable', 9)).toEqual(Array(9).fill('one of many'))
    expect(health.isGone).toBe(false)
    expect(health.failed(refusal('store-throttled'))).toBe('fatal')
    expect(health.isGone).toBe(true)
  })

  test('that worked once has its failures counted anew', () => {
    const health = lenient()
    failing(health, 'store-unavailable', 9)
    health.worked()
    expect(failing(health, 'store-unavailable', 9)).not.toContain('fatal')
  })

  test('ends also those who say what is fatal to them', () => {
    const health = new StoreHealth(({ reason }) => reason === 'store-denied')
    expect(health.failed(refusal('store-denied'))).toBe('fatal')
    expect(health.failed(refusal('store-throttled'))).toBe('one of many')
  })
})

test('what is wrong with one key says nothing of the store', () => {
  expect((['key-collision', 'key-invalid'] as const).map(reason => isOfOneKey(refusal(reason)))).toEqual([
    true,
    true,
  ])
  expect(isOfOneKey(refusal('store-denied'))).toBe(false)
})
