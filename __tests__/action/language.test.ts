import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openStage, type Stage } from '../support/test-action.ts'

let directory: string
let stage: Stage
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'language-'))
  stage = await openStage(directory)
})
afterEach(async () => {
  await stage.close()
  await rm(directory, { recursive: true, force: true })
})

test.each(['中文', 'zh-CN', 'cn'])(
  '%s is Chinese in the log, in the summary and in results',
  async language => {
    const urls = stage.origin.serve('/gone.png', { status: 404 })
    const { output, summary } = await stage.run({ urls, language, 'fail-on': 'none' })
    expect(output).toContain('persist-images：')
    expect(summary).toMatch(/[\u4e00-\u9fff]/)
  },
)

test('en-US is English', async () => {
  const urls = stage.origin.serve('/gone.png', { status: 404 })
  const { output, summary } = await stage.run({ urls, language: 'en-US', 'fail-on': 'none' })
  expect(output + summary).not.toMatch(/[\u4e00-\u9fff]/)
})
