import { getEventListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import { systemClock } from '../../src/base/clock.ts'

test('a sleep ends at once with the reason of its signal', async () => {
  const ended = new AbortController()
  const sleeping = systemClock.sleep(600_000, ended.signal)
  ended.abort(new Error('stopped'))
  await expect(sleeping).rejects.toThrow('stopped')
  await expect(systemClock.sleep(600_000, ended.signal)).rejects.toThrow('stopped')
})

test('a sleep takes its time and leaves no listener', async () => {
  const { signal } = new AbortController()
  const startedAt = performance.now()
  await systemClock.sleep(30, signal)
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(28)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
