import { describe, expect, test } from '@jest/globals'
import { retryAfter } from '../../../src/base/http/retry-after.ts'

const now = Date.UTC(2026, 10, 24, 12, 0, 0)
const read = (header: string | undefined) => retryAfter(header, now)

describe('Retry-After', () => {
  test('counts whole seconds', () => {
    expect([read('2'), read('0'), read(' 60 '), read('86400')]).toEqual([2000, 0, 60_000, 86_400_000])
  })

  test.each([
    ['RFC 1123', 'Tue, 24 Nov 2026 12:00:03 GMT'],
    ['RFC 850', 'Tuesday, 24-Nov-26 12:00:03 GMT'],
    ['asctime', 'Tue Nov 24 12:00:03 2026'],
  ])('reads a date written as %s', (_form, header) => {
    expect(read(header)).toBe(3000)
  })

  test('reads an asctime day of one digit', () => {
    expect(retryAfter('Tue Dec  1 00:00:01 2026', Date.UTC(2026, 11, 1))).toBe(1000)
  })

  test('takes two digits of a year for the century that is nearest', () => {
    expect(retryAfter('Friday, 01-Jan-00 00:00:05 GMT', Date.UTC(2099, 11, 31, 23, 59, 59))).toBeUndefined()
    expect(retryAfter('Friday, 01-Jan-27 00:00:05 GMT', Date.UTC(2026, 11, 31, 23, 59, 59))).toBe(6000)
    expect(read('Sunday, 06-Nov-94 08:49:37 GMT')).toBeUndefined()
  })

  test('takes the present for a wait of nothing', () => {
    expect(read('Tue, 24 Nov 2026 12:00:00 GMT')).toBe(0)
  })

  test.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['a negative number', '-5'],
    ['a fraction', '1.5'],
    ['words', 'abc'],
    ['a number with a unit', '5s'],
    ['scientific notation', '1e3'],
    ['three years in seconds', '99999999'],
    ['a number beyond all counting', '9'.repeat(400)],
    ['a date that is past', 'Tue, 24 Nov 2026 11:59:59 GMT'],
    ['a date over a day ahead', 'Thu, 26 Nov 2026 12:00:00 GMT'],
    ['a month that is none', 'Tue, 24 Foo 2026 12:00:03 GMT'],
    ['an ISO date', '2026-11-24T12:00:03Z'],
    ['a date in another zone', 'Tue, 24 Nov 2026 12:00:03 +0800'],
  ])('takes %s as no wish at all', (_what, header) => {
    expect(read(header)).toBeUndefined()
  })
})
