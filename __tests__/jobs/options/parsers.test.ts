import { describe, expect, test } from '@jest/globals'
import {
  byteSize,
  dateOrAge,
  duration,
  durationOrNever,
  durationOrSeconds,
  languageWord,
  lineList,
  listOf,
  oneOf,
  pairs,
  trueOrFalse,
  wholeNumber,
} from '../../../src/jobs/options/parsers.ts'
import {
  failOn,
  originHeaders,
  publicBase,
  referer,
  typesAndGroups,
} from '../../../src/jobs/persist/options/parsers.ts'

describe('switches', () => {
  test.each([
    ...(['true', 'True', 'TRUE', true] as const).map(value => [value, true] as const),
    ...(['false', 'False', 'FALSE', false] as const).map(value => [value, false] as const),
  ])('%s is %s', (value, meant) => {
    expect(trueOrFalse(value as 'true')).toBe(meant)
  })

  test.each(['yes', 'no', '1', '0', 'on', 'tRUE', '', ' true'])('%j is no YAML 1.2 boolean', value => {
    expect(() => trueOrFalse(value as 'true')).toThrow('true or false is needed')
  })
})

describe('numbers', () => {
  test.each(['0', '-1', '1.5', '1e3', 'abc', '257', '0x10', '１', '', ' 1', '1234567890123'])(
    '%j is no count from 1 to 256',
    value => {
      expect(() => wholeNumber(1, 256)(value)).toThrow('a whole number from 1 to 256 is needed')
    },
  )

  test('a library may give numbers', () => {
    expect(wholeNumber(1, 256)(16)).toBe(16)
    expect(() => wholeNumber(1, 256)(1.5)).toThrow('whole number')
    expect(() => wholeNumber(1, 256)(Number.NaN)).toThrow('whole number')
    expect(byteSize(0, 5e9)(4096)).toBe(4096)
  })

  test.each([
    ['0', 0],
    ['4096', 4096],
    ['500B', 500],
    ['200 KB', 200_000],
    ['20MiB', 20 * 1024 * 1024],
    ['1.5MiB', 1.5 * 1024 * 1024],
    ['2gib', 2 ** 31],
    ['5M', 5 * 2 ** 20],
    ['5m', 5 * 2 ** 20],
    ['5MB', 5_000_000],
    ['500K', 500 * 1024],
    ['1.5 G', 1.5 * 2 ** 30],
  ])('%s is %d bytes', (value, size) => {
    expect(byteSize(0, 5e9)(value)).toBe(size)
  })

  test.each(['10XB', '10Q', 'M', 'MiB', '-1', '1e6', '10  MiB', '6GB', ''])('%j is no size', value => {
    expect(() => byteSize(0, 5e9)(value)).toThrow(
      'a size such as 500KB or 50MiB, from 0 to 5000000000 bytes, is needed',
    )
  })

  test.each([
    ['0s', 0],
    ['0', 0],
    ['500ms', 500],
    ['30s', 30_000],
    ['1m30s', 90_000],
    ['1.5s', 1500],
  ])('%s is %d milliseconds', (value, ms) => {
    expect(duration(0, 900_000)(value)).toBe(ms)
  })

  test('a long one is reported in days, with days for an example', () => {
    expect(() => duration(0, 30 * 86_400_000)('1 week')).toThrow(
      'a time such as 12h or 7d, from 0s to 30d, is needed',
    )
  })

  test.each([
    ['5', 30 * 86_400_000, '5d', '30d'],
    ['30', 30 * 86_400_000, '30d', '30d'],
    ['5', 3_600_000, '5m', '1h'],
  ])('%j alone, of a time up to %d ms, is probably %s', (value, most, meant, mostText) => {
    expect(() => duration(0, most)(value)).toThrow(
      `a time with its unit, such as ${meant}, from 0s to ${mostText}, is needed`,
    )
  })

  test('a number alone that no unit helps has the rule', () => {
    expect(() => duration(0, 30 * 86_400_000)('86400')).toThrow(
      'a time such as 12h or 7d, from 0s to 30d, is needed',
    )
  })

  test('never, zero, or the unit that is missing', () => {
    expect(durationOrNever(0, 3650 * 86_400_000)('never')).toBeUndefined()
    expect(durationOrNever(0, 3650 * 86_400_000)('0')).toBe(0)
    expect(() => durationOrNever(0, 3650 * 86_400_000)('7')).toThrow(
      'never, or a time with its unit, such as 7d, from 0s to 3650d, is needed',
    )
  })

  test.each([
    ['50', 50_000],
    ['0', 0],
    ['50s', 50_000],
    ['1m30s', 90_000],
  ])('%j is %d milliseconds where a number alone is seconds', (value, ms) => {
    expect(durationOrSeconds(0, 900_000)(value)).toBe(ms)
  })

  test.each(['901', '-1', '1.5', '50 ', '5x', ''])('%j is none of these either', value => {
    expect(() => durationOrSeconds(0, 900_000)(value)).toThrow(
      'a time such as 30s or 1m30s, from 0s to 15m, is needed',
    )
  })

  test('a number that is no text may be meant as milliseconds, so it is refused', () => {
    expect(() => durationOrSeconds(0, 900_000)(30 as never)).toThrow('a time such as 30s')
    expect(durationOrSeconds(0, 900_000)(0 as never)).toBe(0)
  })

  test.each(['30', '30 s', 's', '-1s', '1h', '1x', '30s!', ''])('%j is no time up to 900s', value => {
    expect(() => duration(0, 900_000)(value)).toThrow(
      'a time such as 30s or 1m30s, from 0s to 15m, is needed',
    )
  })
})

