import { describe, expect, test } from '@jest/globals'
import { linkTo, type StoredPlaces, storedKeyOf } from '../../../src/output/rewrite/stored-places.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'

const FILE = '/site/content/posts/a.md'

describe('below the public base', () => {
  const places: StoredPlaces = {
    link: 'url',
    prefix: mintPrefix('memes'),
    publicBase: 'https://cdn.example/x/',
  }
  test.each([
    ['https://cdn.example/x/memes/ab.png', 'memes/ab.png'],
    ['HTTPS://CDN.example/x/memes/ab.png?x-oss-process=style/a#b', 'memes/ab.png'],
    ['//cdn.example/x/memes/%E5%9B%BE%20%281%29.png', 'memes/图 (1).png'],
    ['<https://cdn.example/x/memes/ab.png>', 'memes/ab.png'],
    ['https://cdn.example/x/other/ab.png', undefined],
    ['https://cdn.example/xmemes/ab.png', undefined],
    ['https://cdn.example/x/memesab.png', undefined],
    ['https://cdn.example/page.html', undefined],
    ['https://cdn.example.evil/x/memes/ab.png', undefined],
    ['http://cdn.example/x/memes/ab.png', undefined],
    ['https://cdn.example/x/memes/', undefined],
    ['https://cdn.example/x/memes/a//b.png', undefined],
    ['https://cdn.example/x/memes/%ff.png', undefined],
    ['https://cdn.example/x/memes/.persist/probe', undefined],
    ['../../x/memes/ab.png', undefined],
    ['memes/ab.png', undefined],
  ])('%s leads to %s', (text, key) => {
    expect(storedKeyOf(text, FILE, places)).toBe(key)
  })

  test('a suffix that is no query is taken off', () => {
    const styled = { ...places, publicSuffix: '!thumb?x=1' }
    expect(storedKeyOf('https://cdn.example/x/memes/ab.png!thumb?x=1', FILE, styled)).toBe('memes/ab.png')
    expect(storedKeyOf('https://cdn.example/x/memes/ab.png%21thumb', FILE, styled)).toBe('memes/ab.png')
    expect(storedKeyOf('https://cdn.example/x/memes/ab.png', FILE, styled)).toBe('memes/ab.png')
  })

  test('so is the suffix of a variant', () => {
    const styled = { ...places, publicSuffix: '!full', variants: { thumb: '!thumb', small: '?w=1' } }
    for (const suffix of ['', '!full', '!thumb', '?w=1', '!thumb?x=1'])
      expect(storedKeyOf(`https://cdn.example/x/memes/ab.png${suffix}`, FILE, styled)).toBe('memes/ab.png')
    expect(storedKeyOf('https://cdn.example/x/memes/ab.png!large', FILE, styled)).toBe('memes/ab.png!large')
  })

  test.each([
    ['https://old.example/memes/ab.png?x', 'memes/ab.png'],
    ['https://old.example/memes/ab.png!thumb', 'memes/ab.png'],
    ['/img/memes/ab.png', 'memes/ab.png'],
    ['https://cdn.example/x/memes/ab.png', 'memes/ab.png'],
    ['https://old.example/ab.png', undefined],
    ['https://old.example.evil/memes/ab.png', undefined],
    ['/images/memes/ab.png', undefined],
  ])("former bases count like today's: %s leads to %s", (text, key) => {
    const moved = { ...places, formerBases: ['https://old.example/', '/img/'], variants: { old: '!thumb' } }
    expect(storedKeyOf(text, FILE, moved)).toBe(key)
  })

  test.each(['https://cdn.example/', 'https://cdn.example/x/old/'])('the longest base counts, %s', former => {
    const moved = { ...places, prefix: mintPrefix(''), formerBases: [former] }
    expect(storedKeyOf(`${former}ab.png`, FILE, moved)).toBe('ab.png')
    expect(storedKeyOf('https://cdn.example/x/ab.png', FILE, moved)).toBe('ab.png')
  })

  test('a base may be a path of the site', () => {
    const site: StoredPlaces = { link: 'url', prefix: mintPrefix(''), publicBase: '/img/' }
    expect(storedKeyOf('/img/a%20b.png?v=2', FILE, site)).toBe('a b.png')
    expect(storedKeyOf('//img/a.png', FILE, site)).toBeUndefined()
    expect(storedKeyOf('img/a.png', FILE, site)).toBeUndefined()
    expect(storedKeyOf('https://x.example/img/a.png', FILE, site)).toBeUndefined()
    expect(storedKeyOf('/img/../secret.png', FILE, site)).toBeUndefined()
  })
})

