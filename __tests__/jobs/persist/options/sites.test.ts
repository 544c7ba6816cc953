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

interface SiteRun {
  /** What stands in the post where the URL stood; `KEY` is the object's key. */
  readonly link: string
  readonly said: readonly string[]
  readonly problems: readonly string[]
}

async function runOver(
  files: Readonly<Record<string, string>>,
  folder: string,
  options: PersistInput = {},
): Promise<SiteRun> {
  for (const [name, content] of Object.entries(files)) write(name, content)
  write('posts/a.md', `![a](${opened.show('/a.png')})`)
  const said: string[] = []
  const note = (sentence: string) => void said.push(sentence)
  try {
    const { results } = await opened.run({
      urlsFile: 'posts/a.md',
      rewriteTo: 'in-place',
      destination: `file:./${folder}`,
      watch: { info: note, notice: note },
      ...options,
    })
    const text = readFileSync(join(opened.directory, 'posts/a.md'), 'utf8')
    const link = text.slice('![a]('.length, -1).replace(results[0]?.key ?? '', 'KEY')
    return { link, said, problems: [] }
  } catch (error) {
    if (error instanceof SettingsError) return { link: '', said, problems: error.problems }
    throw error
  }
}

interface Case {
  readonly name: string
  readonly folder: string
  /** By the path of the site. */
  readonly files: (base: string) => Readonly<Record<string, string>>
  /** The link in a post of a site at `base`. */
  readonly link: (base: string) => string
}

const CASES: readonly Case[] = [
  {
    name: 'Hugo, hugo.toml',
    folder: 'static/img',
    files: base => ({
      'hugo.toml': `title = "a"\nbaseURL = 'https://a.example${base}'\n[params]\nbaseURL = "/no/"\n`,
    }),
    link: base => `${base}img/KEY`,
  },
  {
    name: 'Hugo, config.yaml',
    folder: 'static/a b',
    files: base => ({ 'config.yaml': `baseurl: https://a.example${base}\n` }),
    link: base => `${base}a%20b/KEY`,
  },
  {
    name: 'Hugo, config/_default/hugo.json',
    folder: 'static',
    files: base => ({ 'config/_default/hugo.json': JSON.stringify({ baseURL: `https://a.example${base}` }) }),
    link: base => `${base}KEY`,
  },
  {
    name: 'Hexo, url',
    folder: 'source/img',
    files: base => ({ '_config.yml': `url: https://a.example${base}\ntheme: landscape\n` }),
    link: base => `${base}img/KEY`,
  },
  {
    name: 'Hexo, root',
    folder: 'source/img',
    files: base => ({ '_config.yml': `url: https://a.example\nroot: ${base}\ntheme: landscape\n` }),
    link: base => `${base}img/KEY`,
  },
  {
    name: 'Jekyll',
    folder: 'assets/img',
    files: base => ({
      '_config.yml': `url: https://a.example\nbaseurl: ${base.slice(0, -1)}\ntheme: minima\n`,
    }),
    link: base => `${base}assets/img/KEY`,
  },
  {
    name: 'Astro',
    folder: 'public/img',
    files: base => ({
      'astro.config.mjs':
        base === '/'
          ? 'export default {}'
          : `// base: 'no'\nexport default defineConfig({ base: '${base}' })`,
    }),
    link: base => `${base}img/KEY`,
  },
  {
    name: 'VitePress',
    folder: 'docs/public/img',
    files: base => ({ 'docs/.vitepress/config.mts': `export default { base: '${base}' }` }),
    link: () => '/img/KEY',
  },
  {
    name: 'Docusaurus',
    folder: 'static/img',
    files: base => ({ 'docusaurus.config.js': `module.exports = { baseUrl: '${base}' }` }),
    link: () => '/img/KEY',
  },
  {
    name: 'MkDocs',
    folder: 'docs/img',
    files: base => ({ 'mkdocs.yml': `site_url: https://a.example${base}` }),
    link: () => '../docs/img/KEY',
  },
  {
    name: 'no generator',
    folder: 'static/img',
    files: () => ({ 'config.toml': 'title = "of something else"' }),
    link: () => '../static/img/KEY',
  },
]

