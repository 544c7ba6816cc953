import { expect, test } from '@jest/globals'
import { Backpressure } from '../../../src/base/http/backpressure.ts'
import { Watchdog } from '../../../src/base/http/watchdog.ts'

function braking() {
  const seen: unknown[] = []
  const watchdog = new Watchdog({ headersMs: 1e6, idleMs: 1e6, totalMs: 1e6 }, () => {})
  watchdog.stop()
  const reader = { pause: () => void seen.push('pause'), resume: () => void seen.push('resume') }
  return { seen, brake: new Backpressure(reader, watchdog, reason => void seen.push(reason)) }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

test('what comes although reading is paused waits for its turn', async () => {
  const { seen, brake: backpressure } = braking()
  const first = Promise.withResolvers<void>()
  backpressure.handleNext(() => {
    seen.push(1)
    return first.promise
  })
  for (const nth of [2, 3])
    backpressure.handleNext(() => {
      seen.push(nth)
      return undefined
    })
  backpressure.afterAll(() => seen.push('end'))
  await turn()
  expect(seen.filter(word => word !== 'pause')).toEqual([1])
  first.resolve()
  await turn()
  expect(seen.filter(word => word !== 'pause')).toEqual([1, 2, 3, 'resume', 'end'])
})

test('a failure is reported once for each that waited for it, nothing is called after it, and nothing goes on', async () => {
  const { seen, brake: backpressure } = braking()
  const first = Promise.withResolvers<void>()
  backpressure.handleNext(() => first.promise)
  backpressure.handleNext(() => void seen.push(2))
  backpressure.afterAll(() => seen.push('end'))
  const trouble = new Error('disk full')
  first.reject(trouble)
  await turn()
  expect(seen).toEqual(['pause', 'pause', trouble, trouble])
})

test('off, it resumes nothing and calls nothing', async () => {
  const { seen, brake: backpressure } = braking()
  const first = Promise.withResolvers<void>()
  backpressure.handleNext(() => first.promise)
  backpressure.handleNext(() => void seen.push(2))
  backpressure.stop()
  first.resolve()
  await turn()
  expect(seen).toEqual(['pause', 'pause'])
})

test('without anything to wait for nothing is paused', () => {
  const { seen, brake: backpressure } = braking()
  backpressure.handleNext(() => undefined)
  backpressure.pauseFor(undefined)
  backpressure.afterAll(() => seen.push('end'))
  expect(seen).toEqual(['end'])
})
