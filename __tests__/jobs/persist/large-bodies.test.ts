import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { largeMp4, MEDIA } from '../../support/media-files.ts'
import type { PersistInput } from '../../support/start-job.ts'
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
async function run(options: PersistInput, body = CLIP) {
  const url = opened.origin.serve(`/${count++}.mp4`, { body })
  const { results } = await opened.run({
    urls: [url],
    allowTypes: 'image,video',
    temporaryFolder,
    failOn: 'none',
    ...options,
  })
  return results[0]
}

describe('a body past 8 MiB', () => {
  test('goes to a folder with its own digest', async () => {
    const result = await run({})
    expect(result).toMatchObject({
      outcome: 'stored',
      key: `${SHA256}.mp4`,
      sha256: SHA256,
      bytes: CLIP.length,
    })
    expect((await opened.read(`images/${SHA256}.mp4`))?.equals(CLIP)).toBe(true)
  })

  test('goes to OSS after one look, create-only, and is known by its checksum the next time', async () => {
    const before = oss.requests.length
    expect(await run(bucket)).toMatchObject({ outcome: 'stored', sha256: SHA256 })
    expect(oss.bucket.head(`scraped/${SHA256}.mp4`)?.bytes.equals(CLIP)).toBe(true)
    expect(oss.requests.slice(before).map(({ method }) => method)).toEqual(['HEAD', 'PUT'])
    expect(await run(bucket)).toMatchObject({ outcome: 'unchanged', sha256: SHA256 })
    expect(oss.requests.slice(before).map(({ method }) => method)).toEqual(['HEAD', 'PUT', 'HEAD'])
  })
})
