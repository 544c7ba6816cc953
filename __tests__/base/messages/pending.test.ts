import { expect, test } from '@jest/globals'
import { orEnglish, PENDING } from '../../../src/base/messages/pending.ts'

test('the English stands in for a translation that is pending, and for no other', () => {
  expect(orEnglish(PENDING, 'one image')).toBe('one image')
  expect(orEnglish('一张图片', 'one image')).toBe('一张图片')
})
