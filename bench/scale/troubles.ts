/**
 * `npm run drill -- troubles 1000000 [images of a part] [/usr/bin/valkey-server]`: so many URLs of 20,000 hosts in a queue
 * on Redis, or on what is named, with a replica and a Sentinel, worked by three workers of the built command. One of them
 * is killed every 20 seconds and another takes its place, and one is frozen past its lease. The store refuses for 40
 * seconds, the primary is killed once, and once the two change places while all are connected. `status` is read all the
 * while. Then it is asked whether each image is stored once, and who has seen how much.
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
const QUEUE_GONE_MS = 3000
const STORE_GONE_MS = 40_000
const STATUS_EVERY_MS = 10_000
/** Exit status of a worker whose store refuses. */
const REFUSED = 3
const RESTART_MS = 3000
/** Shares of the images after which each trouble begins. */
const STORE_GONE_AT = 0.15
const QUEUE_KILLED_AT = 0.4
const FAILOVER_AT = 0.65
/** Images that a killed worker may not have written down, beside those of five seconds. */
const UNWRITTEN = 200
/** Share of the URLs that may be requested twice, whatever the size. */
const TWICE = 0.03
const MAX_MB = 250
const PARTITIONS = 256
/** Requests for the plan, its settings, what runs have added, and what is over, now and then. */
const ONCE_A_WORKER = 20
const TOLD_EVERY_MS = 20_000

const [urls = 20_000, partImages = 1000] = process.argv.slice(2, 4).map(Number)
const [queueProgram] = process.argv.slice(4)
const startedAt = performance.now()
const scene = await openScene({ urls, ...(queueProgram && { queueProgram }) })
const { world, origin, store, queue, sentinel } = scene
const workers: Command[] = []
const restarts: Promise<void>[] = []
let frozen: Command | undefined
/** Milliseconds since 1970. */
let wokenAt = 0
let isOver = false
let [kills, refused, statusLooks, statusDone, storeGoneUntil] = [0, 0, 0, 0, 0]
const untruths: string[] = []
try {
  const { parts, usage } = await scene.plan(partImages)
  say(`${parts} parts planned in ${usage.seconds.toFixed(1)} s and ${usage.peak.toFixed(0)} MB`)
  const begun = performance.now()
  for (let count = 0; count < WORKERS; count++) start()
  const troubles = [
    killing(),
    freezing(),
    losingStore(),
    losingQueue(),
    failingOver(),
    telling(),
    reading(parts),
  ]
  for (let at = 0; at < workers.length; at++) await restarts[at]
  isOver = true
  const seconds = (performance.now() - begun) / 1000
  say(`worked in ${seconds.toFixed(0)} s, ${(urls / seconds).toFixed(0)}/s by ${workers.length} workers`)
  await Promise.all(troubles)
  const isWell = [await judge(parts, urls / seconds), await judgeNothingNew()].every(Boolean)
  if (!isWell) process.exitCode = 1
} finally {
  isOver = true
  for (const { child } of workers) child.kill('SIGKILL')
  await scene.close()
}

/** A worker that starts while the store refuses ends at once, and is started again as a service would be. */
function start(): void {
  const worker = scene.worker(CONCURRENCY)
  workers.push(worker)
  restarts.push(restart(worker))
}

async function restart(worker: Command): Promise<void> {
  const end = await worker.ended
  if (end !== REFUSED || performance.now() - RESTART_MS > storeGoneUntil) return
  refused++
  await sleep(RESTART_MS)
  start()
}

