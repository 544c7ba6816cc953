import { describe, expect, test } from '@jest/globals'
import { gated, jobsOf, turn } from '../../support/test-gate.ts'

const hosts = (count: number) => Array.from({ length: count }, (_, i) => `host${i}/0`)

describe('a job whose bytes wait for room', () => {
  test('gives its slot to a job of another host', async () => {
    const { started, permit } = gated(hosts(2), { concurrency: 1 })
    await turn()
    void permit('host0/0').stepAside(new Promise(() => {}))
    await turn()
    expect(started).toEqual(['host0/0', 'host1/0'])
  })

  test('keeps its permit at the host', async () => {
    const { started, permit } = gated(jobsOf('a', 3), { concurrency: 2, perHost: 1 })
    await turn()
    void permit('a/0').stepAside(new Promise(() => {}))
    await turn()
    expect(started).toEqual(['a/0'])
  })

  test('has its slot again as soon as there is room, and nothing begins before one is free', async () => {
    const { started, permit, finish } = gated(hosts(5), { concurrency: 1 })
    const room = Promise.withResolvers<void>()
    await turn()
    let isBack = false
    void permit('host0/0')
      .stepAside(room.promise)
      .then(() => {
        isBack = true
      })
    await turn()
    room.resolve()
    await turn()
    expect(isBack).toBe(true)
    // Two are under way in one slot: the next begins when both have ended.
    await finish('host0/0')
    expect(started).toHaveLength(2)
    await finish('host1/0')
    expect(started).toHaveLength(3)
  })

  test('gives nothing back twice when it ends while it waits', async () => {
    const { started, permit, finish } = gated(hosts(5), { concurrency: 1 })
    const room = Promise.withResolvers<void>()
    await turn()
    void permit('host0/0').stepAside(room.promise)
    await turn()
    await finish('host0/0')
    room.resolve()
    await turn()
    expect(started).toEqual(['host0/0', 'host1/0'])
    await finish('host1/0')
    expect(started).toHaveLength(3)
  })

  test('gives up its seat among the slow ones, and takes it again', async () => {
    const { started, permit, finish } = gated([...jobsOf('slow', 2), 'slower/0', 'good/0'], {
      concurrency: 1,
      perHost: 1,
    })
    const room = Promise.withResolvers<void>()
    await turn()
    expect(permit('slow/0').slow('10.0.0.1')).toBe(true)
    await turn()
    expect(started).toEqual(['slow/0', 'slower/0'])
    void permit('slow/0').stepAside(room.promise)
    await turn()
    expect(permit('slower/0').slow('10.0.0.1')).toBe(true)
    room.resolve()
    await turn()
    await finish('slow/0', 'slower/0', 'good/0', 'slow/1')
    expect(started).toHaveLength(4)
  })

  test('is one of 128: those beyond keep their slots, so that no more is begun', async () => {
    const { started, permit } = gated(hosts(200), { concurrency: 2 })
    for (let i = 0; i < 130; i++) {
      await turn(1)
      void permit(`host${i}/0`).stepAside(new Promise(() => {}))
    }
    await turn()
    expect(started).toHaveLength(130)
  })
})
