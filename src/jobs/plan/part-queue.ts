/**
 * The numbers of a plan's parts in a queue of BullMQ, which hands them out, and again where who had one is gone. The
 * packages are loaded here and nowhere else, when a queue is asked for.
 */
import { hash } from 'node:crypto'
import { isIP } from 'node:net'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { codeOf, PersistError, SettingsError, sentenceOf } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { PlanFile, PlanProgress } from './plan-file.ts'
import { isOver } from './plan-file.ts'
import { QUEUE_PASSWORD, queueFailure } from './queue-url.ts'

/** In braces, so that all of a plan lies on one machine of a cluster. */
const PREFIX = '{persist-images}'
/** For a first answer, milliseconds. */
const CONNECT_MS = 8000
/** Tries of a part whose worker said that it failed. */
const ATTEMPTS = 5
const BACKOFF_MS = 1000
/** Handed over at once. */
const AT_ONCE = 1000

export interface PartJob {
  readonly part: number
  /** Deaths of its workers that say nothing of the part, since it got further meanwhile. */
  readonly excused?: number
}

export interface PartQueue {
  readonly url: URL
  readonly bullmq: typeof import('bullmq')
  readonly name: string
  readonly prefix: string
  readonly connection: Redis
  readonly queue: Queue<PartJob>
  close(): Promise<void>
}

/**
 * @param id of the planning, so that what is left of another one is nobody's work
 * @throws SettingsError where the packages are missing; PersistError where nobody answers
 */
export async function openPartQueue(
  url: URL,
  environment: Readonly<Record<string, string | undefined>>,
  store: StoreSettings,
  { name, id }: { readonly name: string; readonly id: string },
): Promise<PartQueue> {
  const { bullmq, ioredis } = await loadPackages()
  const { username, password } = url
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secret = password ? decodeURIComponent(password) : environment[QUEUE_PASSWORD]
  const connection = new ioredis.Redis({
    host,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    ...(username && { username: decodeURIComponent(username) }),
    ...(secret && { password: secret }),
    ...(url.protocol === 'rediss:' && { tls: isIP(host) ? {} : { servername: host } }),
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(times * 200, 2000),
  })
  // Told by what it does not answer; without a listener it would end the process.
  let last: unknown
  connection.on('error', error => {
    last = error
  })
  const late = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(last ?? new PersistError('store', 'store-unavailable', say('queue-no-answer'))),
      CONNECT_MS,
    ).unref()
  })
  late.catch(() => {})
  try {
    await Promise.race([connection.connect().then(() => connection.ping()), late])
  } catch (error) {
    connection.disconnect()
    throw queueFailure(url, sentenceOf(last ?? error))
  }
  const queueName = `${name}-${hash('sha256', JSON.stringify([placeOf(store), name, id])).slice(0, 16)}`
  const queue = new bullmq.Queue<PartJob>(queueName, { connection, prefix: PREFIX })
  queue.on('error', () => {})
  return {
    url,
    bullmq,
    name: queueName,
    prefix: PREFIX,
    connection,
    queue,
    async close() {
      await queue.close().catch(() => {})
      connection.disconnect()
    },
  }
}

async function loadPackages() {
  try {
    // Left as it is in the bundle, whose users need neither.
    const [bullmq, ioredis] = await Promise.all([
      import(/* webpackIgnore: true */ 'bullmq'),
      import(/* webpackIgnore: true */ 'ioredis'),
    ])
    return { bullmq, ioredis }
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new SettingsError([say('queue-packages', { command: 'npm install bullmq@6 ioredis@5' })])
  }
}

/** The same for every worker, whatever else it was told of the store. */
function placeOf(store: StoreSettings): readonly unknown[] {
  if (store.kind === 'own') return [store.kind]
  return store.kind === 'file' ? [store.kind, store.directory] : [store.kind, store.bucket, store.prefix]
}

/** Puts in what is open, may begin, and is not there. @param numbers all parts where nothing is said */
export async function putOpenParts(
  { queue }: PartQueue,
  { parts }: PlanFile,
  progress: PlanProgress,
  numbers: Iterable<number> = parts.keys(),
): Promise<void> {
  const open = [...numbers].filter(number => {
    const after = parts[number]?.after
    return !isOver(progress, number) && (after === undefined || isOver(progress, after))
  })
  for (let from = 0; from < open.length; from += AT_ONCE)
    await queue.addBulk(
      open.slice(from, from + AT_ONCE).map(part => ({
        name: 'part',
        data: { part },
        opts: {
          jobId: `part-${part}`,
          priority: Math.min(part + 1, MAX_PRIORITY),
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF_MS },
          removeOnComplete: true,
        },
      })),
    )
}

/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21
