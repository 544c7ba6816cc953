/** Front matter: where it is, which of its members are images, and that nothing else changes. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../../../src/base/sentence.ts'
import { fewestCpuSeconds } from '../../../../support/cpu-time.ts'
import { problemsOf, readDocument, rewriteInPlace, rewritten } from '../../../../support/list-document.ts'

const move = (url: string) => ({ key: 'k', url: url.replace('//o.', '//n.') })
const O = 'https://o.example'

const warnings: string[] = []
const noteWarning = ({ message }: Error) => warnings.push(message)
beforeAll(() => {
  process.on('warning', noteWarning)
})
afterAll(() => {
  process.off('warning', noteWarning)
})

/** All at `O` moves, and nothing else. */
async function expectAllMoves(source: string): Promise<void> {
  const read = await readDocument('a.md', source)
  expect(problemsOf(read)).toEqual([])
  expect(read.document.notices).toEqual([])
  const after = (await rewriteInPlace(read, move)).toString()
  expect(after).toBe(source.replaceAll('//o.', '//n.'))
  expect(await rewritten('a.md', after, move)).toBe(after)
  expect(await rewritten('a.md', source, () => 'none')).toBe(source)
}

const NAMES =
  'cover image images thumbnail banner featured_image feature_image featureImage top_img og_image header_image photos'.split(
    ' ',
  )

describe('members that themes show', () => {
  test.each([...NAMES, 'Cover', 'featured-image', 'FEATUREIMAGE', 'top-img', 'OG-Image'])(
    '%s',
    async name => {
      await expectAllMoves(`---\ntitle: x\n${name}: ${O}/1.png # a comment\n---\n`)
      await expectAllMoves(`---\n${name}: ["${O}/1.png", local.png, '${O}/2.png']\n---\n`)
      await expectAllMoves(`+++\n${name} = "${O}/1.png" # a comment\n+++\n`)
      await expectAllMoves(`+++\n"${name}" = ['${O}/1.png', "local.png", '''https://stay.example''']\n+++\n`)
      await expectAllMoves(`{\n  "${name}": "${O}/1.png",\n  "x": "https://stay.example"\n}\n\ntext\n`)
      await expectAllMoves(`{"${name}": ["${O}/1.png", "${O}/2.png"]};;;\ntext\n`)
      await expectAllMoves(`"${name}": "${O}/1.png",\n"title": "x"\n;;;\ntext\n`)
      await expectAllMoves(`;;;\n"${name}": "${O}/1.png"\n;;;\ntext\n`)
    },
  )

  test.each([
    ['cover.image', `cover:\n  image: ${O}/1.png\n  url: ${O}/2.png\n  alt: https://stay.example/1.png`],
    ['image.src and image.url', `image: {src: ${O}/1.png, url: "${O}/2.png", link: "https://stay.example"}`],
    ['header.image', `header:\n  Image: ${O}/1.png\n  tease: https://stay.example/1.png`],
    ['header.teaser', `header:\n  teaser: ${O}/1.png`],
    ['header.overlay_image', `header:\n  overlay-image: ${O}/1.png`],
    ['photos', `photos:\n  - ${O}/1.png`],
    ['resources', `resources:\n- src: ${O}/1.png\n  name: https://stay.example/1.png\n- SRC: ${O}/2.png`],
    ['values over lines', `images:\n  - ${O}/1.png\n  - >-\n    https://stay.example/1.png`],
    ['an anchor', `cover: &c ${O}/1.png\nthumbnail: *c`],
  ])('%s', async (_, yaml) => {
    await expectAllMoves(`---\n${yaml}\n---\n\n![x](${O}/3.png)\n`)
  })

  test('the same in tables of TOML', async () => {
    await expectAllMoves(
      `+++\r\ncover.image = "${O}/1.png"\r\n[image]\r\nsrc = '${O}/2.png'\r\n[[resources]]\r\nsrc = "${O}/3.png"\r\n[[resources]]\r\nsrc = "${O}/4.png"\r\n[header]\r\nx = {image = "https://stay.example"}\r\n+++\r\n`,
    )
  })

  test.each([
    'link: https://stay.example/1.png',
    'cover: /img/1.png',
    'cover: "//stay.example/1.png"',
    'cover: data:image/png;base64,R0',
    'cover: https://stay.example/{{ x }}.png',
    'params:\n  cover: https://stay.example/1.png',
    'images: {a: https://stay.example/1.png}',
    'constructor: {image: https://stay.example/1.png}',
    'cover: true',
  ])('%s is none', async yaml => {
    const read = await readDocument('a.md', `---\n${yaml}\n---\n`)
    expect([read.urls, read.document.notices, problemsOf(read)]).toEqual([[], [], []])
  })

  test('are images like any other, once, with what select says of them', async () => {
    const source = `---\ntitle: x\ncover: ${O}/1.png\nimages: [{src: ${O}/2.png, alt: a}]\n---\n`
    const { urls } = await readDocument('a.md', source, {
      select: ['$.images[*]', '$.cover'],
      urlField: 'src',
    })
    expect(urls.map(({ url, listedAt, fields }) => ({ url, listedAt, fields }))).toEqual([
      { url: `${O}/1.png`, listedAt: { file: 'a.md', line: 3, column: 8 }, fields: undefined },
      { url: `${O}/2.png`, listedAt: { file: 'a.md', line: 4, column: 16 }, fields: { alt: 'a' } },
    ])
  })

  test('are left with front-matter: none', async () => {
    const read = await readDocument('a.md', `---\ncover: ${O}/1.png\n---\n![x](${O}/2.png)`, {
      frontMatter: 'none',
    })
    expect(read.urls.map(({ url }) => url)).toEqual([`${O}/2.png`])
  })

  test('a link of our own counts again, however it is written', async () => {
    const isOwnLink = (url: string) => url.startsWith('../img/')
    const source = '---\ncover: ../img/1.png\nimage: ../other/1.png\n---\n'
    const { urls } = await readDocument('a.md', source, { isOwnLink })
    expect(urls.map(({ url }) => url)).toEqual(['../img/1.png'])
  })
})

