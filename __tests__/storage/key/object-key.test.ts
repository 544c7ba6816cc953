import { describe, expect, test } from '@jest/globals'
import { mintImageKey, mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'

const key = (path: string, prefix = '') => mintKey(mintPrefix(prefix), path)

describe('prefixes', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['//a//b/', 'a/b/'],
    ['a', 'a/'],
    ['图/', '图/'],
  ])('%j becomes %j', (text, prefix) => {
    expect(mintPrefix(text)).toBe(prefix)
  })

  test.each([
    ['a/../b', "has a '..' segment"],
    ['./a', "has a '.' segment"],
    ['a\\b', "holds a '\\'"],
    ['a\nb', 'holds a control character'],
    ['a\u0085b', 'holds a control character'],
    ['a/'.repeat(550), '1099 bytes long; 1023 are allowed'],
  ])('%j is refused', (text, rule) => {
    expect(() => mintPrefix(text)).toThrow(rule)
  })
})

describe('keys', () => {
  test('1,023 bytes are allowed, prefix included, and Chinese characters count three', () => {
    const segments = `${'猫'.repeat(80)}/`.repeat(4)
    const room = 1023 - Buffer.byteLength(`p/${segments}`)
    expect(key(segments + 'a'.repeat(room), 'p')).toHaveLength(`p/${segments}`.length + room)
    expect(() => key(`${segments}a${'a'.repeat(room)}`, 'p')).toThrow('is 1024 bytes long; 1023 are allowed')
  })

  test('a segment has at most 255 bytes', () => {
    expect(() => key('a'.repeat(255))).not.toThrow()
    expect(() => key('猫'.repeat(86))).toThrow('segment of over 255 bytes')
  })

  test.each([
    ['', 'is empty'],
    ['/a', 'empty segment'],
    ['a//b', 'empty segment'],
    ['a/', 'empty segment'],
    ['../a', "'..' segment"],
    ['a/./b', "'.' segment"],
    ['\\a', "'\\'"],
    ['a\u0000b', 'control character'],
    ['a\u2028b', 'control character'],
    ['a\ud83d', 'lone surrogate'],
  ])('%j is refused as `key-invalid`', (path, rule) => {
    expect(() => key(path)).toThrow(expect.objectContaining({ reason: 'key-invalid', stage: 'key' }))
    expect(() => key(path)).toThrow(rule)
  })

  test.each(['a', '.a', 'a..b', 'a b', '图/猫.png', '🐱', '...'])('%s is a key', path => {
    expect(key(path)).toBe(path)
  })
})

test('no image goes to the files of ours, of this prefix or another', () => {
  const image = (path: string) => () => mintImageKey(mintPrefix('p'), path)
  for (const path of ['.persist/a.png', 'deeper/.persist/manifest/a', '.PERSIST/a', 'a/.per\u017fist/b'])
    expect(image(path)).toThrow('is below .persist/, where no images go')
  for (const path of ['.persistent/a.png', 'a.persist/b.png', '.persist']) expect(image(path)).not.toThrow()
})

test('an image takes no key that turns its text around, and may hold other format characters', () => {
  const image = (path: string) => () => mintImageKey(mintPrefix('p'), path)
  for (const path of ['a\u202egnp.png', 'a/\u200f.png', '\u2066a', 'a\u2029'])
    expect(image(path)).toThrow('holds a control character')
  for (const path of ['a\u200db.png', '\ufeffa', 'a\u00ad']) expect(image(path)).not.toThrow()
})
