/** What a mirror costs: the same run without one and with one, and both with stores 200 ms away. */
import { fileURLToPath } from 'node:url'
import { startDelayed } from './delayed.ts'
import { type Command, interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type StoreProcess, startStoreProcess } from './store-process.ts'
import { type Finding, table } from './table.ts'

const COUNT = 2000
const FAR_COUNT = 1000
const IN_FLIGHT = 32
const HOSTS = 8
const ROUNDS = 5
const FAR_MS = 200
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export async function mirrors(stage: Stage): Promise<Section> {
  const [first, second] = await Promise.all([
    startStoreProcess('bench', FAR_MS),
    startStoreProcess('copies', FAR_MS),
  ])
  const image = (path: string) => stage.image('mixed', Number(/\d+/.exec(path)?.[0]))
  const near = await startDelayed({ hosts: HOSTS, originMs: 0, storeMs: 0 }, image)
  const far = await startDelayed({ hosts: HOSTS, originMs: FAR_MS, storeMs: 0 }, image)
  const { files } = stage.set('mixed')
  const listOf = (origins: readonly string[], count: number) =>
    stage.list(Array.from({ length: count }, (_, index) => `${origins[index % HOSTS]}/${files[index]}`))
  const lists = { near: listOf(near.origins, COUNT), far: listOf(far.origins, FAR_COUNT) }
  const run = async (expected: number, command: Command) => {
    await Promise.all([first.empty(), second.empty()])
    const usage = await measure(command)
    const copies = await second.empty()
    if (copies !== expected) throw new Error(`${copies} copies, not ${expected}`)
    return usage
  }
  const places = {
    near: [first.endpoint, second.endpoint],
    far: [first.farEndpoint, second.farEndpoint],
  } as const
  const runOf = (list: keyof typeof lists, copies: number) => {
    const [endpoint, mirror] = places[list]
    return run(copies, ours(first, second, lists[list], endpoint, copies > 0 ? mirror : undefined))
  }
  try {
    const usages = await interleave(
      {
        alone: () => runOf('near', 0),
        mirrored: () => runOf('near', COUNT),
        'alone, far': () => runOf('far', 0),
        'mirrored, far': () => runOf('far', FAR_COUNT),
      },
      ROUNDS,
    )
    const ratio = (read: (usage: Usage) => number, one: keyof typeof usages, other: keyof typeof usages) =>
      median(usages[one].map((usage, round) => read(usage) / read(usages[other][round] as Usage)))
    const findings: Finding[] = [
      {
        what: 'one mirror: CPU / alone',
        value: ratio(({ cpuSeconds }) => cpuSeconds, 'mirrored', 'alone'),
        must: 1.35,
        better: 'less',
      },
      {
        what: `one mirror, ${FAR_MS} ms away: time / alone`,
        value: ratio(({ seconds }) => seconds, 'mirrored, far', 'alone, far'),
        must: 1.1,
        better: 'less',
      },
    ]
    const rows = Object.entries(usages).map(([name, own]) => [
      name,
      median(own.map(({ seconds }) => seconds)),
      median(own.map(({ cpuSeconds }) => cpuSeconds)),
      median(own.map(({ peakMb }) => peakMb)),
    ])
    return {
      title: `One mirror: ${COUNT} images, and ${FAR_COUNT} with everything ${FAR_MS} ms away`,
      table: table(['run', 'seconds', 'CPU seconds', 'peak MB'], rows),
      findings,
    }
  } finally {
    await Promise.all([near, far, first, second].map(each => each.close()))
  }
}

function ours(
  first: StoreProcess,
  second: StoreProcess,
  list: string,
  endpoint: string,
  mirror: string | undefined,
): Command {
  return {
    program: process.execPath,
    words: [
      ...[CLI, '--urls-file', list, '--destination', 's3://bench/', '--region', 'us-east-1'],
      ...['--endpoint', endpoint, '--endpoint-style', 'path', '--allow-addresses', '127.0.0.1'],
      ...['--concurrency', `${IN_FLIGHT}`, '--per-host-concurrency', `${IN_FLIGHT}`],
      ...(mirror
        ? ['--mirrors', `b=s3://copies/ region=us-east-1 endpoint=${mirror} endpoint-style=path`]
        : []),
    ],
    env: {
      AWS_ACCESS_KEY_ID: first.account.accessKeyId,
      AWS_SECRET_ACCESS_KEY: first.account.accessKeySecret,
      MIRROR_B_ACCESS_KEY_ID: second.account.accessKeyId,
      MIRROR_B_SECRET: second.account.accessKeySecret,
    },
  }
}