describe('words', () => {
  test.each([
    ...(
      ['zh', 'zh-CN', 'ZH-cn', 'zh_CN', 'zh-Hans-CN', 'zh-TW', 'cn', 'CN', '中文', '简体中文'] as const
    ).map(word => [word, 'zh'] as const),
    ...(['en', 'EN', 'en-US', 'en_GB'] as const).map(word => [word, 'en'] as const),
  ])('%s is the language %s', (word, language) => {
    expect(languageWord(word as 'zh')).toBe(language)
  })

  test.each(['fr', 'zhe', 'china', 'english please', '', 'zh-', 'e', null])('%j is none', word => {
    expect(() => languageWord(word as 'zh')).toThrow('one of en, zh is needed')
  })

  test.each([
    ['jpg', ['jpeg']],
    ['JPG, .png', ['jpeg', 'png']],
    ['jpe,jfif,jpeg', ['jpeg']],
    ['tif\nheif', ['tiff', 'heic']],
    ['image/jpeg, image/svg+xml', ['jpeg', 'svg']],
  ])('the types %j are %j', (value, types) => {
    expect([...typesAndGroups(value).types]).toEqual(types)
  })

  test.each(['', 'exe', 'jpg,exe', '..jpg', 'constructor'])('%j is no list of types', value => {
    expect(() => typesAndGroups(value)).toThrow('and the types jpeg, png, gif')
  })
})

