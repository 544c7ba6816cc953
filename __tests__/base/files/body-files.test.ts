import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BodyFiles, BodyWriter } from '../../../src/base/files/body-files.ts'

let folder: string
let files: BodyFiles
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'body-files-'))
  files = new BodyFiles(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const names = () => readdirSync(folder)
const isLinux = process.platform === 'linux'

test('a body is written in order, whatever its pieces, and for its owner alone', async () => {
  const seen: Buffer[] = []
  const writer = await files.make(Number.NaN, bytes => seen.push(Buffer.from(bytes)))
  const pieces = [10, 300_000, 0, 262_144, 700_001].map((length, at) => Buffer.alloc(length, at + 1))
  for (const piece of pieces) await writer.write(piece)
  await writer.finish()
  const whole = Buffer.concat(pieces)
  expect(writer.size).toBe(whole.length)
  expect(readFileSync(writer.path).equals(whole)).toBe(true)
  expect(Buffer.concat(seen).equals(whole)).toBe(true)
  if (isLinux) expect(statSync(writer.path).mode & 0o777).toBe(0o600)
  await files.close()
  expect(names()).toEqual([])
})

test('a body that is announced as larger than the room of the disk is refused before it is written', async () => {
  await expect(files.make(1e18, () => {})).rejects.toMatchObject({
    stage: 'fetch',
    reason: 'disk-full',
    message: expect.stringContaining(folder),
  })
  expect(names()).toEqual([])
})

test('bodies that are still to come count as taken', async () => {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  await files.make(free * 0.7, () => {})
  await expect(files.make(free * 0.7, () => {})).rejects.toMatchObject({ reason: 'disk-full' })
  await files.close()
  await files.make(free * 0.7, () => {})
  await files.close()
})

test('a body of unknown length ends while the disk still has room for images', async () => {
  const MIB = 1024 * 1024
  const size = 60 * MIB
  /** A disk of this size that holds these bodies alone. */
  const free = async () => size - names().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  files = new BodyFiles(folder, free)
  const writer = await files.make(Number.NaN, () => {})
  await expect(files.make(size - 20 * MIB, () => {})).rejects.toMatchObject({ reason: 'disk-full' })
  const writing = async () => {
    const piece = Buffer.alloc(MIB)
    while (writer.size < size) await writer.write(piece)
  }
  await expect(writing()).rejects.toMatchObject({ reason: 'disk-full' })
  const left = await free()
  expect(left).toBeGreaterThanOrEqual(16 * MIB)
  expect(left).toBeLessThanOrEqual(32 * MIB)
  await files.close()
  expect(names()).toEqual([])
})

test('a body that is removed while it waits for the disk is written no further', async () => {
  const writer = await files.make(1e6, () => {})
  const chunk = Buffer.alloc(900_000)
  let copies = 0
  // Copying on without a place to copy to would never end.
  chunk.copy = (...to) => {
    if (++copies > 10) throw new Error('copied on')
    return Buffer.prototype.copy.apply(chunk, to)
  }
  const writing = writer.write(chunk)
  files.remove(writer)
  await expect(writing).rejects.toThrow('removed')
  await files.close()
  expect(names()).toEqual([])
})

test('a disk that is full at a write says so', async () => {
  if (!isLinux) return
  const full = await open('/dev/full', 'w')
  const writer = new BodyWriter(join(folder, 'body'), full, 1e6, () => {}, files)
  await writer.write(Buffer.alloc(500_000))
  await expect(writer.finish()).rejects.toMatchObject({
    reason: 'disk-full',
    details: { code: 'ENOSPC' },
    message: expect.stringContaining(folder),
  })
  await writer.remove()
})

const own = async () => {
  await files.make(1, () => {})
  return names()[0] ?? ''
}

test('a name holds host, process and start', async () => {
  const name = await own()
  const host = hostname()
    .slice(0, 64)
    .replace(/[^\w./-]/g, '_')
  expect(name).toMatch(/^persist-images~.*\.body$/)
  expect(name.split('~')[1]).toBe(host)
  if (isLinux) expect(name.split('~')[4]).toBe(String(process.pid))
  await files.close()
})

test('files of processes that have ended go, those of living ones and of others stay', async () => {
  if (!isLinux) return
  const [prefix, host, random, space, pid, start, last] = (await own()).split('~')
  const write = (parts: readonly unknown[], ageMs = 0) => {
    const path = join(folder, parts.join('~'))
    writeFileSync(path, 'x')
    const at = (Date.now() - ageMs) / 1000
    utimesSync(path, at, at)
    return parts.join('~')
  }
  const living = write([prefix, host, random, space, pid, start, `z${last}`], 3 * 86_400_000)
  const restarted = write([prefix, host, random, space, pid, Number(start) + 1, last])
  const elsewhere = write([prefix, 'other', random, 'a'.repeat(12), pid, start, last])
  const forgotten = write([prefix, 'other', random, 'b'.repeat(12), pid, start, last], 25 * 3_600_000)
  const foreign = write(['notes.body'], 90 * 86_400_000)
  // What cannot be removed does not end the cleaning, in whatever order the folder has them.
  for (const last of ['0', 'm', 'z']) {
    const path = join(folder, [prefix, 'other', random, 'c'.repeat(12), pid, start, `${last}.body`].join('~'))
    mkdirSync(path)
    utimesSync(path, 0, 0)
  }
  await new BodyFiles(folder).removeStale(Date.now())
  expect(names()).not.toContain(restarted)
  expect(names()).not.toContain(forgotten)
  expect(names()).toEqual(expect.arrayContaining([elsewhere, foreign]))
  // A process of this machine that lives keeps its files, however long a body takes.
  expect(names()).toContain(living)
  await files.close()
})

test('a folder that is missing is no error', async () => {
  await new BodyFiles(join(folder, 'none')).removeStale(Date.now())
})
