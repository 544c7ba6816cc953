/** The copy by rclone that docs/check.md shows, by the real rclone, and the way back from it. */
import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkWith } from '../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../src/jobs/check/check-fields.ts'
import { image } from '../images/images.ts'
import { motoMissing, startMoto } from '../servers/moto.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { missing } from '../servers/program.ts'
import { radosgwMissing, startRadosgw } from '../servers/radosgw.ts'
import type { RealStore } from '../servers/real-store.ts'
import { quickClock } from '../support/clocks.ts'
import { fences } from '../support/documents.ts'
import { all } from '../support/list-source.ts'
import { describeReal } from '../support/real-s3-store.ts'
import { imageOf } from '../support/repeated-runs.ts'
import { startPersist } from '../support/start-job.ts'

const run = promisify(execFile)
const missingHere = missing('/usr/bin/rclone', 'rclone') ?? motoMissing() ?? radosgwMissing()

/** The two commands of the page: the manifest, and then the images. */
const STEPS: readonly { readonly run: string }[] =
  fences('yaml', ['docs/check.md'])
    .map(({ text }) => parse(text))
    .find(({ name }) => name === 'nightly copy')?.jobs.copy.steps ?? []
const [copyMemory = '', copyImages = ''] = STEPS.map(step => step.run).filter(line => /^rclone /.test(line))
const SCRIPTS = fences('sh', ['docs/check.md']).map(({ text }) => text.trim())
/** The command that brings back what `damaged-file` names, and the one that moves changed objects aside. */
const [bringBack = '', moveAside = ''] = ['rclone copy ', 'rclone moveto '].map(word =>
  SCRIPTS.find(text => text.includes(word)),
)

const NAMES = ['a', 'b', 'c', 'd', 'e']
const FILM = 'film.mp4'
const film = (() => {
  const padding = Buffer.alloc(6_000_000)
  padding.writeUInt32BE(padding.length)
  padding.write('free', 4)
  return Buffer.concat([image('clip.mp4'), padding])
})()
const bytesOf = (name: string) => (name === FILM ? film : imageOf(name))
const pathOf = (name: string) => `${hash('sha256', bytesOf(name))}.${name === FILM ? 'mp4' : 'png'}`

/** One end of the copy: `my-bucket/memes/`, in a store or below a folder. Paths are below that. */
interface End {
  /** What rclone has to know of it. */
  readonly remote: Readonly<Record<string, string>>
  /** As a destination and a source, with its login. */
  readonly uri: string
  readonly login: Partial<CheckOptions>
  paths(): Promise<readonly string[]>
  read(path: string): Promise<Buffer | undefined>
  put(path: string, bytes: Buffer): Promise<void>
  remove(path: string): Promise<void>
}

function inStore(real: RealStore): End {
  const { endpoint, accessKeyId, accessKeySecret } = real
  const keys = { accessKeyId, accessKeySecret }
  return {
    remote: {
      ...{ TYPE: 's3', PROVIDER: 'Other', ENDPOINT: endpoint, NO_CHECK_BUCKET: 'true' },
      ...{ ACCESS_KEY_ID: accessKeyId, SECRET_ACCESS_KEY: accessKeySecret },
    },
    uri: 's3://my-bucket/memes/',
    login: { endpoint, region: 'us-east-1', ...keys },
    paths: async () => (await real.names('my-bucket')).map(key => key.replace('memes/', '')),
    read: path => real.read('my-bucket', `memes/${path}`),
    put: (path, bytes) => real.put('my-bucket', `memes/${path}`, bytes),
    remove: path => real.remove('my-bucket', `memes/${path}`),
  }
}

