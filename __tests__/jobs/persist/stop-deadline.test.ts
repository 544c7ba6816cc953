import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../src/base/errors.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { Stop } from '../../../src/jobs/persist/stop.ts'
import { type SteppedClock, steppedClock } from '../../support/clocks.ts'

const HALF_AN_HOUR = 1_800_000
const GRACE = 3000

describe('a deadline', () => {
  let clock: SteppedClock
  let stop: Stop
  let caller: AbortController
  beforeEach(() => {
    clock = steppedClock()
    caller = new AbortController()
    stop = new Stop(caller.signal, clock, HALF_AN_HOUR)
  })
  afterEach(() => stop.close())

  test('stops new work, then what is under way, as itself', async () => {
    expect([stop.stopping.aborted, clock.waits]).toEqual([false, [HALF_AN_HOUR]])
    await clock.advance(HALF_AN_HOUR)
    expect([stop.stopping.aborted, stop.aborting.aborted, clock.waits]).toEqual([
      true,
      false,
      [HALF_AN_HOUR, GRACE],
    ])
    await clock.advance(GRACE)
    expect(stop.aborting.aborted).toBe(true)
    for (const { reason } of [stop.stopping, stop.aborting]) {
      expect(reason).toBeInstanceOf(PersistError)
      expect(reason).toMatchObject({
        stage: 'plan',
        reason: 'deadline',
        message: 'not tried: the deadline of 30m was reached',
      })
    }
    expect([stop.cancelled, stop.error]).toEqual([false, undefined])
  })

  test('counts as no failure of the store, however many images it ends', async () => {
    await clock.advance(HALF_AN_HOUR)
    for (let i = 0; i < 30; i++) stop.storeFailed(stop.stopping.reason)
    stop.failStore(stop.stopping.reason)
    expect([stop.error, stop.aborting.aborted]).toEqual([undefined, false])
  })

  test('that comes after the caller cancelled says nothing any more', async () => {
    caller.abort()
    await clock.advance(HALF_AN_HOUR)
    await clock.advance(GRACE)
    expect(stop.stopping.reason).toMatchObject({ reason: 'cancelled' })
    expect(stop.aborting.reason).toMatchObject({ reason: 'cancelled' })
  })

  test('leaves a caller who cancels within its grace no longer one', async () => {
    await clock.advance(HALF_AN_HOUR)
    caller.abort()
    expect(stop.cancelled).toBe(true)
    await clock.advance(GRACE)
    expect(stop.aborting.aborted).toBe(true)
    expect(stop.stopping.reason).toMatchObject({ reason: 'deadline' })
  })

  test('leaves a store that refuses within its grace the last word', async () => {
    await clock.advance(HALF_AN_HOUR)
    stop.storeFailed(new PersistError('store', 'store-auth', asSaid('the key is not known')))
    expect([stop.aborting.aborted, stop.error?.reason]).toEqual([true, 'store-auth'])
  })

  test('does nothing once the run is over', async () => {
    stop.close()
    await clock.advance(HALF_AN_HOUR)
    expect(stop.stopping.aborted).toBe(false)
  })
})

test('without a deadline no time is waited for', () => {
  const clock = steppedClock()
  new Stop(undefined, clock).close()
  expect(clock.waits).toEqual([])
})

test('a deadline a week away keeps no process once its run is closed', async () => {
  const source = (path: string) => new URL(`../../../src/${path}`, import.meta.url).href
  const program = `
    import { Stop } from ${JSON.stringify(source('jobs/persist/stop.ts'))}
    import { systemClock } from ${JSON.stringify(source('base/clock.ts'))}
    new Stop(undefined, systemClock, 604_800_000).close()
  `
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program]
  const { stderr } = await promisify(execFile)(process.execPath, words, { timeout: 10_000 })
  expect(stderr).toBe('')
})
