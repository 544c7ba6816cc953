import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { PersistError, type Reason } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { Stop } from '../../../src/jobs/persist/stop.ts'
import { NOON, quickClock } from '../../support/clocks.ts'

const refusal = (reason: Reason) => new PersistError('store', reason, asSaid(`the store said ${reason}`))

describe('how a run ends early', () => {
  test.each<Reason>(['store-auth', 'store-denied', 'store-bucket', 'store-endpoint', 'store-clock'])(
    'the first %s ends it, since every image would get it',
    reason => {
      const stop = new Stop(undefined, systemClock)
      stop.storeFailed(refusal(reason))
      expect([stop.stopping.aborted, stop.aborting.aborted, stop.error?.reason]).toEqual([true, true, reason])
      expect(stop.stopping.reason).toMatchObject({
        reason: 'cancelled',
        message: 'not tried: the store stopped the run',
      })
    },
  )

  test('ten straight failures of other kinds end it, nine do not', () => {
    const stop = new Stop(undefined, systemClock)
    for (let i = 0; i < 9; i++) stop.storeFailed(refusal('store-unavailable'))
    expect(stop.stopping.aborted).toBe(false)
    stop.storeFailed(refusal('store-unavailable'))
    expect([stop.stopping.aborted, stop.error?.reason]).toEqual([true, 'store-unavailable'])
  })

  test('one success begins the count anew', () => {
    const stop = new Stop(undefined, systemClock)
    for (let i = 0; i < 30; i++) {
      stop.storeFailed(refusal('store-throttled'))
      if (i % 9 === 8) stop.storeWorked()
    }
    expect(stop.stopping.aborted).toBe(false)
  })

  test('what is wrong with one image does not count against the store', () => {
    const stop = new Stop(undefined, systemClock)
    for (let i = 0; i < 30; i++) {
      stop.storeFailed(refusal('key-collision'))
      stop.storeFailed(refusal('key-invalid'))
      stop.storeFailed(new PersistError('fetch', 'truncated', asSaid('not the store')))
    }
    expect(stop.stopping.aborted).toBe(false)
  })

  test("the caller's signal stops new work at once and leaves what is under way a grace", async () => {
    const caller = new AbortController()
    const clock = quickClock(NOON)
    const stop = new Stop(caller.signal, clock)
    caller.abort()
    expect([stop.stopping.aborted, stop.aborting.aborted, stop.cancelled]).toEqual([true, false, true])
    expect(stop.stopping.reason).toMatchObject({ reason: 'cancelled' })
    expect(stop.error).toBeUndefined()
    await new Promise(resolve => stop.aborting.addEventListener('abort', resolve))
    expect(clock.waits).toEqual([3000])
    stop.close()
  })

  test('a signal that was aborted before the run counts as well', () => {
    const stop = new Stop(AbortSignal.abort(), systemClock)
    expect([stop.stopping.aborted, stop.cancelled]).toEqual([true, true])
    stop.close()
  })
})
