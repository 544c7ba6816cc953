/**
 * Generated Markdown, as cmark-gfm, markdown-it and micromark read it. Where the first two differ, cmark-gfm counts:
 * GitHub uses it, and markdown-it has no footnotes. `DIFFERENCES` names the shapes that cmark-gfm 0.29 cannot judge.
 * micromark says where an image stands, and needs no program.
 */
import { describe, expect, test } from '@jest/globals'
import { missing } from '../../../../servers/program.ts'
import { closedHtml } from '../../../../support/closed-html.ts'
import { listFolder } from '../../../../support/list-files.ts'
import { markdownRanges, type Range } from '../../../../support/markdown-ranges.ts'
import { CMARK, renderedByCmark, renderedByMarkdownIt } from '../../../../support/markdown-renderers.ts'
import { seeded } from '../../../../support/random-faults.ts'
import { randomMarkdown } from '../../../../support/random-markdown.ts'
import { movedIn, numbered, numberedIn, rewriteTwice, seedOf } from '../../../../support/random-rewriting.ts'
import { allImagesInHtml } from '../../../../support/shown-images.ts'
import { lengthOf } from '../../../../support/test-length.ts'

const DOCUMENTS = lengthOf(500, 1200)

/** Documents of these shapes are rewritten like all others, but their images are not compared. */
const DIFFERENCES: Readonly<Record<string, RegExp>> = {
  'cmark-gfm forgets link definitions in a paragraph right above a table':
    /\]: .*\n(?:.*"t"\n[ \t]*>\n)?.*\|.*\n[\s>]*\|?[\s:|-]*-[\s:|-]*$/m,
  'cmark-gfm ends a table at a row that is only a bar': /-:?[ \t]*\|?\n(?:.*\|.*\n)?[\t >]*\|$/m,
  'cmark-gfm reads only one code after longer backticks that nothing closes': /(?:\t| {4}).*```\n.*`[ \t]*$/m,
  'cmark-gfm ends a footnote in a quote at a line that is only a list mark': /^[ \t\d.)*+-]*>.*\[\^\d+\]:/m,
  'cmark-gfm puts footnotes last, where a tag that is left open hides other text':
    /\[\^\d+\]:[\s>\d.)*+-]*<(?:script|style|!--)/,
  'browsers do not end a script at its end tag if a comment in it begins another script':
    /<script(?:.|\n(?!\n))*?<!--(?:.|\n(?!\n))*?<script/,
}
const isKnown = (text: string) => Object.values(DIFFERENCES).some(shape => shape.test(text))

/** cmark-gfm reads a line of blanks unlike an empty line at the end of a footnote and the start of an item. */
const withEmptyLines = (text: string) => text.replace(/^([ \t>]*?)[ \t]+$/gm, '$1')

const shownIn = (html: string) => numberedIn(allImagesInHtml(closedHtml(html)))

function compareWithRenderers(): void {
  const seed = seedOf('generated Markdown')
  const random = seeded(seed)
  const documents = Array.from({ length: DOCUMENTS }, () => withEmptyLines(numbered(randomMarkdown(random))))
  const byCmark = renderedByCmark(documents).map(shownIn)

  test('a document yields the images that cmark-gfm shows, and rewriting changes only those that were stored', async () => {
    const folder = await listFolder()
    const wrong: unknown[] = []
    for (const [number, text] of documents.entries()) {
      const lineEnd = ['\n', '\n', '\r\n', '\r'][number % 4] ?? '\n'
      const source = text.replaceAll('\n', lineEnd)
      const { problems, urls, after, again } = await rewriteTwice(folder, 'a.md', source)
      const found = numberedIn(urls)
      const expected = isKnown(text) ? found : (byCmark[number] ?? [])
      const isRight =
        problems.length === 0 &&
        found.join() === expected.join() &&
        after === movedIn(source, found) &&
        again === after
      if (!isRight) wrong.push({ number, text, found, expected, problems, after, again })
    }
    expect({ seed, wrong }).toEqual({ seed, wrong: [] })
  }, 300_000)

  test('cmark-gfm judges most documents, and shows images in most', () => {
    expect(documents.filter(isKnown).length).toBeLessThan(DOCUMENTS / 20)
    expect(byCmark.filter(urls => urls.length > 0).length).toBeGreaterThan(DOCUMENTS * 0.8)
  })

  test('markdown-it agrees with cmark-gfm on nearly all documents without footnotes', () => {
    const others = documents.flatMap((text, number) => (text.includes('[^') || isKnown(text) ? [] : [number]))
    const unlike = others.filter(
      number => shownIn(renderedByMarkdownIt(documents[number] ?? '')).join() !== byCmark[number]?.join(),
    )
    expect(others.length).toBeGreaterThan(DOCUMENTS / 3)
    expect(unlike.length).toBeLessThan(others.length * 0.05)
  })
}

/** Tabs, quotes, and lists in lists: micromark loses the place in some of them, where the two others agree. */
const DEEP = /\t|^[ \d.)*+-]*>|^ *(?: {3}|(?:\d+[.)]|[-+*]) +)(?:\d+[.)]|[-+*])(?: |$)/m

/** Takes out tables and footnotes, which CommonMark has not, and tags of HTML that hide what follows them. */
const plainMarkdown = (text: string) =>
  text
    .replaceAll('|', '/')
    .replaceAll('[^', '[')
    .replace(/<(\/?)(?:script|style|textarea|title|xmp|iframe|svg|select|!--)/gi, '<$1b')
    // micromark takes no slash in a value without quotes.
    .replaceAll('src=U', 'src="U"')

test('the images of Markdown stand where micromark sees them, and nowhere else', async () => {
  const random = seeded(seedOf('generated Markdown'))
  const folder = await listFolder()
  const documents = Array.from({ length: 3 * DOCUMENTS }, () =>
    numbered(plainMarkdown(randomMarkdown(random))),
  ).filter(text => !DEEP.test(text))
  const wrong: unknown[] = []
  let images = 0
  for (const text of documents) {
    const ranges = markdownRanges(text)
    const isIn = (places: readonly Range[], at: number) =>
      places.some(([start, end]) => start <= at && at < end)
    const numbers = Array.from(text.matchAll(/https:\/\/o\.example\/\d+\.png/g)).filter(
      ({ index }) => !isIn(ranges.html, index),
    )
    const expected = numbers.filter(({ index }) => isIn(ranges.images, index)).map(([url]) => url)
    const { urls } = await rewriteTwice(folder, 'a.md', text)
    const found = numbers.map(([url]) => url).filter(url => urls.includes(url))
    images += expected.length
    if (found.join() !== expected.join()) wrong.push({ text, found, expected })
  }
  expect(wrong).toEqual([])
  expect(images).toBeGreaterThan(DOCUMENTS)
})

describe('generated Markdown', () => {
  const absent = missing(CMARK, 'cmark-gfm')
  if (!absent) return compareWithRenderers()
  process.stdout.write(`left out: ${absent}\n`)
  test('cmark-gfm is installed, or need not be', () => {
    expect({ absent, RENDERERS: process.env.RENDERERS }).not.toMatchObject({ RENDERERS: 'required' })
  })
})
