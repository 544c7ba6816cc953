/** A folder that a site does not publish: posts that link there would show no image. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SettingsError } from '../../../../src/base/errors.ts'
import type { PersistInput } from '../../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

type Files = Readonly<Record<string, string>>

/** Runs over a site with one post. @returns problems, warnings and the text of the post */
async function runOver(files: Files, post: string, folder: string, options: PersistInput = {}) {
  for (const [name, text] of Object.entries({ ...files, [post]: `![a](${opened.show('/a.png')})` })) {
    const path = join(opened.directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const notices: string[] = []
  const watch = { notice: (sentence: string) => void notices.push(sentence) }
  const around = { urlsFile: post, rewriteTo: 'in-place', destination: `file:./${folder}`, watch }
  const problems = await opened.run({ ...around, ...options }).then(
    () => [],
    error => (error instanceof SettingsError ? error.problems : Promise.reject(error)),
  )
  return { problems, notices, text: readFileSync(join(opened.directory, post), 'utf8') }
}

const HUGO = { 'hugo.toml': 'baseURL = "https://a.example/"\n' }
const HEXO = { '_config.yml': 'theme: a\n' }
const POST = 'content/posts/a.md'

test.each<[string, Files, string, string, string]>([
  ['Hugo', HUGO, POST, 'kept', 'static/kept'],
  ['Hugo, its output', HUGO, POST, 'public/img', 'static/img'],
  [
    'Hugo in a folder',
    { 'site/config.yaml': 'baseURL: /\n' },
    'site/content/a.md',
    'site/kept',
    'site/static/kept',
  ],
  ['Hugo, staticDir', { 'hugo.toml': 'staticDir = ["files", "more"]\n' }, POST, 'static/img', 'files/img'],
  ['Hugo, contentDir', { 'hugo.yaml': 'contentDir: posts\n' }, 'posts/a.md', 'kept', 'static/kept'],
  ['Hexo', HEXO, 'source/_posts/a.md', 'kept/img', 'source/img'],
  ['MkDocs', { 'mkdocs.yml': 'site_name: a\n' }, 'docs/a.md', 'img', 'docs/img'],
  ['MkDocs, docs_dir', { 'mkdocs.yaml': 'docs_dir: pages\n' }, 'pages/a.md', 'docs/img', 'pages/img'],
  ['Jekyll', { '_config.yml': '' }, '_posts/a.md', '_kept', 'assets/kept'],
  ['Jekyll with a theme', { '_config.yml': 'theme: a\n' }, '_posts/a.md', '.kept', 'assets/kept'],
  ['Jekyll, exclude', { '_config.yml': 'exclude: [img/, b]\n' }, '_posts/a.md', 'img/kept', 'assets/kept'],
])('%s: refused before any request, with the right folder', async (_, files, post, folder, right) => {
  const { problems, text } = await runOver(files, post, folder)
  expect(problems).toEqual([expect.stringContaining(`does not publish the folder '${folder}'`)])
  expect(problems[0]).toContain(`Write destination: file:./${right}, or set public-url-base`)
  expect(opened.origin.requests).toEqual([])
  expect(text).toContain('http')
  // The folder that the sentence names is good, and its links are those of the site.
  const again = await runOver(files, post, right)
  expect(again.problems).toEqual([])
  const [, inside] = /^(?:site\/)?(?:static|files|source)\/(.*)$/.exec(right) ?? []
  if (inside !== undefined) expect(again.text).toContain(`](/${inside}/`)
})

test.each<[string, Files, string, string]>([
  ['Hugo, beside the posts', HUGO, POST, 'content/posts/img'],
  ['Hugo, staticDir', { 'hugo.yaml': 'staticDir:\n  - files\n  - more\n' }, POST, 'more/img'],
  [
    'Hugo with mounts',
    { 'hugo.toml': '[[module.mounts]]\nsource = "kept"\ntarget = "static"\n' },
    POST,
    'kept',
  ],
  ['Hugo, a list that is no page', HUGO, 'notes/a.md', 'kept'],
  ['Hexo, a post asset folder', HEXO, 'source/_posts/a.md', 'source/_posts/a'],
  ['Jekyll, include', { '_config.yml': 'include: [_kept]\n' }, '_posts/a.md', '_kept'],
  [
    'Jekyll, a collection',
    { '_config.yml': 'collections: {work: {output: true}}\n' },
    '_work/a.md',
    '_work/img',
  ],
  ['Jekyll', { '_config.yml': '' }, '_posts/a.md', 'kept'],
  ['Astro', { 'astro.config.mjs': 'export default {}' }, 'src/content/a.md', 'kept'],
  ['VitePress', { 'docs/.vitepress/config.ts': '' }, 'docs/a.md', 'docs/kept'],
  ['Docusaurus', { 'docusaurus.config.js': '' }, 'docs/a.md', 'kept'],
  ['another program', { 'config.toml': 'title = "a"\n' }, POST, 'kept'],
])('%s: published, or not known to be hidden', async (_, files, post, folder) => {
  expect(await runOver(files, post, folder)).toMatchObject({ problems: [] })
})

test('the whole repository as a place is left to the key', async () => {
  const key = '{file.dir}/{sha256:0:16}.{ext}'
  const { problems, text } = await runOver(HUGO, 'content/a/index.md', '', { key })
  expect([problems, text]).toEqual([[], expect.stringMatching(/^!\[a\]\([\da-f]{16}\.png\)$/)])
})

test.each<[string, PersistInput, number]>([
  ['public-url-base', { publicUrlBase: '/kept/' }, 0],
  ['rewrite-link: key', { rewriteLink: 'key' }, 0],
  ['rewrite-link: origin', { rewriteLink: 'origin', manifest: 'on' }, 0],
  ['rewrite-link: path', { rewriteLink: 'path' }, 1],
  ['another target of the lists', { rewriteTo: 'out/' }, 0],
])('%s is a decision: no error', async (_, options, warnings) => {
  const { problems, notices } = await runOver(HUGO, POST, 'kept', options)
  expect(problems).toEqual([])
  expect(notices.filter(notice => notice.includes('does not publish'))).toHaveLength(warnings)
})

test("Hugo's assets are a warning: a template may publish them", async () => {
  const { problems, notices } = await runOver(HUGO, POST, 'assets/img')
  expect([problems, notices]).toEqual([[], [expect.stringContaining("publish the folder 'assets/img'")]])
})