function inFolder(folder: string): End {
  const memes = join(folder, 'my-bucket/memes')
  return {
    remote: { TYPE: 'alias', REMOTE: folder },
    uri: `file:${memes}`,
    login: {},
    async paths() {
      const entries = await readdir(memes, { recursive: true, withFileTypes: true })
      return entries.filter(entry => entry.isFile()).map(({ name }) => name)
    },
    read: path => readFile(join(memes, path)).catch(() => undefined),
    async put(path, bytes) {
      await mkdir(dirname(join(memes, path)), { recursive: true })
      await writeFile(join(memes, path), bytes)
    },
    remove: path => rm(join(memes, path)),
  }
}

/** Buffers of megabytes are compared without `expect`, which looks at each byte. */
const isWhole = async (end: End, name: string) =>
  (await end.read(pathOf(name)))?.equals(bytesOf(name)) === true

async function startBoth() {
  const [moto, radosgw] = await Promise.all([startMoto(), startRadosgw()])
  return { moto, radosgw, stop: async () => void (await Promise.all([moto.stop(), radosgw.stop()])) }
}

describeReal('rclone', missingHere, startBoth, servers => {
  let origin: Origin
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rclone-'))
    origin = await startOrigin()
    const { moto, radosgw } = servers()
    for (const store of [moto, radosgw]) {
      await store.makeBucket('my-bucket')
      for (const key of await store.names('my-bucket')) await store.remove('my-bucket', key)
    }
  })
  afterEach(async () => {
    await origin.close()
    await rm(directory, { recursive: true, force: true })
  })

  /** @param cutoff larger objects go in parts, and their ETag is no MD5 */
  const rclone = async (
    command: string,
    ends: Readonly<Record<'IMAGES' | 'COPY', End>>,
    cutoff: '5M' | '5G' = '5M',
  ) => {
    const env: Record<string, string> = { PATH: '/usr/bin:/bin', HOME: directory }
    // moto takes one part after the other.
    const parts = { UPLOAD_CUTOFF: cutoff, CHUNK_SIZE: '5M', UPLOAD_CONCURRENCY: '1' }
    for (const [word, value] of Object.entries(parts)) env[`RCLONE_S3_${word}`] = value
    for (const [name, { remote }] of Object.entries(ends))
      for (const [word, value] of Object.entries(remote)) env[`RCLONE_CONFIG_${name}_${word}`] = value
    await run('bash', ['-ec', command], { env, cwd: directory })
  }

  test.each(['from bucket to bucket', 'from a bucket to a folder', 'from folder to folder'])(
    '%s: the copy is whole, keeps what the source loses, and gives it back',
    async how => {
      const { moto, radosgw } = servers()
      const isToFolder = how.endsWith('folder')
      const isFromFolder = how.startsWith('from folder')
      const source = isFromFolder ? inFolder(join(directory, 'images')) : inStore(radosgw)
      const copy = isToFolder ? inFolder(join(directory, 'copy')) : inStore(moto)
      const ends = { IMAGES: source, COPY: copy }
      const requests = { allowAddresses: ['127.0.0.1'], allowTypes: 'image,video' }
      const persist = async (...names: readonly string[]) => {
        const urls = names.map(name => origin.serve(`/${name}`, { body: bytesOf(name) }))
        const place = { ...source.login, cwd: directory, destination: source.uri }
        const { failure } = await startPersist({ ...place, ...requests, urls })
        expect(failure).toBeUndefined()
      }
      const check = async ({ uri, login }: End) => {
        const files = { damagedFile: 'damaged.txt' }
        const options = { cwd: directory, ...login, ...files, depth: 'bytes', source: uri } as const
        const job = checkWith({ clock: quickClock() }, options)
        const results = await all(job)
        const states = results.map(({ key, state }) => [key.slice(key.lastIndexOf('/') + 1), state])
        return { states: Object.fromEntries(states), report: await job }
      }
      // A folder's keys are paths below it. radosgw does not give back what it got in parts.
      const command = isFromFolder ? bringBack.replaceAll('my-bucket/', 'my-bucket/memes/') : bringBack
      const back = () => rclone(command, ends, '5G')

      await persist(...NAMES, FILM)
      await rclone(copyMemory, ends)
      await persist('late')
      await rclone(copyImages, ends)
      expect((await copy.paths()).toSorted()).toEqual(
        expect.arrayContaining([...NAMES, FILM, 'late'].map(pathOf).toSorted()),
      )
      if (!isToFolder) {
        const { headers } = await moto.describe('my-bucket', `memes/${pathOf(FILM)}`)
        expect(headers.etag).toMatch(/-2"$/)
      }
      // A folder has the manifest of a bucket below the prefix, and is no source of its own.
      if (how !== 'from a bucket to a folder')
        expect((await check(copy)).report).toMatchObject({
          ...{ objects: 6, states: { whole: 6 }, unreadable: 0, failure: undefined },
        })

      await rclone(copyMemory, ends)
      for (const name of ['a', FILM, 'd', 'e']) await source.remove(pathOf(name))
      await source.put(pathOf('b'), bytesOf('b').subarray(0, 60))
      const flipped = bytesOf('c')
      flipped[flipped.length - 1] = 0
      await source.put(pathOf('c'), flipped)
      for (const command of [copyMemory, copyImages]) await rclone(command, ends)
      for (const name of [...NAMES, FILM]) expect([name, await isWhole(copy, name)]).toEqual([name, true])

      await copy.put(pathOf('d'), bytesOf('an earlier d'))
      await copy.remove(pathOf('e'))
      const found = await check(source)
      const lost = Object.fromEntries(['a', 'd', 'e', FILM].map(name => [pathOf(name), 'missing']))
      expect(found.states).toEqual({ ...lost, [pathOf('b')]: 'changed', [pathOf('c')]: 'changed' })
      await back()
      // rclone does not know the bytes that were remembered: the check after it does.
      const after = await check(source)
      expect(after.states).toEqual({ [pathOf('d')]: 'changed', [pathOf('e')]: 'missing' })
      expect(after.report.failure).toBe('1 missing, 1 changed, of 7 objects')
      for (const name of ['a', 'b', 'c', FILM, 'late'])
        expect([name, await isWhole(source, name)]).toEqual([name, true])

      for (const name of ['d', 'e']) await copy.put(pathOf(name), bytesOf(name))
      await back()
      expect((await check(source)).states).toEqual({})
      // No key in the file: nothing is copied.
      await copy.put('stray.png', bytesOf('stray'))
      await back()
      expect(await source.read('stray.png')).toBeUndefined()
    },
  )

  test('changed objects are moved aside, and come back from their origins', async () => {
    // radosgw copies no object from key to key.
    const { moto } = servers()
    const source = inStore(moto)
    const place = { ...source.login, cwd: directory }
    const persist = async (...names: readonly string[]) => {
      const urls = names.map(name => origin.serve(`/${name}`, { body: bytesOf(name) }))
      const options = { ...place, destination: source.uri, urls, allowAddresses: ['127.0.0.1'] }
      expect((await startPersist(options)).failure).toBeUndefined()
    }
    const check = async () => {
      const options = { ...place, source: source.uri, depth: 'bytes', resultsFile: 'results.jsonl' } as const
      const results = await all(checkWith({ clock: quickClock() }, options))
      return results.map(({ key, state }) => `${state} ${key}`)
    }
    await persist('a', 'b', 'c')
    await source.put(pathOf('b'), bytesOf('another b'))
    expect(await check()).toEqual([`changed memes/${pathOf('b')}`])
    await rclone(moveAside, { IMAGES: source, COPY: source })
    expect((await moto.read('my-bucket', `aside/memes/${pathOf('b')}`))?.equals(bytesOf('another b'))).toBe(
      true,
    )
    expect(await check()).toEqual([`missing memes/${pathOf('b')}`])
    await persist('b')
    expect(await check()).toEqual([])
  })
})
