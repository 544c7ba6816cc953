/**
 * `npm run recipes -- [NAME …]`: applies the example of each recipe in docs/internals/adding.md to a clone of this commit, one
 * after the other, and runs the compiler and the tests that the recipe names.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'scripts/recipes')

/** A recipe of the page: its patch, the most files of `src` that it may change, and its tests. */
export function recipesOf(page) {
  const recipes = page.matchAll(
    /^`scripts\/recipes\/([\w-]+)\.patch`: (\d+) files? in `src`; `npm test -- ([^`]+)`\.$/gm,
  )
  return Array.from(recipes, ([, name, count, tests]) => ({
    name,
    count: Number(count),
    tests: tests.split(' '),
  }))
}

/** How many files of `src` a patch changes. */
export function countOf(name) {
  const patch = readFileSync(join(FOLDER, `${name}.patch`), 'utf8')
  return patch.match(/^diff --git a\/src\//gm)?.length ?? 0
}

if (process.argv[1] === import.meta.filename) main()

function main() {
  const words = process.argv.slice(2)
  const recipes = recipesOf(readFileSync(join(ROOT, 'docs/internals/adding.md'), 'utf8'))
  const wanted = recipes.filter(({ name }) => words.length === 0 || words.includes(name))
  const failed = wanted.filter(recipe => !tried(recipe)).map(({ name }) => name)
  if (wanted.length === 0)
    console.error(`usage: npm run recipes -- [${recipes.map(({ name }) => name).join('|')} …]`)
  if (failed.length > 0) console.error(`these recipes do not hold: ${failed.join(', ')}`)
  process.exitCode = wanted.length === 0 || failed.length > 0 ? 1 : 0
}

function tried({ name, count, tests }) {
  const clone = mkdtempSync(join(tmpdir(), `recipe-${name}-`))
  const git = (...more) => execFileSync('git', ['-C', clone, ...more], { stdio: 'inherit' })
  try {
    execFileSync('git', ['clone', '--quiet', '--shared', ROOT, clone])
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), 'junction')
    git('apply', join(FOLDER, `${name}.patch`))
    const run = (...words) =>
      spawnSync(process.execPath, words, { cwd: clone, stdio: 'inherit' }).status === 0
    const holds =
      run('node_modules/typescript/bin/tsc', '--noEmit') &&
      // Not `npm test`, which might install packages: those here are the ones of this repository.
      run(
        '--disable-warning=ExperimentalWarning',
        '--experimental-vm-modules',
        'node_modules/jest/bin/jest.js',
        ...tests,
      )
    console.log(
      `${name}: ${holds ? 'holds' : 'does not hold'}; ${countOf(name)} of at most ${count} files in src`,
    )
    return holds && countOf(name) <= count
  } catch (error) {
    console.error(`${name}: ${error.message}`)
    return false
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}
