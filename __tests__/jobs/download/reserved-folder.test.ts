import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { PREFIX } from '../../support/list-source.ts'
import { type OpenedDownload, openDownload } from '../../support/test-download.ts'

const OURS = ['.persist/manifest/segments/1-r-u.jsonl.gz', '.persist/probe', 'a/b/.persist/probe']
const THEIRS = ['.persist.png', 'a.png', 'a/b/1.png']

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
  opened.fill(...OURS, ...THEIRS)
})
afterEach(() => opened.close())

const images = (paths: readonly string[]) => paths.map(path => `images/${path}`)

test.each([{}, { match: '**' }])('of a prefix (%j) nothing of ours is fetched', async options => {
  const { report } = await opened.get(options)
  expect(report).toMatchObject({ total: 3, downloaded: 3 })
  expect(await opened.files()).toEqual(images(THEIRS))
  expect(
    opened
      .asked()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(THEIRS.map(path => PREFIX + path))
})

test('a limit counts what is not ours', async () => {
  const { report } = await opened.get({ limit: 2 })
  expect(report.downloaded).toBe(2)
  expect(await opened.files()).toEqual(images(THEIRS.slice(0, 2)))
})

test('a match that leads there fetches it', async () => {
  await opened.get({ match: '**/.persist/**' })
  expect(await opened.files()).toEqual(images(OURS))
})

test('a source that leads there fetches it', async () => {
  await opened.get({ source: `oss://memes/${PREFIX}.persist/` })
  expect(await opened.files()).toEqual(images(['manifest/segments/1-r-u.jsonl.gz', 'probe']))
})

test('a list of keys may name it', async () => {
  const { report } = await opened.get({ keys: [`${PREFIX}.persist/probe`, `${PREFIX}a.png`] })
  expect(report).toMatchObject({ downloaded: 2, refused: 0 })
  expect(await opened.read('.persist/probe')).toBe(`${PREFIX}.persist/probe`.slice(PREFIX.length))
})
