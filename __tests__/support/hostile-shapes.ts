/** Texts made to cost time or memory, of any length: each is a name, a file, and a text for a length. */
import type { TextFieldNames } from '../../src/input/sources/text-fields.ts'

export interface Shape {
  readonly name: string
  readonly file: string
  /** @param length characters, or some more */
  text(length: number): string
  readonly fields?: TextFieldNames
  readonly select?: readonly string[]
}

/** A piece, again and again. */
export const times = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Numbered pieces, one after the other, up to a length. */
function numbered(piece: (index: number) => string, length: number): string {
  const parts: string[] = []
  for (let index = 0, made = 0; made < length; index++) {
    const part = piece(index)
    parts.push(part)
    made += part.length
  }
  return parts.join('')
}

/** Something that opens, something inside, and as many that close. */
const nested = (open: string, inside: string, close: string, length: number): string => {
  const count = Math.floor(length / (open.length + close.length))
  return open.repeat(count) + inside + close.repeat(count)
}

/** Unclosed, wide or deep in Markdown, in HTML or in both. */
export const REPEATED: readonly string[] = [
  '[a](',
  '![a](',
  '![a](<',
  '![a](b "',
  "![a](b '",
  '[a](b (',
  '*a_ ',
  '<!-- ',
  '[',
  '![',
  ']',
  '![]',
  '[][',
  '` `` ',
  '`a` ]',
  '<a b="',
  "<a b='",
  '<a:',
  '<',
  '<?',
  '<!A',
  '<![CDATA[',
  '</',
  '&amp;',
  '\\',
  '[a]: b\n',
  '[a]:\n',
  '[a]: <',
  '[a][b]',
  '![a][b] ',
  '[a](b)',
  '![a](https://x.example/1.png) ',
  '> ',
  '>',
  '- ',
  '1. ',
  '- a\n\n',
  '  - a\n    - b\n',
  '> a\n',
  '|a|b\n|-|-\n',
  '|a|\n|-|\n|b|\n',
  '|',
  '# a\n',
  '---\n',
  '```\n',
  '    a\n',
  '<div>\n\n',
  '<p style="url(',
  '<img srcset="a,a,a,',
  '<img a a a ',
  '<img src="',
  '{{< ',
  '{{< a "',
  '{{< figure src=',
  '{{',
  '{%',
  '{% img ',
  '{#',
  '\n',
  ' ',
  '\t',
  'a\n',
  'a',
  '~~',
  '_',
  '(',
  '!',
]

/** Pieces in one another, or one after the other, for pages of both kinds. */
export const MIXED: Readonly<Record<string, (length: number) => string>> = {
  'runs of backticks, each longer than the last': length =>
    Array.from({ length: Math.ceil(Math.sqrt(2 * length)) }, (_, index) => '`'.repeat(index)).join(' '),
  'code, then brackets': length => times('`a` ', length / 2) + times(']', length / 2),
  'openers, then closers': length => times('![', length / 2) + times(']', length / 2),
  'a deep list, then blank lines': length => `${'- '.repeat(31)}a\n${times('\n', length)}`,
  'a deep list, then lines in it': length => `${'- '.repeat(31)}a\n${times(`${' '.repeat(62)}a\n`, length)}`,
  'quotes as deep as they may be': length => times(`${'>'.repeat(63)}a\n`, length),
  'quotes deeper than they may be': length => times(`${'> '.repeat(99)}a\n`, length),
  'a list that goes deeper with each line': length =>
    Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, index) => `${' '.repeat(2 * index)}- a\n`).join(
      '',
    ),
  'a long label': length => `${times('![a][b] ', length / 2)}\n\n[${'b'.repeat(Math.floor(length / 2))}]: c`,
  'one srcset': length => `<img srcset="${times('a 1x,', length)}">`,
  'one style': length => `<p style='${times('url(" ', length)}'>`,
  'one style of URLs': length => `<p style='${times('url("a.png") ', length)}'>`,
  'one value of references': length => `<img src="${times('&amp;', length)}">`,
  'references between images': length => times('<img src="https://x.example/1.png?a&amp;b">', length),
  'many attributes': length => `<img ${numbered(index => `a${index}=b `, length)}>`,
  'elements in one another': length =>
    nested('<div>', '<img src="https://x.example/1.png">', '</div>', length),
  'drawings in one another': length =>
    nested('<svg>', '<image href="https://x.example/1.png">', '</svg>', length),
  'formulas in one another': length => nested('<math><mi>', 'a', '</mi></math>', length),
  'players in one another': length =>
    nested('<video>', '<source src="https://x.example/1.mp4">', '</video>', length),
  'noscript in one another': length => nested('<noscript>', '<img src=a>', '</noscript>', length),
  'one data: URI': length => `<img src="data:image/png;base64,${times('iVBORw0K', length)}">`,
  'many data: URIs': length => times('<img src="data:image/png;base64,iVBORw0KGgo=">', length),
  'data: URIs in styles': length =>
    times('<p style="background:url(data:image/png;base64,iVBORw0K)">', length),
  'an unclosed data: URI': length => `<img src="data:image/png;base64,${times('iVBORw0K', length)}`,
}

