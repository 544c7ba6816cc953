/** Scrapy's field `image_urls`. */
import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import type { SourceOptions } from '../../../src/input/sources/read.ts'
import { positions, positionsIn, problemsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png'
const PAGE = 'https://a.test/page'
const item = { title: 'x', image_urls: [A, B] }

const taking: Partial<SourceOptions> = { takesImageUrls: true }
const pairs = (found: Awaited<ReturnType<typeof positions>>) =>
  found.map(({ url, fields, problem }) => [problem ?? url, fields])

describe('a record without `url`', () => {
  const expected = [
    [A, { title: 'x' }],
    [B, { title: 'x' }],
  ]
  test('in JSON, JSON Lines and the library gives a position for each of its image_urls', async () => {
    const text = JSON.stringify(item)
    expect(pairs(await positionsIn('a.jsonl', text, taking))).toEqual(expected)
    expect(pairs(await positionsIn('a.json', `[${text}]`, taking))).toEqual(expected)
    expect(pairs(await positions({ urls: [item], ...taking }))).toEqual(expected)
  })

  test('may have one URL, none, or a `url` that is null', async () => {
    const records = [{ image_urls: A }, { image_urls: [] }, { url: null, image_urls: [B] }]
    expect(pairs(await positions({ urls: records, ...taking }))).toEqual([
      [A, undefined],
      [B, { url: null }],
    ])
  })

  test('is what it was where `url-field` or `select` is given', async () => {
    expect(pairs(await positions({ urls: [item], mayFitNothing: true }))).toEqual([
      ["field 'url' is missing", item],
    ])
  })
})

describe('a record with both', () => {
  test('is fetched by `url`, and one notice for all names the setting', async () => {
    const notices: string[] = []
    const notice = (sentence: unknown) => void notices.push(textIn('en', sentence as string))
    const both = { url: PAGE, image_urls: [A] }
    const found = await positions({ urls: [both, both], notice, ...taking })
    expect(found.map(({ url }) => url)).toEqual([PAGE, PAGE])
    expect(notices).toEqual([expect.stringMatching(/^urls, \[0\]: .*`url-field: image_urls`$/)])
  })
})

describe('a CSV column of that name', () => {
  test('is refused, since Scrapy joins the URLs there', async () => {
    const text = `title,image_urls\nx,"${A},${B}"\n`
    expect(await problemsOf(positionsIn('a.csv', text, taking))).toEqual([
      expect.stringContaining("a.csv: the column 'image_urls' holds several URLs in one cell"),
    ])
  })

  test('beside a column `url` is a column like any other', async () => {
    expect(pairs(await positionsIn('a.csv', `url,image_urls\n${A},"x,y"\n`, taking))).toEqual([
      [A, { image_urls: 'x,y' }],
    ])
  })
})
