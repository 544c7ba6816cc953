/** `new-file` names every key until a run that ended well has named it. Twenty draws of each scene in `test:long`. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Bucket } from '../../servers/bucket.ts'
import { endedIn, linesIn } from '../../support/manifest-contents.ts'
import { pick, seeded } from '../../support/random-faults.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { begin, gone } from '../../support/run-process.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

const DRAWS = lengthOf(1, 20)
const IMAGES = 36
/** Images of a run before, which has named them. */
const KNOWN = 6
const KEYS = ['{sha256}.{ext}', '{name}.png', 'a/{url.sha1}.{ext}']

/** Each third image shows the picture of the one before it. */
const pictureOf = (n: number) => `picture ${n % 3 === 2 ? n - 1 : n}`

interface Draw {
  readonly opened: OpenedMemory
  readonly random: () => number
  readonly key: string
  readonly urls: readonly string[]
  /** Runs, and remembers which keys it has named if it ends well. */
  run(
    urls: readonly string[],
    options?: PersistInput,
  ): Promise<{ failure: string | undefined; named: string[] }>
  /** By key, how many runs that ended well have named it. */
  readonly named: Map<string, number>
  note(keys: readonly string[]): void
}

async function draw(seed: number, scene: (draw: Draw) => Promise<void>): Promise<void> {
  const opened = await openManifestOf()
  try {
    const random = seeded(seed)
    const key = pick(random, KEYS)
    const show = (n: number) => opened.show(`/${n}.png`, pictureOf(n))
    const named = new Map<string, number>()
    const note = (keys: readonly string[]) => {
      for (const one of keys) named.set(one, (named.get(one) ?? 0) + 1)
    }
    let files = 0
    const run: Draw['run'] = async (urls, options = {}) => {
      const newFile = `new-${files++}.jsonl`
      const { report } = await opened.run({ urls, key, newFile, ...options })
      const keys = await keysIn(join(opened.directory, newFile))
      expect(report.newKeys.toSorted()).toEqual(keys.toSorted())
      expect(new Set(keys).size).toBe(keys.length)
      if (report.failure === undefined) note(keys)
      return { failure: report.failure, named: keys }
    }
    const urls = Array.from({ length: IMAGES }, (_, n) => show(n))
    await run(urls.slice(0, KNOWN))
    await scene({ opened, random, key, urls, run, named, note })
    expect(opened.uploads.twice()).toEqual([])
    expect(unnamed(opened.oss.bucket, named)).toEqual([])
    // Whatever was before, a run over all that ended well leaves nothing to name.
    expect(await run(urls)).toEqual({ failure: undefined, named: [] })
  } finally {
    await opened.close()
  }
}

async function keysIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line)).map(({ key, new: isNew }) => (isNew ? key : 'not new'))
}

/** Keys that a line names, and no run that ended well. */
function unnamed(bucket: Bucket, named: ReadonlyMap<string, number>): string[] {
  const keys = new Set(linesIn(bucket).flatMap(({ key }) => key ?? []))
  return [...keys].filter(key => !named.has(key))
}

const twice = (named: ReadonlyMap<string, number>) => [...named].filter(([, times]) => times > 1)

/** So that scenes with one draw each differ in their keys, moments and lists. */
let scenes = 0

function eachDraw(name: string, scene: (draw: Draw) => Promise<void>): void {
  const number = scenes++
  test(`${name}, ${DRAWS} of its draws`, async () => {
    const first = seedOf(name) + number
    for (let seed = first; seed < first + DRAWS; seed++)
      await draw(seed, scene).catch(error => {
        throw new Error(`seed ${seed}`, { cause: error })
      })
  })
}

/** A process over all URLs that is killed at some upload, of an image or of the manifest. @returns whether it ended well */
async function killed({ opened, random, key, urls, note }: Draw): Promise<boolean> {
  const { oss, uploads, directory: cwd } = opened
  const due = 1 + Math.floor(random() * (IMAGES + 4))
  const moment = pick(random, ['before', 'between', 'after'])
  const before = endedIn(oss.bucket)
  let count = 0
  let kill = () => {}
  uploads.onPut = (_, store) => {
    if (++count !== due) return store()
    if (moment === 'before') {
      kill()
      return false
    }
    const isKept = store()
    if (moment === 'between') kill()
    else setTimeout(kill, Math.floor(random() * 20))
    return isKept
  }
  const flags = ['--key', key, '--new-file', 'killed.jsonl', '--concurrency', pick(random, ['1', '4', '16'])]
  const running = begin({ urls, cwd, oss, flags })
  kill = running.kill
  const { code } = await gone(running, oss)
  uploads.onPut = undefined
  // One that is killed after its end mark has its new-file whole.
  const hasEnded = code === 0 || [...endedIn(oss.bucket)].some(run => !before.has(run))
  if (hasEnded) note(await keysIn(join(cwd, 'killed.jsonl')))
  return hasEnded
}

