/** Shapes of HTML that browsers read by other rules than its tags suggest, here as parse5 reads them. */

import { describe, expect, test } from '@jest/globals'
import parseSrcset from '@prettier/parse-srcset'
import { decodeHTMLAttribute } from 'entities/decode'
import { textIn } from '../../../../../src/base/sentence.ts'
import { attributeText } from '../../../../../src/input/documents/pages/html/attribute-text.ts'
import { srcsetCandidates } from '../../../../../src/input/documents/pages/html/srcset.ts'
import { growthOverFourTimes, LINEAR } from '../../../../support/cpu-time.ts'
import { problemsOf, readDocument, rewriteInPlace } from '../../../../support/list-document.ts'
import { imagesInHtml, imagesInMarkdown } from '../../../../support/shown-images.ts'
import { lengthOf } from '../../../../support/test-length.ts'

const STAY = 'https://stay.example/0.png'

/** Each `U` is an image that is shown, and each `S` is not. */
const SHAPES: Readonly<Record<string, string>> = {
  'a style of SVG that closes itself': '<svg><style/><path d=""/></svg><img src="U">',
  'a script of SVG that closes itself': '<svg><script/><g></g></svg><img src="U">',
  'a title of SVG that closes itself': '<svg><title/><image href="U"/></svg><img src="U">',
  'what Illustrator writes':
    '<svg version="1.1"><style type="text/css"/><g><image xlink:href="U"/></g></svg><img src="U">',
  'a style of HTML does not close itself': '<style/><img src="S"></style><img src="U">',
  'a style of SVG with text': '<svg><style>.a{fill:red}</style><image href="U"/></svg><img src="U">',
  'a title of SVG with a tag': '<svg><title>a <i>b</i></title><image href="U"/></svg><img src="U">',
  'an image of HTML inside SVG ends it': '<svg><g><img src="U"></g><image href="S"></svg><img src="U">',
  'HTML inside of SVG':
    '<svg><foreignObject><p>a<p>b</p><style><img src="S"></style><image src="U"></foreignObject><image href="U"/></svg>',
  'HTML left open inside of SVG':
    '<svg><foreignObject><p>a</foreignObject><image href="S"></svg><image src="U">',
  'an SVG left open': '<div><svg><g></div><style><img src="S"></style><image src="U"><image href="S">',
  'an end tag too many': '<svg><g></g></g></span><image href="U"/></svg>',
  'an end tag of SVG across its title':
    '<div><svg><desc></div><style/><img src="S"></style></desc><image href="U"/>',
  'one SVG in another': '<svg><svg/><svg><title/></svg><image href="U"/></svg><image src="U">',
  'an SVG that closes itself': '<svg/><image src="U"><style><img src="S"></style>',
  'CDATA in HTML': '<p><![CDATA[ a > b <img src="U"> ]]></p><img src="U">',
  'CDATA in HTML without end': '<p><![CDATA[ <img src="S"> a <img src="U">',
  'CDATA in SVG': '<svg><style><![CDATA[ a > b { } <img src="S"> ]]></style><image href="U"/></svg>',
  'CDATA in an attribute and in a comment':
    '<p title="<![CDATA["><img src="U"><!-- <![CDATA[ > --><img src="U"><script><![CDATA[</script><img src="U">',
  'an image of old': '<image src="U"><image href="S"><IMAGE SRC="U">',
  'an image of old that lies in SVG': '<svg><image src="S" href="U"></image></svg>',
  formulas: '<math><mi><style/><img src="S"></style><img src="U"></mi><image href="S"/></math><img src="U">',
  'a source and a film inside SVG': '<svg><video poster="S"></video></svg><video poster="U"></video>',
  'a font inside SVG': '<svg><font><image href="U"/></font><font color="red"><image href="S"></svg>',
}

const numbered = (shape: string) => {
  let count = 0
  const text = shape.replace(/\bU\b/g, () => `https://o.example/${++count}.png`).replace(/\bS\b/g, STAY)
  return { text, urls: Array.from({ length: count }, (_, index) => `https://o.example/${index + 1}.png`) }
}

async function expectOnly(file: string, text: string, urls: readonly string[]): Promise<void> {
  const read = await readDocument(file, text)
  expect(problemsOf(read)).toEqual([])
  expect(read.urls.map(({ url }) => url)).toEqual(urls)
  const move = (url: string) => ({ key: 'k', url: url.replace('//o.', '//n.') })
  const after = (await rewriteInPlace(read, move)).toString()
  expect(after).toBe(text.replaceAll('//o.', '//n.'))
  expect((await rewriteInPlace(await readDocument(file, after), move)).toString()).toBe(after)
  const failed = await readDocument(file, text)
  expect((await rewriteInPlace(failed, () => 'none')).toString()).toBe(text)
}

describe('in a page of HTML', () => {
  test.each(Object.entries(SHAPES))('%s', async (_, shape) => {
    const { text, urls } = numbered(shape)
    expect(imagesInHtml(text)).toEqual(urls)
    await expectOnly('a.html', text, urls)
  })
})

describe('in a block of a Markdown page', () => {
  test.each(Object.entries(SHAPES))('%s', async (_, shape) => {
    const { text, urls } = numbered(`# a\n\n<div>\n${shape}\n</div>\n\n<p><img src="U"></p>\n\n![x](U)\n`)
    // A title or a style that a block leaves open ends with it for renderers, and not for parse5.
    await expectOnly('a.md', text, urls)
  })
})

