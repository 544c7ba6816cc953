/** The examples of docs/scale.md and examples/scale, run as they stand: bucket, queue and images are the test's own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { planWith } from '../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../src/jobs/plan/plan-fields.ts'
import { statusWith } from '../../src/jobs/status/status.ts'
import { image } from '../images/images.ts'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { startOrigin } from '../servers/origin.ts'
import { startOss } from '../servers/oss.ts'
import { allFences, type Fence } from './documents.ts'
import { readRoot } from './source-files.ts'
import { startOf } from './starts.ts'
import { isMemory } from './watch-uploads.ts'

export const SCALE_PAGE = 'docs/scale.md'

const START = startOf('cli-start')
/** Where the page has a clone, or a package that is installed. */
const CLONES = ['dist/cli.js', 'queue/persist-images/dist/cli.js']

/** The only block of code with this in it. */
export function exampleWith(text: string): Fence {
  const [found, ...more] = allFences(SCALE_PAGE).filter(fence => fence.text.includes(text))
  if (!found || more.length > 0) throw new Error(`${SCALE_PAGE} has not one block with ${text}`)
  return found
}

/** A file of `examples/scale`, which the page links to. */
export const exampleFile = (name: string): string => readRoot(`examples/scale/${name}`)

// biome-ignore lint/suspicious/noExplicitAny: examples of many kinds
export const yamlFile = (name: string): any => parse(exampleFile(name))

export interface ScalePlace {
  readonly cwd: string
  /** A folder of programs: `persist-images`, `npx`, and `npm`, which has nothing to do. */
  readonly programs: string
  /** Logins, as the page's secrets hold them, and a path with the programs. */
  readonly env: Readonly<Record<string, string>>
  readonly urls: readonly string[]
  /** Parts of the plan, which the page's other commands are about. */
  plan(more?: Partial<PlanOptions>): Promise<number>
  /** Each image is stored, once, and asked for once; nothing is open. */
  outcome(): Promise<unknown>
  readonly expected: unknown
  close(): Promise<void>
}

/** @param queue in place of the page's */
export async function openScalePlace(queue?: string): Promise<ScalePlace> {
  const cwd = await mkdtemp(join(tmpdir(), 'scale-page-'))
  const origin = await startOrigin({ host: '0.0.0.0' })
  const oss = await startOss()
  const programs = join(cwd, 'bin')
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), text, { mode: 0o755 })
  }
  // What the page cannot know; all else is its own.
  const start = `
    const ours = { 'oss://my-bucket/memes/': 'oss://memes/a/', 'cn-hongkong': '${oss.account.region}' }
    const known = word => /^rediss?:/.test(word) ? ${JSON.stringify(queue)} : (ours[word] ?? word)
    process.argv = [...process.argv.map(known), '--endpoint', '${oss.endpoint}', '--endpoint-style', 'path']
    if (process.argv[2] === 'work') process.argv.push('--allow-addresses', '127.0.0.0/8')
    import(${JSON.stringify(START)})`
  for (const path of CLONES) await put(path, start)
  await put('bin/npx', '#!/bin/sh\nexec "$@"\n')
  await put('bin/npm', '#!/bin/sh\n')
  await put('bin/persist-images', `#!/bin/sh\nexec ${process.execPath} ${join(cwd, 'dist/cli.js')} "$@"\n`)
  const urls = Array.from({ length: 12 }, (_, number) => {
    const path = `/${number}.png`
    origin.serve(path, { body: Buffer.concat([image('plain.png'), Buffer.from(`<!--${path}-->`)]) })
    return `http://127.0.4.${1 + (number % 3)}:${origin.port}${path}`
  })
  await put('list.txt', urls.join('\n'))
  const { accessKeyId, accessKeySecret, region } = oss.account
  const env = {
    ...COMPILE_CACHE,
    PATH: [programs, dirname(process.execPath), process.env.PATH].join(':'),
    OSS_ACCESS_KEY_ID: accessKeyId,
    OSS_ACCESS_KEY_SECRET: accessKeySecret,
  }
  const place = {
    region,
    endpoint: oss.endpoint,
    endpointStyle: 'path',
    accessKeyId,
    accessKeySecret,
  } as const
  return {
    ...{ cwd, programs, env, urls },
    async plan(more) {
      const { parts } = await planWith(
        {},
        { urlsFile: 'list.txt', destination: 'oss://memes/a/', ...place, cwd, ...more },
      )
      return parts
    },
    async outcome() {
      const { open, failed, stored } = await statusWith({}, { destination: 'oss://memes/a/', ...place, cwd })
      const images = [...oss.bucket.objects.keys()].filter(key => !isMemory(key)).length
      return { open, failed, stored, images, asked: origin.requests.length }
    },
    expected: { open: 0, failed: 0, stored: urls.length, images: urls.length, asked: urls.length },
    async close() {
      await Promise.all([origin.close(), oss.close()])
      await rm(cwd, { recursive: true, force: true })
    },
  }
}
