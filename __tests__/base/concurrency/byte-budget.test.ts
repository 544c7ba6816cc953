import { describe, expect, test } from '@jest/globals'
import { ByteBudget, type Share } from '../../../src/base/concurrency/byte-budget.ts'
import { type BodyPlan, MIB, simulate } from '../../support/simulated-bodies.ts'

/** Asks for room and remembers in `log` when it came. */
function ask(share: Share, total: number, log: string[], name: string): void {
  const wait = share.resize(total)
  if (!wait) log.push(name)
  else void wait.then(() => log.push(`${name} later`))
}

const settle = () => new Promise(resolve => setImmediate(resolve))

const KB = 1024
const always = (bytesPerSecond: number) => () => bytesPerSecond
const many = (count: number, plan: (index: number) => BodyPlan) =>
  Array.from({ length: count }, (_, i) => plan(i))

describe('room in one step', () => {
  test('is there without a promise while the budget is not full', () => {
    const budget = new ByteBudget(100)
    expect(budget.open().resize(60)).toBeUndefined()
    expect(budget.open().resize(40)).toBeUndefined()
  })

  test('that there is not comes when bytes come back', async () => {
    const budget = new ByteBudget(100)
    const [first, second] = [budget.open(), budget.open()]
    const log: string[] = []
    ask(first, 60, log, 'first')
    ask(second, 50, log, 'second')
    await settle()
    expect(log).toEqual(['first'])
    first.close()
    await settle()
    expect(log).toEqual(['first', 'second later'])
  })

  test('is there for one body larger than the budget, or it would never come', () => {
    const budget = new ByteBudget(100)
    expect(budget.open().resize(5000)).toBeUndefined()
    expect(budget.open().resize(1)).toBeInstanceOf(Promise)
  })

  test('counts growth, not the whole again', () => {
    const budget = new ByteBudget(100)
    const [first, second] = [budget.open(), budget.open()]
    void first.resize(10)
    expect([second.resize(30), second.resize(60), second.resize(90)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('is given by a share that shrinks', async () => {
    const budget = new ByteBudget(100)
    const [first, second] = [budget.open(), budget.open()]
    const log: string[] = []
    void first.resize(90)
    ask(second, 70, log, 'second')
    expect(first.resize(40)).toBeUndefined()
    await settle()
    expect(log).toEqual([])
    expect(first.resize(30)).toBeUndefined()
    await settle()
    expect(log).toEqual(['second later'])
  })

  test('is not kept for a share that closes while it waits, and its wait ends', async () => {
    const budget = new ByteBudget(100)
    const [first, second, third] = [budget.open(), budget.open(), budget.open()]
    const log: string[] = []
    void first.resize(80)
    ask(second, 90, log, 'second')
    ask(third, 15, log, 'third')
    second.close()
    second.close()
    await settle()
    expect(log.sort()).toEqual(['second later', 'third'])
    first.close()
    expect(budget.open().resize(85)).toBeUndefined()
  })

  test('comes in the order of asking for equal sizes, also where a place was left before', async () => {
    const budget = new ByteBudget(100)
    const [small, large, older, newer] = [budget.open(), budget.open(), budget.open(), budget.open()]
    const log: string[] = []
    void small.resize(10)
    void large.resize(90)
    ask(older, 60, log, 'older')
    small.close()
    ask(newer, 60, log, 'newer')
    large.close()
    await settle()
    expect(log).toEqual(['older later', 'newer later'])
  })

  test('is there for the smallest first', async () => {
    const budget = new ByteBudget(100)
    const [first, second, third, fourth] = [budget.open(), budget.open(), budget.open(), budget.open()]
    const log: string[] = []
    void first.resize(50)
    void fourth.resize(50)
    ask(second, 60, log, 'second')
    ask(third, 10, log, 'third')
    first.close()
    await settle()
    expect(log).toEqual(['third later'])
    fourth.close()
    await settle()
    expect(log).toEqual(['third later', 'second later'])
  })
})

describe('bodies that announce much and bring little', () => {
  test('are charged with what has come: others do not wait for them', async () => {
    const run = simulate(128 * MIB)
    for (const plan of many(20, i => ({ name: `giant${i}`, bytes: 50 * MIB, speed: always(2 * KB) })))
      run.begin(plan)
    for (const plan of many(12, i => ({ name: `good${i}`, bytes: 7 * MIB, speed: always(10 * MIB) })))
      run.begin(plan)
    await run.pass(1000)
    expect(run.wholeAt.size).toBe(12)
    expect(Math.max(...run.wholeAt.values())).toBeLessThanOrEqual(710)
    // Nor do they wait for each other.
    expect(run.waiting()).toEqual([])
  })

  test('do not reserve what they announce, however much others need', async () => {
    const run = simulate(128 * MIB)
    for (const plan of many(20, i => ({ name: `giant${i}`, bytes: 50 * MIB, speed: always(2 * KB) })))
      run.begin(plan)
    await run.pass(3000)
    for (const plan of many(4, i => ({ name: `good${i}`, bytes: 20 * MIB, speed: always(10 * MIB) })))
      run.begin(plan)
    await run.pass(2010)
    expect(run.wholeAt.size).toBe(4)
  })
})

describe('a full budget', () => {
  test('is for the body that finishes first; the others wait, and come in this order', async () => {
    const run = simulate(8 * MIB)
    // 6 MiB are for large bodies. Each has brought 2 MiB, then all are full.
    run.begin({ name: 'last', bytes: 10 * MIB, speed: always(2 * MIB) })
    run.begin({ name: 'second', bytes: 5 * MIB, speed: always(2 * MIB) })
    run.begin({ name: 'first', bytes: 4 * MIB, speed: always(2 * MIB) })
    await run.pass(1500)
    expect(run.waiting()).toEqual(['last', 'second'])
    await run.finish(20_000)
    expect([...run.wholeAt.keys()]).toEqual(['first', 'second', 'last'])
    expect(run.most).toBeLessThanOrEqual(18 * MIB)
  })

  test('goes to another body when that one becomes slow, and no body waits for a slower one', async () => {
    const run = simulate(8 * MIB)
    // The smaller one would end first, if it had not stopped after 1.5 s.
    run.begin({ name: 'stalling', bytes: 7 * MIB, speed: ms => (ms < 1500 ? 3 * MIB : 10) })
    run.begin({ name: 'steady', bytes: 9 * MIB, speed: always(3 * MIB) })
    await run.pass(1400)
    expect(run.waiting()).toEqual(['steady'])
    await run.pass(9000)
    expect([...run.wholeAt.keys()]).toEqual(['steady'])
  })

  test.each([20, 200])('lets small bodies pass large ones (%i KiB/s)', async speed => {
    const run = simulate(8 * MIB)
    for (const plan of many(3, i => ({ name: `large${i}`, bytes: 50 * MIB, speed: always(4 * MIB) })))
      run.begin(plan)
    await run.pass(1500)
    expect(run.waiting()).toHaveLength(2)
    for (const plan of many(10, i => ({ name: `small${i}`, bytes: 20 * KB, speed: always(speed * KB) })))
      run.begin(plan)
    await run.pass((20 * 1000) / speed + 50)
    expect(run.wholeAt.size).toBe(10)
  })

  test('waits for the store rather than to go beyond its size', async () => {
    const run = simulate(8 * MIB)
    run.begin({ name: 'stored', bytes: 6 * MIB, speed: always(60 * MIB), uploadMs: 3000 })
    await run.pass(200)
    run.begin({ name: 'next', bytes: 4 * MIB, speed: always(4 * MIB) })
    await run.pass(2500)
    expect([run.waiting(), run.most]).toEqual([['next'], 6 * MIB])
    await run.pass(2000)
    expect([...run.wholeAt.keys()]).toEqual(['stored', 'next'])
  })

  test('does not wait for small uploads, which never end', async () => {
    const run = simulate(8 * MIB)
    for (const plan of many(3, i => ({ name: `large${i}`, bytes: 10 * MIB, speed: always(4 * MIB) })))
      run.begin(plan)
    for (let i = 0; i < 400; i++) {
      run.begin({ name: `small${i}`, bytes: 50 * KB, speed: always(MIB), uploadMs: 500 })
      await run.pass(20)
    }
    expect([...run.wholeAt.keys()].filter(name => name.startsWith('large'))).toHaveLength(3)
  })

  test('lets fast bodies end without a stop: as many as fit go on together', async () => {
    const run = simulate(128 * MIB)
    for (const plan of many(16, i => ({ name: `photo${i}`, bytes: 12 * MIB, speed: always(2 * MIB) })))
      run.begin(plan)
    await run.finish(40_000)
    // One after the other they would take 96 s; all at once 6 s, and 192 MiB.
    expect(Math.max(...run.wholeAt.values())).toBeLessThanOrEqual(19_000)
    expect(run.most).toBeLessThanOrEqual(128 * MIB + 12 * MIB)
  })

  test.each([true, false])(
    'never stands still, nor holds more than one body too many (announced: %s)',
    async announced => {
      let seed = 7
      const random = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed % below
      }
      const run = simulate(5 * MIB, 6 * MIB)
      const largest = 6 * MIB
      for (let i = 0; i < 60; i++) {
        const pieces = [1 + random(largest), 1 + random(MIB), 1 + random(50 * KB)]
        const [early, late] = [
          4 * KB + random(20 * MIB),
          4 * KB + random(random(3) === 0 ? 64 * KB : 20 * MIB),
        ]
        const turnsAt = random(2000)
        run.begin({
          name: `${i}`,
          bytes: pieces[random(3)] as number,
          speed: ms => (ms < turnsAt ? early : late),
          isAnnounced: announced || random(2) === 0,
          uploadMs: random(400),
        })
        await run.pass(random(100))
      }
      await run.finish(10_000_000)
      expect(run.wholeAt.size).toBe(60)
      expect(run.most).toBeLessThanOrEqual(5 * MIB + largest)
    },
  )
})

test('a body that begins again after a failure holds nothing of the first time', async () => {
  const budget = new ByteBudget(8 * MIB)
  const share = budget.open()
  void share.receive(0, 8 * MIB)
  void share.receive(5 * MIB, 8 * MIB)
  void share.resize(0)
  expect(budget.open().resize(8 * MIB)).toBeUndefined()
})
