import { expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import type { StoredLink } from '../../../src/output/rewrite/new-link.ts'
import {
  problemsOf,
  readDocument,
  rewriteInPlace,
  rewritten,
  type Verdict,
} from '../../support/list-document.ts'

const CDN = 'https://cdn.example.net/memes/'
const number = (url: string) => Number(/(\d+)\D*$/.exec(url)?.[1] ?? 0)
const storedOf = (url: string): StoredLink => {
  const key = `memes/${number(url)}.png`
  return { key, url: `${CDN}${number(url)}.png`, width: 4, height: 3 }
}
const all: Verdict = url => storedOf(url)
const member = (n: number) => `{"key": "memes/${n}.png", "url": "${CDN}${n}.png", "width": 4, "height": 3}`

const STRANGE = [
  '\ufeff{\r\n',
  '\t"id": 1234567890123456789012, "r": 1.0, "big": 1e400, "ok" : true,\r\n',
  '\t"posts": [\r\n',
  '\t\t{"cover":"https:\\/\\/a.example\\/1.png", "n": 1.0},\r\n',
  '\t\t{ "cover" : "https://a.example/\\u4e2d/2.png?a=1&amp;b=2#x" ,"cover": "HTTP://A.EXAMPLE/3.PNG" },\r\n',
  '\t\t{\r\n\t\t\t"title": "\\"cover\\": \\"https://a.example/9.png\\"",\r\n\t\t\t"cover":\t"//a.example/4.png"\r\n\t\t}\r\n',
  '\t],\r\n',
  '\t"cover": "https://a.example/8.png"\r\n',
  '}',
].join('')

test('replace changes the selected strings and no other byte', async () => {
  const options = { select: ['$.posts[*].cover'] }
  const read = await readDocument('a.json', STRANGE, options)
  expect(problemsOf(read)).toEqual([])
  expect(read.urls.map(({ url }) => url)).toEqual([
    'https://a.example/1.png',
    'HTTP://A.EXAMPLE/3.PNG',
    '//a.example/4.png',
  ])
  expect(read.urls.map(({ listedAt }) => listedAt)).toEqual(
    [0, 1, 2].map(index => ({ file: 'a.json', pointer: `/posts/${index}/cover` })),
  )
  const expected = STRANGE.replace('https:\\/\\/a.example\\/1.png', `${CDN}1.png`)
    .replace('HTTP://A.EXAMPLE/3.PNG', `${CDN}3.png`)
    .replace('//a.example/4.png', `${CDN}4.png`)
  expect((await rewriteInPlace(read, all)).toString()).toBe(expected)
})

test('add puts a member after the one that holds the URL, with its line break and indentation', async () => {
  const options = { select: ['$.posts[*].cover'], mode: 'add' } as const
  const expected = STRANGE.replace('1.png"', `1.png", "cover_stored": ${member(1)}`)
    .replace('3.PNG"', `3.PNG", "cover_stored": ${member(3)}`)
    .replace('4.png"', `4.png",\r\n\t\t\t"cover_stored": ${member(4)}`)
  const once = await rewritten('a.json', STRANGE, all, options)
  expect(once).toBe(expected)
  expect(await rewritten('a.json', once, all, options)).toBe(once)
})

test('beside arrays stand arrays of the same shape, in records under the field their own members', async () => {
  const source = `{
  "a": [
    "https://a.example/1.png",
    ["https://a.example/2.png", 7],
    {"url": "https://a.example/3.png"}
  ],
  "list": [{"images": ["https://a.example/4.png", "https://a.example/5.png"]}]
}
`
  const options = {
    select: ['$.a[0]', '$.a[1][0]', '$.a[2]', '$.list[*].images[1]', '$.a[0]'],
    mode: 'add',
  } as const
  const verdict: Verdict = url => (number(url) === 2 ? 'none' : storedOf(url))
  const expected = source
    .replace('3.png"', `3.png", "url_stored": ${member(3)}`)
    .replace('  ],\n', `  ],\n  "a_stored": [${member(1)}, [null, null], null],\n`)
    .replace('5.png"]', `5.png"], "images_stored": [null, ${member(5)}]`)
  expect(await rewritten('a.json', source, verdict, options)).toBe(expected)
})

test.each(['$..cover', '$..url', '$.images.*', '$..*'])(
  'add with %s does not feed on what it wrote',
  async select => {
    const source = JSON.stringify(
      {
        cover: 'https://a.example/1.png',
        url: 'https://a.example/2.png',
        images: { a: 'https://a.example/3.png', b: ['https://a.example/4.png'] },
        posts: [{ cover: 'https://a.example/5.png', url: 'https://a.example/6.png' }],
      },
      undefined,
      2,
    )
    const options = { select: [select], mode: 'add' } as const
    const first = await readDocument('a.json', source, options)
    const once = (await rewriteInPlace(first, all)).toString()
    expect(once).not.toBe(source)
    const second = await readDocument('a.json', once, options)
    expect(second.urls.map(({ url }) => url)).toEqual(first.urls.map(({ url }) => url))
    expect((await rewriteInPlace(second, all)).toString()).toBe(once)
  },
)

test('a value from an earlier run stays until a run has a better one', async () => {
  const source = `[{"url": "https://a.example/1.png", "url_stored": ${member(9)}}]`
  const add = { mode: 'add' } as const
  expect(await rewritten('a.json', source, () => 'none', add)).toBe(source)
  expect(await rewritten('a.json', source, all, add)).toBe(source.replace(member(9), member(1)))
})

test('of another shape an earlier value gives way', async () => {
  const source = `[{"url": ["https://a.example/1.png"], "url_stored": [${member(9)}, null]}]`
  expect(await rewritten('a.json', source, () => 'none', { mode: 'add' })).toBe(
    '[{"url": ["https://a.example/1.png"], "url_stored": [null]}]',
  )
})

test('what a formatter did to a value that says the same is left alone', async () => {
  const pretty = JSON.stringify([{ url: 'https://a.example/1.png', url_stored: storedOf('1') }], undefined, 4)
  expect(await rewritten('a.json', pretty, all, { mode: 'add' })).toBe(pretty)
})

test('what no run wrote is not written over, and a URL beside no name has no place', async () => {
  const source =
    '{"a": {"url": "https://a.example/1.png", "url_stored": "mine"}, "b": ["https://a.example/2.png"]}'
  const bad = await readDocument('a.json', source, { select: ['$.a.url'], mode: 'add' })
  expect(problemsOf(bad)).toEqual([
    "a.json, /a/url: the member 'url_stored' beside the URL was not written by a run; rename it in the list",
  ])
  const top = await readDocument('b.json', '["https://a.example/1.png"]', { mode: 'add' })
  expect(problemsOf(top)).toEqual([
    'b.json, /0: no named member holds the URL, so that nothing can be added beside it; use rewrite-mode: replace',
  ])
})

test('of members of one name the last one counts, also where an earlier one holds what the last lacks', async () => {
  const source =
    '{"p": {"url": "https://a.example/1.png", "url_stored": "x"}, "p": {"url": "https://a.example/2.png"}, "n": {"p": 1}}'
  expect(await rewritten('a.json', source, all, { select: ['$.p.url'], mode: 'add' })).toBe(
    source.replace('2.png"', `2.png", "url_stored": ${member(2)}`),
  )
})

test('with keys alone the member has no url, and replace writes the key', async () => {
  const source = '[{"url": "https://a.example/1.png"}]'
  const key: Verdict = () => ({ key: 'a "b"/图.png' })
  expect(await rewritten('a.json', source, key, { mode: 'add' })).toBe(
    '[{"url": "https://a.example/1.png", "url_stored": {"key": "a \\"b\\"/图.png"}}]',
  )
  expect(await rewritten('a.json', source, key)).toBe('[{"url": "a \\"b\\"/图.png"}]')
})

test('a broken line of JSON Lines stays, costs its own position, and the rest is done', async () => {
  const source = [
    '{"url": "https://a.example/1.png"}\r\n',
    '\r\n',
    '{"url": "https://a.example/2.png"\r\n',
    '{"url":"https://a.example/3.png","id":1234567890123456789012}\n',
    '{"title": "no url"}\n',
    '{"url": ["https://a.example/4.png", "https://a.example/5.png"]}',
  ].join('')
  const read = await readDocument('a.jsonl', source, { mode: 'add' })
  expect(read.urls.map(({ listedAt, problem }) => [listedAt, problem && textIn('en', problem)])).toEqual([
    [{ file: 'a.jsonl', line: 1, pointer: '/url' }, undefined],
    [{ file: 'a.jsonl', line: 3, pointer: '' }, 'the line is not JSON (column 34)'],
    [{ file: 'a.jsonl', line: 4, pointer: '/url' }, undefined],
    [{ file: 'a.jsonl', line: 5, pointer: '' }, "field 'url' is missing"],
    [{ file: 'a.jsonl', line: 6, pointer: '/url/0' }, undefined],
    [{ file: 'a.jsonl', line: 6, pointer: '/url/1' }, undefined],
  ])
  const expected = source
    .replace('1.png"', `1.png", "url_stored": ${member(1)}`)
    .replace('3.png"', `3.png", "url_stored": ${member(3)}`)
    .replace('5.png"]', `5.png"], "url_stored": [${member(4)}, ${member(5)}]`)
  expect((await rewriteInPlace(read, all)).toString()).toBe(expected)
  expect(await rewritten('a.jsonl', expected, all, { mode: 'add' })).toBe(expected)
})

test('select reaches into each line of JSON Lines', async () => {
  const source = '{"a": {"b": ["https://a.example/1.png"]}}\n{"c": 1}\n'
  const read = await readDocument('a.jsonl', source, { select: ['$.a.b[*]', '$.nothing'] })
  expect((await rewriteInPlace(read, all)).toString()).toBe(
    source.replace('https://a.example/1.png', `${CDN}1.png`),
  )
})

test('broken JSON is one sentence with its place', async () => {
  const read = await readDocument('a.json', '[\n  {"url": }\n]')
  expect(read.urls).toEqual([])
  expect(problemsOf(read)).toEqual(['a.json, line 2, column 11: the text is not JSON there'])
})

test('of random documents only the selected strings differ', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { text, count } = randomJson(seed)
    const read = await readDocument('a.json', text, { select: ['$..image'] })
    expect(read.urls).toHaveLength(count)
    const after = (await rewriteInPlace(read, () => ({ key: 'KEY' }))).toString()
    expect(after).toBe(text.replaceAll(/https:\\?\/\\?\/i(?:m|\\u006d)g[^"]*/g, 'KEY'))
    const added = await readDocument('b.json', text, { select: ['$..image'], mode: 'add' })
    const once = (await rewriteInPlace(added, () => ({ key: 'KEY' }))).toString()
    const insertion = /,\s*"im\u0061ge_stored": \{"key": "KEY"\}/g
    expect(once.match(insertion) ?? []).toHaveLength(count)
    expect(once.replaceAll(insertion, '')).toBe(text)
    expect(
      await rewritten('c.json', once, () => ({ key: 'KEY' }), { select: ['$..image'], mode: 'add' }),
    ).toBe(once)
  }
})

/** With every freedom that JSON's grammar leaves; URLs under `image` alone. */
function randomJson(seed: number): { text: string; count: number } {
  let state = seed
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % limit
  }
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  let count = 0
  const space = () => pick(['', '', ' ', '\n  ', '\r\n\t', '\t', '  '])
  const value = (depth: number): string => {
    const kind = below(depth > 4 ? 5 : 9)
    if (kind === 0) return pick(['1.0', '1e400', '-0', '1234567890123456789012', '0.1E-7'])
    if (kind === 1) return pick(['null', 'true', 'false'])
    if (kind < 5)
      return pick(['"a\\"b"', '"\\u4e2d\\\\"', '"]}"', '"{["', '"https:\\/\\/other"', '"图"', '""'])
    const items = Array.from({ length: below(5) }, () => (kind < 7 ? value(depth + 1) : named(depth + 1)))
    const [open, close] = kind < 7 ? ['[', ']'] : ['{', '}']
    return `${open}${space()}${items.join(`${space()},${space()}`)}${space()}${close}`
  }
  const names = new Map<number, number>()
  const named = (depth: number): string => {
    const serial = (names.get(depth) ?? 0) + 1
    names.set(depth, serial)
    const name = `"${pick(['a', 'im', 'b\\"', '中', ''])}${depth}-${serial}"`
    if (below(3) > 0) return `${name}${space()}:${space()}${value(depth)}`
    count++
    const image = pick(['https://img/a.png', 'https:\\/\\/img\\/\\u4e2d.png', 'https://i\\u006dg/b'])
    return `${name}:${space()}{${space()}"i${pick(['m', '\\u006d'])}age"${space()}:${space()}"${image}"${space()}}`
  }
  return { text: `${space()}[${space()}${value(0)},${value(0)},{${named(0)}}${space()}]${space()}`, count }
}
