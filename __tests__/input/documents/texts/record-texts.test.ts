import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../../src/base/sentence.ts'
import { fewestCpuSeconds } from '../../../support/cpu-time.ts'
import { foundIn, LINK, readTexts, rewriteTexts } from '../../../support/text-documents.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png'
const problemsOf = ({ urls }: Awaited<ReturnType<typeof readTexts>>) =>
  urls.map(({ where, problem }) => [textIn('en', where), problem && textIn('en', problem)])

describe('JSON', () => {
  const html = '$[*].content.rendered'

  test('images of the texts are positions with field and offset; a record needs no URL', async () => {
    const posts = [
      { id: 1, content: { rendered: `<p>ü</p><img src="${A}"><img src='${B}'>` } },
      { id: 2, content: { rendered: 'no image' } },
      { id: 3, url: 'https://c.test/cover.png', content: { rendered: '' } },
    ]
    const read = await readTexts('a.json', JSON.stringify(posts), { htmlFields: [html] })
    expect(foundIn(read)).toEqual([
      { url: 'https://c.test/cover.png', listedAt: { file: 'a.json', pointer: '/2/url' } },
      { url: A, listedAt: { file: 'a.json', pointer: '/0/content/rendered', field: html, offset: 18 } },
      { url: B, listedAt: { file: 'a.json', pointer: '/0/content/rendered', field: html, offset: 50 } },
    ])
    expect(read.urls.map(({ fields }) => ({ ...fields }))).toEqual([
      { id: 3, content: {} },
      { id: 1, content: {} },
      { id: 1, content: {} },
    ])
  })

  test('an object at the top, and Markdown beside HTML', async () => {
    const topic = {
      post_stream: { posts: [{ cooked: `<img src="${A}">`, raw: `![a](${B})`, url: 'x' }] },
      huge: 'not in the fields of an image',
    }
    const read = await readTexts('a.json', JSON.stringify(topic), {
      htmlFields: ['$.post_stream.posts[*].cooked'],
      markdownFields: ['$..raw'],
    })
    expect(read.urls.map(({ url, fields }) => [url, { ...fields }])).toEqual([
      [A, {}],
      [B, {}],
    ])
  })

  test('relative URLs belong to the nearest page above, else to base-url, else they are local', async () => {
    const image = '<img src="/a.png">'
    const site = {
      page: 'https://site.test/',
      posts: [{ page: 'https://site.test/1/', html: image }, { page: ' ', html: image }, { html: image }],
    }
    const options = { htmlFields: ['$.posts[*].html'] }
    const pages = await readTexts('a.json', JSON.stringify(site), { ...options, refererField: 'page' })
    expect(pages.urls.map(({ url, referer }) => [url, referer])).toEqual([
      ['/a.png', 'https://site.test/1/'],
      ['/a.png', 'https://site.test/'],
      ['/a.png', 'https://site.test/'],
    ])
    expect((await readTexts('a.json', JSON.stringify(site), options)).urls).toEqual([])
    const base = await readTexts('a.json', JSON.stringify(site), { ...options, takesRelative: () => true })
    expect(base.urls).toHaveLength(3)
  })

  test('a field that holds no text costs its own position; null is a post without a text', async () => {
    const posts = [{ html: 5 }, { html: null }, { html: ['a'] }, { html: `<img src="${A}">` }, {}]
    const read = await readTexts('a.json', JSON.stringify(posts), { htmlFields: ['$[*].html'] })
    expect(problemsOf(read)).toEqual([
      ['a.json, [0].html', "field '$[*].html' is a number, not a text"],
      ['a.json, [2].html', "field '$[*].html' is an array, not a text"],
      ['a.json, [3].html', undefined],
    ])
    expect(read.urls.map(({ url }) => url)).toEqual(['', '', A])
  })

  test('objects inside one another are refused one by one, and none of them is searched', async () => {
    const objects = 1000
    const text = `${'{"a":'.repeat(objects + 1)}"${'x'.repeat(1_000_000)}"${'}'.repeat(objects + 1)}`
    const seconds = await fewestCpuSeconds(1, async () => {
      const problems = problemsOf(await readTexts('a.json', text, { htmlFields: ['$..a'] }))
      expect(problems).toHaveLength(objects)
      expect(problems[0]).toEqual(['a.json, a', "field '$..a' is an object, not a text"])
    })
    expect(seconds).toBeLessThan(1)
  })

  test('links take the escapes of their text', async () => {
    const write = (one: string, two: string, three: string, four: string) =>
      `[ {"html" : "<img src=\\"${one}\\">\\n\\u00e9", "n":1.50 },\r\n{"html":"\\u003cimg src='${two}'>","x":"\\/"},` +
      `{"html":"é <img src=${three}> \\ud83d\\ude00 <p style='background:url(${four})'>"}]\n`
    const text = write(
      'https:\\/\\/a.test\\/1.png?a=1\\u0026amp;b',
      'https://a.test/2.png',
      A,
      'https:\\/\\/a.test/3.png',
    )
    const slashed = LINK.replaceAll('/', '\\/')
    expect(await rewriteTexts('a.json', text, { htmlFields: ['$[*].html'] })).toBe(
      write(
        `${slashed}0.png?x=1\\u0026amp;y=2`,
        `${LINK}1.png?x=1&amp;y=2`,
        // Without quotes an attribute ends at `=`.
        `${LINK}2.png?x&#61;1&amp;y&#61;2`,
        `${slashed}3.png?x=1&amp;y=2`,
      ),
    )
  })

  test('the texts are replaced whatever the mode, which goes on for other URLs', async () => {
    const write = (image: string, more: string) =>
      `[{"url": "${A}"${more}, "html": "<img src='${image}'>", "html_stored": null}]`
    const text = write(B, '')
    const options = { htmlFields: ['$..html', '$..html_stored'], mode: 'add' as const }
    const member = { key: '0.png', url: `${LINK}0.png?x=1&y=2` }
    const stored = `, "url_stored": {"key": "${member.key}", "url": "${member.url}"}`
    const once = await rewriteTexts('a.json', text, options)
    expect(once).toBe(write(`${LINK}1.png?x=1&amp;y=2`, stored))
    expect(await rewriteTexts('a.json', once, options)).toBe(once)
  })
})

