/** The recipes of the documentation, run as they stand: they act on exactly the images they are about, or fail. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { image } from '../images/images.ts'
import { fences } from '../support/documents.ts'
import { runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { openStage, type Stage } from '../support/test-action.ts'
import { cellsOf } from '../support/test-length.ts'

const PAGE = 'docs/recipes.md'

/** Those of a recipe's only job, by the workflow's name. */
const RECIPES = new Map(
  fences('yaml', [PAGE]).flatMap(({ text }) => {
    const workflow = parse(text) as {
      readonly name: string
      readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
    }
    // A step alone stands in for one of the workflow above it.
    if (!workflow.jobs) return []
    return [[workflow.name, Object.values(workflow.jobs)[0]?.steps ?? []] as const]
  }),
)
const stepsOf = (name: string) => {
  const steps = RECIPES.get(name)
  if (!steps) throw new Error(`${PAGE} has no workflow ${name}`)
  return steps
}

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

describe('tell-what-is-new', () => {
  // The longest list is more than an output holds.
  test.each(cellsOf([0, 5, 1200], [500, 2000]))('tells exactly the %d new ones', async count => {
    const [old = '', ...fresh] = newImages(count + 1)
    await runJob(stepsOf('tell-what-is-new'), stage, await crawling([old]))
    const workspace = await crawling([old, ...fresh])
    const { succeeded, printed } = await runJob(stepsOf('tell-what-is-new'), stage, workspace)
    expect(succeeded).toBe(true)
    if (count === 0) {
      expect([printed.length, existsSync(join(workspace, 'new-images.tsv'))]).toEqual([1, false])
      return
    }
    const told = lines(workspace, 'new-images.tsv').map(line => line.split('\t')[1])
    expect(told).toEqual(fresh)
    expect(printed.at(-1)?.trim()).toBe(String(count))
  })
})

describe('translate', () => {
  const steps = () => stepsOf('translate').filter(({ run }) => !run?.includes('git push'))
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

test('keys-beside-posts writes each key beside its URL', async () => {
  const urls = newImages(500)
  const workspace = await crawling(urls)
  const { succeeded } = await runJob(stepsOf('keys-beside-posts'), stage, workspace)
  expect(succeeded).toBe(true)
  const { posts } = JSON.parse(readFileSync(join(workspace, 'posts-with-keys.json'), 'utf8')) as {
    readonly posts: readonly { readonly images: readonly { readonly url: string; readonly key: string }[] }[]
  }
  const images = posts.flatMap(post => post.images)
  expect(images.map(({ url }) => url)).toEqual(urls)
  expect(images.filter(({ key }) => !stage.oss.bucket.head(key))).toEqual([])
})

test('try-again-at-once asks again for what failed, and for nothing else', async () => {
  const good = newImages(5)
  const bad = stage.origin.serve('/unsteady.png', { status: 404 })
  const workspace = await crawling([...good, bad])
  const before = stage.origin.requests.length
  const { succeeded } = await runJob(stepsOf('try-again-at-once'), stage, workspace)
  expect(succeeded).toBe(true)
  const asked = stage.origin.requests.slice(before).map(({ path }) => path)
  expect(asked.filter(path => path !== '/unsteady.png')).toHaveLength(good.length)
  const whole = await runJob(stepsOf('try-again-at-once'), stage, await crawling(good))
  expect(whole.outputs.images?.['failed-file']).toBe('')
})

test('every recipe of the page is run here', () => {
  // Those that keep exports, feeds and pages in runner/documents.test.ts.
  expect([...RECIPES.keys()].sort()).toEqual([
    'keep-airtable',
    'keep-api',
    'keep-export',
    'keep-feed',
    'keep-feeds',
    'keep-notion-export',
    'keep-site',
    'keys-beside-posts',
    'tell-what-is-new',
    'translate',
    'try-again-at-once',
  ])
})
