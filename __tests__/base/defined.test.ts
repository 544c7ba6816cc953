import { expect, test } from '@jest/globals'
import { defined } from '../../src/base/defined.ts'

test('what is undefined is dropped, and nothing else', () => {
  const members = { zero: 0, empty: '', no: false, nothing: null, missing: undefined }
  expect(Object.entries(defined(members))).toEqual([
    ['zero', 0],
    ['empty', ''],
    ['no', false],
    ['nothing', null],
  ])
})

test('the members fit optional ones', () => {
  const maybe: string | undefined = Math.random() < 2 ? undefined : 'a'
  const options: { readonly name?: string; readonly size: number } = { size: 1, ...defined({ name: maybe }) }
  expect('name' in options).toBe(false)
})
