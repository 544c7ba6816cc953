/**
 * `npm run drill -- faults [name …]`: 2,400 images of 40 hosts, three workers of a queue, and one trouble at a time.
 * After each, every image is stored once and named as new, every URL has a result, and no host saw more than six
 * requests at once. A worker that ends with a status worth another try is started again, as a service would do.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Check, checksTable, isMet } from './checks.ts'
import { CONCURRENCY, type Fault, PART_IMAGES, URLS } from './fault.ts'
import { MISTAKES } from './mistakes.ts'
import type { Command } from './processes.ts'
import { openScene } from './scene.ts'
import type { Faults } from './store.ts'

const HOSTS = 40
const DELAY_MS = 400
const WORKERS = 3
/** Share of the images after which the trouble begins: by then each worker has shown that it may upload. */
const BEGINS_AT = 0.15
const RESTART_MS = 3000
/** Images under way, and lines that were not written down. */
const LOST_BY_A_DEATH = CONCURRENCY + 200
const AHEAD_MS = 600_000
/** An image that no other URL shows. */
const POISON = 702
/** A window of 60 images halves until the image is alone, and it may kill three times alone. */
const DEATHS_BY_POISON = 9
/** Statuses that deserve another try. */
const AGAIN: ReadonlySet<unknown> = new Set([3, 4, 137, 143, 'SIGKILL', 'SIGTERM'])

const outage = (what: string, faults: Faults): Fault => ({
  what,
  endsNone: true,
  async trouble({ scene }) {
    scene.store.tell(faults)
    return 0
  },
})

/** @param faults each time, `every` milliseconds apart */
const spells = (what: string, faults: Faults, every: number, times: number, more: Partial<Fault>): Fault => ({
  what,
  ...more,
  async trouble({ scene, isOver, workers }) {
    for (let spell = 0; spell < times && !isOver(); spell++) {
      scene.store.tell(faults)
      await sleep(every)
    }
    return more.endsNone ? 0 : workers.length
  },
})

const FAULTS: Readonly<Record<string, Fault>> = {
  images: outage('uploads of images answered 503 for 40 s', { refuse: 40_000, isOfImages: true }),
  store: outage('every request answered 503 for 40 s', { refuse: 40_000 }),
  resets: outage('connections to the store reset for 60 s', { refuse: 60_000, isReset: true }),
  denied: spells(
    '403 on uploads for 8 s of every 14',
    { refuse: 8000, status: 403, isOfImages: true },
    14_000,
    5,
    { endsNone: true },
  ),
  impatient: spells('`--store-patience 5s`, and spells of 9 s', { refuse: 9000 }, 15_000, 4, {
    words: ['--store-patience', '5s'],
  }),
  flush: {
    what: 'FLUSHALL three times',
    isDirect: true,
    endsNone: true,
    async trouble({ scene, isOver }) {
      for (let time = 0; time < 3 && !isOver(); time++) {
        scene.queue.say('FLUSHALL')
        await sleep(5000)
      }
      return WORKERS
    },
  },
  queue: {
    what: 'the queue killed and started again, twice',
    isDirect: true,
    endsNone: true,
    async trouble({ scene, isOver }) {
      for (let time = 0; time < 2 && !isOver(); time++) {
        await scene.queue.kill()
        await sleep(4000)
        await scene.queue.restart()
        await sleep(6000)
      }
      return 0
    },
  },
  failovers: {
    what: 'three failovers by the Sentinel',
    endsNone: true,
    async trouble({ scene, isOver }) {
      for (let time = 0; time < 3 && !isOver(); time++) {
        await scene.sentinel.failOver()
        await sleep(5000)
      }
      return 0
    },
  },
  kills: {
    what: 'six workers killed',
    trouble: ending('SIGKILL', 6, 5000),
  },
  stops: {
    what: 'four workers ended by SIGTERM',
    trouble: ending('SIGTERM', 4, 6000),
  },
  freeze: {
    what: 'a worker frozen for 75 s',
    endsNone: true,
    // What it had begun before is counted when it wakes.
    tooMany: 2 * CONCURRENCY,
    async trouble({ workers }) {
      workers[0]?.child.kill('SIGSTOP')
      await sleep(75_000)
      workers[0]?.child.kill('SIGCONT')
      return 1
    },
  },
  poison: {
    what: 'an image that kills each worker that requests it',
    env: () => ({ NODE_OPTIONS: `--import=${poison(POISON)}` }),
    lost: 1,
    async trouble() {
      return DEATHS_BY_POISON
    },
  },
  clocks: {
    what: 'clocks 10 minutes ahead and behind, both workers ended',
    env: worker =>
      worker < 2 ? { NODE_OPTIONS: `--import=${clock(worker === 0 ? AHEAD_MS : -AHEAD_MS)}` } : {},
    async trouble({ workers }) {
      workers[0]?.child.kill('SIGTERM')
      await sleep(4000)
      workers[1]?.child.kill('SIGKILL')
      return 2
    },
  },
  ...MISTAKES,
  remove: {
    what: '`plans --remove` of an open plan',
    endsNone: true,
    async trouble({ scene }) {
      const end = await scene.command(['plans', '--remove', 'default']).ended
      if (end !== 2) throw new Error(`plans --remove ended with ${end}`)
      return 0
    },
  },
}

