import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import type { SourceOptions } from '../../../src/input/sources/read.ts'
import { listFolder, positions, positionsIn, problemsOf, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png'

async function* bytesOf(text: string): AsyncGenerator<Buffer> {
  for (const part of text.match(/[\s\S]{1,7}/g) ?? []) yield Buffer.from(part)
}

const piped = (text: string, options: Partial<SourceOptions> = {}) =>
  positions({ pipe: { name: 'standard input', bytes: bytesOf(text) }, ...options })

describe('list-format of files', () => {
  test.each([
    ['text', 'export.dat', `# mine\n${A}\n${B}\n`],
    ['csv', 'export', `url,title\n${A},x\n${B},y\n`],
    ['tsv', 'list.txt', `url\ttitle\n${A}\tx\n${B}\ty\n`],
    ['json-lines', 'items.json', `{"url":"${A}"}\n{"url":"${B}"}\n`],
    ['json', 'items.jl', `["${A}",\n{"url":"${B}"}]`],
  ] as const)('reads %s from %s', async (listFormat, name, content) => {
    expect(urlsOf(await positionsIn(name, content, { listFormat }))).toEqual([A, B])
  })

  test('goes for every file of a glob', async () => {
    const directory = await listFolder({ 'a.x': `${A}\n`, 'b.y': `${B}\n` })
    expect(urlsOf(await positions({ directory, urlsFile: ['*.?'], listFormat: 'text' }))).toEqual([A, B])
  })
})

describe('a pipe', () => {
  test('without list-format holds URLs and records, line by line', async () => {
    const text = `# mine\n${A}\n\n  {"url":"${B}","id":1}\n{"url":\nhttps://c.test/ 3.png\n`
    expect(await piped(text)).toEqual([
      { url: A, where: 'standard input, line 2' },
      { url: B, where: 'standard input, line 4', fields: { id: 1 } },
      { url: '', where: 'standard input, line 5', problem: 'the line is not JSON (column 8)' },
      { url: 'https://c.test/ 3.png', where: 'standard input, line 6' },
    ])
  })

  test('that begins with a bracket is a JSON array', async () => {
    expect(urlsOf(await piped(`\n [{"url":"${A}"},\n"${B}"]`))).toEqual([A, B])
    expect(await problemsOf(piped('[1,\n'))).toEqual([expect.stringContaining('standard input, line 2')])
  })

  test.each([
    ['text', `{"a":1}\n${A}`, ['{"a":1}', A]],
    ['csv', `title,url\n"a\nb",${A}\n,${B}\n`, [A, B]],
    ['tsv', `title\turl\nx\t${A}\n`, [A]],
    ['json-lines', `"${A}"\n{"url":"${B}"}\n`, [A, B]],
    ['json', `["${A}"]`, [A]],
  ] as const)('is read as %s if list-format says so', async (listFormat, text, urls) => {
    expect(urlsOf(await piped(text, { listFormat }))).toEqual(urls)
  })

  test('a row of CSV that is not text costs its own position', async () => {
    async function* rows(): AsyncGenerator<Buffer> {
      yield Buffer.from(`url,title\n${A},"open\n`)
      yield Buffer.from([0xff, 0x0a])
      yield Buffer.from(`${B},x\n`)
    }
    const found = await positions({ pipe: { name: 'standard input', bytes: rows() }, listFormat: 'csv' })
    expect(found.map(({ url, problem }) => problem ?? url)).toEqual([A, 'the line is not UTF-8 text', B])
  })

  test('of CSV without the URL column is refused at its header', async () => {
    async function* rows(): AsyncGenerator<Buffer> {
      yield Buffer.from('title,image\nx,y\n')
      await new Promise(() => {})
    }
    const reading = positions({ pipe: { name: 'standard input', bytes: rows() }, listFormat: 'csv' })
    expect(await problemsOf(reading)).toEqual([expect.stringContaining("'title', 'image'")])
  })

  test('comes after `urls` and before the files, and its positions have no place', async () => {
    const directory = await listFolder({ 'list.txt': 'https://c.test/3.png' })
    const notices: string[] = []
    const notice = (sentence: unknown) => void notices.push(textIn('en', sentence as string))
    const found = await piped(`${B}\n`, { urls: A, urlsFile: ['list.txt'], directory, notice })
    expect([urlsOf(found), notices]).toEqual([[A, B, 'https://c.test/3.png'], []])
  })

  test('of a kept failed-file asks for each image, up to the first record of another list', async () => {
    const failed = (url: string) =>
      `${JSON.stringify({ url, 'persist-images': { reason: 'http-404', at: '2026-01-01T00:00:00Z' } })}\n`
    const found = await piped(`${failed(A)}${failed(B)}{"url":"${A}"}\n${failed(B)}`)
    expect(found.map(({ again }) => again)).toEqual(['kept', 'kept', undefined, undefined])
  })

  test('that is empty is an empty list, whatever its format', async () => {
    for (const listFormat of ['csv', 'json', 'json-lines', 'text'] as const)
      expect([listFormat, await piped('', { listFormat })]).toEqual([listFormat, []])
  })
})
