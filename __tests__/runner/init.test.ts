/**
 * Runs what `init` writes as a runner would, twice: the first run stores, the second asks no origin. `INIT=all` runs
 * every combination of place, purpose and language, else each place, and each purpose in each language.
 */
import { beforeAll, expect, test } from '@jest/globals'
import { combined, EVERY_COMBINATION, initWorkflow, SOME_COMBINATIONS } from '../support/init-workflows.ts'
import { failuresOf, notesOf, sumsOf } from './ended-runs.ts'
import { type Played, playDocuments, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'

const PLAYED = process.env.INIT === 'all' ? EVERY_COMBINATION : SOME_COMBINATIONS
const STARTS = {
  for: 'posts',
  destination: 'file:./static/img',
  publicUrlBase: '/img/',
  lists: 'content/**/*.md',
}

whereWorkflowsRun(runnerMissing(), () => {
  let played: readonly Played[] = []
  beforeAll(async () => {
    const starting = initWorkflow(STARTS, { starts: ['deploy.yml'] })
    const texts = await Promise.all([...PLAYED.map(each => combined(each)), starting])
    const shown = texts.map((text, index) => ({ place: String(index), name: '', text, workflow: text }))
    played = await playDocuments(shown)
  }, 600_000)
  const runsOf = (index: number) => played.find(each => each.place === String(index))?.runs ?? []

  test.each(PLAYED.map((each, index) => ({ ...each, index })))(
    '$purpose into $place, $language',
    ({ place, index }) => {
      const runs = runsOf(index)
      expect(runs.flatMap(failuresOf)).toEqual([])
      // COS ignores create-only uploads: a run finds that out and prints one warning.
      expect(runs.flatMap(notesOf)).toHaveLength(place === 'COS' ? 1 : 0)
      expect(runs.at(-1)?.complaints).toEqual([])
      expect(runs.map(({ started }) => started)).toEqual([[], []])
      const [first, second] = runs.map(sumsOf)
      expect(first).toMatchObject({ stored: first?.total, failed: 0 })
      expect(first?.total).toBeGreaterThan(0)
      expect(second).toMatchObject({ total: first?.total, stored: 0, unchanged: first?.total, requests: 0 })
    },
  )

  test('beside a workflow that deploys: it is started after a commit, and only after one', () => {
    expect(runsOf(PLAYED.length).flatMap(failuresOf)).toEqual([])
    expect(runsOf(PLAYED.length).map(({ started }) => started)).toEqual([['deploy.yml'], []])
  })
})
