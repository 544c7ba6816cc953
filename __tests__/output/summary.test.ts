import { describe, expect, test } from '@jest/globals'
import { describeError, PersistError } from '../../src/base/errors.ts'
import { markdownCode } from '../../src/base/messages/printable.ts'
import { asSaid } from '../../src/base/sentence.ts'
import { say } from '../../src/origin/messages/say.ts'
import type { SummaryOptions } from '../../src/output/summary.ts'
import { type Came, failed, keyed, reported, stored, summaryOf } from '../support/test-report.ts'

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

  test('nothing of URLs, keys, hosts and messages is markup, and no line of theirs begins one', async () => {
    const images: Came[] = HOSTILE.flatMap((text, index) => [
      {
        url: `http://h.test/${text.replace('\n', '')}`,
        to: failed({ reason: `http-${400 + index}`, message: text }),
      },
      {
        url: `http://h.test/${index}`,
        to: stored(`k/${index}`, {
          key: keyed(text.replace(/[\\\n]|\/(?=\/)/g, '')),
          publicUrl: `https://img.test/${text}`,
        }),
      },
    ])
    const summary = summaryOf(await reported(images, 'any'), { ...OPTIONS, isPublic: true })
    const tags = [
      ...new Set(Array.from(summary.matchAll(/<[^>]*>/g), ([tag]) => tag.replace(/"[^"]*"/g, '""'))),
    ]
    expect(tags.sort()).toEqual([
      '</a>',
      '</code>',
      '</details>',
      '</summary>',
      '<a href="">',
      '<code>',
      '<details>',
      '<img src="" alt="" height="">',
      '<summary>',
    ])
    expect(summary).not.toMatch(/\]\(|@everyone|javascript:alert\(/)
  })
})

const OPTIONS: SummaryOptions = { destination: 'oss://memes/scraped/', language: 'en', isPublic: false }

const mixed = async () =>
  await reported([
    { url: 'http://a.test/1?token=s3cr3t', to: stored('1.png', { bytes: 3 * 2 ** 20 }) },
    { url: 'http://a.test/6', to: { ...stored('6.png'), outcome: 'unchanged' } },
    { url: 'http://b.test/2?token=s3cr3t#s3cr3t', to: failed() },
    { url: 'http://b.test/3', to: failed() },
    { url: 'http://c.test/3', to: failed() },
    { url: 'ftp://c.test/4', to: failed() },
    { url: 'http://d.test/5', to: { outcome: 'skipped', reason: 'failed-before', message: 'gone' } },
  ])

test('a sentence first, then what it took, then reasons with advice and their hosts', async () => {
  expect(summaryOf(await mixed(), OPTIONS)).toBe(`## persist-images

**4 of 5 images that were requested or refused were not kept**

**7 URLs: 1 new, 1 known, 4 not kept, 1 failed before**

0.0 s, 3.0 MiB written to <code>oss&#58;//memes/scraped/</code>, 7 requests to image hosts and 1 to the store

### Not kept

**http-404** × 3. The image is gone. It is requested again less and less often. For example: <code>h&#46;test answered 404</code>

<details><summary>2 hosts</summary>

- <code>b&#46;test</code> × 2
- <code>c&#46;test</code> × 1

</details>

**scheme-not-allowed** × 1. Only http and https URLs are fetched. For example: <code>line 6&#58; ftp&#58; URLs are not fetched; http&#58; and https&#58; are</code>

<details><summary>1 host</summary>

- <code>c&#46;test</code> × 1

</details>

<details><summary>Failed before, and not requested in this run: 1</summary>

- <code>d&#46;test</code> × 1

</details>
`)
})

test('what cannot be read of the manifest is named whole, with the page about it', async () => {
  const [name, page] = ['k'.repeat(400), 'See docs/check.md, "When a file of the manifest is damaged".']
  const summary = summaryOf(
    { ...(await mixed()), manifestProblem: `manifest: ${name} <b>. ${page}` },
    OPTIONS,
  )
  expect(
    summary,
  ).toContain(`written to <code>oss&#58;//memes/scraped/</code>, 7 requests to image hosts and 1 to the store

<code>manifest&#58; ${name} &#60;b&#62;&#46; See docs/check&#46;md, &#34;When`)
})

test('in Chinese no sentence of ours is English', async () => {
  const report = await mixed()
  const summary = summaryOf(report, { ...OPTIONS, language: 'zh' })
  expect(summary).toContain('**共 7 个 URL：新增 1，已有 1，未能保存 4，此前失败 1**')
  expect(summary.replace(/<code>.*?<\/code>|\*\*[a-z0-9-]+\*\*/g, '')).not.toMatch(/(?:\b[A-Za-z']+ ){3}/)
})

test('new images are pictures only where readers can open them, fifty at most', async () => {
  const images = Array.from({ length: 60 }, (_, n) => ({ url: `http://h.test/${n}`, to: stored(`${n}.png`) }))
  const report = await reported(images)
  expect(summaryOf(report, OPTIONS)).not.toContain('<img')
  const summary = summaryOf(report, { ...OPTIONS, isPublic: true })
  expect(summary.match(/<img /g)).toHaveLength(50)
  expect(summary).toContain(
    '<a href="https://img.test/0.png"><img src="https://img.test/0.png" alt="0.png" height="96"></a>',
  )
  expect(summary).toContain('and 10 more')
})

test('pictures have http(s) addresses, and types that browsers lack have their names in place', async () => {
  const images = (['png', 'tiff', 'heic', 'jxl'] as const).map(type => ({
    url: `http://h.test/a.${type}`,
    to: stored(`a.${type}`, { contentType: `image/${type}` }),
  }))
  const summary = summaryOf(await reported(images), { ...OPTIONS, isPublic: true })
  expect(summary.match(/<img /g)).toHaveLength(1)
  for (const type of ['tiff', 'heic', 'jxl'])
    expect(summary).toContain(`<a href="https://img.test/a.${type}">${type}</a>`)
  const path = [{ url: 'http://h.test/a.png', to: stored('a.png', { publicUrl: '/img/a.png' }) }]
  expect(summaryOf(await reported(path), { ...OPTIONS, isPublic: true })).not.toMatch(/<img|New images/)
})

test('what was not kept stands before the pictures', async () => {
  const summary = summaryOf(await mixed(), { ...OPTIONS, isPublic: true })
  const order = ['### Not kept', 'Failed before', '### New images', '<img ']
  const places = order.map(text => summary.indexOf(text))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

describe('what to do about a host that answers 403', () => {
  test.each(['en', 'zh'] as const)('is said once, %s', async language => {
    const refused = new PersistError(
      'fetch',
      'http-403',
      say('status-plain', { host: 'h.test', status: 403 }),
      {
        advice: say('status-hotlink-fix'),
      },
    )
    const message = describeError(refused, language)
    const images = [1, 2].map(n => ({
      url: `http://h.test/${n}`,
      to: failed({ reason: 'http-403', message }),
    }))
    const summary = summaryOf(await reported(images), { ...OPTIONS, language })
    expect(summary.match(/Referer/g)).toHaveLength(1)
    expect(summary).toContain(markdownCode(language === 'en' ? 'h.test answered 403.' : 'h.test 返回 403。'))
  })
})

test('an empty run has its sentence and nothing else', async () => {
  expect(summaryOf(await reported([]), OPTIONS)).toBe(
    '## persist-images\n\n**0 URLs: nothing to do**\n\n0.0 s, 0 B written to <code>oss&#58;//memes/scraped/</code>, 7 requests to image hosts and 1 to the store\n',
  )
})

test('a list that was cut is said in the sentence, also of a dry run', async () => {
  const cut = await reported([{ url: 'http://a.test/1', to: stored('1.png') }], 'all', { cut: true })
  expect(summaryOf(cut, OPTIONS)).toContain('**1 URL: 1 new; the list was cut at 1 URL, before its end**')
  const dry = await reported([], 'all', { cut: true, dryRun: [] })
  expect(summaryOf(dry, OPTIONS)).toContain(
    '**dry run of 0 URLs: nothing to do; the list was cut at 0 URLs, before its end; nothing was written**',
  )
})

test('what failed the run stands after the sentence', async () => {
  const report = await reported([{ url: 'http://a.test/1', to: failed() }])
  expect(summaryOf(report, OPTIONS)).toContain(
    '**Failed:** <code>1 of 1 image is not in the store (fail-on&#58; all)</code>',
  )
})

test('where the store refused, cause and fix stand alone', async () => {
  const stopped = new PersistError('store', 'store-auth', asSaid('the key is not known'), {
    advice: asSaid('Copy it again.'),
  })
  const report = await reported([{ url: 'http://a.test/1', to: failed() }], 'all', { stopped })
  expect(summaryOf(report, OPTIONS)).toBe(
    '## persist-images\n\n**Failed:** <code>the key is not known&#46; Copy it again&#46;</code>\n',
  )
})

test('5,000 failures of 5,000 hosts stay under 900,000 bytes and say how many are not shown', async () => {
  const ugly = '猫|\u0001'.repeat(200)
  const images = Array.from({ length: 5000 }, (_, index) => ({
    url: `http://h${index}.test/${ugly}?${'猫|='.repeat(100)}`,
    to: failed({ reason: `http-${400 + (index % 30)}`, message: ugly }),
  }))
  const summary = summaryOf(await reported(images), OPTIONS)
  expect(Buffer.byteLength(summary)).toBeLessThan(900_000)
  expect(summary).toMatch(/and \d+ more hosts/)
  expect(summary).toMatch(/and \d+ more for other reasons/)
})

test('each rewritten list has its whole name', async () => {
  const rewritten = ['content/one.md', 'content/two.md', 'content/three.md']
  const report = await reported([], 'any')
  const summary = summaryOf({ ...report, rewritten }, OPTIONS)
  for (const name of rewritten) expect(summary).toContain(`- ${markdownCode(name)}\n`.trimEnd())
})
