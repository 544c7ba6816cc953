/**
 * `npm run drill -- nights 20000 [images of a part]`: so many URLs, three workers of a queue, and five nights in which
 * the list grows by 1 %. On the second one host in ten is away. On the third a worker is killed. The fourth is stopped
 * by its deadline, and the fifth takes its place. A sixth has nothing new. At last the same list is cut into 10,000
 * parts, to see what each reads of the memory and what it costs.
 */
import { type Check, checksTable, isMet } from './checks.ts'
import type { OriginCounts } from './origin.ts'
import type { Command } from './processes.ts'
import { openScene } from './scene.ts'
import { writeList } from './world.ts'

const WORKERS = 3
const CONCURRENCY = 48
const GROWTH = 0.01
const NIGHTS = 5
const ONE_IN_AWAY = 10
const KILL_AFTER_MS = 2000
const DEADLINE = '6s'
/** A list of a few thousand cannot be done in that time, either. */
const SLOW_MS = 1500
const MANY_PARTS = 10_000
/** What a killed worker may not have written down. */
const UNWRITTEN = 200 + CONCURRENCY
/** Of the memory, times the workers. */
const READ = 1.2
const OPEN_PARTS = 4

const [urls = 20_000, partImages = Math.ceil(urls / 50)] = process.argv.slice(2).map(Number)
const countOf = (night: number) => Math.round(urls * (1 + GROWTH * night))
const scene = await openScene({ urls: countOf(NIGHTS) })
const { world, list, origin, store } = scene
const checks: Check[] = []

interface Night {
  readonly what: string
  readonly count: number
  /** Further words of a worker. */
  readonly words?: readonly string[]
  readonly concurrency?: number
  readonly isReplacing?: boolean
  readonly isStopped?: boolean
  /** Images that may be requested again. */
  readonly again?: number
  readonly during?: (workers: readonly Command[]) => Promise<void>
}

try {
  await play({ what: 'the first plan', count: countOf(0) })
  await play({ what: 'night 1', count: countOf(1) })
  origin.tell({ oneInAway: ONE_IN_AWAY })
  await play({ what: 'night 2, hosts away', count: countOf(2) })
  origin.tell({})
  const again = WORKERS * UNWRITTEN
  await play({ what: 'night 3, hosts back, one killed', count: countOf(3), again, during: killOne })
  origin.tell({ slowMs: SLOW_MS })
  const slow = { concurrency: 1, words: ['--deadline', DEADLINE] }
  await play({ what: 'night 4, stopped', count: countOf(4), isStopped: true, ...slow })
  origin.tell({})
  await play({ what: 'night 5, in its place', count: countOf(5), isReplacing: true })
  const quiet = await play({ what: 'nothing new', count: countOf(5) })
  const parts = Math.ceil(countOf(5) / MANY_PARTS)
  const many = await play({ what: 'nothing new, many parts', count: countOf(5) }, parts)
  costs(quiet, many)
} finally {
  await scene.close()
}
console.log(`\n${checksTable(checks)}`)
if (!checks.every(isMet)) process.exitCode = 1

interface Cost {
  readonly parts: number
  readonly cpuSeconds: number
}

async function play(night: Night, images = partImages): Promise<Cost> {
  const { what, count, words = [], concurrency = CONCURRENCY, isReplacing, isStopped } = night
  await writeList(list, world, origin.port, count)
  // What the night before stored and did not finish is new in this one, too.
  if (!isReplacing) store.tell('mark')
  const [before, asked] = [await store.counts(), await origin.counts()]
  const { parts } = await scene.plan(images, ...(isReplacing ? ['--replace'] : []))
  const workers = Array.from({ length: WORKERS }, () => scene.worker(concurrency, words))
  await night.during?.(workers)
  const ends = await Promise.all(workers.map(worker => worker.ended))
  const { status, exit } = await scene.status()
  const [seen, kept, results] = [await origin.counts(), await store.counts(), await scene.results()]
  const named = new Set([...results.stored].map(key => key.replace('.png', '')))
  const made = new Set(kept.marked)
  const isQuiet = what.startsWith('nothing new')
  const cpuSeconds = workers.reduce((sum, worker) => sum + worker.cpuSeconds, 0)
  const check = (name: string, value: number, bar: Omit<Check, 'what' | 'value'> = { must: 0 }) =>
    checks.push({ what: `${what}: ${name}`, value, ...bar })

  check('exit status of `status`', exit, { must: isStopped ? OPEN_PARTS : 0 })
  if (isStopped) check('parts that are open', status.open ?? 0, { least: 1 })
  else check('URLs without a result', count - results.urls)
  check('results with another key than the picture', results.wrong)
  check('images that were put twice', kept.kept - kept.images)
  check('URLs requested again', repeats(seen) - repeats(asked), { most: night.again ?? 0 })
  // Those of parts that are open are named by the night that takes its place.
  if (!isStopped) check('new images that no report names', [...made].filter(key => !named.has(key)).length)
  check('reported images that were there before', [...named].filter(key => !made.has(key)).length)
  check('workers that ended otherwise', ends.filter(end => end !== (isStopped ? OPEN_PARTS : 0)).length, {
    most: night.during ? 1 : 0,
  })
  if (isQuiet) check('origin requests', seen.requests - asked.requests)
  if (parts >= 8 * 256)
    check(
      'bytes read of the memory, times its size and the workers',
      (kept.read - before.read) / kept.memory / WORKERS,
      {
        most: READ,
      },
    )
  const { stored, unchanged, failed } = status
  console.log(
    JSON.stringify({
      what,
      parts,
      stored,
      unchanged,
      failed,
      requests: seen.requests - asked.requests,
      cpuSeconds,
      read: kept.read - before.read,
      memory: kept.memory,
    }),
  )
  return { parts, cpuSeconds }
}

/** Answers with a picture beyond the first one of each URL. */
function repeats({ requests, away, never }: OriginCounts): number {
  return requests - away - (world.urls - never)
}

async function killOne([victim]: readonly Command[]): Promise<void> {
  await new Promise(done => setTimeout(done, KILL_AFTER_MS))
  victim?.child.kill('SIGKILL')
}

/** Starting three workers is in both, and counts for neither. */
function costs(few: Cost, many: Cost): void {
  const part = (1000 * (many.cpuSeconds - few.cpuSeconds)) / (many.parts - few.parts)
  console.log(`a part: ${part.toFixed(2)} ms of a core`)
}
