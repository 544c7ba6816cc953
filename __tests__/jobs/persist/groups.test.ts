/** Runs as they come, some of them killed: the numbers of each add up, in the report and as a person reads them. */
import { afterAll, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { textIn } from '../../../src/base/sentence.ts'
import { checkWith } from '../../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../../src/jobs/check/check-fields.ts'
import { countsSentence, GROUPS, type Group } from '../../../src/output/groups.ts'
import { closingSentence, type Report } from '../../../src/output/report.ts'
import { announcedDraws, type Draw } from '../../support/random-seed.ts'
import { HOUR, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { begin } from '../../support/run-process.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { summaryOf } from '../../support/test-report.ts'

const WORLDS = 30
const RUNS = 10

const drawsOf = announcedDraws('groups')
const seen = new Set<Group>()
let added = 0

/** Records of a list: each kind of image, and each kind of trouble. */
function recordsOf({ serve, show, origin }: OpenedMemory, draw: Draw, world: number): object[] {
  const one = (): object => {
    const path = `/${world}/${draw.below(6)}`
    const url = `${origin.url}${path}`
    const kinds: (() => object)[] = [
      () => ({ url: show(`${path}.png`) }),
      () => ({ url: show(`${path}.png`) }),
      // Other bytes each time, for a refresh.
      () => ({ url: serve(`${path}-moves.png`, { body: imageOf(`${draw.below(1e6)}`) }) }),
      () => ({ url: show(`${path}-same.png`, 'same bytes') }),
      () => ({ url: serve(`${path}-gone.png`, { status: 404 }) }),
      () => ({
        url: draw.happens(0.5) ? show(`${path}-fades.png`) : serve(`${path}-fades.png`, { status: 404 }),
      }),
      () => ({ url: serve(`${path}-once.png`, { status: 404 }, { body: imageOf(path) }) }),
      () => ({ url: serve(`${path}-page.png`, { body: '<html><title>Log in</title></html>' }) }),
      () => ({ url: serve(`${path}-busy.png`, { status: 429, headers: { 'Retry-After': '9000' } }) }),
      () => ({ url: show(`/avatars/${draw.below(4)}.png`) }),
      () => ({ url: `ftp://files.example${path}` }),
      () => ({ url: `http://10.0.0.1${path}` }),
      () => ({ url: draw.pick([null, '']) }),
      () => ({ name: 'no member' }),
      () => ({ url: `${url}-late.png`, until: 1_000_000_000 }),
    ]
    return draw.pick(kinds)()
  }
  return [{ url: show(`/${world}/always.png`) }, ...draw.some(0, 12, one)]
}

/** @returns the settings of a run, and what ends it early */
function settingsOf(draw: Draw): PersistInput {
  const some = (probability: number, settings: PersistInput) => (draw.happens(probability) ? settings : {})
  return {
    retries: '0',
    expiresField: 'until',
    failOn: draw.pick(['any', 'all', 'none', '25%']),
    ...some(0.3, { exclude: '**/avatars/**' }),
    ...some(0.2, { maxNew: 2 }),
    ...some(0.2, { refreshAfter: '1ms' }),
    ...some(0.2, { retryFailedAfter: '0s' }),
    ...some(0.1, { deadline: '1s' }),
    ...some(0.1, { shard: draw.pick(['1/2', '2/2']) }),
    ...some(0.1, { dryRun: true }),
    ...some(0.2, { language: 'zh' }),
    ...some(0.15, { signal: AbortSignal.timeout(draw.below(20)) }),
  }
}

const numbersIn = (sentence: string) =>
  [...sentence.replace(/（.*?）|\(.*?\)/g, '').matchAll(/\d+/g)].map(([number]) => Number(number))

function expectSum(report: Report): void {
  const results = [...report.results]
  const counted = Object.fromEntries(GROUPS.map(group => [group, 0])) as Record<Group, number>
  for (const result of results) counted[report.groupOf(result)]++
  expect(report.groups).toEqual(counted)
  expect(results).toHaveLength(report.total)
  for (const language of ['en', 'zh'] as const) {
    const closing = textIn(language, closingSentence(countsSentence(report), report))
    const [total = 0, ...groups] = numbersIn(closing.split(/; |；/).at(-1) ?? '')
    expect([total, groups.reduce((sum, count) => sum + count, 0)]).toEqual([report.total, report.total])
    if (report.stopped) continue
    const summary = summaryOf(report, { destination: 'd', language, isPublic: false })
    const headline = /^\*\*[^*\n]*\d+ (?:URLs?|个 URL)[^*\n]*\*\*$/m.exec(summary)?.[0] ?? ''
    expect(numbersIn(headline)).toEqual([total, ...groups])
    const parts = [...summary.matchAll(/^<details><summary>.*[:：](?: )?(\d+)/gm)]
    for (const [, count] of parts) expect(groups).toContain(Number(count))
  }
  for (const group of GROUPS) if (counted[group] > 0) seen.add(group)
  added++
}

async function walk(world: number): Promise<void> {
  const draw = drawsOf(world)
  const opened = await openManifestOf()
  const { oss } = opened
  let isRefused = false
  oss.fault(({ method }) => isRefused && method === 'PUT', { status: 403, times: Number.POSITIVE_INFINITY })
  try {
    for (let count = 0; count < RUNS; count++) {
      const urls = recordsOf(opened, draw, world) as { readonly url: string }[]
      const settings = settingsOf(draw)
      const run = async () => expectSum((await opened.run({ urls, ...settings })).report)
      if (draw.happens(0.05)) {
        // Killed at its first image: the next run names what it has stored.
        const typed = urls.flatMap(({ url }) => (url ? [url] : []))
        const killed = begin({ ...opened, cwd: opened.directory, urls: typed })
        opened.uploads.onPut = (_key, store) => {
          setTimeout(killed.kill, 2)
          return store()
        }
        await killed.ended
        opened.uploads.onPut = undefined
      }
      isRefused = draw.happens(0.1)
      await Promise.all(draw.happens(0.15) ? [run(), run()] : [run()])
      isRefused = false
      if (draw.happens(0.3)) {
        const keys = [...oss.bucket.objects.keys()].filter(key => key.endsWith('.png'))
        for (const key of keys) if (draw.happens(0.5)) oss.bucket.remove(key)
      }
      if (draw.happens(0.1)) {
        const { destination: source, endpoint, region, accessKeyId, accessKeySecret, clock } = opened.settings
        const place = { source, endpoint, region, accessKeyId, accessKeySecret, acceptMissing: 'true' }
        await checkWith(clock ? { clock } : {}, place as Partial<CheckOptions>).catch(error => {
          // Nothing is stored yet.
          if (!(error instanceof SettingsError)) throw error
        })
      }
      opened.pass(draw.pick([0, HOUR, 30 * HOUR]))
    }
  } finally {
    await opened.close()
  }
}

test.each(Array.from({ length: WORLDS }, (_, world) => [world]))('world %i', walk)

afterAll(() => {
  expect(added).toBeGreaterThanOrEqual(WORLDS * RUNS)
  // Another seed may draw no loss.
  if (process.env.SEED === undefined) expect([...seen].toSorted()).toEqual([...GROUPS].toSorted())
})
