/** What a process holds that makes much and keeps little, with and without a small heap. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ROOT, readRoot } from '../../support/source-files.ts'

const MODULE = new URL('../../../src/base/process/small-heap.ts', import.meta.url).href
/** So many that the usual young generation grows to its full size. */
const OBJECTS = 3_000_000
const PROGRAM = `
import { getHeapSpaceStatistics } from 'node:v8'
// The looks come by the objects made: how many come between two by the clock is up to the machine.
let look = () => {}
globalThis.setInterval = call => {
  look = call
  return { unref() {} }
}
const { keepHeapSmall } = await import(process.argv[1])
if (process.argv[2] === 'small') keepHeapSmall()
const kept = []
let most = 0
for (let made = 0; made < ${OBJECTS}; made++) {
  kept[made % 200_000] = { made, text: 'text ' + made }
  if (made % 20_000 > 0) continue
  look()
  const young = getHeapSpaceStatistics().find(space => space.space_name === 'new_space')
  most = Math.max(most, young.space_size)
}
console.log(most / 2 ** 20)
`

function youngest(size: string): number {
  const words = [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    PROGRAM,
    MODULE,
    size,
  ]
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return Number(stdout)
}

test('the young generation stays small where that is wanted, and only there', () => {
  const usual = youngest('usual')
  expect(usual).toBeGreaterThan(60)
  // It doubles for the last time below 32 MiB.
  const small = youngest('small')
  expect(small).toBeLessThan(64)
  expect(small).toBeLessThan(usual)
})

test('the command and the action begin with it; the library changes nothing of its process', () => {
  const callers = globSync('src/**/*.ts', { cwd: ROOT })
    .filter(path => readRoot(path).includes('keepHeapSmall()'))
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !path.endsWith('base/process/small-heap.ts'))
  expect(callers.toSorted()).toEqual(['src/action/run.ts', 'src/cli/main.ts'])
})
