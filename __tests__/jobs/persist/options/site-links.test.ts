import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../../src/base/errors.ts'
import type { PersistInput } from '../../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const write = (name: string, content: string) => {
  const path = join(opened.directory, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** @param config a file of the site; its content does not count */
async function runOver(config: string, folder: string, options: PersistInput = {}) {
  if (config !== '') write(config, 'x: ][ "')
  write('posts/a.md', `![a](${opened.show('/a.png')})`)
  const notices: string[] = []
  const watch = { notice: (sentence: string) => void notices.push(sentence) }
  const around = { urlsFile: 'posts/a.md', rewriteTo: 'in-place', destination: `file:./${folder}`, watch }
  const ended = await opened.run({ ...around, ...options }).then(
    ({ results }) => ({ key: results[0]?.key ?? '', problems: [] }),
    error => (error instanceof SettingsError ? { key: '', problems: error.problems } : Promise.reject(error)),
  )
  const text = readFileSync(join(opened.directory, 'posts/a.md'), 'utf8')
  const link = text.slice('![a]('.length, -1).replace(ended.key, 'KEY')
  return { link, problems: ended.problems, notices }
}

test.each([
  ['hugo.toml', 'static/img'],
  ['hugo.yaml', 'kept'],
  ['config/_default/config.toml', 'static/img'],
  ['site/hugo.json', 'site/static/a/b/c'],
  ['_config.yml', 'source/img'],
  ['_config.yml', 'public/img'],
  ['astro.config.mjs', 'public/img'],
  ['docs/.vitepress/config.mts', 'docs/public/img'],
  ['docusaurus.config.js', 'static/img'],
  ['mkdocs.yml', 'docs/img'],
])('%s above %s ends the run before the first request', async (config, folder) => {
  const { problems, link } = await runOver(config, folder)
  expect(problems).toEqual([
    `'${folder}' lies below ${config} of a site generator, so links to its images depend on the site. Set public-url-base to the path of that folder on the site, such as /images/, or rewrite-link: path for relative links.`,
  ])
  expect(opened.origin.requests).toEqual([])
  expect(link).toContain('http')
})

test('the closest configuration is named', async () => {
  write('_config.yml', '')
  const { problems } = await runOver('blog/hugo.toml', 'blog/static/img')
  expect(problems[0]).toContain('below blog/hugo.toml of')
})

test.each([
  ['none', '', 'static/img'],
  ['one beside the folder, not above it', 'static/img/hugo.toml', 'static/img'],
  ['one in another folder', 'docs/mkdocs.yml', 'static/img'],
  ['one below the folder', 'blog/hugo.toml', 'blog'],
  ['a name that many programs use', 'config.toml', 'static/img'],
])('%s: links are relative', async (_, config, folder) => {
  expect(await runOver(config, folder)).toMatchObject({ link: `../${folder}/KEY`, problems: [] })
  // Its own links are known again.
  const again = { urlsFile: 'posts/a.md', rewriteTo: 'in-place', destination: `file:./${folder}` } as const
  expect((await opened.run(again)).report).toMatchObject({ rewritten: [], failed: 0 })
})

test("Hugo's earlier names count beside its folder of pages", async () => {
  mkdirSync(join(opened.directory, 'content'))
  const { problems } = await runOver('config.yaml', 'static/img')
  expect(problems).toEqual([expect.stringContaining('below config.yaml of a site generator')])
})

test('above the working directory nothing is looked at, except for a folder outside it', async () => {
  write('hugo.toml', '')
  const cwd = join(opened.directory, 'work')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'a.md'), `![a](${opened.show('/a.png')})`)
  const asked = { urlsFile: 'a.md', rewriteTo: 'in-place' } as const
  const inside = await opened.run({ ...asked, cwd, destination: 'file:./img' })
  expect(inside.report.rewritten).toEqual(['a.md'])
  const outside = opened.run({ ...asked, cwd, destination: 'file:../static/img' })
  await expect(outside).rejects.toMatchObject({ problems: [expect.stringContaining('below ../hugo.toml')] })
})

test.each<[string, PersistInput, string]>([
  ['public-url-base', { publicUrlBase: '/x/' }, '/x/KEY'],
  ['rewrite-link', { rewriteLink: 'path' }, '../static/img/KEY'],
])('%s is taken as it is', async (_, options, link) => {
  expect(await runOver('hugo.toml', 'static/img', options)).toMatchObject({ link, problems: [] })
})

test('without rewrite-to a site is no matter', async () => {
  write('hugo.toml', 'baseURL = "/blog/"')
  const { results } = await opened.run({ urls: opened.show('/a.png'), destination: 'file:./static/img' })
  expect(results[0]?.publicUrl).toMatch(/^file:/)
})

test('the whole repository as a place is left to the key', async () => {
  write('hugo.toml', '')
  const key = '{file.dir}/{sha256:0:16}.{ext}'
  expect(await runOver('', '', { key })).toMatchObject({
    link: expect.stringMatching(/^[\da-f]{16}\.png$/),
    problems: [],
  })
})

test('a relative link that leads to no stored image is a local file of the site, and is left alone', async () => {
  const local = '![b](/img/mine.png) ![c](../static/img/mine.png) ![d](mine.png)'
  write('posts/b.md', local)
  for (const options of [{ publicUrlBase: '/img/' }, { rewriteLink: 'path' }] as const) {
    const { results } = await opened.run({
      urlsFile: 'posts/b.md',
      rewriteTo: 'in-place',
      destination: 'file:./static/img',
      ...options,
    })
    expect(results).toEqual([])
  }
  expect(readFileSync(join(opened.directory, 'posts/b.md'), 'utf8')).toBe(local)
})

describe('the manifest', () => {
  const warnings = async (config: string, folder: string, options: PersistInput) => {
    const { notices } = await runOver(config, folder, { publicUrlBase: '/x/', ...options })
    return notices.filter(sentence => sentence.includes('the manifest of this step'))
  }
  test.each([
    ['hugo.toml', 'static/img', 1],
    ['astro.config.mjs', 'public', 1],
    ['docusaurus.config.js', 'static/img', 1],
    ['.vitepress/config.ts', 'public/img', 1],
    ['_config.yml', 'source/img', 0],
    ['mkdocs.yml', 'docs/img', 0],
    ['', 'static/img', 0],
  ])('%s may publish it: %s, %i', async (config, folder, count) => {
    expect(await warnings(config, folder, { manifest: 'on' })).toHaveLength(count)
    const elsewhere = { manifest: 'on', manifestAt: '.cache/persist-images' } as const
    expect(await warnings(config, folder, elsewhere)).toEqual([])
    expect(await warnings(config, folder, { manifest: 'off' })).toEqual([])
  })

  test('names the folder to keep', async () => {
    expect(await warnings('hugo.toml', 'static/img', { manifest: 'on' })).toEqual([
      "The site of hugo.toml may publish the manifest of this step, in 'static/img/.persist'. Set manifest-at: .cache/persist-images, and keep that folder with git add .cache/persist-images.",
    ])
  })
})
