/** The rules of the runner that need no job: expressions, templates, commands, command files and masks. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { commandIn } from './commands.ts'
import { evaluate, isMet } from './expressions.ts'
import { pairsIn } from './file-commands.ts'
import { Masks } from './masks.ts'
import { filled, filledText } from './templates.ts'

test('the runner uses nothing of the double that it checks', () => {
  const folder = new URL('.', import.meta.url)
  const sources = readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'))
  expect(sources.filter(text => /from '[^']*servers\/runner/.test(text))).toEqual([])
})

const scope = {
  contexts: {
    github: { event_name: 'push', event: { number: 7 } },
    env: { NAME: 'value' },
    needs: { list: { outputs: { keys: '["a"]' }, result: 'success' } },
    steps: {
      one: { outcome: 'success', outputs: { 'new-file': '' } },
      two: { outcome: 'failure', outputs: {} },
    },
    matrix: { shard: 2 },
  },
  functions: { success: () => true, failure: () => false, cancelled: () => false, always: () => true },
}

describe('expressions', () => {
  test.each([
    ["'it''s'", "it's"],
    ['-1.5e1', -15],
    ['0x1F', 31],
    ['true && 7', 7],
    ["'' || 'other'", 'other'],
    ['!0 == true', true],
    ["1 == '1'", true],
    ["'A' == 'a'", true],
    ["null == ''", true],
    ["'x' == 0", false],
    ["'b' > 'A'", true],
    ['(1 < 2) && 2 >= 2 && 1 != 2', true],
    ['GitHub.Event_Name', 'push'],
    ["github['event'].number", 7],
    ['steps.one.outputs.new-file', ''],
    ['steps.none.outputs.key', null],
    ["contains(steps.*.outcome, 'FAILURE')", true],
    ["contains('Hello', 'ELL')", true],
    ["startsWith('refs/heads', 'REFS') && endsWith('a.png', '.PNG')", true],
    ["format('{0}/{1} {{}}', matrix.shard, 'x')", '2/x {}'],
    ["join(fromJSON('[1,2]'), '-')", '1-2'],
    ['fromJSON(needs.list.outputs.keys)[0]', 'a'],
    ['toJSON(fromJSON(\'{"a":1}\'))', '{\n  "a": 1\n}'],
  ])('%s', (expression, value) => expect(evaluate(expression, scope)).toEqual(value))

  test.each([
    ['secrets.X', "Unrecognized named-value: 'secrets'"],
    ['hash(1)', "Unrecognized function: 'hash'"],
    ['a b', 'Unexpected b in the expression: a b'],
    ['1 ==', 'Unexpected its end in the expression: 1 =='],
    ['"a"', 'Unexpected symbol in the expression: "a"'],
  ])('%s is refused', (expression, message) => expect(() => evaluate(expression, scope)).toThrow(message))

  test('a condition wants success, unless it says when it holds', () => {
    const failed = { ...scope, functions: { ...scope.functions, success: () => false, failure: () => true } }
    const met = (condition: string) => [scope, failed].map(each => isMet(condition, each))
    expect(met("env.NAME == 'value'")).toEqual([true, false])
    expect(met('$' + '{{ !cancelled() }}')).toEqual([true, true])
    expect(met('failure()')).toEqual([false, true])
    expect(met("'failure()' != ''")).toEqual([true, false])
  })

  test('a text of one expression is its value, others are texts', () => {
    const one = '$' + '{{ matrix.shard }}'
    expect(filled(one, scope)).toBe(2)
    expect(filledText(`${one}/4 of ${one}`, scope)).toBe('2/4 of 2')
    expect(filledText('$' + "{{ '}}' }}", scope)).toBe('}}')
    expect(filledText(false, scope)).toBe('false')
  })
})

describe('commands in lines', () => {
  test.each([
    ['::warning file=a%2Cb.ts,line=1::two%0Alines', 'warning', { file: 'a,b.ts', line: '1' }, 'two\nlines'],
    ['  ::Error::100%25', 'error', {}, '100%'],
    ['::add-mask::a::b', 'add-mask', {}, 'a::b'],
    ['before ##[set-output name=a;]b%5D', 'set-output', { name: 'a' }, 'b]'],
    ['::group::', 'group', {}, ''],
  ])('%s', (line, name, properties, data) => expect(commandIn(line)).toEqual({ name, properties, data }))

  test.each(['before ::error::text', '::error', '::unknown::text', ':: ::', '##[error text'])(
    '%s is only text',
    line => expect(commandIn(line)).toBeUndefined(),
  )

  test('where commands are stopped, only the token is one', () => {
    expect(commandIn('::error::text', 'token')).toBeUndefined()
    expect(commandIn('::Token::', 'token')).toMatchObject({ name: 'token' })
  })
})

describe('command files', () => {
  test('hold values of one line and of several', () => {
    expect(pairsIn('a=b=c\n\nd<<END\none\n\nE=ND\nEND\ne=\n')).toEqual([
      ['a', 'b=c'],
      ['d', 'one\n\nE=ND'],
      ['e', ''],
    ])
    expect(pairsIn('a<<END\nEND\n')).toEqual([['a', '']])
  })

  test.each([
    ['text', "Invalid format 'text'"],
    ['=b', 'must not be empty'],
    ['a<<\n\n', 'must not be empty'],
    ['a<<END\nno end\n', "Matching delimiter not found 'END'"],
  ])('%j is refused', (text, message) => expect(() => pairsIn(text)).toThrow(message))
})

test('secrets are masked, each line of them, and as others may have encoded them', () => {
  const masks = new Masks()
  masks.add('first+line/x\nsecond')
  expect(masks.hide('a first+line/x b second c first%2Bline%2Fx')).toBe('a *** b *** c ***')
  expect(masks.hide(Buffer.from('second').toString('base64'))).toBe('***')
  expect(new Masks().hide('as it is')).toBe('as it is')
})
