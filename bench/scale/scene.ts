/** Where a plan is worked on: origin, store and queue, each a process of its own, and the built command. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type QueueSentinel,
  type QueueServer,
  startQueue,
  startSentinel,
} from '../../__tests__/servers/redis.ts'
import type { OriginCounts } from './origin.ts'
import { Command, type Helper, startHelper } from './processes.ts'
import { countResults, type ResultCounts } from './results.ts'
import type { StoreCounts } from './store.ts'
import { makeWorld, type World, writeList } from './world.ts'

export interface PlanStatus {
  readonly done: number
  readonly open: number
  readonly abandoned: number
  readonly failed: number
  readonly stored: number
  readonly unchanged: number
}

export interface Scene {
  readonly world: World
  /** A URL on each line. */
  readonly list: string
  readonly origin: Helper<OriginCounts>
  readonly store: Helper<StoreCounts>
  /** The primary at the start, with a replica and a Sentinel. */
  readonly queue: QueueServer
  readonly sentinel: QueueSentinel
  /** @param words further ones */
  plan(
    partImages: number,
    ...words: readonly string[]
  ): Promise<{ readonly parts: number; readonly usage: Command }>
  worker(concurrency: number): Command
  /** A run without a plan. */
  run(concurrency: number): Command
  status(): Promise<{
    /** Empty where it could not read the plan. */
    readonly status: Partial<PlanStatus>
    readonly exit: number
    readonly usage: Command
  }>
  /** What `status` writes of each image. */
  results(): Promise<ResultCounts>
  close(): Promise<void>
}

/** @param delayMs of every host; where it is left out, each has its own */
export async function openScene({
  urls,
  delayMs,
  queueProgram,
}: {
  readonly urls: number
  readonly delayMs?: number
  readonly queueProgram?: string
}): Promise<Scene> {
  const world = makeWorld(urls)
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-scale-'))
  const program = queueProgram && { program: queueProgram }
  const atOnce = ['--repl-diskless-sync-delay', '0']
  const queue = await startQueue({ ...program, settings: atOnce })
  const following = [...atOnce, '--replicaof', '127.0.0.1', String(queue.port)]
  const replica = await startQueue({ ...program, settings: following })
  const sentinel = await startSentinel(queue)
  const [origin, store] = await Promise.all([
    startHelper<OriginCounts>('./origin.ts', `${urls}`, ...(delayMs === undefined ? [] : [`${delayMs}`])),
    startHelper<StoreCounts>('./store.ts', join(folder, 'store')),
  ])
  const list = join(folder, 'urls.txt')
  await writeList(list, world, origin.port)
  const place = [
    ...['--destination', 's3://bench/', '--region', 'us-east-1', '--endpoint-style', 'path'],
    ...['--endpoint', `http://localhost:${store.port}`],
  ]
  const fetching = (concurrency: number) => [
    ...['--allow-addresses', '127.0.0.0/8', '--concurrency', `${concurrency}`],
  ]
  return {
    ...{ world, list, origin, store, queue, sentinel },
    async plan(partImages, ...words) {
      const inQueue = ['--part-images', `${partImages}`, '--queue', sentinel.url, '--json']
      const usage = await new Command(['plan', list, ...place, ...inQueue, ...words]).whole()
      return { parts: JSON.parse(usage.output).parts, usage }
    },
    worker: concurrency => new Command(['work', ...place, ...fetching(concurrency), '--queue', sentinel.url]),
    run: concurrency => new Command(['--urls-file', list, ...place, ...fetching(concurrency)]),
    async status() {
      const usage = new Command(['status', ...place, '--json'])
      const exit = Number(await usage.ended)
      return { status: JSON.parse(usage.output || '{}'), exit, usage }
    },
    async results() {
      const file = join(folder, 'results.jsonl')
      await new Command(['status', ...place, '--results-file', file]).whole()
      return await countResults(file, world)
    },
    async close() {
      await Promise.all([origin.end(), store.end()])
      await sentinel.stop()
      await Promise.all([queue.stop(), replica.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}
