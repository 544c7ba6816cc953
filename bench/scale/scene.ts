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
import { MANY_HOSTS, makeWorld, type World, writeList } from './world.ts'

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
  /** Address of an object in the store. */
  at(key: string): string
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
  /** @param words further ones */
  worker(concurrency: number, words?: readonly string[], env?: Readonly<Record<string, string>>): Command
  /** Any other command with the place of the images. */
  command(words: readonly string[], env?: Readonly<Record<string, string>>): Command
  /** A run without a plan. */
  run(concurrency: number): Command
  status(): Promise<{
    /** Empty where it could not read the plan. */
    readonly status: Partial<PlanStatus>
    readonly exit: number
    readonly usage: Command
  }>
  /** What `status` writes of each image. @param words further ones */
  results(...words: readonly string[]): Promise<ResultCounts>
  close(): Promise<void>
}

/**
 * @param delayMs of every host; 0: each has its own
 * @param giant share of the images that one host has
 * @param isDirect the workers know the queue by its own address, and not by its Sentinel
 * @param checkout an older one, whose command works
 */
export async function openScene({
  urls,
  delayMs = 0,
  giant = 0,
  hosts = MANY_HOSTS,
  isDirect = false,
  queueProgram,
  checkout,
}: {
  readonly urls: number
  readonly delayMs?: number
  readonly giant?: number
  readonly hosts?: number
  readonly isDirect?: boolean
  readonly queueProgram?: string
  readonly checkout?: string
}): Promise<Scene> {
  const world = makeWorld(urls, giant, hosts)
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-scale-'))
  const program = queueProgram && { program: queueProgram }
  const atOnce = ['--repl-diskless-sync-delay', '0']
  const queue = await startQueue({ ...program, settings: atOnce })
  const following = [...atOnce, '--replicaof', '127.0.0.1', String(queue.port)]
  const replica = await startQueue({ ...program, settings: following })
  const sentinel = await startSentinel(queue)
  const [origin, store] = await Promise.all([
    startHelper<OriginCounts>('./origin.ts', `${urls}`, `${delayMs}`, `${giant}`, `${hosts}`),
    startHelper<StoreCounts>('./store.ts', join(folder, 'store')),
  ])
  // It would make the other one the primary as soon as this one is away.
  if (isDirect) await sentinel.stop()
  const { url } = isDirect ? queue : sentinel
  const list = join(folder, 'urls.txt')
  await writeList(list, world, origin.port)
  const place = [
    ...['--destination', 's3://bench/', '--region', 'us-east-1', '--endpoint-style', 'path'],
    ...['--endpoint', `http://localhost:${store.port}`],
  ]
  const fetching = (concurrency: number) => [
    ...['--allow-addresses', '127.0.0.0/8', '--concurrency', `${concurrency}`],
  ]
  const command = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    new Command([...words, ...place], { env, ...(checkout && { checkout }) })
  return {
    ...{ world, list, origin, store, queue, sentinel, command },
    at: key => `http://localhost:${store.port}/bench/${key}`,
    async plan(partImages, ...words) {
      const inQueue = ['--part-images', `${partImages}`, '--queue', url, '--json']
      const usage = await command(['plan', list, ...inQueue, ...words]).whole()
      return { parts: JSON.parse(usage.output).parts, usage }
    },
    worker: (concurrency, words = [], env = {}) =>
      command(['work', ...fetching(concurrency), '--queue', url, ...words], env),
    run: concurrency => command(['--urls-file', list, ...fetching(concurrency)]),
    async status() {
      const usage = command(['status', '--json'])
      const exit = Number(await usage.ended)
      return { status: JSON.parse(usage.output || '{}'), exit, usage }
    },
    async results(...words) {
      const file = join(folder, 'results.jsonl')
      await command(['status', '--results-file', file, ...words]).ended
      return await countResults(file, world)
    },
    async close() {
      await Promise.all([origin.end(), store.end()])
      if (!isDirect) await sentinel.stop()
      await Promise.all([queue.stop(), replica.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}
