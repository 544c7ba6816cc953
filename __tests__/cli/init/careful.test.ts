/** What lies in the folder of a user may be a link, a pipe, a device or too large. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openProject } from '../../../src/cli/init/init.ts'
import { runInit } from '../../support/init-command.ts'
import { onPosix } from '../../support/on-posix.ts'
import { twins } from '../../support/pending.ts'
import { readRoot } from '../../support/source-files.ts'

let [folder, elsewhere] = ['', '']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'careful-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
})
afterEach(() => {
  for (const each of [folder, elsewhere]) rmSync(each, { recursive: true })
})

const BUCKET = ['--yes', '--destination', 'oss://my-bucket/a/', '--region', 'cn-hongkong']

const NAMES = [
  'posts.json',
  'images.csv',
  'hugo.toml',
  'mkdocs.yml',
  '_config.yml',
  'package.json',
  'scrapy.cfg',
]
onPosix.each<[string, (path: string) => void]>([
  ['a pipe', path => void execFileSync('mkfifo', [path])],
  ['an endless device', path => symlinkSync('/dev/zero', path)],
  ['a link to nothing', path => symlinkSync('/nowhere', path)],
  ['a folder', path => mkdirSync(path)],
])('%s is not read', async (_, make) => {
  for (const name of NAMES) make(join(folder, name))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  make(join(folder, '.github/workflows/deploy.yml'))
  for (const flags of [BUCKET, ['--yes', '--force', '--destination', 'file:./img', '--lists', 'images.csv']])
    expect((await runInit(folder, flags)).status).toBe(0)
})

onPosix(
  'links that lead out of the folder are not followed to what they show; those inside are',
  async () => {
    writeFileSync(join(elsewhere, 'mkdocs.yml'), 'docs_dir: secret\n')
    symlinkSync(join(elsewhere, 'mkdocs.yml'), join(folder, 'mkdocs.yml'))
    expect((await openProject(folder)).proposal).toBeUndefined()
    rmSync(join(folder, 'mkdocs.yml'))
    writeFileSync(join(folder, 'own.yml'), 'docs_dir: pages\n')
    symlinkSync('own.yml', join(folder, 'mkdocs.yml'))
    expect((await openProject(folder)).proposal).toMatchObject({ lists: 'pages/**/*.md' })
  },
)

onPosix.each<[string, () => void]>([
  ['.github', () => symlinkSync(elsewhere, join(folder, '.github'))],
  [
    'file',
    () => {
      mkdirSync(join(folder, '.github/workflows'), { recursive: true })
      symlinkSync(join(elsewhere, 'x.yml'), join(folder, '.github/workflows/keep-images.yml'))
    },
  ],
])('a linked %s: nothing is written through', async (_, link) => {
  link()
  const { status, said } = await runInit(folder, [...BUCKET, '--force'])
  expect([status, said]).toEqual([2, expect.stringContaining('symbolic link, and init writes through none')])
  expect(readdirSync(elsewhere)).toEqual([])
})

onPosix('the folder itself may be reached through one', async () => {
  symlinkSync(folder, join(elsewhere, 'way'))
  expect((await runInit(join(elsewhere, 'way'), BUCKET)).status).toBe(0)
  expect(existsSync(join(folder, '.github/workflows/keep-images.yml'))).toBe(true)
})

test('a file over 1 MiB is not read', async () => {
  const list = JSON.stringify({ a: [{ image: 'https://a.example/1.jpg' }] })
  writeFileSync(join(folder, 'posts.json'), list + ' '.repeat(1_048_576))
  await runInit(folder, BUCKET)
  const text = readFileSync(join(folder, '.github/workflows/keep-images.yml'), 'utf8')
  expect(text).not.toContain('$.a[*].image')
})

test('an answer that the site does not publish is explained, and the question comes again', async () => {
  writeFileSync(join(folder, 'hugo.toml'), '')
  mkdirSync(join(folder, 'content'))
  const { status, said } = await runInit(folder, [], { answers: ['posts', '6', 'kept', 'static/kept'] })
  expect([status, said.replaceAll(/\s+/g, ' ')]).toEqual([
    0,
    expect.stringContaining("Hugo does not publish the folder 'kept'"),
  ])
  const text = readFileSync(join(folder, '.github/workflows/keep-images.yml'), 'utf8')
  expect(text).toMatch(/destination: file:\.\/static\/kept\/\n[\s\S]*public-url-base: \/kept\//)
})

test.each(twins('docs/oss-start.md'))('the policy is that of %s', async page => {
  const { printed } = await runInit(folder, [
    '--yes',
    '--destination',
    'oss://my-bucket/memes/',
    '--region',
    'cn-hongkong',
  ])
  const [, shown = ''] = /```json\n( *\{"Version"[\s\S]*?)```/.exec(readRoot(page)) ?? []
  const [policy = ''] = /\{"Version"[\s\S]*?\]\}(?=\n\n)/.exec(printed) ?? []
  const actions = (text: string) =>
    JSON.parse(text).Statement.map((each: { Action: string[] }) => ({
      ...each,
      Action: each.Action.toSorted(),
    }))
  expect(actions(policy)).toEqual(
    actions(shown.replaceAll('BUCKET', 'my-bucket').replaceAll('PREFIX', 'memes')),
  )
})
