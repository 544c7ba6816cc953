/** Jobs that come too late: the soonest first, and none lost that an ideal order could have saved. */
import { describe, expect, test } from '@jest/globals'
import { HostGate } from '../../../src/origin/hosts/gate.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { seeded } from '../../support/signed-urls.ts'

interface Link {
  readonly name: number
  readonly diesAt: number | undefined
}

const LIMITS = { concurrency: 1, perHost: 1, delayMs: 0 }

/** How many of these are dead at their turn, on a host that takes `eachMs` for one. */
async function lost(links: readonly Link[], eachMs: number, isSorted: boolean): Promise<number> {
  const clock = quickClock(NOON)
  const gate = new HostGate<Link>(LIMITS, clock, undefined, ({ diesAt }) => (isSorted ? diesAt : undefined))
  let count = 0
  await gate.run(
    links,
    () => 'a',
    async ({ diesAt = Number.POSITIVE_INFINITY }) => {
      // Nobody is asked behind its time, so that it costs none.
      if (diesAt <= clock.now()) count++
      else clock.pass(eachMs)
    },
  )
  return count
}

describe('500 links that die after 3 to 60 s', () => {
  const random = seeded(7)
  const links = Array.from({ length: 500 }, (_, name) => ({
    name,
    diesAt: NOON + 3000 + Math.round(57_000 * random()),
  }))

  test('on a host of 100 ms: none is lost, where the order of the list loses half', async () => {
    expect(await lost(links, 100, true)).toBe(0)
    expect(await lost(links, 100, false)).toBeGreaterThan(150)
  })

  test('on one that is too slow for all, some are', async () => {
    expect(await lost(links, 300, true)).toBeLessThan(await lost(links, 300, false))
  })
})

test('of two that die together the first comes first, and what lasts comes last', async () => {
  const order: number[] = []
  const gate = new HostGate<Link>(LIMITS, quickClock(NOON), undefined, ({ diesAt }) => diesAt)
  const times = [undefined, 5, 3, 5, 3, undefined, 4]
  await gate.run(
    times.map((at, name) => ({ name, diesAt: at === undefined ? undefined : NOON + at * 1000 })),
    () => 'a',
    async ({ name }) => void order.push(name),
  )
  expect(order).toEqual([2, 4, 6, 1, 3, 0, 5])
})
