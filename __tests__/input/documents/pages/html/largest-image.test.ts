import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { AddressNet } from '../../../../../src/input/documents/address-net.ts'
import { readHtmlUrls } from '../../../../../src/input/documents/pages/html/html-urls.ts'
import { readMarkdownUrls } from '../../../../../src/input/documents/pages/markdown/markdown-urls.ts'
import { readDocument } from '../../../../support/list-document.ts'
import { openRun } from '../../../../support/test-run.ts'
import { foundIn, readTexts } from '../../../../support/text-documents.ts'

const media = { players: new Set<string>(), linkEndings: new Set<string>(), isLargestAlone: true } as const
const largestOf = (html: string) => readHtmlUrls(html, media).urls.map(({ url }) => url)

describe('of an element with a srcset the largest image is read', () => {
  test.each([
    ['the widest', '<img src=s.png srcset="a.png 320w, b.png 1280w, c.png 640w">', ['b.png']],
    ['the densest', '<img src=s.png srcset="a.png, b.png 3x, c.png 1.5x">', ['b.png']],
    ['the first of equals', '<img srcset="a.png 2x, b.png 2x">', ['a.png']],
    ['a width before a density', '<img srcset="a.png 9x" data-srcset="b.png 100w">', ['b.png']],
    ['src where there is no srcset', '<img src=s.png data-src=t.png>', ['s.png', 't.png']],
    ['src where no candidate is right', '<img src=s.png srcset="a.png 1q, b.png 0w">', ['s.png']],
    [
      'src where the candidates are placeholders',
      '<img src=s.png srcset="data:image/gif;base64,R0 1x">',
      ['s.png', 'data:image/gif;base64,R0'],
    ],
    ['a lazy one', '<img src="data:,a" data-srcset="a.png 1x, b.png 2x">', ['b.png']],
    [
      'one for a picture',
      '<picture><source srcset="a.avif 800w, b.avif 1600w"><source srcset="c.webp 1600w"><img src=s.jpg></picture><img src=t.png>',
      ['b.avif', 't.png'],
    ],
    [
      'one for each of two pictures, the first of them open',
      '<picture><source srcset="a.png 2x"><picture><source srcset="b.png 2x"><img src=s.png></picture>',
      ['a.png', 'b.png'],
    ],
    [
      'each image of a picture that is never closed',
      '<picture><source srcset="a.png 2x"><img src=s.png><p><img src=t.png><img src=u.png>',
      ['a.png', 't.png', 'u.png'],
    ],
    ['src of a picture without a srcset', '<picture><source media="x"><img src=s.png></picture>', ['s.png']],
    ['a picture at the end', '<picture><source srcset="a.png 2x">', ['a.png']],
    [
      'beside its style',
      '<img srcset="a.png 2x" src=s.png style="background:url(t.png)">',
      ['t.png', 'a.png'],
    ],
    [
      'and others are as they were',
      '<input type=image src=i.png><video poster=p.png></video>',
      ['i.png', 'p.png'],
    ],
  ])('%s', (_, html, urls) => {
    expect(largestOf(html)).toEqual(urls)
  })

  test('without the setting all of them are', () => {
    const html = '<picture><source srcset="a.avif 800w"><img src=s.jpg srcset="b.png 2x"></picture>'
    expect(readHtmlUrls(html).urls.map(({ url }) => url)).toEqual(['a.avif', 's.jpg', 'b.png'])
  })

  test('in Markdown, and in the fields of records', async () => {
    const html =
      '<img src="https://x.example/s.png" srcset="https://x.example/a.png 1x, https://x.example/b.png 2x">'
    const only = ['https://x.example/b.png']
    expect(readMarkdownUrls(`Text\n\n${html}\n`, media).urls.map(({ url }) => url)).toEqual(only)
    const read = await readTexts('a.jsonl', `${JSON.stringify({ html })}\n`, {
      htmlFields: ['$.html'],
      media,
    })
    expect(foundIn(read).map(({ url }) => url)).toEqual(only)
  })

  test('and those that are left out are no overlooked addresses', async () => {
    const net = new AddressNet(['png'])
    const html =
      '<img src="https://x.example/s.png" srcset="https://x.example/a.png 1x, https://x.example/b.png 2x">'
    await readDocument('a.html', html, { media, net })
    expect(net.found.count).toBe(0)
  })
})

test('a run reads the largest alone, and refuses to rewrite with that', async () => {
  const opened = await openRun()
  try {
    const [small, large] = [opened.show('/s.png'), opened.show('/l.png')]
    await writeFile(`${opened.directory}/a.html`, `<img src="${small}" srcset="${small} 1x, ${large} 2x">`)
    const { results } = await opened.run({ urlsFile: 'a.html', srcset: 'largest' })
    expect(results.map(({ url }) => url)).toEqual([large])
    await expect(
      opened.run({ urlsFile: 'a.html', srcset: 'largest', rewriteTo: 'in-place' }),
    ).rejects.toThrow(
      'srcset is "largest", and rewrite-to needs every image of an element: leave out one of the two',
    )
  } finally {
    await opened.close()
  }
})
