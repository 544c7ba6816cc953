import { describe, expect, test } from '@jest/globals'
import { markdownCode } from '../../src/base/messages/printable.ts'
import { summaryOf } from '../../src/output/summary.ts'
import { type Came, failed, keyed, reported, stored } from '../support/test-report.ts'

const HOSTILE = [
  'a|b',
  'a`b``c',
  '<img src=x onerror=alert(1)>',
  '</code></details><script>',
  '[x](javascript:alert(1))',
  '![x](https://evil.test/a.png)',
  '@everyone',
  '#1',
  'www.evil.test',
  'https://evil.test',
  'a@evil.test',
  '$x^2$',
  '**bold** __bold__ ~~gone~~',
  '\\|',
  '&lt;b&gt;',
  'line\nbreak',
  '--- | ---',
]

/** What a browser would show of our cell, if nothing in it is markup. */
const unescaped = (cell: string) => cell.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

describe('untrusted text', () => {
  test.each(HOSTILE)('%j is text, not Markdown', text => {
    const cell = markdownCode(text)
    const inner = cell.replace(/^<code>|<\/code>$/g, '')
    expect(inner.replace(/&#\d+;/g, '')).not.toMatch(/[&<>"|`\\@#[\]*_~:.$\n\r]/)
    expect(unescaped(inner)).toBe(text.replace('\n', '\\u000a'))
  })

  test('tables keep their shape whatever stands in URLs, keys, hosts and messages', async () => {
    const images: Came[] = HOSTILE.flatMap((text, index) => [
      {
        url: `http://h.test/${text.replace('\n', '')}`,
        to: failed({ reason: `http-${400 + index}`, message: text }),
      },
      {
        url: `http://h.test/${index}`,
        to: stored(`k/${index}`, { key: keyed(text.replace(/[\\\n]|\/(?=\/)/g, '')) }),
      },
    ])
    const report = await reported(images, 'any', { resultsFile: '/tmp/|`<b>.jsonl' })
    const tables = summaryOf(report)
      .split('\n')
      .filter(line => line.startsWith('|'))
    const columns = tables.map(line => line.split('|').length - 2)
    expect(new Set(columns)).toEqual(new Set([7, 4]))
    expect(tables).toHaveLength(3 + 2 + HOSTILE.length + 2 + images.length)
    expect(summaryOf(report)).not.toMatch(/<(?!\/?code>)/)
  })
})

test('counts, groups by reason and host, and the first rows', async () => {
  const report = await reported([
    { url: 'http://a.test/1?token=s3cr3t', to: stored('1.png', { bytes: 1234 }) },
    { url: 'http://b.test/2?token=s3cr3t#s3cr3t', to: failed() },
    { url: 'http://b.test/3', to: failed() },
    { url: 'ftp://c.test/4', to: failed() },
  ])
  const summary = summaryOf(report)
  expect(summary).toContain('| 4 | 1 | 0 | 0 | 1 | 2 | 1,234 |')
  expect(summary).toContain('| 2 | http-404 | <code>b&#46;test</code> |')
  expect(summary).toContain('| 1 | scheme-not-allowed | <code>c&#46;test</code> |')
  expect(summary).toContain(
    '| 0 | stored | <code>http&#58;//a&#46;test/1?token=…</code> | <code>1&#46;png</code> |',
  )
  expect(summary).not.toContain('s3cr3t')
})

test('an empty run has its counts and no tables of nothing', async () => {
  const summary = summaryOf(await reported([]))
  expect(summary).toContain('| 0 | 0 | 0 | 0 | 0 | 0 | 0 |')
  expect(summary).not.toMatch(/Images|Not in the store/)
})

test('what failed the run is said first', async () => {
  const report = await reported([{ url: 'http://a.test/1', to: failed() }])
  expect(summaryOf(report)).toContain(
    '**Failed:** <code>1 of 1 images are not in the store (fail-on&#58; all)</code>',
  )
})

test('5,000 failures of 5,000 hosts stay under 900,000 bytes and say how many are not shown', async () => {
  const ugly = '猫|\u0001'.repeat(200)
  const images = Array.from({ length: 5000 }, (_, index) => ({
    url: `http://h${index}.test/${ugly}?${'猫|='.repeat(100)}`,
    to: failed({ message: ugly }),
  }))
  const summary = summaryOf(await reported(images))
  expect(Buffer.byteLength(summary)).toBeLessThan(900_000)
  expect(summary).toContain('and 4980 more groups')
  expect(summary).toMatch(/and 4\d{3} more images/)
})
