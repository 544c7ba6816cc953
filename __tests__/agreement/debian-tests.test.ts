/** Which tests need packages of Debian: .ci/run requires them, and other systems leave them out, by one list. */
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path/posix'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { BUILD_TESTS } from '../build-tests.ts'
import { DEBIAN_TESTS, NOT_PORTABLE, NOT_WINDOWS } from '../debian-tests.ts'
import { SLOW_TESTS } from '../slow-tests.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

const SLOW = Object.keys(SLOW_TESTS)
const SWITCHES = Object.keys(DEBIAN_TESTS)
const leftOutOnWindows = new Set([...NOT_PORTABLE, ...Object.keys(NOT_WINDOWS), ...BUILD_TESTS])

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

/** @param words after `npm test --` @returns the test files that it runs, by name */
function testsOf(...words: string[]): string[] {
  const { TEST_SETS: _, ...env } = process.env
  const options = { cwd: ROOT, encoding: 'utf8', env } as const
  const listed = execFileSync(process.execPath, ['scripts/test.js', ...words, '--listTests'], options)
  return listed.split(/\r?\n/).flatMap(path => {
    const [, name] = path.replaceAll('\\', '/').split('/__tests__/')
    return name ? [name.replace(/\.test\.ts$/, '')] : []
  })
}

/** @returns the words with which a script of package.json calls the tests */
function wordsOf(script: string): string[] {
  const { scripts } = JSON.parse(readRoot('package.json'))
  return /^npm test -- (.+)$/.exec(scripts[script])?.[1]?.split(' ') ?? []
}

const ALL_TESTS = [...sources.keys()]
  .filter(path => path.endsWith('.test.ts'))
  .map(path => path.replace(/\.test\.ts$/, ''))
  .sort()

test('each switch of .ci/run has its list, and no other has', () => {
  const required = Array.from(readRoot('.ci/run').matchAll(/^ *want '?([A-Z_ ]+)/gm), ([, names = '']) =>
    names.trim(),
  )
  expect(required.flatMap(names => names.split(' ')).sort()).toEqual(SWITCHES.toSorted())
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
  expect(NOT_PORTABLE.length).toBeGreaterThan(10)
  const onWindows = process.platform === 'win32' ? Object.keys(NOT_WINDOWS) : []
  const run = new Set(testsOf(...wordsOf('test:portable')))
  expect(ALL_TESTS.filter(name => !run.has(name))).toEqual(
    [...NOT_PORTABLE, ...onWindows, ...BUILD_TESTS].toSorted(),
  )
})

test('what Windows alone leaves out is there, and would run elsewhere', () => {
  const names = Object.keys(NOT_WINDOWS)
  expect(names.filter(name => !sources.has(`${name}.test.ts`))).toEqual([])
  expect(names.filter(name => NOT_PORTABLE.includes(name) || BUILD_TESTS.includes(name))).toEqual([])
  expect(names).toEqual(names.toSorted())
})

/** A signal that is caught, a shell or a program of POSIX, modes of a file, a device. */
const OF_POSIX =
  /\.kill\((?:'SIG(?:INT|TERM)'|signal\))|signal: 'SIG(?:INT|TERM)'|(?:execFile(?:Sync)?|spawn(?:Sync)?|run)\)?\(\s*'(?:bash|sh|mkfifo|unshare)',|chmod(?:Sync)?\([^)]*0o(?:640|555|755)|'\/dev\/full'/
/** How a file asks for the system. */
const ASKS = /onPosix|'win32'|'linux'|existsSync\('\/dev|hasBash|imageRootMissing/

test('a test of what Windows lacks asks for the system, or Windows leaves it out', () => {
  const portable = [...sources].filter(
    ([path]) => path.endsWith('.test.ts') && !leftOutOnWindows.has(path.replace(/\.test\.ts$/, '')),
  )
  const ofPosix = portable.filter(([, text]) => OF_POSIX.test(text))
  expect(ofPosix.length).toBeGreaterThan(10)
  expect(ofPosix.filter(([, text]) => !ASKS.test(text)).map(([path]) => path)).toEqual([])
})

test('npm test, test:slow and test:build run each test file once, and test:all runs all of them', () => {
  const quick = testsOf()
  const slow = testsOf(...wordsOf('test:slow'))
  const build = testsOf(...wordsOf('test:build'))
  expect(slow.toSorted()).toEqual(SLOW.toSorted())
  expect(build.toSorted()).toEqual(BUILD_TESTS.toSorted())
  expect([...quick, ...slow, ...build].sort()).toEqual(ALL_TESTS)
  expect(testsOf(...wordsOf('test:all')).toSorted()).toEqual(ALL_TESTS)
  const building = [...sources].filter(([, text]) => /\bopenReleaseClone\(\{|'scripts\/build\.js'/.test(text))
  expect(building.map(([path]) => path)).toEqual(BUILD_TESTS.map(name => `${name}.test.ts`))
})

test('a path runs, slow or not', () => {
  const [slow = '', other = ''] = [SLOW[0], ALL_TESTS.find(name => !SLOW.includes(name))]
  expect(testsOf('--verbose', `__tests__/${slow}.test`, `__tests__/${other}.test`).toSorted()).toEqual(
    [slow, other].toSorted(),
  )
})

const hasBash = process.platform === 'win32' ? test.skip : test
hasBash('.ci/run begins by npm test, runs all of them, and ends with their closing line', () => {
  const run = readRoot('.ci/run')
  expect(run.match(/^npm .*/gm)?.[0]).toMatch(/^npm test -- /)
  expect(run).toMatch(/^npm run --silent test:all 2>&1 \| tee "\$logs\/tests" \|\| failed\+=\(tests\)$/m)
  const logs = mkdtempSync(join(tmpdir(), 'logs-'))
  const ending = (failed: string, log: string) => {
    writeFileSync(join(logs, 'tests'), log)
    const script = `set -euo pipefail\nfailed=(${failed})${run.slice(run.lastIndexOf('\nif ['))}`
    const { status, stdout } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: { ...process.env, logs },
    })
    return [status, stdout]
  }
  const log = '1 passed, 9 failed\nPASS a\n8511 passed, 3 failed\n\nTests: 8400\n'
  expect(ending('', log)).toEqual([0, '8511 passed, 3 failed\n'])
  expect(ending('lint tests', log)).toEqual([1, 'failed: lint tests\n8511 passed, 3 failed\n'])
  expect(ending('tests', 'killed\n')).toEqual([1, 'failed: tests\n0 passed, 0 failed\n'])
  rmSync(logs, { recursive: true })
})

test('check.yml has root run all on Ubuntu, and the others the portable ones', () => {
  const { jobs } = parse(readRoot('.github/workflows/check.yml'))
  const scripts = (job: string) => jobs[job].steps.map(({ run }: { readonly run?: string }) => run)
  expect(scripts('ubuntu')).toContain('sudo -E env "PATH=$PATH" .ci/run')
  expect(jobs.ubuntu['runs-on']).toBe('ubuntu-latest')
  expect(scripts('others')).toEqual(expect.arrayContaining(['npm run test:portable', 'npm run test:build']))
  expect(jobs.others.strategy.matrix.system).toEqual(['windows-latest', 'macos-latest'])
})
