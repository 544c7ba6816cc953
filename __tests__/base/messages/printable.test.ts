import { describe, expect, test } from '@jest/globals'
import { printable, printableUrl } from '../../../src/base/messages/printable.ts'
import { findCommands } from '../../servers/runner.ts'
import { cpuMs } from '../../support/cpu-time.ts'

describe('text', () => {
  test.each([
    ['##[add-mask]a', '## [add-mask]a'],
    ['###[error]a', '### [error]a'],
    ['::error::a', ': :error::a'],
    ['  ::error::a', '  : :error::a'],
    ['\u00a0\u3000::error::a', '\u00a0\u3000: :error::a'],
    ['a\r::set-output name=keys::x', 'a\\u000d::set-output name=keys::x'],
    ['\n::error::a', '\\u000a::error::a'],
    ['\u0085::error::a', '\\u0085::error::a'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['\u001b[31mred\u009b0m', '\\u001b[31mred\\u009b0m'],
    ['a\u202egnp.exe', 'a\\u202egnp.exe'],
    ['a\u061c\u2067b\u200bc\ufeff', 'a\\u061c\\u2067b\\u200bc\\ufeff'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['lone \ud83d', 'lone \ufffd'],
    ['图片 🐱 café', '图片 🐱 café'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('at most as many characters as allowed, escapes included, and a mark that more was there', () => {
    expect(printable('a'.repeat(300))).toBe('a'.repeat(300))
    expect(printable('a'.repeat(301))).toBe(`${'a'.repeat(299)}…`)
    expect(printable('\n##['.repeat(300)).length).toBe(300)
    expect([...printable('🐱'.repeat(5000))]).toHaveLength(300)
  })

  test('a megabyte takes no time', () => {
    const started = cpuMs()
    for (const unit of ['a', '\n', '##[', '::', ' ', '@', '//', '\ud83d']) {
      printable(unit.repeat(1_000_000))
      printableUrl(unit.repeat(1_000_000))
    }
    expect(cpuMs() - started).toBeLessThan(1000)
  })
})

describe('URLs', () => {
  test.each([
    [
      'https://h.test/a.png?token=abc&X-Amz-Signature=def&sig=',
      'https://h.test/a.png?token=…&X-Amz-Signature=…&sig=…',
    ],
    ['https://h.test/a.png?aBareToken&w=1', 'https://h.test/a.png?…&w=…'],
    ['https://user:p4ss@h.test/a', 'https://h.test/a'],
    ['https://user:p4/ss@h.test/a', 'https://…@h.test/a'],
    ['https://user:p4?s#s@h.test:bad/a', 'https://…@h.test:bad/a'],
    ['//user:p4ss@h.test/a', '//…@h.test/a'],
    ['user:p4ss@h.test/a', '…@h.test/a'],
    ['https://h.test/a.png#token##[add-mask]a', 'https://h.test/a.png'],
    ['not a url ##[add-matcher]m.json', 'not a url …'],
    ['http://h.test/a\r::error::x', 'http://h.test/a::error::x'],
    ['img/a@2x.png', 'img/a@2x.png'],
    ['https://h.test/2026/photo-1.JPG', 'https://h.test/2026/photo-1.JPG'],
    ['https://h.test/a/../b/./c.png', 'https://h.test/b/c.png'],
    ['https://H.test:443/a', 'https://h.test/a'],
    ['http://h.test', 'http://h.test/'],
    ['http://0x7f.1/a', 'http://127.0.0.1/a'],
    ['http://h.test:bad/a.png', 'http://h.test:bad/a.png'],
    ['img/a.png?sig=abc', 'img/a.png…'],
    ['http://127.0.0.1:8080/a/b.png', 'http://127.0.0.1:8080/a/b.png'],
    ['http://127.0.0.01/a.png', 'http://127.0.0.1/a.png'],
    ['http://127.0.0.1./a.png', 'http://127.0.0.1/a.png'],
    ['http://127.1/a.png', 'http://127.0.0.1/a.png'],
    ['http://256.0.0.1/a.png', 'http://256.0.0.1/a.png'],
    ['https://h.test:443/a.png', 'https://h.test/a.png'],
    ['http://h.test:80/a.png', 'http://h.test/a.png'],
    ['http://h.test:0080/a.png', 'http://h.test/a.png'],
    ['https://h.test:8443/a.png', 'https://h.test:8443/a.png'],
    ['data:image/png;base64,AAAA… (5000 characters)', 'data:image/png;base64,AAAA… (5000 characters)'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printableUrl(text)).toBe(shown)
  })

  test('a password longer than what is shown does not show either', () => {
    const password = 'p4ss'.repeat(2000)
    expect(printableUrl(`http://user:${password}@h.test:bad/`)).toBe('http://…@h.test:bad/')
  })
})

describe('against an attacker', () => {
  const PREFIXES = [
    '',
    ' ',
    '\t',
    'note: ',
    '::warning::',
    'stored    ',
    'persist-images: ',
    'a#',
    '# ',
    '> ',
  ]
  const PIECES = [
    ...[
      '#',
      '##',
      '[',
      '##[',
      ']',
      ':',
      '::',
      ' ',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '%0A',
      '%0D',
      '\u0085',
      '\u2028',
    ],
    ...[
      '\u00a0',
      '\u1680',
      '\u180e',
      '\u200b',
      '\ufeff',
      '\u0301',
      '\u200d',
      '\u001b',
      '\0',
      '\u061c',
      '\ud83d',
    ],
    ...[
      'error',
      'set-env name=X',
      'add-mask',
      'stop-commands',
      '::error::',
      '##[error]',
      'http://h.test/',
      '?',
      '@',
      'a',
    ],
    ...['＃', '［', '：', '\u0338', '\ufe0f'],
  ]

  /** Park and Miller's minimal standard generator. */
  function randomFrom(seed: number): () => number {
    let state = seed
    return () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
  }

  test('no text becomes a command, whatever of ours stands before it and between two of them', () => {
    const random = randomFrom(20260131)
    const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? ''
    const attack = () => Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(PIECES)).join('')
    for (let round = 0; round < 40_000; round++) {
      const [text, other] = [attack(), attack()]
      const prefix = pick(PREFIXES)
      const show = round % 2 === 0 ? printable : printableUrl
      const line = `${prefix}${show(text)}  ${show(other)}`
      const found = findCommands(`${line}\n`).filter(
        ({ name }) => !(prefix === '::warning::' && name === 'warning'),
      )
      if (found.length > 0 || /[\r\n]/.test(line))
        throw new Error(JSON.stringify({ prefix, text, other, line }))
    }
    expect(findCommands('##[error]a\n::warning::b\n')).toHaveLength(2)
  })

  test('a cut in the middle makes no command either', () => {
    for (let room = 1; room < 40; room++) {
      for (const text of ['\u{e0041}##[error]a ::error::b', '      ::error::c', '\n::error::d##[error]']) {
        expect(findCommands(`${printable(text, room)}\n`)).toEqual([])
      }
    }
  })
})