test('by path, what leads from the file into the destination', () => {
  const places: StoredPlaces = { link: 'path', prefix: mintPrefix(''), folder: '/site/static/my img' }
  const ours = (text: string) => storedKeyOf(text, FILE, places)
  expect(ours('../../static/my%20img/a/b.png?x#y')).toBe('a/b.png')
  expect(ours('../../static/my img/图.png')).toBe('图.png')
  expect(ours('../../static/my%20img/../a.png')).toBeUndefined()
  expect(ours('../../static/my%20img')).toBeUndefined()
  expect(ours('/site/static/my%20img/a.png')).toBeUndefined()
  expect(ours('https://x.example/a.png')).toBeUndefined()
  expect(ours('a.png')).toBeUndefined()
  expect(storedKeyOf('../../static/my%20img/a.png', FILE, { ...places, link: 'url' })).toBeUndefined()
})

test.each([
  ['content/posts/one/cat.png', 'content/posts/one/index.md', 'cat.png'],
  ['content/posts/one/img/a b.png', 'content/posts/one/index.md', 'img/a%20b.png'],
  ['content/posts/one/a:b.png', 'content/posts/one/index.md', 'a%3Ab.png'],
  ['content/posts/two/cat.png', 'content/posts/one/index.md', '../two/cat.png'],
  ['static/cat.png', 'content/posts/one/index.md', '../../../static/cat.png'],
  ['cat.png', 'index.md', 'cat.png'],
])('the way to %s from %s is the shortest one, and is known as ours', (key, file, link) => {
  const places: StoredPlaces = { link: 'path', prefix: mintPrefix(''), folder: '/site' }
  const image = { key: mintKey(mintPrefix(''), key) }
  expect(linkTo(image, `/site/${file}`, places)).toEqual({ key, url: link })
  expect(storedKeyOf(link, `/site/${file}`, places)).toBe(key)
})

test('by key, what is a key below the prefix', () => {
  const places: StoredPlaces = { link: 'key', prefix: mintPrefix('memes') }
  expect(storedKeyOf('memes/ab.png', FILE, places)).toBe('memes/ab.png')
  expect(storedKeyOf('other/ab.png', FILE, places)).toBeUndefined()
  expect(storedKeyOf('https://a.example/ab.png', FILE, { ...places, prefix: mintPrefix('') })).toBeUndefined()
})

test('each kind of link is known for ours again', () => {
  const key = mintKey(mintPrefix('memes'), '图 (1)#?%.png')
  const publicUrl = 'https://cdn.example/memes/%E5%9B%BE%20%281%29%23%3F%25.png?style=a'
  const all = [
    {
      link: 'url',
      prefix: mintPrefix('memes'),
      publicBase: 'https://cdn.example/',
      publicSuffix: '?style=a',
    },
    { link: 'path', prefix: mintPrefix(''), folder: '/site/static/my img' },
    { link: 'path', prefix: mintPrefix(''), folder: '/site/content/posts' },
    { link: 'key', prefix: mintPrefix('memes') },
  ] as const
  const links = all.map(places => linkTo({ key, publicUrl, width: 3 }, FILE, places))
  expect(links).toEqual([
    { key, url: publicUrl, width: 3 },
    { key, url: '../../static/my%20img/memes/%E5%9B%BE%20%281%29%23%3F%25.png', width: 3 },
    { key, url: 'memes/%E5%9B%BE%20%281%29%23%3F%25.png', width: 3 },
    { key, width: 3 },
  ])
  expect(all.map((places, index) => storedKeyOf(links[index]?.url ?? key, FILE, places))).toEqual([
    key,
    key,
    key,
    key,
  ])
})
