import { expect, test } from '@jest/globals'
import { RecentMap } from '../../../../src/jobs/persist/steps/repeated-image.ts'

test('what was set last is there, up to the size, and what was set long ago is not', () => {
  const isThere = (key: number) => {
    const map = new RecentMap<number>(10)
    for (let i = 0; i < 23; i++) map.set(`${i}`, i)
    return map.get(`${key}`) !== undefined
  }
  const there = Array.from({ length: 23 }, (_, i) => i).filter(isThere)
  expect(there).toEqual([15, 16, 17, 18, 19, 20, 21, 22])
})

test('what is set again has its last value', () => {
  const map = new RecentMap<string>(4)
  for (const [key, value] of ['a1', 'b1', 'a2'] as const) map.set(key as string, value as string)
  expect(map.get('a')).toBe('2')
})

test('what is asked for counts as new', () => {
  const map = new RecentMap<string>(4)
  map.set('a', '1')
  map.set('b', '1')
  expect(map.get('a')).toBe('1')
  map.set('c', '1')
  expect(['a', 'b', 'c'].map(key => map.get(key))).toEqual(['1', undefined, '1'])
})
