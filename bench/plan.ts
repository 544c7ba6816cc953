/** What a list of a million URLs costs before the first request: read and planned, in a process of its own. */
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

const URLS = 1_000_000

interface List {
  readonly what: string
  readonly file: string
  readonly line: (index: number) => string
  readonly shard?: readonly [index: number, count: number]
}

const pathOf = (index: number) => `/posts/${index % 1000}/picture-${index}.jpeg`
const ofManyHosts = (index: number) => `https://images-${index % 1000}.example.test${pathOf(index)}`

const LISTS: readonly List[] = [
  {
    what: 'text, one host',
    file: 'one.txt',
    line: index => `https://images.example.test${pathOf(index)}`,
  },
  { what: 'text, 1,000 hosts', file: 'many.txt', line: ofManyHosts },
  { what: 'text, 1,000 hosts, shard 1/4', file: 'many.txt', line: ofManyHosts, shard: [1, 4] },
  {
    what: 'JSON Lines with two more fields',
    file: 'many.jsonl',
    line: index =>
      JSON.stringify({ url: ofManyHosts(index), title: `A picture of number ${index}`, score: index }),
  },
]

/** @param argv the folder and name of the list, the shard's index and count */
const PROGRAM = `import { keepHeapSmall } from '${sourceUrl('base/process/small-heap.ts')}'
import { listImages } from '${sourceUrl('input/positions/image-list.ts')}'
import { readSources } from '${sourceUrl('input/sources/read.ts')}'
const [directory, file, index, count] = process.argv.slice(1)
// As the command does at its start.
keepHeapSmall()
const images = readSources({ urlField: 'url', directory, urlsFile: [file] })
const shard = { index: Number(index), count: Number(count) }
const { positions } = await listImages(images, [], undefined, shard)
if (positions.length !== ${URLS}) throw new Error(positions.length + ' positions')
`

function sourceUrl(path: string): string {
  return new URL(`../src/${path}`, import.meta.url).href
}

export async function plan({ folder }: Pick<Stage, 'folder'>): Promise<Section> {
  const rows: [string, number, number, number][] = []
  for (const { what, file, line, shard = [1, 1] } of LISTS) {
    await writeList(join(folder, file), line)
    const words = ['--input-type=module', '--eval', PROGRAM, folder, file, ...shard.map(String)]
    const { seconds, cpuSeconds, peakMb } = await measure({ program: process.execPath, words })
    rows.push([what, seconds, cpuSeconds, peakMb])
    rmSync(join(folder, file))
  }
  return {
    title: `A list of ${URLS} distinct URLs, read and planned`,
    table: table(['list', 'seconds', 'CPU seconds', 'peak MB'], rows),
    findings: rows.map(([what, , , peakMb]) => ({
      what: `planning ${URLS} URLs, ${what}: peak MB`,
      value: peakMb,
      ...(what.startsWith('text') ? { must: 300, excellent: 200 } : { must: 1024 }),
      better: 'less',
    })),
  }
}

async function writeList(path: string, line: (index: number) => string): Promise<void> {
  const list = createWriteStream(path)
  for (let index = 0; index < URLS; index++) {
    if (!list.write(`${line(index)}\n`)) await once(list, 'drain')
  }
  list.end()
  await once(list, 'close')
}
