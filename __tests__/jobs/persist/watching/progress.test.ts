import { describe, expect, test } from '@jest/globals'
import { Progress } from '../../../../src/jobs/persist/watching/progress.ts'

function progressAt(total: number) {
  let now = 1000
  const progress = new Progress(() => now)
  progress.planned(total, total, total)
  return {
    progress,
    /** So many are stored in so long, one after the other. */
    store(count: number, ms: number, host = 'a.test') {
      for (let n = 0; n < count; n++) {
        now += ms / count
        progress.settled({ outcome: 'stored', bytes: 1000 }, `http://${host}/${n}`, 100)
        progress.read()
      }
    },
    wait(ms: number) {
      for (let waited = 0; waited < ms; waited += 500) {
        now += 500
        progress.read()
      }
    },
  }
}

describe('the rate', () => {
  test('is of images that were worked on, not of those that the manifest knew', () => {
    const { progress, store } = progressAt(1100)
    for (let n = 0; n < 1000; n++)
      progress.settled({ outcome: 'unchanged', bytes: 5 }, `http://a.test/known/${n}`)
    expect(progress.read()).toEqual({ done: 1000, total: 1100, lost: 0, bytes: 0 })
    store(50, 5000)
    expect(progress.read()).toMatchObject({ done: 1050, bytes: 50_000, perSecond: 10, leftMs: 5000 })
  })

  test('is that of late, and is nothing where nothing comes any more', () => {
    const { progress, store, wait } = progressAt(1000)
    store(200, 2000)
    store(20, 20_000)
    const { perSecond = 0 } = progress.read()
    expect(perSecond).toBeGreaterThan(0.9)
    expect(perSecond).toBeLessThan(1.2)
    wait(20_000)
    const stopped = progress.read()
    expect(stopped.perSecond).toBe(0)
    expect(stopped).not.toHaveProperty('leftMs')
  })

  test('what failed or was refused is counted, and nothing is left at the end', () => {
    const { progress, store } = progressAt(3)
    store(1, 100)
    progress.settled({ outcome: 'failed' }, 'http://b.test/', 10)
    progress.settled({ outcome: 'refused' }, 'http://c.test/', 0)
    expect(progress.read()).toMatchObject({ done: 3, lost: 2 })
    expect(progress.read()).not.toHaveProperty('leftMs')
  })
})

describe('the slowest host', () => {
  test('is the one whose images take longest, and stays so for a second', () => {
    const { progress, wait } = progressAt(10)
    progress.settled({ outcome: 'stored' }, 'http://slow.test/1', 300)
    expect(progress.read().slowest).toMatchObject({ host: 'slow.test', ms: 300 })
    progress.settled({ outcome: 'stored' }, 'http://slower.test:8080/1', 900)
    expect(progress.read().slowest).toMatchObject({ host: 'slow.test', ms: 300 })
    wait(1000)
    expect(progress.read().slowest).toMatchObject({ host: 'slower.test:8080', ms: 900 })
  })

  test('is one that does not answer, before any of its images has its outcome', () => {
    const { progress, wait } = progressAt(10)
    progress.settled({ outcome: 'stored' }, 'http://quick.test/1', 300)
    progress.started('http://silent.test/1')
    wait(4000)
    expect(progress.read().slowest).toMatchObject({ host: 'silent.test' })
    progress.settled({ outcome: 'failed' }, 'http://silent.test/1', 4000)
    for (let n = 0; n < 40; n++) progress.settled({ outcome: 'stored' }, `http://silent.test/${n}`, 10)
    wait(1000)
    expect(progress.read().slowest).toMatchObject({ host: 'quick.test', ms: 300 })
  })

  test('is none where images come with the list', () => {
    const { progress } = progressAt(1)
    progress.started('data:,abc')
    progress.settled({ outcome: 'stored' }, 'data:,abc', 300)
    expect(progress.read()).not.toHaveProperty('slowest')
  })
})

describe('the limit that holds a run back', () => {
  const limit = { host: 'a.test', requests: 6, setting: 'per-host-concurrency' } as const
  const limitBy = (progress: Progress, count: number) => {
    for (let n = 0; n < count; n++) progress.limited(limit.host, limit.requests, limit.setting)
  }

  test('is there while half of the images of late wait for it', () => {
    const { progress, store, wait } = progressAt(1000)
    limitBy(progress, 19)
    store(19, 500)
    expect(progress.read()).not.toHaveProperty('limit')
    limitBy(progress, 1)
    store(1, 100)
    expect(progress.read()).toMatchObject({ limit })
    store(21, 500)
    expect(progress.read()).not.toHaveProperty('limit')
    limitBy(progress, 60)
    store(40, 1000)
    expect(progress.read()).toMatchObject({ limit })
    wait(30_000)
    expect(progress.read()).not.toHaveProperty('limit')
  })

  test('is one of the whole run where half of all images waited for it, of many', () => {
    const { progress, store } = progressAt(1000)
    limitBy(progress, 99)
    store(99, 500)
    expect(progress.limit()).toBeUndefined()
    limitBy(progress, 1)
    expect(progress.limit()).toEqual(limit)
    store(101, 500)
    expect(progress.limit()).toEqual(limit)
    store(1, 500)
    expect(progress.limit()).toBeUndefined()
  })
})
