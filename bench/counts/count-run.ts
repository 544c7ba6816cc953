/**
 * Counts what no clock can blur: promises an image, and bytes of code for one image. The product runs alone in a child
 * process; the image host and the store are in this one.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Behaviour, headOf } from '../../__tests__/servers/answer.ts'
import { startOrigin } from '../../__tests__/servers/origin.ts'
import { startOss } from '../../__tests__/servers/oss.ts'
import { startS3 } from '../../__tests__/servers/s3.ts'
import { similarPngs } from '../images.ts'

export type CountedStore = 's3' | 'oss'

export const COUNTED_STORES: readonly CountedStore[] = ['s3', 'oss']

/** At most so many, by store. A bound for the whole of one image, from its line in the list to its line in the results. */
export const MOST_PROMISES: Readonly<Record<CountedStore, number>> = { s3: 100, oss: 110 }
/** At most so many bytes of chunks are loaded for one image, by store: whole undici is 1.2 MB, ali-oss with all it asks for 1.3. */
export const MOST_CODE: Readonly<Record<CountedStore, number>> = { s3: 3.9e6, oss: 5.2e6 }

const IMAGES = { few: 100, many: 600, bytes: 20_000 }
/** Each list is run so often. The smallest difference counts: a busy machine only adds promises. */
const RUNS = 2

/** What a run needs of its world. */
interface World {
  /** Words of the command for a list of so many images, each list of its own images. */
  words(count: number): Promise<readonly string[]>
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
}

/** @param cli the command: `dist/cli.js`, or what starts it from the sources */
export function promisesAnImage(store: CountedStore, cli: string): Promise<number> {
  return inWorld(store, async world => {
    const counts = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY }
    for (let run = 0; run < RUNS; run++) {
      for (const size of ['few', 'many'] as const) {
        const file = join(world.folder, 'promises')
        await start(world, cli, IMAGES[size], 'promise-counter', { PROMISES_FILE: file })
        counts[size] = Math.min(counts[size], Number(await readFile(file, 'utf8')))
      }
    }
    return (counts.many - counts.few) / (IMAGES.many - IMAGES.few)
  })
}

/** @returns bytes of the bundle's files that a run of one image loads */
export function codeOfOneImage(store: CountedStore, cli: string): Promise<number> {
  return inWorld(store, async world => {
    const paths = await modulesOf(cli, await world.words(1), world)
    const chunks = paths.filter(path => dirname(path) === dirname(cli) && path.endsWith('.js'))
    const sizes = await Promise.all(chunks.map(async path => (await stat(path)).size))
    return sizes.reduce((sum, size) => sum + size, 0)
  })
}

/** @returns paths of all files that a command loads as modules, whatever its exit status */
export async function modulesOf(
  cli: string,
  words: readonly string[],
  { env, folder }: Pick<World, 'env' | 'folder'>,
): Promise<readonly string[]> {
  const file = join(folder, 'modules')
  await spawned(cli, words, 'loaded-modules', { ...env, MODULES_FILE: file }, folder).catch(() => {})
  return JSON.parse(await readFile(file, 'utf8'))
}

async function start(
  { words, env, folder }: World,
  cli: string,
  count: number,
  preload: string,
  more: NodeJS.ProcessEnv,
): Promise<void> {
  const { stderr } = await spawned(cli, await words(count), preload, { ...env, ...more }, folder)
  // Builds before the groups of a run say `stored`.
  if (!new RegExp(`\\b${count} (?:new|stored)`).test(stderr)) throw new Error(`of ${count} images: ${stderr}`)
}

function spawned(
  cli: string,
  words: readonly string[],
  preload: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<{ readonly stderr: string }> {
  const hook = fileURLToPath(new URL(`./${preload}.ts`, import.meta.url))
  const flags = ['--disable-warning=ExperimentalWarning', '--import', hook, cli]
  return promisify(execFile)(process.execPath, [...flags, ...words], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 64e6,
  })
}

async function inWorld<T>(store: CountedStore, work: (world: World) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'persist-images-counts-'))
  const origin = await startOrigin()
  const bucket = await (store === 's3' ? startS3() : startOss())
  const { accessKeyId, accessKeySecret, region } = bucket.account
  origin.serve('/n', pngOfQuery())
  let lists = 0
  try {
    return await work({
      folder,
      env:
        store === 's3'
          ? { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: accessKeySecret }
          : { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret },
      async words(count) {
        const list = `${lists++}`
        const urls = Array.from({ length: count }, (_, n) => `${origin.url}/n?${list}-${n}.png`)
        await writeFile(join(folder, `${list}.txt`), urls.join('\n'))
        return [
          ...['--urls-file', `${list}.txt`, '--results-file', `${list}.jsonl`],
          ...['--destination', `${store}://${bucket.bucket.name}/${list}/`, '--region', region],
          ...['--endpoint', bucket.endpoint, '--allow-insecure-endpoint', 'true'],
          ...['--allow-addresses', '127.0.0.1'],
        ]
      },
    })
  } finally {
    await Promise.all([origin.close(), bucket.close()])
    await rm(folder, { recursive: true })
  }
}

/** A PNG that no other query has. */
function pngOfQuery(): Behaviour {
  const image = similarPngs(IMAGES.bytes)
  const numbers = new Map<string, number>()
  return async (_socket, { path }, write) => {
    const number = numbers.get(path) ?? numbers.size
    numbers.set(path, number)
    const body = image(number)
    await write(Buffer.concat([Buffer.from(headOf(200, { 'Content-Length': String(body.length) })), body]))
  }
}
