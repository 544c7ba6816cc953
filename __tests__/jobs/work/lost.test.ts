import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
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

test('a worker whose first part has no known image looks at those of its next part', async () => {
  const show = (name: string) => {
    run.origin.serve(`/${name}.png`, { body: imageOf(name) })
    return run.at(`h.example/${name}.png`)
  }
  const known = ['b0', 'b1', 'b2'].map(show)
  await run.workAll((await run.plan({ urls: known, partImages: 3 })).parts)
  const [gone = ''] = await files()
  await unlink(join(run.directory, images, gone))
  for (const name of ['b0', 'b1', 'b2']) run.origin.serve(`/${name}.png`, { status: 404 })
  const { parts } = await run.plan({ urls: [...['a0', 'a1', 'a2'].map(show), ...known], partImages: 3 })
  expect(parts).toBe(2)
  // The second part of the chain waits: its worker does the first one before.
  expect(await run.work(1)).toMatchObject({ worked: 2, stored: 3, unchanged: 2, failed: 1 })
  expect(await run.status()).toMatchObject({ open: 0, lost: 1 })
})

test('a worker that found a loss in its first part looks at those of its next part too', async () => {
  const urls = ['a0', 'a1', 'a2', 'b0', 'b1', 'b2'].map(name => {
    run.origin.serve(`/${name}.png`, { body: imageOf(name) })
    return run.at(`h.example/${name}.png`)
  })
  await run.workAll((await run.plan({ urls, partImages: 3 })).parts)
  const results = (await run.status({ resultsFile: 'all.jsonl' })) && (await run.lines('all.jsonl'))
  for (const at of [0, 3]) await unlink(join(run.directory, images, String(results[at]?.key)))
  for (const url of urls) run.origin.serve(new URL(url).pathname, { status: 404 })
  await run.plan({ urls, partImages: 3 })
  expect(await run.work(1)).toMatchObject({ worked: 2, unchanged: 4, failed: 2 })
  expect(await run.status()).toMatchObject({ open: 0, lost: 2 })
})

describe('where the whole memory and the partition have their lines apart', () => {
  const show = (count: number) =>
    Array.from({ length: count }, (_, host) => {
      run.origin.serve(`/${host}.png`, { body: imageOf(String(host)) })
      return run.at(`h${host}.example/${host}.png`)
    })
  /** One object goes, and each image with it. */
  const lose = async (count: number) => {
    const [name = ''] = await files()
    await unlink(join(run.directory, images, name))
    for (let host = 0; host < count; host++) run.origin.serve(`/${host}.png`, { status: 404 })
  }
  const runOnce = (urls: readonly string[]) => run.runNoticing({ urls, manifest: 'on' })

  test('a run finds what is lost of the images that workers alone have written down', async () => {
    const urls = show(3)
    await run.workAll((await run.plan({ urls, partImages: 3 })).parts)
    await lose(3)
    const { report } = await runOnce(urls)
    expect(report).toMatchObject({ unchanged: 2, failed: 1, lost: 1 })
  })

  test('a worker finds what is lost of the images that a run has stored since the plan', async () => {
    const urls = show(3)
    const { parts } = await run.plan({ urls, partImages: 3 })
    await runOnce(urls)
    expect(await files()).toHaveLength(3)
    await lose(3)
    await run.workAll(parts)
    expect(await run.status()).toMatchObject({ unchanged: 2, lost: 1 })
  })
})
