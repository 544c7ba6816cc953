import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checkWith } from '../../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../../src/jobs/check/check-fields.ts'
import { exportWith } from '../../../src/jobs/export/export.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { type MemoryRun, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
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

/** Below the origin, so that a request to an old address is counted there. */
const baseAt = (name: string) => opened.serve(`/${name}/`, { status: 500 })

const asked = (more: PersistInput): PersistInput => ({
  urlsFile: '**/*.{md,json}',
  rewriteTo: 'in-place',
  rewriteMode: 'replace',
  skipsLinkCheck: true,
  ...more,
})

type Link = (at: number) => string

/** Two posts and a list, whose links are `link(0)` to `link(2)`; `code` is never one. */
const WRITTEN: Readonly<Record<string, (link: Link, code: string) => string>> = {
  'list.json': link => `[{"url": "${link(1)}"}]\n`,
  'posts/a.md': (link, code) => `---\ncover: ${link(0)}\n---\n\n![a](${link(1)}) \`${code}\`\n`,
  'posts/b.md': link => `<img src="${link(2)}"> ![b](${link(0)} "t")\n`,
}
const NAMES = Object.keys(WRITTEN)
const CODE = 'https://code.example/a.png'

const written = (link: Link) => Object.entries(WRITTEN).map(([name, text]) => [name, text(link, CODE)])
const texts = () => NAMES.map(name => [name, read(name)])

/** Copies all objects of a bucket, as rclone does. */
function copyBucket(from: OssDouble, to: OssDouble): void {
  for (const [key, { bytes, contentType }] of from.bucket.objects) to.bucket.put(key, bytes, { contentType })
}

/** The lines of images in a bucket's memory, sorted, each once. */
const memoryOf = ({ bucket }: OssDouble) =>
  [
    ...new Set(
      [...bucket.objects].flatMap(([key, { bytes }]) =>
        key.endsWith('.gz')
          ? gunzipSync(bytes)
              .toString()
              .split('\n')
              .filter(line => line.startsWith('{"url"'))
          : [],
      ),
    ),
  ].sort()

const accountOf = (oss: OssDouble) => {
  const { accessKeyId, accessKeySecret, region } = oss.account
  return { region, endpoint: oss.endpoint, accessKeyId, accessKeySecret }
}

interface Begun {
  readonly source: Link
  readonly key: Link
}

/** Stores three images, with links below a first base. */
async function begin(more: PersistInput): Promise<Begun> {
  const urls = ['/0.png', '/1.png', '/2.png'].map(path => opened.show(path))
  const source: Link = at => urls[at] ?? ''
  for (const [name = '', text = ''] of written(source)) write(name, text)
  const { report, results } = await opened.run(asked(more))
  expect([report.newKeys.length, report.failed, report.rewritten]).toEqual([3, 0, NAMES])
  return { source, key: at => results.find(({ url }) => url === urls[at])?.key ?? '' }
}

/** Objects of a bucket that a run looked at or wrote. */
const objectsOf = ({ store }: MemoryRun) => store.filter(({ key }) => key !== '' && !isMemory(key))

