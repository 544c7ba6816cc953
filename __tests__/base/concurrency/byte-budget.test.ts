import { describe, expect, test } from '@jest/globals'
import { ByteBudget, type Share } from '../../../src/base/concurrency/byte-budget.ts'

/** Asks for room and remembers in `log` when it came. */
function ask(share: Share, total: number, log: string[], name: string): void {
  const wait = share.resize(total)
  if (!wait) log.push(name)
  else void wait.then(() => log.push(`${name} later`))
}

const settle = () => new Promise(resolve => setImmediate(resolve))

describe('the byte budget', () => {
  test('answers without a promise while there is room', () => {
    const budget = new ByteBudget(100)
    expect(budget.open().resize(60)).toBeUndefined()
    expect(budget.open().resize(40)).toBeUndefined()
  })

  test('lets a share wait that does not fit, until bytes come back', async () => {
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

  test('lets the oldest go on over the budget, since it is the one that will give bytes back', () => {
    const budget = new ByteBudget(100)
    const oldest = budget.open()
    void oldest.resize(10)
    void budget.open().resize(90)
    expect(oldest.resize(5000)).toBeUndefined()
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

  test('gives what a share shrinks by to the next in line', async () => {
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

  test('takes a share that closes while it waits out of the line', async () => {
    const budget = new ByteBudget(100)
    const [first, second, third] = [budget.open(), budget.open(), budget.open()]
    const log: string[] = []
    void first.resize(80)
    ask(second, 90, log, 'second')
    ask(third, 15, log, 'third')
    second.close()
    second.close()
    await settle()
    expect(log).toEqual(['third'])
    first.close()
    expect(budget.open().resize(85)).toBeUndefined()
  })

  test('serves a waiting share before a smaller one that came later', async () => {
    const budget = new ByteBudget(100)
    const [first, second, third, fourth] = [budget.open(), budget.open(), budget.open(), budget.open()]
    const log: string[] = []
    void first.resize(50)
    void fourth.resize(50)
    ask(second, 60, log, 'second')
    ask(third, 10, log, 'third')
    first.close()
    await settle()
    // The fourth is the oldest now; the second does not fit beside it and keeps its turn.
    expect(log).toEqual([])
    fourth.close()
    await settle()
    expect(log).toEqual(['second later', 'third later'])
  })

  test('never stands still and stays within one body of its capacity, whatever the sizes', async () => {
    const capacity = 1000
    const largest = 1600
    const budget = new ByteBudget(capacity)
    let [held, most, done, seed] = [0, 0, 0, 7]
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    const body = async () => {
      const share = budget.open()
      let mine = 0
      const size = 1 + random(largest)
      while (mine < size) {
        const next = Math.min(size, mine + 1 + random(400))
        await share.resize(next)
        held += next - mine
        mine = next
        most = Math.max(most, held)
        if (random(3) === 0) await settle()
      }
      held -= mine
      share.close()
      done++
    }
    const line = Array.from({ length: 16 }, async () => {
      for (let i = 0; i < 100; i++) await body()
    })
    await Promise.all(line)
    expect([done, held]).toEqual([1600, 0])
    expect(most).toBeLessThanOrEqual(capacity + largest)
  })

  describe('where a few large bodies trickle', () => {
    const MIB = 1024 * 1024
    test('small ones go on beside them', async () => {
      const budget = new ByteBudget(128 * MIB)
      const log: string[] = []
      for (const [name, size] of Object.entries({ first: 50, second: 50, third: 28 }))
        ask(budget.open(), size * MIB, log, name)
      for (let n = 0; n < 10; n++) ask(budget.open(), MIB, log, 'small')
      await settle()
      expect(log).toEqual(['first', 'third', ...Array(10).fill('small')])
    })

    test('they are served in order, small ones in between', async () => {
      const budget = new ByteBudget(8 * MIB)
      const [first, filling] = [budget.open(), budget.open()]
      const log: string[] = []
      ask(first, 6 * MIB, log, 'first')
      ask(filling, MIB, log, 'filling')
      for (const name of ['second', 'third']) ask(budget.open(), 5 * MIB, log, name)
      for (const name of ['small', 'small']) ask(budget.open(), MIB, log, name)
      filling.close()
      await settle()
      expect(log).toEqual(['first', 'filling', 'small', 'small later'])
      first.close()
      await settle()
      expect(log.slice(4)).toEqual(['second later'])
    })
  })
})
