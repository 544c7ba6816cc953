/** Texts of one and of ten megabytes, each read by a process of its own with little memory. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'
import { SHAPES } from '../../support/hostile-shapes.ts'
import { lengthOf } from '../../support/test-length.ts'

const PROGRAM = fileURLToPath(new URL('../../support/measured-shape.ts', import.meta.url))
const HEAP_MB = 256
const MOST_MB = 400
const MOST_TIMES = 15
/** Milliseconds that a short text is taken for at least: below them the compiler of the engine decides. */
const LEAST_MS = 20
/** For a process that hangs, on a machine that is busy. */
const LONGEST_MS = 600_000

/** One of each kind of reader, each of which once took the whole run with it. */
const SHARE = new Set(['Markdown alone: one row of many cells', 'CSV: columns', 'YAML: tags'])

const folder = mkdtempSync(join(tmpdir(), 'shapes-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Read {
  readonly ms: number
  readonly fault?: string
}

test('there are as many shapes as promised, each with a name of its own', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(278)
  expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length)
})

const shapes = lengthOf(0, 1) === 1 ? SHAPES : SHAPES.filter(({ name }) => SHARE.has(name))

test.each(shapes.map(shape => [shape.name, shape] as const))(
  '%s: ten times the text takes at most 15 times the CPU, and 400 MB',
  async (name, shape) => {
    const [short, long] = [join(folder, 'short'), join(folder, 'long')]
    writeFileSync(short, shape.text(1_000_000))
    writeFileSync(long, shape.text(10_000_000))
    const flags = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MB}`]
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, PROGRAM, name, short, long], {
      timeout: LONGEST_MS,
    })
    const read: { short: Read; long: Read; peakMb: number } = JSON.parse(stdout)
    expect([read.short.fault, read.long.fault]).toEqual([undefined, undefined])
    expect(read.long.ms).toBeLessThan(MOST_TIMES * Math.max(read.short.ms, LEAST_MS))
    expect(read.peakMb).toBeLessThan(MOST_MB)
  },
  LONGEST_MS,
)
