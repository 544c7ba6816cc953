import { expect, test } from '@jest/globals'
import { shard } from '../../../src/jobs/persist/options/parsers.ts'

test.each([
  ['1/1', 1, 1],
  ['2/4', 2, 4],
  ['256/256', 256, 256],
  // As a padded job number may be.
  ['02/04', 2, 4],
])('%s is a shard', (text, index, count) => {
  expect(shard(text)).toEqual({ index, count })
})

test.each([
  ...['0/4', '5/4', '4', 'a/b', '1/0', '0/0', '1/257', '', '1/', '/4', '-1/4', '1/-4', '1.5/4', '1/4/4'],
  ...[' 1/4', '1 / 4', '1/4\n', '１/４', '1of4', '1e1/16', '0x1/4', '0001/4'],
])('%j is none', text => {
  expect(() => shard(text)).toThrow('k/n such as 2/4, with k from 1 to n and n up to 256, is needed')
})
