import { expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { listFolder, positions } from '../../support/list-files.ts'

const record = (fields: object) => JSON.stringify({ url: 'https://a.test/1.png', ...fields })

/** What is said about some inputs read with these names. */
async function told(files: Readonly<Record<string, string>>, urls?: string): Promise<string[]> {
  const sentences: string[] = []
  await positions({
    ...(urls !== undefined && { urls }),
    directory: await listFolder(files),
    urlsFile: Object.keys(files),
    keyField: 'slug',
    refererField: 'post.page',
    notice: sentence => sentences.push(textIn('en', sentence)),
  })
  return sentences
}

test('fields that not one record has are named once, with the inputs that lack them', async () => {
  const files = {
    'a.json': `[${record({ id: 1 })},${record({ Slug: 'x' })}]`,
    'b.jsonl': `${record({ slug: null, post: { page: 'https://a.test/' } })}\n`,
    'c.jsonl': `${record({ slug: 7 })}\n${record({})}\n`,
  }
  expect(await told(files, `[${record({})}]`)).toEqual([
    "no record of urls, a.json, b.jsonl has a value in field 'slug' (key-field)",
    "no record of urls, a.json, c.jsonl has a value in field 'post.page' (referer-field)",
  ])
})

test('of many inputs the first are named', async () => {
  const files = Object.fromEntries([1, 2, 3, 4, 5].map(n => [`${n}.jsonl`, record({ post: { page: 'p' } })]))
  expect(await told(files)).toEqual([
    "no record of 1.jsonl, 2.jsonl, 3.jsonl and 2 more has a value in field 'slug' (key-field)",
  ])
})

test('what has no records, or none that can be read, says nothing', async () => {
  const files = {
    'a.txt': 'https://a.test/1.png\n',
    'b.json': '[]',
    'c.jsonl': '{\n',
    'd.csv': '//a.test/1.png\n',
  }
  expect(await told(files, 'https://a.test/2.png')).toEqual([])
})
