import { expect, test } from '@jest/globals'
import {
  problemsOf,
  readDocument,
  rewriteInPlace,
  rewritten,
  type Verdict,
} from '../../support/list-document.ts'

const number = (url: string) => /(\d+)\D*$/.exec(url)?.[1]
const move: Verdict = url => ({ key: 'k', url: `https://cdn.example/${number(url)}.png` })

const PAGE = `---
title: "https://a.example/0.png" # ![x](https://a.example/0.png)
cover: https://a.example/1.png   # a comment
cover2: 'https://a.example/2.png'
nested:
  image: "https://a.example/3.png"
list: [https://a.example/4.png, "https://a.example/5.png",local.png]
anchored: &hero https://a.example/6.png
again: *hero
folded: >-
  https://a.example/7.png
id: 1234567890123456789012
empty:
relative: ../img/8.png
---

![body](https://a.example/9.png)
`

test('the scalars that select finds change, each once, in their own quoting', async () => {
  const select = [
    '$.cover',
    '$.cover2',
    '$.nested.image',
    '$.list',
    '$.anchored',
    '$.again',
    '$.folded',
    '$.empty',
    '$.relative',
    '$.nothing',
  ]
  const read = await readDocument('a.md', PAGE, { select })
  expect(problemsOf(read)).toEqual([])
  expect(
    read.urls.map(({ url, listedAt }) => [number(url), listedAt && 'line' in listedAt && listedAt.line]),
  ).toEqual([
    ['1', 3],
    ['2', 4],
    ['3', 6],
    ['4', 7],
    ['5', 7],
    ['6', 8],
    ['9', 17],
  ])
  const expected = PAGE.replaceAll(/https:\/\/a\.example\/([1-69])\.png/g, 'https://cdn.example/$1.png')
  expect((await rewriteInPlace(read, move)).toString()).toBe(expected)
})

test('a link that no plain scalar can say gets quotes', async () => {
  const source = '---\na: https://a.example/1\nb: {c: https://a.example/2}\n---\n'
  const links = ['k #1', '123', 'true', 'x/a: b', '- a/b', '图/a.png', "it's/x", '{a}/b', 'a/b:']
  for (const link of links) {
    const after = await rewritten('a.md', source, () => ({ key: link }), { select: ['$.a', '$.b.c'] })
    const again = await readDocument('a.md', after, { select: ['$.a', '$.b.c'], takesRelative: () => true })
    expect(problemsOf(again)).toEqual([])
    expect(again.urls.map(({ url }) => url)).toEqual([link, link])
  }
})

test('records of front matter bring their fields', async () => {
  const source =
    '---\nimages:\n  - src: https://a.example/1.png\n    from: https://a.example/page\n    alt: x\n---\n'
  const names = { urlField: 'src', refererField: 'from', select: ['$.images[*]'] }
  const read = await readDocument('a.md', source, names)
  expect(read.urls).toEqual([
    expect.objectContaining({
      url: 'https://a.example/1.png',
      referer: 'https://a.example/page',
      fields: { alt: 'x' },
    }),
  ])
})

test.each([
  ['TOML', '+++\ncover = "https://a.example/1.png"\n+++\n![x](https://a.example/2.png)\n'],
  ['JSON', '{\n"cover": "https://a.example/1.png"\n}\n![x](https://a.example/2.png)\n'],
  ['JSON', ';;;\n"cover": "https://a.example/1.png"\n;;;\n![x](https://a.example/2.png)\n'],
])('select reads %s, too, and front-matter: none leaves all else', async (_, source) => {
  const none = { frontMatter: 'none' } as const
  const read = await readDocument('a.md', source, { ...none, select: ['$.cover'] })
  expect((await rewriteInPlace(read, move)).toString()).toBe(source.replaceAll('a.example', 'cdn.example'))
  expect((await rewritten('a.md', source, move, none)).toString()).toBe(
    source.replace('a.example/2', 'cdn.example/2'),
  )
})

test('aliases that multiply without end are one sentence', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) =>
      `l${i}: &l${i} [${
        i === 0
          ? 'x'
          : Array(9)
              .fill(`*l${i - 1}`)
              .join(', ')
      }]`,
  )
  const read = await readDocument('a.md', `---\n${levels.join('\n')}\n---\n`, { select: ['$.l1'] })
  expect(problemsOf(read)).toEqual(['a.md: the front matter refers to itself too often'])
})
