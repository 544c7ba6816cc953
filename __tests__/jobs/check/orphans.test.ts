import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nameTest } from '../../../src/jobs/check/template-names.ts'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import { type Checking, KINDS, openChecking, PREFIX, sha256 } from '../../support/checking.ts'
import { segmentPath } from '../../support/test-manifest.ts'

const HOUR = 3_600_000
const nameOf = (text: string) => `${sha256(text)}.png`

describe.each(KINDS)('objects of %s that no line names', kind => {
  let opened: Checking
  beforeEach(async () => {
    opened = await openChecking(kind)
    const kept = await opened.keep(3)
    await opened.remember(kept.map(one => opened.line(one)))
  })
  afterEach(() => opened.close())
  const keyOf = (path: string) => (kind === 'a bucket' ? PREFIX + path : path)
  const orphansOf = async (options = {}) => {
    const { report, notices, results } = await opened.check({ resultsFile: 'check.jsonl', ...options })
    const found = (await opened.read('check.jsonl')).split('\n').filter(Boolean)
    const lines = found
      .map(line => JSON.parse(line))
      .flatMap(({ state, key }) => (state === 'orphan' ? key : []))
    expect(results.flatMap(({ state, key }) => (state === 'orphan' ? key : []))).toEqual(lines)
    return { lines, report, notices }
  }

  test('are orphans if the template makes such names, else foreign', async () => {
    await opened.put(nameOf('missing'), 'missing')
    await opened.put('logo.png', 'logo')
    await opened.put(`deep/${nameOf('deep')}`, 'deep')
    await opened.put(`${sha256('text')}.txt`, 'text')
    await opened.put(`.persist/probe`, 'probe')
    await opened.put(`other/.persist/manifest/merged/a`, 'memory of another prefix')
    const { lines, report } = await orphansOf()
    expect(lines).toEqual([keyOf(nameOf('missing'))])
    expect(report).toMatchObject({ orphans: 1, foreign: 3, states: { whole: 3 }, failure: undefined })
    expect((await orphansOf({ key: '{name}.{ext}' })).report).toMatchObject({ orphans: 0, foreign: 4 })
    const deep = await orphansOf({ key: '{host}/{sha256}.{ext}' })
    expect(deep.lines).toEqual([keyOf(`deep/${nameOf('deep')}`)])
  })

  test('are foreign below another destination, whose memory names them', async () => {
    // Names sort before and after those of the manifest.
    const key = '{host}/{name}-{sha256}.{ext}'
    const [before, after] = [`blog/(1)-${nameOf('before')}`, `blog/a-${nameOf('after')}`]
    for (const path of [before, after, `blog/deep/a-${nameOf('deep')}`, `other/a-${nameOf('other')}`])
      await opened.put(path, 'missing')
    expect((await orphansOf({ key })).report).toMatchObject({ orphans: 3, foreign: 1 })
    await opened.put(`blog/${MANIFEST_FOLDER}${segmentPath(1)}`, 'memory of another prefix')
    const { lines, report } = await orphansOf({ key })
    expect(lines).toEqual([keyOf(`other/a-${nameOf('other')}`)])
    expect((await opened.check({ key })).report).toMatchObject({ orphans: 1, foreign: 3 })
    expect(report).toMatchObject({ orphans: 1, foreign: 3, states: { whole: 3 }, failure: undefined })
  })

  test('are none while a run may be about to remember them', async () => {
    await opened.put(nameOf('young'), 'young', { ageMs: 2 * HOUR })
    expect((await orphansOf()).report.orphans).toBe(0)
    await opened.put(nameOf('old'), 'old', { ageMs: 25 * HOUR })
    expect((await orphansOf()).lines).toEqual([keyOf(nameOf('old'))])
  })

  test('are none if a document links to them', async () => {
    const names = ['md', 'html', 'json', 'csv', 'relative', 'results', 'missing'].map(nameOf)
    for (const name of names) await opened.put(name, name)
    await opened.write(
      'post.md',
      `![a](https://cdn.example.com/memes/${names[0]}?x-oss-process=style/a "A")\n`,
    )
    await opened.write('post/page.html', `<a href="//cdn.example.com/${names[1]}#top">a</a>`)
    await opened.write(
      'list.json',
      JSON.stringify({ url: `https://a.example/x/${names[2]}` }).replaceAll('/', '\\/'),
    )
    await opened.write('list.csv', `1,${names[3]},b\n`)
    const unread = { list: 'https://a.example/feed.xml', reason: 'http-404', message: 'it answered 404' }
    const results = [{ position: 0, key: keyOf(names[5] ?? '') }, unread]
    await opened.write('list.jsonl', results.map(line => JSON.stringify(line)).join('\n'))
    await opened.write('post/b.txt', `../images/${names[4]}\n`)
    const { lines, report } = await orphansOf({ documents: 'post.md\nlist.*\npost/**/*' })
    expect(lines).toEqual([keyOf(nameOf('missing'))])
    expect(report.orphans).toBe(1)
  })

  test('are not named while a file of the manifest cannot be read', async () => {
    const more = await opened.keep(2, 10)
    await opened.remember(
      more.map(one => opened.line(one)),
      2,
    )
    await opened.put(nameOf('missing'), 'missing')
    const path = MANIFEST_FOLDER + segmentPath(2)
    const whole = kind === 'a bucket' ? opened.oss.bucket.head(PREFIX + path)?.bytes : undefined
    await opened.put(path, whole ? whole.subarray(0, 40) : 'no gzip at all')
    const { report, notices, lines } = await orphansOf()
    expect(report).toMatchObject({ unreadable: 1, orphans: undefined, states: { missing: 0 } })
    expect(report.failure).toMatch(/^1 unreadable file of the manifest/)
    expect([lines, notices]).toEqual([[], [expect.stringMatching(/no object is called an orphan/)]])
    const { results } = await opened.check({ failOn: 'none' })
    expect(results).toEqual([{ key: keyOf(path), state: 'unreadable', message: expect.any(String) }])
  })

  test('are none if a run remembers them while the check lists', async () => {
    await opened.put(nameOf('late'), 'late')
    const late = {
      path: nameOf('late'),
      bytes: Buffer.from('late'),
      url: 'https://images.example.com/late.png',
    }
    await opened.put(nameOf('missing'), 'missing')
    let isRemembered = false
    const watch = {
      reached: () => {
        if (isRemembered) return
        isRemembered = true
        void opened.remember([opened.line(late)], 3)
      },
    }
    const { lines } = await orphansOf({ watch })
    expect(lines).toEqual([keyOf(nameOf('missing'))])
  })
})

