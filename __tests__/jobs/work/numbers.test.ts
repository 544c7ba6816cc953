/** Whoever hands out the numbers, a plan comes to the same bucket and the same results file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import type { Bucket } from '../../servers/bucket.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { command } from '../../support/cli-command.ts'
import { cellsOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

const HOSTS = 2
const ARRAYS = ['JOB_COMPLETION_INDEX', 'SLURM_ARRAY_TASK_ID', 'CLOUD_RUN_TASK_INDEX'] as const
/** What names the parts of a plan, one after the other: a shell loop, the three arrays in turn, or each by itself. */
const WAYS = cellsOf<readonly string[]>(
  [['--part'], ARRAYS],
  ARRAYS.map(variable => [variable]),
)

let cwd: string
let origin: Origin
const stores: OssDouble[] = []
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'numbers-'))
  origin = await startOrigin({ host: '0.0.0.0' })
})
afterEach(async () => {
  await Promise.all(stores.splice(0).map(store => store.close()))
  await origin.close()
  await rm(cwd, { recursive: true, force: true })
})

/** One of its own for each path, one that all hosts have, one that is missing, and one that is none. */
function listOf(host: string): string[] {
  const own = Array.from({ length: 5 }, (_, number) => {
    const path = `/${host}/${number}.png`
    origin.serve(path, { body: Buffer.concat([image('plain.png'), Buffer.from(`<!--${path}-->`)]) })
    return path
  })
  origin.serve('/same.png', { body: image('alpha.png') })
  origin.serve('/none.png', { body: '<html>', headers: { 'Content-Type': 'text/html' } })
  const paths = [...own, '/same.png', '/missing.png', '/none.png']
  return paths.map(path => `http://${host}:${origin.port}${path}`)
}

async function openStore() {
  const store = await startOss()
  stores.push(store)
  const { accessKeyId, accessKeySecret, region } = store.account
  const place = ['--region', region, '--endpoint', store.endpoint, '--endpoint-style', 'path']
  return {
    bucket: store.bucket,
    to: ['--destination', 'oss://memes/a/', ...place],
    env: { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret },
  }
}

/** What no two runs have in common: how long a thing took, when it was, and whose file it is in. */
const withoutTimes = (text: string) =>
  text
    .replace(/"elapsedMs":\d+/g, '"elapsedMs":0')
    // A slow part writes its memory in several pieces.
    .replace(/"store":\d+/g, '"store":0')
    .replace(/"(?:at|firstSeen|lastSeen|nextTry|deadSince)":"[^"]+"/g, '"at":"then"')

/** Images as they are; of the rest what it says. */
function contentsOf({ objects }: Bucket): unknown[] {
  const images = [...objects].filter(([key]) => !isMemory(key))
  const others = [...objects]
    .filter(([key]) => isMemory(key))
    // The size of results and their time differ.
    .map(([key, object]) => [key.replace(/\.z\d+\.q(\d+)-\d+-\d+-/, '.z0.q$1-0-0-'), object] as const)
  return [
    ...images
      .map(([key, { lastModified: _, bytes, ...said }]) => [key, bytes.toString('base64'), said])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    ...others
      .map(([key, { bytes }]) => {
        const text = key.endsWith('.gz') ? gunzipSync(bytes) : bytes
        // Lines come in the order in which images are settled; the last one of the memory is their hash.
        const lines = withoutTimes(String(text))
          .split('\n')
          .map(line => line.replace(/^{"end":true,"lines":(\d+),.*/, '$1 lines'))
        const name = key.includes('manifest')
          ? key.replace(/\/[^/]+$/, '/')
          : // How large packed results are depends on how long their images took.
            key.replace(/\.z\d+\.q(\d+)-\d+-\d+-/, '.z0.q$1-0-0-')
        return [name, lines.toSorted()]
      })
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  ]
}

test('a shell loop and the variables of three arrays come to one bucket and one results file', async () => {
  const urls = Array.from({ length: HOSTS }, (_, host) => listOf(`127.0.3.${1 + host}`)).flat()
  await writeFile(join(cwd, 'list.txt'), urls.join('\n'))
  const planned = await openStore()
  const { code } = await command(['plan', 'list.txt', ...planned.to, '--part-images', '5'], {
    cwd,
    env: planned.env,
  })
  expect(code).toBe(0)
  const plan = [...planned.bucket.objects]
  const planFile = plan.find(([key]) => key.endsWith('plan.json'))?.[1].bytes
  const parts: number = JSON.parse(String(planFile)).parts.length
  expect(parts).toBeGreaterThan(HOSTS)
  expect(parts).toBeGreaterThanOrEqual(ARRAYS.length)

  const ended = await Promise.all(
    WAYS.map(async ways => {
      const { bucket, to, env } = await openStore()
      for (const [key, { bytes, ...extras }] of plan) bucket.put(key, bytes, extras)
      const argv = [
        'work',
        ...to,
        '--allow-addresses',
        '127.0.0.0/8',
        '--public-url-base',
        'https://cdn.example/',
      ]
      for (let part = 0; part < parts; part++) {
        const way = ways[part % ways.length] ?? ''
        const [number, variables] = way === '--part' ? [String(part), {}] : ['auto', { [way]: String(part) }]
        const worked = await command([...argv, '--part', number], { cwd, env: { ...env, ...variables } })
        expect([way, worked.code]).toEqual([way, 0])
      }
      const results = join(cwd, `${ways.join('-')}.jsonl`)
      const status = await command(['status', ...to, '--fail-on', 'none', '--results-file', results], {
        cwd,
        env,
      })
      expect([ways, status.code]).toEqual([ways, 0])
      return { contents: contentsOf(bucket), results: withoutTimes(await readFile(results, 'utf8')) }
    }),
  )
  const [loop, ...arrays] = ended
  expect(
    loop?.results
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).url),
  ).toEqual(urls)
  for (const array of arrays) {
    expect(array.results).toBe(loop?.results)
    expect(array.contents).toEqual(loop?.contents)
  }
})