describe('front matter that cannot be parsed', () => {
  test.each([
    ['---\na: 1\nb: [\n---\n', 'line 4: the front matter is not YAML there (BAD_INDENT)'],
    ['+++\na = 1\nb = {{ x }}\n+++\n', 'line 3: the front matter is not TOML there (Unexpected token)'],
    ['{\n"a": 1,\n"b": x\n}\n', 'line 3: the front matter is not JSON there'],
    ['"a": 1,\n"b": x\n;;;\n', 'line 2: the front matter is not JSON there'],
  ])('%j is a warning with its line, and the page is read', async (matter, fault) => {
    const source = `${matter}![x](${O}/1.png)\n`
    const read = await readDocument('a.md', source)
    expect(problemsOf(read)).toEqual([])
    expect(read.document.notices.map(notice => textIn('en', notice))).toEqual([
      `a.md, ${fault}; its images are left as they are`,
    ])
    expect(read.document.notices.map(notice => textIn('zh', notice))).toEqual([
      expect.stringContaining('其中的图片保持原样'),
    ])
    expect((await rewriteInPlace(read, move)).toString()).toBe(source.replace('//o.', '//n.'))
    const asked = await readDocument('a.md', source, { select: ['$.cover'] })
    expect(problemsOf(asked)).toEqual([`a.md, ${fault}`])
    const none = await readDocument('a.md', source, { frontMatter: 'none' })
    expect(none.document.notices).toEqual([])
  })

  test('a template as a value is no fault, and no warning of the process', async () => {
    const source = `---\ntitle: {{ title }}\ncover: ${O}/1.png\n---\n`
    const read = await readDocument('a.md', source, { select: ['$.title'] })
    expect([problemsOf(read), read.document.notices]).toEqual([[], []])
    expect((await rewriteInPlace(read, move)).toString()).toBe(source.replace('//o.', '//n.'))
    await new Promise(setImmediate)
    expect(warnings).toEqual([])
  })
})

