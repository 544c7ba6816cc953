/** `new-file` names every key until a run that ended well has named it: in S3 and in a folder. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { COMPILE_CACHE } from '../../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { startS3 } from '../../servers/s3.ts'
import { built } from '../../support/built.ts'
import { pick, seeded } from '../../support/random-faults.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { type PersistInput, startPersist } from '../../support/start-job.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'

const DRAWS = lengthOf(1, 5)
const IMAGES = 24
const KEYS = ['{sha256}.{ext}', '{name}.png']

interface Place {
  readonly settings: PersistInput
  /** Of the same place, for the command. */
  readonly flags: readonly string[]
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

async function s3(): Promise<Place> {
  const { bucket, account, endpoint, close } = await startS3()
  const { region, accessKeyId, accessKeySecret } = account
  const destination = `s3://${bucket.name}/pre/`
  return {
    settings: { destination, region, accessKeyId, accessKeySecret, endpoint },
    flags: ['--destination', destination, '--region', region, '--endpoint', endpoint],
    env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: accessKeySecret },
    close,
  }
}

async function folder(): Promise<Place> {
  return {
    settings: { destination: 'file:./images' },
    flags: ['--destination', 'file:./images'],
    env: {},
    close: async () => {},
  }
}

let directory: string
let origin: Origin
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'places-'))
  origin = await startOrigin()
})
afterEach(async () => {
  await origin.close()
  await rm(directory, { recursive: true, force: true })
})

interface Draw {
  readonly random: () => number
  readonly urls: readonly string[]
  /** @returns what the run has named */
  run(urls: readonly string[], options?: PersistInput): Promise<readonly string[]>
  /** A process over all URLs that is killed while some images are on their way. */
  kill(): Promise<void>
}

async function draw(place: Place, seed: number, name: string): Promise<void> {
  const scene = SCENES[name] as (draw: Draw) => Promise<void>
  const mayRepeat = name === OVERLAP
  const random = seeded(seed)
  const key = pick(random, KEYS)
  const named = new Map<string, number>()
  const path = (n: number) => `/${seed}-${n}.png`
  const show = (n: number) => origin.serve(path(n), { body: imageOf(`${seed} ${n}`) })
  const urls = Array.from({ length: IMAGES }, (_, n) => show(n))
  const where: PersistInput = { ...place.settings, allowAddresses: ['127.0.0.1'], cwd: directory, key }
  const run: Draw['run'] = async (urls, options = {}) => {
    const { failure, newKeys } = await startPersist({ ...where, urls, ...options })
    if (failure === undefined) for (const one of newKeys) named.set(one, (named.get(one) ?? 0) + 1)
    return newKeys
  }
  const kill = async () => {
    const paused = Promise.withResolvers<void>()
    const due = 6 + Math.floor(random() * 12)
    for (let n = due; n < IMAGES; n++)
      origin.serve(path(n), async socket => {
        paused.resolve()
        await once(socket, 'close')
      })
    const words = ['-', '--key', key, '--allow-addresses', '127.0.0.1', '--concurrency', '4', ...place.flags]
    const child = spawn(process.execPath, [built('cli.js'), ...words], {
      cwd: directory,
      env: { PATH: process.env.PATH, ...COMPILE_CACHE, ...place.env },
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: 60_000,
    })
    child.stdin.end(urls.join('\n'))
    const gone = once(child, 'exit')
    await Promise.race([paused.promise, gone])
    await new Promise(resolve => setTimeout(resolve, random() * 30))
    child.kill('SIGKILL')
    expect((await gone)[1]).toBe('SIGKILL')
    for (let n = due; n < IMAGES; n++) show(n)
  }
  await run(urls.slice(0, 3))
  await scene({ random, urls, run, kill })
  await run(urls)
  expect(named.size).toBe(IMAGES)
  const twice = [...named].filter(([, times]) => times > 1)
  if (!mayRepeat) expect(twice).toEqual([])
  expect(await run(urls)).toEqual([])
}

const OVERLAP = 'overlaps with another'

const SCENES: Record<string, (draw: Draw) => Promise<void>> = {
  async 'is killed'({ kill }) {
    await kill()
  },
  async 'is red'({ urls, random, run }) {
    const broken = origin.serve('/broken.png', { status: 500 })
    const options: PersistInput = { failOn: 'any', retries: '0' }
    const some = urls.slice(0, 4 + Math.floor(random() * (IMAGES - 4)))
    const red = await run([...some, broken], options)
    expect(await run(urls)).toEqual(expect.arrayContaining([...red]))
  },
  async 'is cancelled'({ urls, random, run }) {
    const cancelling = new AbortController()
    const at = 4 + Math.floor(random() * 12)
    const watch = {
      settled: (
        count => () =>
          ++count === at && cancelling.abort()
      )(0),
    }
    await run(urls, { watch, signal: cancelling.signal, concurrency: 2 } as PersistInput)
    expect(cancelling.signal.aborted).toBe(true)
  },
  async [OVERLAP]({ urls, random, run }) {
    const some = () => urls.filter(() => random() < 0.8)
    await Promise.all([run(some()), run(some())])
  },
}

for (const [name, open] of Object.entries({ S3: s3, 'a folder': folder }))
  test.each(Object.keys(SCENES))(`in ${name}, a run that %s, ${DRAWS} draws`, async scene => {
    const first = seedOf(name)
    const place = await open()
    try {
      for (let seed = first; seed < first + DRAWS; seed++)
        await draw(place, seed, scene).catch(error => {
          throw new Error(`seed ${seed}`, { cause: error })
        })
    } finally {
      await place.close()
    }
  })
