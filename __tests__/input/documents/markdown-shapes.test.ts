/** Shapes of Markdown that pages have and parsers read differently: here as cmark-gfm and markdown-it read them. */
import { describe, expect, test } from '@jest/globals'
import { growthOverFourTimes, LINEAR } from '../../support/cpu-time.ts'
import { problemsOf, readDocument, rewriteInPlace } from '../../support/list-document.ts'

const STAY = 'https://stay.example/0.png'

/** Each `U` is an image that is shown, and each `S` is not. */
const SHAPES: Readonly<Record<string, string>> = {
  'a quote after an HTML block that an empty quote line ends': '> <br>\n>\n> ![x](U)\n',
  'code in a quote after an HTML block': '> <br>\n>\n> `<img src="S">` ![x](U)\n',
  'a lone tag up to the blank line': '<br />\n![x](S)\n\n![x](U)\n',
  'a lone tag inside a paragraph': 'text\n<br />\n![x](U)\n',
  'a lone closing tag': '</span>\n![x](S)\n\n![x](U)\n',
  'items below an item, each after a tab': '- a\n\t- b\n\n\t\t![x](U)\n',
  'items of other letters, after tabs': '- 一级\n\t- 图\n\n\t\t![x](U)\n',
  'ordered items after tabs': '1. a\n\t1. b\n\n\t\t![x](U)\n\n\t\t\t\t![x](S)\n',
  'a mark and a tab': '-\t![x](U)\n\n\t![x](U)\n\n\t\t![x](S)\n\n-\t\t\t![x](S)\n',
  'a quote and a tab': '>\t![x](U)\n>\n>\t\t![x](S)\n',
  'an item that begins with an empty line': '-\n  ![x](U)\n\n  ![x](U)\n',
  'an ordered item that begins with an empty line': '1.\n   ![x](U)\n2.\n\n   ![x](U)\n',
  'a footnote': 'a[^1]\n\n[^1]: ![x](U)\n',
  'further paragraphs of a footnote':
    'a[^n]\n\n[^n]: one\n    ![x](U)\n\n    ![x](U)\n\n    - ![x](U)\n\n          ![x](S)\n\n![x](U)\n',
  'a footnote after a paragraph, and code in it':
    'a[^1]\n[^1]: b\n\n        ![x](S)\n\n    `![x](S)` ![x](U)\n',
  'a title tag in prose': 'The <title> of a page.\n\n![x](U) ![y][r]\n\n[r]: U\n',
  'a textarea and a script in prose':
    'A <textarea> and a <script> ![x](U)\n\n<img src="U"> ![y][r]\n\n[r]: U\n',
  'a script in a list': '- <script>\n  ![x](S) <img src="S">\n\n![x](U) <img src="U">\n',
  'a title in an HTML block': '<div>The <title> tag <img src="U">\n\n![x](U)\n\n<p><img src="U"></p>\n',
  'a title that is closed hides what it holds': 'a <title>![x](S) <img src="S"></title> ![x](U)\n',
  'a style over a blank line':
    '<div>\n<style>\n.a {}\n\n.b { background: "![x](S)" }\n</style>\n</div>\n\n![x](U)\n',
  'a comment without end in a quote': '> <!-- ![x](S)\n\n![x](U) <img src="U">\n',
  'a tag without end in an HTML block': '<br>\n<a href="x"\n\n<img src="U"> ![x](U)\n',
  'a declaration without end': '<!A\n![x](S)\n\n> <!A\n\n![x](U)\n',
  'an instruction and a closing tag without end': '> <? ![x](S)\n\n<p></ a\n\n<p><!-\n\n![x](U)\n',
  'CDATA without end': '> <![CDATA[ a\n\n![x](U)\n\n<p><![CDATA[ a > <img src="U">\n\n![x](U)\n',
  'the name of a tag without end': '</details>\n  <b\n\n<img src="U"> ![x](U)\n',
  'a script after blanks in a quote': '>   <script>\n> <img src="S">\n\n<img src="U">\n',
  'a definition in a line that goes on a quote without its mark': '> [a]: S\n  [r]: S\n\n![r] ![x](U)\n',
  'the same without blanks': '> [a]: S\n[r]: U\n\n![r] ![x](U)\n',
  'rows that begin with no bar':
    'a | b\n:- | -\n`a` | ![x](U) | ![x](S)\n<b>a</b> | b | ![x](S)\n#a | b | ![x](S)\n</b>\n![x](S)\n',
  'a definition that an underline follows': '[r]: U\n===\n![r]\n',
  'a definition in a footnote': 'a[^1] ![r]\n\n[^1]: b\n\n    [r]: U\n',
  'rows of a table below a paragraph': 'text ![x](U)\n| a | b |\n|---|---|\n| ![x](U) | b | ![x](S) |\n',
  'a table in a list after a tab': '-\ta\n\n\t| ![x](U) | b |\n\t|---|---|\n\t| `![x](S)` | ![x](U) |\n',
}