const MARKDOWN: Readonly<Record<string, (length: number) => string>> = {
  'one row of many cells': length => `|a|\n|-|\n${times('|b', length)}\n`,
  'a table of many columns': length => `${times('|a', length / 2)}|\n${times('|-', length / 2)}|\n`,
  'a table of many columns and rows': length =>
    `${times('|a', 2000)}|\n${times('|-', 2000)}|\n${times(`${'|b'.repeat(1000)}|\n`, length)}`,
  'escaped bars': length => `|a|\n|-|\n${times('\\|', length)}`,
  'many definitions': length => numbered(index => `[a${index}]: b${index}\n`, length),
  'many definitions and uses': length =>
    numbered(index => `![x][a${index}]\n\n[a${index}]: b${index}.png\n\n`, length),
  'one definition, many uses': length => `[a]: https://x.example/1.png\n\n${times('![x][a]\n', length)}`,
  'many uses in one line': length => `[a]: https://x.example/1.png\n\n${times('![x][a] ', length)}`,
  'links in images': length => nested('![', 'a', '](https://x.example/1.png)', length),
  'brackets in one another': length => nested('[', 'a', ']', length),
  'brackets in a destination': length => `![a](${nested('(', 'a', ')', length)})`,
  'one data: URI': length => `![a](data:image/png;base64,${times('iVBORw0K', length)})`,
  'many data: URIs': length => times('![a](data:image/png;base64,iVBORw0K) ', length),
  'data: URIs as definitions': length =>
    numbered(index => `[a${index}]: data:image/png;base64,iVBORw0K\n`, length),
  'footnotes in one another': length =>
    numbered(index => `${'    '.repeat(index % 60)}[^a${index}]: b\n`, length),
  'quotes and lists by turns': length => times(`${'> - '.repeat(20)}a\n`, length),
  'lazy lines of a quote': length => `> a\n${times('b\n', length)}`,
  'one paragraph': length => times('a b c d e f\n', length),
  'one paragraph of images': length => times('![a](https://x.example/1.png)\n', length),
  'tags in one paragraph': length => `a ${times('<b>', length)}`,
  'images in HTML in one paragraph': length => `a ${times('<img src=https://x.example/1.png>', length)}`,
  'titles that are never closed': length => times('a <title> b\n\n', length),
  'scripts that are never closed': length => times('<script>\n</div>\n\n', length),
  'comments that are never closed': length => times('a <!-- b\n\n', length),
  'fences in quotes': length => times('> ```\n', length),
  'carriage returns': length => times('a\r', length),
  'both line ends': length => times('a\r\n', length),
  autolinks: length => times('<https://x.example/a.pdf> ', length),
  shortcodes: length => times('{{< figure src="https://x.example/1.png" >}}\n', length),
  'one shortcode of many words': length => `{{< figure ${times('a=b ', length)} >}}`,
  'one shortcode of one word': length => `{{< figure src="${times('\\"', length)}" >}}`,
  'tags of code that are never closed': length => times('{% raw %} ', length),
  emphasis: length => times('**a _b_ ', length),
  entities: length => times('![a](b&amp;c) ', length),
  'escapes in a destination': length => `![a](${times('\\(', length)})`,
}

