import { describe, expect, test } from '@jest/globals'
import { NOON, quickClock } from '../../support/clocks.ts'
import { gated, jobsOf, turn } from '../../support/test-gate.ts'

/** Whether a job that was sent on has come where it was sent. */
function arrival(moving: Promise<void> | undefined): { arrived: boolean } {
  const seen = { arrived: moving === undefined }
  void moving?.then(() => {
    seen.arrived = true
  })
  return seen
}

describe('a job that is sent on to another host', () => {
  test('waits there for a permit, and holds none where it was', async () => {
    const { started, permit } = gated([...jobsOf('a', 2), 'b/0'], { perHost: 1 })
    await turn()
    const seen = arrival(permit('a/0').moveTo('b'))
    await turn()
    expect([started, seen.arrived]).toEqual([['a/0', 'b/0'], false])
    permit('b/0').release()
    await turn()
    // Another job of its host begins only when it has come there.
    expect([started, seen.arrived]).toEqual([['a/0', 'b/0', 'a/1'], true])
  })

  test('keeps the pace of the host where it goes, and goes before the jobs of that host', async () => {
    const clock = quickClock(NOON)
    const work = gated([...jobsOf('a', 3), ...jobsOf('b', 3)], { delayMs: 1000, concurrency: 6 }, clock)
    await work.permit('a/0').moveTo('b')
    expect(clock.now() - NOON).toBe(1000)
    expect(work.started).not.toContain('b/1')
  })

  test('waits for the pause that was asked for there, also on its own host', async () => {
    const clock = quickClock(NOON)
    const { gate, permit } = gated(['a/0', 'b/0'], {}, clock)
    await turn()
    gate.slowDown('b', 2000)
    await permit('b/0').moveTo('b')
    expect(clock.now() - NOON).toBe(2000)
    permit('b/0').release()
    gate.slowDown('b', 3000)
    await permit('a/0').moveTo('b')
    expect(clock.now() - NOON).toBe(5000)
  })

  test('needs no other permit on the same host, where nothing paces it', async () => {
    const { permit } = gated(['a/0'])
    await turn()
    expect(permit('a/0').moveTo('a')).toBeUndefined()
  })

  test('does not hold up one that comes the other way', async () => {
    const { permit, finish, ended } = gated([...jobsOf('a', 9), ...jobsOf('b', 9)], {
      perHost: 1,
      concurrency: 2,
    })
    for (let i = 0; i < 9; i++) {
      await turn()
      await Promise.all([permit(`a/${i}`).moveTo('b'), permit(`b/${i}`).moveTo('a')])
      await finish(`a/${i}`, `b/${i}`)
    }
    await ended
  })

  test('is one of few: no more wait elsewhere than may be requested of its host at once', async () => {
    const { gate, started, permit } = gated(jobsOf('a', 100), { perHost: 3 })
    await turn()
    gate.slowDown('b', 60_000)
    const taken = await gate.waitForPermit('b')
    for (let i = 0; i < started.length; i++) {
      void permit(`a/${i}`).moveTo('b')
      await turn()
    }
    expect(started).toHaveLength(3)
    taken.release()
    await turn()
    expect(started).toHaveLength(4)
  })

  test('after the end gets its permit at once, where it may; one that waited is refused', async () => {
    const { gate, permit } = gated(['a/0', 'b/0', 'c/0'], { perHost: 1 })
    await turn()
    const told = expect(permit('a/0').moveTo('b')).rejects.toThrow('enough')
    gate.slowDown('d', 1000)
    gate.close(new Error('enough'))
    await told
    expect(permit('b/0').moveTo('c')).toBeUndefined()
    await expect(permit('c/0').moveTo('d')).rejects.toThrow('enough')
  })
})