/** The oldest one, but for the one that is frozen; whoever has nothing left to do has ended by itself. */
async function killing(): Promise<void> {
  while (await goesOn(KILL_EVERY_MS)) {
    const oldest = workers.find(worker => !worker.isOver && worker !== frozen)
    if (!oldest) continue
    oldest.child.kill('SIGKILL')
    kills++
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

async function losingStore(): Promise<void> {
  if (!(await reaches(STORE_GONE_AT))) return
  store.tell({ refuse: STORE_GONE_MS })
  storeGoneUntil = performance.now() + STORE_GONE_MS
  say('the store refuses for 40 s')
}

async function losingQueue(): Promise<void> {
  if (!(await reaches(QUEUE_KILLED_AT))) return
  await queue.kill()
  await sleep(QUEUE_GONE_MS)
  await queue.restart()
  say('the primary was gone, and is back as a replica')
}

async function failingOver(): Promise<void> {
  if (!(await reaches(FAILOVER_AT))) return
  await sentinel.failOver()
  say('primary and replica changed places')
}

/** Compares what `status` says with what the store has. */
async function reading(parts: number): Promise<void> {
  while (await goesOn(STATUS_EVERY_MS)) {
    const isStoreGone = () => performance.now() < storeGoneUntil
    const couldFail = isStoreGone()
    const { status, exit } = await scene.status()
    if (exit === 3 && (couldFail || isStoreGone())) continue
    const { images } = await store.counts()
    const { done = 0, open = 0, abandoned = 0, failed = 0, stored = 0 } = status
    statusLooks++
    const isTrue =
      done + open === parts &&
      abandoned + failed === 0 &&
      done >= statusDone &&
      stored <= images &&
      exit === (open > 0 ? 4 : 0)
    if (!isTrue) untruths.push(JSON.stringify({ exit, inStore: images, doneBefore: statusDone, ...status }))
    statusDone = done
  }
}

async function telling(): Promise<void> {
  while (await goesOn(TOLD_EVERY_MS)) {
    const { images } = await store.counts()
    const sizes = workers.filter(worker => !worker.isOver).map(({ resident }) => resident.at(-1)?.toFixed(0))
    say(`${images} images; ${sizes.join(', ')} MB`)
  }
}

async function reaches(share: number): Promise<boolean> {
  while ((await store.counts()).images < share * urls) if (!(await goesOn(1000))) return false
  return true
}

async function goesOn(ms: number): Promise<boolean> {
  for (const until = performance.now() + ms; performance.now() < until && !isOver; ) await sleep(200)
  return !isOver
}

async function judge(parts: number, rate: number): Promise<boolean> {
  const { status, exit, usage } = await scene.status()
  const { done = 0, open = 0, abandoned = 0, stored = 0, unchanged = 0 } = status
  const [seen, kept, results] = [await origin.counts(), await store.counts(), await scene.results()]
  const failed = await Promise.all(workers.map(worker => worker.ended))
  const checks: Check[] = [
    { what: 'parts done', value: done, must: parts },
    { what: 'parts open or abandoned', value: open + abandoned, must: 0 },
    { what: 'exit status of `status`', value: exit, must: 0 },
    { what: 'stored or unchanged', value: stored + unchanged, must: urls },
    { what: 'URLs with a result', value: results.urls, must: urls },
    { what: 'results with a key that is not of the picture', value: results.wrong, must: 0 },
    { what: 'distinct images in the store', value: kept.images, must: world.pictures },
    { what: 'uploads that were kept', value: kept.kept, must: world.pictures },
    { what: 'bodies that are not what their key says', value: kept.wrong, must: 0 },
    { what: 'URLs never asked for', value: seen.never, must: 0 },
    {
      what: `URLs requested twice, of ${kills} kills`,
      value: seen.requests - urls,
      // The frozen worker lost its parts as well.
      most: Math.max(TWICE * urls, (kills + 1) * (CONCURRENCY + UNWRITTEN + (5 * rate) / WORKERS)),
    },
    { what: `untrue answers of ${statusLooks} by \`status\``, value: untruths.length, must: 0 },
    {
      what: `requests too many at once to a host, beside those that a frozen worker had begun (at most ${seen.most})`,
      value: seen.tooMany.filter(at => Math.abs(at - wokenAt) > WAKING_MS).length,
      must: 0,
    },
    { what: 'peak of a worker, MB', value: Math.max(...workers.map(({ peak }) => peak)), most: MAX_MB },
    {
      what: 'workers that ended otherwise than well, killed, or refused at the start by the store',
      value: failed.filter(end => end !== 0 && end !== 'SIGKILL').length - refused,
      must: 0,
    },
  ]
  console.log(`\n${checksTable(checks)}\n`)
  for (const untruth of untruths) console.log(untruth)
  console.log(JSON.stringify({ seen, kept, status, statusSeconds: usage.seconds, statusMb: usage.peak }))
  for (const { seconds, cpuSeconds, peak, resident, said } of workers) {
    const every = Math.ceil(resident.length / 10)
    const sizes = resident.filter((_, at) => at % every === 0).map(Math.round)
    console.log(JSON.stringify({ seconds, cpuSeconds, peak, sizes, said: said.slice(-300) }))
  }
  return checks.every(isMet)
}

/** The next round, by one worker. */
async function judgeNothingNew(): Promise<boolean> {
  const { parts } = await scene.plan(partImages)
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
