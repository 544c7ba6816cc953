/**
 * `npm run drill -- giant 3000 [milliseconds of each answer]`: one host has 60 % of the images, and three workers of a
 * queue do all. One worker alone may speak to that host, so the first plan takes at least the time that the host needs.
 * `BENCH_BEFORE=FOLDER` also takes that time of an older checkout, in turn.
 */
import { type Check, checksTable, isMet } from './checks.ts'
import { openScene } from './scene.ts'

const WORKERS = 3
const CONCURRENCY = 24
const SHARE = 0.6
const PER_HOST = 6
const MOST = 1.05
const ROUNDS = 2

const [urls = 3000, delayMs = 150] = process.argv.slice(2).map(Number)
const before = process.env.BENCH_BEFORE
const seconds: Record<'now' | 'before', number[]> = { now: [], before: [] }
for (let round = 0; round < ROUNDS; round++) {
  for (const which of before ? (['before', 'now'] as const) : (['now'] as const)) {
    const checkout = which === 'before' ? before : undefined
    const scene = await openScene({
      urls,
      delayMs,
      giant: SHARE,
      ...(checkout && { checkout }),
    })
    try {
      await scene.plan(Math.ceil(urls / 30))
      const begun = performance.now()
      await Promise.all(Array.from({ length: WORKERS }, () => scene.worker(CONCURRENCY).whole()))
      seconds[which].push((performance.now() - begun) / 1000)
      const { images } = await scene.store.counts()
      if (images !== scene.world.pictures) throw new Error(`${images} of ${scene.world.pictures} images`)
    } finally {
      await scene.close()
    }
  }
}
const alone = (urls * SHARE * delayMs) / PER_HOST / 1000
const least = (times: readonly number[]) => Math.min(...times)
const checks: Check[] = [
  { what: 'seconds, over those of the host alone', value: least(seconds.now) / alone, most: 1.5 },
  ...(before
    ? [{ what: 'over those before', value: least(seconds.now) / least(seconds.before), most: MOST }]
    : []),
]
console.log(JSON.stringify({ alone, ...seconds }))
console.log(`\n${checksTable(checks)}`)
if (!checks.every(isMet)) process.exitCode = 1
