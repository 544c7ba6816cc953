import { describe, expect, test } from '@jest/globals'
import type { PersistError } from '../../../src/base/errors.ts'
import type { ImageUrl } from '../../../src/input/documents/image-url.ts'
import { WHOLE_LIST } from '../../../src/input/positions/shard.ts'
import { planOf, refusalIn } from '../../support/test-plan.ts'

const BASE = new URL('https://site.test/blog/index.html')
const PAGE = 'http://pages.test/2026/post.html'

async function urlOf(image: Partial<ImageUrl>, baseUrl?: URL): Promise<string | PersistError | undefined> {
  const { positions, jobs } = await planOf([image], [], WHOLE_LIST, baseUrl)
  return refusalIn(positions[0]) ?? jobs[0]?.url
}

describe('a relative URL', () => {
  test.each([
    ['/i/1.png', 'http://pages.test/i/1.png'],
    ['i/1.png', 'http://pages.test/2026/i/1.png'],
    ['../a b.png', 'http://pages.test/a%20b.png'],
    ['?id=1&amp;w=2', 'http://pages.test/2026/post.html?id=1&w=2'],
    ['"/i/1.png"', 'http://pages.test/i/1.png'],
  ])('%s belongs to the page of its record', async (url, expected) => {
    expect(await urlOf({ url, referer: PAGE })).toBe(expected)
    expect(await urlOf({ url, referer: PAGE }, BASE)).toBe(expected)
  })

  test.each([
    [undefined, 'https://site.test/blog/i/1.png'],
    ['/p/7/', 'https://site.test/p/7/i/1.png'],
    ['about:blank', 'https://site.test/blog/i/1.png'],
    ['//pages.test/x/', 'https://pages.test/x/i/1.png'],
  ])('with the page %s belongs to base-url', async (referer, expected) => {
    expect(await urlOf({ url: 'i/1.png', ...(referer && { referer }) }, BASE)).toBe(expected)
  })

  test('without either is refused, with what it needs', async () => {
    for (const referer of ['', '/p/7', 'none'])
      expect(await urlOf({ url: 'i/1.png', referer })).toMatchObject({
        reason: 'url-invalid',
        message:
          'line 1: not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',
      })
  })

  test('is its own image on each page', async () => {
    const images = ['a', 'b', 'a'].map(page => ({ url: '1.png', referer: `http://pages.test/${page}/` }))
    const { jobs, positions } = await planOf(images)
    expect(jobs.map(({ url }) => url)).toEqual(['http://pages.test/a/1.png', 'http://pages.test/b/1.png'])
    expect(positions.map(position => position?.url)).toEqual(['1.png', '1.png', '1.png'])
  })
})

test.each([
  'http:/a',
  'http:a',
  'http:///a',
  '///h.test/a.png',
  '\\\\h.test\\a.png',
  'a\nb.png',
  '`https://h.test/a.png`',
  '"https://h.test/a.png",',
  '![a](https://h.test/a.png)',
])('%j is not taken for a relative one', async url => {
  expect(await urlOf({ url, referer: PAGE }, BASE)).toMatchObject({ reason: 'url-invalid' })
})

test.each([
  ['C:\\a.png', 'scheme-not-allowed'],
  ['mailto:a@h.test', 'scheme-not-allowed'],
])('%j has a scheme', async (url, reason) => {
  expect(await urlOf({ url }, BASE)).toMatchObject({ reason })
})

test('absolute URLs and those without a scheme alone are what they were', async () => {
  expect(await urlOf({ url: 'https://h.test/a.png', referer: PAGE }, BASE)).toBe('https://h.test/a.png')
  expect(await urlOf({ url: '//h.test/a.png', referer: PAGE }, BASE)).toBe('https://h.test/a.png')
})
