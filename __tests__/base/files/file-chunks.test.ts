import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fileChunks } from '../../../src/base/files/file-chunks.ts'

const KIB = 1024

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-chunks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fileOf(bytes: number): { path: string; body: Buffer } {
  const path = join(folder, 'body')
  const body = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; at += 1000) body[at] = at / 1000
  writeFileSync(path, body)
  return { path, body }
}

test.each([0, 1, 256, 512, 1000])('a file of %d KiB comes whole, in order', async size => {
  const { path, body } = fileOf(size * KIB)
  const chunks: Buffer[] = []
  for await (const chunk of fileChunks(path)) {
    // Its memory is used again for the chunk after the next one.
    await new Promise(resolve => setImmediate(resolve))
    chunks.push(Buffer.from(chunk))
  }
  expect(Buffer.concat(chunks).equals(body)).toBe(true)
})

test('a reader that ends early is not waited for, and a missing file is an error', async () => {
  const { path, body } = fileOf(1000 * KIB)
  for await (const chunk of fileChunks(path)) {
    expect(chunk.equals(body.subarray(0, chunk.length))).toBe(true)
    break
  }
  await expect(fileChunks(join(folder, 'none')).next()).rejects.toMatchObject({ code: 'ENOENT' })
})
