/** The recipes of the documentation, run as they stand: they act on exactly the images they are about, or fail. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { image } from '../images/images.ts'
import { runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { readRoot } from '../support/source-files.ts'
import { openStage, type Stage } from '../support/test-action.ts'
import { cellsOf } from '../support/test-length.ts'

const PAGE = 'docs/recipes.md'

/** Those of OSS from zero, with a crawler in place of one line. */
const WHOLE: readonly WorkflowStep[] = parse(
  readRoot('examples/workflows/crawler.yml').replace(
    /echo .* > posts\.json/,
    'python3 crawl.py > posts.json',
  ),
).jobs.images.steps

/** The steps that a page shows below each heading. */
const SHOWN = new Map(
  readRoot(PAGE)
    .split(/^#+ /m)
    .flatMap(text => {
      const [, shown] = /```yaml\n(.*?)\n```/s.exec(text) ?? []
      return shown === undefined ? [] : [[text.split('\n')[0] ?? '', parse(shown)] as const]
    }),
)

/** The page says so: steps of a recipe stand in place of the last one of OSS from zero, or, with a step `images`, of all after the checkout. */
function stepsOf(name: string, config?: string): readonly WorkflowStep[] {
  const own: readonly WorkflowStep[] | undefined = SHOWN.get(name)
  if (!own) throw new Error(`${PAGE} has no recipe ${name}`)
  if (own.some(({ id }) => id === 'images')) return [...WHOLE.slice(0, 1), ...own]
  const before = WHOLE.slice(0, -1)
  const settings = (step: WorkflowStep) => ({ ...step, with: { ...step.with, config } })
  return [...before.map(step => (config && step.id === 'images' ? settings(step) : step)), ...own]
}

const TRANSLATE = 'Translate each image once, whatever fails'
const KEYS = 'Keys beside the URLs of the posts'
const AGAIN = 'Try again at once what failed'
/** What the page says that the step `images` needs. */
const FAILED_FILE = 'failed-file: failed.jsonl'

let folder: string
let stage: Stage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipes-'))
  stage = await openStage(folder)
})
afterAll(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

const PNG = image('plain.png')
let served = 0

/** URLs of images that no other has the bytes of: what stands behind a PNG's end belongs to the file. */
function newImages(count: number): string[] {
  return Array.from({ length: count }, () => {
    const number = served++
    return stage.origin.serve(`/${number}.png`, {
      body: Buffer.concat([PNG, Buffer.from(`<!--${number}-->`)]),
    })
  })
}

/** A checkout whose crawler finds these. */
async function crawling(urls: readonly string[]): Promise<string> {
  const posts = { posts: urls.map((url, id) => ({ id, images: [url] })) }
  return await stage.workspace({
    'found.json': JSON.stringify(posts),
    'crawl.py': "print(open('found.json').read())",
  })
}

const lines = (...path: readonly string[]) =>
  readFileSync(join(...path), 'utf8')
    .split('\n')
    .filter(Boolean)

describe(TRANSLATE, () => {
  const steps = () => stepsOf(TRANSLATE).filter(({ run }) => !run?.includes('git push'))
  const translator = async (workspace: string, fails: string) =>
    await writeFile(join(workspace, 'translate.sh'), `#!/bin/sh\n${fails}\necho "$1" >> seen.txt\n`, {
      mode: 0o755,
    })

  test.each(cellsOf([0, 5], [60]))('has each of %d once, though it fails in the middle', async count => {
    const workspace = await crawling(newImages(count))
    await translator(workspace, '[ "$(wc -l < seen.txt 2>/dev/null || echo 0)" -lt 3 ] || exit 1')
    const first = await runJob(steps(), stage, workspace)
    expect(first.succeeded).toBe(count <= 3)
    await translator(workspace, '')
    const second = await runJob(steps(), stage, workspace)
    expect(second.succeeded).toBe(true)
    expect(second.outputs.images).toMatchObject({ changed: 'false', unchanged: String(count) })
    const seen = count === 0 ? [] : lines(workspace, 'seen.txt')
    expect([seen.length, new Set(seen).size]).toEqual([count, count])
    expect(lines(workspace, 'translated.txt').sort()).toEqual(seen.sort())
  })
})

test(`${KEYS}: each key stands beside its URL`, async () => {
  const urls = newImages(50)
  const workspace = await crawling(urls)
  const { succeeded } = await runJob(stepsOf(KEYS), stage, workspace)
  expect(succeeded).toBe(true)
  const { posts } = JSON.parse(readFileSync(join(workspace, 'posts-with-keys.json'), 'utf8')) as {
    readonly posts: readonly { readonly images: readonly { readonly url: string; readonly key: string }[] }[]
  }
  const images = posts.flatMap(post => post.images)
  expect(images.map(({ url }) => url)).toEqual(urls)
  expect(images.filter(({ key }) => !stage.oss.bucket.head(key))).toEqual([])
})

test(`${AGAIN}, and nothing else`, async () => {
  const good = newImages(5)
  const bad = stage.origin.serve('/unsteady.png', { status: 404 })
  const workspace = await crawling([...good, bad])
  expect(readRoot(PAGE)).toContain(`\`${FAILED_FILE}\` in its \`config\``)
  const before = stage.origin.requests.length
  const { succeeded } = await runJob(stepsOf(AGAIN, FAILED_FILE), stage, workspace)
  expect(succeeded).toBe(true)
  const asked = stage.origin.requests.slice(before).map(({ path }) => path)
  expect(asked.filter(path => path !== '/unsteady.png')).toHaveLength(good.length)
  const whole = await runJob(stepsOf(AGAIN, FAILED_FILE), stage, await crawling(good))
  expect(whole.outputs.images?.['failed-file']).toBe('')
})

test('every recipe of the page is run here', () => {
  // Those without a crawler in runner/documents.test.ts, runner/places.test.ts and sites.test.ts.
  expect([...SHOWN.keys()]).toEqual([
    ...[TRANSLATE, KEYS, AGAIN],
    ...['Without a crawler', 'A feed, without a crawler'],
    'An export of WordPress, Ghost or Discourse',
    'An API that answers JSON',
    'The pages of a sitemap',
  ])
})
