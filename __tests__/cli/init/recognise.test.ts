import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Files, initFolder } from '../../support/init-command.ts'
import { onPosix } from '../../support/on-posix.ts'

const { at, write, run, workflow, step, inputs } = initFolder()

/** What `init --yes` writes there. */
async function proposed(files: Files, ...flags: string[]) {
  write(files)
  const { status, said } = await run(flags)
  if (status !== 0) return { status, said }
  const { deadline, 'manifest-at': manifest, 'rewrite-to': to, ...found } = inputs()
  return { status, said, on: workflow().on, inputs: found, list: step('list')?.run }
}

const BUCKET = ['--destination', 'oss://my-bucket/memes/', '--region', 'cn-hongkong']

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
