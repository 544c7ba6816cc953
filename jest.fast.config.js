import { SLOW_TESTS } from './__tests__/slow-tests.ts'
import config from './jest.config.js'

export default {
  ...config,
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    ...SLOW_TESTS.map(name => `/__tests__/${name}\\.test\\.ts$`),
  ],
}
