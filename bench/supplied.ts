/** Memory of a run whose list brings the images itself: bytes and `data:` URIs of a program, base64 in JSON Lines. */
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { persistImages } from './clients.ts'
import { startDelayed } from './delayed.ts'
import { similarPngs } from './images.ts'
import { type Command, measure } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const MIB = 1024 * 1024
const IN_FLIGHT = 16
const SIZE = 5 * MIB
/** Megabytes over those of one small image. */
const PEAK_MB = 300

const SCENES = [
  { what: '1,000 bodies of 5 MiB as bytes', kind: 'bytes', count: 1000 },
  { what: '300 bodies of 5 MiB as `data:` URIs', kind: 'data', count: 300 },
  { what: '1,000 bodies of 5 MiB in `bytes-field`', kind: 'field', count: 1000 },
] as const

type Kind = (typeof SCENES)[number]['kind']

export async function supplied(stage: Stage): Promise<Section> {
  const servers = await startDelayed({ hosts: 0, originMs: 0, storeMs: 0 }, () => Buffer.alloc(0))
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  const usageOf = async (kind: Kind, count: number, size: number) => {
    servers.clear()
    const usage = await measure(await commandOf(kind, count, size, stage.folder, servers.store))
    if (servers.puts() !== count) throw new Error(`only ${servers.puts()} images were stored`)
    return usage
  }
  try {
    for (const { what, kind, count } of SCENES) {
      const start = await usageOf(kind, 1, 1000)
      const { peakMb, seconds } = await usageOf(kind, count, SIZE)
      rows.push([what, start.peakMb, peakMb, peakMb - start.peakMb, seconds])
      findings.push({
        what: `${what}: peak MB over the start`,
        value: peakMb - start.peakMb,
        must: PEAK_MB,
        better: 'less',
      })
    }
  } finally {
    await servers.close()
  }
  return {
    title: 'Images that the list brings itself, at full speed',
    table: table(['list', 'MB of one small image', 'peak MB', 'difference', 'seconds'], rows),
    findings,
  }
}

async function commandOf(
  kind: Kind,
  count: number,
  size: number,
  folder: string,
  store: string,
): Promise<Command> {
  if (kind !== 'field') {
    const program = fileURLToPath(new URL('./peers/supplied.ts', import.meta.url))
    return {
      program: process.execPath,
      words: ['--no-warnings', program, kind, `${count}`, `${size}`, store],
    }
  }
  const list = join(folder, 'supplied.jsonl')
  await writeList(list, count, size)
  const task = { list, names: '', digests: [], count, origin: '', folder: '', store, inFlight: IN_FLIGHT }
  const { words, ...command } = persistImages(task)
  return { ...command, words: [...words, '--bytes-field', 'body'] }
}

/** Seven gigabytes for all: the file is written line by line, and replaced by the next. */
async function writeList(path: string, count: number, size: number): Promise<void> {
  rmSync(path, { force: true })
  const image = similarPngs(size)
  const file = createWriteStream(path)
  for (let index = 0; index < count; index++) {
    const body = image(index).toString('base64')
    const line = `${JSON.stringify({ url: `https://example.com/${index}.png`, body })}\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
