import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { readDocument, rewriteInPlace } from '../../support/list-document.ts'
import { allImagesInHtml, allImagesInMarkdown, htmlOfMarkdown } from '../../support/shown-images.ts'
import { cellsOf } from '../../support/test-length.ts'

interface Example {
  readonly markdown: string
  readonly html: string
  readonly number: number
}

const examples = (
  createRequire(import.meta.url)('commonmark-spec') as { tests: readonly Example[] }
).tests.map(({ markdown, html, number }) => ({
  // In front of a thematic break, which would be front matter.
  markdown: `\n${markdown.replaceAll('→', '\t')}`,
  html: html.replaceAll('→', '\t'),
  number,
}))

const linkOf = (url: string) =>
  `https://cdn.example.net/${Buffer.from(url).toString('hex')}(1) a.png?x=1&copy=2`

const allRelative = { takesRelative: () => true }

test('the examples are those of CommonMark 0.31.2, and the judge agrees with them', () => {
  expect(examples).toHaveLength(652)
  const unlike = examples.filter(
    ({ markdown, html }) =>
      allImagesInMarkdown(markdown, 'commonmark').join() !== allImagesInHtml(html).join(),
  )
  expect(unlike.map(({ number }) => number)).toEqual([])
  expect(examples.flatMap(({ html }) => allImagesInHtml(html)).length).toBeGreaterThan(20)
})

describe.each(cellsOf(['\n', '\r\n'], ['\r']))('with lines that end in %j', lineEnd => {
  test('the images of all examples get their links, and nothing else changes', async () => {
    for (const { markdown, number } of examples) {
      const text = markdown.replaceAll('\n', lineEnd)
      const before = allImagesInMarkdown(text, 'commonmark')
      const read = await readDocument('a.md', text, allRelative)
      const after = (await rewriteInPlace(read, url => ({ key: 'k', url: linkOf(url) }))).toString()
      expect({ number, urls: new Set(read.urls.map(({ url }) => url)) }).toEqual({
        number,
        urls: new Set(before),
      })
      expect({ number, shown: allImagesInMarkdown(after, 'commonmark') }).toEqual({
        number,
        shown: before.map(linkOf),
      })
      expect(withoutImages(after)).toBe(withoutImages(text))
    }
  })
})

test.each([
  ['a <!--> ![b](b.png) -->', ['b.png']],
  ['a <!---> ![b](b.png) -->', ['b.png']],
  ['a <!-- > ![b](b.png) --> ![c](c.png)', ['c.png']],
])('a comment ends at its first end mark: %s', async (text, shown) => {
  expect(allImagesInMarkdown(text, 'commonmark')).toEqual(shown)
  expect((await readDocument('a.md', text, allRelative)).urls.map(({ url }) => url)).toEqual(shown)
})

test('in quotes and lists the examples say the same', async () => {
  for (const { markdown, number } of examples) {
    for (const first of cellsOf(['1. > '], ['> ', '- '])) {
      const rest = first.replace(/[-\d.]/g, ' ')
      const text = markdown
        .split('\n')
        .map((line, index) => (index === 0 ? `${first}x` : rest + line))
        .join('\n')
      const before = allImagesInMarkdown(text, 'commonmark')
      const read = await readDocument('a.md', text, allRelative)
      const after = (await rewriteInPlace(read, url => ({ key: 'k', url: linkOf(url) }))).toString()
      expect({ number, first, shown: allImagesInMarkdown(after, 'commonmark') }).toEqual({
        number,
        first,
        shown: before.map(linkOf),
      })
    }
  }
})

/** The page as it is rendered, but for addresses of images. */
function withoutImages(text: string): string {
  return htmlOfMarkdown(text, 'commonmark').replace(/<img src="[^"]*"/g, '<img')
}