test.each([
  ['a title in a line', 'a <svg><title/><image href="U"/></svg> ![x](U)\n\n![x](U)'],
  ['a tag in prose', 'An <svg> has\n\n<video poster="U"></video> ![x](U) <image src="U"> <image href="S">'],
  ['a style in a line', 'a <svg><style/></svg> b\n\n<p><img src="U"></p>\n\n- ![x](U)'],
  ['one over several blocks', '<svg>\n<style/>\n\n<g>\n<image href="U"/>\n</g>\n</svg>\n\n![x](U)'],
])('Markdown: %s', async (_, shape) => {
  const { text, urls } = numbered(shape)
  expect(imagesInMarkdown(text)).toEqual(urls)
  await expectOnly('a.md', text, urls)
})

test('a wrong candidate of a srcset is dropped alone', async () => {
  const { text, urls } = numbered('<img srcset="U 1x, S 2y, U 3x,S 1w 2w, U"><img srcset="S 0w, U 2x">')
  await expectOnly('a.html', text, urls)
})

test.each([
  'a 1x, b 2x',
  'a 100w, b 200w 50h',
  'a',
  'a,',
  ',a,b',
  'a,b 1x',
  ' a  1.5x ,b .5x',
  'a 1e1x',
  'a 0x',
  '\na\t1x\f,\rb',
  'data:image/png;base64,R0 1x, b',
  'a 1w, b (2x',
  'a (1x',
  'a 0w',
  'a -1x',
  'a 1h',
  'a 1x 2x',
  'a 1w 1x',
  'a 1.x',
  'a +1x',
  'a 1',
])('a srcset %j is read as the reference reads it', srcset => {
  const found = [...srcsetCandidates(srcset)].map(({ url, start }) => ({ url, start }))
  let expected: unknown[] = []
  try {
    expected = parseSrcset(srcset).map(({ source }) => ({ url: source.value, start: source.startOffset }))
  } catch {
    expected = srcset.includes(', b (2x') ? [{ url: 'a', start: 0 }] : []
  }
  // The reference forgets that a height needs a width.
  expect(found).toEqual(srcset === 'a 1h' ? [] : expected)
})

test('a reference without semicolon that browsers read is read, and reported with its line', async () => {
  const text =
    '<img src="https://o.example/a&copy">\n<img src="https://o.example/?a=1&copy=2&notit;&reg_id=3&#38x=1">\n<img srcset="https://o.example/1 1x, https://o.example/&lt/2 2x">'
  const read = await readDocument('a.html', text)
  expect(read.urls.map(({ url }) => url)).toEqual([
    'https://o.example/a©',
    'https://o.example/?a=1&copy=2&notit;®_id=3&x=1',
    'https://o.example/1',
    'https://o.example/</2',
  ])
  expect(imagesInHtml(text)).toEqual(read.urls.map(({ url }) => url))
  expect(
    read.document.notices.map(notice => [textIn('en', notice), (notice as { place?: unknown }).place]),
  ).toEqual([
    [
      'a.html, line 1: browsers read "&copy" in this address as "©"; write "&amp;copy" if the address has an "&" there',
      { file: 'a.html', line: 1 },
    ],
    [
      'a.html, line 2: browsers read "&reg" in this address as "®"; write "&amp;reg" if the address has an "&" there',
      { file: 'a.html', line: 2 },
    ],
    [
      'a.html, line 3: browsers read "&lt" in this address as "<"; write "&amp;lt" if the address has an "&" there',
      { file: 'a.html', line: 3 },
    ],
  ])
  const move = (url: string) => ({ key: 'k', url: url.replace('//o.', '//n.') })
  const after = (await rewriteInPlace(read, move)).toString()
  expect(imagesInHtml(after)).toEqual(read.urls.map(({ url }) => url.replace('//o.', '//n.')))
  const again = await readDocument('a.html', after)
  expect(again.document.notices).toEqual([])
  expect((await rewriteInPlace(again, move)).toString()).toBe(after)
})

test('references are decoded as entities does, each in its place', () => {
  const pieces = [
    '&',
    'amp',
    ';',
    '=',
    'copy',
    '#38',
    '#x26',
    '#',
    'x',
    'not',
    'in',
    'a',
    '/',
    '&&',
    'CounterClockwiseContourIntegral',
    '#0000000000038',
    '#xfffffffffff',
    'lt',
    ' ',
    '图',
  ]
  let seed = 7
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed
  }
  for (let round = 0; round < lengthOf(1000, 5000); round++) {
    const raw = Array.from({ length: next() % 9 }, () => pieces[next() % pieces.length]).join('')
    const value = attributeText(raw, 10)
    expect({ raw, text: value.text }).toEqual({ raw, text: decodeHTMLAttribute(raw) })
    expect(value.sourceOf(value.text.length)).toBe(10 + raw.length)
  }
})

test.each([
  '<svg>',
  '<svg><g>',
  '</g>',
  '<svg></g>',
  '<svg><title>',
  '<svg><desc><b>',
  '<svg><style/>',
  '<math><mi>',
  '<![CDATA[',
  '<svg><![CDATA[',
  '<a></b>',
  '<svg><a></a></svg>',
  '<svg><foreignObject></p>',
])('four times as much of %j takes less than eight times the CPU', async piece => {
  for (const end of ['</b>', '</svg>']) {
    const growth = await growthOverFourTimes(async length => {
      const text = piece.repeat(length / 2 / piece.length) + end.repeat(length / 2 / end.length)
      await readDocument('a.html', text)
    })
    expect(growth).toBeLessThan(LINEAR)
  }
})
