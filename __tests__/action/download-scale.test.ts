import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startS3 } from '../servers/s3.ts'
import { PREFIX } from '../support/list-source.ts'
import { DOWNLOAD, openReadingStage, type ReadingStage, withFolder } from '../support/reading-action.ts'
import { resultsOf } from '../support/test-action.ts'
import { lengthOf } from '../support/test-length.ts'

const MiB = 1024 * 1024

let stage: ReadingStage
beforeEach(async () => {
  stage = await openReadingStage()
})
afterEach(() => stage.close())

/** A run with the most memory it was seen to take, bytes: the system's own peak begins with that of this process. */
async function measured(inputs: Readonly<Record<string, string>> = {}) {
  return await withFolder(async folder => {
    const memoryFile = join(folder, 'memory.json')
    const entry = fileURLToPath(new URL('../support/measured-step.js', import.meta.url))
    const env = { SCRIPT: pathToFileURL(DOWNLOAD).href, MEMORY_FILE: memoryFile }
    const run = await stage.download(inputs, { entry, env })
    const { samples } = JSON.parse(await readFile(memoryFile, 'utf8')) as {
      readonly samples: readonly number[]
    }
    expect(samples.length).toBeGreaterThan(9)
    return { run, peak: Math.max(...samples) }
  })
}

async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex').toUpperCase()
}

test('an object of 300 MiB takes no more memory than a small one, though its body breaks twice', async () => {
  // OSS's checksum of that much takes the double ten seconds; S3's is native.
  const s3 = await startS3()
  s3.bucket.put(`${PREFIX}large.bin`, Buffer.alloc(300 * MiB, 'abcdefghijk'))
  for (const cutAfter of [100 * MiB, 50 * MiB])
    s3.fault(({ method, key }) => method === 'GET' && key !== '', { cutAfter })
  const { run, peak } = await measured({
    source: `s3://memes/${PREFIX}`,
    region: s3.account.region,
    endpoint: s3.endpoint,
    'access-key-id': s3.account.accessKeyId,
    'access-key-secret': s3.account.accessKeySecret,
  })
  expect([run.code, run.outputs.bytes]).toEqual([0, String(300 * MiB)])
  expect(s3.requests.slice(1).map(({ headers }) => headers.range)).toEqual([
    undefined,
    `bytes=${100 * MiB}-`,
    `bytes=${150 * MiB}-`,
  ])
  expect(`"${await md5Of(join(run.workspace, 'large.bin'))}"`).toBe(
    s3.bucket.head(`${PREFIX}large.bin`)?.etag,
  )
  await s3.close()
  expect(peak).toBeLessThan(250 * MiB)
})

test('more small objects than a page of the list has: in order, all there, in bounded memory', async () => {
  const count = lengthOf(1200, 5000)
  const paths = Array.from({ length: count }, (_, n) => `${n % 50}/${n}.png`)
  for (const path of paths) stage.oss.bucket.put(PREFIX + path, path.padEnd(5000, '.'))
  const keys = paths.map(path => PREFIX + path)
  const { run, peak } = await measured({ directory: 'images' })
  expect([run.code, run.outputs.count]).toEqual([0, String(count)])
  expect(resultsOf(run).map(({ key }) => key)).toEqual([...keys].sort())
  const files = await readdir(join(run.workspace, 'images'), { recursive: true })
  expect(files.filter(path => path.endsWith('.png'))).toHaveLength(count)
  expect(files.filter(path => path.endsWith('.part'))).toEqual([])
  expect(peak).toBeLessThan(350 * MiB)
})
