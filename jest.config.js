import { globSync } from 'node:fs'
import { join } from 'node:path'
import { buildArgv } from 'jest'
import { BUILD_TESTS } from './__tests__/build-tests.ts'
import { NOT_PORTABLE, NOT_WINDOWS } from './__tests__/debian-tests.ts'
import { LONG_TESTS } from './__tests__/long-tests.ts'
import { COMPILE_CACHE } from './__tests__/servers/compile-cache.ts'
import { SLOW_TESTS } from './__tests__/slow-tests.ts'

const ALL = globSync('**/*.test.ts', { cwd: join(import.meta.dirname, '__tests__') }).map(path =>
  path.replaceAll('\\', '/').replace(/\.test\.ts$/, ''),
)
const SLOW = Object.keys(SLOW_TESTS)
const elsewhere = process.platform === 'win32' ? [...NOT_PORTABLE, ...Object.keys(NOT_WINDOWS)] : NOT_PORTABLE
const without = (...names) => ALL.filter(name => !names.flat().includes(name))

/** The first three have each test file once; the others choose among them. */
const SETS = {
  quick: without(SLOW, BUILD_TESTS),
  slow: SLOW,
  build: BUILD_TESTS,
  long: LONG_TESTS,
  portable: without(elsewhere, BUILD_TESTS),
}

/** @returns names of test files, or nothing where the command line names paths: Jest then finds them among all */
async function chosen() {
  const sets = process.env.TEST_SETS?.split(',')
  if (!sets) {
    const { _: paths, testPathPatterns } = await buildArgv(process.argv.slice(2))
    return paths.length > 0 || testPathPatterns ? undefined : SETS.quick
  }
  for (const set of sets)
    if (!Object.hasOwn(SETS, set))
      throw new Error(`--sets ${set}: the sets are ${Object.keys(SETS).join(', ')}`)
  if (sets.includes('long')) process.env.TEST_LENGTH = 'long'
  return sets.flatMap(set => SETS[set])
}

export default async () => {
  // For Jest itself, for its workers and for the programs that tests start.
  Object.assign(process.env, COMPILE_CACHE)
  return {
    globalSetup: '<rootDir>/__tests__/bundle-starts.js',
    testEnvironment: '<rootDir>/__tests__/plain-context.js',
    // In one process the modules of all suites add up, and those that measure memory and time would measure that too.
    // One more than two cores: suites wait for processes and time-outs for a seventh of their time.
    maxWorkers: 3,
    workerIdleMemoryLimit: '500MB',
    roots: ['<rootDir>/__tests__'],
    // A test ends by what it asserts; this only ends one that hangs, on machines however busy.
    testTimeout: 180_000,
    testMatch: (await chosen())?.map(name => `<rootDir>/__tests__/${name}.test.ts`) ?? ['**/*.test.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    testSequencer: '<rootDir>/__tests__/slow-first.js',
    transform: { '\\.ts$': '<rootDir>/__tests__/strip-types.js' },
    reporters: ['default', '<rootDir>/__tests__/closing-line.js'],
    collectCoverageFrom: ['src/**/*.ts'],
    coverageProvider: 'v8',
  }
}
