/** One set of images by every client: images a second, CPU and memory, beside the raw loop of the same round. */
import { type ClientName, command, missing, type Task } from './clients.ts'
import { interleave, measure, median, type Usage } from './measure.ts'
import type { Nginx } from './nginx.ts'
import type { Row, Section } from './section.ts'
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
  /** Seconds an image took, in each round. */
  readonly perImage: readonly number[]
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
    const seconds = own.map(perImage(({ seconds }) => seconds))
    standings.set(name, {
      perImage: seconds,
      rate: 1 / median(seconds),
      rateToRaw: 1 / median(ratios(({ seconds }) => seconds)),
      cpuToRaw: median(ratios(({ cpuSeconds }) => cpuSeconds)),
      peakMb: median(own.map(({ peakMb }) => peakMb)),
    })
  }
  return standings
}

async function bring(name: ClientName, task: Task, nginx: Nginx): Promise<Usage> {
  await nginx.clear()
  const usage = await measure(command[name](task))
  const stored = new Set(await nginx.digests())
  const wrong = task.digests.filter(digest => !stored.has(digest)).length
  if (wrong > 0)
    throw new Error(`${name}: ${wrong} of ${task.count} images are not in the store as they were`)
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

const ROUNDS = 5

const MIXED: Plan = {
  set: 'mixed',
  inFlight: 32,
  rounds: ROUNDS,
  clients: [
    ...['raw', 'persist-images', 'before', 'persist-images OSS', 'before OSS'],
    ...['rclone', 'rclone, unchecked', 'ali-oss', 'naive', 'Scrapy'],
  ] as ClientName[],
}

export async function mixed(stage: Stage): Promise<Section> {
  const standings = await compareOn(stage, MIXED)
  const ours = standings.get('persist-images') as Standing
  const oss = standings.get('persist-images OSS') as Standing
  const findings: Finding[] = [
    { what: 'mixed, S3: rate / raw', value: ours.rateToRaw, must: 0.85, excellent: 0.93, better: 'more' },
    { what: 'mixed, S3: CPU / raw', value: ours.cpuToRaw, must: 1.35, excellent: 1.1, better: 'less' },
    { what: 'mixed, S3: peak MB', value: ours.peakMb, must: 190, excellent: 150, better: 'less' },
    { what: 'mixed, OSS: rate / raw', value: oss.rateToRaw, must: 0.65, excellent: 0.75, better: 'more' },
  ]
  const against = [
    ['rclone', ours, 1.2, 1.35],
    ['Scrapy', ours, 10, 16],
    ['ali-oss', oss, 1.4, 1.9],
    ['naive', oss, 2, 2.5],
  ] as const
  for (const [name, standing, must, excellent] of against) {
    const peer = standings.get(name)
    const what = `mixed, ${standing === oss ? 'OSS' : 'S3'}: rate / ${name}`
    if (peer) findings.push({ what, value: rateTo(peer, standing), must, excellent, better: 'more' })
  }
  return { title: titleOf('Mixed', stage, MIXED), table: standingsTable(MIXED.clients, standings), findings }
}

function rateTo(peer: Standing, own: Standing): number {
  return median(own.perImage.map((seconds, round) => (peer.perImage[round] as number) / seconds))
}

const ALONE: readonly ClientName[] = ['raw', 'persist-images', 'before']

/** Four times as many: what a run costs once it is warm, and whether it stays that. */
export const long = alone('long', 'Mixed', { must: 0.75, excellent: 0.85 })
export const small = alone('small', 'Small', { must: 0.75, excellent: 0.88 })
export const large = alone('large', 'Large', { must: 0.78, excellent: 0.85 })

function alone(set: SetName, name: string, rate: Pick<Finding, 'must' | 'excellent'>): Row {
  return async stage => {
    const plan = { set, inFlight: 32, rounds: ROUNDS, clients: ALONE }
    const standings = await compareOn(stage, plan)
    const { rateToRaw: value } = standings.get('persist-images') as Standing
    return {
      title: titleOf(name, stage, plan),
      table: standingsTable(ALONE, standings),
      findings: [{ what: `${set} set, S3: rate / raw`, value, ...rate, better: 'more' }],
    }
  }
}

function titleOf(name: string, stage: Stage, { set, inFlight }: Plan): string {
  const { files, bytes } = stage.set(set)
  return `${name} set: ${files.length} images, ${Math.round(bytes / 1e6)} MB, ${inFlight} in flight`
}
