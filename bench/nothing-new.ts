/**
 * A scheduled run with nothing new, against a long history: what it asks of the store, and what HEADs would cost. The
 * origins' names do not resolve, so that a run which asked one for an image would fail.
 */
import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type OssDouble, startOss } from '../__tests__/servers/oss.ts'
import { type KeyPrefix, mintPrefix } from '../src/storage/key/object-key.ts'
import { startFar } from './far.ts'
import { history, historyUrl } from './history.ts'
import { type Command, interleave, measure, median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const LINES = 1_000_000
const URLS = 10_000
/** Known of as many, in a prefix of their own: beside the million, what a run of an ordinary size takes. */
const ALL = 100_000
const MERGED = 8
const SMALL = 20
const IN_FLIGHT = 16
const ROUNDS = 3
/** To a store on another continent and back, milliseconds. */
const FAR_MS = 30
/** What each key holds. An object of another size than its line says makes a run read the manifest twice. */
const IMAGE = 'image'
const PREFIX = mintPrefix('scraped')
const ALL_PREFIX = mintPrefix('all')
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export async function nothingNew(stage: Stage): Promise<Section> {
  const oss = await startOss({ bucket: 'bench' })
  const far = await startFar(oss.endpoint, FAR_MS)
  try {
    const indexes = Array.from({ length: URLS }, (_, number) => number * (LINES / URLS))
    const names = indexes.map(nameOf)
    await putHistory(oss, PREFIX, LINES)
    await putHistory(oss, ALL_PREFIX, ALL)
    const urls = stage.list(indexes.map(historyUrl))
    const keys = stage.list(names)
    const before = oss.requests.length
    await measure(ours(oss, oss.endpoint, urls))
    const asked = oss.requests.slice(before)
    const reads = asked.filter(({ method, key }) => method === 'GET' && key !== '').length
    const first = (count: number) =>
      stage.list(Array.from({ length: count }, (_, number) => historyUrl(number)))
    const all = await measure(ours(oss, oss.endpoint, first(ALL), ALL_PREFIX))
    const million = await measure(ours(oss, oss.endpoint, first(LINES)))
    const usages = await interleave(
      {
        near: () => measure(ours(oss, oss.endpoint, urls)),
        'near, HEADs': () => measure(heads(oss, oss.endpoint, keys)),
        far: () => measure(ours(oss, far.endpoint, urls)),
        'far, HEADs': () => measure(heads(oss, far.endpoint, keys)),
      },
      ROUNDS,
    )
    const of = (name: keyof typeof usages) =>
      (['seconds', 'cpuSeconds', 'peakMb'] as const).map(figure =>
        median(usages[name].map(usage => usage[figure])),
      )
    const ratio = (one: keyof typeof usages, other: keyof typeof usages) =>
      median(usages[one].map((usage, round) => usage.seconds / (usages[other][round]?.seconds ?? NaN)))
    const findings: Finding[] = [
      { what: `${ALL} known of ${ALL}: peak MB`, value: all.peakMb, must: 450, better: 'less' },
      { what: `${LINES} known of ${LINES}: peak MB`, value: million.peakMb, must: 1800, better: 'less' },
      {
        what: `store requests beside one for each of ${reads} segments`,
        value: asked.length - reads,
        must: 4,
        better: 'less',
      },
      { what: 'peak MB', value: median(usages.near.map(({ peakMb }) => peakMb)), must: 450, better: 'less' },
      {
        what: `wall of one HEAD per URL / ours, store ${FAR_MS} ms away`,
        value: ratio('far, HEADs', 'far'),
        must: 1,
        better: 'more',
      },
    ]
    return {
      title: `Nothing new: ${URLS} known URLs, a history of ${LINES} lines in ${reads} segments`,
      table: table(
        ['run', 'store requests', 'seconds', 'CPU seconds', 'peak MB'],
        [
          ['persist-images', asked.length, ...of('near')],
          [`persist-images, ${LINES} known URLs`, '', million.seconds, million.cpuSeconds, million.peakMb],
          [`persist-images, ${ALL} known of ${ALL}`, '', all.seconds, all.cpuSeconds, all.peakMb],
          [`one HEAD per URL, ${IN_FLIGHT} at once`, URLS, ...of('near, HEADs')],
          [`persist-images, store ${FAR_MS} ms away`, asked.length, ...of('far')],
          [`one HEAD per URL, store ${FAR_MS} ms away`, URLS, ...of('far, HEADs')],
        ],
      ),
      findings: findings.map(finding => ({ ...finding, what: `nothing new: ${finding.what}` })),
    }
  } finally {
    await far.close()
    await oss.close()
  }
}

function nameOf(index: number): string {
  return `${hash('sha256', `bytes ${index}`)}.jpg`
}

/** Its lines and its images: a run that misses one known image looks at all. */
async function putHistory({ bucket }: OssDouble, prefix: KeyPrefix, lines: number): Promise<void> {
  const endsAt = Date.now() - 3_600_000
  const settings = { prefix, lines, small: SMALL, merged: MERGED, endsAt, size: IMAGE.length }
  for await (const { key, body } of history(settings)) bucket.put(key, body)
  for (let index = 0; index < lines; index++) bucket.put(prefix + nameOf(index), IMAGE)
}

function ours({ account }: OssDouble, endpoint: string, urls: string, prefix = PREFIX): Command {
  return {
    program: process.execPath,
    words: [
      ...[here('../dist/cli.js'), '--urls-file', urls, '--destination', `oss://bench/${prefix}`],
      ...['--region', account.region, '--endpoint', endpoint, '--fail-on', 'any'],
    ],
    env: { OSS_ACCESS_KEY_ID: account.accessKeyId, OSS_ACCESS_KEY_SECRET: account.accessKeySecret },
  }
}

function heads({ account }: OssDouble, endpoint: string, keys: string): Command {
  return {
    program: process.execPath,
    words: [
      ...['--no-warnings', here('./peers/heads.ts'), keys, endpoint],
      ...[account.accessKeyId, account.accessKeySecret, `${IN_FLIGHT}`],
    ],
  }
}
