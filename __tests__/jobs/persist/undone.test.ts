import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { StoreRequest } from '../../servers/oss.ts'
import { linesOf, segmentsOf } from '../../support/manifest-contents.ts'
import {
  HOUR,
  imageOf,
  type MemoryRun,
  type OpenedMemory,
  openManifestOf,
} from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { isMemory } from '../../support/watch-uploads.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(opened.directory, name)), { recursive: true })
  writeFileSync(join(opened.directory, name), text)
}

const BASE = 'https://img.example/'
const asked = (more: PersistInput = {}): PersistInput => ({
  urlsFile: '**/*.{md,html,json,csv,txt}',
  urlField: 'cover',
  publicUrlBase: BASE,
  rewriteTo: 'in-place',
  rewriteMode: 'replace',
  skipsLinkCheck: true,
  ...more,
})
const back = (more: PersistInput = {}): PersistInput => ({ ...asked(more), rewriteLink: 'origin' })

/** Objects of the bucket that a run looked at or wrote. */
const objectsOf = ({ store }: MemoryRun) => store.filter(({ key }) => key !== '' && !isMemory(key))

/** One list of each format with the same three images. */
const LISTS: Readonly<Record<string, (urls: readonly string[]) => string>> = {
  'a.md': ([a, b, c]) => `---\ncover: "${a}"\n---\n\n![b](${b} "t") <img src='${c}'> \`${a}\` [x](${b})\n`,
  'b.html': ([a, b = '']) => `<img srcset="${a} 1x, ${b.replace('&', '&amp;')} 2x"><!-- ${a} -->\r\n`,
  'c.json': ([a, b]) => `[{"cover": "${a}", "n": 1.50}, {"cover": ["${b}"]}]`,
  'd.csv': ([a, b]) => `cover,title\n"${a}","x, y"\n${b},z\n`,
  'e.txt': ([a, b, c]) => `# mine\n${a}\n${b}\n${c}\n`,
}
const NAMES = Object.keys(LISTS)
const texts = () => NAMES.map(read)

const namesOf = ({ rewriteLink }: PersistInput) =>
  rewriteLink === 'key' ? NAMES.filter(name => !/md|html/.test(name)) : NAMES

/** Writes the lists, and stores their images. @returns the lists as they were */
async function begin(more: PersistInput = {}): Promise<string[]> {
  const urls = [opened.show('/a%20b.png'), opened.show('/b.png?x=1&y=2'), opened.show('/c.png')]
  for (const name of NAMES) write(name, LISTS[name]?.(urls) ?? '')
  const before = texts()
  const { report } = await opened.run(asked(more))
  expect(report).toMatchObject({ failed: 0, rewritten: namesOf(more) })
  expect(report.newKeys).toHaveLength(3)
  return before
}

