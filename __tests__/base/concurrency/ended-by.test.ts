import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { endedBy } from '../../../src/base/concurrency/ended-by.ts'

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

async function* count(most: number, told: { left?: true } = {}) {
  try {
    for (let number = 1; number <= most; number++) yield number
  } finally {
    told.left = true
  }
}

test('a list that ends by itself is whole', async () => {
  expect(await collect(endedBy(count(3), new AbortController().signal))).toEqual([1, 2, 3])
})

test('one whose maker waits for ever throws what the signal says: it is not whole', async () => {
  const over = new AbortController()
  const items = endedBy(
    (async function* () {
      yield 1
      await new Promise(() => {})
      yield 2
    })(),
    over.signal,
  )
  expect(await items.next()).toEqual({ done: false, value: 1 })
  setTimeout(() => over.abort(new Error('over')), 20)
  await expect(items.next()).rejects.toThrow('over')
})

test('the maker hears of it, so that it can close what it opened', async () => {
  const over = new AbortController()
  const told: { left?: true } = {}
  const items = endedBy(count(5, told), over.signal)
  await items.next()
  over.abort(new Error('over'))
  await expect(items.next()).rejects.toThrow('over')
  expect(told).toEqual({ left: true })
})

test('what it throws is thrown on', async () => {
  const items = endedBy(
    (async function* () {
      yield 1
      throw new Error('the crawler broke')
    })(),
    new AbortController().signal,
  )
  await items.next()
  await expect(items.next()).rejects.toThrow('the crawler broke')
})

test('an item that was taken is not kept until the end', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const refs: WeakRef<object>[] = []
  async function* large() {
    for (let index = 0; index < 10; index++) {
      await turn()
      const item = { index }
      refs.push(new WeakRef(item))
      yield item
    }
  }
  let alive = 0
  for await (const { index } of endedBy(large(), new AbortController().signal)) {
    if (index < 9) continue
    await turn()
    collectGarbage()
    alive = refs.filter(ref => ref.deref()).length
  }
  // The last ones may still be on the stack.
  expect(alive).toBeLessThan(4)
})
