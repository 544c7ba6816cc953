/** Keys that only older lines name, and lines of files whose digest is wrong. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import type { ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { encodeSegment } from '../../../src/storage/manifest/segments/segment.ts'
import { type Checking, DAY, type Kept, KINDS, openChecking } from '../../support/checking.ts'
import { segmentPath } from '../../support/test-manifest.ts'

let opened: Checking
afterEach(() => opened.close())
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

describe.each(KINDS)('in %s', kind => {
  let before: Kept
  let now: Kept
  beforeEach(async () => {
    opened = await openChecking(kind)
    const kept = await opened.keep(2)
    ;[before, now] = kept as [Kept, Kept]
  })
  /** One URL gave other bytes: its old key, and the new one. */
  const remember = (old: Partial<ImageEntry> = {}, fresh: Partial<ImageEntry> = {}) =>
    Promise.all([
      opened.remember([opened.line(before, { at: daysAgo(9), ...old })], 1),
      opened.remember([opened.line(now, { url: before.url, at: daysAgo(3), ...fresh })], 2),
    ])

  test.each(['missing', 'changed'])('a %s key is superseded where its URL has another one', async what => {
    await remember()
    if (what === 'missing') await opened.remove(before.path)
    else await opened.put(before.path, 'other')
    const { states, report, results } = await opened.check()
    expect(states).toEqual({
      [before.path]: what === 'missing' ? 'superseded' : 'superseded size',
    })
    expect(results[0]).toMatchObject({ url: before.url, expected: { bytes: before.bytes.length } })
    expect(report).toMatchObject({
      objects: 2,
      states: { whole: 1, superseded: 1, missing: 0, changed: 0 },
      failure: undefined,
    })
  })

  test.each([
    ['another URL still has it', { url: 'https://images.example.com/again.png', at: daysAgo(9) }],
    ['another record field still has it', { fields: { id: '7' }, at: daysAgo(9) }],
    ['its key was chosen', { chosen: true as const, at: daysAgo(9) }],
    ['its line is the newest', { at: daysAgo(1) }],
  ])('a missing key stays missing where %s', async (_, more) => {
    await remember()
    await opened.remember([opened.line(before, more)], 3)
    await opened.remove(before.path)
    expect((await opened.check()).states).toEqual({ [before.path]: 'missing' })
  })

  test('the lines of another subject of the URL decide nothing', async () => {
    await remember({ fields: { id: '1' } }, { fields: { id: '2' } })
    await opened.remove(before.path)
    expect((await opened.check()).states).toEqual({ [before.path]: 'missing' })
  })

  test('a key that a document links to stays missing, also where the template has no digest', async () => {
    await remember()
    await opened.remove(before.path)
    await opened.write('post.md', `![](https://img.example.com/memes/${before.path})\n`)
    for (const key of ['{sha256}.{ext}', '{file.name}.{ext}']) {
      const { states } = await opened.check({ documents: '*.md', key })
      expect(states).toEqual({ [before.path]: 'missing' })
    }
    await opened.write('post.md', `![](https://img.example.com/memes/${now.path})\n`)
    expect((await opened.check({ documents: '*.md' })).states).toEqual({ [before.path]: 'superseded' })
  })

  test('nothing is superseded while a file of the manifest cannot be read', async () => {
    await remember()
    await opened.remove(before.path)
    await opened.put(MANIFEST_FOLDER + segmentPath(3), 'cut')
    expect((await opened.check()).report.states).toMatchObject({ missing: 1, superseded: 0 })
  })

  test('a line of a file with a wrong digest names its object and accuses it of nothing', async () => {
    await opened.remember([opened.line(before)])
    const file = MANIFEST_FOLDER + segmentPath(2)
    const edited = gunzipSync(encodeSegment([opened.line(now)]).body)
      .toString()
      .replace('"bytes":51', '"bytes":7')
      .replace(/"sha256":"..../, '"sha256":"0000')
      .replace(/"etag":"..../, '"etag":"0000')
    expect(edited).toContain('"bytes":7')
    await opened.put(file, gzipSync(edited))
    for (const depth of ['list', 'head'] as const) {
      const { results, report } = await opened.check({ depth })
      expect(results.map(({ state }) => state)).toEqual(['unreadable'])
      expect(report).toMatchObject({ objects: 2, states: { whole: 2 }, unreadable: 1 })
    }
    const bytes = await opened.check({ depth: 'bytes' })
    expect(bytes.report.states).toMatchObject({ whole: 1, 'no-digest': 1, changed: 0 })
    await opened.remove(now.path)
    expect((await opened.check()).states).toMatchObject({ [now.path]: 'missing' })
  })

  test('a proven line counts before a later one of a file with a wrong digest', async () => {
    await opened.remember([opened.line(before), opened.line(now)])
    const later = opened.line(now, { at: daysAgo(0), bytes: 7, sha256: '0'.repeat(64) })
    const text = gunzipSync(encodeSegment([later]).body)
      .toString()
      .replace('"bytes":7', '"bytes":8')
    await opened.put(MANIFEST_FOLDER + segmentPath(2), gzipSync(text))
    expect((await opened.check({ depth: 'bytes' })).report.states).toMatchObject({ whole: 2 })
    await opened.put(now.path, 'other')
    expect((await opened.check()).states).toMatchObject({ [now.path]: 'changed size' })
  })
})
