import { describe, expect, test } from '@jest/globals'
import { gated, jobsOf, turn } from '../../support/test-gate.ts'

const hosts = (count: number, name = 'slow') => Array.from({ length: count }, (_, i) => `${name}${i}/0`)

describe('a job whose bytes come slowly', () => {
  test('gives its slot to others, and keeps its permit at the host', async () => {
    const { started, permit } = gated(['slow0/0', 'slow0/1', 'good/0'], { concurrency: 1, perHost: 1 })
    await turn()
    expect(permit('slow0/0').slow('10.0.0.1')).toBe(true)
    await turn()
    expect(started).toEqual(['slow0/0', 'good/0'])
  })

  test('is one of so many: as many as there are slots', async () => {
    const { started, permit } = gated(hosts(9), { concurrency: 2 })
    const stayed = []
    for (let i = 0; i < 4; i++) {
      await turn()
      stayed.push(permit(`slow${i}/0`).slow(`10.0.0.${i}`))
    }
    // Two among the slow ones, and the two that hold a slot are asked to come again, since others wait.
    expect([stayed, started.length]).toEqual([[true, true, false, false], 4])
  })

  test('for which there is no room begins again as soon as there is', async () => {
    const { started, permit, finish } = gated(hosts(4), { concurrency: 1 })
    await turn()
    permit('slow0/0').slow('10.0.0.1')
    await turn()
    expect(permit('slow1/0').slow('10.0.0.2')).toBe(false)
    let isBack = false
    void permit('slow1/0')
      .moveTo('slow1')
      ?.then(() => {
        isBack = true
      })
    await turn()
    expect([started, isBack]).toEqual([['slow0/0', 'slow1/0', 'slow2/0'], false])
    await finish('slow0/0')
    expect(isBack).toBe(true)
  })

  test('keeps its slot where no request waits for it', async () => {
    const { permit } = gated(hosts(2), { concurrency: 1 })
    await turn()
    permit('slow0/0').slow('10.0.0.1')
    await turn()
    expect(permit('slow1/0').slow('10.0.0.2')).toBe(true)
  })
})

describe('a host whose bytes come slowly', () => {
  test('begins its next jobs among the slow ones, and where it has become fast, in a slot again', async () => {
    const { started, permit, finish } = gated([...jobsOf('slow', 4), ...jobsOf('good', 9)], {
      concurrency: 2,
      perHost: 1,
    })
    await turn()
    permit('slow/0').slow('10.0.0.1')
    await turn()
    expect(started).toEqual(['slow/0', 'good/0'])
    await finish('slow/0')
    expect([...started.slice(2), permit('slow/1').slow('10.0.0.1')]).toEqual(['slow/1', true])
    await finish('slow/1')
    // Nothing of this one comes slowly: what is behind it holds a slot.
    await finish('slow/2')
    expect(started.slice(3)).toEqual(['slow/2', 'slow/3'])
    await finish('good/0')
    await finish('slow/3')
    expect(started.slice(5)).toEqual(['good/1'])
  })

  test('counts all hosts of an address as one', async () => {
    const { started, permit } = gated([...hosts(9), ...jobsOf('good', 9)], { concurrency: 4, perHost: 2 })
    const stayed = []
    for (let i = 0; i < 4; i++) {
      await turn()
      stayed.push(permit(`slow${i}/0`).slow('10.0.0.1'))
    }
    expect(stayed).toEqual([true, true, false, false])
    expect(started.filter(job => job.startsWith('good'))).toHaveLength(2)
  })
})

describe('turns', () => {
  test('a host of many images is not served after all hosts of one', async () => {
    const { started } = gated([...hosts(40), ...jobsOf('good', 60)])
    await turn()
    expect(started.filter(job => job.startsWith('good'))).toHaveLength(6)
  })

  test('nor are the last of its images, once it had many', async () => {
    const { started, finish } = gated([...hosts(90), ...jobsOf('good', 9)], { concurrency: 2, perHost: 1 })
    await turn()
    for (let i = 0; i < 9; i++) await finish(`slow${i}/0`, `good/${i}`)
    expect(started.filter(job => job.startsWith('good'))).toHaveLength(9)
    expect(started.filter(job => job.startsWith('slow')).length).toBeLessThan(15)
  })
})
