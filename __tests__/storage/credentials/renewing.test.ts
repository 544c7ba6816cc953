import { expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { fixedCredentials } from '../../../src/storage/credentials/credentials.ts'
import { renewingCredentials } from '../../../src/storage/credentials/renewing.ts'

const minutes = (count: number) => count * 60_000
const pair = { accessKeyId: 'id', accessKeySecret: 'secret' }
/** What goes on while nobody waits has come to its end. */
const settled = () => new Promise(resolve => setImmediate(resolve))

/** Gives credentials that live `life` minutes from when they are asked for. */
function source(life: number) {
  const state = { now: minutes(1_000_000), asked: 0, isDown: false }
  const clock = { ...systemClock, now: () => state.now }
  const provider = renewingCredentials(async () => {
    state.asked++
    if (state.isDown) throw new Error('no answer')
    return { ...pair, securityToken: `token-${state.asked}`, expiration: new Date(state.now + minutes(life)) }
  }, clock)
  const token = async () => (await provider()).securityToken
  return { state, provider, token }
}

test('fixed credentials are always the same', async () => {
  expect(await fixedCredentials(pair)()).toBe(pair)
})

test('five minutes before their end others are asked for, while no request waits', async () => {
  const { state, token } = source(60)
  expect(await token()).toBe('token-1')
  state.now += minutes(54.9)
  expect(await token()).toBe('token-1')
  await settled()
  expect(state.asked).toBe(1)
  state.now += minutes(0.2)
  expect(await token()).toBe('token-1')
  await settled()
  expect(await token()).toBe('token-2')
  expect(state.asked).toBe(2)
})

test('after their end everybody waits for others', async () => {
  const { state, token } = source(60)
  await token()
  state.now += minutes(60)
  expect(await Promise.all([token(), token(), token()])).toEqual(['token-2', 'token-2', 'token-2'])
  expect(state.asked).toBe(2)
})

test('a renewal that fails is not felt while the old ones live, and is tried again after 30 s', async () => {
  const { state, token } = source(60)
  await token()
  state.isDown = true
  state.now += minutes(56)
  for (let call = 0; call < 5; call++) {
    expect(await token()).toBe('token-1')
    await settled()
  }
  expect(state.asked).toBe(2)
  state.now += 29_000
  expect(await token()).toBe('token-1')
  await settled()
  expect(state.asked).toBe(2)
  state.now += 1000
  state.isDown = false
  expect(await token()).toBe('token-1')
  await settled()
  expect(await token()).toBe('token-3')
})

test('where it fails until their end, the failure is reported', async () => {
  const { state, token } = source(60)
  await token()
  state.isDown = true
  state.now += minutes(56)
  expect(await token()).toBe('token-1')
  await settled()
  state.now += minutes(4)
  await expect(token()).rejects.toThrow('no answer')
  state.isDown = false
  expect(await token()).toBe('token-4')
})

test('what a store calls expired is not given again, and others are asked for once', async () => {
  const { state, provider } = source(60)
  const refused = await provider()
  const others = await Promise.all(Array.from({ length: 20 }, () => provider(refused)))
  expect(new Set(others.map(({ securityToken }) => securityToken))).toEqual(new Set(['token-2']))
  // Too late: the others are there already.
  expect((await provider(refused)).securityToken).toBe('token-2')
  expect(state.asked).toBe(2)
})

test('many calls at once ask once', async () => {
  const { state, provider } = source(60)
  await Promise.all(Array.from({ length: 20 }, () => provider()))
  expect(state.asked).toBe(1)
})

test('what ends within two minutes is refused with the time left', async () => {
  await expect(source(1).provider()).rejects.toMatchObject({
    stage: 'credentials',
    reason: 'store-auth',
    message: 'The temporary credentials end in 60 s.',
    details: { advice: expect.stringContaining('longer session') },
  })
  await expect(source(-1).provider()).rejects.toThrow('The temporary credentials ended 60 s ago.')
  expect(await source(3).token()).toBe('token-1')
})

test('a failed question is requested again next time', async () => {
  let asked = 0
  const provider = renewingCredentials(async () => {
    if (asked++ === 0) throw new Error('no answer')
    return pair
  }, systemClock)
  await expect(provider()).rejects.toThrow('no answer')
  expect(await provider()).toBe(pair)
  expect(await provider()).toBe(pair)
  expect(asked).toBe(2)
})

test('the signal of who asks reaches the question', async () => {
  const seen: unknown[] = []
  const provider = renewingCredentials(async signal => {
    seen.push(signal)
    return pair
  }, systemClock)
  const { signal } = new AbortController()
  await provider(undefined, signal)
  expect(seen).toEqual([signal])
})
