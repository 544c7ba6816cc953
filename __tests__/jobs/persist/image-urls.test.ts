/** Items of Scrapy, whose URLs are in `image_urls`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

test('`add` writes image_urls_stored beside them, a member for each URL', async () => {
  const urls = [opened.show('/a.png'), opened.show('/b.png', 'alpha.png')]
  await writeFile(
    join(opened.directory, 'items.jsonl'),
    `${JSON.stringify({ title: 'x', image_urls: urls })}\n`,
  )
  const asked = { urlsFile: 'items.jsonl', rewriteTo: 'in-place', rewriteLink: 'key' } as const
  const { results } = await opened.run({ ...asked, key: '{name}.{ext}' })
  expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored'])
  const [item] = await opened.lines('items.jsonl')
  expect(item).toMatchObject({ title: 'x', image_urls: urls })
  expect(item?.image_urls_stored).toMatchObject([{ key: 'a.png' }, { key: 'b.png' }])
})

test('`url-field` and `select` leave them out', async () => {
  const item = { image_urls: [opened.show('/a.png')] }
  await writeFile(join(opened.directory, 'items.json'), JSON.stringify([item]))
  const lists = [
    { urls: [item], urlField: 'url' },
    { urlsFile: 'items.json', select: '$[*]' },
  ]
  for (const asked of lists)
    await expect(opened.run({ ...asked })).rejects.toMatchObject({
      message: expect.stringContaining("'url'"),
    })
  expect(opened.origin.requests).toEqual([])
})