const HTML: Readonly<Record<string, (length: number) => string>> = {
  'commas of one srcset': length => `<img srcset="${times(',', length)}">`,
  'brackets of one srcset': length => `<img srcset="${times('a (', length)}">`,
  'commas after one candidate': length => `<img srcset="a${times(',', length)}">`,
  'references in one srcset': length => `<img srcset="${times('a&amp;b 1x, ', length)}">`,
  'references in one style': length => `<p style="${times('url(&quot;a&quot;) ', length)}">`,
  'escapes in one style': length => `<p style="a: '${times('\\"', length)}">`,
  'comments in one style': length => `<p style="${times('/* ', length)}">`,
  'one attribute many times': length => `<img ${times('src=a ', length)}>`,
  'one name': length => `<${times('a', length)}>`,
  'closing tags': length => times('</div>', length),
  'closing tags in a drawing': length => `<svg>${times('<g></a>', length)}`,
  'fonts in drawings': length => times('<svg><font color>', length),
  'one script': length => `<script>${times('<!-- <script> ', length)}`,
  'images of one title': length => `<title>${times('<img src=a>', length)}`,
  'images of one page': length => times('<img src="https://x.example/1.png">', length),
  'lazy images': length => times('<img data-src="https://x.example/1.png" src=a>', length),
  'sources in one picture': length =>
    `<picture>${times('<source srcset="https://x.example/1.png 1x">', length)}`,
  'open pictures': length => times('<picture>', length),
  'numbers of characters': length => `<img src="${times('&#120;', length)}">`,
  'references without an end': length => `<img src="${times('&amp', length)}">`,
  'addresses in prose': length => times('https://x.example/a.png ', length),
  'one address': length => `<p>//x.example/${times('(a)', length)}`,
  'addresses without an ending': length => times('//a.b/', length),
}

const matter = (open: string, close: string, body: (length: number) => string) => (length: number) =>
  `${open}\n${body(length)}\n${close}\nText.\n\n![a](https://x.example/1.png)\n`

const YAML: Readonly<Record<string, (length: number) => string>> = {
  members: length => numbered(index => `a${index}: b\n`, length),
  items: length => `a:\n${times(' - b\n', length)}`,
  comments: length => `a: b\n${times('# a\n', length)}`,
  'one comment': length => `a: b\n# ${times('a', length)}`,
  'blank lines': length => `a: b\n${times('\n', length)}`,
  'lists in one another': length => `a: ${times('[', length)}`,
  'lists in one another, closed': length => `a: ${nested('[', '', ']', length)}`,
  'maps in one another': length => `a: ${times('{b: ', length)}`,
  'items in one line': length => `a: ${times('- ', length)}`,
  'one list': length => `a: [${times('b, ', length)}]`,
  'one map': length => `a: {${numbered(index => `b${index}: c, `, length)}}`,
  tags: length => `a: ${times('!!str ', length)}`,
  anchors: length => `a: [${numbered(index => `&a${index} b, `, length)}]`,
  aliases: length => `a: &a b\nc: [${times('*a, ', length)}]`,
  'aliases of aliases': () =>
    `a0: &a0 b\n${Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}`,
  'one quoted text': length => `a: "${times('\\n', length)}"`,
  'an unclosed text': length => `a: "${times('b ', length)}`,
  'lines of one text': length => `a: b\n${times('  c\n', length)}`,
  'one block': length => `a: |\n${times('  b\n', length)}`,
  colons: length => `a: ${times(': ', length)}`,
  'question marks': length => `a: b\n${times('? ', length)}`,
  'deeper with each line': length => numbered(index => `${' '.repeat(index)}a:\n`, Math.min(length, length)),
  'keys without a value': length => `a:\n${times('b\n', length)}`,
  documents: length => `a: b\n${times('%YAML 1.2\n', length)}`,
  merges: length => `a: &a {b: c}\n${numbered(index => `d${index}: {<<: *a}\n`, length)}`,
}

const TOML: Readonly<Record<string, (length: number) => string>> = {
  members: length => numbered(index => `a${index} = 'b'\n`, length),
  'lists in one another': length => `a = ${nested('[', '', ']', length)}`,
  'lists in one another, unclosed': length => `a = ${times('[', length)}`,
  'tables in one another': length => `a = ${nested('{b=', '1', '}', length)}`,
  dots: length => `a${times('.b', length)} = 1`,
  'one list': length => `a = [${times('1,', length)}]`,
  'one text': length => `a = "${times('\\n', length)}"`,
  'an unclosed text': length => `a = "${times('b', length)}`,
  tables: length => numbered(index => `[a${index}]\n`, length),
  'tables of a list': length => times('[[a]]\n', length),
  comments: length => times('# a\n', length),
  'blank lines': length => `a = 1\n${times('\n', length)}`,
}

const JSON_MATTER: Readonly<Record<string, (length: number) => string>> = {
  'lists in one another': length => `{"a": ${nested('[', '', ']', length)}}`,
  'maps in one another': length => nested('{"a":', '1', '}', length),
  'an unclosed list': length => `{"a": ${times('[', length)}`,
  'one list': length => `{"a": [${times('1,', length)}1]}`,
  'one text': length => `{"a": "${times('\\n', length)}"}`,
  backslashes: length => `{"a": "${times('\\\\', length)}"}`,
  members: length => `{${numbered(index => `"a${index}": 1,`, length)}"z": 1}`,
}

