/** Where runs work: an origin and a store, each a process of its own, and a folder. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OriginCounts } from './origin.ts'
import { type Helper, startHelper } from './processes.ts'
import type { StoreCounts } from './store.ts'
import { makeWorld, type World } from './world.ts'

export interface Scene {
  readonly world: World
  readonly folder: string
  readonly origin: Helper<OriginCounts>
  readonly store: Helper<StoreCounts>
  readonly region: string
  /** Words of a command that reaches both, beside those for the list, the destination and the region. */
  readonly words: readonly string[]
  close(): Promise<void>
}

/** @param delayMs of every host; 0: each has its own */
export async function openScene({
  urls,
  delayMs = 0,
  hosts,
}: {
  readonly urls: number
  readonly delayMs?: number
  readonly hosts: number
}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-scale-'))
  const [origin, store] = await Promise.all([
    startHelper<OriginCounts>('./origin.ts', `${urls}`, `${hosts}`, `${delayMs}`),
    startHelper<StoreCounts>('./store.ts', join(folder, 'store')),
  ])
  return {
    ...{ folder, origin, store, world: makeWorld(urls, hosts), region: 'us-east-1' },
    words: [...['--endpoint', `http://127.0.0.1:${store.port}`], ...['--allow-addresses', '127.0.0.0/8']],
    async close() {
      await Promise.all([origin.end(), store.end()])
      rmSync(folder, { recursive: true })
    },
  }
}
