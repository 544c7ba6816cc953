import { describe, expect, test } from '@jest/globals'
import { cutMiddle, cutToWidth, textWidth, wrap } from '../../src/cli/text-width.ts'

describe('columns', () => {
  test.each([
    ['plain', 5],
    ['图片', 4],
    ['（a）', 5],
    ['e\u0301', 1],
    ['한국', 4],
    ['🐈', 2],
    ['…', 1],
    ['', 0],
  ])('%j takes %d', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['图片图片', 7, '图片图…'],
    ['图片图片', 6, '图片…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%j in %d columns is %j', (text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut)
  })
})

test.each([
  ['https://a.test/1.png', 20, 'https://a.test/1.png'],
  ['https://a.test/1.png', 11, 'https…1.png'],
  ['图片图片图片', 7, '图片…片'],
])('the middle of %j gives way in %d columns: %j', (text, width, cut) => {
  expect(cutMiddle(text, width)).toBe(cut)
})

describe('lines', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['a-very-long-word b', 5, ['a-very-long-word', 'b']],
    ['把对象下载到目录。', 8, ['把对象下', '载到目', '录。']],
    ['写一个词（如 internal）即可。', 12, ['写一个词（如', 'internal）即', '可。']],
    ['image/png,image/gif,*/*', 12, ['image/png,', 'image/gif,', '*/*']],
    ['', 5, []],
  ])('%j within %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})
