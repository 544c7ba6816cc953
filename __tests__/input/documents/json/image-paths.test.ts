import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../../src/base/sentence.ts'
import { ImagePaths } from '../../../../src/input/documents/json/image-paths.ts'
import { pathReaders } from '../../../../src/input/documents/json/json-select.ts'

const A = 'https://a.test/1.png'

function found(...values: readonly unknown[]): string | undefined {
  const paths = new ImagePaths()
  for (const value of values) paths.note(value)
  return paths.sentence && textIn('en', paths.sentence)
}

describe('a walk through JSON', () => {
  test.each<[unknown, string | undefined]>([
    [
      { posts: [{ images: [A, A] }, { images: [] }, { images: [A] }] },
      '3 image URLs at $.posts[*].images[*]',
    ],
    [{ posts: [{ images: [{ src: A }] }] }, '1 image URL at $.posts[*].images[*].src'],
    [[A], '1 image URL at $[*]'],
    [A, '1 image URL at $'],
    [{ "the 'first'": { a: [[A]] } }, "1 image URL at $['the \\'first\\''].a[*][*]"],
    [{ 图片: A }, '1 image URL at $.图片'],
    // By its name, where the URL says nothing.
    [{ page: 'https://a.test/x', cover: 'https://a.test/x?id=1' }, '1 image URL at $.cover'],
    [{ imageUrls: ['//a.test/x'] }, '1 image URL at $.imageUrls[*]'],
    [{ url: 'https://a.test/x.jpg?w=1' }, '1 image URL at $.url'],
    [{ url: 'https://a.test/x.jpg!thumb' }, '1 image URL at $.url'],
    [{ url: 'https://a.test/x.jpg.html', text: 'see a.png', cover: 'none', n: 1, nil: null }, undefined],
    [{ url: 'https://a.test/?f=x.png' }, undefined],
    [{ topic: 'https://a.test/x' }, undefined],
    [{ pics: ['https://a.test/x'] }, '1 image URL at $.pics[*]'],
    [{}, undefined],
  ])('%j', (value, sentence) => {
    expect(found(value)).toBe(sentence)
  })

  test('the place with the most comes first, and three are named', () => {
    const post = { a: [A], b: [A, A, A], c: [A, A], d: [A, A, A, A] }
    expect(found({ post })).toBe(
      '4 image URLs at $.post.d[*], 3 image URLs at $.post.b[*], 2 image URLs at $.post.c[*]',
    )
  })

  test('the lines of a file are one walk', () => {
    expect(found({ a: [A] }, { b: 1 }, { a: [A, A] })).toBe('3 image URLs at $.a[*]')
  })

  test('members that are ids are one place', () => {
    const byId = (count: number, from = 0) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`id${from + n}`, { media: { cover: A } }]))
    expect(found({ posts: byId(1000) })).toBe('1000 image URLs at $.posts.*.media.cover')
    // A hundred and one are ids; a hundred may be fields.
    expect(found({ posts: byId(101) })).toBe('101 image URLs at $.posts.*.media.cover')
    expect(found({ posts: byId(100) })).toMatch(/^1 image URL at \$\.posts\.id\d+\.media\.cover, /)
    // Some at a time, too.
    const lines = Array.from({ length: 10 }, (_, n) => ({ posts: byId(30, n * 30) }))
    expect(found(...lines)).toBe('300 image URLs at $.posts.*.media.cover')
  })

  test('depth overflows no stack, and many places no memory', () => {
    let deep: unknown = A
    for (let n = 0; n < 200_000; n++) deep = n % 2 ? [deep] : { a: deep }
    expect(found(deep)).toBeUndefined()
    const wide = Array.from({ length: 300 }, (_, n) => ({ [`x${n}`]: { [`y${n}`]: { [`z${n}`]: A } } }))
    expect(found(...wide)).toBe('300 image URLs at $.*.*.*')
  })

  test('each path finds what was counted', async () => {
    const value = { 'a b': { "c'd\\": [A, { é: A }] }, posts: { ...Array(150).fill({ image: A }) } }
    const sentence = found(value) ?? ''
    for (const [, count, path = ''] of sentence.matchAll(/(\d+) image URLs? at (.+?)(?=, \d+ image|$)/g)) {
      const [reader] = await pathReaders([path])
      expect(reader?.find(value).length).toBeGreaterThanOrEqual(Number(count))
    }
  })
})
