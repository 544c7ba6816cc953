import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Text, textIn } from '../../../src/base/sentence.ts'
import { persistWatcher } from '../../../src/jobs/persist/watching/printer.ts'
import { startListening } from '../../servers/listening.ts'
import { steppedClock } from '../../support/clocks.ts'
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

test.each([
  ['on', 'en', 'not tried: the deadline of 30m was reached while the run waited for the store'],
  ['off', 'zh', '未尝试：已到达 30m 的时限，而运行还在等待存储的响应'],
] as const)(
  'a deadline that a store without an answer uses up names the store (manifest %s)',
  async (manifest, language, message) => {
    const asked = Promise.withResolvers<void>()
    const silent = await startListening(createServer(() => asked.resolve()))
    const clock = steppedClock()
    let progress: (() => Text) | undefined
    const show = (sentence: () => Text) => {
      progress = sentence
    }
    const run = opened.run({
      ...{
        urls: [opened.show('/a.png')],
        destination: 'oss://memes/x/',
        region: 'cn-hangzhou',
        endpoint: `http://localhost:${silent.port}`,
      },
      ...{
        accessKeyId: 'LTAI5tTestKeyId',
        accessKeySecret: 'secret',
        manifest,
        language,
        deadline: '30m',
        clock,
      },
      watch: persistWatcher({ notice() {}, info() {}, show }),
    })
    await asked.promise
    expect(textIn(language, progress?.() ?? '')).toMatch(
      /^0 of 1 images, waiting for the store$|^0\/1 张图片，正在等待存储$/,
    )
    await clock.advance(30 * 60_000)
    await clock.advance(3000)
    const { report, results } = await run
    expect(results).toMatchObject([{ outcome: 'skipped', reason: 'deadline', message }])
    expect([report.stopped, opened.origin.requests]).toEqual([undefined, []])
    await silent.close()
  },
)
