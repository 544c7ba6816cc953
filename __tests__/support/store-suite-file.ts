/** How every store must keep a body that lies in a file. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fileBody, type TestFile } from './file-body.ts'
import { never, type Shortcomings, type Subject } from './store-suite.ts'

const BYTES = Buffer.from(Array.from({ length: 700_003 }, (_, at) => at % 251))
const OTHERS = Buffer.from(BYTES).fill(7, 300_000, 300_001)

export function describeFiles(subject: Subject, { overwrites = false }: Shortcomings): void {
  const { key } = subject
  const clip = () => key('clip.mp4')
  let body: TestFile
  let others: TestFile
  beforeEach(() => {
    body = fileBody(BYTES)
    others = fileBody(OTHERS)
  })
  afterEach(() => {
    body.remove()
    others.remove()
  })
  const put = (file: TestFile, mode: 'keep-existing' | 'overwrite' = 'keep-existing') =>
    subject.store.put(clip(), file, { contentType: 'video/mp4', digests: file.digests, mode }, never)

  test('keeps a file, byte for byte, and does not write it twice', async () => {
    expect((await put(body)).outcome).toBe('stored')
    expect((await subject.under.read(clip()))?.equals(BYTES)).toBe(true)
    expect((await put(body)).outcome).toBe('already-stored')
  })

  test('refuses a file under a key that is taken, and leaves the first untouched', async () => {
    await put(body)
    await expect(put(others)).rejects.toMatchObject({ stage: 'store', reason: 'key-collision' })
    expect((await subject.under.read(clip()))?.equals(BYTES)).toBe(true)
  })

  test('replaces other bytes by a file when overwriting is requested', async () => {
    await put(body)
    expect((await put(others, 'overwrite')).outcome).toBe('stored')
    expect((await subject.under.read(clip()))?.equals(OTHERS)).toBe(true)
  })

  test('a file given up in between leaves nothing', async () => {
    const stopping = AbortSignal.abort(new Error('stop'))
    const options = { contentType: 'video/mp4', mode: 'keep-existing' } as const
    await expect(subject.store.put(clip(), body, options, stopping)).rejects.toThrow('stop')
    expect(overwrites || (await subject.under.read(clip())) === undefined).toBe(true)
  })
}