describe('the first line', () => {
  test.each([
    '---\n![x](U)\n',
    '---\n\n![x](U)\n\n---\n\n![x](U)\n',
    '---\n',
    '---',
    '---\n\n# A heading\n\n![x](U)\n',
    '---\n**Note:** ![x](U)\n',
    '---\n[a]: U\n\n![a]\n',
    '---\n<b>a</b>: ![x](U)\n',
    '---\nhttps://stay.example ![x](U)\n',
    '---\r\n![x](U)\r\n',
    '---\n| a: | ![x](U) |\n',
  ])('%j is a thematic break', async shape => {
    await expectAllMoves(shape.replaceAll('U', `${O}/1.png`))
    const read = await readDocument('a.md', shape.replaceAll('U', `${O}/1.png`))
    expect(read.urls).toHaveLength(shape.split('U').length - 1)
  })

  test.each([
    '---\n---\n![x](U)\n',
    '---\n\n# a comment\n\ntitle: "![x](S)"\n---\n![x](U)\n',
    '---\n"a b": ![x](S)\n---\n![x](U)\n',
    '---\n标题: "![x](S)"\n---\n![x](U)\n',
    '---\nog:image: "![x](S)"\n...\n![x](U)\n',
    '---\n- "![x](S)"\n---\n![x](U)\n',
    '---\n{a: "![x](S)"}\n---\n![x](U)\n',
    '---\r\n  a:\r\n   - "![x](S)"\r\n---\r\n![x](U)\r\n',
    '{"a": "![x](S)"}\n;;;\n![x](U)\n',
    '{"a": "![x](S)"};;;\n![x](U)\n',
    '"a": "![x](S)"\n;;;\n![x](U)\n',
  ])('%j opens front matter', async shape => {
    const text = shape.replaceAll('U', `${O}/1.png`).replaceAll('S', 'https://stay.example/1.png')
    const read = await readDocument('a.md', text)
    expect(read.urls.map(({ url }) => url)).toEqual([`${O}/1.png`])
    expect((await rewriteInPlace(read, move)).toString()).toBe(text.replace('//o.', '//n.'))
  })

  test('without an end it is one sentence', async () => {
    expect(problemsOf(await readDocument('a.md', '---\ntitle: x\n'))).toEqual([
      "a.md, line 1: the front matter that begins with '---' has no end",
    ])
  })
})

test('links come back in each quoting as they went in', async () => {
  const source = '+++\ncover = "https://o.example/1"\nimage = \'https://o.example/2\'\n+++\n'
  for (const link of ["a'b", 'a"b\\c', '图 #', 'a%20b?c=d&e']) {
    const after = await rewritten('a.md', source, () => ({ key: `https://n.example/${link}` }))
    const again = await readDocument('a.md', after)
    expect(again.urls.map(({ url }) => url)).toEqual(Array(2).fill(`https://n.example/${link}`))
  }
})

const times = (text: string) => text.repeat(Math.ceil(524_288 / text.length))

test.each([
  ['lines', `+++\n${times('a = "b"\n')}+++\n`],
  ['brackets', `+++\na = ${times('[')}\n+++\n`],
  ['nested arrays', `+++\na = ${'['.repeat(60_000)}${']'.repeat(60_000)}\n+++\n`],
  ['YAML brackets', `---\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`],
  ['JSON', `{"a": ${times('[')}}\n`],
  ['JSON members', `"a": ${times('"\\\\')}\n;;;\n`],
  ['many images', `{"images": [${Array(10_000).fill(`"${O}/1"`).join()}]}\n`],
  ['blanks', `---\na${times(' ')}\n---\n`],
])('%s of hostile size are read within two seconds', async (_, text) => {
  const seconds = await fewestCpuSeconds(2, async () => {
    expect(problemsOf(await readDocument('a.md', text))).toEqual([])
  })
  expect(seconds).toBeLessThan(2)
})
