import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

describe('the language of a caller', () => {
  test.each([
    ['中文', '`urls` 和 `urls-file` 中没有图片 URL'],
    ['zh-CN', '`urls` 和 `urls-file` 中没有图片 URL'],
    ['cn', '`urls` 和 `urls-file` 中没有图片 URL'],
    ['en-US', 'there are no image URLs in `urls` or `urls-file`'],
  ] as const)('%s is that of notices and results', async (language, notice) => {
    const notices: string[] = []
    await opened.run({ urls: [], language, watch: { notice: sentence => notices.push(sentence) } })
    expect(notices).toEqual([notice])
    const { results } = await opened.run({ urls: 'ftp://h.test/a.png', language, failOn: 'none' })
    expect(/[\u4e00-\u9fff]/.test(results[0]?.message ?? '')).toBe(language !== 'en-US')
  })

  test('that is none of these has the words', async () => {
    await expect(opened.start({ urls: [], language: 'fr' as 'en' })).rejects.toMatchObject({
      problems: ['language is "fr": one of en, zh is needed'],
    })
  })
})

test('jpg is a type of image, and 5M a size', async () => {
  const urls = [opened.show('/a.jpg', 'baseline.jpg'), opened.show('/b.png')]
  const { results } = await opened.run({ urls, allowTypes: 'jpg', maxBytes: '5M', failOn: 'none' })
  expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['stored', undefined],
    ['failed', 'type-not-allowed'],
  ])
})

test('a number alone is seconds where it cannot be anything else', async () => {
  const urls = [opened.show('/a.png')]
  const times = {
    deadline: '3600',
    timeout: '30',
    perHostDelay: '0',
    refreshAfter: '0',
    retryFailedAfter: '0',
  }
  const { report } = await opened.run({ urls, ...times, clock: systemClock })
  expect(report.stored).toBe(1)
  const wrong = {
    deadline: '0',
    timeout: '901',
    perHostDelay: '601',
    retryFailedAfter: '5',
    refreshAfter: '7',
  }
  await expect(opened.start({ urls, ...wrong })).rejects.toMatchObject({
    problems: expect.arrayContaining([
      'deadline is "0": a time such as 12h or 7d, from 1s to 7d, is needed',
      'timeout is "901": a time such as 30s or 1m30s, from 1s to 15m, is needed',
      'per-host-delay is "601": a time such as 30s or 1m30s, from 0s to 10m, is needed',
      'retry-failed-after is "5": a time with its unit, such as 5d, from 0s to 30d, is needed',
      'refresh-after is "7": never, or a time with its unit, such as 7d, from 0s to 3650d, is needed',
    ]),
  })
})

test('the delay of a host rule is seconds, too', async () => {
  const urls = [opened.show('/a.png')]
  const { report } = await opened.run({ urls, hostRules: '127.0.0.1: {delay: 1}' })
  expect(report.stored).toBe(1)
})
