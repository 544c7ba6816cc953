import { describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { textIn } from '../../../src/base/sentence.ts'
import type { SourceOptions } from '../../../src/input/sources/read.ts'
import { listFolder, positions, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'

interface Told {
  readonly urls?: readonly string[]
  readonly error?: readonly string[]
  readonly notices: readonly string[]
}

/** What reading some files gives and says. */
async function read(
  files: Readonly<Record<string, unknown>>,
  options: Partial<SourceOptions> = {},
  language: 'en' | 'zh' = 'en',
): Promise<Told> {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ])
  const notices: string[] = []
  try {
    const found = await positions({
      directory: await listFolder(Object.fromEntries(texts)),
      urlsFile: Object.keys(files),
      notice: sentence => notices.push(textIn(language, sentence)),
      ...options,
    })
    return { urls: urlsOf(found), notices }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return { error: error.sentences.map(sentence => textIn(language, sentence)), notices }
  }
}

const SITE = {
  site: 's',
  fetched: 1,
  posts: [
    { id: 7, images: [A] },
    { id: 8, title: 't' },
  ],
}
/** The end of the sentence, where a walk through the list finds images. */
const imagesIn = (content: unknown) => {
  if (content === SITE) return ': 1 image URL at $.posts[*].images[*]'
  return Array.isArray(content) ? ': 1 image URL at $[*].posts[*].images[*]' : ''
}
const IMAGES = { select: ['$.posts[*].images[*]'] }

describe('a select that fits nothing names the list, what is there at the deepest level that did fit, and itself', () => {
  test.each<[string, unknown, string]>([
    ['$.data[*].images[*]', SITE, 'below $ are site, fetched, posts'],
    ['$.posts[*].pictures[*]', SITE, 'below $.posts[*] are id, images, title'],
    ["$['posts'][0:1] [\"pics\"]['x']", SITE, "below $['posts'][0:1] are id, images"],
    ["$.posts[*]['a','b'].url", SITE, 'below $.posts[*] are id, images, title'],
    ['$..image', SITE, 'below $ are site, fetched, posts'],
    ['$.posts..cover.url', SITE, '$.posts is an array'],
    ['$.posts[*]', [SITE], '$ is an array'],
    ['$.a.b', { a: { c: 1 } }, 'below $.a is c'],
    ['$.a.b', { a: 'text' }, '$.a is a string'],
    ['$.a', {}, 'nothing is below $'],
  ])('%s', async (path, content, there) => {
    expect(await read({ 'posts.json': content }, { select: [path] })).toEqual({
      error: [
        `select '${path}' matches nothing in posts.json: ${there}; set select to what is there${imagesIn(content)}`,
      ],
      notices: [],
    })
  })

  test('in Chinese, too', async () => {
    expect((await read({ 'posts.json': SITE }, { select: ['$.data[*]'] }, 'zh')).error).toEqual([
      'select “$.data[*]” 在 posts.json 中没有选中任何内容：$ 下有 3 个字段：site, fetched, posts；请按实际结构修改 select：$.posts[*].images[*] 处有 1 个图片 URL',
    ])
  })

  test('over all lines of a file: what the deepest of them have', async () => {
    const lines = [{ id: 1 }, { media: [{ src: A }] }, { media: [{ href: A, w: 1 }] }, { media: [] }]
    const text = lines.map(line => JSON.stringify(line)).join('\n')
    expect((await read({ 'p.jsonl': text }, { select: ['$.media[*].url'] })).error).toEqual([
      "select '$.media[*].url' matches nothing in p.jsonl: below $.media[*] are src, href, w; set select to what is there: 1 image URL at $.media[*].href, 1 image URL at $.media[*].src",
    ])
  })

  test('names of hostile length and number are cut and made harmless', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`n${n}`, n]))
    const hostile = { '::error::\n': 1, ['x'.repeat(500)]: 1, ...many }
    const [sentence = ''] = (await read({ 'p.json': hostile }, { select: ['$.url'] })).error ?? []
    expect(sentence).toContain('n17 and 7 more; set select')
    expect(sentence).not.toMatch(/\n|x{61}/)
  })
})

describe('an empty list is no mistake', () => {
  test.each<[string, unknown]>([
    ['an array that the path reaches', { posts: [] }],
    ['arrays that the path reaches at last', { posts: [{ images: [] }, { id: 1 }] }],
    ['null where the array would be', { posts: null }],
    ['an empty array at the top', []],
    ['null in place of records', { posts: [null] }],
  ])('%s', async (_, content) => {
    const notices = ['there are no image URLs in posts.json']
    expect(await read({ 'posts.json': content }, IMAGES)).toEqual({ urls: [], notices })
  })

  test('however deep the path looks for it', async () => {
    const told = await read({ 'p.json': { posts: [{ cover: [] }] } }, { select: ['$..cover[*]'] })
    expect(told).toEqual({ urls: [], notices: ['there are no image URLs in p.json'] })
  })

  test('also where other lines do not know the member at all', async () => {
    const told = await read({ 'p.jsonl': '{"id":1}\n{"posts":[]}\n' }, IMAGES)
    expect(told).toEqual({ urls: [], notices: ['there are no image URLs in p.jsonl'] })
  })

  test('a member that is there and holds another thing is a warning', async () => {
    expect(await read({ 'p.json': { posts: [{ images: A }] } }, IMAGES)).toEqual({
      urls: [],
      notices: [
        "select '$.posts[*].images[*]' matches nothing in p.json: $.posts[*].images is a string; set select to what is there: 1 image URL at $.posts[*].images",
      ],
    })
  })
})

