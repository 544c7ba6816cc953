/** The whole workflows of the other pages, run as they stand: they act on exactly what there is, or fail. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { image } from '../images/images.ts'
import { fences, PAGES } from '../support/documents.ts'
import { twins } from '../support/pending.ts'
import { type JobRun, type JobSurroundings, runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { readRoot } from '../support/source-files.ts'
import { openStage, type Stage } from '../support/test-action.ts'
import { cellsOf } from '../support/test-length.ts'

interface Workflow {
  readonly page: string
  readonly name: string
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
}

const WORKFLOWS: readonly Workflow[] = fences(
  'yaml',
  PAGES.filter(page => !/^docs\/(?:recipes|start-blog|expiring-links)\./.test(page)),
).flatMap(({ page, text }) => {
  const value = parse(text) as (Partial<Workflow> & { readonly on?: unknown }) | null
  return value?.jobs && value.on !== undefined ? [{ name: '', ...value, page, jobs: value.jobs }] : []
})

/** A crawler's own step is left out: what it would find is in the workspace. */
const stepsOf = (page: string, name: string, job: string): readonly WorkflowStep[] => {
  const steps = WORKFLOWS.find(workflow => workflow.page === page && workflow.name === name)?.jobs[job]?.steps
  if (!steps) throw new Error(`${page} has no job ${job} in a workflow ${name}`)
  return withoutCrawler(steps)
}

const crawlOf = (page: string) => stepsOf(page, 'crawl', 'images')

const withoutCrawler = (steps: readonly WorkflowStep[] = []) =>
  steps.filter(({ run }) => !/^(?:python crawl\.py|echo '.*') > posts\.json$/.test(run ?? ''))

