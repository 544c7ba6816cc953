import { expect, test } from '@jest/globals'
import { textIn } from '../../../../src/base/sentence.ts'
import { progressLine } from '../../../../src/cli/progress.ts'
import { Progress } from '../../../../src/jobs/persist/watching/progress.ts'
import { progressSentence } from '../../../../src/jobs/persist/watching/progress-sentence.ts'

test('the limit that the run waits for stands beside the rate', () => {
  const reading = {
    done: 50,
    total: 100,
    lost: 0,
    bytes: 0,
    perSecond: 38.2,
    limit: { host: 'a.test', requests: 6, setting: 'per-host-concurrency' as const },
  }
  expect(textIn('en', progressSentence(reading))).toBe(
    '50 of 100 images, 38/s (per-host-concurrency 6), 0.0 MiB',
  )
  expect(textIn('zh', progressSentence(reading))).toBe(
    '50/100 张图片，38 张/秒（per-host-concurrency 6），0.0 MiB',
  )
})

test('a line of the log says done, rate, MiB, time left and which hosts lose images', () => {
  let now = 0
  const progress = new Progress(() => now)
  progress.planned(100, 100, 100)
  now = 10_000
  for (let n = 0; n < 16; n++)
    progress.settled({ outcome: 'stored', bytes: 2 ** 20 }, `http://a.test/${n}`, 9)
  for (const host of ['b.test', 'c.test', 'c.test', 'c.test'])
    progress.settled({ outcome: 'failed' }, `http://${host}/`, 9)
  const reading = progress.read()
  expect(textIn('en', progressSentence(reading))).toBe(
    '20 of 100 images, 2.0/s, 16.0 MiB, 40s left, 4 failed (c.test 3, b.test 1), slowest: a.test 0.0s',
  )
  expect(textIn('zh', progressSentence(reading))).toBe(
    '20/100 张图片，2.0 张/秒，16.0 MiB，剩余 40s，失败 4 张（c.test 3，b.test 1），最慢 a.test 0.0s',
  )
})

test('a large body shows how much of it is there, the oldest first, until it has its outcome', () => {
  const progress = new Progress(() => 0)
  progress.planned(2, 2, 2)
  progress.received('http://a.test/clip.mp4', 120 * 2 ** 20, 600 * 2 ** 20)
  progress.received('http://b.test/live.webm', 9 * 2 ** 20, undefined)
  const said = () => textIn('en', progressSentence(progress.read()))
  expect(said()).toBe('0 of 2 images, 0.0 MiB, a.test: 120 of 600 MiB')
  expect(progressLine(progress.read(), 120, 'en')).toMatch(
    /^\[===> {26}\] {2}0\/2 {2}0\.0 MiB {2}a\.test: 120 of 600 MiB/,
  )
  progress.settled({ outcome: 'stored', bytes: 600 * 2 ** 20 }, 'http://a.test/clip.mp4', 9)
  expect(said()).toContain('b.test: 9 MiB')
  expect(textIn('zh', progressSentence(progress.read()))).toContain('b.test：9 MiB')
})
