import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const paths = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `/${from + n}.png`)

/** What a run says of its hosts, after one that stored some of their images. */
async function noticesOf(asked: { before: number; lost: number; kept: number; language?: 'en' | 'zh' }) {
  const { before, lost, kept, language = 'en' } = asked
  const first = paths(0, before).map(path => opened.show(path))
  if (first.length > 0) await opened.run({ urls: first, manifest: 'on' })
  const gone = paths(100, 100 + lost).map(path => opened.origin.serve(path, { status: 403 }))
  const shown = paths(200, 200 + kept).map(path => opened.show(path))
  const notices: string[] = []
  // The known ones were not tried.
  const urls = [...first.slice(0, 2), ...gone, ...shown]
  await opened.run({
    urls,
    manifest: 'on',
    retries: 0,
    language,
    watch: { notice: said => notices.push(said) },
  })
  return notices.filter(said => /URLs of .* failed|个失败/.test(said))
}

test('a host that gave images and now mostly fails is reported, with both numbers', async () => {
  const notices = await noticesOf({ before: 5, lost: 13, kept: 9 })
  expect(notices).toEqual([
    expect.stringContaining(
      '13 of 22 URLs of 127.0.0.1 failed, although the manifest holds 5 images from there',
    ),
  ])
})

test('in Chinese, too', async () => {
  const notices = await noticesOf({ before: 5, lost: 20, kept: 0, language: 'zh' })
  expect(notices).toEqual([expect.stringContaining('127.0.0.1 的 20 个 URL 中有 20 个失败')])
})

test.each([
  ['never gave any', { before: 0, lost: 20, kept: 0 }],
  ['was asked for fewer than 20', { before: 5, lost: 18, kept: 1 }],
  ['gave half of them', { before: 5, lost: 11, kept: 11 }],
])('nothing is said of a host that %s', async (_, asked) => {
  expect(await noticesOf(asked)).toEqual([])
})
