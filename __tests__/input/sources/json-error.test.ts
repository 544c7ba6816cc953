import { expect, test } from '@jest/globals'
import { findJsonError } from '../../../src/input/documents/json/exact-json.ts'
import { cpuMs } from '../../support/cpu-time.ts'

test.each([
  ['', 0],
  ['  ', 2],
  ['[1', 2],
  ['[1, a]', 4],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a":', 5],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['{"a":1}}', 7],
  ['{,}', 1],
  ['{a:1}', 1],
  ['{1:1}', 1],
  [']', 0],
  ['[}', 1],
  ['["x', 3],
  ['["\\x"]', 2],
  ['["\\u12g4"]', 2],
  ['["a\tb"]', 3],
  ['[01]', 2],
  ['[-]', 1],
  ['[tru]', 1],
  ["['a']", 1],
  ['{"a":[1,{"b":}]}', 13],
  ['[] []', 3],
])('%j stops being JSON at %i', (text, index) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(findJsonError(text)).toEqual({ index, line: 1, column: index + 1 })
})

test.each([
  ['LF', '[\n\n x'],
  ['CRLF', '[\r\n\r\n x'],
  ['CR', '[\r\r x'],
])('lines that end in %s are counted', (_, text) => {
  expect(findJsonError(text)).toMatchObject({ line: 3, column: 2 })
})

test('every cut of a valid text stops at the cut, or at the token it cut', () => {
  const text = '{"a": [1.5e3, -0, true, null, "\\u0041\\n"], "b": {"c": false}}'
  for (let cut = 0; cut < text.length; cut++) {
    const { index } = findJsonError(text.slice(0, cut))
    expect(text.slice(index, cut)).toMatch(/^(?:|\\|\\u\w*|[a-z-]+|\.)$/)
  }
})

test.each(['a', '(', '/', '[', '{"a":', '"', '\\', ' ', '1', '-'])(
  'a megabyte of %j is judged in linear time',
  unit => {
    const text = `["${unit.repeat(1_048_576 / unit.length)}`
    const bare = unit.repeat(1_048_576 / unit.length)
    const start = cpuMs()
    findJsonError(text)
    findJsonError(bare)
    expect(cpuMs() - start).toBeLessThan(1000)
  },
)