/** Ends the oldest worker, again and again; another one takes its place. */
function ending(signal: NodeJS.Signals, times: number, every: number): Fault['trouble'] {
  return async ({ workers, isOver }) => {
    let ended = 0
    for (; ended < times && !isOver(); ended++) {
      workers.find(worker => !worker.isOver)?.child.kill(signal)
      await sleep(every)
    }
    return ended
  }
}

/** A module that ends its process before it requests this image. */
function poison(number: number): string {
  const text = `import { Socket } from 'node:net'; const { write } = Socket.prototype; Socket.prototype.write = function (...given) { if (String(given[0]).startsWith('GET /posts/${number % 97}/${number}.png ')) process.kill(process.pid, 'SIGKILL'); return write.apply(this, given) }`
  return `data:text/javascript,${encodeURIComponent(text)}`
}

/** A module that moves the clock of a process. */
function clock(ms: number): string {
  const text = `const { now } = Date; Date.now = () => now() + ${ms}; const Real = Date; globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now() + ${ms}) } }`
  return `data:text/javascript,${encodeURIComponent(text)}`
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(FAULTS, name))
if (unknown.length > 0)
  throw new Error(`no such fault: ${unknown.join(', ')}; there are ${Object.keys(FAULTS).join(', ')}`)
const checks: Check[] = []
for (const [name, fault] of Object.entries(FAULTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  checks.push(...(await play(fault)))
}
console.log(`\n${checksTable(checks)}`)
if (!checks.every(isMet)) process.exitCode = 1

async function play({
  what,
  trouble,
  words,
  env,
  isDirect = false,
  endsNone,
  tooMany = 0,
  before,
  again: mayAgain = 0,
  beside,
  lost = 0,
}: Fault): Promise<Check[]> {
  const scene = await openScene({ urls: URLS, hosts: HOSTS, delayMs: DELAY_MS, isDirect })
  const workers: Command[] = []
  let isOver = false
  let restarts = 0
  const keepOn = async (): Promise<void> => {
    for (;;) {
      const worker = scene.worker(CONCURRENCY, words, env?.(workers.length))
      workers.push(worker)
      if (!AGAIN.has(await worker.ended) || isOver) return
      restarts++
      await sleep(RESTART_MS)
    }
  }
  try {
    const { parts } = await scene.plan(PART_IMAGES)
    const shown = (await before?.(scene)) ?? []
    const askedBefore = (await scene.origin.counts()).requests
    scene.store.tell('mark')
    const works = Promise.all(Array.from({ length: WORKERS }, keepOn)).then(() => {
      isOver = true
    })
    while (!isOver && (await scene.store.counts()).images < BEGINS_AT * URLS) await sleep(200)
    const deaths = await trouble({ scene, workers, restarts, isOver: () => isOver })
    await works
    const { status, exit } = await scene.status()
    const [seen, kept, results] = [
      await scene.origin.counts(),
      await scene.store.counts(),
      await scene.results(),
    ]
    const again = seen.requests - askedBefore - URLS + lost
    console.log(
      JSON.stringify({ what, again, most: seen.most, tooMany: seen.tooMany.length, restarts, status }),
    )
    const others = beside === undefined ? undefined : await scene.results('--plan', beside)
    const named = (digest: string) =>
      [results, others].some(reported => reported?.stored.has(`${digest}.png`))
    const check = (name: string, value: number, bar: Omit<Check, 'what' | 'value'> = { must: 0 }) => ({
      what: `${what}: ${name}`,
      value,
      ...bar,
    })
    return [
      ...shown,
      check('exit status of `status`', exit),
      check('parts done', status.done ?? 0, { must: parts }),
      check('URLs without a result', URLS - results.urls),
      check('results with another key than the picture', results.wrong),
      check('images that were put twice or never', Math.abs(kept.kept + lost - scene.world.pictures)),
      check('new images that no report names', kept.marked.filter(digest => !named(digest)).length),
      check('URLs requested again', again, { most: mayAgain + deaths * LOST_BY_A_DEATH }),
      check('requests too many at once', seen.tooMany.length, { most: tooMany }),
      ...(endsNone ? [check('workers that ended', restarts)] : []),
    ]
  } finally {
    isOver = true
    for (const { child } of workers) child.kill('SIGKILL')
    await scene.close()
  }
}
