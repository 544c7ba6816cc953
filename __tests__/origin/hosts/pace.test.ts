import { describe, expect, test } from '@jest/globals'
import { NOON, quickClock } from '../../support/clocks.ts'
import { gated, jobsOf, turn } from '../../support/test-gate.ts'

const running = ({ started }: { started: string[] }, finished: number) => started.length - finished

describe('the delay between two starts on one host', () => {
  test('is kept, and not by other hosts', async () => {
    const { started, startTimes, finish } = gated([...jobsOf('a', 4), ...jobsOf('b', 1)], { delayMs: 1000 })
    await turn(20)
    await finish()
    expect(started).toEqual(['a/0', 'b/0', 'a/1', 'a/2', 'a/3'])
    expect(startTimes).toEqual([0, 0, 1000, 2000, 3000])
  })

  test('holds for further tries as well', async () => {
    const { gate, clock } = gated(jobsOf('a', 1), { delayMs: 1000 })
    const beganAt = clock.now()
    const first = await gate.waitForPermit('a')
    expect(clock.now() - beganAt).toBe(1000)
    first.release()
  })
})

describe('a host with a pace of its own', () => {
  const own = (host: string) => (host === 'a' ? { concurrency: 2, delayMs: 500 } : undefined)

  test('is requested by it, and others by the common one', async () => {
    const { started, startTimes } = gated(
      [...jobsOf('a', 3), ...jobsOf('b', 3)],
      { perHost: 3, delayMs: 2000 },
      quickClock(NOON),
      own,
    )
    await turn(20)
    // Two of `a` are under way, and none has ended.
    expect(started).toEqual(['a/0', 'b/0', 'a/1', 'b/1', 'b/2'])
    expect(startTimes).toEqual([0, 0, 500, 2000, 4000])
  })

  test('may have more at once than the common one allows, and rises to that again', async () => {
    const many = () => ({ concurrency: 8 })
    const work = gated(jobsOf('a', 40), { perHost: 2 }, quickClock(NOON), many)
    await turn()
    expect(running(work, 0)).toBe(8)
    work.gate.slowDown('a')
    for (let i = 0; i < 20; i++) work.gate.speedUp('a')
    await work.finish('a/0')
    expect(running(work, 1)).toBe(8)
  })

  test('may say no more than one of the two', async () => {
    const { started } = gated(jobsOf('a', 9), { perHost: 3 }, quickClock(NOON), () => ({ delayMs: 0 }))
    await turn()
    expect(started).toHaveLength(3)
  })
})

describe('a host that pushes back', () => {
  test('gets half as many at once, down to one, and one more with each success', async () => {
    const work = gated(jobsOf('a', 60))
    await turn()
    expect(running(work, 0)).toBe(6)
    work.gate.slowDown('a')
    await work.finish('a/0', 'a/1', 'a/2', 'a/3')
    expect(running(work, 4)).toBe(3)
    work.gate.slowDown('a')
    work.gate.slowDown('a')
    work.gate.slowDown('a')
    await work.finish('a/4', 'a/5', 'a/6')
    expect(running(work, 7)).toBe(1)
    work.gate.speedUp('a')
    work.gate.speedUp('a')
    await work.finish('a/7')
    expect(running(work, 8)).toBe(3)
    for (let i = 0; i < 20; i++) work.gate.speedUp('a')
    await work.finish('a/8')
    expect(running(work, 9)).toBe(6)
  })

  test('starts nothing within the pause it asked for, then one at a time, while other hosts go on', async () => {
    const work = gated([...jobsOf('a', 9), ...jobsOf('b', 9)], { perHost: 2 })
    await turn()
    expect(work.started).toEqual(['a/0', 'b/0', 'a/1', 'b/1'])
    work.gate.slowDown('a', 2000)
    const pausedAt = work.startTimes.length
    await work.finish('a/0', 'a/1', 'b/0', 'b/1')
    await turn(10)
    expect(work.started.slice(pausedAt)).toEqual(['b/2', 'b/3', 'a/2'])
    expect(work.startTimes.slice(pausedAt)).toEqual([0, 0, 2000])
  })

  test('is not requested earlier because of a second, shorter wish', async () => {
    const work = gated(jobsOf('a', 3), { perHost: 1 })
    await turn()
    work.gate.slowDown('a', 5000)
    work.gate.slowDown('a', 1000)
    await work.finish('a/0')
    await turn(10)
    expect(work.startTimes).toEqual([0, 5000])
  })

  test('that pauses while it stands in line does not start, and loses no job by it', async () => {
    const work = gated(['b/0', ...jobsOf('a', 2)], { concurrency: 1 }, quickClock(NOON))
    await turn()
    work.gate.slowDown('a', 3000)
    await work.finish('b/0')
    await turn(10)
    expect([work.started, work.startTimes]).toEqual([
      ['b/0', 'a/0'],
      [0, 3000],
    ])
    await work.finish('a/0')
    await work.finish('a/1')
    await work.ended
  })
})
