import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { textIn } from '../../../src/base/sentence.ts'
import type { Store, StorePutFile } from '../../../src/entry/index.ts'
import { image } from '../../images/images.ts'
import { headOf } from '../../servers/answer.ts'
import { trickleBody } from '../../servers/misbehave.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { quickClock, steppedClock } from '../../support/clocks.ts'
import { largeMp4, MEDIA } from '../../support/media-files.ts'
import { type PersistInput, startPersist } from '../../support/start-job.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

const MIB = 1024 * 1024
const CLIP = largeMp4(9 * MIB)
const SHA256 = createHash('sha256').update(CLIP).digest('hex')

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
let temporaryFolder: string
beforeAll(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterAll(() => Promise.all([opened.close(), oss.close()]))
beforeEach(async () => {
  temporaryFolder = await mkdtemp(join(tmpdir(), 'bodies-'))
})
afterEach(async () => {
  expect(readdirSync(temporaryFolder)).toEqual([])
  await rm(temporaryFolder, { recursive: true })
})

let count = 0
const urlOf = (body: Buffer) => opened.origin.serve(`/${count++}.mp4`, { body })

async function run(options: PersistInput, body = CLIP) {
  const { results } = await opened.run({
    urls: [urlOf(body)],
    allowTypes: 'image,video',
    temporaryFolder,
    failOn: 'none',
    ...options,
  })
  return results[0]
}

describe('a body past 8 MiB', () => {
  test('goes to a folder, with its own digests in the key', async () => {
    const result = await run({ key: '{sha1:0:4}/{sha256}.{ext}' })
    const key = `${createHash('sha1').update(CLIP).digest('hex').slice(0, 4)}/${SHA256}.mp4`
    expect(result).toMatchObject({ outcome: 'stored', key, sha256: SHA256, bytes: CLIP.length })
    expect((await opened.read(`images/${key}`))?.equals(CLIP)).toBe(true)
    // Readable for all that may read a small image there.
    const { results } = await opened.run({ urls: [opened.show('/small.gif', 'still.gif')] })
    const modeOf = (name = '') => statSync(join(opened.directory, 'images', name)).mode
    expect(modeOf(key)).toBe(modeOf(results[0]?.key))
  })

  test('goes to OSS once, and is known by its checksum the next time', async () => {
    const ofClip = () => oss.requests.filter(({ key }) => key.endsWith('.mp4')).map(({ method }) => method)
    expect(await run(bucket)).toMatchObject({ outcome: 'stored', sha256: SHA256 })
    expect(oss.bucket.head(`scraped/${SHA256}.mp4`)?.bytes.equals(CLIP)).toBe(true)
    expect(ofClip()).toEqual(['HEAD', 'PUT'])
    expect(await run(bucket)).toMatchObject({ outcome: 'unchanged', sha256: SHA256 })
    expect(ofClip()).toEqual(['HEAD', 'PUT', 'HEAD'])
  })

  test('of a folder that takes no files fails alone, beside images that are kept', async () => {
    const urls = [opened.show('/a.png'), urlOf(CLIP), opened.show('/b.jpg', 'baseline.jpg')]
    const { results, report } = await opened.run({
      urls,
      allowTypes: 'image,video',
      temporaryFolder: join(temporaryFolder, 'nowhere'),
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'failed', 'stored'])
    expect(results[1]).toMatchObject({
      reason: 'unexpected',
      message: expect.stringMatching(/^The temporary folder .* cannot be written to \(ENOENT\)/),
    })
    expect(report.failure).toBeUndefined()
  })

  test('that is an image stays in memory, and so does a page', async () => {
    const nowhere = { temporaryFolder: join(temporaryFolder, 'nowhere') }
    const picture = Buffer.concat([image('plain.png'), Buffer.alloc(9 * MIB)])
    expect(await run(nowhere, picture)).toMatchObject({ outcome: 'stored', contentType: 'image/png' })
    const page = Buffer.alloc(9 * MIB, '<!doctype html><title>Log in</title> ')
    expect(await run(nowhere, page)).toMatchObject({ reason: 'html-instead' })
    const archive = Buffer.concat([MEDIA.zip, Buffer.alloc(9 * MIB)])
    expect(await run(nowhere, archive)).toMatchObject({ reason: 'not-an-image' })
  })

  test('is judged like others: a cut one is requested twice, and not kept', async () => {
    const before = opened.origin.requests.length
    expect(await run({}, CLIP.subarray(0, -1))).toMatchObject({ reason: 'image-incomplete' })
    expect(opened.origin.requests.length - before).toBe(2)
  })

  test('that holds other bytes than the key does is a collision', async () => {
    const key = { key: 'clips/{name}.{ext}' }
    const urls = [opened.origin.serve('/same.mp4', { body: CLIP }, { body: largeMp4(9 * MIB + 1) })]
    const settings = {
      ...bucket,
      urls,
      allowTypes: 'video',
      temporaryFolder,
      failOn: 'none',
      ...key,
    } as const
    expect((await opened.run(settings)).results).toMatchObject([{ outcome: 'stored' }])
    const { results } = await opened.run({ ...settings, onCollision: 'overwrite', refreshAfter: '0s' })
    expect(results).toMatchObject([{ outcome: 'stored', bytes: 9 * MIB + 1 }])
    expect(oss.bucket.head('scraped/clips/same.mp4')?.bytes.length).toBe(9 * MIB + 1)
  })
})

describe('limits', () => {
  test('single types keep max-bytes', async () => {
    const limits = { maxBytes: '8MiB', maxMediaBytes: '20MiB' }
    expect(await run({ allowTypes: 'mp4', ...limits })).toMatchObject({ reason: 'too-large' })
    expect(await run({ allowTypes: 'image,video', ...limits })).toMatchObject({ bytes: CLIP.length })
    expect(await run({ allowTypes: 'video,mp4', maxMediaBytes: '8MiB' })).toMatchObject({
      reason: 'too-large',
    })
  })

  test('images keep max-bytes beside a group', async () => {
    const picture = Buffer.concat([image('plain.png'), Buffer.alloc(2 * MIB)])
    expect(await run({ maxBytes: '1MiB' }, picture)).toMatchObject({ reason: 'too-large' })
  })
})

describe("a caller's own store", () => {
  const stored = new Map<string, Buffer>()
  const own: Store = {
    async head(key) {
      const bytes = stored.get(key)
      return bytes && { size: bytes.length }
    },
    async put(key, bytes) {
      stored.set(key, Buffer.from(bytes))
      return { stored: true }
    },
    get: async key => stored.get(key),
    async *list() {},
  }
  const files: StorePutFile[] = []
  const md5s: string[] = []
  const withFiles: Store = {
    ...own,
    async putFile(key, path, options) {
      files.push(options)
      md5s.push(await options.md5())
      if (options.ifAbsent && stored.has(key)) return { stored: false }
      stored.set(key, readFileSync(path))
      return { stored: true }
    },
  }

  const keep = async (store: Store, more: PersistInput = {}) => {
    const { results } = await startPersist({
      urls: [urlOf(CLIP)],
      store,
      allowTypes: 'image,video',
      allowAddresses: ['127.0.0.1'],
      temporaryFolder,
      clock: quickClock(),
      manifest: 'off',
      failOn: 'none',
      ...more,
    } as PersistInput)
    return [...results][0]
  }

  test('takes a file where it has putFile', async () => {
    expect(await keep(withFiles)).toMatchObject({ outcome: 'stored', key: `${SHA256}.mp4` })
    expect(stored.get(`${SHA256}.mp4`)?.equals(CLIP)).toBe(true)
    const md5 = createHash('md5').update(CLIP).digest('hex')
    expect(files[0]).toMatchObject({ size: CLIP.length, sha256: SHA256, contentType: 'video/mp4' })
    expect(md5s[0]).toBe(md5)
    expect(await keep(withFiles)).toMatchObject({ outcome: 'unchanged' })
  })

  test('takes bytes up to max-bytes where it has not, and the failure of a larger one names putFile', async () => {
    stored.clear()
    const nowhere = { temporaryFolder: join(temporaryFolder, 'nowhere') }
    expect(await keep(own, nowhere)).toMatchObject({ outcome: 'stored', bytes: CLIP.length })
    expect(await keep(own, { ...nowhere, maxBytes: '8MiB' })).toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('`putFile`'),
    })
  })
})

