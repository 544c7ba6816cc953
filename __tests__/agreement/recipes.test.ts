/** The recipes of docs/internals/adding.md name examples that are there and apply; `npm run recipes` also tests what they make. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, readRoot } from '../support/source-files.ts'

interface Recipes {
  recipesOf(
    page: string,
  ): { readonly name: string; readonly count: number; readonly tests: readonly string[] }[]
  countOf(name: string): number
}
const { recipesOf, countOf }: Recipes = await import(
  String(new URL('../../scripts/recipes.js', import.meta.url))
)

/** The most files of `src` that each thing may take, in the order of the page. */
const MOST = {
  ...{ vendor: 4, 'image-format': 4, input: 4, message: 2, 'retry-rule': 2, column: 5, output: 4 },
  'list-format': 10,
}

const recipes = recipesOf(readRoot('docs/internals/adding.md'))

test('each recipe has its example, and no more', () => {
  expect(recipes.map(({ name }) => name)).toEqual(Object.keys(MOST))
  const patches = readdirSync(join(ROOT, 'scripts/recipes')).map(file => file.replace('.patch', ''))
  expect(patches.toSorted()).toEqual(Object.keys(MOST).toSorted())
})

test('CONTRIBUTING has a row for each recipe, with the same number of files', () => {
  const rows = readRoot('CONTRIBUTING.md').matchAll(
    /^\| \[[^\]]+\]\([^)]+\) \| `scripts\/recipes\/([\w-]+)\.patch` \| (\d+) \|$/gm,
  )
  expect(Array.from(rows, ([, name, count]) => [name, Number(count)])).toEqual(
    recipes.map(({ name, count }) => [name, count]),
  )
})

test.each(recipes)('$name changes as many files as its recipe says', ({ name, count }) => {
  expect(countOf(name)).toBe(count)
  expect(count).toBeLessThanOrEqual(MOST[name as keyof typeof MOST])
})

test.each(recipes)('$name applies with plain `git apply`', ({ name }) => {
  const words = ['apply', '--check', `scripts/recipes/${name}.patch`]
  const { status, stderr } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
