import { describe, expect, test } from '@jest/globals'
import type { GateLimits, PaceOf } from '../../../src/origin/hosts/host.ts'
import { quickClock } from '../../support/clocks.ts'
import { gated, jobsOf } from '../../support/test-gate.ts'

/** Ends every job in turn. @returns what the gate said of limits that held a host back, each once */
async function heldIn(jobs: readonly string[], limits: Partial<GateLimits> = {}, paceOf?: PaceOf) {
  const held: string[] = []
  const { started, finish, ended } = gated(jobs, limits, quickClock(), paceOf, {
    used: () => {},
    unused: () => {},
    held: (host, requests, setting) => held.push(`${host} ${setting} ${requests}`),
  })
  for (let n = 0; n < jobs.length; n++) await finish(started[n] ?? '')
  await ended
  return held
}

describe('a limit that holds a host back', () => {
  test('is that of each host, where one host has all images', async () => {
    // The last 6 wait for nothing.
    expect(await heldIn(jobsOf('a', 50))).toEqual(Array(44).fill('a per-host-concurrency 6'))
  })

  test('is one of the rules, where a rule says so', async () => {
    const held = await heldIn(jobsOf('a', 10), {}, () => ({ concurrency: 2 }))
    expect(held).toEqual(Array(8).fill('a host-rules 2'))
  })

  test('is none where `concurrency` is as low', async () => {
    expect(await heldIn(jobsOf('a', 50), { concurrency: 6 })).toEqual([])
  })

  test('is none where many hosts share the permits', async () => {
    const jobs = ['a', 'b', 'c', 'd'].flatMap(host => jobsOf(host, 3))
    expect(await heldIn(jobs)).toEqual([])
  })

  test('is none where the host itself pushes back', async () => {
    const held: string[] = []
    const { started, finish, gate, ended } = gated(jobsOf('a', 30), {}, quickClock(), undefined, {
      used: () => {},
      unused: () => {},
      held: host => held.push(host),
    })
    gate.slowDown('a')
    for (let n = 0; n < 30; n++) await finish(started[n] ?? '')
    await ended
    expect(held).toEqual([])
  })
})
