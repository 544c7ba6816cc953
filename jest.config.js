import { BUILD_TESTS } from './__tests__/build-tests.ts'
import { COMPILE_CACHE } from './__tests__/servers/compile-cache.ts'

// For Jest itself, for its workers and for the programs that tests start.
Object.assign(process.env, COMPILE_CACHE)

export default {
  globalSetup: '<rootDir>/__tests__/bundle-starts.js',
  testEnvironment: '<rootDir>/__tests__/plain-context.js',
  // In one process the modules of all suites add up, and those that measure memory and time would measure that too.
  // One more than two cores: suites wait for processes and time-outs for a seventh of their time.
  maxWorkers: 3,
  workerIdleMemoryLimit: '500MB',
  roots: ['<rootDir>/__tests__'],
  // A test ends by what it asserts; this only ends one that hangs, on machines however busy.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: BUILD_TESTS.map(name => `/__tests__/${name}\\.test\\.ts$`),
  extensionsToTreatAsEsm: ['.ts'],
  testSequencer: '<rootDir>/__tests__/slow-first.js',
  transform: { '\\.ts$': '<rootDir>/__tests__/strip-types.js' },
  reporters: ['default', '<rootDir>/__tests__/closing-line.js'],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
}
