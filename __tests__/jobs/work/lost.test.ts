import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { imageOf } from '../../support/repeated-runs.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

const images = join('images')
const files = () =>
  readdir(join(run.directory, images)).then(names => names.filter(name => name.endsWith('.png')))

test('a worker finds what its parts have lost, and `status` sums it', async () => {
  const urls = Array.from({ length: 6 }, (_, host) => {
    run.origin.serve(`/${host}.png`, { body: imageOf(String(host)) })
    return run.at(`h${host}.example/${host}.png`)
  })
  const { parts } = await run.plan({ urls, partImages: 3 })
  await run.workAll(parts)
  expect(await files()).toHaveLength(6)
  expect(await run.status()).toMatchObject({ stored: 6, lost: 0 })
  // The next round of the plan: two objects are gone, and so are their images.
  const [first = '', second = ''] = await files()
  for (const name of [first, second]) await unlink(join(run.directory, images, name))
  await run.plan({ urls, partImages: 3 })
  for (let host = 0; host < 6; host++) run.origin.serve(`/${host}.png`, { status: 404 })
  await run.workAll(parts)
  const status = await run.status()
  expect(status).toMatchObject({ lost: 2, failed: 2, unchanged: 4 })
  const counts = (await run.planNames()).filter(name => /\.l\d+$/.test(name))
  expect(counts.length).toBeGreaterThan(0)
})
