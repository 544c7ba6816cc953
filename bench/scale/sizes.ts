/**
 * `npm run drill -- sizes 300000 10000`: so many images that the memory knows, planned in parts of 10,000 and in 10,000 parts,
 * each worked by one worker of a queue, which finds nothing new. CPU time, since the time on a clock moves with the machine.
 */
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mintPrefix } from '../../src/storage/key/object-key.ts'
import { history, historyUrl } from '../history.ts'
import { table } from '../table.ts'
import { openScene } from './scene.ts'

const CONCURRENCY = 48
const PART_IMAGES = 10_000
const SEEDED = 20_000
const MILLION = 1e6
const ALL = 100 * MILLION

const [lines = 300_000, manyParts = 10_000] = process.argv.slice(2).map(Number)
const scene = await openScene({ urls: 1 })
try {
  await seed()
  const first = await scene.plan(PART_IMAGES)
  const few = await night(PART_IMAGES)
  const many = await night(Math.ceil(lines / manyParts))
  const started = await night(PART_IMAGES, 1)
  const ms = (1000 * (many.worker - few.worker)) / (many.parts - few.parts)
  const position = (MILLION * (few.worker - started.worker)) / lines
  const planned = (MILLION * few.plan) / lines
  const { memory } = await scene.store.counts()
  const minutes = (seconds: number) => seconds / 60
  const parts = ALL / PART_IMAGES
  const sums = [
    minutes((planned * ALL) / MILLION),
    minutes((position * ALL) / MILLION),
    minutes((ms * parts) / 1000),
  ]
  console.log(
    table(
      ['', `${lines} images`, '100 million, minutes of a core'],
      [
        ['planning, µs an image', planned, sums[0] ?? 0],
        ['a worker, µs an image: its line read, and its result', position, sums[1] ?? 0],
        ['a part, ms', ms, sums[2] ?? 0],
        ['all', '', sums.reduce((sum, each) => sum + each, 0)],
        ['bytes of the memory, an image', memory / lines, ''],
        ['bytes read, over those of the memory', few.read / memory, ''],
        ['the same with many parts', many.read / memory, ''],
        [
          'the first plan, which copies the memory, µs an image',
          (MILLION * first.usage.cpuSeconds) / lines,
          '',
        ],
      ],
    ),
  )
} finally {
  await scene.close()
}

async function seed(): Promise<void> {
  const settings = { prefix: mintPrefix(''), lines, small: 0, merged: 4, endsAt: Date.now() - 3_600_000 }
  for await (const { key, body } of history(settings))
    await fetch(scene.at(key), { method: 'PUT', body: new Uint8Array(body) })
  for (let from = 0; from < lines; from += SEEDED) {
    const keys = Array.from(
      { length: Math.min(SEEDED, lines - from) },
      (_, index) => `${hash('sha256', `bytes ${from + index}`)}.jpg`,
    )
    scene.store.tell({ seed: keys })
  }
  await write(lines)
}

async function write(count: number): Promise<void> {
  const list = createWriteStream(scene.list)
  for (let index = 0; index < count; index++)
    if (!list.write(`${historyUrl(index)}\n`)) await once(list, 'drain')
  list.end()
  await once(list, 'close')
}

/** @param count of images, where not all */
async function night(images: number, count = lines) {
  if (count < lines) await write(count)
  const { parts, usage } = await scene.plan(images, ...(count < lines ? ['--replace'] : []))
  const before = await scene.store.counts()
  const worker = await scene.worker(CONCURRENCY, ['--fail-on', 'any']).whole()
  const { read } = await scene.store.counts()
  const { status } = await scene.status()
  if (status.unchanged !== count) throw new Error(`${status.unchanged} of ${count} are unchanged`)
  console.log(JSON.stringify({ parts, plan: usage.cpuSeconds, worker: worker.cpuSeconds, peak: worker.peak }))
  return { parts, plan: usage.cpuSeconds, worker: worker.cpuSeconds, read: read - before.read }
}
