import { describe, expect, test } from '@jest/globals'
import type { PageMedia } from '../../../../src/input/documents/page-media.ts'
import {
  problemsOf,
  type ReadDocument,
  readDocument,
  rewriteInPlace,
} from '../../../support/list-document.ts'
import { HTML, MARKDOWN } from '../../../support/page-fixtures.ts'

const O = 'https://o.example'
const STAY = 'https://stay.example'
const media = (players: readonly string[], linkEndings: readonly string[] = []): PageMedia => ({
  players: new Set(players),
  linkEndings: new Set(linkEndings),
})
const ALL = media(['video', 'audio'], ['pdf', 'zip', 'mp4', 'jpg', 'jpeg', 'jpe'])
const urlsOf = ({ urls }: ReadDocument) => urls.map(({ url }) => url)
const moved = async (read: ReadDocument) =>
  (
    await rewriteInPlace(read, url =>
      url.startsWith(O) ? { key: 'k', url: url.replace('o.example', 'n.example') } : 'none',
    )
  ).toString()

/** What is at o.example is read and moves; the rest stays. */
const PLAYED = [
  ['a video', `<video src="${O}/1.mp4" poster=${O}/2.png></video><img src=${O}/3.png>`],
  [
    'sources of players',
    `<video><source src='${O}/1.mp4'><source src=${O}/2></video><audio><source src="${O}/3.mp3"></audio>`,
  ],
  ['a source in a picture', `<picture><source srcset="${O}/1.webp"><img src="${O}/2.png"></picture>`],
  ['lazy players', `<video data-src="${O}/1.mp4"></video>`],
  [
    'players that nest wrongly',
    `<video><audio></video><source src="${O}/1.mp3"></audio><source src="${O}/2.png">`,
  ],
  ['a track and a link', `<video><track src="${STAY}/1.vtt"><a href="${STAY}/1.html">a</a></video>`],
  [
    'nothing in scripts and comments',
    `<!-- <video src="${STAY}/1.mp4"> --><script>'<audio src="${STAY}/2.mp3">'</script>`,
  ],
  ['nothing in SVG', `<svg><video src="${STAY}/1.mp4"></video></svg>`],
  ['a link to a file', `<a href="${O}/a.PDF?x=1&amp;y=2#p3">a</a> <a href="${STAY}/a.html">b</a>`],
  [
    'a host is no file',
    `<a href="https://stay.zip">a</a> <a href="https://stay.zip/">b</a> <a href="mailto:a@stay.pdf">c</a>`,
  ],
  ['no ending in a query', `<a href="${STAY}/get?file=a.pdf">a</a> <a href="${STAY}/a.pdf/view">b</a>`],
  [
    'every ending of a type',
    `<a href="${O}/a.jpg">a</a><a href="${O}/a.jpeg">b</a><a href="${O}/a.jpe">c</a>`,
  ],
  [
    'no area, and no link in SVG',
    `<map><area href="${STAY}/a.pdf"></map><svg><a href="${STAY}/a.pdf"></a></svg>`,
  ],
] as const

const LINKED = [
  ['an inline link', `a [b](${O}/a.pdf "t") [c](${STAY}/c.html) [d](<${O}/d.zip>)`],
  ['an image in a link', `[![a](${O}/1.png)](${O}/1.mp4)`],
  [
    'a link in the text of an image is not shown',
    `![a [b](${STAY}/b.pdf)](${O}/1.png) ![a <${STAY}/c.pdf>](${O}/2.png)`,
  ],
  [
    'a reference',
    `[a][x] [x][] [x] [y]\n\n[x]: ${O}/a.pdf 't'\n[y]: <${STAY}/a.html>\n[z]: ${STAY}/unused.pdf`,
  ],
  ['an autolink', `see <${O}/a.pdf> and <${STAY}/a.html> and ${STAY}/bare.pdf`],
  [
    'raw HTML',
    `<a href="${O}/a.pdf">a</a> <video src="${O}/1.mp4"></video>\n\n<audio src="${O}/2.mp3"></audio>`,
  ],
  ['code stays', `\`[a](${STAY}/a.pdf)\` \n\n    [a](${STAY}/a.pdf)\n\n\`\`\`\n<${STAY}/a.pdf>\n\`\`\``],
  ['a table', `| a | b |\n|---|---|\n| [x](${O}/a.pdf) | <${O}/b.pdf> |`],
  ['a shortcode around it', `{{< x >}}[a](${O}/a.pdf){{< /x >}}`],
  ['escapes', `[a](${O}/a\\_b.pdf) [b](${O}/?a=1&amp;b=2) [c](${O}/c(1).pdf)`],
] as const

