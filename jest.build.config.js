import { BUILD_TESTS } from './__tests__/build-tests.ts'
import config from './jest.config.js'

export default {
  ...config,
  testMatch: BUILD_TESTS.map(name => `<rootDir>/__tests__/${name}.test.ts`),
  testPathIgnorePatterns: [],
}
