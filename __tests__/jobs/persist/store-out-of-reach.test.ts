import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

test('a store that cannot be reached is reported once, and not as memory that the run goes on without', async () => {
  const notices: string[] = []
  const { report } = await opened.run({
    urls: [opened.show('/a.png')],
    destination: 'oss://memes/x/',
    manifest: 'on',
    region: 'cn-hangzhou',
    endpoint: 'https://nowhere.invalid',
    accessKeyId: 'LTAI5tTestKeyId',
    accessKeySecret: 'secret',
    watch: { notice: sentence => notices.push(sentence) },
  })
  expect(report.stopped?.reason).toBe('store-endpoint')
  expect(notices).toEqual([])
  expect(opened.origin.requests).toEqual([])
})
