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
  expect(output).toContain('这里没有 role-to-assume 这个选项：请改用 role-arn')
  expect(output).toContain('这里没有 grace 这个选项：请去掉')
  expect(stage.oss.requests).toEqual([])
})
