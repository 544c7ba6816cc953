import { expect, test } from '@jest/globals'

test('the suite runs on Node 24 or later, the one that action.yml asks for', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})
