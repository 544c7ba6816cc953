import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { type ExportedMemory, keyOf, lineOf, openExportedMemory } from '../../support/exported-manifest.ts'

let memory: ExportedMemory
beforeEach(async () => {
  memory = await openExportedMemory()
})
afterEach(() => memory.close())

const read = (name: string) => readFile(join(memory.cwd, name), 'utf8')

test('csv: a spreadsheet executes no cell, and every other reader gets the values', async () => {
  const names = ['=1+1.png', '+1.png', '-1.png', '@SUM(1).png', 'a=1.png', 'x"y.png', 'a,b.png']
  await memory.remember(
    ...names.map((name, index) =>
      lineOf(`https://a.example/${index}`, { key: keyOf(name), originEtag: '=HYPERLINK("http://x")' }),
    ),
    lineOf('=cmd|x', { key: keyOf('hostile.png') }),
  )
  await memory.export('csv', 'images.csv')
  const text = await read('images.csv')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  expect(rows.flatMap(row => Object.values(row)).filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(rows.map(({ key }) => key).toSorted()).toEqual(
    [
      "'=1+1.png",
      "'+1.png",
      "'-1.png",
      "'@SUM(1).png",
      'a=1.png',
      'x"y.png',
      'a,b.png',
      'hostile.png',
    ].toSorted(),
  )
  expect(rows.find(({ key }) => key === 'hostile.png')?.url).toBe("'=cmd|x")
  expect(rows[0]).toMatchObject({
    bytes: '1000',
    width: '10',
    lastSeen: '2026-11-01T08:00:00.000Z',
    fields: '',
  })
  expect(text.split('\n')[0]).toBe(Object.keys(rows[0] ?? {}).join(','))
})

describe('queries of source URLs, which may be tokens', () => {
  const lines = [
    lineOf('https://a.example/1.png?token=secret'),
    lineOf('https://a.example/2.png', { key: keyOf('x?y.png') }),
    lineOf('https://c.example/#id=3', { fetchedUrl: 'https://c.example/3.png?token=secret' }),
  ]
  const NOTICE =
    '2 rows hold URLs with a query, which may be a token. Before you publish this, set origin-urls: no-query.'

  test.each(['jsonl', 'csv'] as const)('are whole in %s, with one notice, or left out', async format => {
    await memory.remember(...lines)
    await memory.export(format, 'full')
    expect(memory.warnings).toEqual([NOTICE])
    expect(await read('full')).toContain('secret')
    expect(await memory.export(format, 'short', { originUrls: 'no-query' })).toMatchObject({ images: 3 })
    expect(memory.warnings).toEqual([NOTICE])
    expect(await read('short')).not.toContain('token')
    if (format === 'jsonl')
      expect((await read('short')).split('\n').map(line => /"url":"([^"]+)"/.exec(line)?.[1])).toEqual([
        'https://a.example/1.png',
        'https://a.example/2.png',
        'https://c.example/#id=3',
        undefined,
      ])
  })
})
