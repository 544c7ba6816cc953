import { NOT_PORTABLE, NOT_WINDOWS } from './__tests__/debian-tests.ts'
import config from './jest.config.js'

const leftOut = process.platform === 'win32' ? [...NOT_PORTABLE, ...Object.keys(NOT_WINDOWS)] : NOT_PORTABLE

export default {
  ...config,
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    ...leftOut.map(name => `/__tests__/${name}\\.test\\.ts$`),
  ],
}