let folder: string
let stage: Stage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})
beforeEach(async () => {
  stage = await openStage(folder)
})
afterEach(async () => {
  await stage.close()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
const PNG = image('plain.png')

const PLAYED = new Map<string, Promise<void>>()

/** The same steps on another page do the same, also with sentences in another language. */
function playOnce(what: string, steps: readonly WorkflowStep[], play: () => Promise<void>): Promise<void> {
  const content = JSON.stringify([what, steps]).replaceAll(/,"language":"\w+"/g, '')
  const played = PLAYED.get(content) ?? play()
  PLAYED.set(content, played)
  return played
}

function newImages(count: number, host = 0): string[] {
  return Array.from({ length: count }, (_, number) =>
    stage.origin.serve(`/${host}-${number}.png`, {
      body: Buffer.concat([PNG, Buffer.from(`<!--${host}-${number}-->`)]),
    }),
  )
}

const found = async (urls: readonly string[]) =>
  await stage.workspace({ 'posts.json': JSON.stringify({ posts: [{ images: urls }] }) })

describe.each(twins('docs/start-oss.md'))('%s', page => {
  const crawl = async (steps: readonly WorkflowStep[], count: number) => {
    const old = newImages(1, 1)
    await runJob(steps, stage, await found(old))
    const fresh = newImages(count)
    const { succeeded, printed } = await runJob(steps, stage, await found([...old, ...fresh]))
    const handedOn = printed.flatMap(text => text.split('\n').filter(Boolean))
    const keys = handedOn.map(line => line.split('\t')[0] ?? '')
    const { length } = handedOn
    return { succeeded, length, absent: keys.filter(key => !stage.oss.bucket.head(key)) }
  }

  // The longest list is more than an output holds.
  test.each(cellsOf([0, 5, 1200], [500, 2000]))(
    'the hourly crawl hands on exactly the %d new images',
    async count => {
      const steps = crawlOf(page)
      await playOnce(`${count} new images`, steps, async () =>
        expect(await crawl(steps, count)).toEqual({ succeeded: true, length: count, absent: [] }),
      )
    },
  )
})

/** What comes without the step that writes a list: the list is in the workspace. */
function pasted(text: string): readonly WorkflowStep[] {
  const steps: readonly WorkflowStep[] = parse(text).jobs.images.steps
  expect(steps[0]?.run).toMatch(/^echo '\[.*\]' > urls\.json$/)
  return steps.slice(1)
}

describe.each(twins('README.md'))('the workflow of %s', page => {
  const [{ text } = { text: '' }] = fences('yaml', [page])
  const play = async (shown: string, urls: readonly string[]) => {
    // A runner begins each job with an empty one.
    const workspace = await mkdtemp(join(folder, 'pasted-'))
    await writeFile(join(workspace, 'urls.json'), JSON.stringify(urls))
    const artifacts = await mkdtemp(join(folder, 'artifacts-'))
    const { succeeded, printed } = await runJob(pasted(shown), stage, workspace, { artifacts })
    const keys = printed.flatMap(lines => lines.split('\n').filter(Boolean)).map(line => line.split('\t')[0])
    return { succeeded, keys, artifacts }
  }

  test('keeps images in a folder, and hands it on as an artifact', async () => {
    await playOnce('into a folder', pasted(text), async () => {
      const { succeeded, keys, artifacts } = await play(text, newImages(5))
      expect([succeeded, keys.length]).toEqual([true, 5])
      expect(await readdir(join(artifacts, 'images'))).toEqual(expect.arrayContaining(keys))
    })
  })

  test('keeps them in a bucket with the lines for one, and the second time none again', async () => {
    const own = text.replace(/^ *destination: file:.*\n/m, '')
    const shown = own.replaceAll(/# (?=(?:schedule|destination|region|access-key-\w+): )/g, '')
    expect(parse(shown).on.schedule).toEqual([{ cron: expect.any(String) }])
    await playOnce('into a bucket', pasted(shown), async () => {
      const urls = newImages(5)
      const { succeeded, keys } = await play(shown, urls)
      expect([succeeded, keys.length]).toEqual([true, 5])
      expect(keys.filter(key => !stage.oss.bucket.head(key ?? ''))).toEqual([])
      expect(await play(shown, urls)).toMatchObject({ succeeded: true, keys: [] })
    })
  })
})

test.each(twins('docs/start-oss.md'))('%s: the first crawl', async page => {
  await playOnce('the first crawl', crawlOf(page), async () => {
    const { succeeded, outputs } = await runJob(crawlOf(page), stage, await found(newImages(5)))
    expect(succeeded).toBe(true)
    expect(outputs.images).toMatchObject({ stored: '5', changed: 'true' })
  })
})

test('examples/scale/shard-matrix.yml: the matrix and its sum', async () => {
  const matrix: Workflow['jobs'] = parse(readRoot('examples/scale/shard-matrix.yml')).jobs
  const stepsIn = (job: string) => withoutCrawler(matrix[job]?.steps)
  const artifacts = await mkdtemp(join(folder, 'artifacts-'))
  const urls = newImages(40)
  const crawled = await found(urls)
  await runJob(stepsIn('crawl'), stage, crawled, { artifacts })
  const runs: JobRun[] = []
  for (const shard of ['1', '2', '3', '4']) {
    const context = { 'matrix.shard': shard, 'strategy.job-total': '4' }
    const workspace = await mkdtemp(join(folder, 'part-'))
    runs.push(await runJob(stepsIn('images'), stage, workspace, { context, artifacts }))
  }
  const workspace = await mkdtemp(join(folder, 'sum-'))
  await mkdir(join(workspace, 'results'))
  const { succeeded } = await runJob(stepsIn('sum'), stage, workspace, { artifacts })
  expect([...runs.map(run => run.succeeded), succeeded]).toEqual([true, true, true, true, true])
  const results = (await readFile(join(workspace, 'results.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(results.map(line => JSON.parse(line).url)).toEqual(urls)
  expect(await readFile(join(workspace, 'summary.md'), 'utf8')).toBe('- stored: 40\n')
})

describe.each(twins('list/README.md'))('%s', page => {
  const steps = (job: string) => stepsOf(page, 'yesterday', job)
  const both = [...steps('list'), ...steps('classify')]
  const classify = async (count: number): Promise<JobRun> => {
    for (let number = 0; number < count; number++)
      stage.oss.bucket.put(`memes/${'k'.repeat(60)}${number}.png`, PNG)
    const workspace = await found([])
    const { outputs } = await runJob(steps('list'), stage, workspace)
    const surroundings: JobSurroundings = { context: { 'needs.list.outputs.keys': outputs.list?.keys ?? '' } }
    return await runJob(steps('classify'), stage, workspace, surroundings)
  }

  test('hands each key to the next job', async () => {
    await playOnce('few', both, async () => {
      const { succeeded, printed } = await classify(500)
      expect([succeeded, printed.join('').trimEnd().split('\n').length]).toEqual([true, 500])
    })
  })

  test('fails where there are more than an output holds', async () => {
    await playOnce('many', both, async () => expect((await classify(1200)).succeeded).toBe(false))
  })
})

test.each(twins('download/README.md'))('%s: brings what a site needs', async page => {
  const steps = stepsOf(page, 'site', 'build')
  await playOnce('download', steps, async () => {
    for (const name of ['a', 'b']) stage.oss.bucket.put(`memes/2026/${name}.png`, PNG)
    const workspace = await found([])
    const { succeeded, printed } = await runJob(steps, stage, workspace)
    expect([succeeded, printed]).toEqual([true, [expect.stringMatching(/^2 /)]])
    expect(await readFile(join(workspace, 'public/images/2026/a.png'))).toEqual(PNG)
  })
})

/** Their workflows need an earlier run or a second store: `__tests__/runner` plays them. */
const NOT_HERE = ['check/README.md', 'docs/check.md']

test('every whole workflow is run here, or needs more than is here', () => {
  const pages = [...new Set(WORKFLOWS.map(({ page }) => page))].filter(page => !page.includes('zh-CN')).sort()
  expect(pages.filter(page => NOT_HERE.includes(page))).toEqual(NOT_HERE)
  expect(pages.filter(page => !NOT_HERE.includes(page))).toEqual([
    'README.md',
    'docs/start-oss.md',
    'download/README.md',
    'list/README.md',
  ])
})