const CSV: Readonly<Record<string, (length: number) => string>> = {
  columns: length => `url${numbered(index => `,a${index}`, length)}\nhttps://x.example/1.png\n`,
  'columns without a title': length => `url\n${times(',', length)}\n`,
  commas: length => times(',', length),
  rows: length => `url,a\n${times('https://x.example/1.png,b\n', length)}`,
  'rows of 9,000 cells': length => `url${',a'.repeat(8999)}\n${times(`${','.repeat(8999)}\n`, length)}`,
  quotes: length => `url\n${times('"', length)}`,
  'doubled quotes': length => `url\n"${times('""', length)}"\n`,
  'quotes of lines': length => `url\n${times('"\n', length)}`,
  'quotes that open a cell': length => `url\n${times('"a,', length)}`,
  'quoted cells': length => `url\n${times('"a",', length)}\n`,
  'quotes in lines': length => `url\n${times('https://x.example/"1".png\n', length)}`,
  'cells over lines': length => `url,a\n${times('https://x.example/1.png,"b\nc"\n', length)}`,
  'one cell over lines': length =>
    `url,a\nhttps://x.example/1.png,"${times('a line of a text that a cell holds\n', 1.1 * length)}"\n`,
  'blank lines': length => `url\n${times('\n', length)}`,
  semicolons: length => `${times('a;', length)}url\nb`,
  blanks: length => `url\n${times(' ', length)}`,
  'one data: URI': length => `url\ndata:image/png;base64,${times('iVBORw0K', length)}\n`,
  'many data: URIs': length => `url\n${times('"data:image/png;base64,iVBORw0K"\n', length)}`,
  'one cell of Markdown': length => `url,body\n,"${times('![a](https://x.example/1.png) ', length)}"\n`,
}

const feed = (body: (length: number) => string) => (length: number) =>
  `<rss version="2.0"><channel><link>https://x.example/</link>${body(length)}</channel></rss>`

const FEED: Readonly<Record<string, (length: number) => string>> = {
  items: feed(length =>
    times('<item><enclosure url="https://x.example/1.png" type="image/png"/></item>', length),
  ),
  'elements in one another': feed(length => nested('<item>', '', '</item>', length)),
  'open elements': feed(length => times('<item>', length)),
  'closing elements': feed(length => times('</item>', length)),
  'references in one text': feed(
    length => `<item><description>${times('&lt;', length)}</description></item>`,
  ),
  'images in one text': feed(
    length =>
      `<item><description>${times('&lt;img src=&quot;https://x.example/1.png&quot;&gt;', length)}</description></item>`,
  ),
  'sections of one text': feed(
    length => `<item><description>${times('<![CDATA[a]]>', length)}</description></item>`,
  ),
  'an unclosed section': feed(length => `<item><description><![CDATA[${times('a', length)}`),
  comments: feed(length => times('<!-- a -->', length)),
  'an unclosed comment': feed(length => `<!-- ${times('a', length)}`),
  attributes: feed(length => `<item ${numbered(index => `a${index}="b" `, length)}/>`),
  namespaces: feed(length => `<item ${numbered(index => `xmlns:a${index}="b" `, length)}/>`),
  'namespaces of items': feed(length => numbered(index => `<a${index}:b xmlns:a${index}="c"/>`, length)),
  bases: feed(length =>
    times('<item xml:base="a/"><enclosure url="1.png" type="image/png"/></item>', length),
  ),
  'bases in one another': feed(length =>
    times(
      `${'<item xml:base="a/">'.repeat(100)}<enclosure url="1.png" type="image/png"/>${'</item>'.repeat(100)}`,
      length,
    ),
  ),
  instructions: feed(length => times('<?a b?>', length)),
  'one document type': length => `<!DOCTYPE rss [${times('<!ELEMENT a (b)>', length)}]><rss version="2.0"/>`,
  'one entity': length => `<!DOCTYPE rss [<!ENTITY a "${times('b', length)}">]><rss version="2.0"/>`,
  'markup of one text': (length: number) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${times('<b>a</b>', length)}</div></content></entry></feed>`,
  'bases in one text': (length: number) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${times('<b xml:base="a/"><img src="1.png"/></b>', length)}</div></content></entry></feed>`,
  'one data: URI': feed(
    length =>
      `<item><description>&lt;img src="data:image/png;base64,${times('iVBORw0K', length)}"&gt;</description></item>`,
  ),
}

