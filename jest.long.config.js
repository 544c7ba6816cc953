import { LONG_TESTS } from './__tests__/long-tests.ts'
import config from './jest.config.js'

process.env.TEST_LENGTH = 'long'

export default { ...config, testMatch: LONG_TESTS.map(name => `<rootDir>/__tests__/${name}.test.ts`) }
