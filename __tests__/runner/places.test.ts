/**
 * Runs the files of `examples/workflows` as a runner would, twice, at each place of docs/stores.md: the first run
 * stores, the second requests nothing of an origin. Here each place with one of the files, and a folder with all, since
 * the files need other lines there; in long runs every pair in both languages.
 */
import { beforeAll, expect, test } from '@jest/globals'
import { atPlace, LANGUAGES, PURPOSES, placesOf, startingDeploy } from '../support/pasted-workflows.ts'
import { cellsOf } from '../support/test-length.ts'
import { failuresOf, notesOf, sumsOf } from './ended-runs.ts'
import { type Played, playDocuments, runnerMissing } from './play.ts'
import { whereWorkflowsRun } from './required.ts'

const ALL = placesOf('en').flatMap(({ name, permission }, row) =>
  PURPOSES.flatMap((purpose, column) =>
    LANGUAGES.map((language, side) => ({
      ...{ row, place: name, purpose, language },
      isShare:
        (permission === 'contents: write' || column === row % PURPOSES.length) &&
        side === row % LANGUAGES.length,
    })),
  ),
)
const PLAYED = cellsOf(
  ALL.filter(({ isShare }) => isShare),
  ALL.filter(({ isShare }) => !isShare),
)
const shownAt = ({ row, purpose, language }: (typeof ALL)[number]) => {
  const place = placesOf(language)[row]
  if (!place) throw new Error(`${language} has no row ${row}`)
  const workflow = atPlace(purpose, language, place)
  // A check needs images of a run.
  return { workflow, ...(purpose === 'check' && { before: atPlace('crawler', language, place) }) }
}

whereWorkflowsRun(runnerMissing(), () => {
  let played: readonly Played[] = []
  beforeAll(async () => {
    const all = [...PLAYED.map(shownAt), ...LANGUAGES.map(each => ({ workflow: startingDeploy(each) }))]
    const named = all.map((each, index) => ({ ...each, place: String(index), name: '', text: '' }))
    const halves = [0, 1].map(half => named.filter((_, index) => index % 2 === half))
    played = (await Promise.all(halves.map(playDocuments))).flat()
  }, 600_000)
  const runsOf = (index: number) => played.find(each => each.place === String(index))?.runs ?? []

  test.each(PLAYED.map((each, index) => ({ ...each, index })))(
    '$purpose at $place, in $language',
    ({ place, purpose, index }) => {
      const runs = runsOf(index)
      expect(runs).toHaveLength(2)
      expect(runs.flatMap(failuresOf)).toEqual([])
      // COS ignores create-only uploads: a run finds that out and prints one warning.
      expect(runs.flatMap(notesOf)).toHaveLength(place.includes('COS') && purpose !== 'check' ? 1 : 0)
      expect(runs.at(-1)?.complaints).toEqual([])
      expect(runs.map(({ started }) => started)).toEqual([[], []])
      const [first, second] = runs.map(sumsOf)
      if (purpose === 'check') {
        expect(first?.objects).toBeGreaterThan(0)
        for (const sums of [first, second])
          expect(sums).toMatchObject({ whole: first?.objects, objects: first?.objects, requests: 0 })
        return
      }
      expect(first).toMatchObject({ stored: first?.total, failed: 0 })
      expect(first?.total).toBeGreaterThan(0)
      expect(second).toMatchObject({ total: first?.total, stored: 0, unchanged: first?.total, requests: 0 })
    },
  )

  test.each(LANGUAGES)(
    'beside a workflow that deploys: it is started after a commit alone, in %s',
    language => {
      const runs = runsOf(PLAYED.length + LANGUAGES.indexOf(language))
      expect(runs.flatMap(failuresOf)).toEqual([])
      expect(runs.map(({ started }) => started)).toEqual([['deploy.yml'], []])
    },
  )
})
