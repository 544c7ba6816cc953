import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openReadingStage, type ReadingStage } from '../support/reading-action.ts'

let stage: ReadingStage
beforeAll(async () => {
  stage = await openReadingStage()
})
afterAll(() => stage.close())

test('a step with the input of another action, or with one that is gone, ends with a sentence', async () => {
  const foreign = {
    'role-to-assume': 'arn:aws:iam::123456789012:role/r',
    grace: '1h',
  }
  const { code, output } = await stage.list({ ...foreign, language: 'zh' })
  expect(code).toBe(1)
  expect(output).toContain('role-to-assume 是其他 Action 的叫法，这里请写 role-arn')
  expect(output).toContain('grace 不是输入：输入以外的选项写在 config 里')
  expect(stage.oss.requests).toEqual([])
})