describe('all lists are judged as one', () => {
  test('a list that does not fit beside one that does is a warning', async () => {
    const files = { 'a.json': SITE, 'b.json': { items: [1] }, 'c.jsonl': '{"url":"x"}\n' }
    expect(await read(files, IMAGES)).toEqual({
      urls: [A],
      notices: [
        "select '$.posts[*].images[*]' matches nothing in b.json, c.jsonl: below $ is items; set select to what is there",
      ],
    })
  })

  test('what another list has is in a record, if empty: no error', async () => {
    const told = await read({ 'a.json': { posts: [] }, 'b.json': { items: [1] } }, IMAGES)
    expect(told.error).toBeUndefined()
    expect(told.notices).toEqual([expect.stringContaining('matches nothing in b.json: below $ is items')])
  })

  test('of several paths each has its own lists, and none is reported', async () => {
    const files = { 'a.json': { posts: [{ image: A }] }, 'b.json': { items: [{ photo: `${A}?2` }] } }
    const select = ['$.posts[*].image', '$.items[*].photo']
    expect(await read(files, { select })).toEqual({ urls: [A, `${A}?2`], notices: [] })
  })

  test('one path of several that is nowhere is a warning where another gave URLs, and an error where none did', async () => {
    const select = ['$.posts[*].images[*]', '$.posts[*].cover']
    const told = await read({ 'a.json': SITE }, { select })
    expect(told.urls).toEqual([A])
    expect(told.notices).toEqual([
      expect.stringContaining("select '$.posts[*].cover' matches nothing in a.json"),
    ])
    const none = await read({ 'a.json': { posts: [{ images: [] }] } }, { select })
    expect(none.error).toEqual([expect.stringContaining("select '$.posts[*].cover'")])
  })

  test('of lists that do not fit, the one that fits furthest says what is there', async () => {
    const told = await read({ 'a.json': { items: [1] }, 'b.json': { posts: [{ id: 1 }] } }, IMAGES)
    expect(told.error).toEqual([
      "select '$.posts[*].images[*]' matches nothing in b.json, a.json: below $.posts[*] is id; set select to what is there",
    ])
  })

  test('a field of another list that gave URLs leaves a warning', async () => {
    const told = await read({ 'a.csv': `url\n${A}\n`, 'b.json': { items: [1] } }, IMAGES)
    expect(told).toEqual({ urls: [A], notices: [expect.stringContaining('b.json: below $ is items')] })
  })

  test('URLs of a text list are given by no path and no field', async () => {
    const told = await read({ 'a.txt': `${A}\n`, 'b.json': { items: [] } }, IMAGES)
    expect(told.error).toEqual([expect.stringContaining('b.json: below $ is items')])
  })
})

describe('a field that no record has', () => {
  const records = [
    { id: 1, image: A },
    { id: 2, title: 't' },
  ]
  const lines = records.map(record => JSON.stringify(record)).join('\n')
  const rule = (lists: string, names = 'there are id, image, title') =>
    `no record of ${lists} has a field 'url' (url-field): ${names}; set url-field to one of these`

  test('is an error that names what there is', async () => {
    expect((await read({ 'p.json': records })).error).toEqual([rule('p.json')])
    expect((await read({ 'p.jsonl': lines })).error).toEqual([rule('p.jsonl')])
    expect((await read({ 'p.json': { posts: records } }, { select: ['$.posts'] })).error).toEqual([
      rule('p.json'),
    ])
    expect((await read({}, { urls: records })).error).toEqual([rule('urls')])
    expect((await read({ 'p.json': '[{}]' })).error).toEqual([
      "no record of p.json has a field 'url' (url-field): the records are empty",
    ])
  })

  test('in Chinese, too', async () => {
    expect((await read({ 'p.json': records }, {}, 'zh')).error).toEqual([
      'p.json 的记录中都没有字段 “url”（url-field）：现有 3 个：id, image, title；请将 url-field 设为其中之一',
    ])
  })

  test('is a warning where another list has it, and its positions are kept', async () => {
    const told = await read({ 'a.json': records, 'b.json': [{ url: A }], 'c.csv': 'id,image\n1,x\n' })
    expect(told).toEqual({
      urls: ['', '', A, ''],
      notices: ["c.csv has no column 'url' (url-field); its first row is 'id', 'image'", rule('a.json')],
    })
  })

  test('that holds no URL anywhere is there all the same', async () => {
    const told = await read({ 'a.json': [{ url: null }, { id: 1 }] })
    expect(told).toEqual({ urls: ['', ''], notices: ['there are no image URLs in a.json'] })
  })
})

