import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { Members } from '../../src/base/on-abort.ts'

test('who is there comes up, and who was taken out does not', () => {
  const members = new Members<string>()
  const slots = ['one', 'two', 'three'].map(name => members.add(name))
  const takeTwo = () => members.remove(slots[1] as number, 'two')
  takeTwo()
  expect([...members]).toEqual(['one', 'three'])
  members.add('four')
  takeTwo()
  members.remove(slots[0] as number, 'one')
  expect([...members].sort()).toEqual(['four', 'three'])
  expect(members.size).toBe(2)
})

test('a member taken out during a walk does not come up any more', () => {
  const members = new Members<string>()
  members.add('first')
  const slot = members.add('second')
  const seen: string[] = []
  for (const member of members) {
    seen.push(member)
    members.remove(slot, 'second')
  }
  expect(seen).toEqual(['first'])
})

test('what thousands of members kept, which came and went, is freed without a full collection', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void
  const members = new Members<object>()
  // Old, as everything that a run keeps.
  for (let round = 0; round < 3; round++) collect({ type: 'major' })
  const before = getHeapStatistics().used_heap_size
  const leaving: (() => void)[] = []
  for (let come = 0; come < 8000; come++) {
    const member = new Array(1000).fill(come)
    const slot = members.add(member)
    leaving.push(() => members.remove(slot, member))
    if (leaving.length === 64) leaving.shift()?.()
  }
  for (const leave of leaving) leave()
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  // Of 64 MB; a Set leaves all of them.
  expect(getHeapStatistics().used_heap_size - before).toBeLessThan(8e6)
})