describe('every link goes back to its source', () => {
  test.each<[string, PersistInput]>([
    ['public URLs', {}],
    ['public URLs with a suffix', { publicUrlSuffix: '!thumb' }],
    ['keys in fields', { rewriteLink: 'key', urlsFile: '*.{json,csv,txt}' }],
    ['relative links into a folder', { destination: 'file:./kept/my img', publicUrlBase: '' }],
    ['a path of the site', { destination: 'file:./static/img', publicUrlBase: '/img/' }],
  ])('%s', async (_, form) => {
    const before = await begin(form)
    const asIs = texts()
    const dry = await opened.run(back({ ...form, dryRun: true, rewriteLink: 'origin' }))
    expect([dry.report.rewritten, dry.asked, texts()]).toEqual([[], [], asIs])
    const undone = await opened.run(back({ ...form, rewriteLink: 'origin' }))
    expect([undone.asked, objectsOf(undone), undone.notices]).toEqual([[], [], []])
    expect(undone.report).toMatchObject({ stored: 0, failed: 0, refused: 0, rewritten: namesOf(form) })
    expect(texts()).toEqual(before)
    const again = await opened.run(back({ ...form, rewriteLink: 'origin' }))
    expect(again.report).toMatchObject({ total: 0, rewritten: [] })
    expect(again.notices).toEqual([
      expect.stringContaining('nothing is put back'),
      'No link of c.json, d.csv is put back. If rewrite-mode: add wrote into them, delete the member or the columns NAME_stored.',
    ])
    expect(texts()).toEqual(before)
  })

  test('inside texts of records and in a feed, in the escapes around them', async () => {
    const [a, b] = [opened.show('/a.png'), opened.show('/b.png?x=1&y=2')]
    const inText = `<p><img src=\\"${a.replaceAll('/', '\\/')}\\"><img src='${b.replace('&', '&amp;')}'></p>`
    write('posts.jsonl', `{"html": "${inText}", "cover": "${b}"}\n`)
    write(
      'feed.xml',
      `<rss><channel><item><enclosure url="${b.replace('&', '&amp;')}"/></item></channel></rss>`,
    )
    const form = { urlsFile: '*.{jsonl,xml}', htmlFields: '$.html' }
    const before = [read('posts.jsonl'), read('feed.xml')]
    await opened.run(asked(form))
    expect([read('posts.jsonl'), read('feed.xml')].join()).not.toContain('127.0.0.1')
    await opened.run(back(form))
    expect([read('posts.jsonl'), read('feed.xml')]).toEqual(before)
  })

  test('below a path of a site', async () => {
    const form = { destination: 'file:./static/img', manifestAt: '.cache/images', publicUrlBase: '/sub/img/' }
    const before = await begin(form)
    expect(texts().join()).toContain('(/sub/img/')
    write('f.md', '![mine](/sub/img/logo.png) ![near](static/img/logo.png)\n')
    const undone = await opened.run(back(form))
    expect([undone.asked, undone.report.rewritten, undone.notices]).toEqual([[], NAMES, []])
    expect(texts()).toEqual(before)
    expect(read('f.md')).toBe('![mine](/sub/img/logo.png) ![near](static/img/logo.png)\n')
  })

  test('after two moves, from both old addresses at once', async () => {
    const [first, second, third] = [
      'https://one.example/',
      'https://two.example/x/',
      'https://three.example/',
    ]
    const before = await begin({ publicUrlBase: first })
    write('kept.md', read('a.md'))
    const listed = { urlsFile: NAMES.join('\n') }
    await opened.run(asked({ ...listed, publicUrlBase: second, formerPublicUrlBases: first }))
    await opened.run(asked({ ...listed, publicUrlBase: third, formerPublicUrlBases: [first, second] }))
    expect([texts().join().includes(third), read('kept.md').includes(first)]).toEqual([true, true])
    const undone = await opened.run(back({ publicUrlBase: third, formerPublicUrlBases: [first, second] }))
    expect([undone.asked, undone.notices]).toEqual([[], []])
    expect([...texts(), read('kept.md')]).toEqual([...before, before[0]])
  })
})

describe('what an image is known by', () => {
  const post = (...urls: readonly string[]) => urls.map(url => `![a](${url})\n`).join('')

  test('several sources: the first stored counts; bytes without one stay, and are named', async () => {
    const [first, second, other] = [
      opened.show('/1.png', 'a'),
      opened.show('/2.png', 'a'),
      opened.show('/3.png'),
    ]
    write('a.md', post(first, other))
    await opened.run(asked())
    opened.pass(60_000)
    write('b.md', post(second))
    const data = `data:image/png;base64,${imageOf('data').toString('base64')}`
    write('c.json', JSON.stringify([{ cover: data }]))
    await opened.run(asked())
    const stored = read('c.json')
    const undone = await opened.run(back())
    expect([read('a.md'), read('b.md'), read('c.json')]).toEqual([post(first, other), post(first), stored])
    expect(undone.report).toMatchObject({ total: 4, unchanged: 4, rewritten: ['a.md', 'b.md'] })
    expect(undone.results.map(({ message = '' }) => message)).toEqual([
      '',
      '',
      '',
      'the manifest knows no source of this image, so the link stays',
    ])
    expect(undone.notices).toEqual([
      '1 link stays, because the manifest knows no source of its image: c.json, [0]',
      '1 image has several sources; the links got the one that was stored first.',
    ])
  })

  test('a key that only an older line names, and an image with an id', async () => {
    const url = opened.show('/a.png', 'old')
    write('a.md', post(url))
    await opened.run(asked({ urlsFile: 'a.md' }))
    const kept = read('a.md')
    opened.show('/a.png', 'new')
    opened.pass(HOUR)
    write('b.md', post(url))
    await opened.run(asked({ urlsFile: 'b.md', refreshAfter: '1m' }))
    expect(read('b.md')).not.toBe(kept)
    const signed = `${opened.show('/n.png')}?X-Amz-Credential=a&X-Amz-Signature=b`
    write('c.json', JSON.stringify([{ id: 7, cover: signed }]))
    await opened.run(asked({ urlsFile: 'c.json', idField: 'id' }))
    const undone = await opened.run(back({ idField: 'id' }))
    expect(undone.notices).toEqual([expect.stringMatching(/^1 source had a signature/)])
    expect([read('a.md'), read('b.md')]).toEqual([post(url), post(url)])
    expect(JSON.parse(read('c.json'))).toEqual([{ id: 7, cover: signed.replace(/\?.*/, '') }])
  })

  test('a missing image: its links go back all the same', async () => {
    const url = opened.show('/a.png')
    write('a.md', post(url))
    const { results } = await opened.run(asked())
    opened.oss.bucket.remove(results[0]?.key ?? '')
    opened.serve('/a.png', { status: 404 })
    const lost = await opened.run({ urls: [url], publicUrlBase: BASE })
    expect(lost.report.missing).toBe(1)
    const undone = await opened.run(back())
    expect([undone.asked, undone.report.rewritten, undone.report.missing]).toEqual([[], ['a.md'], 0])
    expect(read('a.md')).toBe(post(url))
  })

  test('without its line, a link to what the store has stays and is named; all else is no link', async () => {
    write('a.md', post(opened.show('/a.png')))
    await opened.run(asked())
    for (const path of opened.oss.bucket.objects.keys()) if (isMemory(path)) opened.oss.bucket.remove(path)
    const strange = [`${BASE}pre/logo.png`, `${BASE}about.png`, 'local.png', opened.show('/other.png')]
    write('a.md', read('a.md') + post(...strange))
    const before = read('a.md')
    const undone = await opened.run(back({ baseUrl: 'https://blog.example/' }))
    expect(undone.report).toMatchObject({ total: 1, unchanged: 1, rewritten: [] })
    expect(objectsOf(undone).map(({ method }) => method)).toEqual(['HEAD', 'HEAD'])
    expect(undone.notices).toEqual([
      '1 link stays, because the manifest knows no source of its image: a.md, line 1',
    ])
    expect([undone.asked, read('a.md')]).toEqual([[], before])
    expect(undone.store.every(({ method }) => method !== 'PUT')).toBe(true)
  })
})

