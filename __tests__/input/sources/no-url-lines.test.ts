import { expect, test } from '@jest/globals'
import { positions, positionsIn } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'

test.each([
  [`- ${A}`, '-'],
  [`* ${A}`, '*'],
  [`+\t${A}`, '+'],
  [`1. ${A}`, '1.'],
  [`12) /i/1.png`, '12)'],
  [`1.${A}`, '1.'],
  [`-//a.test/1.png`, '-'],
  [`•  ${A}`, '•'],
  ['- cat.png', '-'],
])('%j begins with a list mark', async (line, mark) => {
  const text = `# list\n${line}\n${A}\n`
  const problem = `the line begins with a list mark, '${mark}': the URL alone is needed, one URL a line`
  for (const found of [await positions({ urls: text }), await positionsIn('list.txt', text)])
    expect(found.map(image => image.problem)).toEqual([problem, undefined])
})

test.each([
  'url',
  'URL',
  'Image URL',
  'image_url',
  'imageUrls',
  'id,url,title',
  '"id"\t"url"',
  '图片链接',
  '图片',
  'src',
])('a first line %j looks like a header line', async line => {
  const found = await positionsIn('list.txt', `\n# x\n${line}\n${A}\n`)
  expect(found.map(({ problem, where }) => [where, problem?.replace(/^'.*' looks/, 'looks')])).toEqual([
    ['list.txt, line 3', 'looks like a header line, not a URL; leave it out, or name the file .csv or .tsv'],
    ['list.txt, line 4', undefined],
  ])
})

test.each(['cat.png', 'images/1.png', '-cat.png', '1.png', '2026', A, '?id=1', 'photo-of-a-cat', '-'])(
  'a first line %j may be a URL',
  async line => {
    expect(await positionsIn('list.txt', line)).toEqual([{ url: line, where: 'list.txt, line 1' }])
  },
)

test('the name of the field is a header as well, and no header stands further down', async () => {
  const found = await positionsIn('list.txt', 'bild\nbild\nurl\n', { urlField: 'Bild' })
  expect(found.map(({ problem }) => problem !== undefined)).toEqual([true, false, false])
})

test('lists of keys hold what they hold', async () => {
  const urls = 'url\n- a.png\n'
  const found = await positions({ urls, name: 'keys', urlField: 'key', holdsKeys: true })
  expect(found).toEqual([
    { url: 'url', where: 'keys, line 1' },
    { url: '- a.png', where: 'keys, line 2' },
  ])
})