describe('links below an old base are ours', () => {
  test('after another domain: written anew from the manifest, and nothing is requested', async () => {
    const [old, fresh] = [baseAt('old'), baseAt('new')]
    const { key } = await begin({ publicUrlBase: old })
    const settings = { publicUrlBase: fresh, publicUrlSuffix: '?x', formerPublicUrlBases: `${old}\n${fresh}` }
    const moved = await opened.run(asked(settings))
    expect(moved.report).toMatchObject({ total: 5, unchanged: 5, stored: 0, rewritten: NAMES })
    expect([moved.asked, objectsOf(moved)]).toEqual([[], []])
    expect(texts()).toEqual(written(at => `${fresh}${key(at)}?x`))
    const again = await opened.run(asked(settings))
    expect([again.report.rewritten, again.report.unchanged, again.asked]).toEqual([[], 5, []])
  })

  test('after another bucket with a copy of images and memory: the manifest names the sources as before', async () => {
    const old = baseAt('old')
    const { source, key } = await begin({ publicUrlBase: old })
    const other = await startOss()
    try {
      copyBucket(opened.oss, other)
      other.isPublic = true
      const settings = { ...accountOf(other), formerPublicUrlBases: [old], skipsLinkCheck: false }
      const moved = await opened.run(asked(settings))
      expect(moved.report).toMatchObject({ total: 5, unchanged: 5, stored: 0, rewritten: NAMES })
      const base = `http://localhost:${other.port}/memes/`
      expect(texts()).toEqual(written(at => base + key(at)))
      expect([moved.asked, moved.store]).toEqual([[], []])
      // One request as a reader, for the first new link.
      const others = other.requests.filter(({ key }) => key !== '' && !isMemory(key))
      expect(others.map(({ method, verified }) => [method, verified])).toEqual([['GET', false]])
      // The sources are known still: nothing is asked for, and no line names the old address.
      for (const [name = '', text = ''] of written(source)) write(name, text)
      const again = await opened.run(asked(settings))
      expect([again.report.unchanged, again.asked, again.report.rewritten]).toEqual([5, [], NAMES])
      expect(memoryOf(other)).toEqual(memoryOf(opened.oss))
    } finally {
      await other.close()
    }
  })

  test('without a manifest one HEAD a key finds them, and nothing is written down', async () => {
    const [old, fresh] = [baseAt('old'), baseAt('new')]
    const { key } = await begin({ publicUrlBase: old })
    for (const path of opened.oss.bucket.objects.keys()) if (isMemory(path)) opened.oss.bucket.remove(path)
    const moved = await opened.run(asked({ publicUrlBase: fresh, formerPublicUrlBases: old }))
    expect([moved.report.unchanged, moved.asked]).toEqual([5, []])
    expect(objectsOf(moved).map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'HEAD'])
    expect(texts()).toEqual(written(at => fresh + key(at)))
    expect(memoryOf(opened.oss)).toEqual([])
  })

  test('with add the link stays, and the value beside it has the new one', async () => {
    const [old, fresh] = [baseAt('old'), baseAt('new')]
    const { key } = await begin({ publicUrlBase: old })
    const settings = {
      publicUrlBase: fresh,
      formerPublicUrlBases: old,
      rewriteMode: 'add',
      urlsFile: 'list.json',
    }
    const moved = await opened.run(asked(settings as PersistInput))
    expect(moved.asked).toEqual([])
    expect(JSON.parse(read('list.json'))).toMatchObject([
      { url: old + key(1), url_stored: { key: key(1), url: fresh + key(1) } },
    ])
  })

  test('a folder of a site that was renamed: the path was its base', async () => {
    const at = (folder: string) => ({
      destination: `file:./static/${folder}`,
      manifestAt: '.cache/images',
      publicUrlBase: `/${folder}/`,
    })
    const { key } = await begin(at('img'))
    expect(texts()).toEqual(written(image => `/img/${key(image)}`))
    renameSync(join(opened.directory, 'static/img'), join(opened.directory, 'static/pics'))
    write('posts/c.md', '![mine](/img/logo.png) ![local](../static/img/x.png)\n')
    const moved = await opened.run(asked({ ...at('pics'), formerPublicUrlBases: '/img/' }))
    expect([moved.report.total, moved.report.unchanged, moved.asked]).toEqual([5, 5, []])
    expect(texts()).toEqual(written(image => `/pics/${key(image)}`))
    expect(read('posts/c.md')).toBe('![mine](/img/logo.png) ![local](../static/img/x.png)\n')
  })

  test('from a folder of a site to a bucket: a file of the site below the same path is left alone', async () => {
    const folder = { destination: 'file:./static/img', publicUrlBase: '/img/', manifestAt: '.cache/images' }
    const { key } = await begin(folder)
    for (const at of [0, 1, 2]) {
      const bytes = readFileSync(join(opened.directory, 'static/img', key(at)))
      opened.oss.bucket.put(`pre/${key(at)}`, bytes, { contentType: 'image/png' })
    }
    write('posts/c.md', '![mine](/img/logo.png)\n')
    // The prefix of the bucket is no part of the old links, which this destination cannot know.
    const fresh = baseAt('new')
    const moved = await opened.run(
      asked({ destination: 'oss://memes/', publicUrlBase: fresh, formerPublicUrlBases: '/img/' }),
    )
    expect(moved.report).toMatchObject({ rewritten: [], failed: 0 })
    for (const at of [0, 1, 2]) {
      const { bytes } = opened.oss.bucket.head(`pre/${key(at)}`) ?? { bytes: '' }
      opened.oss.bucket.put(key(at), bytes, { contentType: 'image/png' })
    }
    const again = await opened.run(
      asked({ destination: 'oss://memes/', publicUrlBase: fresh, formerPublicUrlBases: '/img/' }),
    )
    expect([again.report.total, again.report.unchanged, again.asked]).toEqual([5, 5, []])
    expect(texts()).toEqual(written(at => fresh + key(at)))
    expect(read('posts/c.md')).toBe('![mine](/img/logo.png)\n')
  })
})

