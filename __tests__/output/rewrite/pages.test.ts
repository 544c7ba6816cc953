import { expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import {
  problemsOf,
  readDocument,
  rewriteInPlace,
  rewritten,
  type Verdict,
} from '../../support/list-document.ts'
import { HTML, MARKDOWN, type PageFixture } from '../../support/page-fixtures.ts'
import { imagesInHtml, imagesInMarkdown } from '../../support/shown-images.ts'

const moved = (url: string) => url.replace(/^(?:https:)?\/\/o\.example/i, 'https://n.example')
const move: Verdict = url => (/\/\/o\.example/i.test(url) ? { key: 'k', url: moved(url) } : 'none')
const isMoved = (url: string) => /\/\/[on]\.example/i.test(url)

const cases = [
  ...MARKDOWN.map(fixture => ({
    ...fixture,
    file: 'a.md',
    imagesIn: (text: string) => imagesInMarkdown(body(text)),
  })),
  ...HTML.map(fixture => ({ ...fixture, file: 'a.html', imagesIn: imagesInHtml })),
]

/** What the judge is given: it knows nothing of front matter. */
const body = (text: string) => text.replace(/^\ufeff?(?:(---|\+\+\+)\r?\n[\s\S]*?\n\1|\{[\s\S]*?\n\}\n)/, '')

test('there are enough of them', () => {
  expect(MARKDOWN.length + HTML.length).toBeGreaterThanOrEqual(90)
})

test.each(cases)('$file, $name: images move, and nothing else', async fixture => {
  const { file, text, imagesIn } = fixture
  const read = await readDocument(file, text)
  expect(problemsOf(read)).toEqual([])
  expect(read.urls.filter(({ url }) => !isMoved(url))).toEqual([])
  const after = (await rewriteInPlace(read, move)).toString()
  expect(after).toBe(fixture.after ?? text.replaceAll('https://o.example', 'https://n.example'))
  if (!fixture.isUnseen) {
    const before = imagesIn(text)
    expect(imagesIn(after)).toEqual(before.map(moved))
    expect(before.filter(url => !isMoved(url))).toEqual([])
  }
  // What is ours by now stays as it is.
  expect(await rewritten(file, after, move)).toBe(after)
  expect((await readDocument(file, after)).urls.map(({ url }) => url)).toEqual(
    read.urls.map(({ url }) => moved(url)),
  )
})

test.each(cases)(
  '$file, $name: each link that can be comes back as it went in',
  async ({ file, text }: PageFixture & { file: string }) => {
    const links = ['a b(c)[d].png', 'x"y\'z`<w>', '图|&amp;&lt;', '{{a}}', ',a,', '*_~$\\', 'a%20b#c?d=e&f=1']
    for (const link of links) {
      const read = await readDocument(file, text)
      const after = (await rewriteInPlace(read, () => ({ key: `https://n.example/${link}` }))).toString()
      const again = await readDocument(file, after, { takesRelative: () => true })
      const found = again.urls.map(({ url }) => url).filter(url => url.includes('n.example'))
      const kinds = read.document.edits.map(edit => (edit.kind === 'replace' ? edit.quoting : undefined))
      const expected = kinds.map(quoting => {
        const url = `https://n.example/${link}`
        if (quoting?.kind === 'shortcode')
          return url.replace(/[\s"'`<>{}\\|]/g, c => (c === "'" ? '%27' : encodeURIComponent(c)))
        return quoting?.kind === 'attribute' && quoting.inside === 'srcset'
          ? url.replaceAll(' ', '%20').replace(/,$/, '%2C')
          : url
      })
      // A template's braces make it an address that is not judged.
      if (!link.includes('{{')) expect({ link, found }).toEqual({ link, found: expected })
    }
  },
)

test('places are lines and columns in characters', async () => {
  const read = await readDocument(
    'a.md',
    '\ufeff# 图😀 ![a](https://o.example/1)\r\n\r\n😀<img src="https://o.example/2">',
  )
  expect(read.urls.map(({ listedAt, where }) => [listedAt, textIn('en', where)])).toEqual([
    [{ file: 'a.md', line: 1, column: 11 }, 'a.md, line 1'],
    [{ file: 'a.md', line: 3, column: 12 }, 'a.md, line 3'],
  ])
})
