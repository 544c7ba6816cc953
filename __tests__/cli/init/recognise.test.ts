import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { FILE, type Files, initFolder, runInit } from '../../support/init-command.ts'
import { onPosix } from '../../support/on-posix.ts'

const { at, write, run, text, workflow, step, inputs } = initFolder()

/** What `init --yes` writes there. */
async function proposed(files: Files, ...flags: string[]) {
  write(files)
  const { status, said } = await run(flags)
  if (status !== 0) return { status, said }
  const { deadline, 'manifest-at': manifest, 'rewrite-to': to, ...found } = inputs()
  return { status, said, on: workflow().on, inputs: found, list: step('list')?.run }
}

const POST = { 'content/posts/a.md': '' }

test.each([
  ['Hugo', 'hugo.toml', 'baseURL = "https://a.example/"', 'content', 'static/img', '/img/'],
  ['Hugo', 'config.yaml', 'baseURL: https://a.example/b/', 'content', 'static/img', '/b/img/'],
  ['Hexo', '_config.yml', 'theme: a\nroot: /blog/', 'source/_posts', 'source/img', '/blog/img/'],
  ['Jekyll', '_config.yml', 'theme: minima\nbaseurl: /me', '_posts', 'assets/img', '/me/assets/img/'],
  ['Astro', 'astro.config.mjs', "{ base: '/docs' }", 'src/content', 'public/img', '/docs/img/'],
  ['Astro', 'astro.config.ts', '', 'src/pages', 'public/img', '/img/'],
  ['VitePress', 'docs/.vitepress/config.mts', '', 'docs', 'docs/public/img', '/img/'],
  ['VitePress', '.vitepress/config.js', '', '', 'public/img', '/img/'],
  ['MkDocs', 'mkdocs.yml', 'site_name: a\n', 'docs', 'docs/img', undefined],
  ['MkDocs', 'mkdocs.yml', 'site_name: a\ndocs_dir: pages\n', 'pages', 'pages/img', undefined],
])('%s by %s: %j', async (program, config, text, lists, images, base) => {
  const { said, inputs, list } = await proposed({ [config]: text, [join(lists, 'a.md')]: '' })
  expect(said).toContain(`${program} is recognised here`)
  const folder = { 'urls-file': join(lists, '**/*.md'), destination: `file:./${images}` }
  expect([inputs, list]).toEqual([{ ...folder, ...(base && { 'public-url-base': base }) }, undefined])
})

test('a site whose base cannot be read needs it from the user', async () => {
  const files = { 'astro.config.mjs': 'export default { base: process.env.BASE }', 'src/content/a.md': '' }
  expect(await proposed(files)).toMatchObject({
    status: 2,
    said: expect.stringContaining('--public-url-base'),
  })
  const { inputs } = await proposed({}, '--public-url-base', '/x/')
  expect(inputs).toMatchObject({ 'public-url-base': '/x/' })
})

test('a folder that the site does not publish is refused, unless its address is known', async () => {
  const files = { 'hugo.toml': '', ...POST }
  const kept = ['--destination', 'file:./kept']
  const said = expect.stringContaining('Write destination: file:./static/kept')
  expect(await proposed(files, ...kept)).toMatchObject({ status: 2, said })
  for (const flags of [
    ['--public-url-base', '/kept/'],
    ['--lists', 'notes/*.md'],
    ['--for', 'crawler'],
  ])
    expect(await proposed({}, ...kept, ...flags)).toMatchObject({ status: 0 })
})

const BUCKET = ['--destination', 'oss://my-bucket/memes/', '--region', 'cn-hongkong']

test('posts of a site into a bucket keep the proposed posts', async () => {
  const { inputs } = await proposed({ 'hugo.toml': '', ...POST }, ...BUCKET)
  expect(inputs).toMatchObject({ 'urls-file': 'content/**/*.md', destination: 'oss://my-bucket/memes/' })
})

test('Scrapy: its spiders write one list', async () => {
  const { inputs, list } = await proposed(
    {
      'scrapy.cfg': '',
      'requirements.txt': '',
      'memes/spiders/__init__.py': '',
      'memes/spiders/b.py': "class B(Spider):\n    name = 'two'\n\nclass C:\n    name = 'bad; rm -rf /'\n",
      'memes/spiders/a.py': 'class A(Spider):\n    name = "one"\n    x_name = "no"\n',
    },
    ...BUCKET,
  )
  expect([inputs?.['urls-file'], inputs?.select]).toEqual(['items.jsonl', undefined])
  expect(list).toBe(`python3 -m venv "$RUNNER_TEMP/venv"
"$RUNNER_TEMP/venv"/bin/pip install --quiet scrapy -r requirements.txt
"$RUNNER_TEMP/venv"/bin/scrapy crawl one -O items.jsonl
"$RUNNER_TEMP/venv"/bin/scrapy crawl two -o items.jsonl
`)
})