test('`select` that fits nothing is an error with `min-urls: 0`, and an empty list is none', async () => {
  const { error } = await read({ 'p.json': SITE }, { select: ['$.none'], minUrls: 0 })
  expect(error).toEqual([expect.stringMatching(/^select '\$\.none' matches nothing in p\.json: /)])
  expect(await read({ 'p.json': [] }, { minUrls: 0 })).toEqual({ urls: [], notices: [] })
})

test('a header whose letters look misread is reported as perhaps not UTF-8', async () => {
  // 图片 and 原图 of GBK are UTF-8 by chance.
  const bytes = Buffer.concat([
    Buffer.from('id,'),
    Buffer.from([0xcd, 0xbc, 0xc6, 0xac]),
    Buffer.from('\n1,x\n'),
  ])
  const directory = await listFolder({ 'p.csv': bytes })
  await expect(positions({ directory, urlsFile: ['p.csv'], urlField: '图片' })).rejects.toThrow(
    "p.csv has no column '图片' (url-field); its first row is 'id', 'ͼƬ'; from its letters, p.csv is perhaps not UTF-8 (but GBK, say): save it as UTF-8",
  )
})

test('a single letter that heads no column is enough', async () => {
  const { error } = await read({ 'p.csv': 'id,ͼ\n1,x\n' })
  expect(error).toEqual([expect.stringContaining('perhaps not UTF-8')])
})

test.each(['地址', 'ссылка', 'εικόνα', 'hình ảnh', 'şəkil', 'photo été', 'キー', 'קישור'])(
  'a header %s is what it says',
  async header => {
    const { error } = await read({ 'p.csv': `id,${header}\n1,x\n` })
    expect(error).toEqual([`p.csv has no column 'url' (url-field); its first row is 'id', '${header}'`])
  },
)

test('an object at the top says what is below it', async () => {
  expect((await read({ 'p.json': SITE }, { takesImageUrls: true })).error).toEqual([
    "p.json holds an object at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]; below $ are site, fetched, posts; 1 image URL at $.posts[*].images[*]",
  ])
})

describe('front matter', () => {
  const page = (matter: string) => `${matter}\n![a](${A})\n`

  test('in TOML fits like any other', async () => {
    const toml = page('+++\ncover = "x"\n+++')
    const files = { 'a.md': toml, 'b.md': toml, 'c.md': page(`---\ncover: ${A}?2\n---`) }
    const told = await read(files, { select: ['$.cover'] })
    expect(told).toEqual({ urls: [A, A, `${A}?2`, A], notices: [] })
  })

  test('that is broken is a warning for each list, and a problem where select reads it', async () => {
    const files = { 'a.md': page('+++\ncover = x\n+++'), 'b.md': page('---\na: 1\nb: [\n---') }
    const faults = [
      'a.md, line 2: the front matter is not TOML there (Unexpected character)',
      'b.md, line 4: the front matter is not YAML there (BAD_INDENT)',
    ]
    expect(await read(files)).toEqual({
      urls: [A, A],
      notices: faults.map(fault => `${fault}; its images are left as they are`),
    })
    expect((await read(files, { select: ['$.cover'] })).error).toEqual(faults)
  })

  test('without what is selected is a warning where the pages show images, and an error where nothing does', async () => {
    const select = ['$.cover']
    const told = await read({ 'a.md': page('---\ntitle: x\n---') }, { select })
    expect(told).toEqual({ urls: [A], notices: [expect.stringContaining('below $ is title')] })
    const bare = await read({ 'a.md': '---\ntitle: x\n---\n' }, { select })
    expect(bare.error).toEqual([expect.stringContaining('below $ is title')])
    expect(await read({ 'a.md': 'no front matter' }, { select, minUrls: 0 })).toMatchObject({
      notices: [],
    })
  })

  test('that some pages lack is no mistake', async () => {
    const files = {
      'a.md': page('---\ntitle: x\n---'),
      'b.md': page(`---\ncover: ${A}?2\n---`),
      'c.md': page('---\n---'),
    }
    expect(await read(files, { select: ['$.cover'] })).toEqual({ urls: [A, `${A}?2`, A, A], notices: [] })
  })

  test('counts with JSON: what one list has is no mistake in another', async () => {
    const files = { 'a.md': page('---\ntitle: x\n---'), 'b.json': { cover: `${A}?2` } }
    expect(await read(files, { select: ['$.cover'] })).toEqual({
      urls: [A, `${A}?2`],
      notices: [expect.stringContaining("select '$.cover' matches nothing in a.md")],
    })
  })
})
