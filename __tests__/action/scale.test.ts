import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { type Behaviour, headOf } from '../servers/answer.ts'
import { annotations, ENTRY, openStage, resultsOf, type Stage } from '../support/test-action.ts'
import { lengthOf } from '../support/test-length.ts'

const MiB = 1024 * 1024

let folder: string
let stage: Stage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scale-'))
})
beforeEach(async () => {
  stage = await openStage(folder)
})
afterEach(async () => {
  await stage.close()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** The system's own peak would begin with the size of the process that started this one. */
interface Memory {
  /** Resident bytes, as the run goes. */
  readonly samples: readonly number[]
}

/** A run into a folder, with what it took of memory. */
async function measured(inputs: Readonly<Record<string, string>>, workspace?: string) {
  const memoryFile = join(folder, 'memory.json')
  const run = await stage.run(
    { destination: 'file:./kept', ...inputs },
    {
      entry: fileURLToPath(new URL('../support/measured-step.js', import.meta.url)),
      env: { SCRIPT: pathToFileURL(ENTRY).href, MEMORY_FILE: memoryFile },
      ...(workspace !== undefined && { workspace }),
    },
  )
  const memory: Memory = JSON.parse(await readFile(memoryFile, 'utf8'))
  const files = await readdir(join(run.workspace, 'kept'))
  return { run, memory, kept: files.filter(name => name !== '.persist') }
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number
}

/** A PNG of `bytes`, unlike any other by what stands in the query. */
function pngOfQuery(bytes: number): Behaviour {
  const base = Buffer.concat([image('plain.png'), Buffer.alloc(bytes)]).subarray(0, bytes)
  const head = Buffer.from(headOf(200, { 'Content-Length': String(bytes) }))
  return async (_socket, { path }, write) => {
    const answer = Buffer.concat([head, base])
    answer.write(path, answer.length - 32)
    await write(answer)
  }
}

test('thousands of URLs by file end, in little memory, with lists left empty and a whole results file', async () => {
  const count = lengthOf(2000, 8000)
  const url = stage.origin.serve('/n', pngOfQuery(1000))
  const urls = Array.from({ length: count }, (_, n) => `${url}?${n}`)
  const { run, memory, kept } = await measured(
    { 'urls-file': 'urls.txt', config: 'per-host-concurrency: 16' },
    await stage.workspace({ 'urls.txt': urls.join('\n') }),
  )
  const { outputs } = run
  expect(kept.length).toBe(count)
  expect([outputs.stored, outputs.keys]).toEqual([String(count), ''])
  expect(annotations(run.commands, 'warning')).toEqual([expect.stringContaining(`keys (${count})`)])
  const lines = resultsOf(run)
  expect(lines.map(line => line.position)).toEqual(urls.map((_, n) => n))
  expect(lines.map(line => line.url)).toEqual(urls)
  expect(new Set(lines.map(({ key }) => key))).toEqual(new Set(kept))
  expect(Math.max(...memory.samples)).toBeLessThan(400 * MiB)
  await run.remove()
})

test('an inline list as long as an environment string can be', async () => {
  const url = stage.origin.serve('/a.png', { body: image('plain.png') })
  // With the name and the zero byte at its end, 131,072 bytes in all.
  const room = 131_071 - 'INPUT_URLS='.length
  const line = `${url}#0000\n`
  const urls = `${line.repeat(Math.floor(room / line.length))}${'#'.repeat(room % line.length)}`
  expect(urls.length).toBe(room)
  const run = await stage.run({ urls })
  expect([run.code, run.outputs.stored]).toEqual([0, String(Math.floor(room / line.length))])
  expect(stage.origin.requests.length).toBe(1)
  await run.remove()
})

test('after the first images, hundreds more of 1 MiB take no more memory', async () => {
  const count = lengthOf(400, 600)
  const url = stage.origin.serve('/n', pngOfQuery(MiB))
  const { run, memory, kept } = await measured({
    urls: Array.from({ length: count }, (_, n) => `${url}?${n}`).join('\n'),
    concurrency: '8',
    config: 'per-host-concurrency: 8',
  })
  expect(kept.length).toBe(count)
  const { samples } = memory
  const third = Math.floor(samples.length / 3)
  const middle = median(samples.slice(third, 2 * third))
  const end = median(samples.slice(2 * third))
  expect(samples.length).toBeGreaterThan(9)
  // Kept, the images of a third would be 130 MiB, or 200; when the collector runs moves each sample by 40.
  expect(end).toBeLessThan(middle + 64 * MiB)
  expect(Math.max(...samples)).toBeLessThan(320 * MiB)
  await run.remove()
})
