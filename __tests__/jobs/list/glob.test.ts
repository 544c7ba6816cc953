import { describe, expect, test } from '@jest/globals'
import { parseGlob } from '../../../src/base/glob/glob.ts'
import { EVERY_KEY, parseMatch } from '../../../src/jobs/list/key-match.ts'
import { cpuMs } from '../../support/cpu-time.ts'

describe('a glob on keys', () => {
  test.each([
    [
      '*.png',
      ['a.png', '.png', '.a.png', '图.png', '🐈.png'],
      ['a/b.png', 'a.PNG', 'a.png/', 'apng', 'a.png\n'],
    ],
    ['*', ['a', '.hidden', 'a b'], ['a/b', 'a/']],
    ['a*b', ['ab', 'axxb'], ['a/b', 'abc']],
    ['**', ['', 'a', 'a/b/c', 'a//b', '\n'], []],
    ['**/*.png', ['a.png', 'a/b.png', 'a/b/c.png', '/a.png'], ['a.png/b', 'a.jpg']],
    ['a/**', ['a/b', 'a/b/c', 'a/'], ['a', 'ab', 'b/a/c']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/b/c']],
    ['a**b', ['ab', 'axb', 'a/x/b'], ['a/x/c']],
    ['a/***/b', ['a/b', 'a/x/b'], []],
    ['?', ['a', '猫', '🐈'], ['', 'ab', '/']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['[ab].png', ['a.png', 'b.png'], ['c.png', 'ab.png', '.png']],
    ['[a-c0-2]', ['a', 'b', 'c', '1'], ['d', '3', '-']],
    ['[!a-c]', ['d', '-', '🐈'], ['a', 'b', '/']],
    ['[^a]', ['b', '^'], ['a']],
    ['[]a]', [']', 'a'], ['[', 'b']],
    ['[!]', ['!'], ['x', '[!]']],
    ['[a-]', ['a', '-'], ['b']],
    ['[[]', ['['], ['[[]']],
    ['[a/b]', ['[a/b]'], ['a', 'b']],
    ['a[', ['a['], ['a']],
    ['*.{jpg,png}', ['a.jpg', 'b.png'], ['a.gif', 'a.{jpg,png}', 'a.jpgpng']],
    ['{a,b/{c,d}*,}x', ['ax', 'b/cx', 'b/dyyx', 'x'], ['bx', 'b/x', 'cx']],
    ['{a}', ['{a}'], ['a']],
    ['{a,b', ['{a,b'], ['a', 'b']],
    ['a,b}', ['a,b}'], ['a']],
    ['{}', ['{}'], ['']],
    ['{a,{b}c}', ['a', '{b}c'], ['b', 'bc']],
    ['{{a,b},c}', ['a', 'b', 'c'], ['{a,b}', '']],
    ['{**/*.jpg,**/*.png}', ['a.jpg', 'a/b.png', 'a/b/c.jpg'], ['a.gif', 'a.jpg/b']],
    ['{a,**/b}', ['a', 'b', 'x/b', 'x/y/b'], ['x/a', 'xb']],
    ['a/{b,**/}c', ['a/bc', 'a/c', 'a/x/c'], ['ac', 'a/xc']],
    ['a{**/b,c}', ['a/b', 'ax/b', 'ac'], ['ab']],
    ['{a/,b}**/c', ['a/c', 'a/x/c', 'b/c', 'bx/c'], ['bc', 'ac']],
    ['a/{**,b}/c', ['a/c', 'a/b/c', 'a/x/y/c'], ['ac', 'a/xc']],
    ['a/**{/b,c}', ['a/b', 'a/x/b', 'a/c', 'a/x/xc'], ['ab']],
    ['(a|b)+!@$^.', ['(a|b)+!@$^.'], ['a', 'aa']],
    ['!a', ['!a'], ['b']],
    ['', [''], ['a']],
  ] as const)('%j', (pattern, fits, unfit) => {
    const glob = parseGlob(pattern)
    expect(fits.filter(key => !glob.fits(key))).toEqual([])
    expect(unfit.filter(key => glob.fits(key))).toEqual([])
  })

  test.each([
    ['memes/2026-*.png', 'memes/2026-'],
    ['a/b.png', 'a/b.png'],
    ['{a}/b[', '{a}/b['],
    ['a,b{c,d}', 'a,b'],
    ['a[bc]', 'a'],
    ['🐈?', '🐈'],
    ['**/a', ''],
    ['a/{**/b,c}', 'a/'],
    ['a/**/b', 'a/'],
    ['*', ''],
  ])('%j begins with %j, which is as far as a list can be cut', (pattern, head) => {
    expect(parseGlob(pattern).head).toBe(head)
  })

  test('agrees with a regular expression on thousands of small patterns and keys', () => {
    // A row of numbers that looks random and is the same each time (Park and Miller).
    let seed = 1
    const below = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % limit
    }
    const pieces: readonly (readonly [string, string])[] = [
      ['a', 'a'],
      ['b', 'b'],
      ['/', '/'],
      ['*', '[^/]*'],
      ['?', '[^/]'],
      ['[ab]', '[ab]'],
      ['[!a]', '[^a/]'],
      ['{a,b/}', '(?:a|b/)'],
      ['{,b{a,*}}', '(?:|b(?:a|[^/]*))'],
    ]
    const wrong: string[] = []
    let hits = 0
    for (let round = 0; round < 2000; round++) {
      const chosen = Array.from(
        { length: 1 + below(5) },
        () => pieces[below(pieces.length)] as [string, string],
      )
      const pattern = chosen.map(([glob]) => glob).join('')
      // Two stars become another thing.
      if (pattern.includes('**')) continue
      const glob = parseGlob(pattern)
      const expression = new RegExp(`^${chosen.map(([, regular]) => regular).join('')}$`)
      for (let tries = 0; tries < 10; tries++) {
        const key = Array.from({ length: below(6) }, () => 'ab/c'[below(4)]).join('')
        if (expression.test(key)) hits++
        if (glob.fits(key) !== expression.test(key)) wrong.push(`${pattern} on ${key}`)
      }
    }
    expect(wrong).toEqual([])
    expect(hits).toBeGreaterThan(500)
  })

  test('agrees with all that its braces stand for, `**` in and around them', () => {
    let seed = 1
    const below = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % limit
    }
    const pieces: readonly (readonly string[])[] = [
      ['a'],
      ['/'],
      ['**'],
      ['**/'],
      ['**', 'a'],
      ['**/', 'b'],
      ['**/a', '/b'],
      ['a/', '**'],
      ['', '/'],
    ]
    const wrong: string[] = []
    let hits = 0
    for (let round = 0; round < 2000; round++) {
      const chosen = Array.from({ length: 1 + below(5) }, () => pieces[below(pieces.length)] as string[])
      const pattern = chosen.map(ways => (ways.length > 1 ? `{${ways.join(',')}}` : ways.join(''))).join('')
      const expanded = chosen.reduce(
        (heads, ways) => heads.flatMap(head => ways.map(way => head + way)),
        [''],
      )
      const glob = parseGlob(pattern)
      const globs = expanded.map(parseGlob)
      for (let tries = 0; tries < 10; tries++) {
        const key = Array.from({ length: below(6) }, () => 'ab/'[below(3)]).join('')
        const fits = globs.some(one => one.fits(key))
        if (fits) hits++
        if (glob.fits(key) !== fits) wrong.push(`${pattern} on ${key}`)
      }
    }
    expect(wrong).toEqual([])
    expect(hits).toBeGreaterThan(500)
  })
})

