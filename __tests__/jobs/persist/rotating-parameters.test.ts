import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const images = (count: number) => Array.from({ length: count }, (_, number) => number)
const rotating = (run: number, count = 8) =>
  images(count).map(number => opened.show(`/${number}.png?w=9&ts=${run}&vtoken=${run}${number}`, `${number}`))
const noticed = async (urls: readonly string[], options = {}) =>
  (await opened.run({ urls, ...options })).notices.filter(notice => notice.includes('drop-parameters'))

test('a host whose stored images come again under other URLs is named with their parameters', async () => {
  expect(await noticed(rotating(1))).toEqual([])
  expect(await noticed([...rotating(2), opened.show('/new.png?ts=2', 'new')])).toEqual([
    '127.0.0.1: 8 of 9 fetched images were stored before, under other URLs; if the values of w, ts, vtoken change from run to run and do not select the image: `host-rules` with `drop-parameters: [w, ts, vtoken]` for this host',
  ])
  const hostRules = '127.0.0.1: { drop-parameters: [ts, vtoken] }'
  // The first run under the rule still has to learn the shorter URLs.
  await opened.run({ urls: rotating(3), hostRules })
  const { asked, notices } = await opened.run({ urls: rotating(4), hostRules })
  expect([asked, notices]).toEqual([[], []])
})

test('no notice: fewer images, most are new, one picture for all, no parameters, a refresh, no manifest', async () => {
  expect(await noticed(rotating(1))).toEqual([])
  expect(await noticed(rotating(2, 7))).toEqual([])
  const fresh = images(9).map(number => opened.show(`/new-${number}.png?ts=3`, `new ${number}`))
  expect(await noticed([...rotating(3), ...fresh])).toEqual([])
  expect(await noticed(images(9).map(number => opened.show(`/same-${number}.png?ts=4`, '1')))).toEqual([])
  expect(await noticed(images(8).map(number => opened.show(`/bare-${number}.png`, `${number}`)))).toEqual([])
  expect(await noticed(rotating(3), { refreshAfter: '0s' })).toEqual([])
  expect(await noticed(rotating(5), { manifest: 'off' })).toEqual([])
})
