/**
 * `node bench/scale/drill.ts 100000 [images of a part] [/usr/bin/valkey-server]`: so many URLs of 20,000 hosts in a
 * queue on Redis, or on what is named, with its append-only file, worked by three workers of the built command. One of
 * them is killed every 20 seconds and another takes its place, one is frozen past its lease, and Redis is killed once.
 * Then it is asked whether each image is stored once, and who has seen how much.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Check, checksTable, isMet } from './checks.ts'
import type { Command } from './processes.ts'
import { openScene } from './scene.ts'

const WORKERS = 3
const CONCURRENCY = 48
const KILL_EVERY_MS = 20_000
const FREEZE_AFTER_MS = 30_000
/** A part is a worker's alone for 60 seconds. */
const FROZEN_MS = 75_000
/** For what it had begun, connections that it was opening among them. */
const WAKING_MS = 1000
const QUEUE_KILLED_AFTER_MS = 50_000
const QUEUE_GONE_MS = 3000
const MAX_MB = 250
const PARTITIONS = 256
/** Requests for the plan, its settings, what runs have added, and what is over, now and then. */
const ONCE_A_WORKER = 20
const TOLD_EVERY_MS = 20_000

const [urls = 20_000, partImages = 1000] = process.argv.slice(2, 4).map(Number)
const [queueProgram] = process.argv.slice(4)
const startedAt = performance.now()
const scene = await openScene({ urls, ...(queueProgram && { queueProgram }) })
const { world, origin, store, queue } = scene
const workers: Command[] = []
let frozen: Command | undefined
/** Milliseconds since 1970. */
let wokenAt = 0
let isOver = false
try {
  const { parts, usage } = await scene.plan(partImages)
  say(`${parts} parts planned in ${usage.seconds.toFixed(1)} s and ${usage.peak.toFixed(0)} MB`)
  const begun = performance.now()
  for (let count = 0; count < WORKERS; count++) start()
  const troubles = [killing(), freezing(), losingQueue(), telling()]
  for (let at = 0; at < workers.length; at++) await workers[at]?.ended
  isOver = true
  const seconds = (performance.now() - begun) / 1000
  say(`worked in ${seconds.toFixed(0)} s, ${(urls / seconds).toFixed(0)}/s by ${workers.length} workers`)
  await Promise.all(troubles)
  const isWell = [await judge(parts), await judgeNothingNew()].every(Boolean)
  if (!isWell) process.exitCode = 1
} finally {
  isOver = true
  for (const { child } of workers) child.kill('SIGKILL')
  await scene.close()
}

function start(): void {
  workers.push(scene.worker(CONCURRENCY))
}

/** The oldest one, but for the one that is frozen; whoever has nothing left to do has ended by itself. */
async function killing(): Promise<void> {
  while (await goesOn(KILL_EVERY_MS)) {
    const oldest = workers.find(worker => !worker.isOver && worker !== frozen)
    if (!oldest) continue
    oldest.child.kill('SIGKILL')
    await oldest.ended
    start()
  }
}

async function freezing(): Promise<void> {
  if (!(await goesOn(FREEZE_AFTER_MS))) return
  frozen = workers.findLast(worker => !worker.isOver)
  frozen?.child.kill('SIGSTOP')
  say('one is frozen')
  // Others cannot end before its parts are theirs.
  await sleep(FROZEN_MS)
  wokenAt = Date.now()
  frozen?.child.kill('SIGCONT')
  say('it goes on')
  frozen = undefined
}

async function losingQueue(): Promise<void> {
  if (!(await goesOn(QUEUE_KILLED_AFTER_MS))) return
  await queue.kill()
  await sleep(QUEUE_GONE_MS)
  await queue.restart()
  say('Redis was gone, and is back')
}

async function telling(): Promise<void> {
  while (await goesOn(TOLD_EVERY_MS)) {
    const { images } = await store.counts()
    const sizes = workers.filter(worker => !worker.isOver).map(({ resident }) => resident.at(-1)?.toFixed(0))
    say(`${images} images; ${sizes.join(', ')} MB`)
  }
}

async function goesOn(ms: number): Promise<boolean> {
  for (const until = performance.now() + ms; performance.now() < until && !isOver; ) await sleep(200)
  return !isOver
}

async function judge(parts: number): Promise<boolean> {
  const { status, exit, usage } = await scene.status()
  const [seen, kept] = [await origin.counts(), await store.counts()]
  const failed = await Promise.all(workers.map(worker => worker.ended))
  const checks: Check[] = [
    { what: 'parts done', value: status.done, must: parts },
    { what: 'parts open or abandoned', value: status.open + status.abandoned, must: 0 },
    { what: 'exit status of `status`', value: exit, must: 0 },
    { what: 'stored or unchanged', value: status.stored + status.unchanged, must: urls },
    { what: 'distinct images in the store', value: kept.images, must: world.pictures },
    { what: 'uploads that were kept', value: kept.kept, must: world.pictures },
    { what: 'bodies that are not what their key says', value: kept.wrong, must: 0 },
    { what: 'URLs never asked for', value: seen.never, must: 0 },
    { what: 'origin requests / URLs', value: seen.requests / urls, most: 1.05 },
    {
      what: `requests too many at once to a host, beside those that a frozen worker had begun (at most ${seen.most})`,
      value: seen.tooMany.filter(at => Math.abs(at - wokenAt) > WAKING_MS).length,
      must: 0,
    },
    { what: 'peak of a worker, MB', value: Math.max(...workers.map(({ peak }) => peak)), most: MAX_MB },
    {
      what: 'workers that ended otherwise than well or killed',
      value: failed.filter(end => end !== 0 && end !== 'SIGKILL').length,
      must: 0,
    },
  ]
  console.log(`\n${checksTable(checks)}\n`)
  console.log(JSON.stringify({ seen, kept, status, statusSeconds: usage.seconds, statusMb: usage.peak }))
  for (const { seconds, cpuSeconds, peak, resident, said } of workers) {
    const every = Math.ceil(resident.length / 10)
    const sizes = resident.filter((_, at) => at % every === 0).map(Math.round)
    console.log(JSON.stringify({ seconds, cpuSeconds, peak, sizes, said: said.slice(-300) }))
  }
  return checks.every(isMet)
}

/** The same lists once more, by one worker. */
async function judgeNothingNew(): Promise<boolean> {
  const { parts } = await scene.plan(partImages, '--replace')
  const [seen, before] = [await origin.counts(), await store.counts()]
  const worker = await scene.worker(CONCURRENCY).whole()
  const after = await store.counts()
  // Each part reads the files of its partition.
  const files = (before.segments * parts) / PARTITIONS
  const checks: Check[] = [
    { what: 'origin requests', value: (await origin.counts()).requests - seen.requests, must: 0 },
    {
      what: `store requests for each of ${parts} parts, beside those for ${files.toFixed(0)} files of the memory`,
      value: (after.others - before.others - files) / parts,
      most: 4 + ONCE_A_WORKER / parts,
    },
    { what: 'peak of the worker, MB', value: worker.peak, most: MAX_MB },
  ]
  say(`nothing new: worked in ${worker.seconds.toFixed(0)} s`)
  console.log(`\n${checksTable(checks)}\n`)
  return checks.every(isMet)
}

function say(text: string): void {
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(0)} s: ${text}`)
}
