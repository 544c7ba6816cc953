import { afterEach, expect, jest, test } from '@jest/globals'
import { ImageLines } from '../../src/action/persist.ts'
import { failed, readBy, reported, stored } from '../support/test-report.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

async function linesFor(images: Parameters<typeof reported>[0]): Promise<string[]> {
  const said: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  readBy(await reported(images), new ImageLines()).say()
  return said.join('').trimEnd().split('\n')
}

test('images that are new or not kept stand in one group, a line each, without secrets or commands', async () => {
  const lines = await linesFor([
    { url: 'http://a.test/1?token=s3cr3t', to: stored('1.png') },
    { url: 'http://a.test/2', to: { ...stored('2.png'), outcome: 'unchanged' } },
    { url: 'http://b.test/3', to: failed({ message: '\n::endgroup::\n##[error]x' }) },
  ])
  expect(lines).toEqual([
    '::group::persist-images: 2 images new or not kept, one a line',
    'stored | http://a.test/1?token=… | 1.png',
    'failed | http://b.test/3 | http-404 | \\u000a::endgroup::\\u000a## [error]x',
    '::endgroup::',
  ])
})

test('a group has a thousand lines at most and says how many more there were', async () => {
  const images = Array.from({ length: 1200 }, (_, n) => ({ url: `http://a.test/${n}`, to: stored(`${n}`) }))
  const lines = await linesFor(images)
  expect(lines).toHaveLength(1003)
  expect(lines.at(-2)).toBe('and 200 more; the results file lists them all')
})

test('nothing new is no group', async () => {
  expect(
    await linesFor([{ url: 'http://a.test/2', to: { ...stored('2.png'), outcome: 'unchanged' } }]),
  ).toEqual([''])
})