test.each([
  ['{sha256}.{ext}', `${sha256('a')}.webp`, `${sha256('a')}.exe`],
  ['full/{url.sha1}.{ext}', `full/${'0'.repeat(40)}.jpg`, `full/${'0'.repeat(41)}.jpg`],
  ['{sha256:0:2}/{sha256}.{ext}', `ab/${sha256('a')}.png`, `abc/${sha256('a')}.png`],
  ['{yyyy}/{mm}/{name}-{md5:0:8}.{ext}', '2026/11/a cat-01234567.gif', '2026/1/a-01234567.gif'],
  ['{file.dir}/{sha1}.{ext}', `a/b/${'f'.repeat(40)}.png`, `${'f'.repeat(40)}.png.txt`],
  ['{date:Asia/Shanghai}/{sha1}.{ext}', `2026-11-01/${'f'.repeat(40)}.png`, `2026-11/${'f'.repeat(40)}.png`],
])('the template %s makes %s and not %s', (template, made, other) => {
  const isName = nameTest(template)
  expect([isName?.(made), isName?.(other)]).toEqual([true, false])
})

test.each(['{name}.{ext}', '{field.id}/{width}.{ext}', '{sha256:0:2}/{name}.{ext}'])(
  'names of %s could be those of any tool',
  template => {
    expect(nameTest(template)).toBeUndefined()
  },
)