/** `JSON.parse` reads such a list as a whole, so that its memory grows with what it holds. */
const JSON_LIST: Readonly<Record<string, (length: number) => string>> = {
  URLs: length => `[${times('"https://x.example/1.png",', length)}"a"]`,
  numbers: length => `[{"url":"https://x.example/1.png","a":[${times('12345678901234567,', length)}1]}]`,
  'one number': length => `[{"url":"https://x.example/1.png","a":${times('1', length)}}]`,
  'lists in one another': length => nested('[', '', ']', length),
  'lists in one another, unclosed': length => times('[', length),
  'records in one another': length => `[${nested('{"url":', '1', '}', length)}]`,
  'records in one another, unclosed': length => `[${times('{"url":', length)}`,
  'members of one record': length =>
    `[{"url":"https://x.example/1.png",${numbered(index => `"a${index}":1,`, length)}"z":1}]`,
  'members of one map': length => `{${numbered(index => `"a${index}":[],`, length)}"z":1}`,
  backslashes: length => `["${times('\\\\', length)}"]`,
  escapes: length => `["${times('\\u0061', length)}"]`,
  'one data: URI': length => `["data:image/png;base64,${times('iVBORw0K', length)}"]`,
  blanks: length => `[${times(' ', length)}]`,
}

const LINES: Readonly<Record<string, (length: number) => string>> = {
  'lists in one another': length => `${nested('[', '', ']', length)}\n`,
  'records in one another': length => `${nested('{"url":', '1', '}', length)}\n`,
  records: length => times('{"url":"https://x.example/1.png"}\n', length),
  'broken lines': length => times('{"url": "https://x.example/1.png"\n', length),
  'one broken line': length => times('{"a":', length),
  'one data: URI': length => `{"url":"data:image/png;base64,${times('iVBORw0K', length)}"}\n`,
}

const PLAIN: Readonly<Record<string, (length: number) => string>> = {
  'one line': length => times('a', length),
  'blank lines': length => times('\n', length),
  blanks: length => times(' ', length),
  comments: length => times('# a\n', length),
  'one data: URI': length => `data:image/png;base64,${times('iVBORw0K', length)}`,
  'many data: URIs': length => times('data:image/png;base64,iVBORw0K\n', length),
  'percent signs': length => `data:,${times('%41', length)}`,
  addresses: length => times('https://x.example/1.png\n', length),
}

type Texts = Readonly<Record<string, (length: number) => string>>

const repeated: Texts = Object.fromEntries(
  REPEATED.map(piece => [JSON.stringify(piece), (length: number) => times(piece, length)]),
)

const of = (file: string, kind: string, texts: Texts, more: Partial<Shape> = {}): Shape[] =>
  Object.entries(texts).map(([name, text]) => ({ name: `${kind}: ${name}`, file, text, ...more }))

/** The text as the only member of a record. Its escapes make the file longer. */
const inRecord = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      (length: number) => `${JSON.stringify({ body: text(0.8 * length) })}\n`,
    ]),
  )

const MATTER_OF = {
  yaml: (body: (length: number) => string) => matter('---', '---', body),
  toml: (body: (length: number) => string) => matter('+++', '+++', body),
  json: (body: (length: number) => string) => (length: number) => `${body(length)}\nText.\n`,
} as const

const inMatter = (kind: keyof typeof MATTER_OF, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, MATTER_OF[kind](text)]))

export const SHAPES: readonly Shape[] = [
  ...of('a.md', 'Markdown', { ...repeated, ...MIXED }),
  ...of('a.md', 'Markdown alone', MARKDOWN),
  ...of('a.html', 'HTML', MIXED),
  ...of('a.html', 'HTML alone', HTML),
  ...of('a.md', 'YAML', inMatter('yaml', YAML)),
  ...of('a.md', 'TOML', inMatter('toml', TOML)),
  ...of('a.md', 'JSON in a page', inMatter('json', JSON_MATTER)),
  ...of('a.csv', 'CSV', CSV),
  ...of(
    'a.csv',
    'CSV with Markdown',
    { 'one cell': CSV['one cell of Markdown'] as Texts[string] },
    {
      fields: { markdownFields: ['body'] },
    },
  ),
  ...of('a.xml', 'feed', FEED),
  ...of('a.json', 'JSON', JSON_LIST),
  ...of('a.jsonl', 'JSON Lines', LINES),
  ...of('a.txt', 'text', PLAIN),
  ...of('a.jsonl', 'Markdown in a record', inRecord({ ...MIXED, ...MARKDOWN }), {
    fields: { markdownFields: ['$.body'] },
  }),
  ...of('a.jsonl', 'HTML in a record', inRecord({ ...MIXED, ...HTML }), {
    fields: { htmlFields: ['$.body'] },
  }),
]
