import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { motoMissing, startMoto } from '../../servers/moto.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { radosgwMissing, startRadosgw } from '../../servers/radosgw.ts'
import type { RealStore } from '../../servers/real-store.ts'
import { startS3 } from '../../servers/s3.ts'
import { describeReal } from '../../support/real-s3-store.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { type PersistInput, startPersist } from '../../support/start-job.ts'
import { cellsOf } from '../../support/test-length.ts'

/** Each writes two segments, so that the last but one reads as many as none merges. */
const RUNS = 33
/** So many of them run at once, since what a run reads grows with those before it. */
const AT_ONCE = 30

let directory: string
let origin: Origin
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'memory-'))
  origin = await startOrigin()
})
afterEach(async () => {
  await origin.close()
  await rm(directory, { recursive: true, force: true })
})

interface Where {
  readonly settings: PersistInput
  names(): Promise<readonly string[]>
}

/** Runs that each bring one image more, until one merges what the others wrote; then one with nothing new. */
async function runOnAndOn({ settings, names }: Where): Promise<void> {
  const notices = new Set<string>()
  const watch = { notice: (sentence: string) => void notices.add(sentence) }
  const run = (urls: readonly string[]) =>
    startPersist({ ...settings, urls, cwd: directory, allowAddresses: ['127.0.0.1'], watch })
  const show = (number: number) => origin.serve(`/${number}.png`, { body: imageOf(String(number)) })
  const urls = Array.from({ length: AT_ONCE }, (_, number) => show(number))
  const first = await Promise.all(urls.map(url => run([url])))
  expect(first.map(({ stored }) => stored)).toEqual(urls.map(() => 1))
  for (let number = AT_ONCE; number < RUNS; number++) {
    urls.push(show(number))
    const { stored, unchanged } = await run(urls)
    expect({ number, stored, unchanged }).toEqual({ number, stored: 1, unchanged: number })
  }
  const report = await run(urls)
  expect(report).toMatchObject({ unchanged: RUNS, newKeys: [] })
  expect(origin.requests).toHaveLength(RUNS)
  const found = await names()
  expect(found.filter(name => /^(scraped\/)?[0-9a-f]{64}\.png$/.test(name))).toHaveLength(RUNS)
  expect(found.filter(name => name.includes('.persist/manifest/segments/'))).toHaveLength(2 * RUNS)
  expect(found.filter(name => name.includes('.persist/manifest/merged/'))).toHaveLength(1)
  expect([...notices].filter(sentence => sentence.startsWith('manifest'))).toEqual([])
}

function atS3(
  { endpoint, accessKeyId, accessKeySecret }: Pick<RealStore, 'endpoint' | 'accessKeyId' | 'accessKeySecret'>,
  bucket: string,
) {
  return {
    destination: `s3://${bucket}/scraped/`,
    region: 'us-east-1',
    endpoint,
    accessKeyId,
    accessKeySecret,
  } as const
}

describe('what one run remembers the next ones know, and merge', () => {
  test('in a folder', async () => {
    const names = async () => {
      const found = await readdir(join(directory, 'kept'), { recursive: true, withFileTypes: true })
      return found
        .filter(entry => entry.isFile())
        .map(entry =>
          join(entry.parentPath, entry.name).slice(join(directory, 'kept/').length).replaceAll('\\', '/'),
        )
    }
    await runOnAndOn({ settings: { destination: 'file:./kept' }, names })
  })

  test('in an S3 bucket', async () => {
    const s3 = await startS3()
    const { endpoint, account, bucket } = s3
    const names = async () => [...bucket.objects.keys()]
    await runOnAndOn({ settings: atS3({ endpoint, ...account }, bucket.name), names })
    await s3.close()
  })

  const radosgw = ['radosgw', radosgwMissing(), startRadosgw] as const
  const moto = ['moto', motoMissing(), startMoto] as const
  // Long runs have both.
  for (const [name, missing, start] of cellsOf<typeof radosgw | typeof moto>([radosgw], [moto]))
    describeReal(name, missing, start, server => {
      test('in a bucket of it', async () => {
        const bucket = 'memory'
        await server().makeBucket(bucket)
        const names = () => server().names(bucket)
        await runOnAndOn({ settings: atS3(server(), bucket), names })
      })
    })
})
