import { expect, test } from '@jest/globals'
import { byBytes } from '../../../src/storage/key/byte-order.ts'

test('names sort as the bytes of their UTF-8 do', () => {
  const parts = [
    '',
    'a',
    'a/',
    'a-',
    'é',
    'z',
    '\u07ff',
    '\u0800',
    '图',
    '\ud7ff',
    '\ue000',
    '～',
    '\uffff',
    '🐈',
  ]
  const names = [...parts, '\u{10000}', '\u{10ffff}'].flatMap(a => [...parts, '\u{10ffff}'].map(b => a + b))
  const wrong = names.flatMap(a =>
    names
      .filter(b => Math.sign(byBytes(a, b)) !== Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(b => [a, b]),
  )
  expect([names.length, wrong]).toEqual([240, []])
})
