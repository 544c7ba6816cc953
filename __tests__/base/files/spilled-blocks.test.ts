import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SpilledBlocks } from '../../../src/base/files/spilled-blocks.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spilled-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const MIB = 1024 * 1024
const ENTRY = 900

function fill(blocks: SpilledBlocks, count: number, sizeOf = (_: number) => ENTRY): number[] {
  return Array.from({ length: count }, (_, index) => {
    const start = blocks.reserve(sizeOf(index))
    const offset = blocks.offsetOf(start)
    blocks.blockAt(start).fill(index % 251, offset, offset + sizeOf(index))
    return start
  })
}

function wrongIn(blocks: SpilledBlocks, starts: readonly number[], sizeOf = (_: number) => ENTRY): number[] {
  return starts.flatMap((start, index) => {
    const offset = blocks.offsetOf(start)
    const bytes = blocks.blockAt(start).subarray(offset, offset + sizeOf(index))
    return bytes.length === sizeOf(index) && bytes.every(byte => byte === index % 251) ? [] : [index]
  })
}

test('old bytes leave memory and are read back, in any order, and nothing has a name on the disk', () => {
  const blocks = new SpilledBlocks(4, folder)
  const before = process.memoryUsage().arrayBuffers
  const starts = fill(blocks, 20_000)
  // 18 MB in all, of which four blocks of 64 KiB are held.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * MIB)
  expect(readdirSync(folder)).toEqual([])
  expect(wrongIn(blocks, starts)).toEqual([])
  // Back and forth between a block of the file and one in memory.
  const [first = 0, last = 0] = [starts[0], starts.at(-1)]
  for (const [start, index] of [
    [first, 0],
    [last, 19_999],
    [first, 0],
  ] as const)
    expect(blocks.blockAt(start)[blocks.offsetOf(start)]).toBe(index % 251)
})

test('entries larger than a block, and empty ones, keep their places', () => {
  const blocks = new SpilledBlocks(2, folder)
  const sizeOf = (index: number) => (index % 50 === 7 ? 70_000 : index % 50 === 8 ? 0 : 3000)
  const starts = fill(blocks, 500, sizeOf)
  expect(wrongIn(blocks, starts, sizeOf)).toEqual([])
  expect(new Set(starts).size).toBe(starts.length - 10)
})

test('where the disk refuses, all stays in memory', () => {
  const blocks = new SpilledBlocks(2, join(folder, 'missing'))
  expect(wrongIn(blocks, fill(blocks, 2000))).toEqual([])
})
