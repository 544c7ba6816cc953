import { expect, test } from '@jest/globals'
import { groupOf } from '../../src/output/groups.ts'
import { failed, keyed, stored } from '../support/test-report.ts'

const unkept = (outcome: 'skipped' | 'refused' | 'failed', reason: string, more = {}) =>
  ({ ...failed(), outcome, reason, ...more }) as ReturnType<typeof failed>
const missingKey = keyed('a.png')

test.each([
  ['stored for the first time', stored('a.png', { new: true }), 'new'],
  [
    'stored by an earlier run that named it to nobody',
    { ...stored('a.png', { new: true }), outcome: 'unchanged' as const },
    'new',
  ],
  ['stored again', stored('a.png'), 'putBack'],
  ['there', { ...stored('a.png'), outcome: 'unchanged' as const }, 'known'],
  ['left by the deadline of the run', unkept('skipped', 'deadline'), 'deadline'],
  ['past the deadline of an attempt', unkept('failed', 'deadline'), 'notKept'],
  ['missing, and left', unkept('skipped', 'max-new', { missingKey }), 'maxNew'],
  ['missing, and gone', unkept('failed', 'http-404', { missingKey }), 'missing'],
  ['missing, and failed before', unkept('skipped', 'failed-before', { missingKey }), 'missing'],
  ['missing below an own link', unkept('failed', 'missing'), 'missing'],
  ['failed before', unkept('skipped', 'failed-before'), 'failedBefore'],
  ['a status', unkept('failed', 'http-599'), 'notKept'],
  ['refused', unkept('refused', 'address-refused'), 'notKept'],
])('an image that is %s is in one group', (_what, outcome, group) => {
  expect(groupOf(outcome, false)).toBe(group)
})

test('an image that failed before and was requested is not kept', () => {
  expect(groupOf(unkept('skipped', 'failed-before'), true)).toBe('notKept')
})
