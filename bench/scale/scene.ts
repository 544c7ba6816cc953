/** Where runs work: an origin and a store, each a process of its own, and the built command. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OriginCounts } from './origin.ts'
import { Command, type Helper, startHelper } from './processes.ts'
import type { StoreCounts } from './store.ts'
import { makeWorld, type World, writeList } from './world.ts'

export interface Scene {
  readonly world: World
  readonly origin: Helper<OriginCounts>
  readonly store: Helper<StoreCounts>
  /** Starts a run over the whole list. @param words further ones */
  run(concurrency: number, ...words: readonly string[]): Command
  close(): Promise<void>
}

/** @param delayMs of every host; 0: each has its own */
export async function openScene({
  urls,
  delayMs = 0,
}: {
  readonly urls: number
  readonly delayMs?: number
}): Promise<Scene> {
  const world = makeWorld(urls)
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-scale-'))
  const [origin, store] = await Promise.all([
    startHelper<OriginCounts>('./origin.ts', `${urls}`, `${delayMs}`),
    startHelper<StoreCounts>('./store.ts', join(folder, 'store')),
  ])
  const list = join(folder, 'urls.txt')
  await writeList(list, world, origin.port)
  const place = [
    ...['--destination', 's3://bench/', '--region', 'us-east-1', '--endpoint-style', 'path'],
    ...['--endpoint', `http://localhost:${store.port}`],
  ]
  return {
    ...{ world, origin, store },
    run: (concurrency, ...words) =>
      new Command([
        ...['--urls-file', list, ...place, '--allow-addresses', '127.0.0.0/8'],
        ...['--concurrency', `${concurrency}`, ...words],
      ]),
    async close() {
      await Promise.all([origin.end(), store.end()])
      rmSync(folder, { recursive: true })
    },
  }
}
