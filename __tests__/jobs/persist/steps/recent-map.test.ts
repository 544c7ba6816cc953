import { expect, test } from '@jest/globals'
import { RecentMap } from '../../../../src/jobs/persist/steps/recent-map.ts'

test('what was set last is there, up to the size, and what was set long ago is not', () => {
  const map = new RecentMap<number>(10)
  for (let i = 0; i < 23; i++) map.set(`${i}`, i)
  const there = Array.from({ length: 23 }, (_, i) => i).filter(i => map.get(`${i}`) !== undefined)
  expect(there).toEqual([15, 16, 17, 18, 19, 20, 21, 22])
})

test('what is set again counts as new, has its last value, and can be deleted wherever it lies', () => {
  const map = new RecentMap<string>(4)
  for (const [key, value] of ['a1', 'b1', 'a2', 'c1'].map(text => [...text] as [string, string]))
    map.set(key, value)
  expect(map.get('a')).toBe('2')
  map.delete('a')
  expect(map.get('a')).toBeUndefined()
  map.set('d', '1')
  map.delete('c')
  expect(['a', 'b', 'c', 'd'].map(key => map.get(key))).toEqual([undefined, undefined, undefined, '1'])
})