describe('JSON Lines', () => {
  test('each line is a record, and a broken line costs itself alone', async () => {
    const lines = [{ html: `<img src="${A}">`, id: 1 }, '{', { html: 7 }, { text: 'no html' }]
    const text = lines.map(line => (line === '{' ? line : JSON.stringify(line))).join('\n')
    const read = await readTexts('a.jsonl', text, { htmlFields: ['$.html'] })
    expect(problemsOf(read)).toEqual([
      ['a.jsonl, line 1, html', undefined],
      ['a.jsonl, line 2', 'the line is not JSON (column 2)'],
      ['a.jsonl, line 3, html', "field '$.html' is a number, not a text"],
    ])
    expect(foundIn(read)[0]).toEqual({
      url: A,
      listedAt: { file: 'a.jsonl', line: 1, pointer: '/html', field: '$.html', offset: 10 },
    })
    const once = await rewriteTexts('a.jsonl', text, { htmlFields: ['$.html'] })
    expect(once).toBe(text.replace(A, `${LINK}0.png?x=1&amp;y=2`))
  })

  test('a line of 16 MiB is read, and a longer one keeps its position', async () => {
    const line = (length: number) => {
      const record = JSON.stringify({ html: `<img src="${A}">` })
      return `${record.slice(0, -2)}${'x'.repeat(length - record.length)}"}`
    }
    const text = `${line(16_777_216)}\n${line(16_777_217)}\n`
    const read = await readTexts('a.jsonl', text, { htmlFields: ['$.html'], mode: 'none' })
    expect(problemsOf(read)).toEqual([
      ['a.jsonl, line 1, html', undefined],
      ['a.jsonl, line 2', 'the line is longer than 16777216 characters'],
    ])
  })

  test('where the field of the URL names the page, it is the page alone', async () => {
    const text = JSON.stringify({ url: 'https://site.test/p', html: '<img src="a.png">' })
    const read = await readTexts('a.jsonl', text, { htmlFields: ['$.html'], refererField: 'url' })
    expect(read.urls.map(({ url, referer }) => [url, referer])).toEqual([['a.png', 'https://site.test/p']])
  })
})

describe('CSV and TSV', () => {
  test('cells with quoted line breaks, doubled quotes and none', async () => {
    const write = (one: string, two: string, three: string) =>
      `id,Body,cover\r\n1,"<img src=""${one}"">\n\n<img alt='a ""b"", c' src='${two}'>",x\r\n\r\n2\r\n3, <img src=${three}> ,y`
    const text = write(A, B, `${A}?z`)
    const options = { htmlFields: ['body'] }
    const read = await readTexts('a.csv', text, options)
    expect(foundIn(read)).toEqual([
      { url: A, listedAt: { file: 'a.csv', line: 2, column: 3, field: 'body', offset: 10 } },
      { url: B, listedAt: { file: 'a.csv', line: 2, column: 3, field: 'body', offset: 59 } },
      { url: `${A}?z`, listedAt: { file: 'a.csv', line: 7, column: 3, field: 'body', offset: 10 } },
    ])
    expect(read.urls.map(({ fields }) => ({ ...fields }))).toEqual([
      { id: '1', cover: 'x' },
      { id: '1', cover: 'x' },
      { id: '3', cover: 'y' },
    ])
    const query = '?x=1&amp;y=2'
    expect(await rewriteTexts('a.csv', text, options)).toBe(
      write(`${LINK}0.png${query}`, `${LINK}1.png${query}`, `${LINK}2.png?x&#61;1&amp;y&#61;2`),
    )
  })

  test('add goes on for the column of the URL, row by row', async () => {
    const text = `url,text\n${A},![a](${B})\n,![b](${B})\n`
    const once = await rewriteTexts('a.csv', text, { markdownFields: ['text'], mode: 'add' })
    expect(once).toBe(
      'url,url_stored_key,url_stored_url,url_stored_width,url_stored_height,text\n' +
        `${A},0.png,${LINK}0.png?x=1&y=2,,,![a](${LINK}1.png?x=1&y=2)\n` +
        `,,,,,![b](${LINK}2.png?x=1&y=2)\n`,
    )
  })

  test('a link with a comma fits into a cell without quotes', async () => {
    const read = await readTexts('a.tsv', `text\thtml\n![a](${A})\t<img src='${B}'>\n`, {
      markdownFields: ['text'],
      htmlFields: ['html'],
    })
    expect(read.urls.map(({ url }) => url)).toEqual([B, A])
    const csv = `text,html\n![a](${A}),<img src='${B}'>\n`
    const commas = await rewriteTextsTo('a.csv', csv, 'https://c.test/a,b.png')
    expect(commas).toBe(csv.replace(A, 'https://c.test/a&#44;b.png').replace(B, 'https://c.test/a&#44;b.png'))
  })
})

async function rewriteTextsTo(name: string, text: string, url: string): Promise<string> {
  const { rewriteInPlace } = await import('../../../support/list-document.ts')
  const read = await readTexts(name, text, { markdownFields: ['text'], htmlFields: ['html'] })
  return (await rewriteInPlace(read, () => ({ key: 'k', url }))).toString()
}
