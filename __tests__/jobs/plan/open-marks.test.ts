import { readdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
  run.show('/1.png')
})
afterEach(() => run.close())

const SENTENCE = /^open plans below this destination: night\. /
const markOf = (name: string) => join(run.directory, `images/.persist/manifest/v1/merged/open-${name}`)
const urls = () => [run.at('a.example/1.png')]
const persist = async () => {
  const { notices } = await run.runNoticing({ urls: urls(), destination: 'file:./images', manifest: 'on' })
  return notices.filter(text => SENTENCE.test(text)).length
}

test('an open plan is named by a run, by other plans, their workers and their status; its own are silent', async () => {
  await run.plan({ urls: urls(), plan: 'night' })
  expect(await persist()).toBe(1)
  await run.work(0, { plan: 'night' })
  await run.status({ plan: 'night' })
  expect(run.notices).toEqual([])
  const others = [
    () => run.plan({ urls: urls(), plan: 'day' }),
    () => run.work(0, { plan: 'day' }),
    () => run.status({ plan: 'day' }),
  ]
  for (const other of others) {
    run.notices.length = 0
    await other()
    expect(run.notices).toEqual([expect.stringMatching(SENTENCE)])
  }
})

test('a mark that is older than a day counts for nothing, and an hour later it is written again', async () => {
  await run.plan({ urls: urls(), plan: 'night' })
  const mark = markOf('night')
  const age = async (hours: number) => {
    const at = Date.now() / 1000 - hours * 3600
    await utimes(mark, at, at)
  }
  await age(23)
  expect(await persist()).toBe(1)
  await age(25)
  expect(await persist()).toBe(0)
  await run.work(0, { plan: 'night' })
  expect(Date.now() - (await stat(mark)).mtimeMs).toBeLessThan(60_000)
  // A fresh one is left alone.
  await age(0.5)
  await run.plan({ urls: urls(), plan: 'night', replace: true })
  await age(0.5)
  await run.work(0, { plan: 'night' })
  expect(Date.now() - (await stat(mark)).mtimeMs).toBeGreaterThan(1_000_000)
  expect(await readdir(join(mark, '..'))).toEqual(expect.arrayContaining(['open-night', 'v2']))
})