describe('no pattern and no key makes it slow', () => {
  const key = 'a'.repeat(1023)

  test.each([
    ['stars', `${'*a'.repeat(400)}b`],
    ['stars over segments', `${'**a'.repeat(300)}b`],
    ['folders', `${'**/'.repeat(300)}b`],
    ['choices', `${'{a,aa}'.repeat(160)}b`],
    ['nested choices', `${'{a,'.repeat(240)}b${'}'.repeat(240)}c`],
    ['folders among choices', `${'{**/,a}'.repeat(130)}b`],
    ['choices of nothing', `${'{,}'.repeat(300)}b`],
    ['what would be groups of a regular expression', '(a+)+(a|a)*((((b'],
    ['braces that never close', '{'.repeat(1000)],
    ['brackets that never close', '['.repeat(1000)],
    ['braces and commas', '{,'.repeat(500)],
  ])('%s', (_, pattern) => {
    const started = cpuMs()
    const { fits } = parseMatch(pattern)
    expect([key, key.replaceAll('aa', 'a/')].map(fits)).toEqual([false, false])
    expect(cpuMs() - started).toBeLessThan(1000)
  })

  test('a common pattern costs microseconds', () => {
    const { fits } = parseMatch('**/*-thumb-*.{jpg,png,webp}')
    const started = cpuMs()
    let hits = 0
    for (let n = 0; n < 20_000; n++) if (fits(`memes/2026/11/${n}-thumb-${n}.webp`)) hits++
    expect(hits).toBe(20_000)
    expect((cpuMs() - started) / 20_000).toBeLessThan(0.1)
  })
})

describe('a match', () => {
  test.each([
    ['/a', "no '/' at the start"],
    ['a\\b', "no '\\'"],
    ['a'.repeat(1001), 'is longer than 1000 characters'],
  ])('%.20j is refused: %s', (pattern, rule) => {
    expect(() => parseMatch(pattern)).toThrow(rule)
  })

  test('where none is asked for, every key is one', () => {
    expect([EVERY_KEY.head, EVERY_KEY.fits(''), EVERY_KEY.fits('a/\n')]).toEqual(['', true, true])
  })
})