describe('links that nothing knows', () => {
  test('are ordinary URLs, and a notice names their start where they end with the keys they get', async () => {
    const old = opened.serve('/old/')
    const { key } = await begin({ publicUrlBase: old })
    const lost = opened.show(`/old/pre/${'0'.repeat(64)}.png`, 'missing')
    for (const at of [0, 1, 2])
      opened.serve(`/old/${key(at)}`, { body: opened.oss.bucket.head(key(at))?.bytes ?? '' })
    write('posts/c.md', `![a](${lost})\n`)
    const settings = { publicUrlBase: baseAt('new'), destination: 'oss://memes/pre/' }
    const known = await opened.run(asked({ ...settings, formerPublicUrlBases: old, dryRun: true }))
    expect([known.report.unchanged, known.report.skipped, known.asked]).toEqual([5, 1, []])
    const unknown = await opened.run(asked(settings))
    expect(unknown.asked.toSorted()).toEqual(
      [`/old/pre/${'0'.repeat(64)}.png`, ...[0, 1, 2].map(at => `/old/${key(at)}`)]
        .sort()
        .map(path => `GET ${path}`),
    )
    expect(unknown.notices).toEqual([
      `Images of 5 links below ${old} were fetched, and these links end with the keys of their images. If that is an earlier address of this destination, add it to former-public-url-bases: such links are rewritten without a request.`,
    ])
  })

  test('are no news where the key repeats the path of the URL', async () => {
    write('a.md', `![a](${opened.show('/pre/a.png')})`)
    const { notices } = await opened.run(asked({ publicUrlBase: baseAt('new'), key: '{path}' }))
    expect(notices).toEqual([])
  })
})

test.each([
  [{ formerPublicUrlBases: 'img' }, 'former-public-url-bases is "img"'],
  [{ formerPublicUrlBases: ['https://a.example/', 'ftp://b.example/'] }, 'former-public-url-bases is'],
  [
    { formerPublicUrlBases: 'https://a.example/', rewriteTo: '' },
    'former-public-url-bases is set, but rewrite-to is not',
  ],
] as const)('%j is an error of the settings', async (settings, message) => {
  write('a.md', '')
  const error = await opened.run(asked(settings as PersistInput)).catch(thrown => thrown)
  expect(error.message).toContain(message)
  expect([opened.oss.requests, opened.origin.requests]).toEqual([[], []])
})

describe('a manifest that was copied below another prefix', () => {
  const OUTSIDE =
    /^manifest: \d+ lines name objects outside of the prefix, such as "pre\/\w+\.png"\. A manifest belongs to one prefix, see docs\/rewriting\.md\.$/
  const place = () => ({ ...accountOf(opened.oss), source: 'oss://memes/other/', cwd: opened.directory })

  beforeEach(async () => {
    await begin({ publicUrlBase: 'https://old.example/' })
    for (const [key, { bytes, contentType }] of [...opened.oss.bucket.objects])
      opened.oss.bucket.put(key.replace(/^pre/, 'other'), bytes, { contentType })
  })

  test('makes a check end with that sentence, since nothing of this prefix is remembered', async () => {
    const error = await checkWith({}, place()).then(
      () => undefined,
      thrown => thrown,
    )
    expect(error).toMatchObject({ name: 'SettingsError', message: expect.stringMatching(OUTSIDE) })
  })

  test('is one notice of a run, and of a check and an export after it', async () => {
    const run = await opened.run({
      destination: 'oss://memes/other/',
      urls: [opened.show('/0.png'), opened.show('/1.png')],
    })
    expect(run.report).toMatchObject({ unchanged: 2, failed: 0 })
    expect(run.notices).toEqual([expect.stringMatching(OUTSIDE)])
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const checked = await checkWith({}, { ...place(), watch } as Partial<CheckOptions>)
    expect(checked).toMatchObject({ objects: 2, unreadable: 0, failure: undefined })
    expect(notices).toEqual([expect.stringMatching(OUTSIDE)])
    const to = { format: 'jsonl', output: join(opened.directory, 'images.jsonl') } as const
    const exported = await exportWith({}, { ...place(), ...to, watch })
    expect([exported.images, exported.complete]).toEqual([2, false])
    expect(notices.slice(1)).toEqual([expect.stringMatching(OUTSIDE)])
  })
})
