/** What docs/manifest.md says of its files is what the code reads and writes. */
import { describe, expect, test } from '@jest/globals'
import type { KeyPrefix } from '../../src/storage/key/object-key.ts'
import { MANIFEST_FOLDER } from '../../src/storage/key/reserved-folder.ts'
import { decodeEntry } from '../../src/storage/manifest/entries/entry.ts'
import { MAX_SEGMENTS } from '../../src/storage/manifest/segments/merge-segments.ts'
import { mergedKey, segmentKey, timestamp } from '../../src/storage/manifest/segments/names.ts'
import { VERSION } from '../../src/storage/manifest/segments/segment.ts'
import { codes, fences, proseOf } from '../support/documents.ts'
import { readRoot } from '../support/source-files.ts'

const UUID = '16361140-a2dd-4091-bc02-bed83cb2d18f'
const PREFIX = 'memes/' as KeyPrefix
const NOW = Date.parse('2026-11-24T22:39:01.433Z')

describe.each(['docs/manifest.md'])('%s', page => {
  /** Its hashes are shortened. */
  const lines = fences('json', [page])
    .flatMap(({ text }) => text.split('\n'))
    .filter(line => /^\{"(url|version|sha256)":/.test(line))
    .map(line => JSON.parse(line.replace(/"sha256":"([0-9a-f]{8})…"/, `"sha256":"$1${'0'.repeat(56)}"`)))

  test('shows the first line, an image, a URL that is gone, and the last line', () => {
    const [head, image, gone, closing, ...more] = lines
    expect(head).toEqual({ version: VERSION })
    expect(decodeEntry({ ...image, etag: 'an-etag' }, { prefix: PREFIX, last: '9' })).toEqual({
      ...image,
      etag: 'an-etag',
    })
    expect(decodeEntry(gone, { prefix: PREFIX, last: '9' })).toEqual(gone)
    expect(closing).toEqual({ sha256: expect.any(String) })
    expect(more).toEqual([])
  })

  test('says where the files are, how they are named, and when they are merged', () => {
    const prose = proseOf(page)
    expect(prose).toContain(`\`PREFIX/${MANIFEST_FOLDER}segments/\``)
    const names = codes(prose).filter(code => code.endsWith('.jsonl.gz'))
    expect(names.map(filledIn)).toEqual([
      segmentKey(PREFIX, NOW, '7', UUID).split('/').at(-1),
      mergedKey(PREFIX, NOW, UUID).split('/').at(-1),
    ])
    expect(prose).toMatch(new RegExp(`[^0-9]${MAX_SEGMENTS}[^0-9]`))
  })

  test('has a table of all members that a line may have, and of no others', () => {
    const source = readRoot('src/storage/manifest/entries/entry.ts')
    const [, image = '', gone = ''] = source.split(/export interface (?:Image|Failed)Entry/)
    const members = [image, gone].flatMap(text =>
      Array.from((text.split('\n}')[0] ?? '').matchAll(/readonly (\w+)\??:/g), ([, name = '']) => name),
    )
    const tables = readRoot(page).split(/^## /m).at(-1) ?? ''
    const cells = Array.from(tables.matchAll(/^\| ((?:`\w+` ?)+)\|/gm), ([, cell = '']) => codes(cell))
    expect(cells.flat().toSorted()).toEqual([...new Set(members)].toSorted())
  })
})

/** `<time>-<run id>-<uuid>.jsonl.gz` with those of above, whatever the language calls them. */
function filledIn(name: string): string {
  return name
    .replace(/<[^>]+>/, timestamp(NOW))
    .replace('<uuid>', UUID)
    .replace(/<[^>]+>/, '7')
}
