import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openReadingStage, type ReadingStage } from '../support/reading-action.ts'

let stage: ReadingStage
beforeAll(async () => {
  stage = await openReadingStage()
})
afterAll(() => stage.close())

test('a step with the input of another action ends with the name of ours, and sends no request', async () => {
  const foreign = { 'role-to-assume': 'arn:aws:iam::123456789012:role/r', audience: 'mine' }
  const { code, output } = await stage.list({ ...foreign, language: 'zh' })
  expect(code).toBe(1)
  expect(output).toContain('role-to-assume 是其他 Action 的叫法，这里请写 role-arn')
  expect(output).toContain('audience 是其他 Action 的叫法，这里请写 oidc-audience')
  expect(stage.oss.requests).toEqual([])
})