test('a dry run names what would change', async () => {
  const url = opened.show('/a.png')
  write('a.md', `# Post\n\n![a](${url})\n`)
  const { results } = await opened.run(asked())
  const shown: string[] = []
  const watch = { info: (sentence: string) => void shown.push(sentence) }
  const dry = await opened.run({ ...back({ dryRun: true }), watch })
  const link = `![a](${BASE}${results[0]?.key})`
  expect(shown.slice(-2)).toEqual([
    'a.md would change in 1 place',
    'dry run: 1 list would change, in 1 place; no list was written',
  ])
  expect([dry.report.rewritten, dry.asked, read('a.md')]).toEqual([[], [], `# Post\n\n${link}\n`])
})

test('other lists are no error, whatever they hold', async () => {
  write('a.md', `![a](${opened.show('/a.png')}) ![b](${opened.serve('/b.png', { status: 404 })})\n`)
  write('c.json', '[]')
  const { report, asked: requests } = await opened.run(back({ select: '$[*].none', minUrls: 5 }))
  expect(report).toMatchObject({ total: 0, failure: undefined, rewritten: [] })
  expect(requests).toEqual([])
})

test.each([
  [{ rewriteMode: 'add' }, 'delete them'],
  [{ manifest: 'off' }, 'leave manifest out'],
  [{ urlsFile: '', urlsFrom: 'https://feeds.example/a.xml', rewriteTo: 'out/' }, 'leave urls-from out'],
  [{ urlsFrom: 'https://feeds.example/a.xml', rewriteTo: 'out/' }, 'leave urls-from out'],
  [{ rewriteTo: '' }, 'rewrite-link is set, but rewrite-to is not'],
] as const)('%j is an error of the settings', async (settings, message) => {
  write('a.md', '')
  const error = await opened.run({ ...back(), ...settings } as PersistInput).catch(thrown => thrown)
  expect(error.message).toContain(message)
  expect([opened.oss.requests, opened.origin.requests]).toEqual([[], []])
})

test('where the manifest cannot be listed, nothing is put back, and the run fails', async () => {
  write('a.md', `![a](${opened.show('/a.png')})`)
  await opened.run(asked())
  const stored = read('a.md')
  const isListOfMemory = ({ key, query }: StoreRequest) => key === '' && /\.persist/.test(query.prefix ?? '')
  opened.oss.fault(isListOfMemory, { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY })
  const { report } = await opened.run(back())
  expect(report.failure).toContain('in the manifest, which could not be read')
  expect([report.rewritten, read('a.md')]).toEqual([[], stored])
})

