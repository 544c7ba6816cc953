/** One set of images by every client: images a second, CPU and memory, beside the raw loop of the same round. */
import { type ClientName, command, missing, type Task } from './clients.ts'
import { interleave, measure, median, type Usage } from './measure.ts'
import type { Nginx } from './nginx.ts'
import type { Section } from './section.ts'
import type { SetName, Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

export interface Plan {
  readonly set: SetName
  readonly inFlight: number
  readonly rounds: number
  readonly clients: readonly ClientName[]
}

/** Scrapy brings some 200 images a second. */
const SLOW: Partial<Record<ClientName, number>> = { Scrapy: 600 }

/** Medians over the rounds; ratios are taken within each round. */
export interface Standing {
  readonly rate: number
  readonly rateToRaw: number
  readonly cpuToRaw: number
  readonly peakMb: number
}

export async function compareOn(stage: Stage, plan: Plan): Promise<ReadonlyMap<ClientName, Standing>> {
  const tasks = new Map(
    plan.clients.map(name => [name, stage.task(plan.set, plan.inFlight, SLOW[name])] as const),
  )
  const runs = Object.fromEntries(
    [...tasks]
      .filter(([name]) => missing(name) === undefined)
      .map(([name, task]) => [name, () => bring(name, task, stage.nginx)]),
  )
  const usages = await interleave(runs, plan.rounds)
  const raw = usages.raw ?? []
  const rawCount = tasks.get('raw')?.count ?? 0
  const standings = new Map<ClientName, Standing>()
  for (const [name, task] of tasks) {
    const own = usages[name]
    if (!own) continue
    const perImage = (read: (usage: Usage) => number) => (usage: Usage) => read(usage) / task.count
    const ratios = (read: (usage: Usage) => number) =>
      own.map((usage, round) => perImage(read)(usage) / (read(raw[round] as Usage) / rawCount))
    standings.set(name, {
      rate: median(own.map(({ seconds }) => task.count / seconds)),
      rateToRaw: 1 / median(ratios(({ seconds }) => seconds)),
      cpuToRaw: median(ratios(({ cpuSeconds }) => cpuSeconds)),
      peakMb: median(own.map(({ peakMb }) => peakMb)),
    })
  }
  return standings
}

async function bring(name: ClientName, task: Task, nginx: Nginx): Promise<Usage> {
  const before = nginx.puts()
  const usage = await measure(command[name](task))
  const stored = nginx.puts() - before
  if (stored !== task.count) throw new Error(`${name} stored ${stored} of ${task.count} images`)
  return usage
}

export function standingsTable(
  clients: readonly ClientName[],
  standings: ReadonlyMap<ClientName, Standing>,
): string {
  return table(
    ['client', 'images/s', 'rate / raw', 'CPU / raw', 'peak MB'],
    clients.map(name => {
      const standing = standings.get(name)
      if (!standing) return [`${name} (skipped: ${missing(name)})`]
      return [name, standing.rate, standing.rateToRaw, standing.cpuToRaw, standing.peakMb]
    }),
  )
}

const MIXED: Plan = {
  set: 'mixed',
  inFlight: 32,
  rounds: 3,
  clients: ['raw', 'persist-images', 'ali-oss', 'naive', 'rclone', 'Scrapy'],
}

export async function mixed(stage: Stage): Promise<Section> {
  const standings = await compareOn(stage, MIXED)
  const ours = standings.get('persist-images') as Standing
  const findings: Finding[] = [
    { what: 'mixed set: rate / raw', value: ours.rateToRaw, must: 0.6, excellent: 0.75, better: 'more' },
    { what: 'mixed set: CPU / raw', value: ours.cpuToRaw, must: 1.9, excellent: 1.5, better: 'less' },
    { what: 'mixed set: peak MB', value: ours.peakMb, must: 160, excellent: 130, better: 'less' },
  ]
  const against = [
    ['ali-oss', 1.4, 1.9],
    ['naive', 2, 2.5],
    ['Scrapy', 10, 16],
    ['rclone', 0.95, 1.25],
  ] as const
  for (const [name, must, excellent] of against) {
    const peer = standings.get(name)
    if (peer) {
      findings.push({
        what: `mixed set: rate / ${name}`,
        value: ours.rate / peer.rate,
        must,
        excellent,
        better: 'more',
      })
    }
  }
  const { count, bytes } = { count: stage.set('mixed').files.length, bytes: stage.set('mixed').bytes }
  const title = `Mixed set: ${count} images, ${Math.round(bytes / 1e6)} MB, 32 in flight`
  return { title, table: standingsTable(MIXED.clients, standings), findings }
}

const ALONE: readonly ClientName[] = ['raw', 'persist-images']

export async function small(stage: Stage): Promise<Section> {
  const standings = await compareOn(stage, { set: 'small', inFlight: 32, rounds: 3, clients: ALONE })
  const { rateToRaw: value } = standings.get('persist-images') as Standing
  return {
    title: 'Small set: 10,000 images of 5 KB, 32 in flight',
    table: standingsTable(ALONE, standings),
    findings: [{ what: 'small set: rate / raw', value, must: 0.5, excellent: 0.7, better: 'more' }],
  }
}

export async function large(stage: Stage): Promise<Section> {
  const standings = await compareOn(stage, { set: 'large', inFlight: 32, rounds: 3, clients: ALONE })
  const { rateToRaw, peakMb } = standings.get('persist-images') as Standing
  return {
    title: 'Large set: 100 images of 5 MB, 32 in flight',
    table: standingsTable(ALONE, standings),
    findings: [
      { what: '5 MB set: rate / raw', value: rateToRaw, must: 0.8, excellent: 1, better: 'more' },
      { what: '5 MB set: peak MB', value: peakMb, must: 360, excellent: 260, better: 'less' },
    ],
  }
}
