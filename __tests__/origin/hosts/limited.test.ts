import { describe, expect, test } from '@jest/globals'
import type { GateLimits, PaceOf } from '../../../src/origin/hosts/host.ts'
import { quickClock } from '../../support/clocks.ts'
import { gated, jobsOf } from '../../support/test-gate.ts'

/** Ends every job in turn. @returns what the gate said of limits that made jobs of a host wait, each once */
async function reported(jobs: readonly string[], limits: Partial<GateLimits> = {}, paceOf?: PaceOf) {
  const said: string[] = []
  const { started, finish, ended } = gated(jobs, limits, quickClock(), paceOf, {
    used: () => {},
    unused: () => {},
    limited: (host, requests, setting) => said.push(`${host} ${setting} ${requests}`),
  })
  for (let n = 0; n < jobs.length; n++) await finish(started[n] ?? '')
  await ended
  return said
}

describe('a limit that makes jobs of a host wait', () => {
  test('is that of each host, where one host has all images', async () => {
    // The last 6 wait for nothing.
    expect(await reported(jobsOf('a', 50))).toEqual(Array(44).fill('a per-host-concurrency 6'))
  })

  test('is one of the rules, where a rule says so', async () => {
    const said = await reported(jobsOf('a', 10), {}, () => ({ concurrency: 2 }))
    expect(said).toEqual(Array(8).fill('a host-rules 2'))
  })

  test('is none where `concurrency` is as low', async () => {
    expect(await reported(jobsOf('a', 50), { concurrency: 6 })).toEqual([])
  })

  test('is none where many hosts share the permits', async () => {
    const jobs = ['a', 'b', 'c', 'd'].flatMap(host => jobsOf(host, 3))
    expect(await reported(jobs)).toEqual([])
  })

  test('is none where the host itself pushes back', async () => {
    const said: string[] = []
    const { started, finish, gate, ended } = gated(jobsOf('a', 30), {}, quickClock(), undefined, {
      used: () => {},
      unused: () => {},
      limited: host => said.push(host),
    })
    gate.slowDown('a')
    for (let n = 0; n < 30; n++) await finish(started[n] ?? '')
    await ended
    expect(said).toEqual([])
  })
})
