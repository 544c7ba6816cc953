import { expect, test } from '@jest/globals'
import { repairUrl } from '../../../src/base/url/repair-url.ts'
import { cpuMs } from '../../support/cpu-time.ts'

test.each([
  ['spaces and line ends around', ' \t https://a.test/1.png \r\n', 'https://a.test/1.png'],
  ['a no-break space around', '\u00a0https://a.test/1.png\u3000', 'https://a.test/1.png'],
  ['double quotes', '"https://a.test/1.png"', 'https://a.test/1.png'],
  ['single quotes', "' https://a.test/1.png '", 'https://a.test/1.png'],
  ['angle brackets', '<https://a.test/1.png>', 'https://a.test/1.png'],
  ['brackets in quotes', '"<https://a.test/1.png>"', 'https://a.test/1.png'],
  ['an escaped ampersand', 'https://a.test/?a=1&amp;b=2&AMP;c=3', 'https://a.test/?a=1&b=2&c=3'],
  ['numeric ampersands', 'https://a.test/?a&#38;b&#038;c&#x26;d', 'https://a.test/?a&b&c&d'],
  ['inner spaces', 'https://a.test/my cat.png?q=a b', 'https://a.test/my%20cat.png?q=a%20b'],
])('%s: repaired', (_, written, repaired) => {
  expect(repairUrl(written)).toBe(repaired)
})

test('a protocol-relative URL is read as https', () => {
  expect(repairUrl('//host.test/a.png')).toBe('https://host.test/a.png')
  expect(repairUrl(' "//host.test/a.png?x=1&amp;y=2" ')).toBe('https://host.test/a.png?x=1&y=2')
})

test.each([
  ['a sound URL', 'https://a.test/a%20b.png?x=1&y=2#f'],
  ['non-ASCII', 'https://例え.test/图片/猫.png'],
  ['broken escapes', 'https://a.test/100%.png'],
  ['three slashes', '///a.png'],
  ['slash and backslash', '//\\a.png'],
  ['a relative path', 'img/a.png'],
  ['a lone quote', '"https://a.test/1.png'],
  ['other entities', 'https://a.test/?a=&lt;&#60;&copy=1'],
  ['nothing', ''],
])('%s: left alone', (_, url) => {
  expect(repairUrl(url)).toBe(url)
})

test.each(['https://a.test/a\tb.png', 'https://a.te\nst/a b.png', ' https://a.test/a\r\nb.png '])(
  'a tab or line break inside: returned unchanged, so that it can be refused (%j)',
  url => {
    expect(repairUrl(url)).toBe(url)
  },
)

test('a data: URI is unwrapped and nothing else', () => {
  const uri = 'DATA:image/svg+xml,<svg a="&amp;">\n </svg>'
  expect(repairUrl(` ${uri} `)).toBe(uri)
  expect(repairUrl(`"${uri}"`)).toBe(uri)
})

const MEGABYTE = 1_048_576
test.each(['a', '(', '/', '<', '"', ' ', '&', '&#', '&#0', '&#x0', '&amp', '\n'])(
  'a megabyte of %j takes linear time',
  unit => {
    const run = unit.repeat(MEGABYTE / unit.length)
    const start = cpuMs()
    for (const text of [
      run,
      `x${run}y`,
      `<${run}>`,
      `//${run}`,
      `&#${run};`,
      `${run}${'>'.repeat(MEGABYTE)}`,
    ])
      repairUrl(text)
    expect(cpuMs() - start).toBeLessThan(1000)
  },
)