describe('what plays and what is linked', () => {
  test.each([
    ...PLAYED.map(([name, text]) => ['a.html', name, text] as const),
    ...LINKED.map(([name, text]) => ['a.md', name, text] as const),
  ])('%s, %s', async (file, _name, text) => {
    const read = await readDocument(file, text, { media: ALL })
    expect(problemsOf(read)).toEqual([])
    expect(urlsOf(read).filter(url => !url.startsWith(O))).toEqual([])
    const after = await moved(read)
    const found = urlsOf(await readDocument(file, after, { media: ALL }))
    expect(found).toEqual(urlsOf(read).map(url => url.replace('o.example', 'n.example')))
    // Links are written in another spelling where the address has marks of Markdown or HTML.
    if (!/\\|&amp;|\(1\)/.test(text)) expect(after).toBe(text.replaceAll(O, 'https://n.example'))
    expect(after.split(STAY)).toHaveLength(text.split(STAY).length)
  })

  test('each group reads its own element', async () => {
    const text = `<video src="${O}/v"></video><audio src="${O}/a"></audio>`
    const read = async (...players: string[]) =>
      urlsOf(await readDocument('a.html', text, { media: media(players) }))
    expect(await read('video')).toEqual([`${O}/v`])
    expect(await read('audio')).toEqual([`${O}/a`])
    expect(await read()).toEqual([])
  })

  test('an autolink cannot hold a relative path, so it stays', async () => {
    const text = `<${O}/a.pdf> [b](${O}/b.pdf)`
    const read = await readDocument('a.md', text, { media: ALL })
    const after = await rewriteInPlace(read, () => ({ key: 'k', url: '../files/k.pdf' }))
    expect(after.toString()).toBe(`<${O}/a.pdf> [b](../files/k.pdf)`)
  })

  test.each([
    ['a.jsonl', JSON.stringify({ html: `<a href="${O}/a.pdf">a</a><video src="${O}/b.mp4">` }), '$.html'],
    ['a.csv', `html\n"<a href=""${O}/a.pdf"">a</a><video src=""${O}/b.mp4"">"`, 'html'],
    [
      'a.xml',
      `<rss version="2.0"><channel><item><description><![CDATA[<a href="${O}/a.pdf">a</a><video src="${O}/b.mp4">]]></description></item></channel></rss>`,
      '',
    ],
  ])('texts of records and feeds, too: %s', async (file, text, name) => {
    const { pathReaders } = await import('../../../../src/input/documents/json/json-select.ts')
    const [reader] = name.startsWith('$') ? await pathReaders([name]) : []
    const texts =
      name === ''
        ? {}
        : { texts: [{ kind: 'html', input: 'html-fields', name, ...(reader && { reader }) } as const] }
    const options = { media: ALL, urlIsOptional: true as const, ...texts }
    const read = await readDocument(file, text, options)
    expect(urlsOf(read)).toEqual([`${O}/a.pdf`, `${O}/b.mp4`])
    expect(await moved(read)).toBe(text.replaceAll(O, 'https://n.example'))
    expect(urlsOf(await readDocument(file, text, { ...options, media: media([]) }))).toEqual([])
  })
})

test.each([
  ...MARKDOWN.map(fixture => ({ ...fixture, file: 'a.md' })),
  ...HTML.map(fixture => ({ ...fixture, file: 'a.html' })),
])('the images of $file, $name are positions with and without', async ({ file, text }) => {
  const plain = urlsOf(await readDocument(file, text))
  const withMedia = urlsOf(await readDocument(file, text, { media: ALL }))
  expect(withMedia.filter(url => plain.includes(url))).toEqual(plain)
  expect(
    withMedia.filter(url => !plain.includes(url)).filter(url => !/\.(mp[34]|pdf|jpe?g?)\b/.test(url)),
  ).toEqual([])
})
