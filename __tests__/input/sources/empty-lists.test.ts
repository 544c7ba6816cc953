import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { textIn } from '../../../src/base/sentence.ts'
import { checkSources, type SourceOptions } from '../../../src/input/sources/read.ts'
import { listFolder, positions, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'

interface Told {
  readonly urls?: readonly string[]
  readonly error?: readonly string[]
  readonly notices: readonly string[]
}

/** What a run says of these files: before it reads them, else what reading gives. */
async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  asked: Partial<SourceOptions> = {},
  language: 'en' | 'zh' = 'en',
): Promise<Told> {
  const notices: string[] = []
  const options: SourceOptions = {
    urlField: 'url',
    directory: await listFolder(files),
    urlsFile: Object.keys(files),
    notice: sentence => notices.push(textIn(language, sentence)),
    ...asked,
  }
  const found = await checkSources(options)
  if (found.length > 0) return { error: found.map(sentence => textIn(language, sentence)), notices }
  try {
    return { urls: urlsOf(await positions(options)), notices }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return { error: error.sentences.map(sentence => textIn(language, sentence)), notices }
  }
}

const NOT_A = (name: string, kind: string, has = 'has') =>
  `urls-file: '${name}' ${has} 0 bytes, so it is not a ${kind} file; look at what writes it, or set \`min-urls: 0\` if an empty list is no mistake`

describe('neither input has a value', () => {
  test.each([{}, { urlsFile: [] }])('%j', async asked => {
    const { error } = await read({}, asked)
    expect(error).toEqual([
      'neither `urls` nor `urls-file` has a value; a variable that should hold one may be empty: name image URLs or a list file',
    ])
  })

  test('in a step names what empties inputs there', async () => {
    const { error } = await read({}, { isStep: true })
    expect(error).toEqual([
      "neither `urls` nor `urls-file` has a value. The input's name may be misspelt, an earlier step may have set an empty output, or GitHub dropped a job output because it held a secret.",
    ])
    const [chinese] = (await read({}, { isStep: true }, 'zh')).error ?? []
    expect(chinese).toMatch(/^`urls` 和 `urls-file` 都没有值。.*secret/)
  })

  test('is an error with `min-urls: 0` as well', async () => {
    expect((await read({}, { minUrls: 0 })).error).toEqual([expect.stringMatching(/^neither/)])
  })

  test.each([[[]], ['# a comment'], ['[]']])('%j is a value, and an empty list', async urls => {
    const notices = ['there are no image URLs in `urls` or `urls-file`']
    expect(await read({}, { urls, isStep: true })).toEqual({ urls: [], notices })
  })
})

describe('a file of 0 bytes', () => {
  test.each([
    ['posts.json', 'JSON'],
    ['posts.csv', 'CSV'],
    ['posts.TSV', 'TSV'],
    ['posts.json.gz', 'gzip'],
    ['posts.jsonl.gz', 'gzip'],
    ['posts.txt.gz', 'gzip'],
    ['posts.md.gz', 'gzip'],
  ])('%s is an error with its name, whatever the other lists hold', async (name, kind) => {
    const told = await read({ 'more.txt': A, [name]: '' })
    expect(told).toEqual({ error: [NOT_A(name, kind)], notices: [] })
  })

  test('of which there are several: all of them at once, and in Chinese', async () => {
    const files = { 'a.json': '', 'b.txt': '', 'c.csv': '', 'd.jsonl': '' }
    expect((await read(files)).error).toEqual([NOT_A('a.json', 'JSON'), NOT_A('c.csv', 'CSV')])
    const [chinese] = (await read(files, {}, 'zh')).error ?? []
    expect(chinese).toMatch(/^urls-file：“a\.json” 为 0 字节，不是 JSON 文件；.*`min-urls: 0`/)
  })

  test.each(['json', 'csv', 'tsv', 'txt.gz', 'json.gz', 'md.gz'])(
    '.%s is an empty list with `min-urls: 0`',
    async ending => {
      const name = `posts.${ending}`
      const ofBoth = { 'more.txt': A, [name]: '' }
      expect(await read({ [name]: '' }, { minUrls: 0 })).toEqual({ urls: [], notices: [] })
      expect(await read(ofBoth, { minUrls: 0 })).toEqual({ urls: [A], notices: [] })
    },
  )

  test.each(['txt', 'jsonl', 'ndjson', 'md', 'markdown', 'html', 'htm'])(
    '.%s is an empty list: a warning with its name, where no list has an image',
    async ending => {
      const name = `posts.${ending}`
      const notices = [`there are no image URLs in ${name} (0 bytes)`]
      expect(await read({ [name]: '' })).toEqual({ urls: [], notices })
      expect(await read({ [name]: '', 'more.txt': A })).toEqual({ urls: [A], notices: [] })
      expect(await read({ [name]: '' }, { urls: A })).toEqual({ urls: [A], notices: [] })
    },
  )

  test('that is packed: its content counts, by the format of the content', async () => {
    const packed = gzipSync('')
    expect((await read({ 'a.json.gz': packed, 'more.txt': A })).error).toEqual([
      NOT_A('a.json.gz', 'JSON', 'unpacks to'),
    ])
    expect(await read({ 'a.json.gz': packed }, { minUrls: 0 })).toEqual({ urls: [], notices: [] })
    expect(await read({ 'a.jsonl.gz': packed })).toEqual({
      urls: [],
      notices: ['there are no image URLs in a.jsonl.gz (0 bytes)'],
    })
  })

  test('is no list that fits nothing, and is named beside one', async () => {
    const files = { 'a.jsonl': '', 'b.json': '{"posts":[{"images":"x"}]}' }
    expect(await read(files, { select: ['$.posts[*].images[*]'] })).toEqual({
      urls: [],
      notices: [
        expect.stringMatching(/^select .* matches nothing in b\.json: /),
        'there are no image URLs in a.jsonl (0 bytes), b.json',
      ],
    })
  })

  test('in a list of keys is as good as no key', async () => {
    const keys = { name: 'keys', urlField: 'key', holdsKeys: true, urls: [] } as const
    expect(await read({ 'a.json': '', 'b.txt.gz': '' }, keys)).toEqual({ urls: [], notices: [] })
  })
})

describe('lists without an image are named', () => {
  test('`[]` of a file, and `urls` beside it', async () => {
    const notices = ['there are no image URLs in posts.json']
    expect(await read({ 'posts.json': '[]' })).toEqual({ urls: [], notices })
    const both = await read({ 'posts.json': '[]' }, { urls: '# none today' })
    expect(both.notices).toEqual(['there are no image URLs in posts.json, `urls`'])
  })

  test('of many some, first those of 0 bytes', async () => {
    const names = ['a.json', 'b.json', 'c.json', 'd.json']
    const files = Object.fromEntries(names.map(name => [name, '[]']))
    expect(await read({ ...files, 'e.txt': '' })).toEqual({
      urls: [],
      notices: ['there are no image URLs in e.txt (0 bytes), a.json, b.json and 2 more'],
    })
    const chinese = await read({ 'e.txt': '', 'a.json': '[]' }, {}, 'zh')
    expect(chinese.notices).toEqual(['e.txt（0 字节）, a.json 中没有图片 URL'])
  })
})