describe('a run that ends in the midst', () => {
  /** A tenth of all waits. */
  const clock = {
    ...systemClock,
    sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms / 10, signal),
  }

  test.each(['a cancellation', 'the deadline'])('by %s ends with the grace, and leaves no file', async by => {
    const cancel = new AbortController()
    const url = opened.origin.serve(`/${count++}.mp4`, trickleBody(CLIP, 4096, 10))
    const running = opened.run({
      urls: [url],
      allowTypes: 'video',
      temporaryFolder,
      largeBodies: { over: MIB / 16 },
      clock,
      ...(by === 'the deadline' ? { deadline: '20s' } : { signal: cancel.signal }),
    })
    while (readdirSync(temporaryFolder).length === 0) await systemClock.sleep(10, cancel.signal)
    expect(readdirSync(temporaryFolder)).toHaveLength(1)
    cancel.abort()
    const { results } = await running
    expect(results).toMatchObject([{ outcome: 'skipped' }])
  })
})

describe('a file that the deadline cuts', () => {
  const GRACE_MS = 3000

  /** @param length announced, of a body that stops after 2 MiB; the deadline is over 0.6 s later */
  async function cutBy(deadlineMs: number, length: number | undefined) {
    const clock = steppedClock(undefined, ms => ms === deadlineMs || ms === GRACE_MS)
    const come = Promise.withResolvers<void>()
    const url = opened.origin.serve(`/${count++}.mp4`, async (_socket, _request, write) => {
      const announced = length === undefined ? { Connection: 'close' } : { 'Content-Length': String(length) }
      await write(headOf(200, announced))
      await write(CLIP.subarray(0, 2 * MIB))
      await come.promise
      await new Promise(resolve => setTimeout(resolve, 600))
      clock.end(deadlineMs)
      clock.end(GRACE_MS)
      await new Promise(() => {})
    })
    const notices: string[] = []
    const { results, report } = await opened.run({
      urls: [url],
      allowTypes: 'video',
      temporaryFolder,
      largeBodies: { over: MIB / 16 },
      clock,
      deadline: `${deadlineMs / 1000}s`,
      watch: {
        notice: sentence => notices.push(textIn('en', sentence)),
        received: (_url, bytes) => bytes === 2 * MIB && come.resolve(),
      },
    })
    expect(report).toMatchObject({ left: 1, failed: 0 })
    expect(results).toMatchObject([{ outcome: 'skipped', reason: 'deadline' }])
    return { message: results[0]?.message ?? '', notices }
  }

  const FIX = 'set a longer `deadline`, or a lower `max-media-bytes`'

  test('says how far it came and what it needs, and one notice counts what never fits', async () => {
    const { message, notices } = await cutBy(1000, CLIP.length)
    expect(message).toMatch(
      /^begun and not finished: the deadline of 1s was reached; 2\.0 of 9\.0 MiB came in \d+s \(\d+\.\d MiB\/s\), and the whole file needs \d+s; set a/,
    )
    expect(notices).toEqual([
      expect.stringMatching(
        /^1 file needs longer than the deadline of 1s \(127\.0\.0\.1:\d+: 2\.0 of 9\.0 MiB in \d+s\); set a longer `deadline`, or a lower `max-media-bytes`$/,
      ),
    ])
  })

  test('whose length is not known is taken for twice as long', async () => {
    const { message, notices } = await cutBy(1000, undefined)
    expect(message).toContain('reached; 2.0 MiB came in')
    expect([notices.length, notices[0]]).toEqual([1, expect.stringContaining(FIX)])
  })

  test('and that fits another time has no notice', async () => {
    const { message, notices } = await cutBy(1_800_000, CLIP.length)
    expect([message.includes(FIX), notices]).toEqual([false, []])
  })
})
