/** Addresses that end like an image and that no reader of pages takes. */
import { expect, test } from '@jest/globals'
import { AddressNet } from '../../../../src/input/documents/address-net.ts'
import { DEFAULT_TYPES, endingsOf, type FileType } from '../../../../src/origin/inspect/file-types.ts'
import { fewestCpuSeconds } from '../../../support/cpu-time.ts'
import { readDocument } from '../../../support/list-document.ts'

const X = 'https://x.example/1.png'

/** Lines that the net finds in a page. */
async function foundIn(file: string, text: string, types: Iterable<FileType> = DEFAULT_TYPES) {
  const net = new AddressNet(endingsOf(types))
  await readDocument(file, text, { net, frontMatter: 'none' })
  expect(net.found.places.every(place => place.file === file)).toBe(true)
  return { count: net.found.count, lines: net.found.places.map(({ line }) => line) }
}

test.each([
  ['a tag of a template that is not known', `{% gallery ${X} %}`],
  ['a shortcode that is not known', `{{< slide photo="${X}" >}}`],
  ['an attribute that is not known', `<div data-bg="${X}"></div>`],
  ['an attribute in a line', `a <b data-bg='${X}'>c</b>`],
  ['Markdown inside of HTML', `<div>\n![x](${X})\n</div>`],
  ['an image that misses its bracket', `![x](${X}`],
  ['an image that misses its bracket in CJK', `看图![图](${X}，然后`],
  ['a definition that is none', `text\n[x]: ${X} and more`],
  ['a style of its own', `<p><style-x css="background:url(${X})"></style-x></p>`],
  ['front matter', `---\navatar: ${X}\n---\n`],
  ['front matter that cannot be parsed', `---\ntitle: {{ title }}\nphotos: [${X}]\n---\n`],
  ['TOML', `+++\navatar = "${X}"\n+++\n`],
  ['an object', `<object data=${X}></object>`],
])('Markdown: %s is found', async (_, shape) => {
  const line = shape.split('\n').findIndex(text => text.includes(X)) + 4
  const matter = /^(---|\+\+\+)\n/.test(shape)
  const text = matter ? `${shape}\na\n` : `a ![a](https://o.example/1.png)\n\n\n${shape}\n\nb\n`
  expect(await foundIn('a.md', text)).toEqual({ count: 1, lines: [matter ? line - 3 : line] })
})

test.each([
  ['images', `![x](${X}) ![${X}](${X} "${X}") <img src="${X}" alt="${X}" title='${X}'>\n\n![y]\n\n[y]: ${X}`],
  [
    'links',
    `[x](${X}) [${X}](${X}) <${X}> ${X} (${X}) a:${X} 见${X}，<a href="${X}">${X}</a> [y][z]\n\n[z]: ${X}`,
  ],
  ['definitions without use', `[z]: <${X}> "t"`],
  [
    'code',
    `\`"${X}"\` <code>"${X}"</code>\n\n    "${X}"\n\n\`\`\`\nsrc="${X}"\n\`\`\`\n\n<pre>\n"${X}"\n</pre>`,
  ],
  ['comments', `<!-- src="${X}" --> {{/* src="${X}" */}} {# "${X}" #}`],
  ['scripts and styles', `<script>a = "${X}"</script>\n\n<style>\na { background: url(${X}) }\n</style>`],
  ['shortcodes', `{{< figure src="${X}" link="${X}" >}} {% link a, ${X} %} {{ "${X}" }} {% img ${X} %}`],
  [
    'code in shortcodes',
    `{% raw %}src="${X}"{% endraw %}\n{{< highlight html >}}\nsrc="${X}"\n{{< /highlight >}}`,
  ],
  [
    'what does not end like an image',
    '<b data-a="https://x.example/a.html" data-b="https://x.example/1.png/x" data-c="https://x.example/?a.png" data-d="https://x.png" data-e="/a/1.png">',
  ],
  ['types that are not kept', '<b data-a="https://x.example/a.svg" data-b="https://x.example/a.mp4">'],
  ['a comment of front matter', `---\n# cover: ${X}\na: 1\n---\n`],
  ['footnotes of text', `a[^1]\n\n[^1]: ${X}`],
  ['sentences', `See ${X}. Or ${X}, **${X}** _${X}_ | ${X} |`],
])('Markdown: %s are left out', async (_, text) => {
  expect(await foundIn('a.md', text)).toEqual({ count: 0, lines: [] })
})

test('in HTML: attributes, what an open tag hides, and neither code nor links', async () => {
  const text = `<a href="${X}">"${X}"</a>
<img src="${X}" data-large-file="${X}">
<pre>src="${X}"</pre><script>"${X}"</script><!-- "${X}" -->
<link rel="apple-touch-icon" href="${X}">
<embed src='${X}'><area href="${X}">
<svg><a href="${X}"></a></svg>
<textarea><img src="${X}">`
  expect(await foundIn('a.html', text)).toEqual({ count: 5, lines: [1, 2, 4, 5, 7] })
})

test('endings are those of the types that are kept', async () => {
  const text = ['jpg', 'JPEG', 'jpe', 'png?a=b', 'svg', 'gif', 'png#c', 'png!thumb', 'svgz']
    .map(ending => `<b data-a="https://x.example/a.${ending}">\n`)
    .join('')
  expect(await foundIn('a.html', text, ['jpeg', 'svg'])).toEqual({ count: 4, lines: [1, 2, 3, 5] })
  expect(await foundIn('a.html', text, ['png'])).toEqual({ count: 2, lines: [4, 7] })
})

test('all are counted, and ten are named', async () => {
  const text = `<b data-a="${X}">\n`.repeat(25)
  expect(await foundIn('a.html', text)).toEqual({ count: 25, lines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
})

test('lists of URLs have no net', async () => {
  for (const file of ['a.txt', 'a.csv', 'a.json'])
    expect(
      await foundIn(file, file === 'a.json' ? `[{"url":"${X}","x":"${X}"}]` : `url,x\n${X},"${X}"\n`),
    ).toEqual({
      count: 0,
      lines: [],
    })
})

test.each([
  '//',
  '//a.b/(',
  '//a.b/(c',
  `"${X}"`,
  `"${X} `,
  '//a.',
  '//a.b/.png',
  '"//a.b/c.png',
  '，'.repeat(9),
  '[^',
  '//a.b/c.png，',
  ']: //a.b/c.png ',
  '//a.b/c.png.,.,.,.,.,',
])('a megabyte of %j costs little', async piece => {
  const text = piece.repeat(1_048_576 / piece.length)
  const net = new AddressNet(endingsOf(DEFAULT_TYPES))
  const seconds = await fewestCpuSeconds(1, async () => {
    net.add(text, 'a.html', new Set(), () => ({ known: [], values: [] }))
    net.add(text, 'a.html', new Set(), () => ({ known: [], values: [{ from: 0, to: text.length }] }))
  })
  expect(seconds).toBeLessThan(1)
})
