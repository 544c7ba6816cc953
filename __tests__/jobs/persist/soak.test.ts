import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { pick, seeded, troubled, troubleStore } from '../../support/random-faults.ts'
import { cellsOf, lengthOf, seedOf } from '../../support/test-length.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

const SEEDS = lengthOf(20, 100)
const FEW = 12
const MANY = 1000
const MiB = 1024 * 1024

let opened: OpenedRun
let oss: OssDouble
let settings: Awaited<ReturnType<typeof openBucket>>['settings']

beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings } = await openBucket())
})
afterEach(async () => {
  await oss.close()
  await opened.close()
})

/** Distinct images, their URLs at a faulty origin, and among these one that is gone and one that is there twice. */
function scene(seed: number, count: number, random: () => number) {
  const originals = Array.from({ length: count }, (_, index) =>
    Buffer.concat([image('plain.png'), Buffer.from(`seed ${seed}, image ${index}`)]),
  )
  const urls = originals.map((bytes, index) =>
    opened.origin.serve(`/${seed}/${index}.png`, ...troubled(random, bytes, 0.2)),
  )
  const gone = opened.origin.serve(`/${seed}/gone.png`, { status: 404 })
  return { originals, list: [...urls, gone, pick(random, urls)] }
}

async function soak(seed: number, count: number, concurrency: number, random: () => number): Promise<void> {
  const { originals, list } = scene(seed, count, random)
  const { report, results } = await opened.run({ ...settings, urls: list, concurrency })
  const { total, stored, unchanged, skipped, refused, failed } = report
  expect({ seed, total, sum: stored + unchanged + skipped + refused + failed, failed }).toEqual({
    seed,
    total: count + 2,
    sum: count + 2,
    failed: 1,
  })
  expect(results.map(({ url }) => url)).toEqual(list)
  expect(new Set(report.newKeys).size).toBe(count)
  const wrong = originals.findIndex(
    (bytes, index) => !oss.bucket.head(results[index]?.key ?? '')?.bytes.equals(bytes),
  )
  expect({ seed, wrong }).toEqual({ seed, wrong: -1 })
}

test(`whatever happens at both ends, what is stored is whole, and everything that can be stored is (${SEEDS} seeds)`, async () => {
  troubleStore(oss, seeded(SEEDS), 0.2)
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seeded(seed)
    await soak(seed, FEW, pick(random, [1, 3, 16]), random)
  }
  // Nothing but the images: no error page, no half of one.
  expect(oss.bucket.objects.size).toBe(SEEDS * FEW)
  expect(oss.requests.filter(({ method }) => method === 'PUT').length).toBeGreaterThan(SEEDS * FEW * 1.1)
})

test.each(cellsOf([4, 64], [16]))(
  `${MANY} images with trouble at both ends, %i at once`,
  async concurrency => {
    const seed = seedOf(`soak, ${concurrency} at once`)
    const random = seeded(seed)
    troubleStore(oss, random, 0.1)
    const samples: number[] = []
    const sampling = setInterval(() => samples.push(process.memoryUsage().arrayBuffers), 20)
    await soak(seed, MANY, concurrency, random).finally(() => clearInterval(sampling))
    expect(oss.bucket.objects.size).toBe(MANY)
    // Buffers under way, not those of the double, which keeps a kilobyte of each image.
    const half = Math.floor(samples.length / 2)
    expect(Math.max(...samples.slice(half))).toBeLessThan(Math.max(...samples.slice(0, half)) + 16 * MiB)
  },
)
