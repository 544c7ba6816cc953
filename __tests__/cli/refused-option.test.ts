/** A refused option is reported before anything is loaded that sends a request. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { modulesOf } from '../../bench/counts/count-run.ts'

const SOURCE = fileURLToPath(new URL('../support/cli-start.ts', import.meta.url))
const LOADED_LATE =
  /node_modules\/(undici|ali-oss)\/|storage\/stores\/(bucket\/(put|transport)|folder|oss\/client|s3\/client)/

test.each([
  ['of the command', ['http://127.0.0.1:9/a.png', '--concurrency', 'many']],
  ['of the check', ['check', 's3://bucket/', '--concurrency', 'many']],
  ['of a download', ['download', 's3://bucket/', '--concurrency', 'many']],
])('an option %s that is refused loads neither undici nor a store', async (_, words) => {
  const folder = await mkdtemp(join(tmpdir(), 'refused-'))
  try {
    const paths = (await modulesOf(SOURCE, words, { env: {}, folder })).map(path =>
      path.replaceAll('\\', '/'),
    )
    expect(paths.some(path => path.includes('jobs/options/parsers'))).toBe(true)
    expect(paths.filter(path => LOADED_LATE.test(path))).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
