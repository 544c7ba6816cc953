import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { findPlaceholder, PLACEHOLDERS, type Placeholder } from '../../../src/origin/inspect/placeholders.ts'
import { image } from '../../images/images.ts'

const png = image('plain.png')
const at = (url: string, bytes: Uint8Array = png, known?: readonly Placeholder[]) =>
  textIn('en', findPlaceholder({ finalUrl: new URL(url), bytes }, known)?.name ?? 'none')

describe('a picture in place of another', () => {
  test.each([
    ['https://i.imgur.com/removed.png', /^Imgur's/],
    ['http://i.imgur.com/removed.png?1', /^Imgur's/],
    ['https://wx3.sinaimg.cn/images/default_d_h_large.gif#101', /^Weibo's/],
    ['https://wx4.sinaimg.cn/images/default.gif', /^Weibo's/],
    ['https://s.yimg.com/pw/images/en-us/photo_unavailable_l.png', /^Flickr's/],
  ])('is known by where it ended: %s', (url, name) => {
    expect(at(url)).toMatch(name)
  })

  test.each([
    'https://i.imgur.com/abc.png',
    'https://i.imgur.com/a/removed.png',
    'https://example.test/removed.png',
    'https://noti.imgur.com/removed.png',
    'https://sinaimg.cn.example.test/images/default.gif',
    'https://wx1.sinaimg.cn/large/images/default.gif',
    'https://example.test/?u=https://i.imgur.com/removed.png',
  ])('is none at %s', url => {
    expect(at(url)).toBe('none')
  })

  test('is known by its bytes, wherever they come from', () => {
    const md5 = createHash('md5').update(png).digest('hex')
    const known = [...PLACEHOLDERS, { name: 'ours', bytes: { size: png.length, md5 }, source: 'test' }]
    expect(at('https://example.test/a.png', png, known)).toBe('ours')
    // As bytes arrive: a part of a larger buffer.
    const part = Buffer.concat([png, png]).subarray(png.length)
    expect(at('https://example.test/a.png', part, known)).toBe('ours')
    expect(at('https://example.test/a.png', image('alpha.png'), known)).toBe('none')
  })

  test('is not known by a digest of other bytes of its size', () => {
    const known = [{ name: 'ours', bytes: { size: png.length, md5: '0'.repeat(32) }, source: 'test' }]
    expect(at('https://example.test/a.png', png, known)).toBe('none')
  })
})

test('every row has a source and can be found by something', () => {
  for (const { name, target, bytes, source } of PLACEHOLDERS) {
    expect([textIn('zh', name), source]).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/^https:\/\/github\.com\/\S+$/),
    ])
    expect(target?.path ?? '/').toMatch(/^\//)
    expect(bytes?.md5 ?? '0'.repeat(32)).toMatch(/^[0-9a-f]{32}$/)
    expect(target ?? bytes).toBeDefined()
  }
})
