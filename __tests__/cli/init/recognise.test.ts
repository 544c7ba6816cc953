import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { decide } from '../../../src/cli/init/decide.ts'
import { openProject } from '../../../src/cli/init/init.ts'
import { listFacts } from '../../../src/cli/init/recognise-crawler.ts'
import { workflowText } from '../../../src/cli/init/workflow.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'project-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Files = Readonly<Record<string, string>>

async function write(files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** What `init --yes` writes there. */
async function proposed(files: Files, flags: Parameters<typeof decide>[0] = {}) {
  await write(files)
  const project = await openProject(folder)
  const decided = await decide(flags, project, undefined)
  const facts = await listFacts(folder, decided.lists)
  const text = await workflowText({ decided, project, facts, output: 'keep-images.yml', language: 'en' })
  const steps: { id?: string; run?: string; with: Record<string, unknown> }[] = parse(text).jobs.images.steps
  const step = (id: string) => steps.find(each => each.id === id)
  const { deadline, language, ...inputs } = step('images')?.with ?? {}
  return { program: project.proposal?.program, inputs, list: step('list')?.run, commit: step('commit')?.run }
}

const memory = { 'manifest-at': '.cache/persist-images' }
const rewriting = { 'rewrite-to': 'in-place' }
const POST = { 'content/posts/a.md': '' }

test.each<[string, string, Files, object]>([
  [
    'Hugo',
    'Hugo',
    { 'hugo.toml': 'baseURL = "https://a.example/"', ...POST },
    { 'urls-file': 'content/**/*.md', destination: 'file:./static/img', 'public-url-base': '/img/' },
  ],
  [
    'Hugo below a path, with a YAML config',
    'Hugo',
    { 'config.yaml': 'baseURL: https://a.example/blog/', ...POST },
    { 'urls-file': 'content/**/*.md', destination: 'file:./static/img', 'public-url-base': '/blog/img/' },
  ],
  [
    'Hugo with page bundles',
    'Hugo',
    { 'hugo.toml': '', 'content/_index.md': '', 'content/one/index.md': '', 'content/two/index.zh.md': '' },
    { 'urls-file': 'content/**/*.md', destination: 'file:./', key: '{file.dir}/{sha256:0:16}.{ext}' },
  ],
  [
    'Hexo',
    'Hexo',
    { '_config.yml': 'theme: a\nroot: /blog/', 'source/_posts/a.md': '' },
    {
      'urls-file': 'source/_posts/**/*.md',
      destination: 'file:./source/img',
      'public-url-base': '/blog/img/',
    },
  ],
  [
    'Hexo with post asset folders',
    'Hexo',
    {
      '_config.yml': 'theme: a\nroot: /blog/\npost_asset_folder: true\npermalink: :title/\n',
      'source/_posts/a.md': '',
    },
    {
      'urls-file': 'source/_posts/*.md',
      destination: 'file:./source/_posts',
      key: '{file.name}/{sha256:0:16}.{ext}',
      'public-url-base': '/blog/',
    },
  ],
  [
    'Jekyll, with a theme',
    'Jekyll',
    { '_config.yml': 'theme: minima\nbaseurl: /me', '_posts/a.md': '' },
    { 'urls-file': '_posts/**/*.md', destination: 'file:./assets/img', 'public-url-base': '/me/assets/img/' },
  ],
  [
    'Astro',
    'Astro',
    { 'astro.config.mjs': "export default { base: '/docs' }", 'src/content/a.md': '' },
    { 'urls-file': 'src/content/**/*.md', destination: 'file:./public/img', 'public-url-base': '/docs/img/' },
  ],
  [
    'VitePress',
    'VitePress',
    { 'docs/.vitepress/config.mts': '', 'docs/a.md': '' },
    { 'urls-file': 'docs/**/*.md', destination: 'file:./docs/public/img', 'public-url-base': '/img/' },
  ],
  [
    'VitePress at the top',
    'VitePress',
    { '.vitepress/config.js': '', 'a.md': '' },
    { 'urls-file': '**/*.md', destination: 'file:./public/img', 'public-url-base': '/img/' },
  ],
  [
    'MkDocs',
    'MkDocs',
    { 'mkdocs.yml': 'site_name: a\ndocs_dir: pages\n', 'pages/a.md': '' },
    { 'urls-file': 'pages/**/*.md', destination: 'file:./pages/img' },
  ],
])('%s', async (_, program, files, inputs) => {
  const { list, commit, ...found } = await proposed(files)
  expect(found).toEqual({ program, inputs: { ...inputs, ...memory, ...rewriting } })
  expect(list).toBeUndefined()
  expect(commit).toContain('\ngit add --force .cache/persist-images\n')
})

test('a site whose base cannot be read needs it from the user', async () => {
  const files = { 'astro.config.mjs': 'export default { base: process.env.BASE }', 'src/content/a.md': '' }
  await expect(proposed(files)).rejects.toMatchObject({
    problems: [expect.stringContaining('--public-url-base is missing')],
  })
  const { inputs } = await proposed({}, { publicUrlBase: '/x/' })
  expect(inputs).toMatchObject({ 'public-url-base': '/x/' })
})

test('posts of a site into a bucket keep the proposed posts, and not the proposed key', async () => {
  const files = { 'hugo.toml': '', 'content/one/index.md': '' }
  const { inputs } = await proposed(files, { destination: 'r2://my-bucket/blog/' })
  expect(inputs).toMatchObject({ 'urls-file': 'content/**/*.md', destination: 'r2://my-bucket/blog/' })
  expect(inputs).not.toHaveProperty('key')
})

const bucket = { destination: 'oss://my-bucket/memes/', region: 'cn-hongkong' }

test('Scrapy: its spiders write one list, and images lie where its own pipeline puts them', async () => {
  const files = {
    'scrapy.cfg': '',
    'requirements.txt': '',
    'memes/spiders/__init__.py': '',
    'memes/spiders/a.py': 'class A(Spider):\n    name = "one"\n    x_name = "no"\n',
    'memes/spiders/b.py': "class B(Spider):\n    name = 'two'\n\nclass C:\n    name = 'bad; rm -rf /'\n",
  }
  const { program, inputs, list } = await proposed(files, bucket)
  expect([program, inputs['urls-file'], inputs.key, inputs.select]).toEqual([
    'Scrapy',
    'items.jsonl',
    'full/{url.sha1}.{ext}',
    undefined,
  ])
  expect(list).toBe(`python3 -m venv "$RUNNER_TEMP/venv"
"$RUNNER_TEMP/venv"/bin/pip install --quiet scrapy -r requirements.txt
"$RUNNER_TEMP/venv"/bin/scrapy crawl one -O items.jsonl
"$RUNNER_TEMP/venv"/bin/scrapy crawl two -o items.jsonl
`)
})

test('a list that is there is proposed, with the path to its images, and no step makes it', async () => {
  const list = {
    data: [
      { photo: 'https://a.example/1.jpg', avatar: 'https://a.example/2.jpg' },
      { photo: 'https://a.example/3.jpg' },
    ],
  }
  const found = await proposed({ 'items.json': JSON.stringify(list) }, bucket)
  expect(found.inputs).toMatchObject({ 'urls-file': 'items.json', select: '$.data[*].photo' })
  expect(found.list).toBeUndefined()
})

describe('the column of a table', () => {
  const image = (name: string) => `https://a.example/${name}.jpg`
  test.each<[string, string, string | undefined]>([
    ['images.csv', `id,page,image\n1,https://b.example/1,${image('1')}\n2,,${image('2')}\n`, 'image'],
    ['images.csv', `url,photo\nhttps://b.example/1,${image('1')}\n`, 'photo'],
    ['images.tsv', `id\tlink\n1\thttps://a.example/view?id=1\n`, 'link'],
    ['images.csv', `Name;Bild\n"a, b";${image('1')}\n`, 'Bild'],
    ['images.csv', `id,URL\n1,${image('1')}\n`, undefined],
    ['images.csv', `${image('1')},a\n`, undefined],
    ['images.csv', 'one,two\nhttps://b.example/1,https://b.example/2\n', undefined],
    ['images.csv', `\u0024{{ github.token }}\n${image('1')}\n`, undefined],
    ['images.csv', '', undefined],
  ])('%s %j', async (name, text, column) => {
    const { inputs } = await proposed({ [name]: text }, bucket)
    expect([inputs['urls-file'], inputs['url-field'], inputs.select]).toEqual([name, column, undefined])
  })
})

test('a folder that the site does not publish is refused, unless its address is known', async () => {
  const files = { 'hugo.toml': '', ...POST }
  const hidden = { problems: [expect.stringContaining('Write destination: file:./static/kept')] }
  await expect(proposed(files, { destination: 'file:./kept' })).rejects.toMatchObject(hidden)
  const { inputs } = await proposed(files, { destination: 'file:./kept', publicUrlBase: '/kept/' })
  expect(inputs).toMatchObject({ destination: 'file:./kept' })
  for (const flags of [{ lists: 'notes/*.md' }, { for: 'crawler', lists: 'a.json' }] as const)
    await proposed(files, { destination: 'file:./kept', ...flags })
})

test.each([
  ['ref: refs/remotes/origin/trunk\n', 'trunk'],
  [undefined, 'work/in-progress'],
])('the branch that pushes go to: %j', async (remote, branch) => {
  const files = { '.git/HEAD': 'ref: refs/heads/work/in-progress\n' }
  await write({ ...files, ...(remote && { '.git/refs/remotes/origin/HEAD': remote }) })
  expect(await openProject(folder)).toMatchObject({ branch })
})

test('no name in a list becomes an expression that GitHub evaluates', async () => {
  const list = { posts: { '${{ secrets.NPM_TOKEN }}': ['https://a.example/1.jpg'] } }
  const found = await proposed({ 'posts.json': JSON.stringify(list) }, bucket)
  expect(JSON.stringify(found.inputs)).not.toContain('NPM_TOKEN')
  expect(found.inputs).toMatchObject({ 'urls-file': 'posts.json' })
})

test('a folder that a project names outside itself is refused, and one that looks like an option is none', async () => {
  await write({ 'mkdocs.yml': 'docs_dir: "../../../etc"\n' })
  const outside = decide({}, await openProject(folder), undefined)
  await expect(outside).rejects.toThrow('../../../etc')
  const { commit } = await proposed({ 'mkdocs.yml': 'docs_dir: "--all"\n', '--all/a.md': '' })
  expect(commit).toMatch(/git add \.\/--all/)
  expect(commit).not.toMatch(/ --all/)
})