describe.each(['\n', '\r\n', '\r'])('with lines that end in %j', lineEnd => {
  test.each(Object.entries(SHAPES))('%s', async (_, shape) => {
    let count = 0
    const text = shape
      .replaceAll('\n', lineEnd)
      .replace(/\bU\b/g, () => `https://o.example/${++count}.png`)
      .replace(/\bS\b/g, STAY)
    const read = await readDocument('a.md', text)
    expect(problemsOf(read)).toEqual([])
    expect(read.urls.map(({ url }) => url)).toEqual(
      Array.from({ length: count }, (_, index) => `https://o.example/${index + 1}.png`),
    )
    const move = (url: string) => ({ key: 'k', url: url.replace('//o.', '//n.') })
    const after = (await rewriteInPlace(read, move)).toString()
    expect(after).toBe(text.replaceAll('//o.', '//n.'))
    expect((await rewriteInPlace(await readDocument('a.md', after), move)).toString()).toBe(after)
    const failed = await readDocument('a.md', text)
    expect((await rewriteInPlace(failed, () => 'none')).toString()).toBe(text)
  })
})

/** Shortcodes of themes. `U` and `S` as above. */
test.each([
  ['Butterfly', '{% image U %} {% image U, alt=a b %} {% image U, width=400px, alt=S %}'],
  ['Butterfly in lines', '{% inlineImg U 30px %} {% inlineimage U, height=40px %} {% inlineImg local.png %}'],
  ['a lightbox', '{{< lightbox href="U" alt="S" >}} {{< lightbox src="S" href=U >}}'],
  ['links', '{% link a, S, S %} {{< link href="S" >}} {% image local.png, link=S %}'],
])('shortcodes of %s', async (_, shape) => {
  let count = 0
  const text = shape.replace(/\bU\b/g, () => `https://o.example/${++count}.png`).replace(/\bS\b/g, STAY)
  const read = await readDocument('a.md', text)
  expect(read.urls.map(({ url }) => url)).toEqual(
    Array.from({ length: count }, (_, index) => `https://o.example/${index + 1}.png`),
  )
  const after = (
    await rewriteInPlace(read, url => ({ key: 'k', url: url.replace('//o.', '//n.') }))
  ).toString()
  expect(after).toBe(text.replaceAll('//o.', '//n.'))
})

test('a link that ends in a comma stays apart from the commas of a tag', async () => {
  const source = '{% image https://o.example/1, width=1px %} {% img https://o.example/2 %}'
  const after = (
    await rewriteInPlace(await readDocument('a.md', source), url => ({ key: 'k', url: `${url},a,` }))
  ).toString()
  expect(after).toBe('{% image https://o.example/1,a%2C, width=1px %} {% img https://o.example/2,a, %}')
})

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))

test.each(['[a]: x "t\n', "[a]: x 't\n", '[a]: x (t\n', '[a]: x\n"t\n', '[a]:\nx "t\n', '[a\n', '[a]: <x\n'])(
  'four times as much of %j takes less than eight times the CPU',
  async line => {
    const problems: string[] = []
    const growth = await growthOverFourTimes(async length => {
      problems.push(...problemsOf(await readDocument('a.md', repeated(line, length))))
    })
    expect(problems).toEqual([])
    expect(growth).toBeLessThan(LINEAR)
  },
)

test.each([
  '<p><title>\n\n',
  '<p><title><xmp>\n\n',
  'a <title> b ',
  '<p><!--\n\n',
  '> <!-- <!--\n\n',
  '- <script>\n\n',
  '<p><title> ',
  '<p a="\n\n',
  '[^1]: a\n',
  '[^1]: ',
  '|a\n|-\n',
])('four times as much of %j takes less than eight times the CPU, or is refused by name', async piece => {
  const problems: string[] = []
  const growth = await growthOverFourTimes(async length => {
    problems.push(...problemsOf(await readDocument('a.md', repeated(piece, length))))
  })
  expect(problems.filter(problem => !problem.startsWith('a.md, line '))).toEqual([])
  expect(growth).toBeLessThan(LINEAR)
})
