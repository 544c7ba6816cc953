/** What a mirror costs: the same run without one and with one, and both with stores 200 ms away. */
import { fileURLToPath } from 'node:url'
import { type S3Double, startS3 } from '../__tests__/servers/s3.ts'
import { startDelayed } from './delayed.ts'
import { startFar } from './far.ts'
import { type Command, interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const COUNT = 2000
const FAR_COUNT = 640
const IN_FLIGHT = 32
const HOSTS = 8
const ROUNDS = 5
const FAR_MS = 200
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export async function mirrors(stage: Stage): Promise<Section> {
  const [first, second] = await Promise.all([startS3({ bucket: 'bench' }), startS3({ bucket: 'copies' })])
  const image = (path: string) => stage.image('mixed', Number(/\d+/.exec(path)?.[0]))
  const near = await startDelayed({ hosts: HOSTS, originMs: 0, storeMs: 0 }, image)
  const far = await startDelayed({ hosts: HOSTS, originMs: FAR_MS, storeMs: 0 }, image)
  const [farFirst, farSecond] = await Promise.all([
    startFar(first.endpoint, FAR_MS),
    startFar(second.endpoint, FAR_MS),
  ])
  const { files } = stage.set('mixed')
  const listOf = (origins: readonly string[], count: number) =>
    stage.list(Array.from({ length: count }, (_, index) => `${origins[index % HOSTS]}/${files[index]}`))
  const lists = { near: listOf(near.origins, COUNT), far: listOf(far.origins, FAR_COUNT) }
  const run = async (list: string, endpoint: string, mirror: string | undefined, count: number) => {
    for (const { bucket } of [first, second]) for (const key of [...bucket.objects.keys()]) bucket.remove(key)
    const usage = await measure(ours(first, second, list, endpoint, mirror))
    const copies = [...second.bucket.objects.keys()].length
    if (copies !== (mirror ? count : 0)) throw new Error(`${copies} copies of ${count} images`)
    return usage
  }
  try {
    const usages = await interleave(
      {
        alone: () => run(lists.near, first.endpoint, undefined, COUNT),
        mirrored: () => run(lists.near, first.endpoint, second.endpoint, COUNT),
        'alone, far': () => run(lists.far, farFirst.endpoint, undefined, FAR_COUNT),
        'mirrored, far': () => run(lists.far, farFirst.endpoint, farSecond.endpoint, FAR_COUNT),
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
    await Promise.all([near, far, farFirst, farSecond, first, second].map(each => each.close()))
  }
}

function ours(
  first: S3Double,
  second: S3Double,
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