eachDraw('a run that is killed at any moment and run again', async scene => {
  const { urls, run, named } = scene
  const told = new Set(named.keys())
  const hasEnded = await killed(scene)
  const of = hasEnded ? new Set(named.keys()) : told
  const again = await run(urls)
  expect(again.named.filter(key => of.has(key))).toEqual([])
  expect(twice(named)).toEqual([])
})

eachDraw('a run that is killed twice and run again', async scene => {
  await killed(scene)
  await killed(scene)
  await scene.run(scene.urls)
  expect(twice(scene.named)).toEqual([])
})

eachDraw('a run that is red, and run again', async ({ opened, random, urls, run, named }) => {
  const some = urls.slice(0, KNOWN + Math.floor(random() * (IMAGES - KNOWN)))
  const broken = opened.serve('/broken.png', { status: 500 })
  const red = await run([...some, broken], { failOn: 'any', retries: '0' })
  expect(red.failure).toBeDefined()
  const again = await run(urls)
  expect(again.named).toEqual(expect.arrayContaining(red.named))
  expect(twice(named)).toEqual([])
})

eachDraw('a run that is killed, refreshed by one that is red, and run again', async scene => {
  const { opened, urls, run, named } = scene
  await killed(scene)
  const broken = opened.serve('/broken.png', { status: 500 })
  // A refresh writes the line of a key that the run names with the id of that run, before the run has ended.
  const red = await run([...urls, broken], { failOn: 'any', retries: '0', refreshAfter: '0s' })
  expect(red.failure).toBeDefined()
  const again = await run(urls, { refreshAfter: '0s' })
  expect(again.named).toEqual(expect.arrayContaining(red.named))
  expect(twice(named)).toEqual([])
})

eachDraw('a run that is killed, run again, and its images by other URLs', async scene => {
  const { opened, urls, run, named } = scene
  const key = '{sha256}.{ext}'
  await killed({ ...scene, key })
  await run(urls, { key })
  // Every image has two lines by now: that of the killed run, and one just after it.
  const others = urls.map((_, n) => opened.show(`/other/${n}.png`, pictureOf(n))).slice(KNOWN)
  expect((await run(others, { key })).named).toEqual([])
  if (scene.key === key) expect(twice(named)).toEqual([])
})

eachDraw('a run that is cancelled, and run again', async ({ opened, random, urls, run, named }) => {
  const cancelling = new AbortController()
  let left = 1 + Math.floor(random() * 20)
  opened.uploads.onPut = (key, store) => {
    const isKept = store()
    if (!isMemory(key) && --left === 0) cancelling.abort()
    return isKept
  }
  await run(urls, { signal: cancelling.signal, concurrency: 2 })
  opened.uploads.onPut = undefined
  await run(urls)
  expect(twice(named)).toEqual([])
})

/** The URLs without a random share, in random order. */
const some = (random: () => number, urls: readonly string[]) =>
  urls
    .filter(() => random() < 0.8)
    .map(url => ({ url, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ url }) => url)

eachDraw('two runs that overlap', async ({ random, urls, run }) => {
  const later = random() * 100
  await Promise.all([
    run(some(random, urls)),
    new Promise(resolve => setTimeout(resolve, later)).then(() => run(some(random, urls))),
  ])
  await run(urls)
})

eachDraw('two runs that overlap, and one is killed', async scene => {
  const { random, urls, run } = scene
  await Promise.all([killed(scene), run(some(random, urls))])
  await run(urls)
})

eachDraw('runs one after the other: each key is named once', async ({ random, urls, run, named }) => {
  for (let runs = 0; runs < 4; runs++)
    await run(some(random, urls), pick(random, [{}, { refreshAfter: '0s' }]))
  await run(urls)
  expect(twice(named)).toEqual([])
})
