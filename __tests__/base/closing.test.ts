import { expect, test } from '@jest/globals'
import { closingAfter } from '../../src/base/closing.ts'

/** Opens three things whose closing is noted; those of `failing` throw, the first at once and others later. */
async function play(failing: readonly string[], end: () => Promise<string>) {
  const closed: string[] = []
  const open = (name: string) => ({
    close(): unknown {
      closed.push(name)
      if (!failing.includes(name)) return undefined
      if (name === 'c') throw new Error(name)
      return Promise.reject(new Error(name))
    },
  })
  const ended = closingAfter(async closing => {
    const first = open('a')
    expect(closing.with(first)).toBe(first)
    closing.add(async isDone => {
      await new Promise(resolve => setImmediate(resolve))
      closed.push(isDone ? 'b done' : 'b')
    })
    closing.with(open('c'))
    return await end()
  })
  const result = await ended.catch((error: Error) => `thrown ${error.message}`)
  return { closed, result }
}

test('the last is closed first, one after the other, and the result comes after all', async () => {
  expect(await play([], async () => 'x')).toEqual({ closed: ['c', 'b done', 'a'], result: 'x' })
})

test.each([
  [['c'], 'c'],
  [['a'], 'a'],
  [['a', 'c'], 'c'],
])('each is closed where %j throw, and the first error counts', async (failing, message) => {
  expect(await play(failing, async () => 'x')).toEqual({
    closed: ['c', 'b done', 'a'],
    result: `thrown ${message}`,
  })
})

test('the error of the work counts more than those of closing', async () => {
  const end = () => Promise.reject(new Error('work'))
  expect(await play(['a', 'c'], end)).toEqual({ closed: ['c', 'b', 'a'], result: 'thrown work' })
})
