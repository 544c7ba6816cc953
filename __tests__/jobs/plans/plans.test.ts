import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { plansWith } from '../../../src/jobs/plans/plans.ts'
import { command } from '../../support/cli-command.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let run: PlannedRun
beforeEach(async () => {
  run = await openPlannedRun()
})
afterEach(() => run.close())

const plans = (remove?: string) =>
  plansWith({}, { destination: 'file:./images', cwd: run.directory, ...(remove !== undefined && { remove }) })
const folder = () => join(run.directory, 'images/.persist/plans')
const filesIn = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())

test('lists plans with their state, and removes one that is done, with its results', async () => {
  expect(await plans()).toEqual({ plans: [], removed: undefined })
  run.show('/1.png')
  const urls = [run.at('a.example/1.png')]
  await run.plan({ urls, plan: 'night' })
  await run.plan({ urls })
  await run.work(0, { plan: 'night' })
  const { plans: found } = await plans()
  expect(found).toEqual([
    expect.objectContaining({ plan: 'default', state: 'open', parts: 1, done: 0, images: 1, round: 1 }),
    expect.objectContaining({ plan: 'night', state: 'done', parts: 1, done: 1, abandoned: 0 }),
  ])
  for (const { bytes, plannedAt = '' } of found) {
    expect(bytes).toBeGreaterThan(100)
    expect(Date.now() - Date.parse(plannedAt)).toBeLessThan(60_000)
  }
  expect((await refusalOf(plans('default'))).message).toMatch(/1 of 1 parts of the plan 'default' are open/)
  expect((await refusalOf(plans('other'))).message).toMatch(/there is no plan 'other'/)
  const images = (await readdir(join(run.directory, 'images'))).length

  const report = await plans('night')
  expect([report.removed, report.plans.map(({ plan }) => plan)]).toEqual(['night', ['default']])
  expect(await filesIn(join(folder(), 'night')).catch(() => [])).toEqual([])
  expect((await readdir(join(run.directory, 'images'))).length).toBe(images)
  const marks = await readdir(join(run.directory, 'images/.persist/manifest/v1/merged'))
  expect(marks.filter(name => name.startsWith('open-'))).toEqual(['open-default'])
  // The name is free again.
  expect(await run.plan({ urls, plan: 'night' })).toMatchObject({ isNew: true, round: 1 })
})

test('has a line for what cannot be read, and for what is left of a plan', async () => {
  await mkdir(join(folder(), 'torn'), { recursive: true })
  await writeFile(join(folder(), 'torn/plan.json'), '{')
  await mkdir(join(folder(), 'left/0123456789ab-1'), { recursive: true })
  await writeFile(join(folder(), 'left/0123456789ab-1/settings.json'), '{}')
  expect((await plans()).plans.map(({ plan, state }) => [plan, state])).toEqual([
    ['left', 'remains'],
    ['torn', 'unreadable'],
  ])
  expect((await refusalOf(plans('torn'))).message).toMatch(/plan\.json.* cannot be read/)
  expect(await plans('left')).toMatchObject({ removed: 'left' })
  expect(await filesIn(join(folder(), 'left')).catch(() => [])).toEqual([])
})

test('the command prints a line for each, and refuses with status 2', async () => {
  await run.plan({ urls: ['https://a.example/1.png'] })
  const { code, stdout } = await command(['plans', 'file:./images'], { cwd: run.directory })
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^default: open, 0 of 1 parts done \(0 abandoned\), 1 images, round 1, \d+ bytes, planned 20/,
    ),
  ])
  const refused = await command(['plans', 'file:./images', '--remove', 'default'], { cwd: run.directory })
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('are open')])
  await rm(folder(), { recursive: true })
})
