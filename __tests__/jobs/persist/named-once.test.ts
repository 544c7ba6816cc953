/** A second run over the same list names nothing, also where a run cannot know what the one before it has named. */
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { linesIn, segmentsOf } from '../../support/manifest-contents.ts'
import { HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const KEYS = ['{sha256}.{ext}', '{name}.png']
const show = () => Array.from({ length: 12 }, (_, n) => opened.show(`/${n}.png`, `picture ${n}`))

/** What one run after the other names. */
async function named(urls: readonly string[], ...runs: readonly PersistInput[]): Promise<number[]> {
  const counts: number[] = []
  for (const options of runs) {
    const { report } = await opened.run({ urls, newFile: `new-${counts.length}.jsonl`, ...options })
    expect([report.failed, report.stopped]).toEqual([0, undefined])
    counts.push(report.newKeys.length)
  }
  return counts
}

test.each(KEYS.flatMap(key => ['off', 'read-only'].map(manifest => [manifest, key] as const)))(
  'with manifest: %s and the key %s',
  async (manifest, key) => {
    const options = { manifest, key } as PersistInput
    expect(await named(show(), options, options)).toEqual([12, 0])
    expect(segmentsOf(opened.oss.bucket)).toEqual([])
  },
)

test('with manifest: read-only after a run that did not end well', async () => {
  const urls = show()
  const red = { urls: [...urls, opened.serve('/broken.png', { status: 500 })], failOn: 'any', retries: '0' }
  expect((await opened.run(red as PersistInput)).report.failure).toBeDefined()
  expect(await named(urls, { manifest: 'read-only' }, {}, {})).toEqual([0, 12, 0])
})

test('with keys that may only write', async () => {
  opened.oss.fault(({ method }) => method !== 'PUT', {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  expect(await named(show(), {}, {})).toEqual([12, 0])
})

test('with a damaged file of the manifest', async () => {
  const urls = show()
  const { bucket } = opened.oss
  expect(await named(urls, {})).toEqual([12])
  // Without its end mark, all of its run would be new.
  const bytesOf = (key: string) => bucket.head(key)?.bytes ?? Buffer.alloc(0)
  const [ended = ''] = segmentsOf(bucket).filter(key => gunzipSync(bytesOf(key)).includes('"ended"'))
  bucket.put(ended, bytesOf(ended).subarray(0, 20))
  expect(await named(urls, {}, {})).toEqual([0, 0])
})

test.each(KEYS)('over a bucket that was filled in the same second, before its manifest: %s', async key => {
  expect(await named(show(), { key, manifest: 'off' }, { key }, { key })).toEqual([12, 0, 0])
  expect(linesIn(opened.oss.bucket).filter(({ run }) => run !== undefined)).toEqual([])
})

test('over a bucket that was filled before its manifest, and in which other images are new', async () => {
  const [first, ...others] = show() as [string, ...string[]]
  expect(await named(others, { manifest: 'off' })).toEqual([11])
  opened.pass(HOUR)
  expect(await named([first, ...others], {}, {})).toEqual([1, 0])
})
