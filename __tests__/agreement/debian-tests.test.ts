/** Which tests need packages of Debian: .ci/run requires them, and other systems leave them out, by one list. */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DEBIAN_TESTS, NOT_PORTABLE } from '../debian-tests.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

const SWITCHES = Object.keys(DEBIAN_TESTS)

const sources = new Map(
  globSync('**/*.ts', { cwd: join(ROOT, '__tests__') })
    .map(path => path.replaceAll('\\', '/'))
    .map(path => [path, readFileSync(join(ROOT, '__tests__', path), 'utf8')]),
)

/** Switches that a file reads, directly or in what it imports. */
function switchesOf(path: string, seen = new Set<string>()): Set<string> {
  const text = sources.get(path)
  if (text === undefined || seen.has(path)) return new Set()
  seen.add(path)
  const own = SWITCHES.filter(name =>
    new RegExp(`process\\.env\\.${name}\\b|\\{ ${name} \\} = process\\.env`).test(text),
  )
  const imported = Array.from(text.matchAll(/^import (?!type )([^;]*?) from '(\.[^']+)'/gms))
    // Types alone bring nothing that runs.
    .filter(([, names = '']) => !/^\{(\s*type \w+( as \w+)?,?)+\s*\}$/.test(names))
    .flatMap(([, , target = '']) => [...switchesOf(join(dirname(path), target), seen)])
  return new Set([...own, ...imported])
}

test('each switch of .ci/run has its list, and no other has', () => {
  const required = Array.from(readRoot('.ci/run').matchAll(/\b([A-Z_]+)=required\b/g), ([, name]) => name)
  expect([...new Set(required)].sort()).toEqual(SWITCHES.toSorted())
})

test('the lists name each test file that reads a switch', () => {
  const found = new Map(SWITCHES.map(name => [name, [] as string[]]))
  for (const path of sources.keys())
    if (path.endsWith('.test.ts'))
      for (const name of switchesOf(path)) found.get(name)?.push(path.slice(0, -'.test.ts'.length))
  const sorted = (lists: Iterable<readonly [string, readonly string[]]>) =>
    Object.fromEntries(Array.from(lists, ([name, files]) => [name, files.toSorted()]))
  expect(sorted(found)).toEqual(sorted(Object.entries(DEBIAN_TESTS)))
})

test('test:portable leaves out those of them that have no other tests', () => {
  const { scripts } = JSON.parse(readRoot('package.json'))
  const [config = ''] = /jest\.\w+\.config\.js/.exec(scripts['test:portable']) ?? []
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js')
  const listed = execFileSync(process.execPath, [jest, '--config', config, '--listTests'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const names = new Set(listed.split(/\r?\n/).map(path => path.replaceAll('\\', '/').split('/__tests__/')[1]))
  const isListed = (path: string) => names.has(path)
  const all = [...sources.keys()].filter(path => path.endsWith('.test.ts'))
  expect(NOT_PORTABLE.length).toBeGreaterThan(10)
  expect(all.filter(path => !isListed(path)).sort()).toEqual(
    NOT_PORTABLE.map(name => `${name}.test.ts`).toSorted(),
  )
})

test('check.yml has root run all on Ubuntu, and the others the portable ones', () => {
  const { jobs } = parse(readRoot('.github/workflows/check.yml'))
  const scripts = (job: string) => jobs[job].steps.map(({ run }: { readonly run?: string }) => run)
  expect(scripts('ubuntu')).toContain('sudo -E env "PATH=$PATH" .ci/run')
  expect(jobs.ubuntu['runs-on']).toBe('ubuntu-latest')
  expect(scripts('others')).toContain('npm run test:portable')
  expect(jobs.others.strategy.matrix.system).toEqual(['windows-latest', 'macos-latest'])
})
