/** What all rows play on: image sets in a folder of their own, nginx as origin and store, and a list for each task. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Task } from './clients.ts'
import { type ImageSet, mixedSize, writeSet } from './images.ts'
import { type Nginx, startNginx } from './nginx.ts'

const SETS = {
  mixed: { count: 4000, sizeOf: mixedSize },
  long: { count: 16_000, sizeOf: mixedSize },
  small: { count: 10_000, sizeOf: () => 5_000 },
  large: { count: 100, sizeOf: () => 5_000_000 },
} as const

export type SetName = keyof typeof SETS

export interface Stage {
  readonly folder: string
  readonly nginx: Nginx
  set(name: SetName): ImageSet
  /** The first `count` images of a set, from nginx to nginx. */
  task(name: SetName, inFlight: number, count?: number): Task
  /** A list of any URLs, e.g. of servers that take their time. */
  list(urls: readonly string[]): string
  image(name: SetName, index: number): Buffer
  close(): Promise<void>
}

/** @param names of the sets that will be asked for */
export async function openStage(names: readonly SetName[]): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-bench-'))
  const images = join(folder, 'images')
  // Rows of lists alone have none in it.
  mkdirSync(images)
  const sets = new Map(names.map(name => [name, writeSet(images, name, SETS[name].count, SETS[name].sizeOf)]))
  const nginx = await startNginx(folder, [...sets.values()])
  let lists = 0
  const set = (name: SetName): ImageSet => sets.get(name) as ImageSet
  const list = (lines: readonly string[]): string => {
    const path = join(folder, `list-${lists++}.txt`)
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }
  return {
    folder,
    nginx,
    set,
    list,
    image: (name, index) => readFileSync(join(images, name, set(name).files[index] ?? '')),
    task(name, inFlight, count) {
      const files = set(name).files.slice(0, count)
      const digests = set(name).digests.slice(0, count)
      const { origin, store } = nginx
      return {
        list: list(files.map(file => `${origin}/${name}/${file}`)),
        names: list(files),
        digests,
        count: files.length,
        origin,
        folder: name,
        store,
        inFlight,
      }
    },
    async close() {
      await nginx.close()
      rmSync(folder, { recursive: true })
    },
  }
}
