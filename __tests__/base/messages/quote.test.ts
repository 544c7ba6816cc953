import { describe, expect, test } from '@jest/globals'
import { quote, shorten } from '../../../src/base/messages/quote.ts'
import { type Text, textIn } from '../../../src/base/sentence.ts'
import { checkSelect } from '../../../src/input/documents/json/json-select.ts'
import { checkRole } from '../../../src/storage/credentials/role.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import { parseStoreEndpoint } from '../../../src/storage/stores/store-endpoint.ts'
import { refusalOf } from '../../support/refusal-of.ts'

const long = 'a'.repeat(5000)
const cut = `${'a'.repeat(120)}…`

const inEnglish = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'in' in value ? textIn('en', value as Text) : value

describe('foreign text in a sentence', () => {
  test('stands whole up to 120 characters, and is cut after them', () => {
    const whole = 'a'.repeat(120)
    expect(shorten(whole)).toBe(whole)
    expect(shorten(`${whole}b`)).toBe(cut)
    expect(quote(`${whole}b`).in('en')).toBe(`"${cut}"`)
  })

  test.each([
    ['oss://my-bucket/a@b/c', 'oss://my-bucket/a@b/c'],
    ['https://me:pass@h.test/x', 'https://…@h.test/x'],
    ['oss://LTAI5tAAAAAAAAAAAAAA:se/cret@bucket', 'oss://…@bucket'],
    ['{date:Asia/Shanghai}/{name}', '{date:Asia/Shanghai}/{name}'],
    ['LTAI5tAAAAAAAAAAAAAA,0123456789abcdef0123456789abcd', '…'],
    ['asia-pacific-region-12', 'asia-pacific-region-12'],
    ['a:@b c:d e@f', 'a:@b c:d e@f'],
    ['x/me:p:w@h, you:q@i', 'x/…@h, …@i'],
  ])('%s shows no login: %s', (text, shown) => {
    expect(quote(text).in('en')).toBe(`"${shown}"`)
    expect(quote(text).in('zh')).toBe(`“${shown}”`)
  })

  test.each(['a', 'a:', ':', '/', 'a@', 'eyJ-', 'LTAI', 'LTAI1a', 'ghp_', ' '])(
    'a million characters of %j cost a moment',
    piece => {
      const before = process.cpuUsage()
      quote(piece.repeat(1_000_000 / piece.length))
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
    },
  )

  test('has its quotes and line breaks escaped', () => {
    expect(quote('a"b\nc').in('en')).toBe('"a\\"b\\nc"')
    expect(quote('a"b\nc').in('zh')).toBe('“a\\"b\\nc”')
  })

  test.each<[string, () => unknown]>([
    ['a key', () => refusalOf(Promise.resolve().then(() => mintKey(mintPrefix(''), `${long}//`)))],
    ['a prefix', () => refusalOf(Promise.resolve().then(() => mintPrefix(long)))],
    ['a destination', () => refusalOf(Promise.resolve().then(() => parseDestination(long)))],
    [
      'an endpoint',
      () => {
        const problems: Text[] = []
        parseStoreEndpoint(`ftp://${long}`, { scheme: 's3', example: 'x', isBare: () => false }, problems)
        return problems
      },
    ],
    ['a role', () => checkRole({ cloud: 'aws' }, { roleArn: long }, undefined)],
    ['a selection', async () => (await checkSelect([long])).map(problem => textIn('en', problem))],
  ])('%s is cut like any other', async (_name, judge) => {
    const said = await judge()
    const sentence = said instanceof Error ? said.message : JSON.stringify(said, inEnglish)
    expect(sentence).toMatch(/a…/)
    expect(sentence).not.toContain('a'.repeat(121))
  })
})
