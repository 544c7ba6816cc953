import { beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { Breaker } from '../../../src/origin/fetch/paused-origins.ts'
import { NOON, type QuickClock, quickClock } from '../../support/clocks.ts'

const REFUSED = new PersistError('fetch', 'connect-failed', asSaid('nobody there'))
const { signal } = new AbortController()

let clock: QuickClock
let breaker: Breaker
beforeEach(() => {
  clock = quickClock(NOON)
  breaker = new Breaker(clock)
})

function fail(times: number, host = 'a'): void {
  for (let i = 0; i < times; i++) breaker.failed(host, REFUSED)
}

describe('a host', () => {
  test('is dead after ten straight failures, by the last of them, and no other host with it', () => {
    fail(9)
    expect([breaker.deadBy('a'), breaker.enter('a')]).toEqual([undefined, undefined])
    const last = new PersistError('fetch', 'connect-timeout', asSaid('still nobody'))
    breaker.failed('a', last)
    expect([breaker.deadBy('a'), breaker.enter('a')]).toEqual([last, last])
    expect([breaker.deadBy('b'), breaker.enter('b')]).toEqual([undefined, undefined])
  })

  test('that answers in between is not', () => {
    fail(9)
    breaker.answered('a')
    fail(9)
    expect(breaker.enter('a')).toBeUndefined()
  })
})

describe('a dead host', () => {
  beforeEach(() => fail(10))

  test('is tried by one alone after thirty seconds, and by the next after thirty more', async () => {
    await clock.sleep(29_999, signal)
    expect(breaker.enter('a')).toBe(REFUSED)
    await clock.sleep(1, signal)
    expect(breaker.deadBy('a')).toBeUndefined()
    expect([breaker.enter('a'), breaker.enter('a'), breaker.deadBy('a')]).toEqual([
      undefined,
      REFUSED,
      REFUSED,
    ])
    await clock.sleep(30_000, signal)
    expect([breaker.enter('a'), breaker.enter('a')]).toEqual([undefined, REFUSED])
  })

  test('that fails the one that tried it is dead for thirty seconds from then', async () => {
    await clock.sleep(30_000, signal)
    breaker.enter('a')
    await clock.sleep(20_000, signal)
    fail(1)
    await clock.sleep(29_999, signal)
    expect(breaker.enter('a')).toBe(REFUSED)
  })

  test('that answers the one that tried it is open to all, with ten failures to its credit', async () => {
    await clock.sleep(30_000, signal)
    breaker.enter('a')
    breaker.answered('a')
    fail(9)
    expect([breaker.enter('a'), breaker.enter('a')]).toEqual([undefined, undefined])
  })
})
