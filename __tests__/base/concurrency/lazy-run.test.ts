import { describe, expect, test } from '@jest/globals'
import { LazyRun } from '../../../src/base/concurrency/lazy-run.ts'
import { messageOf } from '../../../src/base/errors.ts'

interface Watched {
  readonly pass: LazyRun<number, string>
  readonly events: string[]
}

/** Three numbers and a word. */
function opened(fails?: Error): Watched {
  const events: string[] = []
  async function* run(): AsyncGenerator<number, string> {
    events.push('begun')
    try {
      for (const number of [1, 2, 3]) {
        events.push(`gave ${number}`)
        yield number
      }
      if (fails) throw fails
      return 'report'
    } finally {
      events.push('closed')
    }
  }
  return { pass: new LazyRun(run()), events }
}

describe('a run that is read once', () => {
  test('does nothing before it is requested to', async () => {
    const { pass, events } = opened()
    await new Promise(resolve => setImmediate(resolve))
    expect(events).toEqual([])
    expect(await pass).toBe('report')
  })

  test('is iterated for its items, then awaited for its report, as often as one likes', async () => {
    const { pass, events } = opened()
    const items: number[] = []
    for await (const item of pass) items.push(item)
    expect(items).toEqual([1, 2, 3])
    expect(await Promise.all([pass, pass])).toEqual(['report', 'report'])
    expect(events).toEqual(['begun', 'gave 1', 'gave 2', 'gave 3', 'closed'])
  })

  test('is awaited alone, also twice at once', async () => {
    const { pass, events } = opened()
    expect(await Promise.all([pass, pass])).toEqual(['report', 'report'])
    expect(events.filter(event => event === 'begun')).toHaveLength(1)
  })

  test('gives no item before it is asked for', async () => {
    const { pass, events } = opened()
    for await (const item of pass) {
      await new Promise(resolve => setImmediate(resolve))
      expect(events.at(-1)).toBe(`gave ${item}`)
    }
  })

  test('closes when its reader leaves, and then has no report', async () => {
    const { pass, events } = opened()
    for await (const item of pass) if (item === 2) break
    expect(events.at(-1)).toBe('closed')
    await expect(Promise.resolve(pass)).rejects.toThrow('left before its end')
  })

  test('awaited while it is iterated, gives the report at the end', async () => {
    const { pass } = opened()
    let report: PromiseLike<string> | undefined
    for await (const _ of pass) report ??= pass.then(said => said)
    expect(await report).toBe('report')
  })

  test('throws for a loop and for an await, and leaves nothing unhandled', async () => {
    const failure = new Error('no more')
    const iterated = opened(failure)
    await expect(
      (async () => {
        for await (const _ of iterated.pass);
      })(),
    ).rejects.toBe(failure)
    await new Promise(resolve => setImmediate(resolve))
    await expect(Promise.resolve(iterated.pass)).rejects.toBe(failure)
    await expect(Promise.resolve(opened(failure).pass)).rejects.toBe(failure)
  })

  test('is a whole promise: what it throws is caught, and its end is seen', async () => {
    const { pass, events } = opened()
    expect(await pass.finally(() => events.push('ended'))).toBe('report')
    expect(events.slice(-2)).toEqual(['closed', 'ended'])
    const failing = opened(new Error('no more')).pass
    expect(await failing.catch(messageOf)).toBe('no more')
    await expect(failing.finally(() => {})).rejects.toThrow('no more')
  })

  test('is not iterated twice', async () => {
    const { pass } = opened()
    await pass
    await expect(
      (async () => {
        for await (const _ of pass);
      })(),
    ).rejects.toThrow('a run is read once')
  })
})