describe('times', () => {
  test.each([
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2026-11-01T08:00', '2026-11-01T08:00:00.000Z'],
    ['2026-11-01T08:00:30.250Z', '2026-11-01T08:00:30.250Z'],
    ['2026-11-01T08:00:00+08:00', '2026-11-01T00:00:00.000Z'],
    ['2024-02-29T23:30:00-08:00', '2024-03-01T07:30:00.000Z'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
  ])('%s is the moment %s', (value, at) => {
    expect(dateOrAge(value)).toEqual({ at: new Date(at) })
  })

  test('an age counts from now, and a library may give a date', () => {
    expect(dateOrAge('24h')).toEqual({ ageMs: 86_400_000 })
    expect(dateOrAge('7d')).toEqual({ ageMs: 604_800_000 })
    expect(dateOrAge('36500d')).toEqual({ ageMs: 3_153_600_000_000 })
    const date = new Date(0)
    expect(dateOrAge(date)).toEqual({ at: date })
  })

  test.each([
    '2026-13-01',
    '2026-02-30',
    '2026-04-31T08:00:00Z',
    '2025-02-29T23:30:00-08:00',
    '2026-11-01T08:60',
    '2026-11-01T08:00:00+25:00',
    '999999999d',
    '2026-11-01 08:00:00',
    '01.11.2026',
    'yesterday',
    '24',
    '-1h',
    new Date(Number.NaN),
    30 as unknown as Date,
  ])('%j is no moment', value => {
    expect(() => dateOrAge(value)).toThrow(
      'a date such as 2026-11-01T08:00:00Z, or an age such as 24h, is needed',
    )
  })
})

describe('words and lists', () => {
  test('one of a few words, in their own case', () => {
    expect(oneOf('warn', 'error')('warn')).toBe('warn')
    expect(() => oneOf('warn', 'error')('Warn' as 'warn')).toThrow('one of warn, error is needed')
  })

  test('lists part at commas and line ends, lines at line ends alone; empty items are dropped', () => {
    expect(listOf(' png, gif,\n\n webp,')).toEqual(['png', 'gif', 'webp'])
    expect(lineList(' a,b.txt \r\n\n c/*.csv')).toEqual(['a,b.txt', 'c/*.csv'])
    expect(lineList(['a', ' '])).toEqual(['a'])
  })

  test('`Name: value` lines, or a record', () => {
    expect(pairs('X-One: a: b\n\n  Two : c')).toEqual({ 'x-one': 'a: b', two: 'c' })
    expect(pairs({ 'X-One': 'a' })).toEqual({ 'x-one': 'a' })
  })

  test.each(['no colon', 'Name:', ': value', 'Two Words: x', 'Ok: 1\nbad'])('%j is no such line', value => {
    expect(() => pairs(value)).toThrow('a name, a colon and a value in each line')
  })
})

describe('what goes over the wire', () => {
  test.each(['Host: evil.test', 'content-length: 3', 'Transfer-Encoding: chunked', 'Connection: close'])(
    "the header %j is the connection's own",
    value => {
      expect(() => originHeaders(value)).toThrow('which the connection sets itself')
    },
  )

  test('a header value is printable Latin-1, a record cannot smuggle a line break', () => {
    expect(originHeaders('X: caf\u00e9')).toEqual({ x: 'caf\u00e9' })
    expect(() => originHeaders('X: 猫')).toThrow('a value of x in printable Latin-1')
    expect(() => originHeaders({ X: 'a\r\nHost: evil' })).toThrow('printable Latin-1')
    expect(() => originHeaders({ 'X\r\nHost': 'evil' })).toThrow('a name, a colon and a value')
  })

  test('a referer is a word or a URL', () => {
    expect(['auto', 'none', 'origin'].map(word => referer(word))).toEqual(['auto', 'none', 'origin'])
    expect(String(referer('https://p.test/a'))).toBe('https://p.test/a')
    for (const bad of ['page', 'ftp://p.test/']) {
      expect(() => referer(bad)).toThrow('auto, none, origin or an http(s) URL')
    }
  })

  test('a public base ends in one slash and has no query', () => {
    expect(publicBase('https://img.test')).toBe('https://img.test/')
    expect(publicBase('https://img.test/a/')).toBe('https://img.test/a/')
    expect(publicBase('https://img.test/a')).toBe('https://img.test/a/')
    for (const bad of ['img.test', 'oss://b/', 'https://img.test/?x=1', 'https://img.test/#x']) {
      expect(() => publicBase(bad)).toThrow('an http(s) URL without query')
    }
  })

  test('when a run fails is a word or a share', () => {
    expect(failOn('25%')).toEqual({ percent: 25 })
    expect(failOn('0.5%')).toEqual({ percent: 0.5 })
    for (const bad of ['101%', '25', '-1%', 'some', '%', '1e1%']) {
      expect(() => failOn(bad as 'all')).toThrow('any, all, none or a share such as 25%')
    }
  })
})
