import { describe, expect, test } from '@jest/globals'
import { HostGate } from '../../../src/origin/hosts/gate.ts'
import type { HostPermit } from '../../../src/origin/hosts/host-permit.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { gated, hostOf, jobsOf, turn } from '../../support/test-gate.ts'

describe('permits', () => {
  test('one host never has more than its share, all hosts together never more than the whole', async () => {
    const { started, finish } = gated([...jobsOf('a', 40), ...jobsOf('b', 40), ...jobsOf('c', 40)])
    await turn()
    const of = (host: string) => started.filter(job => job.startsWith(host)).length
    expect([started.length, of('a'), of('b'), of('c')]).toEqual([16, 6, 5, 5])
    await finish('a/0')
    expect([started.length, of('a'), of('b'), of('c')]).toEqual([17, 6, 6, 5])
  })

  test('hosts are served in turn, however the list is sorted', async () => {
    const { started } = gated([...jobsOf('a', 9), ...jobsOf('b', 9), ...jobsOf('c', 9)], { concurrency: 6 })
    await turn()
    expect(started).toEqual(['a/0', 'b/0', 'c/0', 'a/1', 'b/1', 'c/1'])
  })

  test('one slow host does not delay nineteen others', async () => {
    const others = Array.from({ length: 19 }, (_, i) => `host${i}`)
    const jobs = [...jobsOf('slow', 100), ...others.flatMap(host => jobsOf(host, 10))]
    const { started, finish } = gated(jobs)
    let done = 0
    for (let round = 0; round < 200 && done < started.length; round++) {
      const [next] = started.slice(done).filter(job => !job.startsWith('slow'))
      done = next ? started.indexOf(next) + 1 : started.length
      await finish(...started.filter(job => !job.startsWith('slow')))
    }
    expect(started.filter(job => job.startsWith('slow'))).toHaveLength(6)
    expect(started.filter(job => !job.startsWith('slow'))).toHaveLength(190)
  })

  test('a permit given back early lets the next job begin while the first goes on', async () => {
    const { started, permit, ended, finish } = gated(jobsOf('a', 2), { perHost: 1 })
    await turn()
    permit('a/0').release()
    permit('a/0').release()
    await turn()
    expect(started).toEqual(['a/0', 'a/1'])
    await finish('a/0', 'a/1')
    await ended
  })

  test('giving a permit back twice does not make two of it', async () => {
    const { started, permit } = gated(jobsOf('a', 5), { perHost: 1 })
    await turn()
    for (let i = 0; i < 5; i++) permit('a/0').release()
    await turn()
    expect(started).toEqual(['a/0', 'a/1'])
  })

  test('a run of no jobs ends', async () => {
    await gated([]).ended
  })
})

describe('further tries', () => {
  test('go before jobs not begun, and wait like them for a permit', async () => {
    const { gate, started, permit, finish } = gated(jobsOf('a', 3), { perHost: 1 })
    await turn()
    let again: HostPermit | undefined
    void gate.waitForPermit('a').then(permit => {
      again = permit
    })
    await turn()
    expect(again).toBeUndefined()
    permit('a/0').release()
    await turn()
    expect([started, typeof again]).toEqual([['a/0'], 'object'])
    again?.release()
    await finish('a/0')
    expect(started).toEqual(['a/0', 'a/1'])
  })
})

describe('closing', () => {
  test('drops what has not begun, refuses waiting tries, and ends when what is under way has', async () => {
    const { gate, started, ended, finish } = gated(jobsOf('a', 30), { perHost: 1 })
    await turn()
    const waiting = gate.waitForPermit('a')
    const told = expect(waiting).rejects.toThrow('enough')
    let over = false
    void ended.then(() => {
      over = true
    })
    gate.close(new Error('enough'))
    gate.close(new Error('once more'))
    await told
    await turn()
    expect(over).toBe(false)
    await finish('a/0')
    await ended
    expect(started).toEqual(['a/0'])
    await expect(gate.waitForPermit('a')).rejects.toThrow('enough')
  })

  test('in the middle of a pause leaves nothing to wait for', async () => {
    const { gate, started, ended, finish } = gated(jobsOf('a', 3), { perHost: 1 })
    await turn()
    gate.slowDown('a', 60_000)
    gate.close(new Error('enough'))
    await finish('a/0')
    await ended
    expect(started).toEqual(['a/0'])
  })

  test('while the jobs are being listed starts none of them', async () => {
    const gate = new HostGate<string>({ concurrency: 1, perHost: 1, delayMs: 0 }, quickClock(NOON))
    const jobs = (function* () {
      yield 'a/0'
      gate.close(new Error('enough'))
      yield 'a/1'
    })()
    const started: string[] = []
    await gate.run(jobs, hostOf, async job => void started.push(job))
    expect(started).toEqual([])
  })
})