test('where a part of the manifest cannot be read, the run fails if a link stays', async () => {
  const [a, b] = [opened.show('/a.png'), opened.show('/b.png')]
  write('a.md', `![a](${a})`)
  await opened.run(asked())
  const before = new Set(opened.oss.bucket.objects.keys())
  write('b.md', `![b](${b})`)
  await opened.run(asked())
  const stored = read('b.md')
  const segments = segmentsOf(opened.oss.bucket).filter(key => !before.has(key))
  const segment = segments.find(key => linesOf(opened.oss.bucket, key).length > 0) ?? ''
  opened.oss.bucket.put(segment, 'damaged')
  const failure = expect.stringMatching(
    /^A part of the manifest cannot be read.* of the 1 link that stays\.$/,
  )
  for (const dryRun of [true, false]) {
    const { report } = await opened.run(back({ dryRun }))
    expect(report).toMatchObject({ failure, manifestProblem: expect.stringContaining(segment) })
  }
  expect([read('a.md'), read('b.md')]).toEqual([`![a](${a})`, stored])
  // Without its object nothing else knows the link.
  opened.oss.bucket.remove(/img\.example\/([^)]+)/.exec(stored)?.[1] ?? '')
  expect((await opened.run(back())).report).toMatchObject({ failure, rewritten: [] })
  expect(read('b.md')).toBe(stored)
  // The damaged part may know a link's source only where one is missing.
  write('b.md', '')
  write('a.md', `![a](${a})`)
  await opened.run(asked({ urlsFile: 'a.md' }))
  expect((await opened.run(back({ urlsFile: 'a.md' }))).report).toMatchObject({
    failure: undefined,
    rewritten: ['a.md'],
  })
})

test('without rewrite-mode, JSON and CSV are replaced as well, and what add wrote is pointed out', async () => {
  const urls = [opened.show('/a.png')]
  write('c.json', LISTS['c.json']?.([...urls, ...urls]) ?? '')
  await opened.run(asked({ rewriteMode: 'add' }))
  const added = read('c.json')
  const { rewriteMode: _, ...unset } = back()
  const undone = await opened.run(unset)
  expect(undone.notices[1]).toBe(
    'No link of c.json is put back. If rewrite-mode: add wrote into them, delete the member or the columns NAME_stored.',
  )
  expect(read('c.json')).toBe(added)
  // Beside lists whose links go back, too.
  write('a.md', `![a](${urls[0]})`)
  await opened.run(asked({ urlsFile: 'a.md' }))
  const both = await opened.run(unset)
  expect([both.report.rewritten, both.notices]).toEqual([['a.md'], undone.notices.slice(1)])
})

test.each([
  ['a relative link', {}],
  ['a path of the site', { publicUrlBase: '/img/' }],
])('%s in a shortcode without names is a link of the run as well', async (_, more) => {
  const url = opened.show('/a.png')
  const text = `{{< figure ${url} >}}\n{{< img "${url}" >}}\n{% image ${url}, width=1 %}\n{% img left ${url} 32 "a" %}\n`
  write('posts/a.md', text)
  const options = {
    urlsFile: 'posts/a.md',
    rewriteTo: 'in-place',
    destination: 'file:imgs',
    region: '',
    endpoint: '',
    ...more,
  }
  await opened.run(options)
  const written = read('posts/a.md')
  expect(written).not.toContain(url)
  const again = await opened.run(options)
  expect([again.asked, again.report.total, again.report.unchanged]).toEqual([[], 4, 4])
  const moved = {
    ...options,
    publicUrlBase: BASE,
    formerPublicUrlBases: ['/img/'],
    rewriteLink: 'url',
  } as const
  await opened.run(moved)
  expect(read('posts/a.md').split(BASE)).toHaveLength('publicUrlBase' in more ? 5 : 1)
  write('posts/a.md', written)
  await opened.run({ ...options, rewriteLink: 'origin' })
  expect(read('posts/a.md')).toBe(text)
})

test('so is one in the Markdown of a record', async () => {
  const url = opened.show('/a.png')
  write('a.json', JSON.stringify([{ body: `{{< figure ${url} >}}` }]))
  write('a.csv', `body\n"{% image ${url}, width=1 %}"\n`)
  for (const [file, markdownFields] of [
    ['a.json', '$[*].body'],
    ['a.csv', 'body'],
  ] as const) {
    const options = {
      urlsFile: file,
      markdownFields,
      rewriteTo: 'in-place',
      rewriteMode: 'replace',
      destination: 'file:imgs',
      publicUrlBase: '/img/',
      region: '',
      endpoint: '',
    } as const
    await opened.run(options)
    expect(read(file)).not.toContain(url)
    const again = await opened.run(options)
    expect([again.asked, again.report.total, again.report.unchanged]).toEqual([[], 1, 1])
  }
})