describe.each(['/', '/blog/'])('a site at %s', base => {
  test.each(CASES)('$name', async ({ folder, files, link }) => {
    const run = await runOver(files(base), folder)
    expect(run).toMatchObject({ link: link(base), problems: [] })
    const isInferred = link(base).startsWith('/')
    expect(run.said.filter(sentence => sentence.startsWith('The images lie in'))).toHaveLength(
      isInferred ? 1 : 0,
    )
    // Its own links are known again.
    expect(await runOver({}, folder)).toMatchObject({ problems: [] })
  })
})

test('what was inferred is said in one line', async () => {
  const { said } = await runOver({ 'hugo.toml': 'baseURL = "https://a.example/blog/"' }, 'static/img')
  expect(said[0]).toBe(
    'The images lie in the static folder of a site of Hugo: links begin with /blog/img/, as hugo.toml says. Set public-url-base or rewrite-link for other links.',
  )
})

test.each(["base: process.env.BASE ?? '/'", 'base', "base: '/a/', x: { base: '/b/' }"])(
  'a program that does not show its base ends the run with the lines to add: %s',
  async text => {
    const { problems } = await runOver({ 'astro.config.ts': `export default { ${text} }` }, 'public/img')
    expect(problems).toEqual([
      "The destination 'public/img' lies in the static folder of a site of Astro, and astro.config.ts does not show the base of its URLs. Add two lines: public-url-base: /BASE/…/ with the path of that folder on the site, and manifest-at: .cache/persist-images.",
    ])
    expect(opened.origin.requests).toEqual([])
  },
)

test.each<[string, PersistInput, string]>([
  ['public-url-base', { publicUrlBase: '/x/' }, '/x/KEY'],
  ['rewrite-link', { rewriteLink: 'path' }, '../static/img/KEY'],
])('%s is taken as it is', async (_, options, link) => {
  expect(await runOver({ 'hugo.toml': 'baseURL = "/blog/"' }, 'static/img', options)).toMatchObject({ link })
})

test('without rewrite-to nothing is inferred', async () => {
  write('hugo.toml', 'baseURL = "/blog/"')
  const { results } = await opened.run({ urls: opened.show('/a.png'), destination: 'file:./static/img' })
  expect(results[0]?.publicUrl).toMatch(/^file:/)
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
  const isWarned = ({ said }: SiteRun) => said.some(sentence => sentence.includes('publishes the manifest'))
  test.each([
    ['hugo.toml', 'static/img', true],
    ['astro.config.mjs', 'public', true],
    ['docusaurus.config.js', 'static/img', true],
    ['.vitepress/config.ts', 'public/img', true],
    ['_config.yml', 'source/img', false],
  ])('%s: published with the site, and said so: %s', async (config, folder, expected) => {
    const files = { [config]: config === '_config.yml' ? 'theme: a' : '' }
    expect(isWarned(await runOver(files, folder, { manifest: 'on' }))).toBe(expected)
    expect(isWarned(await runOver(files, folder, { manifest: 'on', publicUrlBase: '/x/' }))).toBe(expected)
    const elsewhere = { manifest: 'on', manifestAt: '.cache/persist-images' } as const
    expect(isWarned(await runOver(files, folder, elsewhere))).toBe(false)
    expect(isWarned(await runOver(files, folder, { manifest: 'off' }))).toBe(false)
  })

  test('names the folder to keep', async () => {
    const { said } = await runOver({ 'hugo.toml': '' }, 'static/img', { manifest: 'on' })
    expect(said).toContain(
      "Hugo publishes the manifest of this step with the site, in 'static/img/.persist'. Set manifest-at: .cache/persist-images, and keep that folder with git add .cache/persist-images.",
    )
  })
})
