/**
 * Workflows of the documentation run twice as a runner would run them: one for each pair of places and login, and of
 * places and what is called; in long runs every one in both languages.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { twins } from '../support/pending.ts'
import { cellsOf } from '../support/test-length.ts'
import { contentOf, exampleWorkflows, isCheck, pairsOf, type Shown, workflowsOf } from './documents.ts'
import { failuresOf, notesOf, stepsOf, sumsOf } from './ended-runs.ts'
import { type Played, playDocuments, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'

const WORKFLOWS = { both: exampleWorkflows(), en: workflowsOf('en'), zh: workflowsOf('zh') }

/** What two pages show alike, as most do in the other language, is played once. */
const ALIKE = Map.groupBy(Object.values(WORKFLOWS).flat(), contentOf)
const DISTINCT = [...ALIKE.values()].flatMap(group => group.slice(0, 1))
const seen = new Set<string>()
const SHARE = DISTINCT.filter(each => {
  const before = seen.size
  for (const pair of pairsOf(each)) seen.add(pair)
  return seen.size > before
})
const PLAYED = cellsOf(
  SHARE,
  DISTINCT.filter(each => !SHARE.includes(each)),
)

/** Each run starts with a fresh checkout, without the pictures of the run before unless they were pushed. */
const remembersNothing = (text: string) =>
  /destination: file:/.test(text) && !/git push|actions\/cache@/.test(text)
/** Stores that ignore create-only uploads: a run finds that out and prints one warning. */
const ASKS_FIRST = /myqcloud|backblazeb2/

test('both languages show the same workflows', () => {
  const names = ({ place, name }: Shown) => [place.replace('.zh-CN', ''), name]
  const translated = WORKFLOWS.en.filter(({ place }) => twins(place.split(' ')[0] ?? '').length > 1)
  expect(WORKFLOWS.zh.map(names).sort()).toEqual(translated.map(names).sort())
  expect(WORKFLOWS.en.length + WORKFLOWS.both.length).toBeGreaterThanOrEqual(34)
  expect(WORKFLOWS.both.length).toBeGreaterThan(0)
  expect(SHARE.length).toBeGreaterThanOrEqual(14)
})

whereWorkflowsRun(runnerMissing(), () => {
  const played = new Map<string, Played>()
  beforeAll(async () => {
    const halves = [0, 1].map(half => PLAYED.filter((_, index) => index % 2 === half))
    const all = (await Promise.all(halves.map(playDocuments))).flat()
    for (const each of PLAYED) {
      const runs = all.find(({ place }) => place === each.place)
      if (runs) played.set(contentOf(each), runs)
    }
  }, 600_000)

  test('the folder of README is cached: a second run with a longer list fetches only what is new', async () => {
    const [shown] = WORKFLOWS.en.filter(({ place }) => place === 'README.md 0')
    if (!shown) throw new Error('README.md shows no workflow')
    const changed = shown.workflow.replace(/\["(.*)"\]/, '["https://www.w3.org/new.png", "$1"]')
    const [both] = await playDocuments([{ ...shown, changed }])
    const runs = both?.runs ?? []
    expect(runs.flatMap(failuresOf)).toEqual([])
    expect(runs.map(sumsOf)).toMatchObject([
      { total: 1, stored: 1, requests: 1 },
      { total: 2, stored: 1, unchanged: 1, requests: 1 },
    ])
  })

  describe.each(['both', 'en', 'zh'] as const)('in %s', language => {
    const contents = new Set(PLAYED.map(contentOf))
    const shown = WORKFLOWS[language].filter(each => contents.has(contentOf(each)))
    test.each(shown)('$place $name', ({ text, workflow, ...each }) => {
      const runs = played.get(contentOf({ text, workflow, ...each }))?.runs ?? []
      expect(runs).toHaveLength(2)
      expect(runs.flatMap(failuresOf)).toEqual([])
      const notices = runs.flatMap(notesOf)
      expect(notices.filter(note => !note.includes('ignores create-only uploads'))).toEqual([])
      expect(notices.length).toBe(ASKS_FIRST.test(text) ? 1 : 0)
      expect(runs.at(-1)?.complaints).toEqual([])

      const [first, second] = runs.map(sumsOf)
      if (isCheck(workflow)) {
        const all = first?.objects ?? 0
        expect(all).toBeGreaterThan(1)
        for (const sums of [first, second]) expect(sums).toMatchObject({ whole: all, requests: 0 })
        return
      }
      if (!workflow.includes('destination:')) {
        // Three images are there, and each step that reads finds them.
        const reading = runs.map(run => 3 * stepsOf(run).filter(({ outputs }) => 'count' in outputs).length)
        expect(reading).not.toContain(0)
        return expect([first?.count, second?.count]).toEqual(reading)
      }
      expect(first).toMatchObject({ stored: first?.total, failed: 0 })
      // README and pages that write the list into the workflow show a list of one.
      expect(first?.total).toBeGreaterThan(/\burls: http|run: echo .* > \w+\.json/.test(workflow) ? 0 : 1)
      if (remembersNothing(text)) return expect(second).toEqual(first)
      expect(second).toMatchObject({ total: first?.total, stored: 0, unchanged: first?.total, requests: 0 })
    })
  })
})
