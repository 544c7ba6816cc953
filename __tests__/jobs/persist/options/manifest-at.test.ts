import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedRun, openBucket, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const on = { manifest: 'on', manifestAt: '.cache/memory' } as const
const filesIn = async (folder: string) =>
  (await readdir(join(opened.directory, folder), { recursive: true })).sort()

test.each(['.cache/memory', 'file:./.cache/memory'])(
  'the manifest lies in that folder (%s), the images alone in theirs, and the next run knows them',
  async manifestAt => {
    const urls = [opened.show('/a.png'), opened.show('/b.png', 'still.gif')]
    const first = await opened.run({ ...on, manifestAt, urls })
    expect(first.report.stored).toBe(2)
    expect(await filesIn('images')).toEqual(first.results.map(({ key }) => key).sort())
    expect((await filesIn('.cache/memory')).at(-1)).toMatch(/^\.persist.manifest.segments.+\.jsonl\.gz$/)
    const asked = opened.origin.requests.length
    const next = await opened.run({ ...on, urls })
    expect([next.report.unchanged, opened.origin.requests.length]).toEqual([2, asked])
    expect(next.results.map(({ key }) => key)).toEqual(first.results.map(({ key }) => key))
    expect(await filesIn('images')).toHaveLength(2)
  },
)

test('a destination that is a file is found before any origin is requested', async () => {
  await writeFile(join(opened.directory, 'images'), 'mine')
  for (const options of [on, { manifest: 'off' }] as const) {
    const { report } = await opened.run({ ...options, urls: [opened.show('/a.png')] })
    expect(report.stopped?.message).toMatch(/images is a file, not a folder/)
  }
  expect(opened.origin.requests).toEqual([])
})

test('a file in the place of the manifest is reported, and no origin is requested', async () => {
  await mkdir(join(opened.directory, '.cache'))
  await writeFile(join(opened.directory, '.cache/memory'), 'mine')
  const { report } = await opened.run({ ...on, urls: [opened.show('/a.png')] })
  expect(report.stopped?.message).toMatch(/memory is a file, not a folder/)
  expect(opened.origin.requests).toEqual([])
})

test('it is for folders: with a bucket, or as a URL, it is a settings error', async () => {
  const { oss, settings } = await openBucket()
  await expect(opened.run({ ...settings, ...on, urls: [] })).rejects.toMatchObject({
    problems: [expect.stringMatching(/^manifest-at is "\.cache\/memory": only the manifest of a folder/)],
  })
  expect(oss.requests).toEqual([])
  await oss.close()
  await expect(opened.run({ ...on, manifestAt: 'oss://memes/memory/', urls: [] })).rejects.toMatchObject({
    problems: ['manifest-at is "oss://memes/memory/": must be a folder, such as .cache/persist-images'],
  })
})

test('a dry run knows it, too', async () => {
  const urls = [opened.show('/a.png')]
  await opened.run({ ...on, urls })
  expect((await opened.run({ ...on, urls, dryRun: true })).report.unchanged).toBe(1)
})