test.each<[Files, string[], string]>([
  [{ 'crawl.py': '' }, [], 'python3 crawl.py > posts.json'],
  [{}, ['--lists', 'my posts.jsonl'], "python3 crawl.py > 'my posts.jsonl'"],
  [{}, ['--lists', 'out/*.csv'], 'python3 crawl.py'],
])('%j %j: the crawler is called', async (files, flags, script) => {
  expect((await proposed(files, ...flags)).list).toBe(script)
})

const EXAMPLE = { select: '$.posts[*].images[*]' }
const image = (name: string) => `https://a.example/${name}.jpg`
const records = [{ photo: image('1'), face: image('2') }, { photo: image('3') }]
test.each<[name: string, text: string, where: object]>([
  ['items.json', JSON.stringify({ data: records }), { select: '$.data[*].photo' }],
  // The path of the example stays.
  ['posts.json', JSON.stringify({ '${{ secrets.TOKEN }}': records }), EXAMPLE],
  ['data.json', '{', EXAMPLE],
  ['posts.json', JSON.stringify(records) + ' '.repeat(1_048_576), EXAMPLE],
  [
    'images.csv',
    `id,page,image\n1,https://b.example/1,${image('1')}\n2,,${image('2')}\n`,
    { 'url-field': 'image' },
  ],
  ['images.csv', `url,photo\nhttps://b.example/1,${image('1')}\n`, { 'url-field': 'photo' }],
  ['urls.tsv', `id\tlink\n1\t${image('1')}\n`, { 'url-field': 'link' }],
  ['images.csv', `Name;Bild\n"a, b";${image('1')}\n`, { 'url-field': 'Bild' }],
  ['images.csv', `id,URL\n1,${image('1')}\n`, {}],
  ['images.csv', `${image('1')},a\n${image('2')},b\n`, {}],
  ['images.csv', `\${{ github.token }}\n${image('1')}\n`, {}],
  ['images.csv', '', {}],
])('%s %.60j: no step makes it', async (name, text, where) => {
  const { inputs, list } = await proposed({ [name]: text }, ...BUCKET)
  const { destination, region, 'access-key-id': id, 'access-key-secret': secret, ...found } = inputs ?? {}
  expect([found, list]).toEqual([{ 'urls-file': name, ...where }, undefined])
})

test.each([
  ['ref: refs/remotes/origin/trunk\n', 'trunk'],
  ['', 'work/in-progress'],
])('the branch that pushes go to: %j', async (remote, branch) => {
  const files = { '.git/HEAD': 'ref: refs/heads/work/in-progress\n', '.git/refs/remotes/origin/HEAD': remote }
  expect((await proposed(files, '--every', 'push')).on).toMatchObject({ push: { branches: [branch] } })
})

test('a folder that a project names outside itself is refused', async () => {
  const { status, said } = await proposed({ 'mkdocs.yml': 'docs_dir: "../../../etc"\n' })
  expect([status, said]).toEqual([2, expect.stringContaining('../../../etc')])
})

const NAMES = ['posts.json', 'hugo.toml', 'mkdocs.yml', '_config.yml', 'package.json', 'scrapy.cfg']
onPosix.each<[string, (path: string) => void]>([
  ['a pipe', path => void execFileSync('mkfifo', [path])],
  ['an endless device', path => symlinkSync('/dev/zero', path)],
  ['a link to nothing', path => symlinkSync('/nowhere', path)],
  ['a folder', path => mkdirSync(path)],
])('%s is not read', async (_, make) => {
  mkdirSync(at('.github/workflows'), { recursive: true })
  for (const name of [...NAMES, '.github/workflows/deploy.yml']) make(at(name))
  for (const flags of [BUCKET, ['--lists', 'posts.json']])
    expect((await proposed({}, ...flags)).status).toBe(0)
})

onPosix('links that lead out of the folder are not followed, and those inside are', async () => {
  write({ 'secret.yml': 'docs_dir: secret\n', 'site/own.yml': 'docs_dir: pages\n' })
  for (const [target, lists] of [
    ['../secret.yml', 'posts.json'],
    ['own.yml', 'pages/**/*.md'],
  ] as const) {
    symlinkSync(target, at('site/mkdocs.yml'))
    await runInit(at('site'), ['--yes', '--force'])
    expect(text(`site/${FILE}`)).toContain(`urls-file: ${lists}\n`)
    rmSync(at('site/mkdocs.yml'))
  }
})
