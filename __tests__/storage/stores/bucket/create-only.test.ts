import { beforeEach, describe, expect, test } from '@jest/globals'
import { CreateOnlySupport } from '../../../../src/storage/stores/bucket/traits.ts'

let notices = 0
beforeEach(() => {
  notices = 0
})

const opened = (state: 'honoured' | 'unknown') => new CreateOnlySupport(state, () => void notices++)
const stateOf = ({ state }: CreateOnlySupport) => state

describe('finding out whether create-only uploads are honoured', () => {
  test.each([
    [412, 'honoured', 0],
    [304, 'honoured', 0],
    [200, 'ignored', 1],
    [501, 'ignored', 1],
    [409, 'unknown', 0],
    [403, 'unknown', 0],
    [503, 'unknown', 0],
  ])('a second upload answered %i: %s', async (status, state, notes) => {
    const createOnly = opened('unknown')
    await createOnly.probe(async () => status)
    createOnly.tell()
    expect([stateOf(createOnly), notices]).toEqual([state, notes])
  })

  test('an upload that fails tells nothing, and the next one asks again', async () => {
    const createOnly = opened('unknown')
    await createOnly.probe(() => Promise.reject(new Error('reset')))
    expect(stateOf(createOnly)).toBe('unknown')
    await createOnly.probe(async () => 412)
    expect(stateOf(createOnly)).toBe('honoured')
  })

  test('is done by one of many at once, and by none when it is known', async () => {
    const createOnly = opened('unknown')
    const answer = Promise.withResolvers<number>()
    let asked = 0
    const again = () => {
      asked++
      return answer.promise
    }
    const all = Array.from({ length: 8 }, () => createOnly.probe(again))
    await Promise.all(all.slice(1))
    expect([asked, stateOf(createOnly)]).toEqual([1, 'unknown'])
    answer.resolve(200)
    await all[0]
    await createOnly.probe(again)
    expect([asked, stateOf(createOnly)]).toEqual([1, 'ignored'])
  })

  test('said meanwhile that they are ignored, it stays so, and is noticed once', async () => {
    const createOnly = opened('unknown')
    const answer = Promise.withResolvers<number>()
    const finding = createOnly.probe(() => answer.promise)
    createOnly.ignored()
    createOnly.ignored()
    answer.resolve(412)
    await finding
    createOnly.tell()
    createOnly.tell()
    expect([stateOf(createOnly), notices]).toEqual(['ignored', 1])
  })

  test('a service that is known for it may turn out to have a bucket that is not', () => {
    const createOnly = opened('honoured')
    createOnly.ignored()
    // Whoever only reads is not told.
    expect([stateOf(createOnly), notices]).toEqual(['ignored', 0])
    createOnly.tell()
    expect(notices).toBe(1)
  })
})
