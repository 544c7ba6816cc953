import { BUILD_TESTS } from './__tests__/build-tests.ts'
import config from './jest.config.js'

// These start no bundled program.
const { globalSetup: _, ...others } = config

export default {
  ...others,
  testMatch: BUILD_TESTS.map(name => `<rootDir>/__tests__/${name}.test.ts`),
  testPathIgnorePatterns: [],
}
