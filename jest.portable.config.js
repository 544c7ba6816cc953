import { NOT_PORTABLE } from './__tests__/debian-tests.ts'
import config from './jest.config.js'

export default {
  ...config,
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    ...NOT_PORTABLE.map(name => `/__tests__/${name}\\.test\\.ts$`),
  ],
}
