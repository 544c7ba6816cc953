/**
 * `npm run drill -- lists 20000 20 shell`: so many URLs in ten lists, each with a prefix of its own, so many seeds, and
 * what hands the lists out, three at a time: `shell`, `slurm` or `bullmq`. A seed has four nights. In the first one
 * twelve runs are killed; in each other one in a hundred images is new.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pick, seeded } from '../../__tests__/support/random-faults.ts'
import { sampleWith } from '../../__tests__/support/scale-place.ts'
import { table } from '../table.ts'
import { type Check, checksTable, isMet } from './checks.ts'
import { ENGINES, type Engine } from './engines.ts'
import { keysOfLists, namedKeys, withoutResult } from './results.ts'
import { openScene, type Scene } from './scene.ts'
import { writeList } from './world.ts'

const LISTS = 10
const HOSTS = 2000
const NIGHTS = 4
const GROWTH = 0.01
const KILLS = 12
/** After the moment that is drawn: kills come between two requests as well. */
const MOST_DELAY_MS = 500
const PER_HOST = 6

const [urls = 20_000, seeds = 20] = process.argv.slice(2, 4).map(Number)
const [, , , , engineName = 'shell'] = process.argv
const openEngine = ENGINES[engineName]
if (!openEngine) throw new Error(`${engineName} is none of ${Object.keys(ENGINES).join(', ')}`)
const countOf = (night: number) => Math.round(urls * (1 + GROWTH * night))

const COLUMNS = [
  ...(['kills', 'requests', 'twice', 'lost', 'overwritten', 'unnamed'] as const),
  ...(['old', 'namedTwice', 'tooMany'] as const),
]

interface Night {
  readonly kills: number
  readonly requests: number
  /** Requests beyond the first one of each URL. */
  readonly twice: number
  /** URLs without a request, an object or a result. */
  readonly lost: number
  readonly overwritten: number
  /** New keys that no run that ended well has named. */
  readonly unnamed: number
  /** Keys that were named, and were there before. */
  readonly old: number
  /** New keys that were named more than once. */
  readonly namedTwice: number
  /** Requests to a host at once, beyond its limit. */
  readonly tooMany: number
}

async function play(scene: Scene, engine: Engine, night: number, random: () => number): Promise<Night> {
  const { world, folder, origin, store } = scene
  await writeList(join(folder, 'urls.txt'), world, origin.port, countOf(night))
  execFileSync('sh', ['-c', sampleWith('awk').replaceAll('64', `${LISTS}`)], { cwd: folder })
  const keys = keysOfLists(folder, world)
  for (const name of ['results', 'new']) rmSync(join(folder, name), { recursive: true, force: true })
  store.tell('mark')
  const [asked, had] = [await origin.counts(), await store.counts()]
  const over = new AbortController()
  const killing = night === 0 ? kill(scene, engine, random, over.signal) : 0
  await engine.night()
  over.abort()
  const kills = await killing
  const [seen, kept] = [await origin.counts(), await store.counts()]
  const missing = withoutResult(folder, keys)
  const made = new Set(kept.marked)
  const named = namedKeys(folder, engine.newFiles())
  const distinct = new Set(named)
  const stored = new Set([...keys.values()])
  return {
    kills,
    requests: seen.requests - asked.requests,
    twice: seen.requests - asked.requests - (seen.requested - asked.requested),
    lost: Math.max(missing.length, keys.size - seen.requested, stored.size - kept.images),
    overwritten: kept.kept - kept.images + kept.wrong - had.wrong,
    unnamed: [...made].filter(key => !distinct.has(key)).length,
    old: [...distinct].filter(key => !made.has(key)).length,
    namedTwice: named.length - distinct.size,
    tooMany: Math.max(0, seen.most - PER_HOST),
  }
}

/** Kills runs while so many requests come as the first night has. @returns how many were killed */
async function kill(
  { origin }: Scene,
  engine: Engine,
  random: () => number,
  over: AbortSignal,
): Promise<number> {
  const moments = Array.from({ length: KILLS }, () => random() * urls).sort((a, b) => a - b)
  let kills = 0
  while (!over.aborted && kills < KILLS) {
    await sleep(20)
    if ((await origin.counts()).requests < (moments[kills] ?? 0)) continue
    await sleep(random() * MOST_DELAY_MS)
    const running = engine.running()
    if (running.length === 0) continue
    process.kill(pick(random, running), 'SIGKILL')
    kills++
    if (kills === KILLS / 2) await engine.shake?.()
  }
  return kills
}

const nights: Night[][] = []
for (let seed = 1; seed <= seeds; seed++) {
  const scene = await openScene({ urls: countOf(NIGHTS - 1), hosts: HOSTS })
  const engine = await openEngine(scene, LISTS)
  try {
    const played: Night[] = []
    for (let night = 0; night < NIGHTS; night++) {
      played.push(await play(scene, engine, night, seeded(seed)))
      console.log(seed, night + 1, JSON.stringify(played.at(-1)))
    }
    nights.push(played)
  } finally {
    await engine.close()
    await scene.close()
  }
}

const sums = Array.from({ length: NIGHTS }, (_, night) => {
  const all = nights.map(played => played[night] as Night)
  return (what: keyof Night) => all.reduce((sum, each) => sum + each[what], 0)
})
const row = (name: string, of: (what: keyof Night) => number) => [
  name,
  ...COLUMNS.map(what => String(of(what))),
  of('kills') > 0 ? of('twice') / of('kills') : '',
]
const rows = [
  ...nights.map(([first], index) => row(`night 1, seed ${index + 1}`, what => first?.[what] ?? 0)),
  ...sums.map((of, night) => row(`night ${night + 1}, all seeds`, of)),
]
console.log(`\n${table(['night', ...COLUMNS, 'twice a kill'], rows)}`)
const checks = sums.flatMap((of, night): Check[] => {
  const must: readonly (keyof Night)[] = [
    'lost',
    'overwritten',
    'unnamed',
    'tooMany',
    ...(night === 0 ? [] : (['twice', 'old'] as const)),
  ]
  return must.map(what => ({ what: `night ${night + 1}: ${what}`, value: of(what), must: 0 }))
})
console.log(`\n${checksTable(checks)}`)
if (!checks.every(isMet)) process.exitCode = 1
