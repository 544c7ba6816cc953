import { expect, test } from '@jest/globals'
import { raiseDnsThreads } from '../../../src/base/process/prepare.ts'

test('names get threads of their own, unless a variable says how many there are', () => {
  const env: Record<string, string | undefined> = {}
  raiseDnsThreads({ env })
  expect(env).toEqual({ UV_THREADPOOL_SIZE: '64' })
  const own = { UV_THREADPOOL_SIZE: '8' }
  raiseDnsThreads({ env: own })
  expect(own).toEqual({ UV_THREADPOOL_SIZE: '8' })
})
